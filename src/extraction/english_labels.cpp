#include <algorithm>
#include <array>

#include "extraction/english_words.hpp"
#include "extraction/tables/latin_heads.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;
using Kind = EnglishLabelKind;

constexpr auto lead = Duty::lead;
constexpr auto help = Duty::cooperate;
constexpr auto responsible = Duty::responsible;

struct LabelStem {
    View text;
    Kind kind;
    Duty duty = Duty::unsaid;
};

/// Labels that are no heads of columns (`latin_heads.cpp`); with one of the nouns below behind it, each is a
/// label too: Lead department, Supporting partners.
constexpr std::array stems = {
    LabelStem{U"joint lead", Kind::owners, lead},
    LabelStem{U"joint leads", Kind::owners, lead},
    LabelStem{U"co-lead", Kind::owners, lead},
    LabelStem{U"co-leads", Kind::owners, lead},
    LabelStem{U"principal", Kind::owners, lead},
    LabelStem{U"responsibilities", Kind::owners, responsible},
    LabelStem{U"implementing", Kind::owners, responsible},
    LabelStem{U"implementation", Kind::owners, responsible},
    LabelStem{U"implemented by", Kind::owners, responsible},
    LabelStem{U"delivery", Kind::owners, responsible},
    LabelStem{U"executing", Kind::owners, responsible},
    LabelStem{U"coordinating", Kind::owners, lead},
    LabelStem{U"coordinator", Kind::owners, lead},
    LabelStem{U"coordination", Kind::owners, lead},
    LabelStem{U"with support from", Kind::owners, help},
    LabelStem{U"partnering", Kind::owners, help},
    LabelStem{U"key", Kind::owners, help},
    LabelStem{U"other", Kind::owners, help},
    LabelStem{U"delivery partner", Kind::owners, help},
    LabelStem{U"in collaboration with", Kind::owners, help},
    LabelStem{U"assisted by", Kind::owners, help},
    LabelStem{U"in consultation with", Kind::owners, Duty::consulted},
    LabelStem{U"keep informed", Kind::owners, Duty::informed},
    LabelStem{U"by", Kind::deadline},
    LabelStem{U"execução", Kind::owners, responsible},
    LabelStem{U"ejecución", Kind::owners, responsible},
    LabelStem{U"exécution", Kind::owners, responsible},
    LabelStem{U"contact", Kind::other},
    LabelStem{U"asignación de responsables", Kind::owners, responsible},
    LabelStem{U"responsables asignados", Kind::owners, responsible},
    LabelStem{U"atribuição de responsáveis", Kind::owners, responsible},
    LabelStem{U"participants", Kind::other},
    LabelStem{U"attendees", Kind::other},
    LabelStem{U"teilnehmer", Kind::other},
    LabelStem{U"teilnehmende", Kind::other},
    LabelStem{U"partecipanti", Kind::other},
    LabelStem{U"asistentes", Kind::other},
    LabelStem{U"ordre du jour", Kind::other},
    LabelStem{U"timeline", Kind::deadline},
    LabelStem{U"timeframe", Kind::deadline},
    LabelStem{U"time frame", Kind::deadline},
    LabelStem{U"timescale", Kind::deadline},
    LabelStem{U"timing", Kind::deadline},
    LabelStem{U"when", Kind::deadline},
    LabelStem{U"by when", Kind::deadline},
    LabelStem{U"due", Kind::deadline},
    LabelStem{U"due date", Kind::deadline},
    LabelStem{U"due by", Kind::deadline},
    LabelStem{U"deadline", Kind::deadline},
    LabelStem{U"target date", Kind::deadline},
    LabelStem{U"completion date", Kind::deadline},
    LabelStem{U"complete by", Kind::deadline},
    LabelStem{U"frist", Kind::deadline},
    LabelStem{U"échéance", Kind::deadline},
    LabelStem{U"délai", Kind::deadline},
    LabelStem{U"plazo", Kind::deadline},
    LabelStem{U"fecha", Kind::deadline},
    LabelStem{U"fecha límite", Kind::deadline},
    LabelStem{U"fecha de entrega", Kind::deadline},
    LabelStem{U"vencimiento", Kind::deadline},
    LabelStem{U"date limite", Kind::deadline},
    LabelStem{U"data limite", Kind::deadline},
    LabelStem{U"fällig", Kind::deadline},
    LabelStem{U"fällig bis", Kind::deadline},
    LabelStem{U"prazo", Kind::deadline},
    LabelStem{U"scadenza", Kind::deadline},
    LabelStem{U"entro", Kind::deadline},
    LabelStem{U"zeitraum", Kind::deadline},
    LabelStem{U"termin", Kind::deadline},
    LabelStem{U"calendrier", Kind::deadline},
    LabelStem{U"período", Kind::deadline},
    LabelStem{U"periodo", Kind::deadline},
    LabelStem{U"budget", Kind::other},
    LabelStem{U"budget prévisionnel", Kind::other},
    LabelStem{U"coût prévisionnel", Kind::other},
    LabelStem{U"coût estimé", Kind::other},
    LabelStem{U"indicateur", Kind::other},
    LabelStem{U"indicateurs", Kind::other},
    LabelStem{U"indicador", Kind::other},
    LabelStem{U"presupuesto", Kind::other},
    LabelStem{U"orçamento", Kind::other},
    LabelStem{U"costo", Kind::other},
    LabelStem{U"kosten", Kind::other},
    LabelStem{U"indikator", Kind::other},
    LabelStem{U"cost", Kind::other},
    LabelStem{U"funding", Kind::other},
    LabelStem{U"resources", Kind::other},
    LabelStem{U"status", Kind::other},
    LabelStem{U"progress", Kind::other},
    LabelStem{U"kpi", Kind::other},
    LabelStem{U"indicator", Kind::other},
    LabelStem{U"indicators", Kind::other},
    LabelStem{U"measure of success", Kind::other},
    LabelStem{U"performance measure", Kind::other},
    LabelStem{U"output", Kind::other},
    LabelStem{U"outcome", Kind::other},
    LabelStem{U"priority", Kind::other},
    LabelStem{U"notes", Kind::other},
    LabelStem{U"note", Kind::other},
};

