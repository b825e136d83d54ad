#include "extraction/owner_label.hpp"

#include "extraction/english_words.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

std::optional<DutyWords> owner_label(std::u32string_view plain) {
    if (auto label = label_at(plain)) {
        if (!plain.substr(label->size).starts_with(U':')) return std::nullopt;
        ++label->size;
        return label;
    }
    constexpr std::size_t longest = 40;
    const auto colon = plain.substr(0, longest).find(U':');
    if (colon == std::u32string_view::npos || !is_english(plain.substr(0, colon))) return std::nullopt;
    const auto label = english_label(lower_case(plain.substr(0, colon)));
    const bool is_of_people = label && label->kind == EnglishLabelKind::people;
    if (!label || (label->kind != EnglishLabelKind::owners && !is_of_people)) return std::nullopt;
    return DutyWords{.duty = label->duty, .size = colon + 1, .is_of_people = is_of_people};
}

}  // namespace zeren::extraction
