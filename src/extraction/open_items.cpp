#include "extraction/open_items.hpp"

#include <algorithm>

#include "extraction/item_levels.hpp"

namespace zeren::extraction {

/// Closes what a heading of this level ends: headings as deep, and for one without a number all that is no
/// heading.
void OpenItems::close_below_heading(const ItemNumber& number, std::size_t level) {
    const bool is_bare = number.shape == NumberShape::heading;
    const auto ended = std::ranges::find_if(open_, [&](const Item& item) {
        if (item.heading_level == 0) return is_bare;
        return item.heading_level >= level && (is_bare || item.number.shape == NumberShape::heading);
    });
    open_.erase(ended, open_.end());
}

void OpenItems::close_for(const ItemNumber& number, std::size_t heading_level) {
    if (heading_level > 0) close_below_heading(number, heading_level);
    if (number.shape == NumberShape::heading) return;
    const auto same =
        std::ranges::find_if(open_, [&](const Item& item) { return have_one_level(item.number, number); });
    if (same != open_.end()) {
        open_.erase(same + 1, open_.end());
        return;
    }
    if (!nests_freely(number.shape)) {
        while (!open_.empty() && rank_of(innermost()) > rank_of(number)) open_.pop_back();
        return;
    }
    while (!open_.empty() && innermost().shape >= NumberShape::bracketed_digits) open_.pop_back();
    const auto depth = depths_.find(level_key(number));
    if (depth != depths_.end() && depth->second < open_.size()) open_.resize(depth->second);
}

void OpenItems::open(std::size_t node, const ItemNumber& number, std::size_t heading_level) {
    depths_.try_emplace(level_key(number), open_.size());
    open_.push_back({.node = node, .number = number, .heading_level = heading_level});
}

}  // namespace zeren::extraction
