#include "extraction/tables/latin_heads.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <vector>

#include "extraction/passage.hpp"
#include "extraction/tables/duty_meanings.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

// Heads in small letters, parted by bars: English, Spanish, French, German, Portuguese, Italian, Dutch,
// Korean.

constexpr View numbers =
    U"#|no|no.|nr|nr.|n°|nº|n.|n.º|num|número|numéro|nummer|numero|number|id|ref|ref.|wbs|item no.|s/n|"
    U"lfd. nr.|code|task id|task no.|n.o|nº.|č.|volgnr|volgnummer|ord.|seq|sr. no.|sl. no.|s. no.|sno|"
    U"lfd.|lfd. nr|pos|pos.|position nr.|réf.|réf|code tâche|item no|action no|action no.|measure no."
    U"|issue key|key id|issue id|ticket id|ticket no|action id|ref no|ref. no.|reference"
    U"|번호|연번|순번";

constexpr View leads =
    U"lead|leader|leads|led by|accountable|federführung|federführend|chef de file|pilote|pilotage|líder|"
    U"lidera|leitung|capofila|coordenação|primary|lead agency|lead department|lead body|lead organisation|"
    U"lead organization|lead partner|lead entity|lead unit|leading|main responsible|"
    U"process owner|responsible lead|chef|chef de projet|porteur|chef de projet|structure pilote|"
    U"service pilote|coordinador|coordinadora|coordina|liderazgo|responsable principal|"
    U"órgano responsable principal|hauptverantwortlich|hauptverantwortung|federführende stelle|"
    U"federführende|federf.|leitende stelle|responsável principal|coordenador|coordenadora|"
    U"líder do projeto|coordinatore|coordina il progetto|referente principale|responsabile principale|"
    U"trekker|penvoerder|hoofdverantwoordelijk|hoofdverantwoordelijke|ansvarig|chair"
    U"|lideran|coordinan|responsable de coordinación|structure porteuse|porteurs|porteur de "
    U"projet|주관부서|주관기관|주관|총괄부서|총괄기관|주무부처";

constexpr View helpers =
    U"supp.|coop.|partic.|beteil.|collab.|support|supporting|supports|supported "
    U"by|contributor|contributors|contributing|partner|partners|"
    U"participants|participating|helpers|helps|help|helped by|secondary|assisting|cooperating|co-owner|"
    U"apoyo|apoya|colabora|colaboradores|participantes|soutien|appui|contributeurs|partenaires|"
    U"unterstützung|unterstützend|mitwirkung|mitwirkend|mitwirkende|beteiligt|beteiligte|apoio|supporto|"
    U"partecipanti|parceiros|support agency|supporting agencies|supporting partners|"
    U"supporting departments|support team|partner agencies|partner organisations|key partners|"
    U"delivery partners|others involved|involved|stakeholders involved|collaborators|collaborating|"
    U"in partnership with|with|other partners|assistance|participating departments|"
    U"organismos colaboradores|entidades colaboradoras|colaboración|coopera|cooperación|socios|"
    U"áreas de apoyo|en apoyo|partenaire|partenaire(s)|acteurs associés|associés|contributeur|"
    U"contribution|services associés|en appui|mitwirkende stellen|beteiligte stellen|beteiligte bereiche|"
    U"beteiligter|beteiligung|weitere beteiligte|kooperationspartner|kooperation|partnerinnen|"
    U"unterstützende|unterstützt durch|mitarbeit|colaboração|entidades parceiras|entidade parceira|"
    U"parceiro|parceria|intervenientes|co-responsável|collaboratori|collaborano|collabora|"
    U"soggetti coinvolti|partecipa|supporta|ondersteuning|ondersteunend|ondersteunt|betrokken|betrokkenen|"
    U"samenwerking|medewerking|werkt mee"
    U"|colaboran|participan|apoyan|participa|partenaires associés|structures "
    U"associées|협조부서|협력부서|협력기관|협조기관|관계부서|관계기관|관련부서|지원부서|협조|협력";

constexpr View consulted =
    U"consulted|consult|consultado|consultados|consulté|consultés|konsultiert|consultato";

constexpr View informed = U"informed|inform|informado|informados|informé|informés|informiert|informato";

