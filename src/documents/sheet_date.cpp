#include "documents/sheet_date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string_view>

namespace zeren::documents {
namespace {

struct Moment {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int seconds = 0;  // of the day

    [[nodiscard]] int hour() const { return seconds / 3600; }
    [[nodiscard]] int minute() const { return seconds / 60 % 60; }
    [[nodiscard]] int second() const { return seconds % 60; }
};

Moment moment_of(double day, DateSystem system) {
    using namespace std::chrono;
    constexpr int seconds_a_day = 86'400;
    auto whole = static_cast<int>(std::floor(day));
    auto seconds = static_cast<int>(std::lround((day - whole) * seconds_a_day));
    if (seconds == seconds_a_day) {
        ++whole;
        seconds = 0;
    }
    auto begin = sys_days{1904y / January / 1};
    if (system == DateSystem::from_1900) {
        // The count of 1900 knows a 29 February that never was: days before it are one off.
        begin = sys_days{1899y / December / (whole < 60 ? 31 : 30)};
    }
    const year_month_day date{begin + days{whole}};
    return {.year = static_cast<int>(date.year()),
            .month = static_cast<unsigned>(date.month()),
            .day = static_cast<unsigned>(date.day()),
            .seconds = seconds};
}

/// Which parts of a moment the code shows.
struct Shown {
    bool year = false;
    bool day = false;
    bool time = false;
    bool seconds = false;
    bool month = false;
};

Shown parts_shown(const std::vector<FormatPiece>& code) {
    Shown shown;
    for (const auto& piece : code) {
        if (!piece.placeholder) continue;
        for (const char letter : piece.text) {
            shown.year = shown.year || letter == 'y' || letter == 'e';
            shown.day = shown.day || letter == 'd';
            shown.time = shown.time || letter == 'h' || letter == 's';
            shown.seconds = shown.seconds || letter == 's';
            shown.month = shown.month || letter == 'm';
        }
    }
    return shown;
}

std::string iso_form(const Moment& moment, const Shown& shown) {
    std::string out;
    const bool date = shown.year || shown.day || !shown.time;
    if (date) {
        out = fmt::format("{:04}-{:02}", moment.year, moment.month);
        if (shown.day || !shown.month) out += fmt::format("-{:02}", moment.day);
        if (shown.year && !shown.month && !shown.day) out = fmt::format("{:04}", moment.year);
    }
    if (shown.time) {
        if (date) out += ' ';
        out += fmt::format("{:02}:{:02}", moment.hour(), moment.minute());
        if (shown.seconds) out += fmt::format(":{:02}", moment.second());
    }
    return out;
}

/// One run of a placeholder letter; `after_hour` makes `m` the minute.
std::string part(const Moment& moment, char letter, std::size_t width, bool after_hour) {
    const auto number = [width](auto value) {
        return fmt::format("{:0{}}", value, std::min<std::size_t>(width, 2));
    };
    switch (letter) {
        case 'y':
        case 'e':
            return width == 2 ? fmt::format("{:02}", moment.year % 100) : fmt::format("{:04}", moment.year);
        case 'm': return after_hour ? number(moment.minute()) : number(moment.month);
        case 'd': return width < 3 ? number(moment.day) : std::string{};  // no names of days
        case 'h': return number(moment.hour());
        case 's': return number(moment.second());
        default: return {};
    }
}

std::string own_form(const Moment& moment, const std::vector<FormatPiece>& code) {
    std::string out;
    bool after_hour = false;
    for (const auto& piece : code) {
        if (!piece.placeholder) {
            out += piece.text;
            continue;
        }
        for (std::size_t begin = 0; begin < piece.text.size();) {
            const char letter = piece.text[begin];
            const auto end = std::min(piece.text.find_first_not_of(letter, begin), piece.text.size());
            out += part(moment, letter, end - begin, after_hour);
            after_hour = letter == 'h';
            begin = end;
        }
    }
    return out;
}

bool prints_chinese(const std::vector<FormatPiece>& code) {
    return std::ranges::any_of(code, [](const FormatPiece& piece) {
        return piece.text.find("年") != std::string::npos || piece.text.find("月") != std::string::npos ||
               piece.text.find("日") != std::string::npos;
    });
}

}  // namespace

std::string shown_date(double day, const std::vector<FormatPiece>& code, DateSystem system) {
    constexpr double last_day = 2'958'465;  // 9999-12-31
    if (!(day >= 0) || day > last_day) return {};
    const auto moment = moment_of(day, system);
    return prints_chinese(code) ? own_form(moment, code) : iso_form(moment, parts_shown(code));
}

}  // namespace zeren::documents
