#include "extraction/dates.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Reads one date from left to right.
class DateReader {
  public:
    DateReader(View plain, std::size_t at) : plain_(plain), begin_(at), at_(at) {}

    std::optional<DateWords> read() {
        const auto year = read_year();
        if (!year) return std::nullopt;
        const auto first = sign();
        const auto month = read_part();
        const auto second = sign();
        const auto day = read_part();
        if (!month || !day || *month > 12 || *day > 31) return std::nullopt;
        const bool is_named = first == U'年' && second == U'月' && sign() == U'日';
        const bool is_plain = first == second && (first == U'-' || first == U'.' || first == U'/');
        if (!is_named && !is_plain) return std::nullopt;
        return DateWords{
            .iso = fmt::format("{:04}-{:02}-{:02}", *year, *month, *day), .begin = begin_, .end = at_};
    }

  private:
    std::optional<std::uint32_t> digit() {
        constexpr View signs = U"〇一二三四五六七八九";
        if (at_ >= plain_.size()) return std::nullopt;
        const auto sign = plain_[at_];
        if (is_digit(sign)) return static_cast<std::uint32_t>(sign - U'0');
        if (sign == U'零' || sign == U'○' || sign == U'O') return 0;
        const auto value = signs.find(sign);
        if (value == View::npos) return std::nullopt;
        return static_cast<std::uint32_t>(value);
    }

    std::optional<std::uint32_t> read_year() {
        std::uint32_t year = 0;
        for (int digits = 0; digits < 4; ++digits, ++at_) {
            const auto value = digit();
            if (!value) return std::nullopt;
            year = year * 10 + *value;
        }
        constexpr std::uint32_t earliest = 1900;
        if (year < earliest) return std::nullopt;
        return year;
    }

    /// The month or the day.
    std::optional<std::uint32_t> read_part() {
        skip_blanks();
        std::uint32_t value = 0;
        std::size_t digits = 0;
        for (; digits < 2 && at_ < plain_.size() && is_digit(plain_[at_]); ++digits, ++at_) {
            value = value * 10 + static_cast<std::uint32_t>(plain_[at_] - U'0');
        }
        if (digits == 0) {
            const auto han = read_han_numeral(plain_.substr(at_));
            if (!han) return std::nullopt;
            value = han->value;
            at_ += han->size;
        }
        if (value == 0) return std::nullopt;
        return value;
    }

    char32_t sign() {
        skip_blanks();
        return at_ < plain_.size() ? plain_[at_++] : U'\0';
    }

    /// 2023 年 8 月 9 日
    void skip_blanks() {
        while (at_ < plain_.size() && plain_[at_] == U' ') ++at_;
    }

    View plain_;
    std::size_t begin_;
    std::size_t at_;
};

}  // namespace

std::optional<DateWords> find_date(View plain) {
    for (std::size_t at = 0; at < plain.size(); ++at) {
        if (auto date = DateReader(plain, at).read()) return date;
    }
    return std::nullopt;
}

namespace {

/// 20××年3月22日: the day of a paper whose year is left open.
bool is_masked_date(View plain) {
    constexpr std::size_t year = 4;
    constexpr std::size_t longest = 14;
    constexpr View masks = U"×xX*○〇";
    if (plain.size() < year + 1 || plain.size() > longest || plain[year] != U'年' || !plain.ends_with(U'日'))
        return false;
    const auto is_mask = [&](char32_t sign) { return is_digit(sign) || masks.find(sign) != View::npos; };
    return std::ranges::all_of(plain.substr(0, year), is_mask) && plain.find(U'月') != View::npos;
}

}  // namespace

bool is_date_line(View plain) {
    constexpr std::size_t longest = 20;
    const auto date = plain.size() <= longest ? find_date(plain) : std::nullopt;
    if (!date) return is_masked_date(plain);
    // A bracket around the date may stay; a word before it (自2023年9月11日) begins a sentence.
    const auto before = plain.substr(0, date->begin);
    const auto after = plain.substr(date->end);
    return (before.empty() || before == U"(") &&
           (after.empty() || after == U")" || after == U"。" || after == U"印发");
}

}  // namespace zeren::extraction
