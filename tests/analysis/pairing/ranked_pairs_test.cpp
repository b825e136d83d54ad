#include "analysis/pairing/ranked_pairs.hpp"

#include <algorithm>
#include <memory>
#include <numeric>
#include <random>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis::pairing {
namespace {

/// Tells counts from a table, and how often it was asked.
class TableCounter final : public PairCounter {
  public:
    TableCounter(std::vector<std::vector<std::uint64_t>> counts, std::size_t& asked)
        : counts_(std::move(counts)), asked_(&asked) {
        for (const auto& row : counts_) most_.push_back(*std::ranges::max_element(row));
    }
    [[nodiscard]] std::size_t actor_count() const override { return counts_.size(); }
    [[nodiscard]] std::span<const Partner> partners_behind(std::uint32_t actor,
                                                           std::span<const std::uint32_t> places,
                                                           std::uint64_t least) override {
        ++*asked_;
        partners_.clear();
        for (std::uint32_t other = 0; other < counts_.size(); ++other) {
            if (places[other] > places[actor] && counts_[actor][other] >= least)
                partners_.push_back({.actor = other, .count = counts_[actor][other]});
        }
        return partners_;
    }
    [[nodiscard]] std::span<const std::uint64_t> most_counts() override { return most_; }

  private:
    std::vector<std::vector<std::uint64_t>> counts_;
    std::size_t* asked_;
    std::vector<std::uint64_t> most_;
    std::vector<Partner> partners_;
};

using Table = std::vector<std::vector<std::uint64_t>>;
using Numbers = std::vector<std::uint32_t>;

Table random_table(std::mt19937& random, std::size_t actors) {
    Table table(actors, std::vector<std::uint64_t>(actors));
    const auto highest = 1 + testing::below(random, 6);
    for (std::size_t a = 0; a < actors; ++a) {
        for (std::size_t b = 0; b < a; ++b) table[a][b] = table[b][a] = testing::below(random, highest);
    }
    return table;
}

Numbers shuffled(std::mt19937& random, std::size_t count) {
    Numbers numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::ranges::shuffle(numbers, random);
    return numbers;
}

std::vector<JoinedPair> sorted_pairs(const Table& table, const Numbers& ranks) {
    std::vector<JoinedPair> pairs;
    for (std::uint32_t a = 0; a < table.size(); ++a) {
        for (std::uint32_t b = 0; b < table.size(); ++b) {
            if (ranks[a] < ranks[b] && table[a][b] > 0) pairs.push_back({a, b, table[a][b]});
        }
    }
    std::ranges::sort(pairs, [&](const auto& x, const auto& y) {
        return std::tuple(y.count, ranks[x.a], ranks[x.b]) < std::tuple(x.count, ranks[y.a], ranks[y.b]);
    });
    return pairs;
}

std::vector<JoinedPair> taken(RankedPairs& pairs) {
    std::vector<JoinedPair> list;
    while (list.size() < pairs.size()) list.push_back(pairs.next());
    return list;
}

}  // namespace

TEST_CASE("pairs come as a sorted table has them, however few may be held", "[pairing]") {
    std::mt19937 random(31);
    for (int round = 0; round < 2000; ++round) {
        CAPTURE(round);
        const auto table = random_table(random, 1 + testing::below(random, 12));
        const auto ranks = shuffled(random, table.size());
        const auto all = sorted_pairs(table, ranks);
        std::size_t asked = 0;
        for (const std::size_t held : {1, 3, 10, 1000}) {
            RankedPairs pairs(std::make_unique<TableCounter>(table, asked), ranks, std::nullopt, held);
            REQUIRE(taken(pairs) == all);
            const auto top = testing::below(random, all.size() + 3);
            RankedPairs first(std::make_unique<TableCounter>(table, asked), ranks, top, held);
            const auto end = static_cast<std::ptrdiff_t>(std::min<std::size_t>(top, all.size()));
            REQUIRE(taken(first) == std::vector(all.begin(), all.begin() + end));
        }
    }
}

TEST_CASE("actors that come too late for a short list leave it as it is", "[pairing]") {
    std::mt19937 random(33);
    for (int round = 0; round < 20; ++round) {
        CAPTURE(round);
        auto table = random_table(random, 100);
        for (std::size_t a = 0; a < table.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) table[a][b] = table[b][a] = table[a][b] * (a % 7) * (b % 7);
        }
        const auto ranks = shuffled(random, table.size());
        const auto all = sorted_pairs(table, ranks);
        std::size_t asked = 0;
        for (const std::size_t top : {1, 2, 10, 40}) {
            RankedPairs pairs(std::make_unique<TableCounter>(table, asked), ranks, top);
            const auto end = static_cast<std::ptrdiff_t>(std::min<std::size_t>(top, all.size()));
            REQUIRE(taken(pairs) == std::vector(all.begin(), all.begin() + end));
        }
    }
}

TEST_CASE("of equal pairs the first are told without a look at the others", "[pairing]") {
    constexpr std::size_t actors = 3000;
    std::size_t asked = 0;
    const Table table(actors, std::vector<std::uint64_t>(actors, 7));
    Numbers ranks(actors);
    std::iota(ranks.begin(), ranks.end(), 0U);
    RankedPairs pairs(std::make_unique<TableCounter>(table, asked), ranks, 2);
    CHECK(taken(pairs) == std::vector<JoinedPair>{{0, 1, 7}, {0, 2, 7}});
    CHECK(asked == 1);
}

TEST_CASE("a list too long to be held takes a pass for each half of what may be held", "[pairing]") {
    std::mt19937 random(32);
    constexpr std::size_t actors = 60;
    constexpr std::size_t held = 100;
    const auto table = random_table(random, actors);
    const auto ranks = shuffled(random, actors);
    std::size_t asked = 0;
    RankedPairs pairs(std::make_unique<TableCounter>(table, asked), ranks, std::nullopt, held);
    CHECK(asked == actors);
    REQUIRE(pairs.size() > 4 * held);
    CHECK(taken(pairs) == sorted_pairs(table, ranks));
    CHECK(asked <= actors * (2 + 2 * pairs.size() / held));
}

TEST_CASE("no more pairs are given than there are", "[pairing]") {
    std::size_t asked = 0;
    RankedPairs pairs(std::make_unique<TableCounter>(Table{{0, 1}, {1, 0}}, asked), {0, 1}, std::nullopt, 1);
    CHECK(pairs.size() == 1);
    CHECK(pairs.next() == JoinedPair{0, 1, 1});
    CHECK_THROWS_AS(pairs.next(), std::logic_error);
}

}  // namespace zeren::analysis::pairing
