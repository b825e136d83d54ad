#include "analysis/pairing/owner_columns.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <stdexcept>

namespace zeren::analysis::pairing {

OwnerColumns::OwnerColumns(std::size_t actors, std::size_t tasks, const OwnersOf& owners_of,
                           std::uint64_t highest)
    : place_of_(actors, none),
      column_of_(tasks, none),
      digits_(std::max(1U, static_cast<std::uint32_t>(std::bit_width(highest)))) {
    std::vector<std::uint32_t> sizes(tasks);
    for (std::uint32_t task = 0; task < tasks; ++task)
        sizes[task] = static_cast<std::uint32_t>(owners_of(task).size());
    std::vector<std::uint32_t> order;
    for (std::uint32_t task = 0; task < tasks; ++task) {
        if (sizes[task] >= bits) order.push_back(task);
    }
    std::ranges::stable_sort(order, std::greater<>(), [&](std::uint32_t task) { return sizes[task]; });
    number_actors(order, owners_of);
    for (auto task : order) add_column(task, owners_of(task));
    counters_.assign((actors_.size() / bits + 1) * digits_, 0);
}

void OwnerColumns::number_actors(std::span<const std::uint32_t> tasks, const OwnersOf& owners_of) {
    for (auto task : tasks) {
        for (auto actor : owners_of(task)) {
            if (place_of_[actor] != none) continue;
            place_of_[actor] = static_cast<std::uint32_t>(actors_.size());
            actors_.push_back(actor);
        }
    }
}

void OwnerColumns::add_column(std::uint32_t task, std::span<const std::uint32_t> owners) {
    Column column{.begin = words_.size(), .first = none};
    for (auto actor : owners) {
        const auto word = place_of_[actor] / bits;
        column.first = std::min(column.first, word);
        column.end = std::max(column.end, word + 1);
    }
    if (owners.size() < column.end - column.first) return;
    words_.resize(words_.size() + column.end - column.first);
    for (auto actor : owners) {
        const auto place = place_of_[actor];
        words_[column.begin + place / bits - column.first] |= Word{1} << place % bits;
    }
    column_of_[task] = static_cast<std::uint32_t>(columns_.size());
    columns_.push_back(column);
}

void OwnerColumns::add_owners(std::uint32_t task, std::uint64_t times) {
    const auto& column = columns_[column_of_[task]];
    widen(column.first, column.end);
    for (std::uint32_t digit = 0; times != 0; times >>= 1U, ++digit) {
        if (times % 2 == 0) continue;
        auto at = column.begin;
        for (auto word = column.first; word < column.end; ++word) add_word(word, words_[at++], digit);
    }
}

void OwnerColumns::take_with(std::vector<Partner>& partners, std::uint32_t actor,
                             std::span<const std::uint32_t> places, std::uint64_t least) {
    if (first_ == end_) return;
    std::erase_if(partners, [&](const Partner& partner) {
        const auto place = place_of_[partner.actor];
        if (place == none || place / bits < first_ || place / bits >= end_) return false;
        add_at(place, partner.count);
        return true;
    });
    for (auto word = first_; word < end_; ++word) {
        for (auto left = reached(word, least); left != 0; left &= left - 1) {
            const auto bit = static_cast<std::uint32_t>(std::countr_zero(left));
            const auto other = actors_[std::size_t{word} * bits + bit];
            if (places[other] > places[actor])
                partners.push_back({.actor = other, .count = count(word, bit)});
        }
    }
    const auto begin = counters_.begin();
    std::fill(begin + std::ptrdiff_t{first_} * digits_, begin + std::ptrdiff_t{end_} * digits_, Word{0});
    first_ = end_ = 0;
}

void OwnerColumns::add_at(std::uint32_t place, std::uint64_t times) {
    for (std::uint32_t digit = 0; times != 0; times >>= 1U, ++digit) {
        if (times % 2 == 1) add_word(place / bits, Word{1} << place % bits, digit);
    }
}

void OwnerColumns::add_word(std::uint32_t word, Word carry, std::uint32_t digit) {
    auto at = std::size_t{word} * digits_ + digit;
    for (; carry != 0; ++at, ++digit) {
        if (digit >= digits_) throw std::logic_error("a count beyond the highest");
        const auto before = counters_[at];
        counters_[at] = before ^ carry;
        carry &= before;
    }
}

/// Compares all of them from the highest digit down.
OwnerColumns::Word OwnerColumns::reached(std::uint32_t word, std::uint64_t least) const {
    if (static_cast<std::uint32_t>(std::bit_width(least)) > digits_) return 0;
    Word more = 0;
    auto equal = ~Word{0};
    for (auto digit = digits_; digit-- > 0;) {
        const auto counted = counters_[std::size_t{word} * digits_ + digit];
        if ((least >> digit) % 2 == 1) {
            equal &= counted;
        } else {
            more |= equal & counted;
            equal &= ~counted;
        }
    }
    return more | equal;
}

std::uint64_t OwnerColumns::count(std::uint32_t word, std::uint32_t bit) const {
    std::uint64_t sum = 0;
    for (std::uint32_t digit = 0; digit < digits_; ++digit)
        sum |= (counters_[std::size_t{word} * digits_ + digit] >> bit & 1U) << digit;
    return sum;
}

void OwnerColumns::widen(std::uint32_t first, std::uint32_t end) {
    first_ = first_ == end_ ? first : std::min(first_, first);
    end_ = std::max(end_, end);
}

}  // namespace zeren::analysis::pairing
