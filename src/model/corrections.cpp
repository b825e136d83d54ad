#include "model/corrections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

#include "model/plan_builder.hpp"
#include "support/name_form.hpp"
#include "support/suggestion.hpp"

namespace zeren::model {
namespace {

using Action = Correction::Action;
using support::Code;
using support::Diagnostic;
using support::make_diagnostic;

constexpr std::array actions = {Word{Action::add, "add"}, Word{Action::drop, "drop"},
                                Word{Action::change, "change"}, Word{Action::rename, "rename"},
                                Word{Action::kind, "kind"}};

/// An edge while it may still change.
struct LooseEdge {
    ActorId actor;
    Role role;
    Basis basis;
    std::string rule;
    Origin origin;
    std::string extra;
};

/// The parts of a plan that corrections touch, loosened.
class Workbench {
  public:
    Workbench(const Plan& plan, std::string_view file) : plan_(plan), file_(file), edges_(plan.task_count()) {
        for (auto edge : plan.edges()) {
            edges_[plan.task(edge).row()].push_back({plan.actor(edge), plan.role(edge), plan.basis(edge),
                                                     std::string(plan.rule(edge)), plan.origin(edge),
                                                     std::string(plan.extra(edge))});
        }
        for (auto actor : plan.actors()) {
            names_.emplace(support::name_form(plan.name(actor)), actor);
            for (const auto& alias : plan.aliases(actor)) names_.emplace(support::name_form(alias), actor);
        }
    }

    /// Nothing, or why the correction does not fit.
    std::optional<Diagnostic> apply(const Correction& correction, std::size_t number);
    [[nodiscard]] Plan finish() const;
    /// What the corrections since the last call changed beyond what they say.
    [[nodiscard]] support::Diagnostics take_notes() { return std::exchange(notes_, {}); }

  private:
    [[nodiscard]] Diagnostic misfit(std::size_t number, const std::string& why, std::string hint = {}) const {
        return make_diagnostic(Code::correction_does_not_fit, fmt::format("correction {}: {}", number, why),
                               {.file = std::string(file_)}, std::move(hint));
    }
    [[nodiscard]] std::optional<ActorId> find_actor(const std::string& name) const {
        if (auto by_id = plan_.find_actor(name)) return by_id;
        const auto found = names_.find(support::name_form(name));
        return found == names_.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] std::string name_of_actor(ActorId actor) const {
        if (const auto renamed = new_names_.find(actor); renamed != new_names_.end()) return renamed->second;
        return std::string(plan_.name(actor));
    }
    [[nodiscard]] std::string actor_hint(const std::string& wanted) const {
        std::vector<std::string_view> names;
        for (const auto& [name, actor] : names_) names.push_back(name);
        return support::did_you_mean(wanted, names);
    }
    ActorId actor_to_add(const std::string& name);
    std::optional<Diagnostic> change_actor(const Correction& correction, std::size_t number);
    std::optional<Diagnostic> change_edges(const Correction& correction, std::size_t number, TaskId task);
    std::optional<Diagnostic> add_edge(const Correction& correction, std::size_t number, TaskId task);
    void replace_inferred_lead(const Correction& correction, std::size_t number, TaskId task);

