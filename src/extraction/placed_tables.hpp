#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "documents/document.hpp"
#include "extraction/passage.hpp"
#include "extraction/tables/table_reading.hpp"

namespace zeren::extraction {

/// A table of the document and the passage that it stands before.
struct PlacedTable {
    tables::TableSight sight{};
    std::size_t at = 0;
    bool takes_heading = false;                     ///< the heading above is a task of it
    bool is_form = false;                           ///< it was put together of forms
    std::unique_ptr<const documents::Table> own{};  ///< that `sight` looks at: of forms, or a part of a table
};

/// Looks at the tables of a document in their order, and adds its running text to `passages`, with the titles
/// that stand in tables. The document must outlive what comes back. O(document).
[[nodiscard]] std::vector<PlacedTable> placed_tables(const documents::Document& document,
                                                     const ActorDirectory& directory,
                                                     std::vector<Passage>& passages);

}  // namespace zeren::extraction
