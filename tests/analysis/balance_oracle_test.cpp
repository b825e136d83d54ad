#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <vector>

#include "analysis/balance.hpp"
#include "analysis/certificate_check.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

/// The balance of thousands of small plans against all their assignments, one by one.
namespace zeren::analysis {
namespace {

using model::ActorKind;
using model::Role;
using testing::below;
using testing::Sketch;

/// What an oracle knows of a task: who may lead it, and who leads it now.
struct OracleTask {
    std::set<std::uint32_t> options{};
    std::set<std::uint32_t> current{};
};

struct OracleRequest {
    std::set<std::uint32_t> keep{};
    std::map<std::uint32_t, std::uint32_t> capacities{};
    std::optional<std::set<ActorKind>> kinds{};
};

constexpr std::uint32_t open_task = std::numeric_limits<std::uint32_t>::max();

/// All assignments of all tasks that somebody may lead.
class Oracle {
  public:
    Oracle(const Sketch& sketch, const OracleRequest& request)
        : actors_(sketch.actors.size()), request_(request) {
        std::vector<OracleTask> tasks(sketch.tasks);
        for (const auto& edge : sketch.edges) {
            if (edge.basis == model::Basis::named || !may_lead(sketch, edge.actor)) continue;
            tasks[edge.task].options.insert(edge.actor);
            if (edge.role == Role::lead) tasks[edge.task].current.insert(edge.actor);
        }
        for (std::uint32_t task = 0; task < tasks.size(); ++task) {
            if (request.keep.contains(task)) tasks[task].options = tasks[task].current;
            if (!tasks[task].options.empty()) {
                tasks_.push_back(tasks[task]);
            } else if (!request.keep.contains(task)) {
                ++not_assignable_;
            }
        }
    }

    struct Outcome {
        std::vector<std::uint32_t> loads{};  ///< sorted, highest first
        std::size_t changes = 0;
        std::size_t open = 0;
        [[nodiscard]] std::uint32_t highest() const { return loads.empty() ? 0 : loads.front(); }
    };

    /// Every outcome; tasks without a lead may stay open where `may_stay_open`.
    [[nodiscard]] std::vector<Outcome> outcomes(bool may_stay_open) const {
        std::vector<Outcome> all;
        std::vector<std::uint32_t> loads(actors_, 0);
        const std::function<void(std::size_t, std::size_t, std::size_t)> go =
            [&](std::size_t at, std::size_t changes, std::size_t open) {
                if (at == tasks_.size()) {
                    for (const auto& [actor, most] : request_.capacities) {
                        if (loads[actor] > most) return;
                    }
                    all.push_back({.loads = loads, .changes = changes, .open = open});
                    std::ranges::sort(all.back().loads, std::greater<>());
                    return;
                }
                const auto& task = tasks_[at];
                for (auto actor : task.options) {
                    ++loads[actor];
                    go(at + 1, changes + (task.current.contains(actor) ? 0 : 1), open);
                    --loads[actor];
                }
                if (may_stay_open && task.current.empty()) go(at + 1, changes, open + 1);
            };
        go(0, 0, 0);
        return all;
    }
    [[nodiscard]] std::size_t not_assignable() const { return not_assignable_; }
    [[nodiscard]] std::size_t open_now() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(tasks_, [](const OracleTask& task) { return task.current.empty(); }));
    }

  private:
    [[nodiscard]] bool may_lead(const Sketch& sketch, std::uint32_t actor) const {
        const auto kind = sketch.actors[actor];
        if (kind == ActorKind::collective) return false;
        if (request_.kinds) return request_.kinds->contains(kind);
        const bool any = std::ranges::count(sketch.actors, ActorKind::department) > 0;
        return kind == (any ? ActorKind::department : ActorKind::unknown);
    }

    std::size_t actors_;
    OracleRequest request_;
    std::vector<OracleTask> tasks_;
    std::size_t not_assignable_ = 0;
};

