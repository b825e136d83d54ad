#include "extraction/tables/latin_heads.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "extraction/passage.hpp"
#include "extraction/tables/duty_meanings.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

// Heads in small letters: English, Spanish, French, German, Portuguese, Italian.

constexpr std::array numbers = {
    View(U"#"),      View(U"no"),       View(U"no."),    View(U"nr"),      View(U"nr."),
    View(U"n°"),     View(U"nº"),       View(U"n."),     View(U"n.º"),     View(U"num"),
    View(U"número"), View(U"numéro"),   View(U"nummer"), View(U"numero"),  View(U"number"),
    View(U"id"),     View(U"ref"),      View(U"ref."),   View(U"wbs"),     View(U"item no."),
    View(U"s/n"),    View(U"lfd. nr."), View(U"code"),   View(U"task id"), View(U"task no.")};

constexpr std::array leads = {
    View(U"lead"),        View(U"leader"),       View(U"leads"),        View(U"led by"),
    View(U"accountable"), View(U"federführung"), View(U"federführend"), View(U"chef de file"),
    View(U"pilote"),      View(U"pilotage"),     View(U"líder"),        View(U"lidera"),
    View(U"leitung"),     View(U"capofila"),     View(U"coordenação"),  View(U"primary")};

constexpr std::array helpers = {
    View(U"support"),       View(U"supporting"),    View(U"supports"),      View(U"supported by"),
    View(U"contributor"),   View(U"contributors"),  View(U"contributing"),  View(U"partner"),
    View(U"partners"),      View(U"participants"),  View(U"participating"), View(U"helpers"),
    View(U"helps"),         View(U"help"),          View(U"helped by"),     View(U"secondary"),
    View(U"assisting"),     View(U"cooperating"),   View(U"co-owner"),      View(U"apoyo"),
    View(U"apoya"),         View(U"colabora"),      View(U"colaboradores"), View(U"participantes"),
    View(U"soutien"),       View(U"appui"),         View(U"contributeurs"), View(U"partenaires"),
    View(U"unterstützung"), View(U"unterstützend"), View(U"mitwirkung"),    View(U"mitwirkend"),
    View(U"mitwirkende"),   View(U"beteiligt"),     View(U"beteiligte"),    View(U"apoio"),
    View(U"supporto"),      View(U"partecipanti"),  View(U"parceiros")};

constexpr std::array consulted = {View(U"consulted"),   View(U"consult"),   View(U"consultado"),
                                  View(U"consultados"), View(U"consulté"),  View(U"consultés"),
                                  View(U"konsultiert"), View(U"consultato")};

constexpr std::array informed = {View(U"informed"),   View(U"inform"),   View(U"informado"),
                                 View(U"informados"), View(U"informé"),  View(U"informés"),
                                 View(U"informiert"), View(U"informato")};

constexpr std::array responsible = {View(U"owner"),
                                    View(U"owners"),
                                    View(U"owned by"),
                                    View(U"responsible"),
                                    View(U"responsibility"),
                                    View(U"assignee"),
                                    View(U"assigned"),
                                    View(U"assigned to"),
                                    View(U"in charge"),
                                    View(U"who"),
                                    View(U"responsable"),
                                    View(U"responsables"),
                                    View(U"encargado"),
                                    View(U"zuständig"),
                                    View(U"zuständigkeit"),
                                    View(U"verantwortlich"),
                                    View(U"verantwortliche"),
                                    View(U"verantwortlicher"),
                                    View(U"verantwortung"),
                                    View(U"responsável"),
                                    View(U"responsáveis"),
                                    View(U"responsabile"),
                                    View(U"responsabili"),
                                    View(U"entité responsable"),
                                    View(U"dri")};

constexpr std::array deadlines = {
    View(U"due"),       View(U"due date"),    View(U"deadline"), View(U"target date"),  View(U"end date"),
    View(U"by when"),   View(U"when"),        View(U"timeline"), View(U"timeframe"),    View(U"time frame"),
    View(U"date"),      View(U"plazo"),       View(U"fecha"),    View(U"fecha límite"), View(U"échéance"),
    View(U"délai"),     View(U"date limite"), View(U"frist"),    View(U"termin"),       View(U"fällig"),
    View(U"fällig am"), View(U"bis wann"),    View(U"prazo"),    View(U"data limite"),  View(U"scadenza"),
    View(U"termine")};

constexpr std::array states = {View(U"status"),      View(U"state"),  View(U"progress"),   View(U"estado"),
                               View(U"statut"),      View(U"état"),   View(U"stato"),      View(U"stand"),
                               View(U"fortschritt"), View(U"avance"), View(U"avancement"), View(U"situação")};

constexpr std::array groups = {
    View(U"phase"),      View(U"category"),    View(U"area"),          View(U"theme"),
    View(U"workstream"), View(U"work stream"), View(U"pillar"),        View(U"group"),
    View(U"section"),    View(U"epic"),        View(U"objective"),     View(U"goal"),
    View(U"module"),     View(U"fase"),        View(U"categoría"),     View(U"área"),
    View(U"eje"),        View(U"kategorie"),   View(U"bereich"),       View(U"arbeitspaket"),
    View(U"catégorie"),  View(U"domaine"),     View(U"axe"),           View(U"categoria"),
    View(U"eixo"),       View(U"ambito"),      View(U"handlungsfeld"), View(U"thema"),
    View(U"objetivo"),   View(U"objectif"),    View(U"ziel"),          View(U"obiettivo"),
    View(U"stage")};

