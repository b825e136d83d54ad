#include "extraction/tables/head_words.hpp"

#include <algorithm>
#include <array>

#include "extraction/passage.hpp"
#include "extraction/tables/duty_meanings.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;
using enum ColumnKind;

struct HeadWord {
    View text;
    ColumnKind kind;
    Duty duty = Duty::unsaid;
};

/// Whole heads of Chinese tables that the endings below would read otherwise.
constexpr std::array whole_heads = {
    HeadWord{U"序号", number},
    HeadWord{U"序", number},
    HeadWord{U"编号", number},
    HeadWord{U"任务编号", number},
    HeadWord{U"号", number},
    HeadWord{U"目标任务", task},
    HeadWord{U"任务", task},
    HeadWord{U"工作", task},
    HeadWord{U"事项", task},
    HeadWord{U"名称", task},
    HeadWord{U"内容", measure},
    HeadWord{U"责任分工", owners},
    HeadWord{U"任务分工", owners},
    HeadWord{U"分工", owners},
    HeadWord{U"责任", owners, Duty::responsible},
    HeadWord{U"责任落实", owners},
    HeadWord{U"责任方", owners, Duty::responsible},
    HeadWord{U"时间", due},
    HeadWord{U"时限", due},
    HeadWord{U"进度安排", due},
    HeadWord{U"时间安排", due},
    HeadWord{U"工作安排", measure},
    HeadWord{U"单位", unknown},
    HeadWord{U"部门", unknown},
};

/// The last words of a Chinese head tell what it is; a longer ending stands before a shorter one. Owners
/// come from `owners_of_head`.
constexpr std::array endings = {
    HeadWord{U"责任人", people},    HeadWord{U"协助人", people},    HeadWord{U"配合人", people},
    HeadWord{U"协办人", people},    HeadWord{U"牵头人", people},    HeadWord{U"主办人", people},
    HeadWord{U"参与人", people},    HeadWord{U"姓名", aside},       HeadWord{U"职务", aside},
    HeadWord{U"图例", aside},       HeadWord{U"说明", aside},       HeadWord{U"负责人", people},
    HeadWord{U"联系人", aside},     HeadWord{U"联络员", aside},     HeadWord{U"填报人", aside},
    HeadWord{U"领导", people},      HeadWord{U"责任领导", people},  HeadWord{U"人员", people},
    HeadWord{U"局长", people},      HeadWord{U"市长", people},      HeadWord{U"主任", people},
    HeadWord{U"电话", aside},       HeadWord{U"方式", aside},       HeadWord{U"开始时间", aside},
    HeadWord{U"启动时间", aside},   HeadWord{U"起始时间", aside},   HeadWord{U"开工时间", aside},
    HeadWord{U"时限", due},         HeadWord{U"时间", due},         HeadWord{U"期限", due},
    HeadWord{U"节点", due},         HeadWord{U"日期", due},         HeadWord{U"时间表", due},
    HeadWord{U"时间要求", due},     HeadWord{U"时限要求", due},     HeadWord{U"时间进度", due},
    HeadWord{U"年限", due},         HeadWord{U"周期", due},         HeadWord{U"进展", status},
    HeadWord{U"情况", status},      HeadWord{U"状态", status},      HeadWord{U"进度", status},
    HeadWord{U"完成与否", status},  HeadWord{U"备注", aside},       HeadWord{U"依据", aside},
    HeadWord{U"来源", aside},       HeadWord{U"资金", aside},       HeadWord{U"投资", aside},
    HeadWord{U"预算", aside},       HeadWord{U"分值", aside},       HeadWord{U"权重", aside},
    HeadWord{U"得分", aside},       HeadWord{U"类别", group},       HeadWord{U"类型", group},
    HeadWord{U"分类", group},       HeadWord{U"领域", group},       HeadWord{U"板块", group},
    HeadWord{U"方面", group},       HeadWord{U"维度", group},       HeadWord{U"方向", group},
    HeadWord{U"一级指标", group},   HeadWord{U"阶段", group},       HeadWord{U"大项", group},
    HeadWord{U"目标", text},        HeadWord{U"要求", text},        HeadWord{U"标准", text},
    HeadWord{U"成果", text},        HeadWord{U"成效", text},        HeadWord{U"效果", text},
    HeadWord{U"指标", text},        HeadWord{U"形式", text},        HeadWord{U"简介", text},
    HeadWord{U"措施", measure},     HeadWord{U"举措", measure},     HeadWord{U"内容", measure},
    HeadWord{U"具体任务", measure}, HeadWord{U"工作任务", measure}, HeadWord{U"具体工作", measure},
    HeadWord{U"具体事项", measure}, HeadWord{U"任务分解", measure}, HeadWord{U"做法", measure},
    HeadWord{U"步骤", measure},     HeadWord{U"抓手", measure},     HeadWord{U"要点", measure},
    HeadWord{U"任务", task},        HeadWord{U"工作", task},        HeadWord{U"事项", task},
    HeadWord{U"项目", task},        HeadWord{U"任务名称", task},    HeadWord{U"项目名称", task},
    HeadWord{U"事项名称", task},    HeadWord{U"工作名称", task},    HeadWord{U"清单", task},
    HeadWord{U"工程", task},        HeadWord{U"行动", task},        HeadWord{U"问题", task},
};

