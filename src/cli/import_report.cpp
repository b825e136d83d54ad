#include "cli/import_report.hpp"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "cli/table.hpp"
#include "graph/task_state.hpp"
#include "support/counted.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using Json = nlohmann::ordered_json;
using Counts = std::map<std::string, std::size_t, std::less<>>;

/// The counts of a report, by heading.
std::map<std::string, Counts> count_all(const model::Plan& plan, const support::Diagnostics& findings) {
    std::map<std::string, Counts> by;
    for (auto edge : plan.edges()) {
        ++by["edges by role"][std::string(model::name_of(plan.role(edge)))];
        ++by["edges by basis"][std::string(model::name_of(plan.basis(edge)))];
        ++by["edges by rule"][std::string(plan.rule(edge))];
    }
    std::vector<model::Plan> plans{plan};
    const graph::AccountabilityGraph graph(std::move(plans));
    for (auto task : graph.tasks())
        ++by["tasks by state"][std::string(model::name_of(graph::state_of(graph, task)))];
    for (const auto& item : findings.items())
        ++by["findings"][std::string(support::describe(item.code).name)];
    return by;
}

}  // namespace

void print_import_report(const Context& context, const Arguments& arguments, const model::Plan& plan,
                         const support::Diagnostics& findings) {
    const auto counts = count_all(plan, findings);
    if (arguments.has("--json")) {
        Json report{{"plan", plan.info().id},
                    {"groups", plan.group_count()},
                    {"tasks", plan.task_count()},
                    {"actors", plan.actor_count()},
                    {"edges", plan.edge_count()}};
        for (const auto& [heading, numbers] : counts) report[heading] = numbers;
        context.out << report.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
        return;
    }
    context.out << fmt::format("{}: {}, {}, {}, {}\n", support::printable(plan.info().id),
                               support::counted(plan.group_count(), "group", "groups"),
                               support::counted(plan.task_count(), "task", "tasks"),
                               support::counted(plan.actor_count(), "actor", "actors"),
                               support::counted(plan.edge_count(), "edge", "edges"));
    for (const auto& [heading, numbers] : counts) {
        context.out << '\n';
        Table table({{.head = heading}, {.head = "count", .align = Align::right}});
        for (const auto& [name, number] : numbers) table.add({name, std::to_string(number)});
        table.print(context.out);
    }
}

}  // namespace zeren::cli
