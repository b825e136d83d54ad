#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "extraction/tables/item_nodes.hpp"

namespace zeren::extraction::tables {

/// The groups that are open while a table is read: bands over its whole width, and within them the cells of
/// its group columns.
class OpenGroups {
  public:
    OpenGroups(const ItemColumns& columns, ItemNodes& nodes)
        : columns_(columns), nodes_(nodes), levels_(columns.groups.size()) {}

    /// Opens a heading and closes those of its rank and below, unless it is printed again after a page break.
    /// `counts_with_tasks` says that its number is one of those of the tasks.
    void open_band(OutlineNode node, bool counts_with_tasks);

    /// Closes the headings that count with the tasks and are of no higher rank than this number of a task.
    void end_bands_at(const OutlineNode& task);

    /// Opens the groups whose cells begin in this row; true where one does. An empty cell goes on with the
    /// group above, and so does a cell that says the same.
    bool read(const GridRows& rows);

    /// The column of the number of the row's task: that of its group where one cell is both; `no_column`
    /// where there is none.
    [[nodiscard]] std::size_t number_column(const GridRows& rows) const;

    /// The node of the innermost open group; `OutlineNode::no_parent` where none is open.
    [[nodiscard]] std::size_t innermost() const { return parent_of(levels_.size()); }

  private:
    /// A group that is open, and the cell that names it.
    struct Level {
        const documents::Cell* cell = nullptr;
        std::u32string words{};
        std::optional<std::size_t> node{};
    };
    struct Band {
        std::size_t rank = 0;
        std::size_t node = 0;
        bool counts_with_tasks = false;
    };

    [[nodiscard]] bool repeats(std::size_t at, const OutlineNode& node) const;
    [[nodiscard]] std::size_t parent_of(std::size_t level) const;

    const ItemColumns& columns_;
    ItemNodes& nodes_;
    std::vector<Level> levels_;
    std::vector<Band> bands_{};
};

}  // namespace zeren::extraction::tables