constexpr std::array label_nouns = {View(U"agency"),        View(U"agencies"),      View(U"department"),
                                    View(U"departments"),   View(U"ministry"),      View(U"ministries"),
                                    View(U"organisation"),  View(U"organisations"), View(U"organization"),
                                    View(U"organizations"), View(U"partner"),       View(U"partners"),
                                    View(U"entity"),        View(U"entities"),      View(U"body"),
                                    View(U"bodies"),        View(U"unit"),          View(U"units"),
                                    View(U"institution"),   View(U"institutions"),  View(U"office"),
                                    View(U"offices"),       View(U"team"),          View(U"teams"),
                                    View(U"party"),         View(U"parties"),       View(U"authority"),
                                    View(U"authorities"),   View(U"directorate"),   View(U"service"),
                                    View(U"services"),      View(U"role"),          View(U"roles"),
                                    View(U"stakeholders"),  View(U"actor"),         View(U"actors"),
                                    View(U"division"),      View(U"body/bodies"),   View(U"owner"),
                                    View(U"owners"),        View(U"lead"),          View(U"by"),
                                    View(U"from"),          View(U"responsibility")};

/// Nouns that make people of a label.
constexpr std::array people_nouns = {View(U"officer"), View(U"officers"), View(U"person"), View(U"persons"),
                                     View(U"people"),  View(U"staff"),    View(U"contact")};

/// The meaning of a label without nouns. What is a column's head in some language is a label in its texts
/// too.
std::optional<EnglishLabel> known_label(View label) {
    const auto stem = std::ranges::find(stems, label, &LabelStem::text);
    if (stem != stems.end()) return EnglishLabel{.kind = stem->kind, .duty = stem->duty};
    const auto head = tables::meaning_of_latin_label(label);
    if (head.kind == tables::ColumnKind::owners) return EnglishLabel{.kind = Kind::owners, .duty = head.duty};
    if (head.kind == tables::ColumnKind::people) return EnglishLabel{.kind = Kind::people, .duty = head.duty};
    // Words of other letters are none of a sentence, as "by", "when" and "end" are.
    const bool is_plain_latin = std::ranges::all_of(label, [](char32_t sign) { return sign < 0x80; });
    if (is_plain_latin) return std::nullopt;
    if (head.kind == tables::ColumnKind::due) return EnglishLabel{.kind = Kind::deadline};
    const bool is_other = head.kind == tables::ColumnKind::text || head.kind == tables::ColumnKind::aside ||
                          head.kind == tables::ColumnKind::status;
    if (is_other) return EnglishLabel{.kind = Kind::other};
    return std::nullopt;
}

}  // namespace

std::optional<EnglishLabel> english_label(View label) {
    while (label.ends_with(U' ')) label.remove_suffix(1);
    if (label.find(U" – ") != View::npos || label.find(U" — ") != View::npos ||
        label.find(U" - ") != View::npos)
        return std::nullopt;  // Saal buchen – Verantwortlich
    for (View ending : {View(U"(s)"), View(U"(ies)")}) {
        if (label.ends_with(ending)) label.remove_suffix(ending.size());
    }
    // Alone they say nothing of owners: they need a noun.
    static constexpr std::array adjectives = {View(U"key"),       View(U"other"),          View(U"primary"),
                                              View(U"secondary"), View(U"implementation"), View(U"delivery")};
    const auto known = known_label(label);
    if (known) return is_one_of(label, adjectives) ? std::nullopt : known;
    const auto blank = label.rfind(U' ');
    if (blank == View::npos) return std::nullopt;
    const auto noun = label.substr(blank + 1);
    const bool is_people = is_one_of(noun, people_nouns);
    if (!is_people && !is_one_of(noun, label_nouns)) return std::nullopt;
    const auto before = label.substr(0, blank);
    auto meaning = known_label(before);
    if (!meaning) meaning = english_label(before);
    if (!meaning) return std::nullopt;
    if (noun.starts_with(U"partner") && meaning->duty == responsible) meaning->duty = help;
    if (is_people && meaning->kind == Kind::owners) meaning->kind = Kind::people;
    return meaning;
}

}  // namespace zeren::extraction
