#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "extraction/numbering.hpp"

namespace zeren::extraction {

/// The items of an outline that are open at a line, outermost first: what the next one stands in follows from
/// its number and from how deep items of its kind stood before.
class OpenItems {
  public:
    [[nodiscard]] bool empty() const { return open_.empty(); }
    [[nodiscard]] std::size_t depth() const { return open_.size(); }
    /// The innermost open item: its node, and its number.
    [[nodiscard]] std::size_t node() const { return open_.back().node; }
    [[nodiscard]] const ItemNumber& innermost() const { return open_.back().number; }

    /// The node of the open item of the level of a number; none where no such item is open.
    [[nodiscard]] std::optional<std::size_t> node_of_level(const ItemNumber& number) const;

    /// Closes the items that one with this number does not belong to. True where the innermost that stays is
    /// one of its own level; 1. below the heading 1. is not, unless it counts on from it. Official documents
    /// nest their numbers in one order; words, letters and Roman numbers (Goal 1, A., I.) nest as the
    /// document itself does. `heading_level` is 0 for what the format calls no heading.
    bool close_for(const ItemNumber& number, std::size_t heading_level);
    void open(std::size_t node, const ItemNumber& number, std::size_t heading_level);
    void pop() { open_.pop_back(); }
    void clear() { open_.clear(); }

  private:
    struct Item {
        std::size_t node = 0;
        ItemNumber number{};
        std::size_t heading_level = 0;
    };

    void close_below_heading(const ItemNumber& number, std::size_t level);

    std::vector<Item> open_{};
    std::map<std::u32string, std::size_t> depths_{};  // where items of a level first stood
};

}  // namespace zeren::extraction
