#include "extraction/numbering.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_han = 6;

std::optional<std::uint32_t> han_digit(char32_t sign) {
    constexpr View digits = U"零一二三四五六七八九";
    if (sign == U'〇') return 0;
    if (sign == U'两') return 2;
    const auto at = digits.find(sign);
    if (at == View::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

}  // namespace

std::optional<HanNumeral> read_han_numeral(View plain) {
    std::uint32_t total = 0;
    std::uint32_t digit = 0;
    std::size_t at = 0;
    for (; at < plain.size() && at < longest_han; ++at) {
        if (const auto value = han_digit(plain[at])) {
            digit = *value;
        } else if (plain[at] == U'十' || plain[at] == U'百') {
            const std::uint32_t unit = plain[at] == U'十' ? 10 : 100;
            total += (digit == 0 && total % 100 == 0 ? 1 : digit) * unit;
            digit = 0;
        } else {
            break;
        }
    }
    if (at == 0 || total + digit == 0) return std::nullopt;
    return HanNumeral{.value = total + digit, .size = at};
}

}  // namespace zeren::extraction
