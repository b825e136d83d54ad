#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/task_table.hpp"

namespace zeren::cli {
namespace {

struct List {
    const char* member;
    model::TaskState state;
};
constexpr std::array lists = {List{"unowned", model::TaskState::unowned},
                              List{"no_lead", model::TaskState::no_lead},
                              List{"collective_only", model::TaskState::collective_only},
                              List{"several_leads", model::TaskState::several_leads}};

void print_unowned(const Answered& answered) {
    const auto& [context, loaded, query, answer, language] = answered;
    std::string headline;
    for (const auto& list : lists) {
        headline += fmt::format("{}{} {}", headline.empty() ? "" : say(language, "，", ", "),
                                word_for(list.state, language), answer.at(list.member).size());
    }
    context.out << headline << '\n';
    for (const auto& list : lists) {
        print_tasks(context.out, loaded.graph, std::string(word_for(list.state, language)),
                    answer.at(list.member), language);
    }
}

ExitCode run_unowned(const Context& context, const Arguments& arguments) {
    return answer_question(context, arguments, request_for("unowned", arguments), print_unowned);
}

}  // namespace

constinit const Command unowned_command = {.name = "unowned",
                                           .summary = "the tasks that nobody in particular answers for",
                                           .arguments = {},
                                           .options = question_options,
                                           .run = run_unowned};

}  // namespace zeren::cli
