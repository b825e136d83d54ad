#include "analysis/pairing/owner_columns.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <stdexcept>
#include <utility>

#include "analysis/ids.hpp"
#include "analysis/pairing/need_counter.hpp"
#include "analysis/pairing/shared_task_counter.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis::pairing {
namespace {

using graph::AccountabilityGraph;
using Numbers = std::vector<std::uint32_t>;
using Counts = std::map<std::uint32_t, std::uint64_t>;

constexpr auto never = ~std::uint64_t{0};

/// Tasks with about one, half or nearly all of some actors that lie beside each other.
std::vector<Numbers> random_owners(std::mt19937& random, std::size_t actors, std::size_t tasks) {
    std::vector<Numbers> owners(tasks);
    for (auto& list : owners) {
        const auto first = testing::below(random, actors);
        const auto end = first + 1 + testing::below(random, actors - first);
        const auto share = 1 + testing::below(random, 20);
        for (auto actor = first; actor < end; ++actor) {
            if (testing::below(random, 20) < share) list.push_back(actor);
        }
    }
    return owners;
}

AccountabilityGraph graph_of(const std::vector<Numbers>& owners, std::size_t actors) {
    testing::Sketch sketch{.tasks = owners.size(),
                           .actors = std::vector(actors, model::ActorKind::department)};
    for (std::uint32_t task = 0; task < owners.size(); ++task) {
        for (auto actor : owners[task]) {
            sketch.edges.push_back({.task = task, .actor = actor});
            if (actor % 5 == 0) sketch.edges.push_back({task, actor, model::Role::lead});
        }
    }
    std::vector<model::Plan> plans;
    plans.push_back(plan_from(sketch));
    return AccountabilityGraph(std::move(plans));
}

Numbers shuffled(std::mt19937& random, std::size_t count) {
    Numbers numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::ranges::shuffle(numbers, random);
    return numbers;
}

Counts counts_of(std::span<const Partner> partners, std::uint64_t least) {
    Counts counts;
    for (const auto& partner : partners) {
        if (partner.count >= least) REQUIRE(counts.emplace(partner.actor, partner.count).second);
    }
    return counts;
}

/// Both tell the same of every actor, by columns and without.
void require_same(PairCounter& plain, PairCounter& by_columns, const Numbers& places, std::uint64_t least) {
    for (std::uint32_t actor = 0; actor < plain.actor_count(); ++actor) {
        CAPTURE(actor);
        const auto told = by_columns.partners_behind(actor, places, least);
        REQUIRE(counts_of(told, least) == counts_of(plain.partners_behind(actor, places, least), least));
    }
}

}  // namespace

TEST_CASE("columns count what a table counts, beside partners that were counted elsewhere", "[pairing]") {
    std::mt19937 random(61);
    std::size_t columns = 0;
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const std::size_t actors = 1 + testing::below(random, 700);
        const auto owners = random_owners(random, actors, 1 + testing::below(random, 12));
        constexpr std::uint64_t highest = 5'000;
        OwnerColumns counted(
            actors, owners.size(), [&](std::uint32_t task) { return std::span(owners[task]); }, highest);
        const auto places = shuffled(random, actors);
        for (int question = 0; question < 3; ++question) {
            Counts expected;
            std::vector<Partner> partners;
            for (std::uint32_t task = 0; task < owners.size(); ++task) {
                if (!counted.has(task)) continue;
                ++columns;
                const auto times = 1 + testing::below(random, 200);
                counted.add_owners(task, times);
                for (auto actor : owners[task]) expected[actor] += times;
            }
            for (std::uint32_t actor = 0; actor < actors; actor += 7) {
                partners.push_back({.actor = actor, .count = 1 + testing::below(random, 9)});
                expected[actor] += partners.back().count;
            }
            const std::uint64_t least = 1 + testing::below(random, 300);
            const auto own = testing::below(random, actors);
            std::erase_if(partners,
                          [&](const auto& partner) { return places[partner.actor] <= places[own]; });
            std::erase_if(expected, [&](const auto& entry) {
                return places[entry.first] <= places[own] || entry.second < least;
            });
            counted.take_with(partners, own, places, least);
            REQUIRE(counts_of(partners, least) == expected);
        }
    }
    CHECK(columns > 1000);
}

TEST_CASE("a count beyond the highest is a broken invariant", "[pairing]") {
    Numbers all(100);
    std::iota(all.begin(), all.end(), 0U);
    OwnerColumns columns(
        all.size(), 1, [&](std::uint32_t) { return std::span(all); }, 3);
    columns.add_owners(0, 3);
    CHECK_THROWS_AS(columns.add_owners(0, 1), std::logic_error);
}

TEST_CASE("shared tasks and needs are the same by columns, whatever the plan", "[pairing]") {
    std::mt19937 random(62);
    for (int round = 0; round < 30; ++round) {
        CAPTURE(round);
        const std::size_t actors = 70 + testing::below(random, 300);
        const auto owners = random_owners(random, actors, 2 + testing::below(random, 30));
        const auto graph = graph_of(owners, actors);
        const auto scope = owners_of(graph);
        const std::uint64_t least = 1 + testing::below(random, 6);
        SharedTaskCounter shared(scope, std::nullopt, never);
        SharedTaskCounter shared_by_columns(scope, std::nullopt, 0);
        require_same(shared, shared_by_columns, shuffled(random, actors), least);
        const Incidence incidence(scope, Holders::owners);
        TaskPairs depend;
        for (std::uint32_t task = 0; task < incidence.task_count(); ++task) {
            for (std::uint32_t other = 0; other <= task; ++other) {
                if (testing::below(random, 2) == 0) depend.emplace_back(other, task);
            }
        }
        NeedCounter needs(incidence, depend, never);
        NeedCounter needs_by_columns(incidence, depend, 0);
        require_same(needs, needs_by_columns, shuffled(random, incidence.actor_count()), least);
    }
}

}  // namespace zeren::analysis::pairing
