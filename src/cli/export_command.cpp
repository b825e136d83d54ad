#include <algorithm>
#include <array>

#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "formats/dot.hpp"
#include "formats/graph_json.hpp"

namespace zeren::cli {
namespace {

using support::Code;
using support::make_diagnostic;
using support::Result;

Result<std::string> as_json(const graph::AccountabilityGraph& graph) {
    if (graph.plan_count() != 1) {
        return make_diagnostic(Code::usage, "a graph file holds one plan, and several are named", {},
                               "name one of them with --graph");
    }
    return formats::write_graph(graph.plan(0));
}

Result<std::string> as_dot(const graph::AccountabilityGraph& graph) { return formats::write_dot(graph); }

struct ExportFormat {
    std::string_view name;
    Result<std::string> (*write)(const graph::AccountabilityGraph& graph);
};
constexpr std::array export_formats = {ExportFormat{"dot", as_dot}, ExportFormat{"json", as_json}};
constexpr std::array<std::string_view, 2> format_names = {export_formats[0].name, export_formats[1].name};

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "FORMAT", .help = "what to write", .allowed = format_names}};
constexpr std::array options_taken = {
    graph_option,
    OptionSpec{.name = "--output", .value = "FILE", .help = "where to (default: stdout)", .letter = "-o"}};

ExitCode run_export(const Context& context, const Arguments& arguments) {
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto* format = std::ranges::find(export_formats, arguments.positional.front(), &ExportFormat::name);
    const auto bytes = format->write(loaded->graph);
    if (!bytes) return context.fail(bytes.diagnostics());
    const auto written = context.write(arguments.value_or("--output", "-"), bytes.value());
    return written ? ExitCode::done : context.fail(written.diagnostics());
}

}  // namespace

constinit const Command export_command = {.name = "export",
                                          .summary = "write the graph in another format",
                                          .arguments = arguments_taken,
                                          .options = options_taken,
                                          .run = run_export};

}  // namespace zeren::cli
