#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::documents {

/// A cell of a sheet, 0-based, in row order.
struct CellReference {
    std::uint32_t row = 0;
    std::uint32_t column = 0;

    friend auto operator<=>(const CellReference&, const CellReference&) = default;
};

/// A rectangle of cells, both corners included.
struct CellRange {
    CellReference first{};
    CellReference last{};
};

inline constexpr std::uint32_t most_sheet_rows = 1'048'576;
inline constexpr std::uint32_t most_sheet_columns = 16'384;

/// "B7" as a cell; nothing where it is no cell of a sheet.
[[nodiscard]] std::optional<CellReference> cell_reference(std::string_view name);

/// "A2:C9" or a single cell as a range; nothing where it is none or runs backwards.
[[nodiscard]] std::optional<CellRange> cell_range(std::string_view name);

/// The cell's name: "B7".
[[nodiscard]] std::string name_of(CellReference cell);

}  // namespace zeren::documents
