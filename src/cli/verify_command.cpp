#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/balance_answer_input.hpp"
#include "cli/command_runs.hpp"
#include "cli/wording.hpp"
#include "formats/diagnostics_json.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {answer_argument};
constexpr std::array options_taken = {graph_option};

/// How sure the answer is, now that what it says was checked.
std::string_view verdict(const analysis::Balance& balance, Language language) {
    if (balance.after == balance.bound) {
        return say(language, "核验无误，最高牵头项数不可能更低",
                   "all of it holds, and the highest load cannot be lower");
    }
    return say(language, "核验无误，但未达下限", "all of it holds; the highest load is above the bound");
}

ExitCode run_verify(const Context& context, const Arguments& arguments) {
    const auto answer = read_answer_over_graph(context, arguments);
    if (!answer) return context.fail(answer.diagnostics());
    const auto faults = faults_of(answer.value(), arguments.positional.front());
    const auto& balance = answer->stated.balance;
    if (arguments.has("--json")) {
        const nlohmann::ordered_json out{
            {"holds", faults.empty()},
            {"faults", nlohmann::ordered_json::parse(formats::diagnostics_json(faults))}};
        context.out << out.dump() << '\n';
    } else {
        context.report(faults);
        if (faults.empty()) {
            const auto language = language_of(arguments, answer->loaded.graph);
            context.out << fmt::format(
                fmt::runtime(say(language, "{}：{:.10g} → {:.10g}，下限 {:.10g}，改动 {} 项\n",
                                 "{}: {:.10g} → {:.10g}, bound {:.10g}, {} changes\n")),
                verdict(balance, language), balance.before, balance.after, balance.bound,
                balance.moves.size());
        }
    }
    return faults.empty() ? ExitCode::done : ExitCode::found;
}

}  // namespace

constinit const Command verify_command = {
    .name = "verify",
    .summary = "check the answer of a balance against its graph, without solving anything",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_verify,
    .details =
        "exit 1: something in the answer does not hold. The check shares no code with the solver: moves, "
        "loads, "
        "capacities, and the certificate that the highest load cannot be lower"};

}  // namespace zeren::cli
