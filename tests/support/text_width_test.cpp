#include "support/text_width.hpp"

#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("Chinese letters and full-width forms take two cells, Latin ones one", "[support]") {
    CHECK(cells("责任") == 4);
    CHECK(cells("：，（ＡＢ）") == 12);
    CHECK(cells("lead") == 4);
    CHECK(cells("ｱ") == 1);
    CHECK(cells("한") == 2);
    CHECK(cells("") == 0);
}

TEST_CASE("combining marks, controls and zero-width characters take no cell", "[support]") {
    CHECK(cells("e\u0301") == 1);
    CHECK(cells("\u200B\u200D\uFEFF") == 0);
    CHECK(cells("\x1B") == 0);
}

TEST_CASE("columns of Chinese and Latin text line up", "[support]") {
    CHECK(pad_right("市医保局", 10) == "市医保局  ");
    CHECK(pad_right("load", 10) == "load      ");
    CHECK(pad_left("64", 5) == "   64");
    CHECK(pad_left("牵头", 5) == " 牵头");
    CHECK(pad_right("市医保局", 3) == "市医保局");
}

TEST_CASE("a shortened text never takes more than its cells", "[support]") {
    CHECK(shorten("市卫生健康局", 12) == "市卫生健康局");
    CHECK(shorten("市卫生健康局", 11) == "市卫生健康…");
    CHECK(shorten("市卫生健康局", 10) == "市卫生健…");
    CHECK(shorten("responsible", 5) == "resp…");
    for (std::size_t width = 1; width < 14; ++width) CHECK(cells(shorten("ab市卫生健康局c", width)) <= width);
}

TEST_CASE("nothing in a text can steer a terminal", "[support]") {
    CHECK(printable("\x1B[31m红") == "\\x1b[31m红");
    CHECK(printable("a\u202Eb\u2066c") == "a\\u{202e}b\\u{2066}c");
    CHECK(printable("\u0085\u2028") == "\\u{85}\\u{2028}");
    CHECK(printable("a\tb\n") == "a\\x09b\\x0a");
    CHECK(printable("bad \xE8\xB4 byte") == "bad \\xe8\\xb4 byte");
    CHECK(printable("\uFFFD") == "\uFFFD");
}

}  // namespace zeren::support
