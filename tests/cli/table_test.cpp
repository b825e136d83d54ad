#include "cli/table.hpp"

#include <sstream>

#include "testing/catch.hpp"

namespace zeren::cli {
namespace {

std::string printed(const Table& table) {
    std::ostringstream out;
    table.print(out);
    return out.str();
}

}  // namespace

TEST_CASE("Chinese columns are aligned by the cells they take", "[cli]") {
    Table table({{.head = "单位"}, {.head = "n", .align = Align::right}, {.head = "x"}});
    table.add({"市医保局", "7", "a"});
    table.add({"x", "12", "b"});
    CHECK(printed(table) ==
          "单位       n  x\n"
          "市医保局   7  a\n"
          "x         12  b\n");
}

TEST_CASE("a long cell is cut at its column's width and says so", "[cli]") {
    Table table({{.head = "t", .most_cells = 7}});
    table.add({"一二三四五"});
    CHECK(printed(table) == "t\n一二三…\n");
}

TEST_CASE("what a plan says cannot steer the terminal", "[cli]") {
    Table table({{.head = "t"}});
    table.add({"a\x1b[31mb\nc"});
    CHECK(printed(table) == "t\na\\x1b[31mb\\x0ac\n");
}

}  // namespace zeren::cli
