#include "analysis/task_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "analysis/due_dates.hpp"
#include "graph/task_state.hpp"
#include "support/text_width.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::TaskVertex;
using model::Role;
using model::TaskState;
using support::Code;
using support::make_diagnostic;

/// Chapters that say what for and how, not who.
constexpr std::array<std::string_view, 4> chapters_without_owners = {"总体要求", "指导思想", "主要目标",
                                                                     "组织保障"};

/// A group that holds such a word, or a task whose title is nothing more than a number and such a word.
bool owes_no_owner(const AccountabilityGraph& graph, TaskVertex task) {
    const auto title = graph.title(task);
    const auto group = graph.group_title(task);
    return std::ranges::any_of(chapters_without_owners, [&](std::string_view chapter) {
        return group.find(chapter) != std::string_view::npos || title.ends_with(chapter);
    });
}

std::string quoted_names(const AccountabilityGraph& graph, const std::vector<ActorVertex>& actors) {
    std::string names;
    for (auto actor : actors) names += fmt::format("{}\"{}\"", names.empty() ? "" : ", ", graph.name(actor));
    return names;
}

/// The owners of one task, as its checks need them.
struct TaskOwners {
    std::vector<ActorVertex> all{};
    std::vector<ActorVertex> leads{};
    std::vector<ActorVertex> cooperating{};
    bool lead_by_order = false;
};

TaskOwners owners_of(const AccountabilityGraph& graph, TaskVertex task) {
    TaskOwners owners;
    for (auto edge : graph.edges_of(task)) {
        const auto basis = graph.basis(edge);
        if (!model::is_owner(basis)) continue;
        const auto actor = graph.actor(edge);
        owners.all.push_back(actor);
        if (graph.role(edge) == Role::cooperate) owners.cooperating.push_back(actor);
        if (graph.role(edge) != Role::lead) continue;
        owners.leads.push_back(actor);
        if (basis == model::Basis::first_listed) owners.lead_by_order = true;
    }
    return owners;
}

/// The finding that a task's state is, if it is one.
void check_state(const AccountabilityGraph& graph, TaskVertex task, const TaskOwners& owners,
                 const support::Place& where, support::Diagnostics& found) {
    const auto label = task_label(graph, task);
    switch (graph::state_of(graph, task)) {
        case TaskState::led: return;
        case TaskState::unowned: {
            auto finding = make_diagnostic(Code::task_unowned, label + " has no owner", where);
            if (owes_no_owner(graph, task)) {
                finding.severity = support::Severity::note;
                finding.message += ", as is usual in such a chapter";
            }
            found.add(std::move(finding));
            return;
        }
        case TaskState::no_lead:
            found.add(make_diagnostic(Code::task_without_lead, label + " has owners, but no lead", where));
            return;
        case TaskState::several_leads:
            found.add(make_diagnostic(Code::task_several_leads,
                                      fmt::format("{} has {} leads: {}", label, owners.leads.size(),
                                                  quoted_names(graph, owners.leads)),
                                      where));
            return;
        case TaskState::collective_only:
            found.add(make_diagnostic(
                Code::task_collective_only,
                fmt::format("only collectives own {}: {}", label, quoted_names(graph, owners.all)), where));
            return;
    }
}

void check_double_roles(const AccountabilityGraph& graph, TaskVertex task, TaskOwners& owners,
                        const support::Place& where, support::Diagnostics& found) {
    std::ranges::sort(owners.cooperating);
    for (auto lead : owners.leads) {
        if (!std::ranges::binary_search(owners.cooperating, lead)) continue;
        found.add(make_diagnostic(
            Code::actor_leads_and_cooperates,
            fmt::format("\"{}\" both leads and cooperates in {}", graph.name(lead), task_label(graph, task)),
            where));
    }
}

/// A deadline by a day that is none counts as no deadline.
void check_deadline(const AccountabilityGraph& graph, TaskVertex task, const support::Place& where,
                    support::Diagnostics& found) {
    const auto at = graph.home(task);
    const auto* due = graph.plan(at.plan).due(at.row);
    if (due == nullptr || due->by.empty() || last_day_of(due->by)) return;
    auto finding =
        make_diagnostic(Code::bad_value,
                        fmt::format("{} is due by \"{}\", which is no day", task_label(graph, task), due->by),
                        where, "write the day as 2025-12-31");
    finding.severity = support::Severity::warning;
    found.add(std::move(finding));
}

}  // namespace

std::string task_label(const AccountabilityGraph& graph, TaskVertex task) {
    constexpr std::size_t widest = 40;
    const auto title = graph.title(task);
    auto label = fmt::format("task \"{}\"", graph.id(task));
    if (title.empty() || title == graph.id(task)) return label;
    return fmt::format("{} ({})", label, support::shorten(title, widest));
}

void check_tasks(const AccountabilityGraph& graph, std::size_t plan, std::string_view file,
                 support::Diagnostics& found) {
    std::size_t by_order = 0;
    for (auto row : graph.plan(plan).tasks()) {
        const auto task = graph.vertex(plan, row);
        auto owners = owners_of(graph, task);
        if (owners.lead_by_order) ++by_order;
        const auto where = model::place_of(graph.plan(plan).origin(row), file);
        check_state(graph, task, owners, where, found);
        check_double_roles(graph, task, owners, where, found);
        check_deadline(graph, task, where, found);
    }
    if (by_order == 0) return;
    found.add(make_diagnostic(
        Code::lead_by_order,
        fmt::format("the {} inferred from the order of the owners, not stated",
                    by_order == 1 ? "lead of 1 task is" : fmt::format("leads of {} tasks are", by_order)),
        {.file = std::string(file)}, std::string(support::describe(Code::lead_by_order).mend)));
}

}  // namespace zeren::analysis
