#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string_view>

#include "query/question.hpp"

namespace zeren::query {

/// How much of the graph a query looks at: a few rows that it finds by name, or whole columns.
enum class Reach : std::uint8_t { rows, columns };

/// One query: its name in requests, what it tells, and how it is answered. `ask` reads its members from the
/// question and fills `answer` if the request is complete.
struct Term {
    /// What the member `where` is about.
    enum class Where : std::uint8_t {
        nothing,  ///< the query has no such member, or reads it for itself
        tasks,    ///< tasks that do not fit do not exist for the question
    };

    std::string_view name;
    std::string_view tells;
    void (*ask)(Question& question, nlohmann::ordered_json& answer);
    Where where = Where::nothing;
    Reach reach = Reach::columns;
};

/// The one table of queries, sorted by name.
[[nodiscard]] std::span<const Term> all_terms();

}  // namespace zeren::query
