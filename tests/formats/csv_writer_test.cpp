#include "formats/csv_writer.hpp"

#include <string>

#include "testing/catch.hpp"

namespace zeren::formats {

TEST_CASE("texts that a spreadsheet would take for a formula get an apostrophe", "[formats]") {
    CHECK(guarded("=1+1") == "'=1+1");
    CHECK(guarded("+86") == "'+86");
    CHECK(guarded("-") == "'-");
    CHECK(guarded("@SUM(A1)") == "'@SUM(A1)");
    CHECK(guarded("\tx") == "'\tx");
    CHECK(guarded("\rx") == "'\rx");
    CHECK(guarded("＝1") == "'＝1");
    CHECK(guarded("'=1") == "''=1");
    CHECK(guarded("''") == "''");
    CHECK(guarded("'tis") == "'tis");
    CHECK(guarded("市财政局=") == "市财政局=");
    CHECK(guarded("").empty());
}

TEST_CASE("a sheet becomes CSV with a mark, CR LF, and quotes where they are needed", "[formats]") {
    const Sheet sheet{.name = "n",
                      .widths = {1, 1, 1},
                      .rows = {{{.text = "title, not written"}},
                               {{.text = "No."}, {.text = "a,b"}, {.text = "say \"x\""}},
                               {{.number = 7}, {.text = "two\nlines"}, {.text = "=cmd|' /C calc'!A0"}},
                               {{.number = 0.5}}},
                      .title_rows = 1};
    CHECK(write_csv(sheet) ==
          "\xEF\xBB\xBFNo.,\"a,b\",\"say \"\"x\"\"\"\r\n"
          "7,\"two\nlines\",'=cmd|' /C calc'!A0\r\n"
          "0.5,,\r\n");
}

TEST_CASE("control characters of a text command no terminal", "[formats]") {
    const Sheet sheet{.name = "n",
                      .widths = {1},
                      .rows = {{{.text = "a\x1B[31m\x7F\xC2\x9B"
                                         "b\tc"}}}};
    CHECK(write_csv(sheet) ==
          "\xEF\xBB\xBF"
          "a\uFFFD[31m\uFFFD\uFFFDb\tc\r\n");
}

}  // namespace zeren::formats
