#include <fmt/format.h>

#include <array>
#include <ostream>
#include <vector>

#include "analysis/proposal.hpp"
#include "cli/balance_answer_input.hpp"
#include "cli/command_runs.hpp"
#include "cli/wording.hpp"
#include "formats/graph_json.hpp"
#include "support/counted.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using support::Code;
using support::make_diagnostic;

constexpr std::array arguments_taken = {answer_argument};
constexpr std::array options_taken = {
    graph_option,
    OptionSpec{
        .name = "--output", .value = "GRAPH", .help = "the new graph to write; - is stdout", .letter = "-o"}};

support::Outcome check_applicable(const AnswerOverGraph& answer) {
    if (answer.stated.expanded) {
        return make_diagnostic(Code::usage,
                               "the answer expands collectives, whose members are no owners in the graph", {},
                               "balance without --expand");
    }
    return check_one_plan(answer.loaded.graph, "balance one plan, and name its graph with --graph");
}

/// Each task with a new lead, and each of whose several leads one stays.
std::vector<analysis::LeadDecision> decisions_of(const AnswerOverGraph& answer) {
    const auto& graph = answer.loaded.graph;
    std::vector<analysis::LeadDecision> decisions;
    const auto add = [&](graph::TaskVertex task, graph::ActorVertex lead) {
        decisions.push_back({.task = graph.home(task).row, .lead = graph.home(lead).row});
    };
    for (const auto& move : answer.stated.balance.moves) add(move.task, move.to);
    for (const auto& settled : answer.stated.balance.settled) add(settled.task, settled.lead);
    return decisions;
}

ExitCode run_apply(const Context& context, const Arguments& arguments) {
    const auto target = arguments.value("--output");
    if (!target) {
        return context.fail(make_diagnostic(Code::usage, "apply needs --output", {},
                                            "name the graph to write: `-o new.json`"));
    }
    const auto answer = read_answer_over_graph(context, arguments);
    if (!answer) return context.fail(answer.diagnostics());
    if (const auto fit = check_applicable(answer.value()); !fit) return context.fail(fit.diagnostics());
    const auto faults = faults_of(answer.value(), arguments.positional.front());
    if (!faults.empty()) return context.fail(faults);
    const auto decisions = decisions_of(answer.value());
    const auto plan = analysis::with_leads(answer->loaded.graph.plan(0), decisions);
    const auto written = context.write(*target, formats::write_graph(plan));
    if (!written) return context.fail(written.diagnostics());
    if (*target != "-") {
        const auto language = language_of(arguments, answer->loaded.graph);
        const auto file = support::printable(*target);
        context.out << (language == Language::zh
                            ? fmt::format("已写入 {}：{} 项任务改由建议单位牵头\n", file, decisions.size())
                            : fmt::format("written to {}: {} with a proposed lead\n", file,
                                          support::counted(decisions.size(), "task", "tasks")));
    }
    return ExitCode::done;
}

}  // namespace

constinit const Command apply_command = {
    .name = "apply",
    .summary = "write the graph as the answer of a balance would have it, marked as proposed",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_apply,
    .details = "the answer is checked as `zeren verify` does; one that does not hold changes nothing"};

}  // namespace zeren::cli
