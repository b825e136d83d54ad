#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/import_report.hpp"
#include "documents/read_document.hpp"
#include "extraction/extraction.hpp"
#include "formats/corrections_json.hpp"
#include "formats/graph_json.hpp"
#include "formats/registry_json.hpp"

namespace zeren::cli {
namespace {

using extraction::LeadRule;
using extraction::Part;
using support::Result;

constexpr std::array<std::string_view, 3> lead_rules = {"auto", "first", "stated"};
constexpr std::array<std::string_view, 3> parts = {"auto", "measures", "tasks"};

constexpr std::array<std::string_view, 6> readable_formats = {"csv",      "docx", "html",
                                                              "markdown", "text", "xlsx"};

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "SOURCE", .help = "the plan document; - is stdin"}};
constexpr std::array options_taken = {
    OptionSpec{
        .name = "--output", .value = "GRAPH", .help = "the graph to write; - is stdout", .letter = "-o"},
    OptionSpec{.name = "--registry", .value = "FILE", .help = "names, kinds and order of the bodies"},
    OptionSpec{
        .name = "--corrections", .value = "FILE", .help = "what a person corrected, applied after reading"},
    OptionSpec{.name = "--lead",
               .value = "RULE",
               .help = "who leads where the document does not say (default: auto)",
               .allowed = lead_rules},
    OptionSpec{.name = "--part",
               .value = "PART",
               .help = "the task list or the measures of the text (default: auto)",
               .allowed = parts},
    OptionSpec{.name = "--format",
               .value = "NAME",
               .help = "how to read the source, instead of by its content",
               .allowed = readable_formats},
    OptionSpec{
        .name = "--encoding", .value = "NAME", .help = "of a text, such as GB18030, instead of by its bytes"},
    OptionSpec{.name = "--jurisdiction",
               .value = "NAME",
               .help = "whose bodies these are (default: the registry's)"},
    OptionSpec{.name = "--id", .value = "ID", .help = "the plan's id (default: the name of the source)"},
    OptionSpec{.name = "--report", .help = "print what was read, inherited, inferred and not understood"},
    OptionSpec{.name = "--strict", .help = "write nothing where a clause was not understood"},
};

Result<std::optional<model::Registry>> registry_of(const Context& context, const Arguments& arguments) {
    const auto path = arguments.value("--registry");
    if (!path) return std::optional<model::Registry>{};
    const auto bytes = context.read(*path);
    if (!bytes) return bytes.diagnostics();
    auto registry = formats::read_registry(bytes.value(), *path);
    if (!registry) return std::move(registry).diagnostics();
    return std::optional(std::move(registry).value());
}

Result<model::Plan> with_corrections(const Context& context, const Arguments& arguments, model::Plan plan) {
    const auto path = arguments.value("--corrections");
    if (!path) return plan;
    const auto bytes = context.read(*path);
    if (!bytes) return bytes.diagnostics();
    const auto corrections = formats::read_corrections(bytes.value(), *path);
    if (!corrections) return corrections.diagnostics();
    return model::corrected(plan, corrections.value(), *path);
}

LeadRule lead_rule_of(const Arguments& arguments) {
    const auto rule = arguments.value_or("--lead", "auto");
    if (rule == "first") return LeadRule::first;
    return rule == "stated" ? LeadRule::stated : LeadRule::automatic;
}

Part part_of(const Arguments& arguments) {
    const auto part = arguments.value_or("--part", "auto");
    if (part == "tasks") return Part::tasks;
    return part == "measures" ? Part::measures : Part::automatic;
}

Result<extraction::Extraction> read_plan(const Context& context, const Arguments& arguments,
                                         const model::Registry* registry) {
    const auto& source = arguments.positional.front();
    const auto bytes = context.read(source);
    if (!bytes) return bytes.diagnostics();
    const auto document = documents::read_document(
        bytes.value(), source,
        {.format = arguments.value_or("--format", ""), .encoding = arguments.value_or("--encoding", "")});
    if (!document) return document.diagnostics();
    const auto name = std::filesystem::path(source).filename().string();
    return extraction::extract_plan(document.value(),
                                    {.lead = lead_rule_of(arguments),
                                     .part = part_of(arguments),
                                     .registry = registry,
                                     .jurisdiction = arguments.value_or("--jurisdiction", ""),
                                     .plan_id = arguments.value_or("--id", ""),
                                     .source_name = source == "-" ? "stdin" : name});
}

ExitCode run_import(const Context& context, const Arguments& arguments) {
    const auto target = arguments.value("--output");
    if (!target) {
        return context.fail(support::make_diagnostic(support::Code::usage, "import needs --output", {},
                                                     "name the graph to write: `-o plan.json`"));
    }
    if (*target == "-" && arguments.has("--report")) {
        return context.fail(support::make_diagnostic(
            support::Code::usage, "the graph and the report cannot both go to standard output", {},
            "name a file with --output"));
    }
    const auto registry = registry_of(context, arguments);
    if (!registry) return context.fail(registry.diagnostics());
    const auto* known = registry->has_value() ? &registry->value() : nullptr;
    auto extraction = read_plan(context, arguments, known);
    if (!extraction) return context.fail(extraction.diagnostics());
    context.report(extraction->diagnostics);
    const bool understood = !extraction->diagnostics.has_errors();
    if (!understood && arguments.has("--strict")) return ExitCode::no_answer;
    auto plan = with_corrections(context, arguments, std::move(extraction->plan));
    if (!plan) return context.fail(plan.diagnostics());
    if (const auto written = context.write(*target, formats::write_graph(plan.value())); !written) {
        return context.fail(written.diagnostics());
    }
    if (arguments.has("--report"))
        print_import_report(context, arguments, plan.value(), extraction->diagnostics);
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