/// Heads in languages with Latin letters, in small letters. Whole heads, or words of longer ones.
constexpr std::array latin_heads = {
    // numbers
    HeadWord{U"#", number},
    HeadWord{U"no", number},
    HeadWord{U"no.", number},
    HeadWord{U"nr", number},
    HeadWord{U"nr.", number},
    HeadWord{U"n°", number},
    HeadWord{U"nº", number},
    HeadWord{U"n.", number},
    HeadWord{U"n.º", number},
    HeadWord{U"num", number},
    HeadWord{U"número", number},
    HeadWord{U"numéro", number},
    HeadWord{U"nummer", number},
    HeadWord{U"numero", number},
    HeadWord{U"number", number},
    HeadWord{U"id", number},
    HeadWord{U"ref", number},
    HeadWord{U"ref.", number},
    HeadWord{U"wbs", number},
    HeadWord{U"item no.", number},
    HeadWord{U"s/n", number},
    HeadWord{U"lfd. nr.", number},
    HeadWord{U"code", number},
    HeadWord{U"task id", number},
    HeadWord{U"task no.", number},
    // owners who lead
    HeadWord{U"lead", owners, Duty::lead},
    HeadWord{U"leader", owners, Duty::lead},
    HeadWord{U"leads", owners, Duty::lead},
    HeadWord{U"led by", owners, Duty::lead},
    HeadWord{U"accountable", owners, Duty::lead},
    HeadWord{U"federführung", owners, Duty::lead},
    HeadWord{U"federführend", owners, Duty::lead},
    HeadWord{U"chef de file", owners, Duty::lead},
    HeadWord{U"pilote", owners, Duty::lead},
    HeadWord{U"pilotage", owners, Duty::lead},
    HeadWord{U"líder", owners, Duty::lead},
    HeadWord{U"lidera", owners, Duty::lead},
    HeadWord{U"leitung", owners, Duty::lead},
    HeadWord{U"capofila", owners, Duty::lead},
    HeadWord{U"coordenação", owners, Duty::lead},
    HeadWord{U"primary", owners, Duty::lead},
    // owners who help
    HeadWord{U"support", owners, Duty::cooperate},
    HeadWord{U"supporting", owners, Duty::cooperate},
    HeadWord{U"supports", owners, Duty::cooperate},
    HeadWord{U"supported by", owners, Duty::cooperate},
    HeadWord{U"contributor", owners, Duty::cooperate},
    HeadWord{U"contributors", owners, Duty::cooperate},
    HeadWord{U"contributing", owners, Duty::cooperate},
    HeadWord{U"partner", owners, Duty::cooperate},
    HeadWord{U"partners", owners, Duty::cooperate},
    HeadWord{U"participants", owners, Duty::cooperate},
    HeadWord{U"participating", owners, Duty::cooperate},
    HeadWord{U"helpers", owners, Duty::cooperate},
    HeadWord{U"secondary", owners, Duty::cooperate},
    HeadWord{U"assisting", owners, Duty::cooperate},
    HeadWord{U"cooperating", owners, Duty::cooperate},
    HeadWord{U"co-owner", owners, Duty::cooperate},
    HeadWord{U"apoyo", owners, Duty::cooperate},
    HeadWord{U"apoya", owners, Duty::cooperate},
    HeadWord{U"colabora", owners, Duty::cooperate},
    HeadWord{U"colaboradores", owners, Duty::cooperate},
    HeadWord{U"participantes", owners, Duty::cooperate},
    HeadWord{U"soutien", owners, Duty::cooperate},
    HeadWord{U"appui", owners, Duty::cooperate},
    HeadWord{U"contributeurs", owners, Duty::cooperate},
    HeadWord{U"partenaires", owners, Duty::cooperate},
    HeadWord{U"unterstützung", owners, Duty::cooperate},
    HeadWord{U"unterstützend", owners, Duty::cooperate},
    HeadWord{U"mitwirkung", owners, Duty::cooperate},
    HeadWord{U"mitwirkend", owners, Duty::cooperate},
    HeadWord{U"mitwirkende", owners, Duty::cooperate},
    HeadWord{U"beteiligt", owners, Duty::cooperate},
    HeadWord{U"beteiligte", owners, Duty::cooperate},
    HeadWord{U"apoio", owners, Duty::cooperate},
    HeadWord{U"supporto", owners, Duty::cooperate},
    HeadWord{U"partecipanti", owners, Duty::cooperate},
    HeadWord{U"parceiros", owners, Duty::cooperate},
    // owners who are asked and told
    HeadWord{U"consulted", owners, Duty::consulted},
    HeadWord{U"consult", owners, Duty::consulted},
    HeadWord{U"consultado", owners, Duty::consulted},
    HeadWord{U"consultados", owners, Duty::consulted},
    HeadWord{U"consulté", owners, Duty::consulted},
    HeadWord{U"consultés", owners, Duty::consulted},
    HeadWord{U"konsultiert", owners, Duty::consulted},
    HeadWord{U"consultato", owners, Duty::consulted},
    HeadWord{U"informed", owners, Duty::informed},
    HeadWord{U"inform", owners, Duty::informed},
    HeadWord{U"informado", owners, Duty::informed},
    HeadWord{U"informados", owners, Duty::informed},
    HeadWord{U"informé", owners, Duty::informed},
    HeadWord{U"informés", owners, Duty::informed},
    HeadWord{U"informiert", owners, Duty::informed},
    HeadWord{U"informato", owners, Duty::informed},
    // owners
    HeadWord{U"owner", owners, Duty::responsible},
    HeadWord{U"owners", owners, Duty::responsible},
    HeadWord{U"owned by", owners, Duty::responsible},
    HeadWord{U"responsible", owners, Duty::responsible},
    HeadWord{U"responsibility", owners, Duty::responsible},
    HeadWord{U"assignee", owners, Duty::responsible},
    HeadWord{U"assigned", owners, Duty::responsible},
    HeadWord{U"assigned to", owners, Duty::responsible},
    HeadWord{U"in charge", owners, Duty::responsible},
    HeadWord{U"who", owners, Duty::responsible},
    HeadWord{U"responsable", owners, Duty::responsible},
    HeadWord{U"responsables", owners, Duty::responsible},
    HeadWord{U"encargado", owners, Duty::responsible},
    HeadWord{U"zuständig", owners, Duty::responsible},
    HeadWord{U"zuständigkeit", owners, Duty::responsible},
    HeadWord{U"verantwortlich", owners, Duty::responsible},
    HeadWord{U"verantwortliche", owners, Duty::responsible},
    HeadWord{U"verantwortlicher", owners, Duty::responsible},
    HeadWord{U"verantwortung", owners, Duty::responsible},
    HeadWord{U"responsável", owners, Duty::responsible},
    HeadWord{U"responsáveis", owners, Duty::responsible},
    HeadWord{U"responsabile", owners, Duty::responsible},
    HeadWord{U"responsabili", owners, Duty::responsible},
    HeadWord{U"entité responsable", owners, Duty::responsible},
    HeadWord{U"dri", owners, Duty::responsible},
    // deadlines
    HeadWord{U"due", due},
    HeadWord{U"due date", due},
    HeadWord{U"deadline", due},
    HeadWord{U"target date", due},
    HeadWord{U"end date", due},
    HeadWord{U"by when", due},
    HeadWord{U"when", due},
    HeadWord{U"timeline", due},
    HeadWord{U"timeframe", due},
    HeadWord{U"time frame", due},
    HeadWord{U"date", due},
    HeadWord{U"plazo", due},
    HeadWord{U"fecha", due},
    HeadWord{U"fecha límite", due},
    HeadWord{U"échéance", due},
    HeadWord{U"délai", due},
    HeadWord{U"date limite", due},
    HeadWord{U"frist", due},
    HeadWord{U"termin", due},
    HeadWord{U"fällig", due},
    HeadWord{U"fällig am", due},
    HeadWord{U"bis wann", due},
    HeadWord{U"prazo", due},
    HeadWord{U"data limite", due},
    HeadWord{U"scadenza", due},
    HeadWord{U"termine", due},
    // states
    HeadWord{U"status", status},
    HeadWord{U"state", status},
    HeadWord{U"progress", status},
    HeadWord{U"estado", status},
    HeadWord{U"statut", status},
    HeadWord{U"état", status},
    HeadWord{U"stato", status},
    HeadWord{U"stand", status},
    HeadWord{U"fortschritt", status},
    HeadWord{U"avance", status},
    HeadWord{U"avancement", status},
    HeadWord{U"situação", status},
    // groups
    HeadWord{U"phase", group},
    HeadWord{U"category", group},
    HeadWord{U"area", group},
    HeadWord{U"theme", group},
    HeadWord{U"workstream", group},
    HeadWord{U"work stream", group},
    HeadWord{U"pillar", group},
    HeadWord{U"group", group},
    HeadWord{U"section", group},
    HeadWord{U"epic", group},
    HeadWord{U"objective", group},
    HeadWord{U"goal", group},
    HeadWord{U"module", group},
    HeadWord{U"fase", group},
    HeadWord{U"categoría", group},
    HeadWord{U"área", group},
    HeadWord{U"eje", group},
    HeadWord{U"kategorie", group},
    HeadWord{U"bereich", group},
    HeadWord{U"arbeitspaket", group},
    HeadWord{U"catégorie", group},
    HeadWord{U"domaine", group},
    HeadWord{U"axe", group},
    HeadWord{U"categoria", group},
    HeadWord{U"eixo", group},
    HeadWord{U"ambito", group},
    HeadWord{U"handlungsfeld", group},
    HeadWord{U"thema", group},
    HeadWord{U"objetivo", group},
    HeadWord{U"objectif", group},
    HeadWord{U"ziel", group},
    HeadWord{U"obiettivo", group},
    HeadWord{U"stage", group},
    // tasks
    HeadWord{U"task", task},
    HeadWord{U"tasks", task},
    HeadWord{U"activity", task},
    HeadWord{U"activities", task},
    HeadWord{U"deliverable", task},
    HeadWord{U"deliverables", task},
    HeadWord{U"action", task},
    HeadWord{U"actions", task},
    HeadWord{U"item", task},
    HeadWord{U"step", task},
    HeadWord{U"process", task},
    HeadWord{U"process step", task},
    HeadWord{U"work item", task},
    HeadWord{U"action item", task},
    HeadWord{U"decision", task},
    HeadWord{U"function", task},
    HeadWord{U"measure", task},
    HeadWord{U"project", task},
    HeadWord{U"initiative", task},
    HeadWord{U"milestone", task},
    HeadWord{U"requirement", task},
    HeadWord{U"what", task},
    HeadWord{U"project task", task},
    HeadWord{U"tarea", task},
    HeadWord{U"tareas", task},
    HeadWord{U"actividad", task},
    HeadWord{U"actividades", task},
    HeadWord{U"acción", task},
    HeadWord{U"acciones", task},
    HeadWord{U"entregable", task},
    HeadWord{U"tâche", task},
    HeadWord{U"tâches", task},
    HeadWord{U"activité", task},
    HeadWord{U"activités", task},
    HeadWord{U"livrable", task},
    HeadWord{U"étape", task},
    HeadWord{U"aufgabe", task},
    HeadWord{U"aufgaben", task},
    HeadWord{U"aktivität", task},
    HeadWord{U"aktivitäten", task},
    HeadWord{U"tätigkeit", task},
    HeadWord{U"maßnahme", task},
    HeadWord{U"maßnahmen", task},
    HeadWord{U"vorgang", task},
    HeadWord{U"schritt", task},
    HeadWord{U"tarefa", task},
    HeadWord{U"tarefas", task},
    HeadWord{U"atividade", task},
    HeadWord{U"atividades", task},
    HeadWord{U"ação", task},
    HeadWord{U"ações", task},
    HeadWord{U"entrega", task},
    HeadWord{U"attività", task},
    HeadWord{U"compito", task},
    HeadWord{U"compiti", task},
    HeadWord{U"azione", task},
    HeadWord{U"azioni", task},
    HeadWord{U"mesure", task},
    HeadWord{U"medida", task},
    HeadWord{U"misura", task},
    HeadWord{U"title", task},
    HeadWord{U"subtask", measure},
    HeadWord{U"sub-task", measure},
    HeadWord{U"subtarea", measure},
    // further words of a task
    HeadWord{U"description", text},
    HeadWord{U"details", text},
    HeadWord{U"detail", text},
    HeadWord{U"target", text},
    HeadWord{U"output", text},
    HeadWord{U"outcome", text},
    HeadWord{U"result", text},
    HeadWord{U"indicator", text},
    HeadWord{U"kpi", text},
    HeadWord{U"descripción", text},
    HeadWord{U"beschreibung", text},
    HeadWord{U"descrição", text},
    HeadWord{U"descrizione", text},
    HeadWord{U"indicador", text},
    // other things
    HeadWord{U"notes", aside},
    HeadWord{U"legend", aside},
    HeadWord{U"key", aside},
    HeadWord{U"processo", task},
    HeadWord{U"proceso", task},
    HeadWord{U"processus", task},
    HeadWord{U"prozess", task},
    HeadWord{U"prozessschritt", task},
    HeadWord{U"processi", task},
    HeadWord{U"paso", task},
    HeadWord{U"etapa", task},
    HeadWord{U"note", aside},
    HeadWord{U"comments", aside},
    HeadWord{U"comment", aside},
    HeadWord{U"remarks", aside},
    HeadWord{U"priority", aside},
    HeadWord{U"budget", aside},
    HeadWord{U"cost", aside},
    HeadWord{U"risk", aside},
    HeadWord{U"phone", aside},
    HeadWord{U"email", aside},
    HeadWord{U"e-mail", aside},
    HeadWord{U"contact", aside},
    HeadWord{U"start", aside},
    HeadWord{U"start date", aside},
    HeadWord{U"bemerkung", aside},
    HeadWord{U"bemerkungen", aside},
    HeadWord{U"priorität", aside},
    HeadWord{U"observaciones", aside},
    HeadWord{U"notas", aside},
    HeadWord{U"remarques", aside},
    HeadWord{U"observações", aside},
    HeadWord{U"prioridad", aside},
    HeadWord{U"priorité", aside},
};

