#pragma once

#include <string>
#include <vector>

#include "documents/document.hpp"
#include "extraction/short_names.hpp"

namespace zeren::extraction::tables {

/// A short name and the full one in the cell beside it.
struct ShortName {
    std::u32string abbreviation{};
    FullName full{};
};

/// The short names that a table explains: below a head that says so (Sigla | Denominación), or two cells
/// beside each other in two rows and more on end, where the signs of the one stand in the other. O(cells).
[[nodiscard]] std::vector<ShortName> short_names_in(const documents::Table& table);

/// Whether the table is a list below a head of short names.
[[nodiscard]] bool lists_short_names(const documents::Table& table);

}  // namespace zeren::extraction::tables
