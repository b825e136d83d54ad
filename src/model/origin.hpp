#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "support/place.hpp"

namespace zeren::model {

/// Where a row was read. Texts give line and column (code points, 1-based); packages give a part with table,
/// row and cell (1-based), sheets a sheet and a cell name. Zero and empty mean "not of this kind".
struct Origin {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t table = 0;
    std::uint32_t row = 0;
    std::uint32_t cell = 0;
    std::string part{};   ///< a part of a package, or the sheet's name
    std::string place{};  ///< a cell name such as B7
    std::string extra{};  ///< unknown members as raw JSON text

    [[nodiscard]] bool is_known() const { return *this != Origin{}; }
    friend bool operator==(const Origin&, const Origin&) = default;
};

/// Where a message about the row points: the position of a text, or "table 2 row 3 cell 1", "Sheet1!B7".
[[nodiscard]] support::Place place_of(const Origin& origin, std::string_view file);

/// When a task is due, with the words kept as printed. Dates are ISO 8601 (2025-12-31).
struct Due {
    std::string words{};
    std::string by{};
    std::string repeats{};  ///< yearly, quarterly, monthly or empty
    bool ongoing = false;
    std::string extra{};  ///< unknown members as raw JSON text

    [[nodiscard]] bool is_known() const { return *this != Due{}; }
    friend bool operator==(const Due&, const Due&) = default;
};

}  // namespace zeren::model
