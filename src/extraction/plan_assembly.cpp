#include "extraction/plan_assembly.hpp"

#include <string>
#include <utility>

#include "model/plan_builder.hpp"

namespace zeren::extraction {
namespace {

/// The owner words as printed, clause by clause.
std::string owner_text_of(const TaskItem& task) {
    std::string out;
    for (const auto& each : task.clauses) {
        if (!out.empty()) out += "\n";
        for (const auto& owner : each.clause->owners) {
            if (owner.place.passage != nullptr) out += owner.name.text() + ": ";
        }
        out += each.clause->words.text();
    }
    return out;
}

std::vector<model::GroupId> add_groups(model::PlanBuilder& builder, const TaskList& list) {
    std::vector<model::GroupId> ids;
    for (const auto& group : list.groups) {
        const auto number = group.number.text();
        ids.push_back(builder.add(model::GroupRow{.id = group.id, .title = group.title, .number = number}));
    }
    return ids;
}

model::TaskId add_task(model::PlanBuilder& builder, const TaskItem& task,
                       const std::vector<model::GroupId>& groups) {
    const auto number = task.number.text();
    const auto owner_text = owner_text_of(task);
    const auto& begin = task.words.empty() ? task.number : task.words.front();
    return builder.add(model::TaskRow{.id = task.id,
                                      .title = task.title,
                                      .text = task.text,
                                      .group = task.group ? groups[*task.group] : model::GroupId::none(),
                                      .number = number,
                                      .owner_text = owner_text,
                                      .status = task.status,
                                      .origin = begin.origin()});
}

}  // namespace

model::Plan assemble_plan(model::PlanInfo info, const TaskList& list, const ActorRoster& roster,
                          const std::vector<std::vector<TaskEdge>>& edges_by_task) {
    model::PlanBuilder builder;
    builder.info() = std::move(info);
    const auto groups = add_groups(builder, list);
    const auto actors = roster.add_to(builder);
    for (std::size_t at = 0; at < list.items.size(); ++at) {
        const auto task = add_task(builder, list.items[at], groups);
        for (const auto& edge : edges_by_task[at]) {
            builder.add(model::EdgeRow{.task = task,
                                       .actor = actors[edge.actor],
                                       .role = edge.role,
                                       .basis = edge.basis,
                                       .rule = edge.rule,
                                       .origin = edge.words.origin()});
        }
    }
    return std::move(builder).finish();
}

}  // namespace zeren::extraction
