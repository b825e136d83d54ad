#include "cli/office/matrix_sheet.hpp"

#include <string>
#include <vector>

#include "cli/office/load_sheet.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::cli::office {
namespace {

using Row = std::vector<std::string>;

Row texts(const std::vector<formats::Cell>& row) {
    Row out;
    for (const auto& cell : row)
        out.push_back(cell.number ? std::to_string(static_cast<int>(*cell.number)) : cell.text);
    return out;
}

}  // namespace

TEST_CASE("the matrix shows marks in the order of load, inferred ones in brackets, and sums", "[office]") {
    const auto graph = testing::graph_from_text(R"(
        task     finance  health  towns:collective  clinic:hospital
        A/draft    c        l        -                  N
        A/ship     -        L        J                  -  )");
    const auto sheet = matrix_sheet(graph, Language::en);
    REQUIRE(sheet.has_value());
    REQUIRE(sheet->rows.size() == 8);
    CHECK(texts(sheet->rows[1]) == Row{"No.", "Group", "Task", "health", "finance", "towns", "Also named"});
    CHECK(texts(sheet->rows[2]) == Row{"draft", "A", "draft", "(L)", "(C)", "", "clinic"});
    CHECK(texts(sheet->rows[3]) == Row{"ship", "", "ship", "L", "", "R", ""});
    CHECK(texts(sheet->rows[4]) == Row{"", "", "lead", "2", "", "", "2"});
    CHECK(texts(sheet->rows[5]) == Row{"", "", "cooperate", "", "1", "", "1"});
    CHECK(texts(sheet->rows[6]) == Row{"", "", "joint", "", "", "1", "1"});
    CHECK(sheet->rows[7][0].text == "the text states no lead: (L) and (C) are inferred by order");
}

TEST_CASE("the real annex has a column for each of its owners", "[office]") {
    const auto sheet = matrix_sheet(testing::annex_graph(), Language::zh);
    REQUIRE(sheet.has_value());
    CHECK(sheet->columns() == 3 + 19 + 1);
    std::size_t marks = 0;
    for (std::size_t row = 2; row < 2 + 67; ++row) {
        for (std::size_t column = 3; column < 3 + 19; ++column)
            marks += sheet->rows[row][column].text.empty() ? 0 : 1;
    }
    CHECK(marks == 298);
}

TEST_CASE("the sheet of loads has the numbers of load", "[office]") {
    const auto sheet = load_sheet(testing::annex_graph(), Language::zh);
    CHECK(texts(sheet.rows[2]) ==
          Row{"市卫生健康局", "部门", "64", "64", "0", "0", "64", "35", "22", "偏重"});
    CHECK(sheet.rows.size() == 2 + 19);
}

}  // namespace zeren::cli::office
