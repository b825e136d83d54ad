#pragma once

#include <memory>
#include <span>
#include <utility>

#include "model/plan.hpp"

namespace zeren::model {

/// The insides of a plan, for those who write plans into files and let them lie there.
class PlanStorage {
  public:
    /// Calls `visit(array)` for each long array, in an order that packed files rely on.
    template <class AnyPlan, class Visit>
    static void each_array(AnyPlan& plan, Visit visit) {
        visit(plan.ids_.bytes_);
        visit(plan.arena_.bytes_);
        each_text_column(plan, [&](auto& column, const auto&, std::size_t) { visit(column); });
        each_index(plan, [&](auto& slots, auto&, std::size_t) { visit(slots); });
        visit(plan.task_edges_);
        visit(plan.edge_tasks_);
        visit(plan.edge_actors_);
        visit(plan.edge_roles_);
        each_value_column(plan, [&](auto& values, std::size_t) { visit(values); });
    }

    /// Calls `visit(values, rows)` for each column of values, which may be shorter than its rows.
    template <class AnyPlan, class Visit>
    static void each_value_column(AnyPlan& plan, Visit visit) {
        visit(plan.actor_kinds_.values_, plan.actor_count_);
        visit(plan.task_groups_.values_, plan.task_count_);
        visit(plan.task_weights_.values_, plan.task_count_);
        visit(plan.task_origins_.values_, plan.task_count_);
        visit(plan.edge_bases_.values_, plan.edge_tasks_.size());
        visit(plan.edge_rules_.values_, plan.edge_tasks_.size());
        visit(plan.edge_origins_.values_, plan.edge_tasks_.size());
    }

    /// Calls `visit(slices, arena, rows)` for each column of texts.
    template <class AnyPlan, class Visit>
    static void each_text_column(AnyPlan& plan, Visit visit) {
        visit(plan.group_ids_.slices_, plan.ids_, plan.group_count_);
        visit(plan.actor_ids_.slices_, plan.ids_, plan.actor_count_);
        visit(plan.task_ids_.slices_, plan.ids_, plan.task_count_);
        visit(plan.group_titles_.slices_, plan.arena_, plan.group_count_);
        visit(plan.group_numbers_.slices_, plan.arena_, plan.group_count_);
        visit(plan.group_extras_.slices_, plan.arena_, plan.group_count_);
        visit(plan.actor_names_.slices_, plan.arena_, plan.actor_count_);
        visit(plan.actor_shorts_.slices_, plan.arena_, plan.actor_count_);
        visit(plan.actor_extras_.slices_, plan.arena_, plan.actor_count_);
        visit(plan.task_titles_.slices_, plan.arena_, plan.task_count_);
        visit(plan.task_texts_.slices_, plan.arena_, plan.task_count_);
        visit(plan.task_numbers_.slices_, plan.arena_, plan.task_count_);
        visit(plan.task_owner_texts_.slices_, plan.arena_, plan.task_count_);
        visit(plan.task_labels_.slices_, plan.arena_, plan.task_count_);
        visit(plan.task_extras_.slices_, plan.arena_, plan.task_count_);
        visit(plan.edge_extras_.slices_, plan.arena_, plan.edge_tasks_.size());
    }

    /// Calls `visit(bytes)` for each long run of texts.
    template <class Visit>
    static void each_arena(const Plan& plan, Visit visit) {
        visit(plan.ids_.bytes_);
        visit(plan.arena_.bytes_);
    }

    /// Whether an arena of a plan is the one of ids.
    static bool is_of_ids(const Plan& plan, const TextArena& arena) { return &arena == &plan.ids_; }
    template <class Visit>
    static void each_due(const Plan& plan, Visit visit) {
        plan.task_dues_.each([&](TaskId, const Due& due) { visit(due); });
    }

    /// Calls `visit(slices, arena, id)` for each column of members that rows have besides the known ones; the
    /// id's type tells whose.
    template <class Visit>
    static void each_extra_column(const Plan& plan, Visit visit) {
        visit(plan.group_extras_.slices_, plan.arena_, GroupId{});
        visit(plan.actor_extras_.slices_, plan.arena_, ActorId{});
        visit(plan.task_extras_.slices_, plan.arena_, TaskId{});
        visit(plan.edge_extras_.slices_, plan.arena_, EdgeId{});
    }

    /// Calls `visit(slots, used, rows)` for each index of ids.
    template <class AnyPlan, class Visit>
    static void each_index(AnyPlan& plan, Visit visit) {
        visit(plan.group_index_.slots_, plan.group_index_.used_, plan.group_count_);
        visit(plan.actor_index_.slots_, plan.actor_index_.used_, plan.actor_count_);
        visit(plan.task_index_.slots_, plan.task_index_.used_, plan.task_count_);
    }

    /// Calls `visit(member)` for everything short: numbers, texts, and columns that few rows fill.
    template <class AnyPlan, class Visit>
    static void each_short_member(AnyPlan& plan, Visit visit) {
        auto& info = plan.info_;
        for (auto* text :
             {&info.id, &info.title, &info.issuer, &info.number, &info.date, &info.language,
              &info.jurisdiction, &info.source, &info.part, &info.lead_rule, &info.extra, &info.file_extra})
            visit(*text);
        visit(plan.group_count_);
        visit(plan.actor_count_);
        visit(plan.task_count_);
        each_index(plan, [&](auto&, auto& used, std::size_t) { visit(used); });
        visit(plan.rule_names_);
        visit(plan.actor_aliases_);
        visit(plan.actor_members_);
        visit(plan.actor_capacities_);
        visit(plan.task_statuses_);
        visit(plan.task_dues_);
        visit(plan.task_depends_);
    }

    /// Calls `visit(origins)` for each column of places.
    template <class AnyPlan, class Visit>
    static void each_origin_column(AnyPlan& plan, Visit visit) {
        visit(plan.task_origins_.values_, plan.arena_);
        visit(plan.edge_origins_.values_, plan.arena_);
    }

    static std::span<const double> weights(const Plan& plan) { return plan.task_weights_.values(); }
    static const Column<TaskId, GroupId>& groups(const Plan& plan) { return plan.task_groups_; }
    static const Column<EdgeId, std::uint16_t>& rules(const Plan& plan) { return plan.edge_rules_; }
    static std::size_t rule_count(const Plan& plan) { return plan.rule_names_.size(); }
    /// Whether arrays of the plan lie in something that it keeps in place.
    static bool is_kept(const Plan& plan) { return plan.backing_ != nullptr; }
    static void keep(Plan& plan, std::shared_ptr<const support::FileBytes> backing) {
        plan.backing_ = std::move(backing);
    }
};

}  // namespace zeren::model