/// What makes a head of bodies one of leads or of helpers, wherever it stands in the head.
constexpr std::array duty_signs = {
    HeadWord{U"牵头", owners, Duty::lead},        HeadWord{U"主责", owners, Duty::lead},
    HeadWord{U"主办", owners, Duty::lead},        HeadWord{U"主要责任", owners, Duty::lead},
    HeadWord{U"第一责任", owners, Duty::lead},    HeadWord{U"主体责任", owners, Duty::responsible},
    HeadWord{U"配合", owners, Duty::cooperate},   HeadWord{U"协办", owners, Duty::cooperate},
    HeadWord{U"协同", owners, Duty::cooperate},   HeadWord{U"协助", owners, Duty::cooperate},
    HeadWord{U"协作", owners, Duty::cooperate},   HeadWord{U"参与", owners, Duty::cooperate},
    HeadWord{U"参加", owners, Duty::cooperate},   HeadWord{U"支持", owners, Duty::cooperate},
    HeadWord{U"会办", owners, Duty::cooperate},   HeadWord{U"联办", owners, Duty::cooperate},
    HeadWord{U"责任", owners, Duty::responsible}, HeadWord{U"承办", owners, Duty::responsible},
    HeadWord{U"负责", owners, Duty::responsible}, HeadWord{U"实施", owners, Duty::responsible},
    HeadWord{U"落实", owners, Duty::responsible}, HeadWord{U"执行", owners, Duty::responsible},
    HeadWord{U"承担", owners, Duty::responsible}, HeadWord{U"主管", owners, Duty::responsible},
    HeadWord{U"分工", owners, Duty::unsaid},
};

