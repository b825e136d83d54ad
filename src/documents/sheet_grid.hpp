#pragma once

#include <string_view>
#include <vector>

#include "documents/cell_reference.hpp"
#include "documents/document.hpp"
#include "documents/remark_tally.hpp"

namespace zeren::documents {

/// A filled cell of a sheet at its place.
struct PlacedCell {
    CellReference at{};
    Cell cell{};
};

/// Makes a table of a sheet's filled cells. It holds only rows with text: a run of empty rows becomes one row
/// without cells, so that a sheet used at both its ends stays small. Merged ranges become spans, counted in
/// the rows that the table holds. What does not fit (ranges that overlap, values under a merged cell, one
/// cell twice) is told to `tally`. O((cells + merges) log of them).
[[nodiscard]] Table table_of(std::vector<PlacedCell> cells, std::vector<CellRange> merges,
                             std::string_view file, RemarkTally& tally);

}  // namespace zeren::documents
