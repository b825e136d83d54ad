#include "extraction/item_levels.hpp"

namespace zeren::extraction {

std::size_t rank_of(const ItemNumber& number) {
    const auto rank = static_cast<std::size_t>(number.shape) * 100;
    const bool has_level = number.shape == NumberShape::heading || number.shape == NumberShape::bullet;
    if (has_level) return rank + number.level;
    if (number.shape != NumberShape::dotted) return rank;
    // 2.0 above 2.1
    const bool is_head = number.values.size() > 1 && number.values.back() == 0;
    return rank + number.values.size() - (is_head ? 1 : 0);
}

bool nests_freely(NumberShape shape) {
    return shape == NumberShape::named || shape == NumberShape::roman || shape == NumberShape::letter;
}

std::u32string level_key(const ItemNumber& number) {
    return std::u32string(1, static_cast<char32_t>(rank_of(number))) + number.word;
}

bool have_one_level(const ItemNumber& one, const ItemNumber& other) {
    return rank_of(one) == rank_of(other) && one.word == other.word;
}

bool is_set_in_deeper(const ItemNumber& one, const ItemNumber& other) {
    return one.shape == NumberShape::bullet && other.shape == NumberShape::bullet && one.level > other.level;
}

}  // namespace zeren::extraction
