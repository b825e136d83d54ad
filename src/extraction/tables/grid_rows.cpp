#include "extraction/tables/grid_rows.hpp"

#include <algorithm>

namespace zeren::extraction::tables {
namespace {

bool covers(const documents::Cell& cell, std::size_t column) {
    return cell.column <= column && column < cell.column + cell.column_span;
}

}  // namespace

bool GridRows::next() {
    if (next_ == table_.rows.size()) return false;
    if (next_ > 0) open_cells_of(next_ - 1);
    close_cells_before(next_);
    ++next_;
    return true;
}

void GridRows::open_cells_of(std::size_t row) {
    for (const auto& cell : table_.rows[row].cells) {
        if (cell.row_span < 2) continue;
        spanning_[cell.column] = {.cell = &cell, .row = row};
        ends_[row + cell.row_span].push_back(cell.column);
    }
}

void GridRows::close_cells_before(std::size_t row) {
    while (!ends_.empty() && ends_.begin()->first <= row) {
        for (auto column : ends_.begin()->second) {
            const auto found = spanning_.find(column);
            const bool has_ended =
                found != spanning_.end() && found->second.row + found->second.cell->row_span <= row;
            if (has_ended) spanning_.erase(found);
        }
        ends_.erase(ends_.begin());
    }
}

PlacedCell GridRows::at(std::size_t column) const {
    const auto& cells = own_cells();
    const auto behind = std::ranges::upper_bound(cells, column, {}, &documents::Cell::column);
    if (behind != cells.begin() && covers(*(behind - 1), column)) {
        return {.cell = &*(behind - 1), .row = row()};
    }
    const auto above = spanning_.upper_bound(column);
    if (above == spanning_.begin()) return {};
    const auto& candidate = std::prev(above)->second;
    return covers(*candidate.cell, column) ? candidate : PlacedCell{};
}

std::size_t column_count(const documents::Table& table) {
    std::size_t columns = 0;
    for (const auto& row : table.rows) {
        if (!row.cells.empty())
            columns = std::max(columns, row.cells.back().column + row.cells.back().column_span);
    }
    return columns;
}

}  // namespace zeren::extraction::tables