constexpr std::array bodies = {View(U"单位"), View(U"部门"), View(U"主体"), View(U"处室"), View(U"科室"),
                               View(U"机构"), View(U"股室"), View(U"地区"), View(U"分工"), View(U"科组")};

const HeadWord* whole(View head) {
    const auto found = std::ranges::find(whole_heads, head, &HeadWord::text);
    return found == whole_heads.end() ? nullptr : &*found;
}

const HeadWord* longest_ending(View head) {
    const HeadWord* best = nullptr;
    for (const auto& ending : endings) {
        const bool is_longer = best == nullptr || ending.text.size() > best->text.size();
        if (is_longer && head.ends_with(ending.text)) best = &ending;
    }
    return best;
}

/// The duty that the words of a head speak of.
Duty duty_in(View head) {
    const auto found = std::ranges::find_if(
        duty_signs, [head](const HeadWord& sign) { return head.find(sign.text) != View::npos; });
    return found == duty_signs.end() ? Duty::unsaid : found->duty;
}

/// 责任单位, 牵头及配合单位, 牵头: who owns; a head that speaks of leads and of helpers says neither.
ColumnMeaning owners_of_head(View head) {
    const bool ends_like_bodies =
        std::ranges::any_of(bodies, [head](View body) { return head.ends_with(body); });
    auto label = label_at(head);
    if (label && label->is_of_people) label.reset();
    if (!ends_like_bodies && !(label && label->size == head.size())) return {};
    const auto says = [head](Duty duty) {
        return std::ranges::any_of(duty_signs, [&](const HeadWord& sign) {
            return sign.duty == duty && head.find(sign.text) != View::npos;
        });
    };
    if (says(Duty::lead) && says(Duty::cooperate)) return {owners, Duty::unsaid};
    const auto found = std::ranges::find_if(
        duty_signs, [head](const HeadWord& sign) { return head.find(sign.text) != View::npos; });
    if (found != duty_signs.end()) return {owners, found->duty};
    if (label && label->size == head.size()) return {owners, label->duty};
    return {};
}