/// Mostly departments, with leads that crowd on few of them.
Sketch crowded_sketch(std::mt19937& random) {
    Sketch sketch{.tasks = 1 + below(random, 7)};
    const auto actors = 1 + below(random, 5);
    for (std::uint32_t actor = 0; actor < actors; ++actor) {
        constexpr std::array kinds = {ActorKind::department, ActorKind::department, ActorKind::department,
                                      ActorKind::hospital,   ActorKind::unknown,    ActorKind::collective};
        sketch.actors.push_back(kinds[below(random, kinds.size())]);
        sketch.members.emplace_back();
    }
    for (std::uint32_t task = 0; task < sketch.tasks; ++task) {
        std::set<std::pair<std::uint32_t, Role>> seen;
        const auto add = [&](std::uint32_t actor, Role role) {
            const auto basis = below(random, 12) == 0 ? model::Basis::named : model::Basis::stated;
            if (seen.emplace(actor, role).second) sketch.edges.push_back({task, actor, role, basis});
        };
        if (below(random, 8) != 0) add(below(random, 1 + below(random, actors)), Role::lead);
        if (below(random, 8) == 0) add(below(random, actors), Role::lead);
        for (auto more = below(random, 4); more > 0; --more) {
            add(below(random, actors), below(random, 2) == 0 ? Role::cooperate : Role::joint);
        }
    }
    return sketch;
}

OracleRequest random_request(std::mt19937& random, const Sketch& sketch) {
    OracleRequest request;
    for (std::uint32_t task = 0; task < sketch.tasks; ++task) {
        if (below(random, 10) == 0) request.keep.insert(task);
    }
    for (std::uint32_t actor = 0; actor < sketch.actors.size(); ++actor) {
        if (below(random, 5) == 0) request.capacities[actor] = below(random, 4);
    }
    if (below(random, 4) == 0)
        request.kinds = {ActorKind::department, ActorKind::hospital, ActorKind::collective};
    return request;
}

BalanceRequest request_from(const OracleRequest& oracle) {
    BalanceRequest request;
    for (auto task : oracle.keep) request.keep.push_back({task});
    for (const auto& [actor, most] : oracle.capacities) {
        request.capacities.push_back({.actor = {actor}, .most = static_cast<double>(most) + 0.5});
    }
    if (oracle.kinds) {
        request.kinds.emplace();
        for (auto kind : *oracle.kinds) request.kinds->add(kind);
    }
    return request;
}

std::vector<std::uint32_t> sorted_loads(const Balance& answer, std::size_t size) {
    std::vector<std::uint32_t> loads;
    for (const auto& row : answer.loads) loads.push_back(static_cast<std::uint32_t>(row.after));
    loads.resize(size, 0);
    std::ranges::sort(loads, std::greater<>());
    return loads;
}

graph::AccountabilityGraph graph_from(const Sketch& sketch) {
    std::vector<model::Plan> plans;
    plans.push_back(plan_from(sketch));
    return graph::AccountabilityGraph(std::move(plans));
}

/// The curve by its definition: for each highest load the fewest changes, where more changes lower it.
std::vector<CurvePoint> curve_of(const std::vector<Oracle::Outcome>& outcomes) {
    std::map<std::size_t, std::uint32_t> lowest;
    for (const auto& outcome : outcomes) {
        const auto [at, fresh] = lowest.emplace(outcome.changes, outcome.highest());
        if (!fresh) at->second = std::min(at->second, outcome.highest());
    }
    std::vector<CurvePoint> curve;
    for (const auto& [changes, highest] : lowest) {
        if (curve.empty() || highest < curve.back().highest)
            curve.push_back({changes, static_cast<double>(highest)});
    }
    return curve;
}

bool is_better(const Oracle::Outcome& a, const Oracle::Outcome& b) {
    return std::tie(a.open, a.loads, a.changes) < std::tie(b.open, b.loads, b.changes);
}

