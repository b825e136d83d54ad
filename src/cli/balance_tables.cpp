#include "cli/balance_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ostream>
#include <string>
#include <vector>

#include "cli/table.hpp"
#include "cli/task_table.hpp"
#include "support/counted.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using support::printable;

constexpr std::size_t longest_bar = 32;
constexpr std::size_t most_points = 12;

std::string name_of(const Json& actor, Language language) {
    return actor.is_null() ? std::string(say(language, "（无）", "(nobody)"))
                           : actor.at("name").get<std::string>();
}

std::string bar(double value, double highest) {
    const auto length =
        highest > 0 ? static_cast<std::size_t>(std::lround(value / highest * longest_bar)) : 0;
    std::string out;
    for (std::size_t at = 0; at < std::max<std::size_t>(length, value > 0 ? 1 : 0); ++at) out += "█";
    return out;
}

void print_headline(std::ostream& out, const Json& answer, Language language) {
    const auto inferred = answer.at("inferred_leads").get<std::size_t>();
    if (inferred > 0) {
        out << (language == Language::zh
                    ? fmt::format("仅作测算，不是调整建议：{} 项牵头系按列名顺序推定，原文未载明\n", inferred)
                    : fmt::format("a calculation, not advice: {} inferred by order, the text states none\n",
                                  support::counted(inferred, "lead is", "leads are")));
    }
    const bool is_proven = answer.at("highest_proof") != "none";
    out << fmt::format(
        fmt::runtime(say(language, "牵头项数最多的单位：{} 项 → {} 项（{}），须改动 {} 项任务的牵头单位\n",
                         "the highest lead load: {} → {} ({}), by {} of lead\n")),
        measure_text(answer.at("before")), measure_text(answer.at("after")),
        is_proven && answer.at("after") == answer.at("bound")
            ? std::string(say(language, "不可能更低", "it cannot be lower"))
            : fmt::format(fmt::runtime(say(language, "下限 {}", "at least {}")),
                          measure_text(answer.at("bound"))),
        language == Language::zh ? std::to_string(answer.at("moves").size())
                                 : support::counted(answer.at("moves").size(), "change", "changes"));
}

void print_moves(std::ostream& out, const graph::AccountabilityGraph& graph, const Json& moves,
                 Language language) {
    if (moves.empty()) return;
    out << '\n';
    Table table({{.head = std::string(say(language, "任务", "task")), .align = Align::right},
                 {.head = std::string(say(language, "内容", "title")), .most_cells = 50},
                 {.head = std::string(say(language, "主要任务", "group")), .most_cells = 30},
                 {.head = std::string(say(language, "现牵头", "lead now"))},
                 {.head = std::string(say(language, "改由", "lead then"))}});
    for (const auto& move : moves) {
        const auto& task = move.at("task");
        table.add({task.at("id"), task.at("title"), group_title(graph, task),
                   name_of(move.at("from"), language), name_of(move.at("to"), language)});
    }
    table.print(out);
}

void print_loads(std::ostream& out, const Json& loads, Language language) {
    double highest = 0;
    for (const auto& row : loads)
        highest = std::max({highest, row.at("before").get<double>(), row.at("after").get<double>()});
    out << '\n';
    Table table({{.head = std::string(say(language, "单位", "actor"))},
                 {.head = std::string(say(language, "前", "before")), .align = Align::right},
                 {.head = ""},
                 {.head = std::string(say(language, "后", "after")), .align = Align::right},
                 {.head = ""}});
    for (const auto& row : loads) {
        table.add({name_of(row.at("actor"), language), measure_text(row.at("before")),
                   bar(row.at("before").get<double>(), highest), measure_text(row.at("after")),
                   bar(row.at("after").get<double>(), highest)});
    }
    table.print(out);
}

/// At most a dozen points of the curve, the first and the last among them.
void print_curve(std::ostream& out, const Json& curve, Language language) {
    if (curve.size() < 2) return;
    out << '\n' << say(language, "改动项数 → 最高牵头项数：", "changes → highest lead load:");
    const auto count = std::min(curve.size(), most_points);
    for (std::size_t at = 0; at < count; ++at) {
        const auto& point = curve[at * (curve.size() - 1) / (count - 1)];
        out << fmt::format("{} {} → {}", at > 0 ? say(language, "，", ",") : "",
                           point.at("changes").get<std::size_t>(), measure_text(point.at("highest")));
    }
    out << '\n';
}

/// Which of a task's several leads stays alone.
void print_settled(std::ostream& out, const Json& settled, Language language) {
    if (settled.empty()) return;
    std::vector<std::string> stays;
    for (const auto& row : settled) {
        stays.push_back(fmt::format("{} {}", printable(row.at("task").at("id").get<std::string>()),
                                    printable(row.at("lead").at("name").get<std::string>())));
    }
    out << fmt::format("\n{}{}\n",
                       say(language, "另有多头牵头的任务，仅保留一个牵头单位：",
                           "of tasks with several leads one lead stays: "),
                       fmt::join(stays, say(language, "，", ", ")));
}

void print_proof(std::ostream& out, const Json& answer, Language language) {
    const auto& tasks = answer.at("certificate").at("tasks");
    const auto& actors = answer.at("certificate").at("actors");
    if (tasks.empty()) return;
    std::string ids;
    for (const auto& task : tasks) ids += " " + task.at("id").get<std::string>();
    out << '\n'
        << fmt::format(
               fmt::runtime(
                   say(language, "依据：{0} 项任务（{3}）只有 {1} 能牵头，其中至少一个单位牵头 {2} 项以上\n",
                       "why: {0} ({3}) may be led by {1} only, so one of them leads at least {2}\n")),
               language == Language::zh ? std::to_string(tasks.size())
                                        : support::counted(tasks.size(), "task", "tasks"),
               printable(names_text(actors, language)), measure_text(answer.at("bound")),
               printable(ids.substr(1)));
}

}  // namespace

void print_balance(std::ostream& out, const graph::AccountabilityGraph& graph, const Json& answer,
                   Language language) {
    if (answer.at("loads").empty()) {
        out << say(language, "没有可以牵头的单位\n", "nobody may lead\n");
        return;
    }
    print_headline(out, answer, language);
    print_moves(out, graph, answer.at("moves"), language);
    print_settled(out, answer.at("settled"), language);
    print_loads(out, answer.at("loads"), language);
    print_curve(out, answer.at("curve"), language);
    print_proof(out, answer, language);
    print_tasks(out, graph,
                fmt::format("{} {}", say(language, "无单位可牵头的任务", "tasks that nobody may lead"),
                            answer.at("not_assignable").size()),
                answer.at("not_assignable"), language);
    print_tasks(out, graph,
                fmt::format("{} {}", say(language, "改动项数不够而未定牵头的任务", "left without a lead"),
                            answer.at("left_open").size()),
                answer.at("left_open"), language);
}

}  // namespace zeren::cli
