#include "analysis/due_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace zeren::analysis {
namespace {

namespace chrono = std::chrono;

/// The number that a fixed count of ASCII digits writes.
std::optional<unsigned> digits(std::string_view text) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool all = std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
    if (text.empty() || !all || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<chrono::year> year_of(std::string_view iso) {
    const auto number = digits(iso.substr(0, 4));
    if (!number || iso.size() < 4) return std::nullopt;
    return chrono::year(static_cast<int>(*number));
}

std::optional<chrono::year_month> month_of(std::string_view iso) {
    const auto year = year_of(iso);
    if (!year || iso.size() < 7 || iso[4] != '-') return std::nullopt;
    const auto month = digits(iso.substr(5, 2));
    if (!month || !chrono::month(*month).ok()) return std::nullopt;
    return *year / chrono::month(*month);
}

Day end_of(chrono::year_month month) { return Day(month / chrono::last); }

}  // namespace

std::optional<Day> day_from(std::string_view iso) {
    const auto month = month_of(iso);
    if (!month || iso.size() != 10 || iso[7] != '-') return std::nullopt;
    const auto number = digits(iso.substr(8, 2));
    if (!number) return std::nullopt;
    const auto day = *month / chrono::day(*number);
    if (!day.ok()) return std::nullopt;
    return Day(day);
}

std::optional<Day> last_day_of(std::string_view by) {
    if (const auto day = day_from(by)) return day;
    if (const auto month = month_of(by); month && by.size() == 7) return end_of(*month);
    if (const auto year = year_of(by); year && by.size() == 4) return end_of(*year / chrono::December);
    return std::nullopt;
}

std::string iso_text(Day day) {
    const chrono::year_month_day date(day);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string quarter_text(Day day) {
    const chrono::year_month_day date(day);
    return fmt::format("{:04}-Q{}", static_cast<int>(date.year()),
                       (static_cast<unsigned>(date.month()) + 2) / 3);
}

std::optional<Day> due_day(const model::Plan& plan, model::TaskId task) {
    const auto* due = plan.due(task);
    return due == nullptr ? std::nullopt : last_day_of(due->by);
}

bool is_over(const model::Plan& plan, model::TaskId task) {
    const auto status = plan.status(task);
    return status == model::Status::done || status == model::Status::dropped;
}

bool is_overdue(const model::Plan& plan, model::TaskId task, Day as_of) {
    const auto day = due_day(plan, task);
    return day && *day < as_of && !is_over(plan, task);
}

bool same_deadline(const model::Due* a, const model::Due* b) {
    static const model::Due none;
    const auto& one = a == nullptr ? none : *a;
    const auto& other = b == nullptr ? none : *b;
    if (one.by != other.by || one.repeats != other.repeats || one.ongoing != other.ongoing) return false;
    return !one.by.empty() || one.ongoing || !one.repeats.empty() || one.words == other.words;
}

bool DueFilter::fits(const model::Plan& plan, model::TaskId task) const {
    const auto day = due_day(plan, task);
    if (before && !(day && *day < *before)) return false;
    if (after && !(day && *day > *after)) return false;
    if (dated && *dated != day.has_value()) return false;
    const auto* due = plan.due(task);
    if (ongoing && *ongoing != (due != nullptr && due->ongoing)) return false;
    if (!overdue) return true;
    return (as_of && is_overdue(plan, task, *as_of)) == *overdue;
}

}  // namespace zeren::analysis
