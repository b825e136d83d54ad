#include "extraction/time_periods.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "extraction/month_names.hpp"
#include "extraction/numbering.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;
using Year = std::optional<std::uint32_t>;

constexpr std::uint32_t earliest_year = 1990;
constexpr std::uint32_t latest_year = 2099;

std::uint32_t days_in(std::uint32_t year, std::uint32_t month) {
    static constexpr std::array<std::uint32_t, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leaps ? 29 : days[month - 1];
}

std::string last_day(Year year, std::uint32_t month) {
    return year ? fmt::format("{:04}-{:02}-{:02}", *year, month, days_in(*year, month)) : std::string();
}

constexpr std::uint32_t end_of_month = 99;  // for a day

/// Nothing for a day that the month does not have: 2月30日.
std::optional<std::string> day_in(Year year, std::uint32_t month, std::uint32_t day) {
    constexpr std::uint32_t leap_year = 2000;
    if (day == end_of_month) return last_day(year, month);
    if (day == 0 || day > days_in(year.value_or(leap_year), month)) return std::nullopt;
    return year ? fmt::format("{:04}-{:02}-{:02}", *year, month, day) : std::string();
}

/// A place in the words; each `take_…` moves on where it succeeds, and only then.
class PeriodReader {
  public:
    PeriodReader(View plain, Year year) : plain_(plain), default_year_(year) {}

    std::optional<TimePeriod> read() {
        for (const auto reading :
             {&PeriodReader::read_numeric, &PeriodReader::read_han, &PeriodReader::read_english}) {
            at_ = 0;
            if (auto day = (this->*reading)()) return TimePeriod{.last_day = std::move(*day), .size = at_};
        }
        return std::nullopt;
    }

  private:
    using Day = std::optional<std::string>;

    /// 2026-06-30, 2026/6, 2026.6.30, 30.06.2026.
    Day read_numeric() {
        const auto first = take_number(4);
        if (!first || !is_one_of(U"-./")) return std::nullopt;
        const auto sign = plain_[at_++];
        const auto month = take_number(2);
        if (!month || *month == 0) return std::nullopt;
        const bool goes_on =
            is_one_of(View(&sign, 1)) && at_ + 1 < plain_.size() && is_digit(plain_[at_ + 1]);
        if (goes_on) ++at_;
        const auto last = goes_on ? take_number(4) : std::nullopt;
        if (is_year(*first)) return iso_day(*first, *month, last);
        if (!last || !is_year(*last) || *first == 0) return std::nullopt;
        // 5/6/2026 is a day in May or in June; only German dots and days past the twelfth tell.
        if (sign == U'.' || *first > 12) return iso_day(*last, *month, *first);
        if (*month > 12) return iso_day(*last, *first, *month);
        return std::string();
    }

    static Day iso_day(std::uint32_t year, std::uint32_t month, std::optional<std::uint32_t> day) {
        return month > 12 ? std::nullopt : day_in(year, month, day.value_or(end_of_month));
    }

    /// 2025年, 2025年12月, 2025年6月30日, 9月中旬, 2024年第三季度, 上半年, 年底.
    Day read_han() {
        auto year = default_year_;
        const bool has_year = take_han_year(year);
        take(U"度");
        if (const auto part = take_part_of_year()) return *part == 0 ? std::string() : last_day(year, *part);
        const auto before_month = at_;
        const auto month = take_count();
        if (!month || *month == 0 || *month > 12 || !(take(U"月份") || take(U"月"))) {
            at_ = before_month;
            if (!has_year && take_day()) return std::string();
            const bool is_end = has_year || take(U"年底") || take(U"年末") || take(U"年内") || take(U"当年");
            return is_end ? Day(last_day(year, 12)) : std::nullopt;
        }
        return day_in(year, *month, take_day().value_or(end_of_month));
    }

    bool take_han_year(Year& year) {
        const auto begin = at_;
        const auto number = take_number(4);
        if (number && is_year(*number)) {
            // 2023-2025年: the sign of the year stands once, behind both.
            const bool is_range =
                is_one_of(U"-–—~至") && at_ + 1 < plain_.size() && is_digit(plain_[at_ + 1]);
            if (take(U"年") || is_range) {
                year = *number;
                return true;
            }
        }
        at_ = begin;
        if (take(U"今年") || take(U"本年") || take(U"当年")) return true;
        if (take(U"明年")) {
            if (year) ++*year;
            return true;
        }
        return false;
    }

    /// The last month of a named part of the year; 0 for parts whose end is not sure.
    std::optional<std::uint32_t> take_part_of_year() {
        struct Part {
            View word;
            std::uint32_t last_month;
        };
        static constexpr std::array parts = {
            Part{U"上半年", 6},   Part{U"下半年", 12},   Part{U"第一季度", 3}, Part{U"第二季度", 6},
            Part{U"第三季度", 9}, Part{U"第四季度", 12}, Part{U"一季度", 3},   Part{U"二季度", 6},
            Part{U"三季度", 9},   Part{U"四季度", 12},   Part{U"1季度", 3},    Part{U"2季度", 6},
            Part{U"3季度", 9},    Part{U"4季度", 12},    Part{U"年初", 0},     Part{U"初", 0}};
        for (const auto& part : parts) {
            if (take(part.word)) return part.last_month;
        }
        return std::nullopt;
    }

