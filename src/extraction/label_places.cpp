#include "extraction/label_places.hpp"

#include <algorithm>

#include "extraction/duty_words.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

}  // namespace

std::optional<EnglishLabelAt> english_label_at(const Stretch& words, View lower, std::size_t at) {
    if (words.plain().substr(at).starts_with(U"Led by "))
        return EnglishLabelAt{.label = {.kind = EnglishLabelKind::owners, .duty = Duty::lead}, .end = at + 7};
    if (const auto letter = raci_label_at(words.plain(), at))
        return EnglishLabelAt{.label = {.kind = EnglishLabelKind::owners, .duty = *letter}, .end = at + 2};
    constexpr std::size_t longest = 40;
    const auto begin = lower.substr(at, longest);
    for (std::size_t end = 2; end < begin.size(); ++end) {
        std::size_t mark = 0;
        if (begin[end] == U':') mark = 1;
        for (View dash : {View(U" - "), View(U" – "), View(U" — ")}) {
            if (begin.substr(end).starts_with(dash)) mark = dash.size();
        }
        const bool is_shortened = begin.substr(end).starts_with(U".:");  // Resp.:
        if (View(U".;()|").find(begin[end]) != View::npos && !begin.substr(end).starts_with(U"(s)") &&
            !is_shortened)
            break;
        if (mark == 0) continue;
        const auto label = english_label(begin.substr(0, end));
        const auto behind = begin.substr(std::min(begin.find_first_not_of(U' ', end + mark), begin.size()));
        if (!label || english_opening(behind)) return std::nullopt;  // Roads Agency: Supported by HSE
        return EnglishLabelAt{.label = *label, .end = at + end + mark};
    }
    return std::nullopt;
}

std::size_t unknown_english_label_end(const Stretch& words, View lower, std::size_t at) {
    constexpr std::size_t longest = 24;
    constexpr std::ptrdiff_t most_blanks = 2;
    const auto begin = words.plain().substr(at, longest);
    const auto colon = begin.find_first_of(U":,;.()/");
    if (colon == View::npos || colon < 3 || begin[colon] != U':' || !is_capital(begin.front())) return 0;
    // Fachexpert:innen
    if (colon + 1 < begin.size() && is_word_sign(begin[colon + 1]) && !is_capital(begin[colon + 1])) return 0;
    const bool is_long = std::ranges::count(begin.substr(0, colon), U' ') > most_blanks;
    // Lions Club: Supported by HSE
    auto behind = at + colon + 1;
    while (behind < words.size() && lower[behind] == U' ') ++behind;
    return is_long || english_opening(lower.substr(behind)) ? 0 : at + colon + 1;
}

}  // namespace zeren::extraction