bool is_word_sign(char32_t sign) { return (sign >= U'a' && sign <= U'z') || sign >= U'à' || is_digit(sign); }

/// The word of the table that is the whole head, else the longest one that stands in it as words.
const HeadWord* latin_word(View head) {
    const HeadWord* best = nullptr;
    for (const auto& word : latin_heads) {
        const auto at = head.find(word.text);
        if (at == View::npos) continue;
        if (word.text.size() == head.size()) return &word;
        const bool begins = at == 0 || !is_word_sign(head[at - 1]);
        const auto end = at + word.text.size();
        const bool ends = end == head.size() || !is_word_sign(head[end]);
        constexpr std::size_t shortest_inside = 4;
        const bool fits = begins && ends && word.text.size() >= shortest_inside;
        if (fits && (best == nullptr || word.text.size() > best->text.size())) best = &word;
    }
    return best;
}

/// "Aprovador", "Genehmigung": what a legend would say stands in the head itself.
ColumnMeaning meaning_of_latin(View head) {
    if (const auto* word = latin_word(head)) return {word->kind, word->duty};
    const auto meaning = meaning_of_words(head);
    if (!meaning) return {};
    switch (*meaning) {
        case Meaning::lead:
        case Meaning::accountable: return {owners, Duty::lead};
        case Meaning::responsible:
        case Meaning::doing: return {owners, Duty::responsible};
        case Meaning::cooperate: return {owners, Duty::cooperate};
        case Meaning::consulted: return {owners, Duty::consulted};
        case Meaning::informed: return {owners, Duty::informed};
        case Meaning::none: break;
    }
    return {};
}

