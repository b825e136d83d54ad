#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string_view>

#include "analysis/selection.hpp"

namespace zeren::query {

/// What the rows of a list are.
enum class Subject : std::uint8_t { tasks, actors, edges };

/// One member of a row: what is printed, and, where it has one, the single value that rows are grouped and
/// ordered by.
struct Column {
    using Value = nlohmann::ordered_json (*)(const analysis::Scope& scope, std::uint32_t row);

    std::string_view name;
    Value value;
    Value key = nullptr;
    bool usual = true;  ///< printed where the request selects no members
};

/// The members of a subject's rows, in the order in which they are printed. Rows are those of the graph.
[[nodiscard]] std::span<const Column> columns_of(Subject subject);

}  // namespace zeren::query
