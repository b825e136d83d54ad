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
            .name_key = "名称对照",
            .title_gap = "　",
            .lead = "牵头",
            .cooperate = "配合",
            .joint = "责任（未分主次）",
            .lead_letter = "牵",
            .cooperate_letter = "配",
            .joint_letter = "责",
            .inferred_open = "(",
            .inferred_close = ")",
            .inferred = "（推定）",
            .inferred_note = "原文未明确牵头单位，（牵）（配）系按列名顺序推定。",
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
            .label_note = "单位框内左列为所涉主要任务的序号",
            .list_comma = "、",
            .colon = "：",
            .page_before = "第 ",
            .page_between = " 页，共 ",
            .page_after = " 页",
            .groups = {"组主要任务", "组主要任务"},
            .tasks = {"项任务", "项任务"},
            .actors = {"个责任单位", "个责任单位"},
            .edges = {"条责任关系", "条责任关系"}},
    Phrases{
        .language = "en",
        .matrix = "Responsibility matrix",
        .links = "Tasks and owners",
        .name_key = "Full names",
        .title_gap = ": ",
        .lead = "leads",
        .cooperate = "cooperates",
        .joint = "responsible, lead not named",
        .lead_letter = "L",
        .cooperate_letter = "C",
        .joint_letter = "R",
        .inferred_open = "(",
        .inferred_close = ")",
        .inferred = " (inferred)",
        .inferred_note = "The source names no lead; (L) and (C) are inferred from the order of the names.",
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
        .list_comma = ", ",
        .colon = ": ",
        .page_before = "Page ",
        .page_between = " of ",
        .page_after = "",
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

}  // namespace zeren::render
