#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::extraction {

/// A short list of words that the grammars look up. Its order does not matter to the look-ups below, which
/// take O(words) each.
using WordList = std::span<const std::u32string_view>;

/// The words of a long list, which a | parts: lead|leader. O(list).
[[nodiscard]] std::vector<std::u32string_view> words_between_bars(std::u32string_view list);

/// The words without these signs at both ends.
[[nodiscard]] std::u32string_view trimmed(std::u32string_view words, std::u32string_view signs = U" ");

[[nodiscard]] std::u32string without_blanks(std::u32string_view words);

/// True where `word` stands in the text.
[[nodiscard]] bool holds(std::u32string_view text, std::u32string_view word);

[[nodiscard]] bool is_one_of(std::u32string_view text, WordList words);

[[nodiscard]] bool begins_with_one_of(std::u32string_view text, WordList words);
[[nodiscard]] bool ends_with_one_of(std::u32string_view text, WordList words);
[[nodiscard]] bool holds_one_of(std::u32string_view text, WordList words);

/// How many code points the longest of the words takes at the begin or the end of the text; 0 where none
/// stands there.
[[nodiscard]] std::size_t longest_at_begin(std::u32string_view text, WordList words);
[[nodiscard]] std::size_t longest_at_end(std::u32string_view text, WordList words);

}  // namespace zeren::extraction
