#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "cli/office/progress_update.hpp"
#include "cli/plan_reading.hpp"
#include "cli/question.hpp"
#include "cli/table.hpp"
#include "formats/graph_json.hpp"
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
using support::Code;
using support::make_diagnostic;

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "GRAPH", .help = "the graph of one plan; - is stdin"}};
constexpr std::array options_taken = {
    OptionSpec{
        .name = "--from",
        .value = "SHEET",
        .help = "the list of tasks (xlsx or csv), as `zeren export` writes it and the office fills it in"},
    OptionSpec{.name = "--output",
               .value = "GRAPH",
               .help = "the new graph to write; - is stdout (default: GRAPH itself)",
               .letter = "-o"},
    OptionSpec{.name = "--dry-run", .help = "tell the changes and write nothing"}, encoding_option};

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
                                 : say(language, "非进展内容，未采用", "no progress: not taken");
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
            {"not_listed", query::task_rows(graph, update.unlisted, std::nullopt)},
            {"counts",
             {{"rows", update.rows},
              {"tasks_changed", update.news.size()},
              {"changes", update.changes.size()},
              {"not_taken", update.untaken.size()},
              {"not_listed", update.unlisted.size()},
              {"rows_of_other_plans", update.rows_of_other_plans}}}};
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

/// What the command line names: a graph of one plan, and a list of its tasks.
struct Papers {
    LoadedGraph loaded;
    office::ProgressSheet sheet;
};

support::Result<Papers> read_papers(const Context& context, const Arguments& arguments) {
    const auto source = arguments.value("--from");
    if (!source) {
        return make_diagnostic(Code::usage, "update needs --from", {},
                               "name the sheet that the office has filled in: `--from list.xlsx`");
    }
    auto loaded = load_graphs(context, std::vector{arguments.positional.front()});
    if (!loaded) return std::move(loaded).diagnostics();
    if (const auto one = check_one_plan(loaded->graph, "update one plan at a time"); !one)
        return one.diagnostics();
    const auto document = read_source(context, arguments, *source);
    if (!document) return document.diagnostics();
    auto sheet = office::read_progress_sheet(document.value());
    if (!sheet) return std::move(sheet).diagnostics();
    return Papers{.loaded = std::move(loaded).value(), .sheet = std::move(sheet).value()};
}

/// Where to: a new file, or the graph itself where something has changed.
support::Outcome write_updated(const Context& context, const Arguments& arguments,
                               const std::string& graph_file, const model::Plan& updated, bool has_changed) {
    if (arguments.has("--dry-run")) return support::done();
    if (const auto target = arguments.value("--output"))
        return context.write(*target, formats::write_graph(updated));
    if (graph_file != "-" && !has_changed) return support::done();
    return context.update(graph_file, formats::write_graph(updated));
}

ExitCode run_update(const Context& context, const Arguments& arguments) {
    const auto papers = read_papers(context, arguments);
    if (!papers) return context.fail(papers.diagnostics());
    const auto& graph = papers->loaded.graph;
    const auto language = language_of(arguments, graph);
    const auto update = office::read_progress(graph, papers->sheet, language);
    if (!update) return context.fail(update.diagnostics());
    const auto updated = analysis::with_progress(graph.plan(0), update->news);
    const auto& graph_file = papers->loaded.files.front();
    const auto written = write_updated(context, arguments, graph_file, updated, !update->changes.empty());
    if (!written) return context.fail(written.diagnostics());
    const bool graph_on_stdout =
        !arguments.has("--dry-run") && arguments.value_or("--output", graph_file) == "-";
    auto& out = graph_on_stdout ? context.err : context.out;
    if (arguments.has("--json")) {
        print_json(out, update_json(graph, updated, update.value()));
    } else {
        print_update(out, graph, update.value(), language);
    }
    return ExitCode::done;
}

}  // namespace

constinit const Command update_command = {
    .name = "update",
    .summary = "take deadlines and progress back from an exported list of tasks",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_update,
    .details =
        "rows are matched to tasks by number, rows without one by text; only 完成时限 and 进展 are taken, "
        "and "
        "every change is told. An empty cell changes nothing, - takes away. Where any row is not understood "
        "nothing is written"};

}  // namespace zeren::cli
