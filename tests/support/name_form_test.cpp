#include "support/name_form.hpp"

#include <string>

#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("names that look the same are the same", "[support]") {
    CHECK(same_name("市教育局", "市教育局"));
    CHECK(same_name("市教育局", "市\u200B教\u2060育局"));  // signs without width
    CHECK(same_name("市教育局", "\uFEFF市教育局 "));       // a mark, a blank
    CHECK(same_name("市樂山局", "市\uF914山局"));          // a Han character of an older set
    CHECK(same_name("⼯業局", "工業局"));                  // a radical
    CHECK(same_name("ＡＢ１２（甲）", "AB12(甲)"));        // full width
    CHECK(same_name("Caf\u00E9", "Cafe\u0301"));           // a letter in pieces
    CHECK(same_name("\uAC01", "\u1100\u1161\u11A8"));      // a syllable in pieces
    CHECK(same_name("ﬁnance", "finance"));
    CHECK(same_name("Ann Lee", "Ann  Lee"));
    CHECK(same_name("Ann Lee", "Ann \u00A0 Lee"));
    CHECK_FALSE(same_name("Ann Lee", "AnnLee"));
    CHECK(same_name("葛\U000E0100城", "葛城"));  // a variant of a character
    CHECK_FALSE(same_name("市教育局", "市教育厅"));
    CHECK_FALSE(same_name("市教育局", "市教育局1"));
    CHECK_FALSE(same_name("Lead", "lead"));
    CHECK_FALSE(same_name("", "x"));
}

TEST_CASE("plain names are known at first sight and stay as they are", "[support]") {
    CHECK(is_plain_name("市工业和信息化局"));
    CHECK(is_plain_name("Office of the Mayor"));
    CHECK_FALSE(is_plain_name(" x"));
    CHECK_FALSE(is_plain_name("x\u200B"));
    CHECK_FALSE(is_plain_name("x  y"));
    CHECK_FALSE(is_plain_name("市\xE5"));
    CHECK(name_form("Office of the Mayor") == "Office of the Mayor");
    CHECK(name_form(" 市　局 ") == "市 局");
    CHECK(name_form("").empty());
    CHECK(name_form("\u200B\u200B").empty());
}

TEST_CASE("marks without end take linear time", "[support]") {
    std::string bomb = "a";
    for (int at = 0; at < 200'000; ++at) bomb += at % 2 == 0 ? "\u0316" : "\u0301";
    CHECK(name_form(bomb) == bomb);
    auto signs = to_code_points(bomb);
    CHECK(compose(signs).empty());
    CHECK(to_utf8(signs) == bomb);
}

TEST_CASE("composing tells its places, and leaves single characters alone", "[support]") {
    auto signs = to_code_points("市Cafe\u0301 A\u030A\uF914");
    CHECK(compose(signs) == std::vector<std::size_t>{4, 6});
    CHECK(to_utf8(signs) == "市Caf\u00E9 \u00C5\uF914");
}

TEST_CASE("a sign has one usual shape", "[support]") {
    CHECK(usual_shape(0x2F2F) == U'工');
    CHECK(usual_shape(0xFF76) == U'カ');
    CHECK(usual_shape(0xFB01) == 0xFB01);  // two letters
    CHECK(usual_shape(U'市') == U'市');
}

}  // namespace zeren::support
