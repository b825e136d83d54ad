#include "support/source_text.hpp"

#include <random>
#include <string>

#include "support/diagnostic_text.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("a place counts lines from one and columns in code points", "[support]") {
    const std::string text = "一、总体要求\n责任单位：x\r\nend";
    const auto place = place_at("plan.txt", text, text.find('x'));
    CHECK(place.file == "plan.txt");
    CHECK(place.position == Position{.line = 2, .column = 6});
    CHECK(place.source_line == "责任单位：x");
    CHECK(place_at("", text, 0).position == Position{.line = 1, .column = 1});
}

TEST_CASE("an offset past the end is the end", "[support]") {
    CHECK(place_at("", "ab", 99).position == Position{.line = 1, .column = 3});
    CHECK(place_at("", "ab\n", 99).position == Position{.line = 2, .column = 1});
    CHECK(place_at("", "", 0).position == Position{.line = 1, .column = 1});
}

TEST_CASE("a line is found by its number, without its line end", "[support]") {
    CHECK(line_of("a\r\nb\n\nd", 1) == "a");
    CHECK(line_of("a\r\nb\n\nd", 2) == "b");
    CHECK(line_of("a\r\nb\n\nd", 3).empty());
    CHECK(line_of("a\r\nb\n\nd", 4) == "d");
    CHECK(line_of("a\r\nb\n\nd", 5).empty());
}

TEST_CASE("place and line agree at every offset", "[support]") {
    std::mt19937 random(2);
    const std::string_view pieces[] = {"a", "责", "\n", "\r\n", " "};
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (auto length = random() % 10; length > 0; --length) text += pieces[random() % std::size(pieces)];
        for (std::size_t offset = 0; offset <= text.size(); ++offset) {
            const auto place = place_at("", text, offset);
            CHECK(place.source_line == line_of(text, place.position.line));
        }
    }
}

TEST_CASE("a place in a very long line keeps only what is around it, and its caret", "[support]") {
    std::string text = "first\n";
    for (int letter = 0; letter < 100'000; ++letter) text += "长";
    const auto at = text.size();
    text += "!";
    for (int letter = 0; letter < 100'000; ++letter) text += "短";
    const auto place = place_at("plan.txt", text, at);
    CHECK(place.position == Position{.line = 2, .column = 100'001});
    CHECK(place.source_line.size() < 3000);
    CHECK_FALSE(first_malformed(place.source_line).has_value());
    const auto excerpt = to_text(make_diagnostic(Code::bad_value, "x", place));
    CHECK(excerpt.find("    2 | … 长长") != std::string::npos);
    CHECK(excerpt.find("长!短") != std::string::npos);
    // The caret stands below the mark: "… " and 36 wide characters before it.
    CHECK(excerpt.find("\n      | " + std::string(2 + 2 * 36, ' ') + "^\n") != std::string::npos);
}

}  // namespace zeren::support
