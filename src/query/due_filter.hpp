#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "analysis/due_dates.hpp"
#include "formats/json_object.hpp"

namespace zeren::query {

/// A member that holds a day (2025-12-31). Nothing where it is absent; something else is a problem too.
[[nodiscard]] std::optional<analysis::Day> read_day(formats::ObjectReader& request, std::string_view name,
                                                    formats::JsonProblems& problems);

/// The member `due`: {before, after, overdue with as_of, dated, ongoing}. Nothing where it is absent. `as_of`
/// is the day of the whole request, for an `overdue` that names none of its own.
[[nodiscard]] std::optional<analysis::DueFilter> read_due_filter(formats::ObjectReader& request,
                                                                 formats::JsonProblems& problems,
                                                                 const std::optional<analysis::Day>& as_of);

/// The filter as understood.
[[nodiscard]] nlohmann::ordered_json due_filter_json(const analysis::DueFilter& filter);

}  // namespace zeren::query
