#include "render/paragraph.hpp"

#include <array>
#include <random>
#include <string>
#include <vector>

#include "render/picture_text.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::render {

using Lines = std::vector<std::string>;

TEST_CASE("Chinese breaks anywhere but before a stop and behind an opening bracket", "[render]") {
    CHECK(Paragraph("一二三四五六").lines(3) == Lines{"一二三", "四五六"});
    CHECK(Paragraph("一二三。四五").lines(3) == Lines{"一二", "三。四", "五"});
    CHECK(Paragraph("一二（三四）五").lines(3) == Lines{"一二", "（三", "四）五"});
    CHECK(Paragraph("一“二”，三四").lines(4) == Lines{"一", "“二”，", "三四"});
}

TEST_CASE("Latin words and numbers stay whole", "[render]") {
    CHECK(Paragraph("推广ECMO急救").lines(3) == Lines{"推广", "ECMO", "急救"});
    CHECK(Paragraph("实现100%覆盖").lines(4) == Lines{"实现", "100%覆", "盖"});
    CHECK(Paragraph("plan the work").lines(4.3) == Lines{"plan the ", "work"});
}

TEST_CASE("what is wider than a line by itself is broken inside", "[render]") {
    CHECK(Paragraph("iiiiiiii").lines(0.9) == Lines{"iii", "iii", "ii"});
    CHECK(Paragraph("））））").lines(2) == Lines{"））", "））"});
    CHECK(Paragraph("宽").lines(0.1) == Lines{"宽"});
}

TEST_CASE("an empty text has no lines", "[render]") {
    CHECK(Paragraph("").lines(5).empty());
    CHECK(Paragraph("").empty());
}

TEST_CASE("cut texts end with an ellipsis within the width", "[render]") {
    const auto lines = lines_at_most(Paragraph("一二三四五六七八"), 3, 2);
    CHECK(lines == Lines{"一二三", "四五…"});
    CHECK(lines_at_most(Paragraph("一二三"), 3, 2) == Lines{"一二三"});
}

TEST_CASE("even lines are as few as the width allows, and no line is left with one sign", "[render]") {
    CHECK(even_lines(Paragraph("一二三四五六七"), 6) == Lines{"一二三四", "五六七"});
    CHECK(even_lines(Paragraph(""), 6).empty());
    CHECK(even_lines(Paragraph("take up all responsibilities"), 8) ==
          Lines{"take up all ", "responsibilities"});  // no word is broken for evenness
}

TEST_CASE("lines hold the whole text, keep to the width and to the rules", "[render]") {
    const std::u32string letters = U"一二三四，。（）“”ab1 -、；";
    const std::u32string never_first = U"，。）”、；";
    std::mt19937 random(31);
    for (int round = 0; round < 3000; ++round) {
        std::u32string text;
        for (auto left = random() % 40; left > 0; --left) text.push_back(letters[random() % letters.size()]);
        const Paragraph paragraph(shown(support::to_utf8(text)));
        const auto width = 1.0 + static_cast<double>(random() % 80) / 10;
        std::string joined;
        for (const auto& line : paragraph.lines(width)) {
            REQUIRE(text_width(support::trim(line)) <= std::max(width, 1.0) + 1e-9);
            const auto first = support::decode_at(line, 0).code_point;
            // A stop may begin a line only where what must stay together is wider than the line.
            if (never_first.find(first) != std::u32string::npos && !joined.empty())
                REQUIRE(paragraph.widest_piece() > width);
            joined += line;
        }
        std::erase(joined, ' ');
        auto whole = paragraph.text();
        std::erase(whole, ' ');
        REQUIRE(joined == whole);
        REQUIRE(paragraph.line_count(width) == paragraph.lines(width).size());
    }
}

TEST_CASE("the begin of a text has the lines that the whole text begins with", "[render]") {
    std::mt19937 random(71);
    const std::array<std::string, 9> signs = {"一", "二", "，", "（", "a", "W", " ", "-", "e\u0301"};
    for (int round = 0; round < 3000; ++round) {
        CAPTURE(round);
        std::string text;
        const bool has_long_words = testing::below(random, 3) == 0;
        for (auto left = testing::below(random, 200); left > 0; --left)
            text +=
                signs[has_long_words ? 4 + testing::below(random, 2) : testing::below(random, signs.size())];
        const auto width = 0.5 + testing::below(random, 60) / 4.0;
        const auto most = testing::below(random, 4);
        const std::string begin(begin_of(text, Weight::bold, width, most));
        CHECK(lines_at_most(Paragraph(begin, Weight::bold), width, most) ==
              lines_at_most(Paragraph(text, Weight::bold), width, most));
        CHECK(text.starts_with(begin));
    }
    CHECK(begin_of(std::string(100'000, 'a'), Weight::regular, 10, 2).size() < 100);
}

}  // namespace zeren::render
