#include "cli/office/task_sheet.hpp"

#include <fmt/format.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "cli/office/basis_words.hpp"
#include "cli/office/sheet_words.hpp"
#include "cli/office/task_cells.hpp"
#include "model/sheet_words.hpp"

namespace zeren::cli::office {
namespace {

using formats::Cell;
using graph::AccountabilityGraph;
using graph::TaskVertex;
using model::Basis;
using model::Role;
using model::TaskColumn;

/// The columns of one plan, and how wide they are.
struct TaskSheetColumn {
    TaskColumn column;
    double width;
};
constexpr TaskSheetColumn plan_column{TaskColumn::plan, 16};
constexpr std::size_t group_place = 1;  // among the columns
constexpr std::array columns = {
    TaskSheetColumn{TaskColumn::number, 6},     TaskSheetColumn{TaskColumn::group, 18},
    TaskSheetColumn{TaskColumn::task, 60},      TaskSheetColumn{TaskColumn::lead, 18},
    TaskSheetColumn{TaskColumn::cooperate, 30}, TaskSheetColumn{TaskColumn::joint, 24},
    TaskSheetColumn{TaskColumn::due, 14},       TaskSheetColumn{TaskColumn::status, 10},
    TaskSheetColumn{TaskColumn::named, 20},     TaskSheetColumn{TaskColumn::basis, 16},
    TaskSheetColumn{TaskColumn::as_printed, 30}};

SheetColumn sheet_column(const TaskSheetColumn& column) {
    const auto head = model::head_of(column.column);
    return {.zh = head.zh, .en = head.en, .width = column.width};
}

/// Whom the text names; those that it lets lead are marked.
std::string named_in(const AccountabilityGraph& graph, TaskVertex task, Language language) {
    std::string names;
    for (auto edge : graph.edges_of(task)) {
        if (graph.basis(edge) != Basis::named) continue;
        add_name(names, graph.name(graph.actor(edge)), language);
        if (graph.role(edge) == Role::lead)
            names += say(language, model::leading_mark.zh, model::leading_mark.en);
    }
    return names;
}

std::vector<Cell> row_of(const AccountabilityGraph& graph, TaskVertex task, Language language) {
    const auto home = graph.home(task);
    const auto& plan = graph.plan(home.plan);
    const auto text = [](std::string_view words) { return Cell{.text = std::string(words)}; };
    return {id_cell(graph.id(task)),
            text(group_text(graph, task)),
            text(task_cell(graph, task)),
            text(owner_names(graph, task, Role::lead, language)),
            text(owner_names(graph, task, Role::cooperate, language)),
            text(owner_names(graph, task, Role::joint, language)),
            text(due_words(plan.due(home.row))),
            text(status_word(plan.status(home.row), language)),
            text(named_in(graph, task, language)),
            text(basis_cell(graph, task, language)),
            text(plan.owner_text(home.row))};
}

std::size_t text_size(const std::vector<Cell>& row) {
    std::size_t size = 0;
    for (const auto& cell : row) size += cell.text.size();
    return size;
}

}  // namespace

support::Result<formats::Sheet> task_sheet(const AccountabilityGraph& graph, Language language, SheetUse use,
                                           std::size_t most_text) {
    formats::Sheet sheet{.name = std::string(say(language, "任务清单", "Tasks"))};
    const bool several_plans = graph.plan_count() > 1;
    std::vector<SheetColumn> all;
    if (several_plans) all.push_back(sheet_column(plan_column));
    for (const auto& column : columns) all.push_back(sheet_column(column));
    add_head(sheet, all, language);
    std::size_t text = 0;
    for (auto task : graph.tasks()) {
        auto row = row_of(graph, task, language);
        text += text_size(row);
        if (text > most_text) {
            return support::make_diagnostic(
                support::Code::too_large,
                fmt::format("the texts of the list of tasks come to more than {} MiB", most_text >> 20U), {},
                "export a part of the plans, or graphml, which holds each name once");
        }
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
