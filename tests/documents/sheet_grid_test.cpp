#include "documents/sheet_grid.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <utility>

#include "documents/document_lines.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

/// A sheet of random filled cells and merged ranges that do not overlap.
struct RandomSheet {
    std::vector<PlacedCell> cells{};
    std::vector<CellRange> merges{};
    std::map<CellReference, CellReference> head_of{};  // of merged positions
};

bool overlaps(const CellRange& range, const std::map<CellReference, CellReference>& taken) {
    for (auto row = range.first.row; row <= range.last.row; ++row) {
        for (auto column = range.first.column; column <= range.last.column; ++column) {
            if (taken.contains({row, column})) return true;
        }
    }
    return false;
}

RandomSheet random_sheet(std::mt19937& random) {
    const auto below = [&random](std::uint32_t end) { return static_cast<std::uint32_t>(random() % end); };
    RandomSheet sheet;
    for (int i = 0; i < 8; ++i) {
        const CellReference first{below(30), below(8)};
        const CellRange range{first, {first.row + below(6), first.column + below(3)}};
        if (overlaps(range, sheet.head_of)) continue;
        sheet.merges.push_back(range);
        for (auto row = range.first.row; row <= range.last.row; ++row) {
            for (auto column = range.first.column; column <= range.last.column; ++column) {
                sheet.head_of[{row, column}] = first;
            }
        }
    }
    for (std::uint32_t row = 0; row < 30; ++row) {
        for (std::uint32_t column = 0; column < 8; ++column) {
            const auto head = sheet.head_of.find({row, column});
            const bool covered = head != sheet.head_of.end() && head->second != CellReference{row, column};
            if (covered || below(3) > 0) continue;
            const auto name = name_of({row, column});
            sheet.cells.push_back(
                {{row, column}, {.paragraphs = {{.text = name}}, .origin = {.place = name}}});
        }
    }
    return sheet;
}

}  // namespace

TEST_CASE("a filled cell of a random sheet covers exactly its range of the rows held", "[documents]") {
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        auto sheet = random_sheet(random);
        const auto heads = sheet.head_of;
        const auto cells = sheet.cells;
        std::shuffle(sheet.cells.begin(), sheet.cells.end(), random);
        RemarkTally tally;
        const Document document{
            .blocks = {table_of(std::move(sheet.cells), sheet.merges, "plan.xlsx", tally)}};
        CHECK(tally.remarks().empty());
        // Every row with text appears once, in order, with the text of the cell that covers each position.
        std::map<std::uint32_t, std::map<std::uint32_t, std::string>> expected;
        for (const auto& cell : cells) expected[cell.at.row];
        for (auto& [row, columns] : expected) {
            for (const auto& cell : cells) {
                for (std::uint32_t column = 0; column < 12; ++column) {
                    const auto head = heads.find({row, column});
                    const auto owner = head == heads.end() ? CellReference{row, column} : head->second;
                    if (owner == cell.at) columns[column] = name_of(cell.at);
                }
            }
        }
        auto rows = testing::filled_rows(document);
        std::erase_if(rows, [](const testing::Lines& row) { return row.empty(); });
        REQUIRE(rows.size() >= expected.size());
        std::size_t at = 0;
        for (const auto& [row, columns] : expected) {
            testing::Lines line(columns.rbegin()->first + 1);
            for (const auto& [column, text] : columns) line[column] = text;
            while (at < rows.size() && rows[at] != line) ++at;  // a gap row may hold tall cells only
            REQUIRE(at < rows.size());
            ++at;
        }
    }
}

TEST_CASE("a range that shares one corner with another is left out", "[documents]") {
    const auto range = [](const char* name) { return *cell_range(name); };
    for (const auto* other : {"A2:C2", "C2:E2", "C3:D9", "B2:D2"}) {
        RemarkTally tally;
        const auto table =
            table_of({{{0, 2}, {.paragraphs = {{.text = "x"}}}}, {{9, 0}, {.paragraphs = {{.text = "y"}}}}},
                     {range("C1:C3"), range(other)}, "plan.xlsx", tally);
        INFO(other);
        CHECK(tally.remarks().items().size() == 1);
        CHECK(table.rows.size() == 3);
    }
}

TEST_CASE("empty rows between filled ones are held as one", "[documents]") {
    RemarkTally tally;
    const auto cell = [](std::uint32_t row) { return PlacedCell{{row, 0}, {.paragraphs = {{.text = "x"}}}}; };
    const auto table = table_of({cell(0), cell(1), cell(3), cell(1000)}, {}, "plan.xlsx", tally);
    std::vector<std::size_t> filled;
    for (const auto& row : table.rows) filled.push_back(row.cells.size());
    CHECK(filled == std::vector<std::size_t>{1, 1, 0, 1, 0, 1});
    CHECK(table_of({}, {}, "plan.xlsx", tally).rows.empty());
}

}  // namespace zeren::documents