constexpr View responsible =
    U"resp|resp.|respons.|resp. org.|org. responsible|verantw|zust.|zuständ.|owner|owners|owned "
    U"by|responsible|responsibility|assignee|assigned|assigned to|in charge|who|"
    U"responsable|responsables|encargado|zuständig|zuständigkeit|verantwortlich|verantwortliche|"
    U"verantwortlicher|verantwortung|responsável|responsáveis|responsabile|responsabili|"
    U"entité responsable|dri|responsible party|responsible unit|responsible body|"
    U"responsible agency|responsible department|responsible team|responsibles|accountable owner|"
    U"action owner|task owner|action by|by whom|implementing agency|implementing body|"
    U"implementing partner|implementer|executing agency|delivered by|agency|department responsible|"
    U"órgano responsable|área responsable|unidad responsable|entidad responsable|dependencia responsable|"
    U"a cargo de|a cargo|quién|quien|ejecutor|ejecuta|service responsable|direction responsable|porté par|"
    U"responsable(s)|en charge|qui|maître d'ouvrage|verantwortliche stelle|zuständige stelle|"
    U"zuständiges amt|zuständige|umsetzung durch|durchführung|wer|verantw.|akteur|akteure|"
    U"órgão responsável|entidade responsável|área responsável|quem|encarregado|executor|ente responsabile|"
    U"ufficio responsabile|settore responsabile|soggetto responsabile|soggetto attuatore|chi|incaricato|"
    U"referente|verantwoordelijk|verantwoordelijke|actiehouder|eigenaar|wie|uitvoerder|uitvoering|"
    U"uitvoerende"
    U"|담당부서|담당기관|담당|소관부처|소관부서|추진부서|추진기관|추진주체|책임부서|책임기관|수행기관";

constexpr View leading_people =
    U"lead officer|lead person|lead name|lead contact|named lead|sro|senior responsible owner|"
    U"senior responsible officer|executive lead|accountable officer|project lead|project manager";

constexpr View people =
    U"responsible officer|responsible person|person responsible|officer responsible|officer|contact person|"
    U"portfolio holder|lead member|sponsor|executive sponsor|ansprechpartner|ansprechperson|"
    U"verantwortliche person|interlocuteur|interlocutrice|personne responsable|persona responsable|"
    U"persona de contacto|pessoa responsável|persona di riferimento|contactpersoon"
    U"|담당자|책임자";

constexpr View deadlines =
    U"due|due date|deadline|target date|end date|by when|when|timeline|timeframe|time frame|date|plazo|"
    U"fecha|fecha límite|échéance|délai|date limite|frist|termin|fällig|fällig am|bis wann|prazo|"
    U"data limite|scadenza|termine|due by|due on|by|target completion|completion|completion date|"
    U"complete by|timescale|timing|time|schedule|calendar|finish|finish date|finish by|end|end by|quarter|"
    U"horizonte|cronograma|calendario|periodo|fecha de entrega|fecha fin|fecha final|vencimiento|"
    U"plazo de ejecución|cuándo|calendrier|période|échéancier|quand|date de fin|date butoir|zeitraum|"
    U"zeitplan|zeitrahmen|umsetzungszeitraum|umsetzung bis|bis|zieldatum|enddatum|fälligkeit|wann|"
    U"laufzeit|calendário|período|data de conclusão|data final|conclusão|quando|data fim|tempistica|"
    U"tempistiche|tempi|entro|entro il|data di scadenza|periodo di attuazione|deadline datum|einddatum|"
    U"planning|termijn|wanneer|gereed|periode|streefdatum|vervaldatum"
    U"|추진기한|추진시기|추진기간|추진일정|기한|시기|일정|완료시기|완료일";

constexpr View states =
    U"status|state|progress|estado|statut|état|stato|stand|fortschritt|avance|avancement|situação|rag|"
    U"rag status|update|progress update|bearbeitungsstand|umsetzungsstand|progreso|andamento|avanzamento|"
    U"voortgang|stand van zaken"
    U"|추진상황|추진현황|진행상황|상태";