bool has_han(View head) { return std::ranges::any_of(head, is_han); }

}  // namespace

ColumnMeaning meaning_of_head(View head) {
    constexpr std::size_t longest_han_head = 14;
    constexpr std::size_t longest_latin_head = 40;
    if (head.empty()) return {};
    if (!has_han(head)) return head.size() <= longest_latin_head ? meaning_of_latin(head) : ColumnMeaning{};
    if (head.size() > longest_han_head || head.find_first_of(U"。;、") != View::npos) return {};
    if (const auto* word = whole(head)) return {word->kind, word->duty};
    if (const auto meaning = owners_of_head(head); meaning.kind != unknown) return meaning;
    if (const auto* ending = longest_ending(head)) {
        return {ending->kind, ending->kind == people ? duty_in(head) : ending->duty};
    }
    return {};
}

bool names_actors(View head) {
    static constexpr std::array words = {
        View(U"部门"),   View(U"单位"),       View(U"角色"),        View(U"岗位"),         View(U"职务"),
        View(U"责任方"), View(U"人员"),       View(U"责任单位"),    View(U"责任部门"),     View(U"role"),
        View(U"roles"),  View(U"actor"),      View(U"stakeholder"), View(U"stakeholders"), View(U"team"),
        View(U"person"), View(U"department"), View(U"member"),      View(U"unit"),         View(U"position"),
        View(U"rol"),    View(U"roles"),      View(U"rôle"),        View(U"acteur"),       View(U"rolle"),
        View(U"rollen"), View(U"abteilung"),  View(U"função"),      View(U"papel"),        View(U"ruolo"),
        View(U"equipo"), View(U"équipe"),
    };
    return std::ranges::find(words, head) != words.end();
}