    const Plan& plan_;
    std::string_view file_;
    std::vector<std::vector<LooseEdge>> edges_;
    std::map<std::string, ActorId, std::less<>> names_;
    std::map<ActorId, std::string> new_names_;
    std::map<ActorId, ActorKind> new_kinds_;
    std::vector<std::string> new_actors_;
    support::Diagnostics notes_;
};

ActorId Workbench::actor_to_add(const std::string& name) {
    if (auto known = find_actor(name)) return *known;
    const auto actor = id_of<ActorId>(plan_.actor_count() + new_actors_.size());
    new_actors_.push_back(name);
    names_.emplace(support::name_form(name), actor);
    return actor;
}

std::optional<Diagnostic> Workbench::change_actor(const Correction& correction, std::size_t number) {
    const auto actor = find_actor(correction.actor);
    if (!actor) {
        return misfit(number, fmt::format("there is no actor \"{}\"", correction.actor),
                      actor_hint(correction.actor));
    }
    if (correction.action == Action::kind) {
        new_kinds_[*actor] = *correction.kind;
        return std::nullopt;
    }
    const auto clash = find_actor(correction.name);
    if (clash && *clash != *actor) {
        return misfit(number, fmt::format("another actor is already called \"{}\"", correction.name));
    }
    new_names_[*actor] = correction.name;
    names_.emplace(support::name_form(correction.name), *actor);
    return std::nullopt;
}

std::optional<Diagnostic> Workbench::add_edge(const Correction& correction, std::size_t number, TaskId task) {
    auto& edges = edges_[task.row()];
    const auto actor = actor_to_add(correction.actor);
    const auto is_same = [&](const LooseEdge& edge) {
        return edge.actor == actor && edge.role == *correction.role;
    };
    const auto held = std::ranges::find_if(
        edges, [&](const LooseEdge& edge) { return edge.actor == actor && is_owner(edge.basis); });
    if (held != edges.end() && held->role == *correction.role) {
        return misfit(number, fmt::format("\"{}\" already has this edge to task \"{}\"", correction.actor,
                                          correction.task));
    }
    if (held != edges.end()) {
        return misfit(number,
                      fmt::format("\"{}\" already has a part in task \"{}\": {}", correction.actor,
                                  correction.task, name_of(held->role)),
                      "`change` gives it another role");
    }
    std::erase_if(edges, is_same);  // what the text only named is an owner from here on
    edges.push_back({actor, *correction.role, Basis::corrected, "correction", {}, {}});
    replace_inferred_lead(correction, number, task);
    return std::nullopt;
}

/// Where a person says who leads, the order of the names no longer does.
void Workbench::replace_inferred_lead(const Correction& correction, std::size_t number, TaskId task) {
    if (*correction.role != Role::lead) return;
    auto& edges = edges_[task.row()];
    const auto is_inferred = [](const LooseEdge& edge) {
        return edge.role == Role::lead && edge.basis == Basis::first_listed;
    };
    for (auto edge = edges.begin(); (edge = std::find_if(edge, edges.end(), is_inferred)) != edges.end();) {
        auto note = make_diagnostic(
            Code::lead_replaced,
            fmt::format("correction {}: \"{}\", who led task \"{}\" by order only, cooperates", number,
                        name_of_actor(edge->actor), correction.task),
            {.file = std::string(file_)});
        note.where.position = correction.where;
        notes_.add(std::move(note));
        const auto is_held = std::ranges::any_of(edges, [&](const LooseEdge& other) {
            return other.actor == edge->actor && other.role == Role::cooperate;
        });
        edge->role = Role::cooperate;
        edge = is_held ? edges.erase(edge) : edge + 1;
    }
}

std::optional<Diagnostic> Workbench::change_edges(const Correction& correction, std::size_t number,
                                                  TaskId task) {
    auto& edges = edges_[task.row()];
    const auto actor = find_actor(correction.actor);
    const auto fits = [&](const LooseEdge& edge) {
        if (!actor || edge.actor != *actor) return false;
        if (correction.action == Action::change) return is_owner(edge.basis);
        return !correction.role || edge.role == *correction.role;
    };
    const auto first = std::ranges::find_if(edges, fits);
    if (first == edges.end()) {
        return misfit(
            number, fmt::format("\"{}\" has no such edge to task \"{}\"", correction.actor, correction.task),
            actor ? "" : actor_hint(correction.actor));
    }
    if (correction.action == Action::drop) {
        std::erase_if(edges, fits);
        return std::nullopt;
    }
    auto changed = *first;
    changed.role = *correction.role;
    changed.basis = Basis::corrected;
    const auto is_replaced = [&](const LooseEdge& edge) {
        return fits(edge) || (edge.actor == *actor && edge.role == changed.role);
    };
    const auto place = std::count_if(edges.begin(), first, std::not_fn(is_replaced));
    std::erase_if(edges, is_replaced);
    edges.insert(edges.begin() + place, std::move(changed));
    replace_inferred_lead(correction, number, task);
    return std::nullopt;
}

std::optional<Diagnostic> Workbench::apply(const Correction& correction, std::size_t number) {
    if (correction.action == Action::rename || correction.action == Action::kind)
        return change_actor(correction, number);
    const auto task = plan_.find_task(correction.task);
    if (!task) {
        std::vector<std::string_view> ids;
        for (auto known : plan_.tasks()) ids.push_back(plan_.id(known));
        return misfit(number, fmt::format("there is no task \"{}\"", correction.task),
                      support::did_you_mean(correction.task, ids));
    }
    if (correction.action != Action::add) return change_edges(correction, number, *task);
    return add_edge(correction, number, *task);
}

Plan Workbench::finish() const {
    PlanBuilder builder(plan_, false);
    for (const auto& name : new_actors_) builder.add(ActorRow{.id = name, .name = name});
    for (const auto& [actor, name] : new_names_) builder.rename(actor, name);
    for (const auto& [actor, kind] : new_kinds_) builder.set_kind(actor, kind);
    for (auto task : plan_.tasks()) {
        for (const auto& edge : edges_[task.row()]) {
            builder.add(EdgeRow{.task = task,
                                .actor = edge.actor,
                                .role = edge.role,
                                .basis = edge.basis,
                                .rule = edge.rule,
                                .origin = edge.origin,
                                .extra = edge.extra});
        }
    }
    return std::move(builder).finish();
}

}  // namespace

template <>
std::span<const Word<Action>> words() {
    return actions;
}

support::Result<CorrectedPlan> corrected(const Plan& plan, const std::vector<Correction>& corrections,
                                         std::string_view file) {
    support::Diagnostics problems;
    Workbench bench(plan, file);
    for (std::size_t i = 0; i < corrections.size(); ++i) {
        auto problem = bench.apply(corrections[i], i + 1);
        if (!problem) continue;
        problem->where.position = corrections[i].where;
        problems.add(std::move(*problem));
    }
    if (!problems.empty()) return problems;
    return CorrectedPlan{.plan = bench.finish(), .notes = bench.take_notes()};
}

Plan corrected_where_fitting(const Plan& plan, const std::vector<Correction>& corrections) {
    Workbench bench(plan, "");
    for (const auto& correction : corrections) static_cast<void>(bench.apply(correction, 0));
    return bench.finish();
}

support::Result<CorrectionEffect> effect_of(const Correction& further, const Plan& plan,
                                            const std::vector<Correction>& earlier, std::string_view file) {
    Workbench bench(plan, file);
    for (const auto& correction : earlier) static_cast<void>(bench.apply(correction, 0));
    static_cast<void>(bench.take_notes());
    if (auto misfit = bench.apply(further, earlier.size() + 1)) return std::move(*misfit);
    return CorrectionEffect{.notes = bench.take_notes()};
}

}  // namespace zeren::model
