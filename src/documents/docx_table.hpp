#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "documents/table_draft.hpp"

namespace zeren::documents {

/// What `w:vMerge` says of a cell: Word writes it bare where the cell goes on from the row above.
enum class VerticalMerge : std::uint8_t { none, restart, continues };

/// A cell as its row holds it.
struct WordCell {
    DraftCell cell{};
    VerticalMerge vertical = VerticalMerge::none;
    bool joins_left = false;  ///< the old `w:hMerge`: part of the cell on its left
    bool deleted = false;     ///< by a tracked change
};

/// Puts the rows of a Word table together: merged cells become spans, counted in columns of the table's grid.
/// Text that hides in a covered cell goes to the cell that covers it.
class WordTable {
  public:
    explicit WordTable(model::Origin origin) { draft_.origin = std::move(origin); }

    /// `skipped` columns of the grid stand empty before the first cell (`w:gridBefore`), and `left_out`
    /// behind the last one (`w:gridAfter`).
    void add_row(std::vector<WordCell> cells, std::size_t skipped, std::size_t left_out);

    [[nodiscard]] std::size_t rows() const { return draft_.rows.size(); }
    /// Cells that go on from above where nothing above is open, or that are merged over too many rows.
    [[nodiscard]] std::size_t misfits() const { return misfits_; }
    [[nodiscard]] DraftTable take() { return std::move(draft_); }

  private:
    struct Anchor {
        std::size_t row = 0;
        std::size_t cell = 0;
    };
    bool continue_above(WordCell& cell, std::size_t column, std::map<std::size_t, Anchor>& open);

    DraftTable draft_{};
    std::map<std::size_t, Anchor> open_{};  // by column: merged cells that reach the last row
    std::size_t misfits_ = 0;
};

}  // namespace zeren::documents
