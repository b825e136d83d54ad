#include "extraction/numbering.hpp"

#include <algorithm>
#include <array>

#include "extraction/numbering_signs.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// 第一章, 第2节, 第三条 …
std::optional<ItemNumber> read_ordinal(View text) {
    if (!text.starts_with(U'第')) return std::nullopt;
    std::uint32_t value = 0;
    std::size_t at = 1;
    if (const auto han = read_han_numeral(text.substr(1))) {
        value = han->value;
        at += han->size;
    } else if (const auto digits = read_digits(text, 1)) {
        value = digits->value;
        at = digits->end;
    } else {
        return std::nullopt;
    }
    struct Unit {
        View word;
        NumberShape shape;
    };
    static constexpr std::array units = {Unit{U"章", NumberShape::chapter},
                                         Unit{U"部分", NumberShape::chapter},
                                         Unit{U"篇", NumberShape::chapter}, Unit{U"节", NumberShape::section},
                                         Unit{U"条", NumberShape::article}};
    for (const auto& unit : units) {
        if (!text.substr(at).starts_with(unit.word)) continue;
        const auto end = at + unit.word.size();
        return item_number(unit.shape, value, end, past_separator(text, end, U"、.:"));
    }
    return std::nullopt;
}

/// 一、 or 一.
std::optional<ItemNumber> read_han_item(View text) {
    const auto han = read_han_numeral(text);
    if (!han) return std::nullopt;
    const auto mark = blanks_end(text, han->size);
    if (!stands_at(text, mark, U"、.")) return std::nullopt;
    return item_number(NumberShape::han, han->value, han->size, blanks_end(text, mark + 1));
}

/// （一）, （1）
std::optional<ItemNumber> read_bracketed(View text) {
    if (!text.starts_with(U'(')) return std::nullopt;
    const auto inner = blanks_end(text, 1);
    auto shape = NumberShape::bracketed_han;
    std::uint32_t value = 0;
    std::size_t end = 0;
    if (const auto han = read_han_numeral(text.substr(inner))) {
        value = han->value;
        end = inner + han->size;
    } else if (const auto digits = read_digits(text, inner)) {
        shape = NumberShape::bracketed_digits;
        value = digits->value;
        end = digits->end;
    } else {
        return std::nullopt;
    }
    end = blanks_end(text, end);
    if (!stands_at(text, end, U")")) return std::nullopt;
    return item_number(shape, value, end + 1, past_separator(text, end + 1, U"、."));
}

/// [1] and 【一】 as numbers of items; in lenticular brackets no words of a label.
std::optional<ItemNumber> read_in_square_brackets(View text) {
    const bool is_square = text.starts_with(U'[');
    if (!is_square && !text.starts_with(U'【')) return std::nullopt;
    const auto han = is_square ? std::nullopt : read_han_numeral(text.substr(1));
    const auto digits = han ? std::nullopt : read_digits(text, 1);
    if (!han && !digits) return std::nullopt;
    const auto end = han ? 1 + han->size : digits->end;
    if (!stands_at(text, end, is_square ? U"]" : U"】")) return std::nullopt;
    const auto shape = han ? NumberShape::bracketed_han : NumberShape::digits;
    return item_number(shape, han ? han->value : digits->value, end + 1, blanks_end(text, end + 1));
}

/// 1.5亿元 and 2023.9.11 begin with a decimal or a date; 1.3岁以下 and 1.2023年 with an item's number.
bool begins_with_decimal(View text, const Digits& whole) {
    constexpr std::uint32_t fewest_years = 1000;
    const auto fraction = stands_at(text, whole.end, U".") ? read_digits(text, whole.end + 1) : std::nullopt;
    return fraction && (whole.value >= fewest_years || is_measured(text.substr(fraction->end)) ||
                        stands_at(text, fraction->end, U"亿万千百倍米元吨%前"));
}

/// 12. Juni: in these languages a point stands between the day and its month.
bool names_a_day(View text, std::size_t end) {
    static constexpr std::array months = {
        View(U"januar"),   View(U"jänner"),   View(U"februar"),   View(U"märz"),    View(U"mars"),
        View(U"marts"),    View(U"april"),    View(U"mai"),       View(U"maj"),     View(U"juni"),
        View(U"juli"),     View(U"august"),   View(U"september"), View(U"oktober"), View(U"november"),
        View(U"dezember"), View(U"desember"), View(U"december")};
    if (!text.substr(end).starts_with(U". ")) return false;
    constexpr std::size_t longest = 10;
    const auto words = lower_case(text.substr(end + 2, longest));
    const auto word = View(words).substr(0, words.find_first_of(U" :,;-–.()"));
    return is_one_of(word, months);
}

/// 1. 1、 1)
std::optional<ItemNumber> read_digit_item(View text) {
    const auto digits = read_digits(text, 0);
    if (!digits || begins_with_decimal(text, *digits) || names_a_day(text, digits->end)) return std::nullopt;
    const auto mark = blanks_end(text, digits->end);
    if (stands_at(text, mark, U")")) {
        return item_number(NumberShape::half_bracketed, digits->value, mark + 1, blanks_end(text, mark + 1));
    }
    // 01 修路: no count is written so.
    const bool has_zero = text[0] == U'0' && digits->end == 2 && mark > digits->end && mark < text.size();
    if (has_zero && is_han(text[mark]))
        return item_number(NumberShape::digits, digits->value, digits->end, mark);
    // "3 text" could be any sentence that begins with a count.
    if (!stands_at(text, mark, U"、.")) return std::nullopt;
    return item_number(NumberShape::digits, digits->value, digits->end, blanks_end(text, mark + 1));
}

