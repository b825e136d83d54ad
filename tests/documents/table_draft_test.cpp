#include "documents/table_draft.hpp"

#include <map>
#include <random>
#include <utility>

#include "documents/document_lines.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

/// Places cells by filling a grid position by position, as the HTML standard describes it.
std::vector<std::vector<std::size_t>> columns_by_grid(const DraftTable& draft) {
    std::map<std::pair<std::size_t, std::size_t>, bool> taken;
    std::vector<std::vector<std::size_t>> columns;
    for (std::size_t r = 0; r < draft.rows.size(); ++r) {
        std::size_t column = 0;
        auto& placed = columns.emplace_back();
        for (const auto& cell : draft.rows[r]) {
            while (taken[{r, column}]) ++column;
            placed.push_back(column);
            for (std::size_t c = 0; c < cell.column_span && !taken[{r, column + c}]; ++c) {
                for (std::size_t down = 0; down < cell.row_span; ++down) taken[{r + down, column + c}] = true;
            }
        }
    }
    return columns;
}

DraftCell cell(const std::string& text) {
    DraftCell out;
    out.blocks.emplace_back(Paragraph{.text = text});
    return out;
}

std::vector<Block> settled(DraftTable draft) {
    std::vector<Block> out;
    RemarkTally tally;
    settle(std::move(draft), out, "plan.html", tally);
    return out;
}

}  // namespace

TEST_CASE("cells of random spans stand where a grid filled by hand has them", "[documents]") {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        DraftTable draft;
        draft.rows.resize(1 + random() % 6);
        for (auto& row : draft.rows) {
            for (auto cells = random() % 5; cells > 0; --cells) {
                row.push_back({.row_span = 1 + random() % 4, .column_span = 1 + random() % 3});
            }
        }
        const auto expected = columns_by_grid(draft);
        place_cells(draft);
        for (std::size_t r = 0; r < draft.rows.size(); ++r) {
            for (std::size_t c = 0; c < draft.rows[r].size(); ++c) {
                CHECK(draft.rows[r][c].column == expected[r][c]);
                CHECK(r + draft.rows[r][c].row_span <= draft.rows.size());
            }
        }
    }
}

TEST_CASE("a table of data stays a table, one that lays out a page does not", "[documents]") {
    DraftTable data{.rows = {{cell("a"), cell("b")}}};
    CHECK(settled(data).size() == 1);
    DraftTable column{.rows = {{cell("a")}, {cell("b")}, {cell("c"), {}}}};
    CHECK(settled(column).size() == 3);
    CHECK(settled({}).empty());
}

}  // namespace zeren::documents
