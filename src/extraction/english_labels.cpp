#include <algorithm>
#include <array>

#include "extraction/english_words.hpp"
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

/// Labels; with one of the nouns below behind it, each is a label too: Lead department, Supporting partners.
constexpr std::array stems = {
    LabelStem{U"lead", Kind::owners, lead},
    LabelStem{U"leads", Kind::owners, lead},
    LabelStem{U"joint lead", Kind::owners, lead},
    LabelStem{U"joint leads", Kind::owners, lead},
    LabelStem{U"co-lead", Kind::owners, lead},
    LabelStem{U"co-leads", Kind::owners, lead},
    LabelStem{U"leading", Kind::owners, lead},
    LabelStem{U"led by", Kind::owners, lead},
    LabelStem{U"leader", Kind::owners, lead},
    LabelStem{U"accountable", Kind::owners, lead},
    LabelStem{U"primary", Kind::owners, lead},
    LabelStem{U"principal", Kind::owners, lead},
    LabelStem{U"federführend", Kind::owners, lead},
    LabelStem{U"federführung", Kind::owners, lead},
    LabelStem{U"pilote", Kind::owners, lead},
    LabelStem{U"chef de file", Kind::owners, lead},
    LabelStem{U"líder", Kind::owners, lead},
    LabelStem{U"lidera", Kind::owners, lead},
    LabelStem{U"capofila", Kind::owners, lead},
    LabelStem{U"owner", Kind::owners, responsible},
    LabelStem{U"owners", Kind::owners, responsible},
    LabelStem{U"owned by", Kind::owners, responsible},
    LabelStem{U"action owner", Kind::owners, responsible},
    LabelStem{U"task owner", Kind::owners, responsible},
    LabelStem{U"responsible", Kind::owners, responsible},
    LabelStem{U"responsibility", Kind::owners, responsible},
    LabelStem{U"responsibilities", Kind::owners, responsible},
    LabelStem{U"who", Kind::owners, responsible},
    LabelStem{U"assigned to", Kind::owners, responsible},
    LabelStem{U"assignee", Kind::owners, responsible},
    LabelStem{U"implementing", Kind::owners, responsible},
    LabelStem{U"implementation", Kind::owners, responsible},
    LabelStem{U"implemented by", Kind::owners, responsible},
    LabelStem{U"delivery", Kind::owners, responsible},
    LabelStem{U"delivered by", Kind::owners, responsible},
    LabelStem{U"executing", Kind::owners, responsible},
    LabelStem{U"coordinating", Kind::owners, lead},
    LabelStem{U"coordinator", Kind::owners, lead},
    LabelStem{U"coordination", Kind::owners, lead},
    LabelStem{U"verantwortlich", Kind::owners, responsible},
    LabelStem{U"zuständig", Kind::owners, responsible},
    LabelStem{U"zuständigkeit", Kind::owners, responsible},
    LabelStem{U"responsable", Kind::owners, responsible},
    LabelStem{U"responsables", Kind::owners, responsible},
    LabelStem{U"responsável", Kind::owners, responsible},
    LabelStem{U"responsáveis", Kind::owners, responsible},
    LabelStem{U"responsabile", Kind::owners, responsible},
    LabelStem{U"support", Kind::owners, help},
    LabelStem{U"supports", Kind::owners, help},
    LabelStem{U"supporting", Kind::owners, help},
    LabelStem{U"supported by", Kind::owners, help},
    LabelStem{U"with support from", Kind::owners, help},
    LabelStem{U"with", Kind::owners, help},
    LabelStem{U"partner", Kind::owners, help},
    LabelStem{U"partners", Kind::owners, help},
    LabelStem{U"partnering", Kind::owners, help},
    LabelStem{U"key", Kind::owners, help},
    LabelStem{U"other", Kind::owners, help},
    LabelStem{U"delivery partner", Kind::owners, help},
    LabelStem{U"in partnership with", Kind::owners, help},
    LabelStem{U"in collaboration with", Kind::owners, help},
    LabelStem{U"contributor", Kind::owners, help},
    LabelStem{U"contributors", Kind::owners, help},
    LabelStem{U"contributing", Kind::owners, help},
    LabelStem{U"participating", Kind::owners, help},
    LabelStem{U"participants", Kind::owners, help},
    LabelStem{U"collaborating", Kind::owners, help},
    LabelStem{U"collaborators", Kind::owners, help},
    LabelStem{U"cooperating", Kind::owners, help},
    LabelStem{U"assisting", Kind::owners, help},
    LabelStem{U"assisted by", Kind::owners, help},
    LabelStem{U"secondary", Kind::owners, help},
    LabelStem{U"involved", Kind::owners, help},
    LabelStem{U"beteiligt", Kind::owners, help},
    LabelStem{U"beteiligte", Kind::owners, help},
    LabelStem{U"unterstützung", Kind::owners, help},
    LabelStem{U"mitwirkung", Kind::owners, help},
    LabelStem{U"partenaires", Kind::owners, help},
    LabelStem{U"appui", Kind::owners, help},
    LabelStem{U"soutien", Kind::owners, help},
    LabelStem{U"apoyo", Kind::owners, help},
    LabelStem{U"colabora", Kind::owners, help},
    LabelStem{U"colaboradores", Kind::owners, help},
    LabelStem{U"apoio", Kind::owners, help},
    LabelStem{U"parceiros", Kind::owners, help},
    LabelStem{U"supporto", Kind::owners, help},
    LabelStem{U"consulted", Kind::owners, Duty::consulted},
    LabelStem{U"consult", Kind::owners, Duty::consulted},
    LabelStem{U"in consultation with", Kind::owners, Duty::consulted},
    LabelStem{U"informed", Kind::owners, Duty::informed},
    LabelStem{U"inform", Kind::owners, Duty::informed},
    LabelStem{U"keep informed", Kind::owners, Duty::informed},
    LabelStem{U"contact", Kind::other},
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
    LabelStem{U"prazo", Kind::deadline},
    LabelStem{U"scadenza", Kind::deadline},
    LabelStem{U"budget", Kind::other},
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

const LabelStem* stem_of(View label) {
    const auto found = std::ranges::find(stems, label, &LabelStem::text);
    return found == stems.end() ? nullptr : &*found;
}

}  // namespace

