#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/plan.hpp"

namespace zeren::analysis {

/// A day of the proleptic Gregorian calendar. Days come from requests and plans, never from a clock.
using Day = std::chrono::sys_days;

/// A day as ISO 8601 writes it (2025-12-31); nothing where there is no such day.
[[nodiscard]] std::optional<Day> day_from(std::string_view iso);
/// The last day of what a deadline names: a day, a month (2025-12) or a year (2025).
[[nodiscard]] std::optional<Day> last_day_of(std::string_view by);
[[nodiscard]] std::string iso_text(Day day);

/// A quarter as answers print it: 2025-Q4.
[[nodiscard]] std::string quarter_text(Day day);

/// The last day on which a task is in time; nothing where its plan gives no date that is one. O(1).
[[nodiscard]] std::optional<Day> due_day(const model::Plan& plan, model::TaskId task);

/// Whether work on a task is over: done or dropped.
[[nodiscard]] bool is_over(const model::Plan& plan, model::TaskId task);

/// Whether a task was due before the day, and work on it is not over.
[[nodiscard]] bool is_overdue(const model::Plan& plan, model::TaskId task, Day as_of);

/// Whether two deadlines say the same: other words for the same last day do; where no day is known, the words
/// count. None are deadlines that are not known.
[[nodiscard]] bool same_deadline(const model::Due* a, const model::Due* b);

/// Which deadlines a request wants to see; what is absent holds for all tasks.
struct DueFilter {
    std::optional<Day> before{};  ///< due on an earlier day
    std::optional<Day> after{};   ///< due on a later day
    /// Whether the task was due before the day and is neither done nor dropped.
    std::optional<bool> overdue{};
    std::optional<Day> as_of{};     ///< needed where `overdue` is given
    std::optional<bool> dated{};    ///< whether there is a date
    std::optional<bool> ongoing{};  ///< whether it goes on without an end

    /// O(1).
    [[nodiscard]] bool fits(const model::Plan& plan, model::TaskId task) const;
};

}  // namespace zeren::analysis
