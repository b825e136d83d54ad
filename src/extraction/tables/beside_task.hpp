#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "extraction/outline.hpp"
#include "extraction/tables/cell_passages.hpp"
#include "extraction/tables/grid_rows.hpp"
#include "extraction/tables/item_columns.hpp"

namespace zeren::extraction::tables {

/// What stands beside a task in its rows: further words, deadline and status. What it is made of must outlive
/// it. Each step is O(columns beside).
class BesideTask {
  public:
    BesideTask(const ItemColumns& columns, CellPassages& passages) : columns_(columns), passages_(passages) {}

    /// The row begins a task.
    void open(const GridRows& rows);

    /// Whether the row says the same as the first one of the open task, in the columns that both fill.
    [[nodiscard]] bool says_the_same(const GridRows& rows) const;

    /// Gives the item the deadline and status of the row where it has none yet. 同上 is what stands above.
    void read_due_and_status(const GridRows& rows, OutlineNode& item);

    /// Deadlines and states of further rows of a task, which has others already.
    [[nodiscard]] const std::vector<Stretch>& left_out() const { return left_out_; }

  private:
    void read_due(const PlacedCell& placed, bool begins_here, OutlineNode& item);
    void read_status(const PlacedCell& placed, bool begins_here, OutlineNode& item);
    [[nodiscard]] std::vector<std::size_t> columns() const;

    const ItemColumns& columns_;
    CellPassages& passages_;
    std::map<std::size_t, std::u32string> words_{};  // beside the open task, by column
    std::optional<Stretch> last_due_{};
    std::optional<model::Status> last_status_{};
    std::vector<Stretch> left_out_{};
};

}  // namespace zeren::extraction::tables
