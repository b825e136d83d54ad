#include "cli/update_tables.hpp"

#include <fmt/format.h>

#include <ostream>
#include <utility>

#include "cli/table.hpp"
#include "model/sheet_words.hpp"
#include "query/rows.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using graph::AccountabilityGraph;
using graph::TaskVertex;
using model::TaskColumn;
using office::ProgressUpdate;
using office::Untaken;

std::string_view word_for(TaskColumn column, Language language) {
    const auto head = model::head_of(column);
    return say(language, head.zh, head.en);
}

/// The name of a column in JSON.
std::string_view member_for(TaskColumn column) {
    switch (column) {
        case TaskColumn::due: return "due";
        case TaskColumn::status: return "status";
        case TaskColumn::lead: return "lead";
        case TaskColumn::cooperate: return "cooperate";
        case TaskColumn::joint: return "joint";
        default: return "text";
    }
}

std::string_view word_for(Untaken why, Language language) {
    return why == Untaken::empty ? say(language, "单元格为空，未改动", "the cell is empty: left as it is")
                                 : say(language, "只采用时限和进展", "only deadlines and progress are taken");
}

Json due_json(const model::Due* due) {
    if (due == nullptr || !due->is_known()) return nullptr;
    Json json{{"words", due->words}};
    if (!due->by.empty()) json["by"] = due->by;
    if (!due->repeats.empty()) json["repeats"] = due->repeats;
    if (due->ongoing) json["ongoing"] = true;
    return json;
}

Json status_json(std::optional<model::Status> status) {
    return status ? Json(model::name_of(*status)) : Json(nullptr);
}

/// A changed member as it was in one plan and is in the other.
Json member_json(const AccountabilityGraph& graph, const model::Plan& plan,
                 const office::ProgressChange& change) {
    const auto row = graph.home(change.task).row;
    return change.column == TaskColumn::due ? due_json(plan.due(row)) : status_json(plan.status(row));
}

std::string or_none(std::string words, Language language) {
    return words.empty() ? std::string(say(language, "（无）", "(none)")) : std::move(words);
}

std::string task_words(const AccountabilityGraph& graph, TaskVertex task) {
    return support::shorten(graph.title(task), 40);
}

void print_changes(std::ostream& out, const AccountabilityGraph& graph, const ProgressUpdate& update,
                   Language language) {
    if (update.changes.empty()) return;
    out << '\n';
    Table table({{.head = std::string(say(language, "任务", "task")), .align = Align::right},
                 {.head = std::string(say(language, "内容", "title")), .most_cells = 40},
                 {.head = std::string(say(language, "项目", "what"))},
                 {.head = std::string(say(language, "原", "before"))},
                 {.head = std::string(say(language, "现", "after"))},
                 {.head = std::string(say(language, "出处", "where"))}});
    for (const auto& change : update.changes) {
        table.add({std::string(graph.id(change.task)), task_words(graph, change.task),
                   std::string(word_for(change.column, language)), or_none(change.before, language),
                   or_none(change.after, language), place_text(change.where)});
    }
    table.print(out);
}

void print_untaken(std::ostream& out, const AccountabilityGraph& graph, const ProgressUpdate& update,
                   Language language) {
    if (update.untaken.empty()) return;
    out << '\n' << say(language, "未采用的改动", "not taken") << ' ' << update.untaken.size() << '\n';
    Table table({{.head = std::string(say(language, "任务", "task")), .align = Align::right},
                 {.head = std::string(say(language, "项目", "what"))},
                 {.head = std::string(say(language, "图中", "in the graph")), .most_cells = 40},
                 {.head = std::string(say(language, "表中", "in the sheet")), .most_cells = 40},
                 {.head = std::string(say(language, "原因", "why"))},
                 {.head = std::string(say(language, "出处", "where"))}});
    for (const auto& cell : update.untaken) {
        table.add({std::string(graph.id(cell.task)), std::string(word_for(cell.column, language)),
                   or_none(cell.in_graph, language), or_none(cell.in_sheet, language),
                   std::string(word_for(cell.why, language)), place_text(cell.where)});
    }
    table.print(out);
}

}  // namespace

Json update_json(const AccountabilityGraph& graph, const model::Plan& updated, const ProgressUpdate& update) {
    auto changes = Json::array();
    for (const auto& change : update.changes) {
        changes.push_back({{"task", query::task_row(graph, change.task)},
                           {"member", member_for(change.column)},
                           {"before", member_json(graph, graph.plan(0), change)},
                           {"after", member_json(graph, updated, change)},
                           {"where", place_text(change.where)}});
    }
    auto untaken = Json::array();
    for (const auto& cell : update.untaken) {
        untaken.push_back({{"task", query::task_row(graph, cell.task)},
                           {"column", member_for(cell.column)},
                           {"reason", cell.why == Untaken::empty ? "empty" : "not-progress"},
                           {"in_graph", cell.in_graph},
                           {"in_sheet", cell.in_sheet},
                           {"where", place_text(cell.where)}});
    }
    return {{"changes", std::move(changes)},
            {"not_taken", std::move(untaken)},
            {"not_listed", query::rows_of(update.unlisted, std::nullopt,
                                          [&](auto task) { return query::task_row(graph, task); })},
            {"counts",
             {{"rows", update.rows},
              {"tasks_changed", update.news.size()},
              {"changes", update.changes.size()},
              {"not_taken", update.untaken.size()},
              {"not_listed", update.unlisted.size()},
              {"rows_of_other_plans", update.rows_of_other_plans}}}};
}

void print_update(std::ostream& out, const AccountabilityGraph& graph, const ProgressUpdate& update,
                  Language language) {
    out << fmt::format(fmt::runtime(say(language, "读取 {} 行：{} 项任务有变化，共 {} 处",
                                        "rows read: {}; tasks that change: {}; changes: {}")),
                       update.rows, update.news.size(), update.changes.size());
    const auto add = [&](std::string_view zh, std::string_view en, std::size_t count) {
        if (count > 0) out << fmt::format(fmt::runtime(say(language, zh, en)), count);
    };
    add("；{} 项任务不在表中", "; tasks that are not listed: {}", update.unlisted.size());
    add("；另有其他方案 {} 行", "; rows of other plans: {}", update.rows_of_other_plans);
    out << '\n';
    print_changes(out, graph, update, language);
    print_untaken(out, graph, update, language);
}

}  // namespace zeren::cli
