#include "extraction/tables/printed_number.hpp"

#include <algorithm>

#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

/// 001, 1.01
bool is_padded(View plain) {
    const bool begins = plain.size() > 1 && plain[0] == U'0' && is_digit(plain[1]);
    return begins || has_padded_part(plain);
}

/// 7, 1.2, 1-2-3
std::optional<ItemNumber> read_digits(View plain) {
    constexpr std::size_t longest_part = 9;
    ItemNumber number{.shape = NumberShape::digits, .printed_size = plain.size(), .size = plain.size()};
    std::uint32_t value = 0;
    std::size_t digits = 0;
    for (auto sign : plain) {
        if (is_digit(sign) && digits < longest_part) {
            value = value * 10 + static_cast<std::uint32_t>(sign - U'0');
            ++digits;
        } else if (digits > 0 && (sign == U'.' || sign == U'-' || sign == U'–')) {
            number.values.push_back(value);
            value = 0;
            digits = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0) return std::nullopt;
    number.values.push_back(value);
    if (number.values.size() > 1) number.shape = NumberShape::dotted;
    if (is_padded(plain) || plain.find(U'-') != View::npos) number.code = support::to_utf8(plain);
    return number;
}

/// T1, A-1, WP2.3, 1a: letters of ASCII and digits.
std::optional<ItemNumber> read_code(View plain) {
    constexpr std::size_t longest = 20;  // CAPA-2024-0031
    if (plain.size() > longest) return std::nullopt;
    ItemNumber number{.shape = NumberShape::digits, .printed_size = plain.size(), .size = plain.size()};
    bool has_digit = false;
    bool has_letter = false;
    for (auto sign : plain) {
        const bool is_letter = (sign >= U'A' && sign <= U'Z') || (sign >= U'a' && sign <= U'z');
        has_digit = has_digit || is_digit(sign);
        has_letter = has_letter || is_letter;
        if (!is_letter && !is_digit(sign) && View(U".-_/").find(sign) == View::npos) return std::nullopt;
        number.code.push_back(static_cast<char>(sign));
    }
    if (!has_digit || !has_letter) return std::nullopt;
    return number;
}

/// 1 🥇, ✅ RC-004: a picture or a tick beside a number is an ornament.
bool is_ornament(char32_t sign) {
    constexpr char32_t first_picture = 0x1F000;
    constexpr char32_t variation_selector = 0xFE0F;
    return sign == U' ' || sign == variation_selector || sign >= first_picture ||
           View(U"✅✔✓☑⭐★☆⚠").find(sign) != View::npos;
}

}  // namespace

std::optional<ItemNumber> number_of_cell(View plain) {
    if (plain.empty()) return std::nullopt;
    if (is_ornament(plain.front()) || is_ornament(plain.back())) {
        std::size_t begin = 0;
        while (begin < plain.size() && is_ornament(plain[begin])) ++begin;
        auto end = plain.size();
        while (end > begin && is_ornament(plain[end - 1])) --end;
        auto number = number_of_cell(plain.substr(begin, end - begin));
        if (!number) return std::nullopt;
        number->printed_from += begin;
        number->size = plain.size();
        return number;
    }
    if (auto digits = read_digits(plain)) return digits;
    if (plain.size() > 1 && plain[0] == U'#') {  // #76
        if (auto digits = read_digits(plain.substr(1))) {
            digits->printed_size = digits->size = plain.size();
            return digits;
        }
        if (auto code = read_code(plain.substr(1))) {  // #RNF-03
            code->printed_size = code->size = plain.size();
            return code;
        }
    }
    if (const auto han = read_han_numeral(plain); han && han->size == plain.size()) {
        return ItemNumber{.shape = NumberShape::han,
                          .values = {han->value},
                          .printed_size = plain.size(),
                          .size = plain.size()};
    }
    auto number = read_item_number(plain);
    if (number && number->size == plain.size() && !number->values.empty()) return number;
    // M 1
    const bool is_spread = plain.size() > 2 && plain[1] == U' ' && plain[0] >= U'A' && plain[0] <= U'Z' &&
                           std::ranges::all_of(plain.substr(2), is_digit);
    if (!is_spread) return read_code(plain);
    auto code = read_code(std::u32string(plain.substr(0, 1)) + std::u32string(plain.substr(2)));
    if (code) code->printed_size = code->size = plain.size();
    return code;
}

bool goes_on_with_digits(View above, View words) {
    const auto is_letter = [](char32_t sign) { return sign >= U'A' && sign <= U'Z'; };
    if (above == U"0" && words == U"1") return true;  // the whole project above its parts
    if (above.empty() || !std::ranges::all_of(above, is_letter)) return false;
    if (above.size() == 1 && !words.empty() && std::ranges::all_of(words, is_digit)) return true;
    if (!words.starts_with(above)) return false;
    const auto rest = trimmed(words.substr(above.size()), U" .-");
    return !rest.empty() && is_digit(rest[0]);
}

bool is_bare_number(View plain) { return number_of_cell(plain).has_value(); }

}  // namespace zeren::extraction::tables
