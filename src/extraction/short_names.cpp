#include "extraction/short_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extraction/passage.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// É of Équipe is the E of EOH.
char32_t without_accent(char32_t sign) {
    static constexpr std::array letters = {
        std::pair(U'a', View(U"àáâãäå")), std::pair(U'c', View(U"ç")),  std::pair(U'e', View(U"èéêë")),
        std::pair(U'i', View(U"ìíîï")),   std::pair(U'n', View(U"ñ")),  std::pair(U'o', View(U"òóôõöø")),
        std::pair(U'u', View(U"ùúûü")),   std::pair(U's', View(U"śš")), std::pair(U'z', View(U"źżž"))};
    if (sign < 0x80) return sign;
    for (const auto& [letter, accented] : letters) {
        if (accented.find(sign) != View::npos) return letter;
    }
    return sign;
}

std::u32string bare_letters(View words) {
    auto out = lower_case(words);
    std::ranges::transform(out, out.begin(), without_accent);
    return out;
}

}  // namespace

bool is_drawn_from(View abbreviation, View full) {
    const auto lower = bare_letters(full);
    std::size_t at = 0;
    bool is_first = true;
    for (auto sign : bare_letters(abbreviation)) {
        if (!is_word_sign(sign)) continue;
        at = lower.find(sign, at);
        if (is_first && !is_han(sign)) {
            while (at != View::npos && at > 0 && is_word_sign(lower[at - 1])) at = lower.find(sign, at + 1);
        }
        if (at == View::npos) return false;
        ++at;
        is_first = false;
    }
    return !is_first;
}

bool may_be_short(View words) {
    constexpr std::size_t shortest = 2;
    const auto is_telling = [](char32_t sign) { return lower_case(sign) != sign || is_han(sign); };
    return words.size() >= shortest && words.size() <= longest_short &&
           std::ranges::any_of(words, is_telling);
}

bool may_be_full(View words, View abbreviation) {
    // CF MD is somebody else than CF.
    if (words.starts_with(abbreviation) && words.size() > abbreviation.size() &&
        words[abbreviation.size()] == U' ')
        return false;
    return words.size() > abbreviation.size() && words.size() <= longest_full &&
           words.find_first_of(U"、,;/|+()[]【】") == View::npos &&
           std::ranges::any_of(words, [](char32_t sign) { return is_word_sign(lower_case(sign)); });
}

}  // namespace zeren::extraction
