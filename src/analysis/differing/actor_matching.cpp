#include "analysis/differing/actor_matching.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace zeren::analysis::differing {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;

class ActorMatcher {
  public:
    ActorMatcher(const AccountabilityGraph& before, const AccountabilityGraph& after,
                 const model::Registry* registry)
        : before_(before),
          after_(after),
          registry_(registry),
          found_(before.actor_count(), ActorVertex::none()),
          used_(after.actor_count()) {}

    std::vector<ActorVertex> run() && {
        for (auto actor : before_.actors()) {
            const auto same = after_by_id(actor);
            if (same && after_.name(*same) == before_.name(actor)) take(actor, *same);
        }
        const auto own_name = [&](ActorVertex actor) { return Names{before_.name(actor)}; };
        match_by(own_name, names_after(), Merging::no);
        match_by([&](ActorVertex actor) { return names_of(before_, actor); }, names_after(), Merging::yes);
        match_by(own_name, all_names_after(), Merging::yes);
        match_by([&](ActorVertex actor) { return in_registry(before_.name(actor)); }, registered_after(),
                 Merging::yes);
        for (auto actor : before_.actors()) {
            if (const auto same = after_by_id(actor)) take(actor, *same);
        }
        return std::move(found_);
    }

  private:
    using Names = std::vector<std::string_view>;
    using Index = std::unordered_map<std::string_view, ActorVertex>;

    /// Whether an actor may become one that another has become already.
    enum class Merging : bool { no, yes };

    void take(ActorVertex actor, ActorVertex match, Merging merging = Merging::no) {
        if (!found_[actor.row()].is_none()) return;
        if (used_[match.row()] && merging == Merging::no) return;
        found_[actor.row()] = match;
        used_[match.row()] = true;
    }

    template <class NamesOf>
    void match_by(NamesOf names_of_actor, const Index& index, Merging merging) {
        for (auto actor : before_.actors()) {
            for (auto name : names_of_actor(actor)) {
                if (const auto match = index.find(name); match != index.end())
                    take(actor, match->second, merging);
            }
        }
    }

    static Names names_of(const AccountabilityGraph& graph, ActorVertex actor) {
        const auto at = graph.home(actor);
        Names names{graph.name(actor)};
        for (const auto& alias : graph.plan(at.plan).aliases(at.row)) names.push_back(alias);
        return names;
    }
    /// The canonical name behind a name.
    [[nodiscard]] Names in_registry(std::string_view name) const {
        if (registry_ == nullptr) return {};
        const auto row = registry_->find(name);
        return row ? Names{registry_->actors()[*row].name} : Names{};
    }

    [[nodiscard]] std::optional<ActorVertex> after_by_id(ActorVertex actor) {
        if (ids_after_.empty()) {
            for (auto other : after_.actors()) ids_after_.emplace(after_.id(other), other);
        }
        const auto found = ids_after_.find(before_.id(actor));
        return found == ids_after_.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Index names_after() const {
        Index index;
        for (auto actor : after_.actors()) index.emplace(after_.name(actor), actor);
        return index;
    }
    [[nodiscard]] Index all_names_after() const {
        Index index;
        for (auto actor : after_.actors()) {
            for (auto name : names_of(after_, actor)) index.emplace(name, actor);
        }
        return index;
    }
    [[nodiscard]] Index registered_after() const {
        Index index;
        for (auto actor : after_.actors()) {
            for (auto name : in_registry(after_.name(actor))) index.emplace(name, actor);
        }
        return index;
    }

    const AccountabilityGraph& before_;
    const AccountabilityGraph& after_;
    const model::Registry* registry_;
    std::vector<ActorVertex> found_;
    std::vector<bool> used_;
    Index ids_after_;
};

}  // namespace

std::vector<ActorVertex> match_actors(const AccountabilityGraph& before, const AccountabilityGraph& after,
                                      const model::Registry* registry) {
    return ActorMatcher(before, after, registry).run();
}

}  // namespace zeren::analysis::differing
