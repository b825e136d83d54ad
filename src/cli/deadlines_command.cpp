#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/office/task_cells.hpp"
#include "cli/question.hpp"
#include "cli/table.hpp"
#include "cli/task_table.hpp"

namespace zeren::cli {
namespace {

constexpr auto options_taken = joined(
    question_options,
    std::array{OptionSpec{
        .name = "--within", .value = "DAYS", .help = "how many days after it are soon (default: 30)"}});

/// A list of the answer, and what people call it.
struct List {
    const char* member;
    std::string_view zh;
    std::string_view en;
};
constexpr std::array lists = {List{"overdue", "已超期", "overdue"}, List{"due_soon", "临近到期", "due soon"},
                              List{"open_ended", "无截止日期", "without a last day"}};
constexpr std::array counted = {lists[0], lists[1], List{"later", "其后到期", "due later"}, lists[2],
                                List{"over", "已办结", "over"}};

std::string days_text(const Json& days, Language language) {
    if (!days.is_number()) return "";
    const auto left = days.get<std::int64_t>();
    if (left < 0) return fmt::format(fmt::runtime(say(language, "超 {} 天", "{} days late")), -left);
    return fmt::format(fmt::runtime(say(language, "余 {} 天", "{} days left")), left);
}

std::string status_text(const Json& status, Language language) {
    if (!status.is_string()) return "";
    return office::status_word(model::from_name<model::Status>(status.get<std::string>()), language);
}

void print_list(const Answered& answered, const List& list) {
    const auto language = answered.language;
    const auto& tasks = answered.answer.at(list.member);
    if (tasks.empty()) return;
    answered.context.out << '\n' << say(language, list.zh, list.en) << '\n';
    Table table({{.head = std::string(say(language, "任务", "task")), .align = Align::right},
                 {.head = std::string(say(language, "内容", "title")), .most_cells = 60},
                 {.head = std::string(say(language, "主要任务", "group")), .most_cells = 30},
                 {.head = std::string(say(language, "完成时限", "due"))},
                 {.head = std::string(say(language, "天数", "days")), .align = Align::right},
                 {.head = std::string(say(language, "进展", "status"))}});
    const bool several_plans = answered.loaded.graph.plan_count() > 1;
    for (const auto& task : tasks) {
        const auto id = task.at("id").get<std::string>();
        table.add({several_plans ? task.at("plan").get<std::string>() + "/" + id : id, task.at("title"),
                   group_title(answered.loaded.graph, task),
                   task.at("by").is_string() ? task.at("by").get<std::string>() : std::string(),
                   days_text(task.at("days"), language), status_text(task.at("status"), language)});
    }
    table.print(answered.context.out);
}

void print_quarters(const Answered& answered) {
    const auto language = answered.language;
    const auto& quarters = answered.answer.at("quarters");
    if (quarters.empty()) return;
    answered.context.out << '\n' << say(language, "按季度", "by quarter") << '\n';
    Table table({{.head = std::string(say(language, "季度", "quarter"))},
                 {.head = std::string(say(language, "任务", "tasks")), .align = Align::right},
                 {.head = std::string(say(language, "已办结", "over")), .align = Align::right},
                 {.head = std::string(say(language, "已超期", "overdue")), .align = Align::right},
                 {.head = std::string(say(language, "负担最重", "carries most")), .most_cells = 40}});
    for (const auto& quarter : quarters) {
        const auto& loads = quarter.at("loads");
        table.add({quarter.at("quarter"), quarter.at("tasks").dump(), quarter.at("over").dump(),
                   quarter.at("overdue").dump(),
                   loads.empty()
                       ? std::string()
                       : fmt::format("{} {}", loads.front().at("actor").at("name").get<std::string>(),
                                     loads.front().at("load").dump())});
    }
    table.print(answered.context.out);
}

void print_deadlines(const Answered& answered) {
    const auto language = answered.language;
    std::string headline =
        answered.query.at("as_of").get<std::string>() + std::string(say(language, "：", ": "));
    for (const auto& list : counted) {
        if (&list != counted.data()) headline += say(language, "，", ", ");
        headline += fmt::format("{} {}", say(language, list.zh, list.en),
                                answered.answer.at("counts").at(list.member).get<std::size_t>());
    }
    answered.context.out << headline << '\n';
    for (const auto& list : lists) print_list(answered, list);
    print_quarters(answered);
}

ExitCode run_deadlines(const Context& context, const Arguments& arguments) {
    if (!arguments.has("--as-of")) {
        return context.fail(
            support::make_diagnostic(support::Code::usage, "deadlines needs --as-of", {},
                                     "name the day, such as `--as-of 2025-06-30`: zeren reads no clock"));
    }
    auto request = request_for("deadlines", arguments);
    const auto within = arguments.value("--within");
    if (request && within) request.value()["within_days"] = number_or_text(*within);
    return answer_question(context, arguments, request, print_deadlines);
}

}  // namespace

constinit const Command deadlines_command = {.name = "deadlines",
                                             .summary = "what is late on a day, due soon, and without a date",
                                             .arguments = {},
                                             .options = options_taken,
                                             .run = run_deadlines};

}  // namespace zeren::cli
