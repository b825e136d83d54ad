#include "formats/sheet_heights.hpp"

#include <vector>

#include "testing/catch.hpp"

namespace zeren::formats {

TEST_CASE("a row is as high as its longest wrapped text", "[formats]") {
    const Sheet sheet{.widths = {11, 6},
                      .rows = {{{.text = "one line"}, {.text = "x"}},
                               {{.text = "市卫生健康局等"}, {.text = "x"}},
                               {{.text = "a\nb\nc"}},
                               {{.text = "发改局", .look = CellLook::tall_head}}}};
    CHECK(row_heights(sheet) == std::vector<double>{17, 31, 45, 45});
}

TEST_CASE("a joined block stretches its last row where its rows are too low for it", "[formats]") {
    const Sheet sheet{.widths = {5, 20},
                      .rows = {{{.text = "abcdefghijkl"}, {.text = "x"}}, {{}, {.text = "y"}}},
                      .merged = {{0, 0, 1, 0}}};
    CHECK(row_heights(sheet) == std::vector<double>{17, 28});
}

}  // namespace zeren::formats
