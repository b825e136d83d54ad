#include "documents/cell_reference.hpp"

#include "testing/catch.hpp"

namespace zeren::documents {

TEST_CASE("a cell's name and its place are the same thing", "[documents]") {
    CHECK(cell_reference("B7") == CellReference{6, 1});
    CHECK(cell_reference("XFD1048576") == CellReference{1'048'575, 16'383});
    for (std::uint32_t column = 0; column < most_sheet_columns; ++column) {
        const CellReference cell{column % 97, column};
        CHECK(cell_reference(name_of(cell)) == cell);
    }
    CHECK(name_of({0, 25}) == "Z1");
    CHECK(name_of({0, 26}) == "AA1");
}

TEST_CASE("what is no cell of a sheet has no place", "[documents]") {
    for (const auto* bad :
         {"", "A", "7", "A0", "XFE1", "A1048577", "AAAA1", "A1x", "$A$1", "A-1", "A99999999999"}) {
        INFO(bad);
        CHECK(!cell_reference(bad));
    }
}

TEST_CASE("a range has two corners, or one cell", "[documents]") {
    const auto range = cell_range("A2:C9");
    REQUIRE(range.has_value());
    CHECK(range->first == CellReference{1, 0});
    CHECK(range->last == CellReference{8, 2});
    CHECK(cell_range("B2")->last == CellReference{1, 1});
    CHECK(!cell_range("C9:A2"));
    CHECK(!cell_range("A1:"));
    CHECK(!cell_range("A:C"));
}

}  // namespace zeren::documents
