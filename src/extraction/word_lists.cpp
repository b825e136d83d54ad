#include "extraction/word_lists.hpp"

#include <algorithm>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

// One sign at the side that differs most settles nearly all of the many look-ups.

bool begins_with(View text, View word) {
    return text.size() >= word.size() && !word.empty() && text.front() == word.front() &&
           text.starts_with(word);
}

bool ends_with(View text, View word) {
    return text.size() >= word.size() && !word.empty() && text.back() == word.back() && text.ends_with(word);
}

}  // namespace

std::vector<View> words_between_bars(View list) {
    std::vector<View> words;
    for (std::size_t begin = 0; begin < list.size();) {
        const auto end = std::min(list.find(U'|', begin), list.size());
        words.push_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

std::u32string_view trimmed(std::u32string_view words, std::u32string_view signs) {
    const auto first = words.find_first_not_of(signs);
    if (first == std::u32string_view::npos) return {};
    return words.substr(first, words.find_last_not_of(signs) - first + 1);
}

std::u32string without_blanks(View words) {
    std::u32string out(words);
    std::erase(out, U' ');
    return out;
}

bool holds(View text, View word) { return text.find(word) != View::npos; }

bool is_one_of(View text, WordList words) {
    return std::ranges::any_of(words, [text](View word) {
        return text.size() == word.size() && (text.empty() || (text.front() == word.front() && text == word));
    });
}

bool begins_with_one_of(View text, WordList words) {
    return std::ranges::any_of(words, [text](View word) { return begins_with(text, word); });
}

bool ends_with_one_of(View text, WordList words) {
    return std::ranges::any_of(words, [text](View word) { return ends_with(text, word); });
}

bool holds_one_of(View text, WordList words) {
    return std::ranges::any_of(words,
                               [text](View word) { return text.size() >= word.size() && holds(text, word); });
}

std::size_t longest_at_begin(View text, WordList words) {
    std::size_t longest = 0;
    for (auto word : words) {
        if (begins_with(text, word)) longest = std::max(longest, word.size());
    }
    return longest;
}

std::size_t longest_at_end(View text, WordList words) {
    std::size_t longest = 0;
    for (auto word : words) {
        if (ends_with(text, word)) longest = std::max(longest, word.size());
    }
    return longest;
}

}  // namespace zeren::extraction
