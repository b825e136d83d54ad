#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "cli/office/progress_update.hpp"
#include "cli/plan_reading.hpp"
#include "cli/update_tables.hpp"
#include "formats/graph_json.hpp"

namespace zeren::cli {
namespace {

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
    OptionSpec{.name = "--dry-run", .help = "tell the changes and write nothing"}, format_option,
    encoding_option};

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
    if (is_packed_file(context, graph_file)) {
        return make_diagnostic(
            Code::usage, "a packed graph is not updated in place", {.file = graph_file},
            "name the new graph with --output, or update the graph that it was packed from");
    }
    return context.update(graph_file, formats::write_graph(updated));
}

ExitCode run_update(const Context& context, const Arguments& arguments) {
    const auto papers = read_papers(context, arguments);
    if (!papers) return context.fail(papers.diagnostics());
    context.report(papers->sheet.notes);
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
