#include "model/corrections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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
    bool is_gone = false;
};

using TaskAndActor = std::pair<TaskId, ActorId>;

/// The parts of a plan that corrections touch, loosened.
class Workbench {
  public:
    Workbench(const Plan& plan, std::string_view file) : plan_(plan), file_(file), edges_(plan.task_count()) {
        for (auto edge : plan.edges()) {
            push(plan.task(edge),
                 {plan.actor(edge), plan.role(edge), plan.basis(edge), std::string(plan.rule(edge)),
                  plan.origin(edge), std::string(plan.extra(edge))});
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
    [[nodiscard]] std::string actor_hint(const std::string& wanted) {
        if (!gives_hint()) return {};
        std::vector<std::string_view> names;
        for (const auto& [name, actor] : names_) names.push_back(name);
        return support::did_you_mean(wanted, names);
    }
    /// Of thousands of corrections that do not fit only the first few are shown.
    [[nodiscard]] bool gives_hint() {
        constexpr std::size_t most_hints = 20;
        return hints_++ < most_hints;
    }

    void push(TaskId task, LooseEdge edge) {
        auto& edges = edges_[task.row()];
        places_[{task, edge.actor}].push_back(edges.size());
        if (is_inferred_lead(edge)) inferred_leads_[task].push_back(edges.size());
        edges.push_back(std::move(edge));
    }
    [[nodiscard]] static bool is_inferred_lead(const LooseEdge& edge) {
        return edge.role == Role::lead && edge.basis == Basis::first_listed;
    }
    /// The edges of an actor to a task, in their order.
    [[nodiscard]] std::vector<LooseEdge*> edges_of(TaskId task, ActorId actor) {
        std::vector<LooseEdge*> found;
        const auto places = places_.find({task, actor});
        if (places == places_.end()) return found;
        for (auto place : places->second) {
            if (auto& edge = edges_[task.row()][place]; !edge.is_gone) found.push_back(&edge);
        }
        return found;
    }

    ActorId actor_to_add(const std::string& name);
    std::optional<Diagnostic> change_actor(const Correction& correction, std::size_t number);
    std::optional<Diagnostic> change_edges(const Correction& correction, std::size_t number, TaskId task);
    std::optional<Diagnostic> add_edge(const Correction& correction, std::size_t number, TaskId task);
    void replace_inferred_lead(const Correction& correction, std::size_t number, TaskId task);

    const Plan& plan_;
    std::string_view file_;
    std::vector<std::vector<LooseEdge>> edges_;
    std::map<TaskAndActor, std::vector<std::size_t>> places_{};  // in the edges of the task
    std::map<TaskId, std::vector<std::size_t>> inferred_leads_{};
    std::size_t hints_ = 0;
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
    const auto actor = actor_to_add(correction.actor);
    const auto held = edges_of(task, actor);
    const auto owner =
        std::ranges::find_if(held, [](const LooseEdge* edge) { return is_owner(edge->basis); });
    if (owner != held.end() && (*owner)->role == *correction.role) {
        return misfit(number, fmt::format("\"{}\" already has this edge to task \"{}\"", correction.actor,
                                          correction.task));
    }
    if (owner != held.end()) {
        return misfit(number,
                      fmt::format("\"{}\" already has a part in task \"{}\": {}", correction.actor,
                                  correction.task, name_of((*owner)->role)),
                      "`change` gives it another role");
    }
    for (auto* edge : held) {  // what the text only named is an owner from here on
        edge->is_gone = edge->role == *correction.role;
    }
    push(task, {actor, *correction.role, Basis::corrected, "correction", {}, {}});
    replace_inferred_lead(correction, number, task);
    return std::nullopt;
}

/// Where a person says who leads, the order of the names no longer does.
void Workbench::replace_inferred_lead(const Correction& correction, std::size_t number, TaskId task) {
    if (*correction.role != Role::lead) return;
    const auto inferred = inferred_leads_.find(task);
    if (inferred == inferred_leads_.end()) return;
    for (auto place : inferred->second) {
        auto& edge = edges_[task.row()][place];
        if (edge.is_gone || !is_inferred_lead(edge)) continue;
        auto note = make_diagnostic(
            Code::lead_replaced,
            fmt::format("correction {}: \"{}\", who led task \"{}\" by order only, cooperates", number,
                        name_of_actor(edge.actor), correction.task),
            {.file = std::string(file_)});
        note.where.position = correction.where;
        notes_.add(std::move(note));
        const auto beside = edges_of(task, edge.actor);
        edge.is_gone = std::ranges::any_of(
            beside, [](const LooseEdge* other) { return other->role == Role::cooperate; });
        edge.role = Role::cooperate;
    }
    inferred_leads_.erase(inferred);
}

std::optional<Diagnostic> Workbench::change_edges(const Correction& correction, std::size_t number,
                                                  TaskId task) {
    const auto actor = find_actor(correction.actor);
    const auto fits = [&](const LooseEdge* edge) {
        if (correction.action == Action::change) return is_owner(edge->basis);
        return !correction.role || edge->role == *correction.role;
    };
    const auto held = actor ? edges_of(task, *actor) : std::vector<LooseEdge*>{};
    const auto first = std::ranges::find_if(held, fits);
    if (first == held.end()) {
        return misfit(
            number, fmt::format("\"{}\" has no such edge to task \"{}\"", correction.actor, correction.task),
            actor ? "" : actor_hint(correction.actor));
    }
    if (correction.action == Action::drop) {
        for (auto* edge : held) edge->is_gone = fits(edge);
        return std::nullopt;
    }
    for (auto* edge : held) edge->is_gone = fits(edge) || edge->role == *correction.role;
    (*first)->is_gone = false;
    (*first)->role = *correction.role;
    (*first)->basis = Basis::corrected;
    replace_inferred_lead(correction, number, task);
    return std::nullopt;
}

std::optional<Diagnostic> Workbench::apply(const Correction& correction, std::size_t number) {
    if (correction.action == Action::rename || correction.action == Action::kind)
        return change_actor(correction, number);
    const auto task = plan_.find_task(correction.task);
    if (!task) {
        std::vector<std::string_view> ids;
        if (gives_hint()) {
            for (auto known : plan_.tasks()) ids.push_back(plan_.id(known));
        }
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
            if (edge.is_gone) continue;
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
