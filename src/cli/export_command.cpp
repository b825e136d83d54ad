#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "cli/office/load_sheet.hpp"
#include "cli/office/matrix_sheet.hpp"
#include "cli/office/sheet_words.hpp"
#include "cli/office/task_sheet.hpp"
#include "cli/wording.hpp"
#include "documents/workbook_check.hpp"
#include "formats/csv_writer.hpp"
#include "formats/dot.hpp"
#include "formats/graph_json.hpp"
#include "formats/graphml.hpp"
#include "formats/xlsx_writer.hpp"

namespace zeren::cli {
namespace {

using graph::AccountabilityGraph;
using support::Code;
using support::make_diagnostic;
using support::Result;

/// What is written, where to, and in which language; `context` hears of what is left out.
struct Export {
    const Context& context;
    const AccountabilityGraph& graph;
    std::string target;
    Language language;
};

Result<std::string> as_csv(const Export& wish) {
    const auto sheet = office::task_sheet(wish.graph, wish.language, office::SheetUse::programs);
    if (!sheet) return sheet.diagnostics();
    return formats::write_csv(sheet.value());
}

Result<std::string> as_dot(const Export& wish) { return formats::write_dot(wish.graph); }

Result<std::string> as_graphml(const Export& wish) { return formats::write_graphml(wish.graph); }

Result<std::string> as_json(const Export& wish) {
    if (const auto one = check_one_plan(wish.graph, "name one of them with --graph"); !one)
        return one.diagnostics();
    return formats::write_graph(wish.graph.plan(0));
}

void note_missing_matrix(const Export& wish) {
    auto note = make_diagnostic(Code::too_large,
                                fmt::format("the matrix of {} tasks and {} actors is left out",
                                            wish.graph.task_count(), wish.graph.actor_count()),
                                {}, "export a part of the plans, or use the sheet of tasks");
    note.severity = support::Severity::note;
    support::Diagnostics notes;
    notes.add(std::move(note));
    wish.context.report(notes);
}

/// The bytes of a workbook, or why there are none, said of the file that they were meant for.
Result<std::string> whole_workbook(const Export& wish, const formats::Workbook& book) {
    std::vector<std::size_t> cells;
    for (const auto& sheet : book.sheets) cells.push_back(sheet.cells());
    auto bytes = formats::write_xlsx(book);
    if (bytes && documents::is_whole_workbook(bytes.value(), cells)) return bytes;
    auto why = bytes ? formats::torn_workbook() : bytes.diagnostics().items().front();
    if (wish.target != "-") why.where.file = wish.target;
    return why;
}

Result<std::string> as_xlsx(const Export& wish) {
    formats::Workbook book{.title = office::title_of(wish.graph)};
    for (const auto& plan : wish.graph.plans()) book.date = std::max(book.date, plan.info().date);
    if (auto matrix = office::matrix_sheet(wish.graph, wish.language)) {
        book.sheets.push_back(std::move(*matrix));
    } else {
        note_missing_matrix(wish);
    }
    auto tasks = office::task_sheet(wish.graph, wish.language, office::SheetUse::people);
    if (!tasks) return tasks.diagnostics();
    book.sheets.push_back(std::move(tasks).value());
    book.sheets.push_back(office::load_sheet(wish.graph, wish.language));
    return whole_workbook(wish, book);
}

struct ExportFormat {
    std::string_view name;
    Result<std::string> (*write)(const Export& wish);
};
constexpr std::array export_formats = {ExportFormat{"csv", as_csv}, ExportFormat{"dot", as_dot},
                                       ExportFormat{"graphml", as_graphml}, ExportFormat{"json", as_json},
                                       ExportFormat{"xlsx", as_xlsx}};
constexpr auto format_names = [] {
    std::array<std::string_view, export_formats.size()> names{};
    std::ranges::transform(export_formats, names.begin(), &ExportFormat::name);
    return names;
}();

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "FORMAT", .help = "what to write", .allowed = format_names}};
constexpr std::array options_taken = {
    graph_option,
    OptionSpec{.name = "--output", .value = "FILE", .help = "where to (default: stdout)", .letter = "-o"}};

ExitCode run_export(const Context& context, const Arguments& arguments) {
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto* format = std::ranges::find(export_formats, arguments.positional.front(), &ExportFormat::name);
    const auto target = arguments.value_or("--output", "-");
    const auto bytes = format->write({.context = context,
                                      .graph = loaded->graph,
                                      .target = target,
                                      .language = language_of(arguments, loaded->graph)});
    if (!bytes) return context.fail(bytes.diagnostics());
    const auto written = context.write(target, bytes.value());
    return written ? ExitCode::done : context.fail(written.diagnostics());
}

}  // namespace

constinit const Command export_command = {
    .name = "export",
    .summary = "write the graph in another format",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_export,
    .details =
        "csv is the list of tasks; xlsx holds the responsibility matrix, the list of tasks and the loads. "
        "`zeren import` reads both back"};

}  // namespace zeren::cli
