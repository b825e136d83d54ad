#include <array>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "cli/help.hpp"
#include "cli/plan_reading.hpp"
#include "query/answerer.hpp"
#include "query/terms.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {ArgumentSpec{
    .name = "REQUEST",
    .help = "a file with one request, an array, or one a line; - is stdin; a text that starts with { or [ "
            "is the request itself (default: -)",
    .optional = true}};
constexpr std::array options_taken = {
    graph_option,
    OptionSpec{.name = "--against",
               .value = "GRAPH",
               .help = "the earlier graph that diff compares with; the measures, for parts"},
    registry_option};

void print_queries(std::ostream& out) {
    std::vector<std::pair<std::string_view, std::string_view>> rows;
    for (const auto& term : query::all_terms()) rows.emplace_back(term.name, term.tells);
    print_list(out, "queries", rows);
}

/// The requests, and the file that they were read from, if they were.
struct Requests {
    std::string text;
    std::string file;
};

support::Result<Requests> requests_asked(const Context& context, const Arguments& arguments) {
    const auto word = arguments.positional.empty() ? std::string("-") : arguments.positional.front();
    if (word.starts_with('{') || word.starts_with('[')) return Requests{.text = word, .file = {}};
    auto text = context.read(word);
    if (!text) return std::move(text).diagnostics();
    return Requests{.text = std::move(text).value(), .file = word == "-" ? std::string() : word};
}

support::Result<std::optional<LoadedGraph>> earlier_graph(const Context& context,
                                                          const Arguments& arguments) {
    const auto path = arguments.value("--against");
    if (!path) return std::optional<LoadedGraph>{};
    auto loaded = load_graphs(context, std::vector{*path});
    if (!loaded) return std::move(loaded).diagnostics();
    return std::optional(std::move(loaded).value());
}

ExitCode run_query(const Context& context, const Arguments& arguments) {
    const auto requests = requests_asked(context, arguments);
    if (!requests) return context.fail(requests.diagnostics());
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto registry = registry_named(context, arguments);
    if (!registry) return context.fail(registry.diagnostics());
    const auto earlier = earlier_graph(context, arguments);
    if (!earlier) return context.fail(earlier.diagnostics());
    const auto* before = earlier->has_value() ? &earlier.value().value() : nullptr;
    const auto outcome = query::answer_all(
        loaded->graph, requests->text,
        {.earlier = before != nullptr ? &before->graph : nullptr,
         .registry = registry->has_value() ? &registry.value().value() : nullptr},
        [&](std::string_view text) { context.out << text; }, requests->file,
        {.graph = loaded->files, .earlier = before != nullptr ? before->files : std::vector<std::string>()});
    return outcome == query::Outcome::failed ? ExitCode::no_answer : ExitCode::done;
}

}  // namespace

constinit const Command query_command = {
    .name = "query",
    .summary = "answer JSON requests in JSON",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_query,
    .details = "`zeren schema query` and `zeren schema answer` describe requests and answers",
    .print_more = print_queries};

}  // namespace zeren::cli
