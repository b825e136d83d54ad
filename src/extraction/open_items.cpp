#include "extraction/open_items.hpp"

#include <algorithm>

#include "extraction/item_levels.hpp"

namespace zeren::extraction {
namespace {

bool counts_on(const ItemNumber& above, const ItemNumber& number) {
    return !above.values.empty() && above.values.size() == number.values.size() &&
           number.values.back() == above.values.back() + 1;
}

}  // namespace

/// Closes what a heading of this level ends: headings as deep, and for one without a number all that is no
/// heading.
void OpenItems::close_below_heading(const ItemNumber& number, std::size_t level) {
    const bool is_bare = number.shape == NumberShape::heading;
    const auto ended = std::ranges::find_if(open_, [&](const Item& item) {
        if (item.heading_level == 0) return is_bare;
        const bool have_codes = !number.code.empty() && !item.number.code.empty();  // INF-06, BAC-23
        return item.heading_level >= level && (is_bare || item.number.shape == NumberShape::heading ||
                                               (have_codes && !have_one_level(item.number, number)));
    });
    open_.erase(ended, open_.end());
}

std::optional<std::size_t> OpenItems::node_of_level(const ItemNumber& number) const {
    const auto found =
        std::ranges::find_if(open_, [&](const Item& item) { return have_one_level(item.number, number); });
    return found == open_.end() ? std::nullopt : std::optional(found->node);
}

bool OpenItems::close_for(const ItemNumber& number, std::size_t heading_level) {
    if (heading_level > 0) close_below_heading(number, heading_level);
    if (number.shape == NumberShape::heading) return !empty() && have_one_level(innermost(), number);
    const bool is_heading = heading_level > 0;
    const auto is_alike = [&](const Item& item) {
        return have_one_level(item.number, number) && (item.heading_level > 0) == is_heading;
    };
    const auto is_next = [&](const Item& item) {
        return have_one_level(item.number, number) && counts_on(item.number, number);
    };
    // The heading 3. goes on from the heading 2., though a list below that ends with 2. too.
    auto same = std::find_if(open_.rbegin(), open_.rend(),
                             [&](const Item& item) { return is_alike(item) && is_next(item); });
    if (same == open_.rend()) {
        same = std::find_if(open_.rbegin(), open_.rend(),
                            [&](const Item& item) { return is_alike(item) || is_next(item); });
    }
    if (same != open_.rend()) {
        open_.erase(same.base(), open_.end());
        return true;
    }
    // 1. below the heading 3.1 stands in it, whatever comes first in official documents.
    const auto is_above = [&](const Item& item) { return item.heading_level > 0 && !is_heading; };
    if (!nests_freely(number.shape)) {
        const bool ends_bullets = number.shape == NumberShape::bullet && !open_.empty() &&
                                  innermost().shape == NumberShape::bullet &&
                                  innermost().level > number.level;
        while (!open_.empty() && rank_of(innermost()) > rank_of(number) && !is_above(open_.back()))
            open_.pop_back();
        // Less far set in than the bullets of a numbered item it stands beside that item.
        if (ends_bullets && !open_.empty() && innermost().shape != NumberShape::bullet &&
            open_.back().heading_level == 0)
            open_.pop_back();
        return false;
    }
    while (!open_.empty() && innermost().shape >= NumberShape::bracketed_digits) open_.pop_back();
    const auto depth = depths_.find(level_key(number));
    if (depth != depths_.end() && depth->second < open_.size()) open_.resize(depth->second);
    // No paper has so many levels of words; each makes the ids below longer.
    constexpr std::size_t most_levels = 12;
    if (open_.size() > most_levels) open_.resize(most_levels);
    return false;
}

void OpenItems::open(std::size_t node, const ItemNumber& number, std::size_t heading_level) {
    depths_.try_emplace(level_key(number), open_.size());
    open_.push_back({.node = node, .number = number, .heading_level = heading_level});
}

}  // namespace zeren::extraction