constexpr View groups =
    U"phase|category|area|theme|workstream|work stream|pillar|group|section|epic|objective|goal|module|"
    U"fase|categoría|área|eje|kategorie|bereich|arbeitspaket|catégorie|domaine|axe|categoria|eixo|ambito|"
    U"handlungsfeld|thema|objetivo|objectif|ziel|obiettivo|stage|focus area|focus|priority area|"
    U"strategic objective|strategic goal|strategic priority|outcome area|domain|topic|chapter|línea|"
    U"línea estratégica|eje estratégico|programa|ámbito|bloque|orientation|thématique|volet|chantier|"
    U"axe stratégique|themenfeld|schwerpunkt|leitziel|teilprojekt|linha|linha estratégica|tema|asse|"
    U"linea strategica|settore|fase di progetto|onderdeel|thema's|categorie|doelstelling|spoor|"
    U"programmalijn"
    U"|분야|구분|전략|추진전략|부문|영역|agenda item|agenda|discussion item";

constexpr View tasks =
    U"task|tasks|activity|activities|deliverable|deliverables|action|actions|item|step|process|"
    U"process step|work item|action item|decision|function|measure|project|initiative|milestone|"
    U"requirement|what|project task|tarea|tareas|actividad|actividades|acción|acciones|entregable|tâche|"
    U"tâches|activité|activités|livrable|étape|aufgabe|aufgaben|aktivität|aktivitäten|tätigkeit|maßnahme|"
    U"maßnahmen|vorgang|schritt|tarefa|tarefas|atividade|atividades|ação|ações|entrega|attività|compito|"
    U"compiti|azione|azioni|mesure|medida|misura|title|processo|proceso|processus|prozess|prozessschritt|"
    U"processi|paso|etapa|key action|key actions|specific action|specific actions|activity description|"
    U"task description|task name|action description|work package|workpackage|agreed action|actions agreed|"
    U"action required|recommendation|intervention|commitment|proyecto|actuación|actuaciones|iniciativa|"
    U"compromiso|línea de acción|projet|opération|fiche action|intitulé|mesures|projekt|vorhaben|schritte|"
    U"arbeitsschritt|aktion|aufgabenbeschreibung|was|projeto|iniciativas|medidas|entregável|progetto|"
    U"intervento|interventi|iniziativa|misure|cosa|fasi|taak|taken|actie|acties|activiteit|activiteiten|"
    U"maatregel|maatregelen|stap|werkzaamheden|wat|resultaat"
    U"|summary|issue|story|ticket|subject|work|job|to do|to-do|todo|assunto|asunto|objet"
    U"|gegenstand|betreff"
    U"|추진과제|세부과제|세부추진과제|과제명|과제|실천과제|사업명|사업|주요과제|핵심과제";

constexpr View measures = U"subtask|sub-task|subtarea";

constexpr View texts =
    U"description|details|detail|target|output|outcome|result|indicator|kpi|descripción|beschreibung|"
    U"descrição|descrizione|indicador"
    U"|success measure|success criteria|measure of success|performance indicator|performance measure"
    U"|indicators|outputs|outcomes|expected result|expected results|expected outcome|rationale"
    U"|explanation|scope|purpose|steps|metas|meta|indicadores|resultado|resultados|producto|indicateur"
    U"|indicateurs|résultat|résultats attendus|indikator|indikatoren|ergebnis|ergebnisse|resultaten"
    U"|indicatore|indicatori|risultato|risultati attesi|target value|baseline"
    U"|주요내용|추진내용|내용|세부내용|목표|성과지표";

constexpr View asides =
    U"notes|legend|key|note|comments|comment|remarks|priority|budget|cost|risk|phone|email|e-mail|contact|"
    U"start|start date|bemerkung|bemerkungen|priorität|observaciones|notas|remarques|observações|"
    U"prioridad|priorité"
    U"|reporter|creator|created by|created|labels|label|tags|issue type|type|severity|impact|effort"
    U"|estimate|requested by|raised by|author|updated|updated by|evidence|link|links|url|source"
    U"|sources|dependencies|dependency|assumptions|funding|resources|resource|kosten|finanzierung"
    U"|mittel|ressourcen|coût|financement|moyens|presupuesto|recursos|orçamento|custo|costo|risorse"
    U"|kosten|opmerking|opmerkingen|toelichting|prioriteit|priorità|relevance|wichtigkeit|approved by"
    U"|verified by|reviewed by"
    U"|비고|예산|근거|meeting date|date raised|date opened|raised|why|where|how|how much|por que|por "
    U"quê|onde|como|quanto|quanto custa|por qué|dónde|cómo|cuánto|pourquoi|où|comment|combien|warum|wo";

