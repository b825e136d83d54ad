#include <fmt/format.h>

#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

#include "cli/command_runs.hpp"
#include "cli/import_report.hpp"
#include "cli/plan_reading.hpp"
#include "formats/corrections_json.hpp"
#include "formats/graph_json.hpp"
#include "model/name_limits.hpp"
#include "support/utf8.hpp"

namespace zeren::cli {
namespace {

using extraction::Part;
using support::Result;

constexpr std::array<std::string_view, 3> parts = {"auto", "measures", "tasks"};

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "SOURCE", .help = "the plan document; - is stdin"}};
constexpr std::array options_taken = {
    OptionSpec{
        .name = "--output", .value = "GRAPH", .help = "the graph to write; - is stdout", .letter = "-o"},
    registry_option,
    OptionSpec{
        .name = "--corrections", .value = "FILE", .help = "what a person corrected, applied after reading"},
    lead_option,
    OptionSpec{.name = "--part",
               .value = "PART",
               .help = "the task list or the measures of the text (default: auto)",
               .allowed = parts},
    format_option,
    encoding_option,
    jurisdiction_option,
    OptionSpec{.name = "--id", .value = "ID", .help = "the plan's id (default: the name of the source)"},
    OptionSpec{.name = "--report", .help = "print what was read, inherited, inferred and not understood"},
    OptionSpec{.name = "--strict", .help = "write nothing where a clause was not understood"},
};

Result<model::CorrectedPlan> with_corrections(const Context& context, const Arguments& arguments,
                                              model::Plan plan) {
    const auto path = arguments.value("--corrections");
    if (!path) return model::CorrectedPlan{.plan = std::move(plan)};
    const auto bytes = context.read(*path);
    if (!bytes) return bytes.diagnostics();
    const auto corrections = formats::read_corrections(bytes.value(), *path);
    if (!corrections) return corrections.diagnostics();
    return model::corrected(plan, corrections.value(), *path);
}

Part part_of(const Arguments& arguments) {
    const auto part = arguments.value_or("--part", "auto");
    if (part == "tasks") return Part::tasks;
    return part == "measures" ? Part::measures : Part::automatic;
}

/// What the options cannot mean together, or at all.
std::optional<support::Diagnostic> find_misuse(const Arguments& arguments) {
    const auto misuse = [](std::string message, std::string hint) {
        return support::make_diagnostic(support::Code::usage, std::move(message), {}, std::move(hint));
    };
    const auto target = arguments.value("--output");
    if (!target) return misuse("import needs --output", "name the graph to write: `-o plan.json`");
    if (*target == "-" && arguments.has("--report")) {
        return misuse("the graph and the report cannot both go to standard output",
                      "name a file with --output");
    }
    if (const auto id = arguments.value("--id"); id && support::trim(*id).empty())
        return misuse("--id must not be empty", "leave it out: the name of the source is the id then");
    return std::nullopt;
}

ExitCode run_import(const Context& context, const Arguments& arguments) {
    if (auto wrong = find_misuse(arguments)) return context.fail(std::move(*wrong));
    const auto target = arguments.value("--output");
    const auto registry = registry_named(context, arguments);
    if (!registry) return context.fail(registry.diagnostics());
    const auto* known = registry->has_value() ? &registry->value() : nullptr;
    const auto& source = arguments.positional.front();
    const auto document = read_source(context, arguments, source);
    if (!document) return context.fail(document.diagnostics());
    auto extraction = read_plan(document.value(), arguments, source, part_of(arguments), known);
    if (!extraction) return context.fail(extraction.diagnostics());
    context.report(extraction->diagnostics);
    const bool understood = !extraction->diagnostics.has_errors();
    if (!understood && arguments.has("--strict")) return ExitCode::no_answer;
    auto corrected = with_corrections(context, arguments, std::move(extraction->plan));
    if (!corrected) return context.fail(corrected.diagnostics());
    context.report(corrected->notes);
    const auto& plan = corrected->plan;
    if (const auto too_long = model::too_long_names(plan, source); !too_long.empty())
        return context.fail(too_long);
    if (const auto written = context.write(*target, formats::write_graph(plan)); !written) {
        return context.fail(written.diagnostics());
    }
    if (arguments.has("--report")) print_import_report(context, arguments, plan, extraction->diagnostics);
    return understood ? ExitCode::done : ExitCode::found;
}

}  // namespace

constinit const Command import_command = {
    .name = "import",
    .summary = "read a plan document and write its graph",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_import,
    .details = "exit 1: the graph is written, and some clause that looks like an owner was not understood"};

}  // namespace zeren::cli