void check_against_oracle(const Sketch& sketch, const OracleRequest& oracle_request) {
    const auto graph = graph_from(sketch);
    const Scope scope(graph, {}, UsualEdges::owners);
    const auto request = request_from(oracle_request);
    const Oracle oracle(sketch, oracle_request);
    const auto outcomes = oracle.outcomes(false);
    const auto answer = balance(scope, request);
    REQUIRE(answer.ok() == !outcomes.empty());
    if (!answer.ok()) return;
    const auto best = *std::ranges::min_element(outcomes, is_better);
    CHECK(answer->after == best.highest());
    CHECK(answer->bound == best.highest());
    CHECK(sorted_loads(answer.value(), sketch.actors.size()) == best.loads);
    CHECK(answer->moves.size() == best.changes);
    CHECK(answer->curve == curve_of(outcomes));
    CHECK(answer->not_assignable.size() == oracle.not_assignable());
    const auto faults = check_balance(scope, request, answer.value());
    for (const auto& fault : faults.items()) FAIL_CHECK(fault.message);
}

}  // namespace

TEST_CASE("balance finds the optimum of thousands of small plans", "[balance]") {
    std::mt19937 random(20230815);
    for (int round = 0; round < 4000; ++round) {
        CAPTURE(round);
        check_against_oracle(crowded_sketch(random), {});
    }
}

TEST_CASE("balance finds the optimum within kept tasks, kinds and capacities", "[balance]") {
    std::mt19937 random(54);
    for (int round = 0; round < 4000; ++round) {
        CAPTURE(round);
        const auto sketch = crowded_sketch(random);
        check_against_oracle(sketch, random_request(random, sketch));
    }
}

TEST_CASE("balance makes the most of any number of moves", "[balance]") {
    std::mt19937 random(64);
    for (int round = 0; round < 2500; ++round) {
        CAPTURE(round);
        const auto sketch = crowded_sketch(random);
        const auto graph = graph_from(sketch);
        const Scope scope(graph, {}, UsualEdges::owners);
        const Oracle oracle(sketch, {});
        auto outcomes = oracle.outcomes(true);
        for (std::size_t most = 0; most <= sketch.tasks; ++most) {
            CAPTURE(most);
            std::optional<Oracle::Outcome> best;
            for (const auto& outcome : outcomes) {
                if (outcome.changes <= most && (!best || is_better(outcome, *best))) best = outcome;
            }
            const BalanceRequest request{.max_moves = most, .curve = CurveWish::unwanted};
            const auto answer = balance(scope, request);
            REQUIRE(answer.ok());
            CHECK(answer->left_open.size() == best->open);
            CHECK(sorted_loads(answer.value(), sketch.actors.size()) == best->loads);
            CHECK(answer->moves.size() == best->changes);
            const auto faults = check_balance(scope, request, answer.value());
            for (const auto& fault : faults.items()) FAIL_CHECK(fault.message);
        }
    }
}

TEST_CASE("other names, another order and an idle actor change no balance", "[balance]") {
    std::mt19937 random(8);
    const auto totals = [](const Sketch& sketch) {
        const auto graph = graph_from(sketch);
        auto answer = balance(Scope(graph, {}, UsualEdges::owners), {}).value();
        return std::tuple(answer.before, sorted_loads(answer, 10), answer.moves.size(), answer.bound,
                          std::move(answer.curve));
    };
    for (int round = 0; round < 1000; ++round) {
        CAPTURE(round);
        auto sketch = crowded_sketch(random);
        const auto before = totals(sketch);
        std::vector<std::uint32_t> places(sketch.actors.size());
        for (std::uint32_t place = 0; place < places.size(); ++place) places[place] = place;
        std::ranges::shuffle(places, random);
        auto other = sketch;
        for (std::uint32_t actor = 0; actor < places.size(); ++actor) {
            other.actors[places[actor]] = sketch.actors[actor];
        }
        for (auto& edge : other.edges) {
            edge.actor = places[edge.actor];
            edge.task = static_cast<std::uint32_t>(sketch.tasks) - 1 - edge.task;
        }
        std::ranges::shuffle(other.edges, random);
        CHECK(totals(other) == before);
        if (std::ranges::count(other.actors, ActorKind::department) > 0) {
            other.actors.push_back(ActorKind::department);
            other.members.emplace_back();
            CHECK(totals(other) == before);
        }
    }
}

}  // namespace zeren::analysis
