#include "analysis/requirements.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "analysis/incidence.hpp"
#include "analysis/ranking.hpp"

namespace zeren::analysis {
namespace {

/// Which selected tasks depend on one another: pairs of rows, the lesser first, each once.
std::vector<std::pair<std::uint32_t, std::uint32_t>> dependencies(const Scope& scope,
                                                                  const Incidence& incidence) {
    const auto& graph = scope.graph();
    constexpr auto nowhere = graph::TaskVertex::none().value;
    std::vector<std::uint32_t> rows(graph.task_count(), nowhere);
    for (std::uint32_t row = 0; row < incidence.task_count(); ++row) rows[incidence.task(row).row()] = row;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t row = 0; row < incidence.task_count(); ++row) {
        const auto home = graph.home(incidence.task(row));
        for (auto needed : graph.plan(home.plan).depends(home.row)) {
            const auto other = rows[graph.vertex(home.plan, needed).row()];
            if (other != nowhere && other != row) pairs.emplace_back(std::minmax(row, other));
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

/// Counts needs by pairs of actor rows.
class NeedCounter {
  public:
    void add(std::uint32_t a, std::uint32_t b) {
        if (a == b) return;
        constexpr unsigned half = 32;
        ++needs_[std::uint64_t{std::min(a, b)} << half | std::max(a, b)];
    }
    [[nodiscard]] std::vector<CoordinationNeed> most_needed(const Incidence& incidence,
                                                            std::optional<std::size_t> top) const {
        const auto before = [](const CoordinationNeed& x, const CoordinationNeed& y) {
            return std::tuple(y.need, x.a, x.b) < std::tuple(x.need, y.a, y.b);
        };
        Ranking<CoordinationNeed, decltype(before)> ranking(top, before);
        constexpr unsigned half = 32;
        for (const auto& [pair, need] : needs_) {
            ranking.add({.a = incidence.actor(pair >> half),
                         .b = incidence.actor(static_cast<std::uint32_t>(pair)),
                         .need = need});
        }
        return std::move(ranking).finish();
    }

  private:
    std::unordered_map<std::uint64_t, std::uint64_t> needs_;
};

}  // namespace

CoordinationNeeds coordination_needs(const Scope& scope, std::optional<std::size_t> top) {
    const Incidence incidence(scope, Holders::owners);
    const auto depend = dependencies(scope, incidence);
    NeedCounter counter;
    for (const auto& [task, other] : depend) {
        for (auto a : incidence.actors_of(task)) {
            for (auto b : incidence.actors_of(other)) counter.add(a, b);
        }
    }
    if (!depend.empty())
        return {.from = NeedsFrom::dependencies, .pairs = counter.most_needed(incidence, top)};
    for (std::size_t task = 0; task < incidence.task_count(); ++task) {
        const auto own = incidence.actors_of(task);
        for (std::size_t a = 0; a < own.size(); ++a) {
            for (auto b = a + 1; b < own.size(); ++b) counter.add(own[a], own[b]);
        }
    }
    return {.from = NeedsFrom::shared_tasks, .pairs = counter.most_needed(incidence, top)};
}

}  // namespace zeren::analysis
