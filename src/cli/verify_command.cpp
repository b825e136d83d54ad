#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/balance_answer_input.hpp"
#include "cli/command_runs.hpp"
#include "cli/wording.hpp"
#include "formats/diagnostics_json.hpp"
#include "support/counted.hpp"

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

void print_holding(const Context& context, const analysis::Balance& balance, Language language) {
    const auto changes = language == Language::zh
                             ? fmt::format("改动 {} 项", balance.moves.size())
                             : support::counted(balance.moves.size(), "change", "changes");
    context.out << fmt::format(fmt::runtime(say(language, "{}：{:.10g} → {:.10g}，下限 {:.10g}，{}\n",
                                                "{}: {:.10g} → {:.10g}, bound {:.10g}, {}\n")),
                               verdict(balance, language), balance.before, balance.after, balance.bound,
                               changes);
}

/// The first of many: enough to see what is wrong.
support::Diagnostics first_of(const support::Diagnostics& faults) {
    constexpr std::size_t most = 20;
    support::Diagnostics first;
    for (const auto& fault : faults.items()) {
        if (first.items().size() == most) break;
        first.add(fault);
    }
    return first;
}

/// Tells what does not hold: findings of the check, or rows that the graph does not know.
ExitCode refute(const Context& context, const Arguments& arguments, const support::Diagnostics& faults) {
    if (arguments.has("--json")) {
        const nlohmann::ordered_json out{
            {"holds", false},
            {"count", faults.items().size()},
            {"faults", nlohmann::ordered_json::parse(formats::diagnostics_json(first_of(faults)))}};
        context.out << out.dump() << '\n';
    } else {
        context.report(faults);
    }
    return ExitCode::found;
}

ExitCode run_verify(const Context& context, const Arguments& arguments) {
    const auto answer = read_answer_over_graph(context, arguments);
    if (!answer) {
        const auto& why = answer.diagnostics();
        const bool is_refuted = std::ranges::all_of(why.items(), [](const support::Diagnostic& fault) {
            return fault.code == support::Code::answer_refuted;
        });
        return is_refuted ? refute(context, arguments, why) : context.fail(why);
    }
    const auto faults = faults_of(answer.value(), arguments.positional.front());
    if (!faults.empty()) return refute(context, arguments, faults);
    if (arguments.has("--json")) {
        context.out << nlohmann::ordered_json{{"holds", true},
                                              {"count", 0},
                                              {"faults", nlohmann::ordered_json::array()}}
                           .dump()
                    << '\n';
    } else {
        print_holding(context, answer->stated.balance, language_of(arguments, answer->loaded.graph));
    }
    return ExitCode::done;
}

}  // namespace

constinit const Command verify_command = {
    .name = "verify",
    .summary = "check the answer of a balance against its graph, without solving anything",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_verify,
    .details =
        "exit 1: something in the answer does not hold; the first 20 faults are told. The check shares no "
        "code with the solver: moves, "
        "loads, "
        "capacities, and the certificate that the highest load cannot be lower"};

}  // namespace zeren::cli
