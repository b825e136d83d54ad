#include "extraction/tables/grid_rows.hpp"

#include <cstddef>
#include <random>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

struct Position {
    const documents::Cell* cell = nullptr;
    std::size_t row = 0;
};

/// A table of random cells that never overlap, and by hand which cell covers each position.
struct DrawnGrid {
    documents::Table table{};
    std::vector<std::vector<Position>> covered{};
};

DrawnGrid draw(std::mt19937& random, std::size_t rows, std::size_t columns) {
    DrawnGrid grid;
    grid.table.rows.resize(rows);
    std::vector<std::vector<int>> owner(rows, std::vector<int>(columns, -1));
    std::vector<Position> cells;
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            if (owner[r][c] >= 0 || random() % 4 == 0) continue;
            const auto high = 1 + random() % 3;
            const auto wide = 1 + random() % 3;
            std::size_t width = 0;
            while (width < wide && c + width < columns && owner[r][c + width] < 0) ++width;
            std::size_t height = 1;
            const auto is_free = [&](std::size_t row) {
                for (std::size_t at = c; at < c + width; ++at) {
                    if (owner[row][at] >= 0) return false;
                }
                return true;
            };
            while (height < high && r + height < rows && is_free(r + height)) ++height;
            for (std::size_t y = r; y < r + height; ++y) {
                for (std::size_t x = c; x < c + width; ++x) owner[y][x] = static_cast<int>(cells.size());
            }
            grid.table.rows[r].cells.push_back({.row_span = height, .column_span = width, .column = c});
            cells.push_back({.row = r});
        }
    }
    std::size_t next = 0;
    for (auto& row : grid.table.rows) {
        for (auto& cell : row.cells) cells[next++].cell = &cell;
    }
    grid.covered.resize(rows, std::vector<Position>(columns));
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            if (owner[r][c] >= 0) grid.covered[r][c] = cells[static_cast<std::size_t>(owner[r][c])];
        }
    }
    return grid;
}

}  // namespace

TEST_CASE("going down a table tells which cell covers each position", "[extraction][tables]") {
    std::mt19937 random(20230911);
    for (int round = 0; round < 300; ++round) {
        const auto grid = draw(random, 1 + random() % 8, 1 + random() % 8);
        GridRows rows(grid.table);
        while (rows.next()) {
            const auto& expected = grid.covered[rows.row()];
            for (std::size_t column = 0; column < expected.size(); ++column) {
                const auto placed = rows.at(column);
                CHECK(placed.cell == expected[column].cell);
                if (placed.is_there()) CHECK(placed.row == expected[column].row);
            }
        }
    }
}

}  // namespace zeren::extraction::tables
