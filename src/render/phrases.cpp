#include "render/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::render {
namespace {

using model::Role;

constexpr std::array table = {
    Phrases{.language = "zh-CN",
            .matrix = "责任矩阵",
            .links = "任务责任关系图",
            .cards = "分单位责任卡",
            .actor_card = "单位责任清单",
            .load = "任务负担图",
            .network = "协同关系图",
            .task_sheet = "任务责任单",
            .name_key = "名称对照",
            .title_gap = "　",
            .lead = "牵头",
            .cooperate = "配合",
            .joint = "责任（未分主次）",
            .lead_letter = "牵",
            .cooperate_letter = "配",
            .joint_letter = "责",
            .letter_gap = "",
            .inferred_open = "(",
            .inferred_close = ")",
            .inferred = "（推定）",
            .inferred_note = "原文未明确牵头单位，（牵）（配）系按列名顺序推定。",
            .proposed_note = "（牵）（配）非原文载明，系按列名顺序推定或为建议。",
            .named = "任务原文点名的单位",
            .named_lead = "任务原文点名牵头的单位",
            .named_lead_mark = "〔牵〕",
            .group = "主要任务",
            .number = "序号",
            .task = "具体内容",
            .places = "涉及单位",
            .tasks_total = "任务数",
            .leads_total = "其中：牵头",
            .inferred_leads_total = "其中：(牵) 推定牵头",
            .whole_plan = "（全案）",
            .continued = "（续）",
            .no_tasks = "（无任务）",
            .no_group = "（未分组）",
            .badge_note = "几乎各组都有、以标签代线的单位：",
            .label_note = "单位框内左列为所涉主要任务或具体内容的序号",
            .overloaded = "▲任务偏重",
            .threshold = "偏重线（同类单位负担的上四分位数＋1.5 倍四分位距）",
            .unjudged = "；标“不比较”的单位同类不足 5 个或负担相近，没有此线",
            .unjudged_mark = "（不比较）",
            .load_rule = "负担＝牵头×1＋配合×0.5＋责任×0.5；条末为负担与任务数",
            .no_owners = "（没有责任单位）",
            .pair_note = "连线表示两单位共同承担任务，线上为项数，越粗越多；仅画共同任务不少于此数的：",
            .no_pairs = "（没有两个单位共同承担这么多任务）",
            .unpaired = "共同任务未达此数的单位：",
            .open_bracket = "（",
            .close_bracket = "）",
            .task_number = "任务 ",
            .led_by = "牵头：",
            .inferred_led_by = "推定牵头：",
            .due = "完成时限：",
            .state = "状态：",
            .owner_words = "责任单位原文：",
            .source = "依据：",
            .source_line = "原文：",
            .in_table = {" 表 ", " 行 ", " 格 "},
            .rule = "规则：",
            .semicolon = "；",
            .no_owner_words = "原文未列责任单位",
            .states = {"未明确责任单位", "仅泛指单位", "多头牵头", "有牵头单位", "未明确牵头单位"},
            .bases = {"原文载明", "按列名顺序推定", "原文列名", "正文提及", "人工更正", "建议"},
            .list_comma = "、",
            .colon = "：",
            .page_before = "第 ",
            .page_between = " 页，共 ",
            .page_after = " 页",
            .poster_sheet = {"第 ", " 张，共 ", " 张"},
            .poster_place = {"（第 ", " 行第 ", " 列）"},
            .groups = {"组主要任务", "组主要任务"},
            .tasks = {"项任务", "项任务"},
            .actors = {"个责任单位", "个责任单位"},
            .edges = {"条责任关系", "条责任关系"}},
    Phrases{
        .language = "en",
        .matrix = "Responsibility matrix",
        .links = "Tasks and owners",
        .cards = "Responsibility cards",
        .actor_card = "What one body must do",
        .load = "Load of the owners",
        .network = "Who must work with whom",
        .task_sheet = "Task sheet",
        .name_key = "Full names",
        .title_gap = ": ",
        .lead = "leads",
        .cooperate = "cooperates",
        .joint = "responsible, lead not named",
        .lead_letter = "L",
        .cooperate_letter = "C",
        .joint_letter = "R",
        .letter_gap = " ",
        .inferred_open = "(",
        .inferred_close = ")",
        .inferred = " (inferred)",
        .inferred_note = "The source names no lead; (L) and (C) are inferred from the order of the names.",
        .proposed_note =
            "(L) and (C) are not in the source: inferred from the order of the names, or proposed.",
        .named = "named in the task's text",
        .named_lead = "named in the task's text as leading",
        .named_lead_mark = " [L]",
        .group = "Group",
        .number = "No.",
        .task = "Task",
        .places = "Named bodies",
        .tasks_total = "Tasks",
        .leads_total = "of these leading",
        .inferred_leads_total = "of these leading by inference (L)",
        .whole_plan = " (whole plan)",
        .continued = " (continued)",
        .no_tasks = "(no tasks)",
        .no_group = "(no group)",
        .badge_note = "On nearly all groups, shown as badges instead of lines: ",
        .label_note = "numbers inside an owner's box: groups and tasks",
        .overloaded = "▲ overloaded",
        .threshold = "overload line (upper quartile + 1.5 interquartile ranges of the loads of its kind)",
        .unjudged = "; those marked “not judged” have none: fewer than 5 of their kind, or all loads alike",
        .unjudged_mark = " (not judged)",
        .load_rule = "load = leads x 1 + cooperations x 0.5 + joint responsibilities x 0.5; behind each bar "
                     "the load and the tasks",
        .no_owners = "(no owners)",
        .pair_note = "a line joins two owners that share tasks, with their number; drawn from this many: ",
        .no_pairs = "(no two owners share so many tasks)",
        .unpaired = "owners below that number: ",
        .open_bracket = " (",
        .close_bracket = ")",
        .task_number = "task ",
        .led_by = "led by: ",
        .inferred_led_by = "lead inferred: ",
        .due = "Due: ",
        .state = "State: ",
        .owner_words = "Owners as printed: ",
        .source = "Source: ",
        .source_line = "Text: ",
        .in_table = {" table ", " row ", " cell "},
        .rule = "rule: ",
        .semicolon = "; ",
        .no_owner_words = "the source names no owner",
        .states = {"unowned", "only collective bodies", "several leads", "led", "no lead"},
        .bases = {"stated", "inferred from the order of names", "listed", "named in the text",
                  "corrected by hand", "proposed"},
        .list_comma = ", ",
        .colon = ": ",
        .page_before = "Page ",
        .page_between = " of ",
        .page_after = "",
        .poster_sheet = {"Sheet ", " of ", ""},
        .poster_place = {" (row ", ", column ", ")"},
        .groups = {"group", "groups"},
        .tasks = {"task", "tasks"},
        .actors = {"owner", "owners"},
        .edges = {"responsibility", "responsibilities"}},
};

bool has_ideograph(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = support::decode_at(text, offset);
        if (decoded.code_point >= 0x2E80 && support::cells(decoded.code_point) == 2) return true;
        offset += decoded.bytes;
    }
    return false;
}

}  // namespace

