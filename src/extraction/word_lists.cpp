#include "extraction/word_lists.hpp"

#include <algorithm>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

}  // namespace

std::u32string_view trimmed(std::u32string_view words, std::u32string_view signs) {
    const auto first = words.find_first_not_of(signs);
    if (first == std::u32string_view::npos) return {};
    return words.substr(first, words.find_last_not_of(signs) - first + 1);
}

bool holds(View text, View word) { return text.find(word) != View::npos; }

bool is_one_of(View text, WordList words) { return std::ranges::find(words, text) != words.end(); }

bool begins_with_one_of(View text, WordList words) {
    return std::ranges::any_of(words, [text](View word) { return text.starts_with(word); });
}

bool ends_with_one_of(View text, WordList words) {
    return std::ranges::any_of(words, [text](View word) { return text.ends_with(word); });
}

bool holds_one_of(View text, WordList words) {
    return std::ranges::any_of(words, [text](View word) { return holds(text, word); });
}

std::size_t longest_at_begin(View text, WordList words) {
    std::size_t longest = 0;
    for (auto word : words) {
        if (text.starts_with(word)) longest = std::max(longest, word.size());
    }
    return longest;
}

std::size_t longest_at_end(View text, WordList words) {
    std::size_t longest = 0;
    for (auto word : words) {
        if (text.ends_with(word)) longest = std::max(longest, word.size());
    }
    return longest;
}

}  // namespace zeren::extraction
