#include "extraction/owner_lines_above.hpp"

#include <cstddef>
#include <string_view>

#include "extraction/numbering.hpp"
#include "extraction/owner_label.hpp"

namespace zeren::extraction {

std::map<const Passage*, std::uint32_t> owner_lines_above_items(std::span<const Passage> passages) {
    std::map<const Passage*, std::uint32_t> lines;
    std::u32string_view label;
    std::size_t items = 0;
    bool wants_item = false;
    for (const auto& passage : passages) {
        const auto plain = passage.content().plain();
        if (plain.empty()) continue;
        const auto number = read_item_number(plain);
        const bool is_heading = passage.heading_level > 0;  // it owns what is below it by the line below it
        const bool is_item = number && number->shape != NumberShape::bullet && !is_heading;
        if ((wants_item && !is_item) || (is_heading && !lines.empty())) return {};
        wants_item = false;
        if (is_item) {
            if (lines.empty()) return {};
            ++items;
            continue;
        }
        const auto words = owner_label(plain);
        if (!words || !owns_itself(words->duty)) continue;
        const auto found = plain.substr(0, words->size);
        if (!lines.empty() && found != label) return {};
        label = found;
        lines.emplace(&passage, static_cast<std::uint32_t>(lines.size() + 1));
        wants_item = true;
    }
    constexpr std::size_t fewest = 2;
    const bool is_manner = !wants_item && lines.size() >= fewest && items > lines.size();
    if (!is_manner) lines.clear();
    return lines;
}

}  // namespace zeren::extraction
