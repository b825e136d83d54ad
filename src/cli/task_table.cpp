#include "cli/task_table.hpp"

#include <fmt/format.h>

#include <ostream>

namespace zeren::cli {

std::string group_title(const graph::AccountabilityGraph& graph, const Json& task) {
    const auto label = task.at("group").is_string() ? task.at("group").get<std::string>() : std::string();
    for (const auto& plan : graph.plans()) {
        if (plan.info().id != task.at("plan").get<std::string>()) continue;
        if (const auto group = plan.find_group(label)) {
            const auto number = plan.number(*group);
            return number.empty() ? std::string(plan.title(*group))
                                  : fmt::format("{} {}", number, plan.title(*group));
        }
    }
    return label;
}

void print_tasks(std::ostream& out, const graph::AccountabilityGraph& graph, const std::string& heading,
                 const Json& tasks, Language language) {
    if (tasks.empty()) return;
    out << '\n' << heading << '\n';
    const bool several_plans = graph.plan_count() > 1;
    std::vector<Table::Column> columns;
    if (several_plans)
        columns.push_back({.head = std::string(say(language, "方案", "plan")), .most_cells = 24});
    columns.push_back({.head = std::string(say(language, "任务", "task")), .align = Align::right});
    columns.push_back({.head = std::string(say(language, "内容", "title")), .most_cells = 60});
    columns.push_back({.head = std::string(say(language, "主要任务", "group")), .most_cells = 36});
    Table table(std::move(columns));
    for (const auto& task : tasks) {
        std::vector<std::string> cells;
        if (several_plans) cells.push_back(task.at("plan"));
        cells.push_back(task.at("id"));
        cells.push_back(task.at("title"));
        cells.push_back(group_title(graph, task));
        table.add(std::move(cells));
    }
    table.print(out);
}

}  // namespace zeren::cli