    std::optional<std::uint32_t> take_day() {
        if (take(U"上旬")) return 10;
        if (take(U"中旬")) return 20;
        if (take(U"下旬")) return end_of_month;
        const auto begin = at_;
        const auto day = take_count();
        if (day && *day > 0 && *day <= 31 && (take(U"日") || take(U"号"))) return day;
        at_ = begin;
        return std::nullopt;
    }

    /// Q3 2026, 2026 H1, June 2026, 31 March 2026, March 31, 2026, 2026.
    Day read_english() {
        const auto first = take_number(4);
        skip_blanks();
        if (first && is_year(*first)) {
            if (const auto month = take_english_part()) return last_day(*first, *month);
            if (const auto month = take_month_name()) return last_day(*first, *month);
            return ends_word() ? Day(last_day(*first, 12)) : std::nullopt;
        }
        if (const auto month = first ? std::nullopt : take_english_part())
            return last_day(take_year(), *month);
        if (first && (*first == 0 || *first > 31)) return std::nullopt;
        if (first && take_quarter_word())
            return *first > 4 ? std::nullopt : Day(last_day(take_year(), *first * 3));
        if (first) take_ordinal();
        const auto month = take_month_name();
        if (!month) return std::nullopt;
        auto day = first;
        if (!day) day = take_day_of_month();
        return day_in(take_year(), *month, day.value_or(end_of_month));
    }

    std::optional<std::uint32_t> take_day_of_month() {
        const auto begin = at_;
        skip_blanks();
        const auto day = take_number(2);
        if (day && *day > 0 && *day <= 31 && (at_ >= plain_.size() || !is_digit(plain_[at_]))) {
            take_ordinal();
            return day;
        }
        at_ = begin;
        return std::nullopt;
    }

    void take_ordinal() {
        for (const auto* ending : {U"st", U"nd", U"rd", U"th", U"er", U"º", U"°", U"."}) {
            if (take(ending)) break;
        }
        skip_blanks();
        if (!take(U"of ")) take(U"de ");
    }

    /// 3. Quartal, 3º trimestre, 3e trimestre
    bool take_quarter_word() {
        const auto begin = at_;
        for (const auto* ending : {U".", U"º", U"°", U"er", U"ère", U"e", U"ème", U"to", U"ro"}) {
            if (take(ending)) break;
        }
        skip_blanks();
        for (const auto* word : {U"quartal", U"trimestre", U"kwartaal", U"quarter"}) {
            if (take(word)) return true;
        }
        at_ = begin;
        return false;
    }

    Year take_year() {
        const auto begin = at_;
        while (is_one_of(U" ,-'/")) ++at_;
        for (const auto* word : {U"of ", U"de ", U"del ", U"do "}) {
            if (take(word)) break;
        }
        const auto number = take_number(4);
        if (number && is_year(*number)) return number;
        at_ = begin;
        return default_year_;
    }

    std::optional<std::uint32_t> take_english_part() {
        for (std::uint32_t quarter = 1; quarter <= 4; ++quarter) {
            const std::array<char32_t, 2> short_name = {U'q', U'0' + quarter};
            if (take(View(short_name.data(), 2))) return quarter * 3;
        }
        if (take(U"h1")) return 6;
        if (take(U"h2")) return 12;
        return std::nullopt;
    }

    std::optional<std::uint32_t> take_month_name() {
        const auto begin = at_;
        const auto found = month_at(plain_.substr(at_));
        if (found.size == 0) return std::nullopt;
        at_ += found.size;
        take(U".");
        if (ends_word()) return found.month;
        at_ = begin;
        return std::nullopt;
    }

    bool ends_word() const {
        return at_ >= plain_.size() || !(is_word_sign(plain_[at_]) || is_han(plain_[at_]));
    }

    static bool is_year(std::uint32_t number) { return number >= earliest_year && number <= latest_year; }

    bool is_one_of(View signs) const { return at_ < plain_.size() && signs.find(plain_[at_]) != View::npos; }

    bool take(View word) {
        if (!plain_.substr(at_).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }

    void skip_blanks() {
        while (is_one_of(U" ")) ++at_;
    }

    std::optional<std::uint32_t> take_number(std::size_t most_digits) {
        std::uint32_t value = 0;
        auto end = at_;
        for (; end < plain_.size() && is_digit(plain_[end]); ++end) {
            if (end - at_ == most_digits) return std::nullopt;
            value = value * 10 + static_cast<std::uint32_t>(plain_[end] - U'0');
        }
        if (end == at_) return std::nullopt;
        at_ = end;
        return value;
    }

    /// A number in digits or in Chinese signs.
    std::optional<std::uint32_t> take_count() {
        if (const auto number = take_number(2)) return number;
        const auto han = read_han_numeral(plain_.substr(at_));
        if (!han) return std::nullopt;
        at_ += han->size;
        return han->value;
    }

    View plain_;
    Year default_year_;
    std::size_t at_ = 0;
};

}  // namespace

std::optional<TimePeriod> period_at(View plain, std::optional<std::uint32_t> year) {
    return PeriodReader(plain, year).read();
}

}  // namespace zeren::extraction