const Phrases& phrases(Language language) { return table[static_cast<std::size_t>(language)]; }

Language language_of(const graph::AccountabilityGraph& graph) {
    if (graph.plan_count() == 0) return Language::english;
    const auto& plan = graph.plan(0);
    if (plan.info().language.starts_with("zh")) return Language::chinese;
    if (!plan.info().language.empty()) return Language::english;
    const bool chinese = has_ideograph(plan.info().title) ||
                         (plan.task_count() > 0 && has_ideograph(plan.title(model::TaskId{0}))) ||
                         (plan.actor_count() > 0 && has_ideograph(plan.name(model::ActorId{0})));
    return chinese ? Language::chinese : Language::english;
}

const Phrases& phrases_for(const Options& options, const graph::AccountabilityGraph& graph) {
    return phrases(options.language.value_or(language_of(graph)));
}

std::string counted(std::size_t number, const Counted& noun) {
    return fmt::format("{} {}", number, number == 1 ? noun.one : noun.many);
}

std::string_view name_of(Role role, const Phrases& words) {
    switch (role) {
        case Role::lead: return words.lead;
        case Role::cooperate: return words.cooperate;
        case Role::joint: return words.joint;
    }
    return words.joint;
}

std::string letter_of(Role role, model::Basis basis, const Phrases& words) {
    const auto letter = role == Role::lead        ? words.lead_letter
                        : role == Role::cooperate ? words.cooperate_letter
                                                  : words.joint_letter;
    if (!model::is_inferred(basis)) return std::string(letter);
    return std::string(words.inferred_open) + std::string(letter) + std::string(words.inferred_close);
}

std::string named_letter(Role role, const Phrases& words) {
    if (role != Role::lead) return "○";
    return std::string(words.named_lead_mark.substr(words.named_lead_mark.find_first_not_of(' ')));
}

std::string_view in_language(const model::SheetWord& word, const Phrases& words) {
    return words.language.starts_with("zh") ? word.zh : word.en;
}

}  // namespace zeren::render
