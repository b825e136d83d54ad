#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

#include "cli/command_runs.hpp"
#include "cli/diff_tables.hpp"
#include "cli/plan_reading.hpp"
#include "query/answerer.hpp"

namespace zeren::cli {
namespace {

using extraction::Part;
using graph::AccountabilityGraph;
using support::Result;

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "OLD", .help = "a graph, or a folder of graphs", .optional = true},
    ArgumentSpec{.name = "NEW", .help = "what became of it", .optional = true}};
constexpr auto options_taken = joined(
    std::array{
        OptionSpec{
            .name = "--parts",
            .value = "FILE",
            .help = "instead of two graphs: compare the measures of a document with its own task list"},
        registry_option, lead_option, format_option, encoding_option, kind_filter, role_filter, basis_filter,
        status_filter,
        OptionSpec{.name = "--expand",
                   .help = "compare the members of collectives instead of the collectives"}},
    due_filters);

using PrintDifference = void (*)(std::ostream& out, const Json& answer, Language language);

ExitCode compare(const Context& context, const Arguments& arguments, std::string_view query,
                 const AccountabilityGraph& graph, query::Comparand comparand, query::AskedFiles files,
                 PrintDifference print) {
    const auto request = request_for(query, arguments);
    if (!request) return context.fail(request.diagnostics());
    query::Answerer answerer(graph, comparand, std::move(files));
    const auto whole = answerer.answer(request->dump(), command_line_manner);
    if (query::has_failed(whole)) return context.fail(failure_of(whole));
    const auto& answer = whole.at("answer");
    if (arguments.has("--json")) {
        print_json(context.out, whole);
    } else {
        print(context.out, answer, language_of(arguments, graph));
    }
    return answer.at("same").get<bool>() ? ExitCode::done : ExitCode::found;
}

ExitCode compare_graphs(const Context& context, const Arguments& arguments, const model::Registry* registry) {
    const auto before = load_graphs(context, std::vector{arguments.positional[0]});
    if (!before) return context.fail(before.diagnostics());
    const auto after = load_graphs(context, std::vector{arguments.positional[1]});
    if (!after) return context.fail(after.diagnostics());
    return compare(context, arguments, "diff", after->graph,
                   {.earlier = &before->graph, .registry = registry},
                   {.graph = after->files, .earlier = before->files}, print_difference);
}

/// Why a part is missing, for a command that has no option to choose another one.
support::Diagnostics without_import_hints(const support::Diagnostics& why) {
    support::Diagnostics problems;
    for (auto problem : why.items()) {
        if (problem.code == support::Code::no_tasks)
            problem.hint = "the document must hold both measures and a list of tasks";
        problems.add(std::move(problem));
    }
    return problems;
}

/// One part of the document as a graph; what was not understood in it is told.
Result<AccountabilityGraph> graph_of(const Context& context, const Arguments& arguments,
                                     const documents::Document& document, const std::string& source,
                                     Part part, const model::Registry* registry) {
    auto read = read_plan(document, arguments, source, part, registry);
    if (!read) return without_import_hints(read.diagnostics());
    support::Diagnostics errors;
    for (const auto& found : read->diagnostics.items()) {
        if (found.severity == support::Severity::error) errors.add(found);
    }
    context.report(errors);
    std::vector<model::Plan> plans;
    plans.push_back(std::move(read->plan));
    return AccountabilityGraph(std::move(plans));
}

ExitCode compare_parts(const Context& context, const Arguments& arguments, const std::string& source,
                       const model::Registry* registry) {
    const auto document = read_source(context, arguments, source);
    if (!document) return context.fail(document.diagnostics());
    const auto measures = graph_of(context, arguments, document.value(), source, Part::measures, registry);
    if (!measures) return context.fail(measures.diagnostics());
    const auto tasks = graph_of(context, arguments, document.value(), source, Part::tasks, registry);
    if (!tasks) return context.fail(tasks.diagnostics());
    return compare(context, arguments, "parts", tasks.value(),
                   {.earlier = &measures.value(), .registry = registry},
                   {.graph = {source}, .earlier = {source}}, print_parts);
}

ExitCode run_diff(const Context& context, const Arguments& arguments) {
    const auto parts = arguments.value("--parts");
    const std::size_t wanted = parts ? 0 : 2;
    if (arguments.positional.size() != wanted) {
        return context.fail(support::make_diagnostic(
            support::Code::usage, parts ? "diff --parts takes no graphs" : "diff needs OLD and NEW", {},
            "`zeren diff OLD NEW` compares graphs, `zeren diff --parts FILE` the parts of a document"));
    }
    const auto registry = registry_named(context, arguments);
    if (!registry) return context.fail(registry.diagnostics());
    const auto* known = registry->has_value() ? &registry->value() : nullptr;
    return parts ? compare_parts(context, arguments, *parts, known)
                 : compare_graphs(context, arguments, known);
}

}  // namespace

constinit const Command diff_command = {
    .name = "diff",
    .summary = "what changed between two graphs, or between a text and its task list",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_diff,
    .details =
        "exit 0: no difference; 1: there are differences. Tasks are found again by id and text, actors by "
        "id, "
        "name, alias and the former names of the registry"};

}  // namespace zeren::cli
