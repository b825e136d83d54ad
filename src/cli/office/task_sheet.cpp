#include "cli/office/task_sheet.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "cli/office/basis_words.hpp"
#include "cli/office/sheet_words.hpp"

namespace zeren::cli::office {
namespace {

using formats::Cell;
using graph::AccountabilityGraph;
using graph::TaskVertex;
using model::Basis;
using model::Role;

constexpr SheetColumn plan_column{"方案", "Plan", 16};
constexpr std::size_t group_place = 1;  // among the columns
constexpr std::array columns = {
    SheetColumn{"序号", "No.", 6},
    SheetColumn{"主要任务", "Group", 18},
    SheetColumn{"重点任务", "Task", 60},
    SheetColumn{"牵头单位", "Lead", 18},
    SheetColumn{"配合单位", "Supporting", 30},
    SheetColumn{"责任单位（未分主次）", "Jointly responsible", 24},
    SheetColumn{"完成时限", "Due", 14},
    SheetColumn{"进展", "Status", 10},
    SheetColumn{"正文提及", "Named in the text", 20},
    SheetColumn{"依据", "Basis", 16},
    SheetColumn{"原文", "As printed", 30},
};

std::string_view word_for_status(model::Status status, Language language) {
    switch (status) {
        case model::Status::not_started: return say(language, "未开始", "not started");
        case model::Status::in_progress: return say(language, "进行中", "in progress");
        case model::Status::done: return say(language, "已完成", "done");
        case model::Status::dropped: return say(language, "已取消", "dropped");
    }
    return {};
}

std::string due_text(const model::Due* due) {
    if (due == nullptr) return {};
    return due->words.empty() ? due->by : due->words;
}

std::string owners_of(const AccountabilityGraph& graph, TaskVertex task, Role role, Language language) {
    std::string names;
    for (auto edge : graph.edges_of(task)) {
        if (graph.role(edge) == role && model::is_owner(graph.basis(edge)))
            add_name(names, graph.name(graph.actor(edge)), language);
    }
    return names;
}

/// Whom the text names; those that it lets lead are marked.
std::string named_in(const AccountabilityGraph& graph, TaskVertex task, Language language) {
    std::string names;
    for (auto edge : graph.edges_of(task)) {
        if (graph.basis(edge) != Basis::named) continue;
        std::string name(graph.name(graph.actor(edge)));
        if (graph.role(edge) == Role::lead) name += say(language, "（牵头）", " (lead)");
        add_name(names, name, language);
    }
    return names;
}

std::vector<Cell> row_of(const AccountabilityGraph& graph, TaskVertex task, Language language) {
    const auto home = graph.home(task);
    const auto& plan = graph.plan(home.plan);
    const auto status = plan.status(home.row);
    const auto text = [](std::string_view words) { return Cell{.text = std::string(words)}; };
    return {id_cell(graph.id(task)),
            text(group_text(graph, task)),
            text(task_text(graph, task)),
            text(owners_of(graph, task, Role::lead, language)),
            text(owners_of(graph, task, Role::cooperate, language)),
            text(owners_of(graph, task, Role::joint, language)),
            text(due_text(plan.due(home.row))),
            text(status ? word_for_status(*status, language) : ""),
            text(named_in(graph, task, language)),
            text(basis_cell(graph, task, language)),
            text(plan.owner_text(home.row))};
}

}  // namespace

formats::Sheet task_sheet(const AccountabilityGraph& graph, Language language, SheetUse use) {
    formats::Sheet sheet{.name = std::string(say(language, "任务清单", "Tasks"))};
    const bool several_plans = graph.plan_count() > 1;
    std::vector<SheetColumn> all(columns.begin(), columns.end());
    if (several_plans) all.insert(all.begin(), plan_column);
    add_head(sheet, all, language);
    for (auto task : graph.tasks()) {
        auto row = row_of(graph, task, language);
        if (several_plans) row.insert(row.begin(), {.text = graph.plan_of(task).info().id});
        sheet.rows.push_back(std::move(row));
    }
    if (use == SheetUse::programs) return sheet;
    add_title(sheet, graph, "");
    const auto group_column = group_place + (several_plans ? 1 : 0);
    for (auto& row : sheet.rows) {
        if (row.size() > group_column && row[group_column].look == formats::CellLook::text)
            row[group_column].look = formats::CellLook::group;
    }
    merge_equal_cells(sheet, group_column, sheet.title_rows + sheet.head_rows, sheet.rows.size());
    sheet.frozen_columns = group_column + 1;
    return sheet;
}

}  // namespace zeren::cli::office
