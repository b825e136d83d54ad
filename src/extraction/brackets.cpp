#include "extraction/brackets.hpp"

#include <algorithm>

namespace zeren::extraction {

std::vector<BracketPair> outermost_brackets(std::u32string_view plain) {
    constexpr std::u32string_view opening = U"(〔[【";
    constexpr std::u32string_view closing = U")〕]】";
    std::vector<std::size_t> open;
    std::vector<BracketPair> pairs;  // those not yet inside of another, by their open sign
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (opening.find(plain[at]) != std::u32string_view::npos) {
            open.push_back(at);
            continue;
        }
        if (closing.find(plain[at]) == std::u32string_view::npos || open.empty()) continue;
        while (!pairs.empty() && pairs.back().open > open.back()) pairs.pop_back();
        pairs.push_back({.open = open.back(), .close = at});
        open.pop_back();
    }
    return pairs;
}

bool ends_sentence_before_bracket(std::u32string_view plain) {
    const auto pairs = outermost_brackets(plain);
    return !pairs.empty() && pairs.back().open > 0 && plain[pairs.back().open - 1] == U'。';
}

}  // namespace zeren::extraction
