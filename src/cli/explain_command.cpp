#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <ostream>

#include "analysis/name_lookup.hpp"
#include "cli/command_runs.hpp"
#include "cli/explain_corrections.hpp"
#include "cli/explain_source.hpp"
#include "cli/wording.hpp"
#include "graph/task_state.hpp"
#include "model/rule_words.hpp"
#include "support/diagnostic_text.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using graph::EdgeIndex;
using graph::TaskVertex;
using support::printable;
using Json = nlohmann::ordered_json;

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "TASK", .help = "a task's id, plan/id, or part of its title"}};
constexpr std::array options_taken = {
    graph_option,
    OptionSpec{.name = "--source",
               .value = "FILE",
               .help = "the document to quote (default: the plan's source beside the graph)"},
    OptionSpec{.name = "--corrections",
               .value = "FILE",
               .help = "who corrected what, and why (default: corrections.json beside the graph)"}};

/// inherited-cell: listed in a cell that several tasks share.
std::string rule_text(std::string_view rule, Language language) {
    const auto words = model::words_of_rule(rule);
    const auto says = say(language, words.zh, words.en);
    return says == rule ? std::string(rule) : fmt::format("{}{}{}", rule, say(language, "：", ": "), says);
}

/// The place of a receipt, with the words there where the document is at hand.
support::Place place_of_edge(const LoadedGraph& loaded, EdgeIndex edge,
                             const std::optional<QuotedSource>& source) {
    const auto& graph = loaded.graph;
    const auto at = graph.home(edge);
    const auto& plan = graph.plan(at.plan);
    const auto origin = plan.origin(at.row);
    auto place = model::place_of(origin, source ? source->file() : std::string(plan.info().source));
    if (!source) return place;
    const auto actor = plan.actor(at.row);
    std::vector<std::string> names{std::string(plan.name(actor)), std::string(plan.short_name(actor))};
    std::ranges::copy(plan.aliases(actor), std::back_inserter(names));
    source->quote(place, origin, names);
    return place;
}

/// Owner words of several lines, as one.
std::string on_one_line(std::string_view words) {
    std::string out;
    for (auto letter : words) out += letter == '\n' ? std::string(" / ") : std::string(1, letter);
    return out;
}

void print_receipts(const Context& context, const LoadedGraph& loaded, TaskVertex task,
                    const std::optional<QuotedSource>& source, Language language) {
    const auto& graph = loaded.graph;
    const auto at = graph.home(task);
    const auto& plan = graph.plan(at.plan);
    context.out << fmt::format("{} {}  {}\n", say(language, "任务", "task"), printable(plan.id(at.row)),
                               printable(plan.title(at.row)));
    context.out << fmt::format("{}: {}\n", say(language, "状态", "state"),
                               word_for(graph::state_of(graph, task), language));
    if (!plan.owner_text(at.row).empty()) {
        context.out << fmt::format("{}: {}\n", say(language, "责任单位原文", "owner words"),
                                   printable(on_one_line(plan.owner_text(at.row))));
    }
    for (auto edge : graph.edges_of(task)) {
        const auto row = graph.home(edge).row;
        const auto place = place_of_edge(loaded, edge, source);
        context.out << fmt::format("\n{}  {}  {}  {} {}\n", printable(graph.name(graph.actor(edge))),
                                   word_for(graph.role(edge), language),
                                   word_for(graph.basis(edge), language), say(language, "规则", "rule"),
                                   printable(rule_text(plan.rule(row), language)));
        if (plan.origin(row).is_known()) context.out << "  " << printable(place_text(place)) << '\n';
        context.out << support::source_excerpt(place);
    }
}

Json receipt_json(const LoadedGraph& loaded, EdgeIndex edge, const std::optional<QuotedSource>& source) {
    const auto& graph = loaded.graph;
    const auto at = graph.home(edge);
    const auto& plan = graph.plan(at.plan);
    const auto place = place_of_edge(loaded, edge, source);
    Json where{{"file", place.file}};
    if (place.position.line > 0) where["line"] = place.position.line;
    if (place.position.line > 0) where["column"] = place.position.column;
    if (!place.part.empty()) where["part"] = place.part;
    if (!place.source_line.empty()) where["text"] = place.source_line;
    return {{"actor", graph.name(graph.actor(edge))},
            {"role", model::name_of(graph.role(edge))},
            {"basis", model::name_of(graph.basis(edge))},
            {"rule", plan.rule(at.row)},
            {"where", std::move(where)}};
}

void print_json(const Context& context, const LoadedGraph& loaded, TaskVertex task,
                const std::optional<QuotedSource>& source,
                const std::vector<NumberedCorrection>& corrections) {
    const auto& graph = loaded.graph;
    const auto at = graph.home(task);
    const auto& plan = graph.plan(at.plan);
    Json receipts = Json::array();
    for (auto edge : graph.edges_of(task)) receipts.push_back(receipt_json(loaded, edge, source));
    const Json answer{
        {"task", {{"plan", plan.info().id}, {"id", plan.id(at.row)}, {"title", plan.title(at.row)}}},
        {"state", model::name_of(graph::state_of(graph, task))},
        {"owner_text", plan.owner_text(at.row)},
        {"edges", std::move(receipts)},
        {"corrections", corrections_json(corrections)}};
    context.out << answer.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

ExitCode run_explain(const Context& context, const Arguments& arguments) {
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto task =
        analysis::find_task(loaded->graph, arguments.positional.front(), analysis::Spelling::part);
    if (!task) return context.fail(task.diagnostics());
    const auto found =
        source_to_quote(context, arguments, loaded.value(), loaded->graph.home(task.value()).plan);
    if (!found) return context.fail(found.diagnostics());
    const auto corrections = corrections_about(context, arguments, loaded.value(), task.value());
    if (!corrections) return context.fail(corrections.diagnostics());
    const auto& source = found.value();
    if (arguments.has("--json")) {
        print_json(context, loaded.value(), task.value(), source, corrections.value());
    } else {
        const auto language = language_of(arguments, loaded->graph);
        print_receipts(context, loaded.value(), task.value(), source, language);
        print_corrections(context.out, corrections.value(), language);
    }
    return ExitCode::done;
}

}  // namespace

constinit const Command explain_command = {
    .name = "explain",
    .summary = "show why each actor of a task is there: the words of the document",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_explain};

}  // namespace zeren::cli
