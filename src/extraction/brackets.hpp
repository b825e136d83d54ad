#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::extraction {

/// A pair of round or lenticular brackets: the positions of its two signs.
struct BracketPair {
    std::size_t open = 0;
    std::size_t close = 0;
};

/// The outermost pairs of a plain text, in order. A bracket without its partner is no bracket. O(text).
[[nodiscard]] std::vector<BracketPair> outermost_brackets(std::u32string_view plain);

/// 完成验收。（市住建局牵头）: the end of a sentence that the line above began, and its bracket. O(text).
[[nodiscard]] bool ends_sentence_before_bracket(std::u32string_view plain);

}  // namespace zeren::extraction
