#include "analysis/selection.hpp"

#include <algorithm>
#include <utility>

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;

EnumSet<model::Basis> usual_bases(UsualEdges usual) {
    auto bases = EnumSet<model::Basis>::all();
    if (usual == UsualEdges::owners) bases.drop(model::Basis::named);
    return bases;
}

bool has_status(const Selection& selection, std::optional<model::Status> status) {
    return !selection.statuses || (status && selection.statuses->has(*status));
}

/// The labels of the selected groups of each plan, sorted.
class SelectedGroups {
  public:
    explicit SelectedGroups(const Selection& selection) : any_(!selection.groups) {
        if (selection.groups) groups_ = *selection.groups;
        std::ranges::sort(groups_);
    }
    [[nodiscard]] bool has(std::uint32_t plan, std::string_view label) const {
        if (any_) return true;
        const auto wanted = std::pair(plan, label);
        const auto key = [](const GroupInPlan& group) {
            return std::pair(group.plan, std::string_view(group.label));
        };
        return std::ranges::binary_search(groups_, wanted, {}, key);
    }

  private:
    bool any_;
    std::vector<GroupInPlan> groups_;
};

std::vector<bool> selected_tasks(const AccountabilityGraph& graph, const Selection& selection) {
    std::vector<bool> plans(graph.plan_count(), !selection.plans.has_value());
    for (auto number : selection.plans.value_or(std::vector<std::uint32_t>{})) plans[number] = true;
    const SelectedGroups groups(selection);
    std::vector<bool> selected(graph.task_count());
    for (std::uint32_t number = 0; number < graph.plan_count(); ++number) {
        if (!plans[number]) continue;
        const auto& plan = graph.plan(number);
        for (auto task : plan.tasks()) {
            const auto row = graph.vertex(number, task).row();
            selected[row] = groups.has(number, plan.group_label(task)) &&
                            has_status(selection, plan.status(task)) &&
                            (!selection.due || selection.due->fits(plan, task)) &&
                            (!selection.tasks || (*selection.tasks)[row]);
        }
    }
    return selected;
}

}  // namespace

Scope::Scope(const AccountabilityGraph& graph, const Selection& selection, UsualEdges usual)
    : graph_(&graph),
      kinds_(selection.kinds),
      roles_(selection.roles.value_or(EnumSet<model::Role>::all())),
      bases_(selection.bases.value_or(usual_bases(usual))),
      any_basis_(bases_ == EnumSet<model::Basis>::all()),
      asks_beyond_bases_(selection.roles || selection.kinds || selection.narrows_tasks()),
      names_bases_(selection.bases.has_value()),
      narrows_edges_(selection.narrows_edges()) {
    if (selection.narrows_tasks()) tasks_ = selected_tasks(graph, selection);
}

}  // namespace zeren::analysis
