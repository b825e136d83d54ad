#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "cli/balance_tables.hpp"
#include "cli/command_runs.hpp"
#include "cli/question.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 2> weights = {"one", "task"};

constexpr auto options_taken = joined(
    std::array{
        graph_option,
        OptionSpec{
            .name = "--keep", .value = "TASK", .help = "the lead of this task stays", .repeatable = true},
        OptionSpec{.name = "--kinds",
                   .value = "KIND",
                   .help = "who may lead (default: departments)",
                   .repeatable = true},
        OptionSpec{.name = "--capacity",
                   .value = "ACTOR=N",
                   .help = "this actor leads at most so much",
                   .repeatable = true},
        OptionSpec{.name = "--weight",
                   .value = "WHAT",
                   .help = "what a lead counts: one, or the weight of its task (default: one)",
                   .allowed = weights},
        OptionSpec{.name = "--max-moves", .value = "N", .help = "change at most so many leads"},
        plan_filter,
        group_filter,
        basis_filter,
        status_filter,
        where_filter,
        OptionSpec{.name = "--expand", .help = "let the members of collectives lead too"},
    },
    due_filters);

void add_list(Json& request, const std::string& member, const std::vector<std::string>& values) {
    if (!values.empty()) request[member] = values;
}

support::Result<Json> request_from(const Arguments& arguments) {
    auto made = request_for("balance", arguments);
    if (!made) return made;
    auto& request = made.value();
    add_list(request, "keep", arguments.values("--keep"));
    add_list(request, "kinds", arguments.values("--kinds"));
    for (const auto& limit : arguments.values("--capacity")) {
        const auto sign = limit.rfind('=');
        if (sign == std::string::npos || sign == 0) {
            return support::make_diagnostic(support::Code::usage, fmt::format("\"{}\" is no capacity", limit),
                                            {}, "write it as ACTOR=N, such as 市财政局=8");
        }
        auto& capacity = request["capacity"][limit.substr(0, sign)];
        if (!capacity.is_null()) {
            return support::make_diagnostic(support::Code::usage,
                                            fmt::format("\"{}\" has two capacities", limit.substr(0, sign)),
                                            {}, "keep one of the two");
        }
        capacity = number_or_text(limit.substr(sign + 1));
    }
    if (const auto weight = arguments.value("--weight")) request["weight"] = *weight;
    if (const auto most = arguments.value("--max-moves")) request["max_moves"] = number_or_text(*most);
    return made;
}

void print_answer(const Answered& answered) {
    print_balance(answered.context.out, answered.loaded.graph, answered.answer, answered.language);
}

ExitCode run_balance(const Context& context, const Arguments& arguments) {
    return answer_question(context, arguments, request_from(arguments), print_answer);
}

}  // namespace

constinit const Command balance_command = {
    .name = "balance",
    .summary = "the fewest changes of lead that make the highest lead load as low as it can be",
    .arguments = {},
    .options = options_taken,
    .run = run_balance,
    .details =
        "every task keeps its owners; one of them leads. `zeren balance --json` writes an answer that "
        "`zeren verify` checks and `zeren apply` carries out"};

}  // namespace zeren::cli