/// ① ⑴ ⒈ ㈠ and their like: one code point each.
std::optional<ItemNumber> read_single_sign(View text) {
    struct Run {
        char32_t first;
        char32_t last;
        std::uint32_t value;
        NumberShape shape;
    };
    static constexpr std::array runs = {
        Run{U'①', U'⑳', 1, NumberShape::circled},      Run{0x3251, 0x325F, 21, NumberShape::circled},
        Run{0x32B1, 0x32BF, 36, NumberShape::circled}, Run{U'⑴', U'⒇', 1, NumberShape::bracketed_digits},
        Run{U'⒈', U'⒛', 1, NumberShape::digits},       Run{U'㈠', U'㈩', 1, NumberShape::bracketed_han},
        Run{U'❶', U'❿', 1, NumberShape::circled},
    };
    if (text.empty()) return std::nullopt;
    for (const auto& run : runs) {
        if (text[0] < run.first || text[0] > run.last) continue;
        const auto value = static_cast<std::uint32_t>(text[0] - run.first) + run.value;
        return item_number(run.shape, value, 1, past_separator(text, 1, U"、."));
    }
    return std::nullopt;
}

/// A box to tick at the begin of a text: [ ], [x], ☐, ☑.
struct Box {
    std::size_t size = 0;  ///< code points up to the words behind it; 0 for none
    bool is_ticked = false;
};

Box box_at(View text) {
    static constexpr std::array boxes = {View(U"[ ]"), View(U"[x]"), View(U"[X]")};
    const auto typed = longest_at_begin(text, boxes);
    const bool is_sign = stands_at(text, 0, U"☐□☑");
    if (!is_sign && (typed == 0 || !stands_at(text, typed, U" "))) return {};
    return {.size = blanks_end(text, is_sign ? 1 : typed),
            .is_ticked = is_sign ? text[0] == U'☑' : text[1] != U' '};
}

std::optional<ItemNumber> read_bullet(View text) {
    const bool has_sign = stands_at(text, 0, U"•●■◆◇○▪▶➢·*-–—");
    const auto sign = has_sign ? blanks_end(text, 1) : 0;
    const auto box = box_at(text.substr(sign));
    const auto end = sign + box.size;
    const bool needs_blank = has_sign && View(U"·*-–—").find(text[0]) != View::npos;
    if (end == 0 || end == text.size() || (needs_blank && sign == 1)) return std::nullopt;
    // Bullets of another sign stand on another level.
    return ItemNumber{.shape = NumberShape::bullet,
                      .values = {},
                      .printed_size = 0,
                      .size = end,
                      .word = std::u32string(1, has_sign ? text[0] : U'☐'),
                      .has_box = box.size > 0,
                      .is_ticked = box.is_ticked};
}

/// 13.03.2015, 2015.3.13
bool begins_with_date(View text) {
    std::size_t parts = 0;
    std::size_t longest = 0;
    std::size_t at = 0;
    for (; parts < 3; ++parts) {
        auto end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        if (end == at) return false;
        longest = std::max(longest, end - at);
        at = end;
        if (parts == 2 || !stands_at(text, at, U".")) break;
        ++at;
    }
    constexpr std::size_t digits_of_year = 4;
    return parts == 2 && longest == digits_of_year;
}

std::optional<ItemNumber> read_printed_number(View plain) {
    if (begins_with_date(plain)) return std::nullopt;
    static constexpr std::array readers = {
        read_ordinal,       read_han_item,           read_bracketed,   read_hyphenated,
        read_dotted,        read_digit_item,         read_single_sign, read_named_number,
        read_letter_number, read_in_square_brackets, read_coded};
    for (const auto read : readers) {
        if (auto number = read(plain)) return number;
    }
    return std::nullopt;
}

}  // namespace

bool has_padded_part(View number) {
    constexpr std::size_t with_digit = 2;
    for (auto at = number.find(U".0"); at != View::npos; at = number.find(U".0", at + 1)) {
        if (at + with_digit < number.size() && is_digit(number[at + with_digit])) return true;
    }
    return false;
}

std::string ItemNumber::ascii() const {
    if (!code.empty()) return code;
    std::string out;
    if (letter != U'\0') out += static_cast<char>(letter);
    for (std::size_t at = letter == U'\0' ? 0 : 1; at < values.size(); ++at)
        out += (out.empty() ? "" : ".") + std::to_string(values[at]);
    return out;
}

std::optional<ItemNumber> read_item_number(View plain) {
    auto bullet = read_bullet(plain);
    // A bullet before a number is an ornament.
    const auto begin = bullet ? bullet->size : 0;
    auto inner = read_printed_number(plain.substr(begin));
    if (!inner) return bullet;
    inner->printed_from += begin;
    inner->size += begin;
    const auto box = box_at(plain.substr(inner->size));
    if (inner->size + box.size < plain.size()) inner->size += box.size;
    inner->has_box = box.size > 0 || (bullet && bullet->has_box);
    inner->is_ticked = box.is_ticked || (bullet && bullet->is_ticked);
    return inner;
}

}  // namespace zeren::extraction
