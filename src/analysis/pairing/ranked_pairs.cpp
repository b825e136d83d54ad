#include "analysis/pairing/ranked_pairs.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "analysis/ranking.hpp"

namespace zeren::analysis::pairing {
namespace {

struct HighestCountFirst {
    std::span<const std::uint32_t> ranks;
    bool operator()(const JoinedPair& x, const JoinedPair& y) const {
        return std::tuple(y.count, ranks[x.a], ranks[x.b]) < std::tuple(x.count, ranks[y.a], ranks[y.b]);
    }
};

std::vector<std::uint32_t> numbered(std::size_t count) {
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

/// What undoes an order: the place of each number in it.
std::vector<std::uint32_t> places_in(std::span<const std::uint32_t> order) {
    std::vector<std::uint32_t> places(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place) places[order[place]] = place;
    return places;
}

}  // namespace

RankedPairs::RankedPairs(std::unique_ptr<PairCounter> counter, std::vector<std::uint32_t> ranks,
                         std::optional<std::size_t> top, std::size_t held)
    : counter_(std::move(counter)), ranks_(std::move(ranks)), held_(std::max<std::size_t>(held, 1)) {
    if (ranks_.size() != counter_->actor_count()) throw std::logic_error("ranks of other actors");
    if (top && *top <= held_) {
        gather_first(*top);
    } else {
        by_rank_ = places_in(ranks_);
        gather_or_count_all();
        size_ = std::min(size_, top.value_or(size_));
    }
}

const JoinedPair& RankedPairs::next() {
    while (taken_ == batch_.size()) refill();
    return batch_[taken_++];
}

template <class Visit>
void RankedPairs::each_pair_of(std::uint32_t actor, std::span<const std::uint32_t> places,
                               std::uint64_t least, Visit visit) {
    for (const auto& partner : counter_->partners_behind(actor, places, std::max<std::uint64_t>(least, 1))) {
        const auto [a, b] = std::minmax(
            actor, partner.actor, [&](std::uint32_t x, std::uint32_t y) { return ranks_[x] < ranks_[y]; });
        visit(JoinedPair{.a = a, .b = b, .count = partner.count});
    }
}

/// Goes through the actors from the one with the highest counts on. Two have no higher count than the lesser
/// of them allows, so that the work ends where nobody can come into the list any more: mostly after very few.
void RankedPairs::gather_first(std::size_t top) {
    const auto most = counter_->most_counts();
    auto order = numbered(ranks_.size());
    std::ranges::sort(order, {}, [&](std::uint32_t actor) { return std::pair(~most[actor], ranks_[actor]); });
    auto places = places_in(order);
    auto able = order.size();                  // those from this place on cannot come into the list any more
    std::vector<bool> searched(order.size());  // by rank
    std::size_t first_left = 0;                // the least rank that is not searched yet
    const HighestCountFirst before{ranks_};
    Ranking<JoinedPair, HighestCountFirst> ranking(top, before);
    for (auto actor : order) {
        const JoinedPair best{.a = actor, .b = actor, .count = most[actor]};
        if (top == 0 || (ranking.worst() && before(*ranking.worst(), best))) break;
        const auto least = ranking.worst() ? ranking.worst()->count : 0;
        while (able > 0 && most[order[able - 1]] < least) places[order[--able]] = 0;  // behind nobody
        // Where all that are left come behind the last pair of the list, none as high as that one comes in.
        const bool equals_come_in = !ranking.worst() || first_left <= ranks_[ranking.worst()->a];
        each_pair_of(actor, places, least + (equals_come_in ? 0 : 1),
                     [&](const JoinedPair& pair) { ranking.add(pair); });
        searched[ranks_[actor]] = true;
        while (first_left < searched.size() && searched[first_left]) ++first_left;
    }
    batch_ = std::move(ranking).finish();
    size_ = batch_.size();
}

/// Counts all pairs, and keeps them where there are no more than may be held.
void RankedPairs::gather_or_count_all() {
    const auto most = counter_->most_counts();
    at_count_.assign(most.empty() ? 1 : *std::ranges::max_element(most) + 1, 0);
    for (auto actor : by_rank_) {
        each_pair_of(actor, ranks_, 1, [&](const JoinedPair& pair) {
            ++at_count_[pair.count];
            if (++size_ <= held_) batch_.push_back(pair);
        });
    }
    if (size_ <= held_) {
        sort_batch();
        at_count_.clear();
    } else {
        batch_.clear();
    }
}

void RankedPairs::refill() {
    batch_.clear();
    taken_ = 0;
    while (!at_count_.empty() && at_count_.back() == 0) at_count_.pop_back();
    if (at_count_.empty()) throw std::logic_error("there are no more pairs");
    if (at_count_.back() > held_ || next_rank_ > 0) {
        gather_from_one_level();
    } else {
        gather_levels();
    }
}

/// The highest levels that may be held together.
void RankedPairs::gather_levels() {
    std::uint64_t pairs = 0;
    auto lowest = at_count_.size();
    while (lowest > 0 && pairs + at_count_[lowest - 1] <= held_) pairs += at_count_[--lowest];
    const auto highest = at_count_.size();
    const auto most = counter_->most_counts();
    for (auto actor : by_rank_) {
        if (most[actor] < lowest) continue;
        each_pair_of(actor, ranks_, lowest, [&](const JoinedPair& pair) {
            if (pair.count >= lowest && pair.count < highest) batch_.push_back(pair);
        });
    }
    sort_batch();
    at_count_.resize(lowest);
}

/// Some of the highest level, in the order of the ranks.
void RankedPairs::gather_from_one_level() {
    const auto level = at_count_.size() - 1;
    const auto most = counter_->most_counts();
    while (next_rank_ < by_rank_.size() && batch_.size() < held_) {
        const auto actor = by_rank_[next_rank_++];
        if (most[actor] < level) continue;
        const auto first = static_cast<std::ptrdiff_t>(batch_.size());
        each_pair_of(actor, ranks_, level, [&](const JoinedPair& pair) {
            if (pair.count == level) batch_.push_back(pair);
        });
        std::sort(batch_.begin() + first, batch_.end(), HighestCountFirst{ranks_});
    }
    at_count_.back() -= batch_.size();
    if (at_count_.back() == 0) next_rank_ = 0;
}

void RankedPairs::sort_batch() { std::ranges::sort(batch_, HighestCountFirst{ranks_}); }

}  // namespace zeren::analysis::pairing
