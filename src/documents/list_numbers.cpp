#include "documents/list_numbers.hpp"

#include <algorithm>
#include <array>

#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

struct RomanStep {
    std::uint32_t value;
    std::string_view letters;
};

std::string roman(std::uint32_t number, bool upper) {
    static constexpr std::array steps = {RomanStep{1000, "m"}, RomanStep{900, "cm"}, RomanStep{500, "d"},
                                         RomanStep{400, "cd"}, RomanStep{100, "c"},  RomanStep{90, "xc"},
                                         RomanStep{50, "l"},   RomanStep{40, "xl"},  RomanStep{10, "x"},
                                         RomanStep{9, "ix"},   RomanStep{5, "v"},    RomanStep{4, "iv"},
                                         RomanStep{1, "i"}};
    if (number == 0 || number >= 4000) return std::to_string(number);
    std::string out;
    for (const auto& [value, letters] : steps) {
        for (; number >= value; number -= value) out += letters;
    }
    if (upper)
        std::ranges::transform(out, out.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return out;
}

/// a … z, aa, bb …, as word processors count.
std::string letters(std::uint32_t number, char first) {
    constexpr std::uint32_t most_repeats = 30;
    if (number == 0) return {};
    const auto repeats = std::min((number - 1) / 26 + 1, most_repeats);
    return std::string(repeats, static_cast<char>(first + static_cast<char>((number - 1) % 26)));
}

constexpr std::u32string_view plain_digits = U"〇一二三四五六七八九";
constexpr std::u32string_view legal_digits = U"零壹贰叁肆伍陆柒捌玖";
constexpr std::u32string_view plain_units = U"十百千";
constexpr std::u32string_view legal_units = U"拾佰仟";

/// Chinese numerals below ten thousand: 十一, 二十, 一百零一.
std::string chinese(std::uint32_t number, std::u32string_view digits, std::u32string_view units) {
    if (number >= 10'000) return std::to_string(number);
    if (number == 0) return support::to_utf8(std::u32string(1, digits[0]));
    std::u32string out;
    bool gap = false;
    constexpr std::array<std::uint32_t, 4> powers = {1000, 100, 10, 1};
    for (std::size_t i = 0; i < powers.size(); ++i) {
        const auto digit = number / powers[i] % 10;
        if (digit == 0) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += U'零';
        gap = false;
        const bool bare_ten = digit == 1 && powers[i] == 10 && out.empty() && units == plain_units;
        if (!bare_ten) out += digits[digit];
        if (powers[i] > 1) out += units[2 - i];
    }
    return support::to_utf8(out);
}

/// Each decimal digit by its counterpart of another script.
std::string digit_by_digit(std::uint32_t number, std::u32string_view digits) {
    std::u32string out;
    for (const char digit : std::to_string(number)) out += digits[static_cast<std::size_t>(digit - '0')];
    return support::to_utf8(out);
}

std::string cyclic(std::uint32_t number, std::u32string_view signs) {
    return number == 0 ? std::string{} : support::to_utf8(signs.substr((number - 1) % signs.size(), 1));
}

/// Signs that stand for 1, 2, … up to `last`, beginning at `first`; decimals beyond.
std::string enclosed(std::uint32_t number, char32_t first, std::uint32_t last) {
    if (number == 0 || number > last) return std::to_string(number);
    return support::to_utf8(std::u32string(1, first + number - 1));
}

std::string circled(std::uint32_t number) {
    if (number > 35 && number <= 50) return enclosed(number - 35, U'㊱', 15);
    if (number > 20 && number <= 35) return enclosed(number - 20, U'㉑', 15);
    return enclosed(number, U'①', 20);
}

std::string counting(std::uint32_t number) { return chinese(number, plain_digits, plain_units); }

struct NumberFormat {
    std::string_view name;
    std::string (*print)(std::uint32_t number);
};

constexpr std::array bullets = {std::string_view("•"), std::string_view("○"), std::string_view("▪"),
                                std::string_view("◇"), std::string_view("◆")};

constexpr std::array formats = {
    NumberFormat{"decimal", [](std::uint32_t n) { return std::to_string(n); }},
    NumberFormat{"decimalZero", [](std::uint32_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }},
    NumberFormat{"decimalFullWidth",
                 [](std::uint32_t n) { return digit_by_digit(n, U"０１２３４５６７８９"); }},
    NumberFormat{"decimalFullWidth2",
                 [](std::uint32_t n) { return digit_by_digit(n, U"０１２３４５６７８９"); }},
    NumberFormat{"upperRoman", [](std::uint32_t n) { return roman(n, true); }},
    NumberFormat{"lowerRoman", [](std::uint32_t n) { return roman(n, false); }},
    NumberFormat{"upperLetter", [](std::uint32_t n) { return letters(n, 'A'); }},
    NumberFormat{"lowerLetter", [](std::uint32_t n) { return letters(n, 'a'); }},
    NumberFormat{"chineseCounting", counting},
    NumberFormat{"chineseCountingThousand", counting},
    NumberFormat{"japaneseCounting", counting},
    NumberFormat{"taiwaneseCounting", counting},
    NumberFormat{"taiwaneseCountingThousand", counting},
    NumberFormat{"ideographDigital", [](std::uint32_t n) { return digit_by_digit(n, plain_digits); }},
    NumberFormat{"japaneseDigitalTenThousand",
                 [](std::uint32_t n) { return digit_by_digit(n, plain_digits); }},
    NumberFormat{"taiwaneseDigital", [](std::uint32_t n) { return digit_by_digit(n, plain_digits); }},
    NumberFormat{"chineseLegalSimplified",
                 [](std::uint32_t n) { return chinese(n, legal_digits, legal_units); }},
    NumberFormat{"ideographTraditional", [](std::uint32_t n) { return cyclic(n, U"甲乙丙丁戊己庚辛壬癸"); }},
    NumberFormat{"ideographZodiac", [](std::uint32_t n) { return cyclic(n, U"子丑寅卯辰巳午未申酉戌亥"); }},
    NumberFormat{"decimalEnclosedCircle", circled},
    NumberFormat{"decimalEnclosedCircleChinese", circled},
    NumberFormat{"decimalEnclosedParen", [](std::uint32_t n) { return enclosed(n, U'⑴', 20); }},
    NumberFormat{"decimalEnclosedFullstop", [](std::uint32_t n) { return enclosed(n, U'⒈', 20); }},
    NumberFormat{"ideographEnclosedCircle", [](std::uint32_t n) { return enclosed(n, U'㊀', 10); }},
    NumberFormat{"none", [](std::uint32_t) { return std::string{}; }},
};

}  // namespace

std::string list_number(std::uint32_t number, std::string_view format) {
    const auto found = std::ranges::find(formats, format, &NumberFormat::name);
    return found == formats.end() ? std::to_string(number) : found->print(number);
}

std::string bullet_of_level(std::size_t level) {
    return std::string(bullets[std::min(level, bullets.size() - 1)]);
}

bool is_bullet(std::string_view list_number) {
    return std::ranges::find(bullets, list_number) != bullets.end();
}

}  // namespace zeren::documents