bool names_a_time(View head) {
    static constexpr std::array words = {
        View(U"january"),  View(U"february"), View(U"march"),  View(U"april"),     View(U"may"),
        View(U"june"),     View(U"july"),     View(U"august"), View(U"september"), View(U"october"),
        View(U"november"), View(U"december"), View(U"jan"),    View(U"feb"),       View(U"mar"),
        View(U"apr"),      View(U"jun"),      View(U"jul"),    View(U"aug"),       View(U"sep"),
        View(U"sept"),     View(U"oct"),      View(U"nov"),    View(U"dec"),       View(U"week"),
        View(U"month"),    View(U"quarter"),  View(U"year"),   View(U"第一季度"),  View(U"第二季度"),
        View(U"第三季度"), View(U"第四季度"), View(U"一季度"), View(U"二季度"),    View(U"三季度"),
        View(U"四季度"),   View(U"上半年"),   View(U"下半年")};
    const auto is_time_sign = [](char32_t sign) {
        return is_digit(sign) || View(U"年月日季度周qw-/. 至").find(sign) != View::npos;
    };
    const bool has_digit = std::ranges::any_of(head, is_digit);
    if (has_digit && std::ranges::all_of(head, is_time_sign)) return true;
    constexpr std::size_t longest_month = 3;
    if (head.ends_with(U"月") && head.size() <= longest_month) return true;
    // "week 2", "jan. 2026": nothing but figures stand behind the word.
    const auto end = std::min(head.find_first_of(U" .0123456789"), head.size());
    return std::ranges::find(words, head.substr(0, end)) != words.end() &&
           std::ranges::all_of(head.substr(end), is_time_sign);
}

}  // namespace zeren::extraction::tables
