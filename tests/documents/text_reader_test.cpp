#include "documents/text_reader.hpp"

#include <string>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

/// `line:column:text` of each paragraph, + before those that follow a gap.
std::vector<std::string> paragraphs(std::string_view bytes) {
    const auto document = read_text(bytes, "plan.txt");
    REQUIRE(document.ok());
    std::vector<std::string> out;
    for (const auto& block : document->blocks) {
        const auto& paragraph = std::get<Paragraph>(block);
        out.push_back((paragraph.after_gap ? "+" : "") + std::to_string(paragraph.origin.line) + ":" +
                      std::to_string(paragraph.origin.column) + ":" + paragraph.text);
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("each line of a text that is not blank is a paragraph with its place", "[documents]") {
    CHECK(paragraphs("一、甲\n\t1．乙 \n") == Lines{"1:1:一、甲", "2:1:\t1．乙 "});
    CHECK(paragraphs("a\n\n \t\n　\nb") == Lines{"1:1:a", "+5:1:b"});
    CHECK(paragraphs("").empty());
    CHECK(paragraphs("\n\n").empty());
}

TEST_CASE("a byte order mark and Windows line ends are no text", "[documents]") {
    CHECK(paragraphs("\xEF\xBB\xBF甲\r\n乙\r\n") == Lines{"1:1:甲", "2:1:乙"});
}

TEST_CASE("malformed bytes of a text are an error with their place", "[documents]") {
    const auto document = read_text("一、甲\n1．乙\xff丙\n", "plan.txt");
    REQUIRE(!document.ok());
    CHECK(support::to_text(document.diagnostics()) ==
          "plan.txt:2:4: error: byte 0xff is not UTF-8 here [bad-encoding]\n"
          "    2 | 1．乙�丙\n"
          "      |      ^\n"
          "hint: save the file as UTF-8\n");
}

TEST_CASE("a malformed byte far down is found too", "[documents]") {
    std::string bytes;
    for (int line = 0; line < 5000; ++line) bytes += "市财政局\n";
    const auto document = read_text(bytes + "\xc0", "plan.txt");
    REQUIRE(!document.ok());
    CHECK(document.diagnostics().items().front().where.position == support::Position{5001, 1});
}

TEST_CASE("form feeds and vertical tabs end paragraphs, and no line is counted at them", "[documents]") {
    CHECK(paragraphs("甲\f乙\v丙\n\f丁\n") == Lines{"1:1:甲", "1:3:乙", "1:5:丙", "2:2:丁"});
    CHECK(paragraphs("甲\n\f\n乙") == Lines{"1:1:甲", "+3:1:乙"});
    CHECK(paragraphs("甲\f\f\r\n乙") == Lines{"1:1:甲", "2:1:乙"});
}

TEST_CASE("form feeds count as ends of lines where a document is too large", "[documents]") {
    std::string pages;
    for (int at = 0; at < 500'001; ++at) pages += "甲\f";
    const auto document = read_text(pages, "plan.txt");
    REQUIRE_FALSE(document.ok());
    CHECK(document.diagnostics().items().front().code == support::Code::too_large);
}

}  // namespace zeren::documents
