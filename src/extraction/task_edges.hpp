#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "extraction/actor_roster.hpp"
#include "extraction/extraction.hpp"
#include "extraction/task_list.hpp"

namespace zeren::extraction {

/// An edge of a task before the plan is made.
struct TaskEdge {
    std::size_t actor = 0;  ///< in the roster
    model::Role role = model::Role::joint;
    model::Basis basis = model::Basis::listed;
    std::string_view rule{};
    Stretch words{};
};

/// Where those stand who lead by a rule that the document prints: 列第一位的为牵头单位,
/// 第一个逗号前为牵头单位, 黑体字标注的为牵头单位.
enum class LeadPlace : std::uint8_t { none, first, before_comma, bold };

/// The owner edges of a task in the order of its clauses, with no more than they state. A responsible body
/// (责任单位, 负责) cooperates beside a stated lead, and leads beside stated helpers; alone it stays joint.
/// An actor has each role once; those that are consulted or informed get no edge. `place`: of the printed
/// rule. Where all owners of clauses that belong together are joint, the first that is no vague collective,
/// all before the first comma, or all set bold, lead then and the others cooperate, as stated; of two
/// brackets behind sentences of their own each has its first. O(owners log owners).
[[nodiscard]] std::vector<TaskEdge> owner_edges(const TaskItem& task, ActorRoster& roster, LeadPlace place);

/// The edges to actors that the task's own words name, except those that own it.
[[nodiscard]] std::vector<TaskEdge> named_edges(const TaskItem& task, const std::vector<TaskEdge>& owners,
                                                const ActorDirectory& directory, ActorRoster& roster);

/// The rule in force for a whole plan: `automatic` is `first` where no owner clause states a lead and the
/// document is Chinese (`is_official_list`), else `stated`.
[[nodiscard]] LeadRule settled_rule(LeadRule wanted, const std::vector<std::vector<TaskEdge>>& edges_by_task,
                                    bool is_official_list);

/// The rule 无牵头单位的，责任单位即为牵头单位: where a task's owners are all joint, all lead, as stated.
void let_responsible_lead(std::vector<TaskEdge>& owners);

/// Under `first`: where a task's owners are all joint, the first that is no collective leads, the others
/// cooperate. True where it made a lead.
bool infer_lead(std::vector<TaskEdge>& owners, const ActorRoster& roster);

}  // namespace zeren::extraction