constexpr std::array tasks = {
    View(U"task"),        View(U"tasks"),          View(U"activity"),     View(U"activities"),
    View(U"deliverable"), View(U"deliverables"),   View(U"action"),       View(U"actions"),
    View(U"item"),        View(U"step"),           View(U"process"),      View(U"process step"),
    View(U"work item"),   View(U"action item"),    View(U"decision"),     View(U"function"),
    View(U"measure"),     View(U"project"),        View(U"initiative"),   View(U"milestone"),
    View(U"requirement"), View(U"what"),           View(U"project task"), View(U"tarea"),
    View(U"tareas"),      View(U"actividad"),      View(U"actividades"),  View(U"acción"),
    View(U"acciones"),    View(U"entregable"),     View(U"tâche"),        View(U"tâches"),
    View(U"activité"),    View(U"activités"),      View(U"livrable"),     View(U"étape"),
    View(U"aufgabe"),     View(U"aufgaben"),       View(U"aktivität"),    View(U"aktivitäten"),
    View(U"tätigkeit"),   View(U"maßnahme"),       View(U"maßnahmen"),    View(U"vorgang"),
    View(U"schritt"),     View(U"tarefa"),         View(U"tarefas"),      View(U"atividade"),
    View(U"atividades"),  View(U"ação"),           View(U"ações"),        View(U"entrega"),
    View(U"attività"),    View(U"compito"),        View(U"compiti"),      View(U"azione"),
    View(U"azioni"),      View(U"mesure"),         View(U"medida"),       View(U"misura"),
    View(U"title"),       View(U"processo"),       View(U"proceso"),      View(U"processus"),
    View(U"prozess"),     View(U"prozessschritt"), View(U"processi"),     View(U"paso"),
    View(U"etapa")};

constexpr std::array measures = {View(U"subtask"), View(U"sub-task"), View(U"subtarea")};

constexpr std::array texts = {
    View(U"description"),  View(U"details"),   View(U"detail"),      View(U"target"),   View(U"output"),
    View(U"outcome"),      View(U"result"),    View(U"indicator"),   View(U"kpi"),      View(U"descripción"),
    View(U"beschreibung"), View(U"descrição"), View(U"descrizione"), View(U"indicador")};

constexpr std::array asides = {
    View(U"notes"),         View(U"legend"),     View(U"key"),       View(U"note"),        View(U"comments"),
    View(U"comment"),       View(U"remarks"),    View(U"priority"),  View(U"budget"),      View(U"cost"),
    View(U"risk"),          View(U"phone"),      View(U"email"),     View(U"e-mail"),      View(U"contact"),
    View(U"start"),         View(U"start date"), View(U"bemerkung"), View(U"bemerkungen"), View(U"priorität"),
    View(U"observaciones"), View(U"notas"),      View(U"remarques"), View(U"observações"), View(U"prioridad"),
    View(U"priorité")};

struct Family {
    ColumnMeaning meaning;
    std::span<const View> words;
};

constexpr std::array families = {
    Family{{ColumnKind::number}, numbers},
    Family{{ColumnKind::owners, Duty::lead}, leads},
    Family{{ColumnKind::owners, Duty::cooperate}, helpers},
    Family{{ColumnKind::owners, Duty::consulted}, consulted},
    Family{{ColumnKind::owners, Duty::informed}, informed},
    Family{{ColumnKind::owners, Duty::responsible}, responsible},
    Family{{ColumnKind::due}, deadlines},
    Family{{ColumnKind::status}, states},
    Family{{ColumnKind::group}, groups},
    Family{{ColumnKind::task}, tasks},
    Family{{ColumnKind::measure}, measures},
    Family{{ColumnKind::text}, texts},
    Family{{ColumnKind::aside}, asides},
};

bool is_word_sign(char32_t sign) { return (sign >= U'a' && sign <= U'z') || sign >= U'à' || is_digit(sign); }

/// True where a word stands in a head between blanks or signs.
bool holds_word(View head, View word) {
    const auto at = head.find(word);
    if (at == View::npos || (at > 0 && is_word_sign(head[at - 1]))) return false;
    const auto end = at + word.size();
    return end == head.size() || !is_word_sign(head[end]);
}

/// The family of the word that is the whole head, else of the longest one that stands in it.
const Family* family_of(View head) {
    constexpr std::size_t shortest_inside = 4;
    const Family* best = nullptr;
    std::size_t longest = 0;
    for (const auto& family : families) {
        for (auto word : family.words) {
            if (word == head) return &family;
            if (word.size() <= longest || word.size() < shortest_inside || !holds_word(head, word)) continue;
            best = &family;
            longest = word.size();
        }
    }
    return best;
}

/// "Aprovador", "Genehmigung": what a legend would say stands in the head itself.
ColumnMeaning meaning_of_duty(Meaning meaning) {
    switch (meaning) {
        case Meaning::lead:
        case Meaning::accountable: return {ColumnKind::owners, Duty::lead};
        case Meaning::responsible:
        case Meaning::doing: return {ColumnKind::owners, Duty::responsible};
        case Meaning::cooperate: return {ColumnKind::owners, Duty::cooperate};
        case Meaning::consulted: return {ColumnKind::owners, Duty::consulted};
        case Meaning::informed: return {ColumnKind::owners, Duty::informed};
        case Meaning::none: break;
    }
    return {};
}

}  // namespace

ColumnMeaning meaning_of_latin_head(View head) {
    constexpr std::size_t longest = 40;
    if (head.size() > longest) return {};
    if (const auto* family = family_of(head)) return family->meaning;
    const auto meaning = meaning_of_words(head);
    return meaning ? meaning_of_duty(*meaning) : ColumnMeaning{};
}

}  // namespace zeren::extraction::tables