struct Family {
    ColumnMeaning meaning;
    View words;
};

constexpr std::array families = {
    Family{{ColumnKind::number}, numbers},
    Family{{ColumnKind::owners, Duty::lead}, leads},
    Family{{ColumnKind::owners, Duty::cooperate}, helpers},
    Family{{ColumnKind::owners, Duty::consulted}, consulted},
    Family{{ColumnKind::owners, Duty::informed}, informed},
    Family{{ColumnKind::owners, Duty::responsible}, responsible},
    Family{{ColumnKind::people, Duty::lead}, leading_people},
    Family{{ColumnKind::people}, people},
    Family{{ColumnKind::due}, deadlines},
    Family{{ColumnKind::status}, states},
    Family{{ColumnKind::group}, groups},
    Family{{ColumnKind::task}, tasks},
    Family{{ColumnKind::measure}, measures},
    Family{{ColumnKind::text}, texts},
    Family{{ColumnKind::aside}, asides},
};

/// The next word of a table, which loses it.
constexpr View take_word(View& words) {
    const auto end = std::min(words.find(U'|'), words.size());
    const auto word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    return word;
}

struct KnownWord {
    View text{};
    std::size_t family = 0;

    friend constexpr auto operator<=>(const KnownWord&, const KnownWord&) = default;
};

constexpr std::size_t word_count = [] {
    std::size_t count = 0;
    for (const auto& family : families) {
        for (auto words = family.words; !words.empty(); take_word(words)) ++count;
    }
    return count;
}();

/// All words of the families in their order; of a word in several families the first family counts.
constexpr auto known_words = [] {
    std::array<KnownWord, word_count> known{};
    std::size_t at = 0;
    for (std::size_t family = 0; family < families.size(); ++family) {
        for (auto words = families[family].words; !words.empty(); ++at)
            known[at] = {.text = take_word(words), .family = family};
    }
    std::ranges::sort(known);
    return known;
}();

const KnownWord* find_word(View text) {
    const auto found = std::ranges::lower_bound(known_words, text, {}, &KnownWord::text);
    return found != known_words.end() && found->text == text ? &*found : nullptr;
}

bool is_word_sign(char32_t sign) { return (sign >= U'a' && sign <= U'z') || sign >= U'à' || is_digit(sign); }

/// Where a word may begin or end: at the ends of the head, and beside its blanks and signs.
std::vector<std::size_t> word_borders(View head) {
    std::vector<std::size_t> borders;
    for (std::size_t at = 0; at <= head.size(); ++at) {
        const bool is_inside =
            at > 0 && at < head.size() && is_word_sign(head[at - 1]) && is_word_sign(head[at]);
        if (!is_inside) borders.push_back(at);
    }
    return borders;
}

/// The family of the word that is the whole head, else of the longest one that stands in it.
const Family* family_of(View head) {
    constexpr std::size_t shortest_inside = 4;
    if (const auto* whole = find_word(head)) return &families[whole->family];
    const auto borders = word_borders(head);
    const KnownWord* best = nullptr;
    for (auto begin = borders.begin(); begin != borders.end(); ++begin) {
        for (auto end = begin + 1; end != borders.end(); ++end) {
            const auto size = *end - *begin;
            if (size < shortest_inside || (best != nullptr && size < best->text.size())) continue;
            const auto* word = find_word(head.substr(*begin, size));
            const bool is_better = word != nullptr && (best == nullptr || size > best->text.size() ||
                                                       word->family < best->family);
            if (is_better) best = word;
        }
    }
    return best == nullptr ? nullptr : &families[best->family];
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

ColumnMeaning meaning_of_whole_latin_head(View head) {
    const auto* word = find_word(head);
    return word == nullptr ? ColumnMeaning{} : families[word->family].meaning;
}

ColumnMeaning meaning_of_latin_head(View head) {
    constexpr std::size_t longest = 40;
    if (head.size() > longest) return {};
    if (const auto* family = family_of(head)) return family->meaning;
    const auto meaning = meaning_of_words(head);
    return meaning ? meaning_of_duty(*meaning) : ColumnMeaning{};
}

}  // namespace zeren::extraction::tables
