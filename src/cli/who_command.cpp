#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/table.hpp"
#include "cli/task_table.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "TASK", .help = "a task's id, plan/id, or a part of its title that fits one only"}};

template <class Enum>
std::string word_of(const Json& name, Language language) {
    return std::string(word_for(model::from_name<Enum>(name.get<std::string>()).value(), language));
}

void add_rows(Table& table, const Json& actors, std::string_view word, Language language) {
    for (const auto& actor : actors) {
        // An actor that the task's text only names carries its role in that text.
        const auto role =
            actor.contains("role") ? word_of<model::Role>(actor.at("role"), language) : std::string(word);
        table.add({role, actor.at("name"), word_of<model::ActorKind>(actor.at("kind"), language),
                   word_of<model::Basis>(actor.at("basis"), language)});
    }
}

void print_who(const Answered& answered) {
    const auto& [context, loaded, query, answer, language] = answered;
    const auto& task = answer.at("task");
    context.out << fmt::format("{} {}  {}\n", say(language, "任务", "task"),
                               support::printable(task.at("id").get<std::string>()),
                               support::printable(task.at("title").get<std::string>()));
    if (const auto group = group_title(loaded.graph, task); !group.empty()) {
        context.out << fmt::format("{}: {}\n", say(language, "主要任务", "group"), support::printable(group));
    }
    context.out << fmt::format("{}: {}\n", say(language, "状态", "state"),
                               word_of<model::TaskState>(answer.at("state"), language));
    Table table({{.head = std::string(say(language, "角色", "role"))},
                 {.head = std::string(say(language, "责任单位", "actor"))},
                 {.head = std::string(say(language, "类别", "kind"))},
                 {.head = std::string(say(language, "依据", "basis"))}});
    add_rows(table, answer.at("lead"), word_for(model::Role::lead, language), language);
    add_rows(table, answer.at("cooperate"), word_for(model::Role::cooperate, language), language);
    add_rows(table, answer.at("joint"), word_for(model::Role::joint, language), language);
    add_rows(table, answer.at("named"), {}, language);
    if (table.empty()) return;
    context.out << '\n';
    table.print(context.out);
}

ExitCode run_who(const Context& context, const Arguments& arguments) {
    auto request = request_for("who", arguments);
    if (request) request.value()["task"] = arguments.positional.front();
    return answer_question(context, arguments, request, print_who);
}

}  // namespace

constinit const Command who_command = {.name = "who",
                                       .summary = "who answers for a task",
                                       .arguments = arguments_taken,
                                       .options = task_question_options,
                                       .run = run_who};

}  // namespace zeren::cli