std::optional<EnglishLabel> english_label(View label) {
    while (label.ends_with(U' ')) label.remove_suffix(1);
    for (View ending : {View(U"(s)"), View(U"(ies)")}) {
        if (label.ends_with(ending)) label.remove_suffix(ending.size());
    }
    constexpr std::array bare_adjectives = {View(U"key"),       View(U"other"),          View(U"primary"),
                                            View(U"secondary"), View(U"implementation"), View(U"delivery")};
    if (const auto* stem = stem_of(label)) {
        if (is_one_of(label, bare_adjectives)) return std::nullopt;
        return EnglishLabel{.kind = stem->kind, .duty = stem->duty};
    }
    const auto blank = label.rfind(U' ');
    if (blank == View::npos) return std::nullopt;
    const auto noun = label.substr(blank + 1);
    const bool is_people = is_one_of(noun, people_nouns);
    if (!is_people && !is_one_of(noun, label_nouns)) return std::nullopt;
    auto before = english_label(label.substr(0, blank));
    if (!before) {
        const auto* stem = stem_of(label.substr(0, blank));
        if (stem == nullptr) return std::nullopt;
        before = EnglishLabel{.kind = stem->kind, .duty = stem->duty};
    }
    if (noun.starts_with(U"partner") && before->duty == responsible) before->duty = help;
    if (is_people && before->kind == Kind::owners) before->kind = Kind::people;
    return before;
}

}  // namespace zeren::extraction
