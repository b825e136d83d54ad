#include "documents/markdown_reader.hpp"

#include <string>

#include "documents/document_lines.hpp"
#include "documents/markdown_text.hpp"
#include "documents/read_document.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::Lines;
using testing::lines_of;
using testing::messages_of;
using testing::places_of;

Lines read(std::string_view text) { return lines_of(read_markdown(text, "plan.md")); }

}  // namespace

TEST_CASE("headings, list items and lines of Markdown are paragraphs", "[documents]") {
    CHECK(read("# 方案 #\n\n## 一、**组织**\n1. 建专班\n   - 牵头：甲\n\n* 乙\n") ==
          Lines{"H1 方案", "~H2 一、组织", "1. 建专班", "   - 牵头：甲", "~* 乙"});
    CHECK(read("Plan\n====\nPart\n----\n#no heading\n") == Lines{"H1 Plan", "H2 Part", "#no heading"});
    CHECK(places_of(read_markdown("#  方案\n\n甲\n", "plan.md")) == Lines{"1:4 方案", "3:1 甲"});
}

TEST_CASE("a pipe table becomes a table with a head", "[documents]") {
    const auto document = read_markdown(
        "Owners:\n\n| Task | Lead |\r\n|:-----|:----:|\r\n| a \\| b | **X**<br>Y |\n| c | |\n\nend",
        "plan.md");
    CHECK(lines_of(document) == Lines{"Owners:", "| 0!:Task 1!:Lead", "| 0:a | b 1:X/Y", "| 0:c", "~end"});
    CHECK(places_of(document) ==
          Lines{"1:1 Owners:", "3:3 Task", "3:10 Lead", "5:3 a | b", "5:12 X", "5:21 Y", "6:3 c", "8:1 end"});
    CHECK(messages_of(document).empty());
}

TEST_CASE("a pipe table needs no outer bars, and ragged rows are told", "[documents]") {
    const auto document = read_markdown("a | b\n--|--\n1 | 2\n3 | 4 | 5\n", "plan.md");
    CHECK(lines_of(document) == Lines{"| 0!:a 1!:b", "| 0:1 1:2", "| 0:3 1:4 2:5"});
    CHECK(messages_of(document) ==
          "plan.md:4:1: warning: 1 row with another number of cells than the table's head [ragged-table]\n");
    CHECK(read("a | b\n---\n") == Lines{"H2 a | b"});
}

TEST_CASE("marks of emphasis, code and links go, other signs stay", "[documents]") {
    CHECK(without_marks("**牵头**：`甲` __乙__ [丁](http://x) [戊][1]") == "牵头：甲 乙 丁 戊");
    CHECK(without_marks("甲![图](y.png)、![图][2]乙") == "甲、乙");
    CHECK(without_marks("甲~~丙~~乙") == "甲乙");
    CHECK(holds_struck_words("甲~~丙~~"));
    CHECK_FALSE(holds_struck_words("甲~~丙"));
    CHECK(without_marks("* 2 * 3 = snake_case \\*") == "* 2 * 3 = snake_case *");
    CHECK(without_marks("[x] 待办 (甲)") == "待办 (甲)");
    CHECK(without_marks("*Lead*: A*") == "Lead: A");
    CHECK(without_marks("****") == "****");
}

TEST_CASE("blocks of code and struck-out words are left out with a remark", "[documents]") {
    const auto document = read_markdown("```sh\n1. 修路\n```\n\n1. ~~修路~~建桥\n```\n2. 挖渠\n", "plan.md");
    CHECK(lines_of(document) == Lines{"~1. 建桥", "~2. 挖渠"});
    CHECK(messages_of(document) ==
          "plan.md:1:1: note: 1 block of code left out [part-not-read]\n"
          "plan.md:5:1: note: 1 line with struck-out words read without them [hidden-content]\n");
}

TEST_CASE("a fence around the whole text leaves nothing out", "[documents]") {
    const auto document = read_markdown("\n```markdown\n# A\n```\nx\n```\n- b\n```\n", "plan.md");
    CHECK(lines_of(document) == Lines{"~H1 A", "~- b"});
    CHECK(messages_of(document) == "plan.md:4:1: note: 1 block of code left out [part-not-read]\n");
    CHECK(lines_of(read_markdown("# A\n```markdown\n# B\n```\n", "plan.md")) == Lines{"H1 A"});
}

TEST_CASE("comments and settings before the text are left out with a remark", "[documents]") {
    const auto document = read_markdown("---\ntitle: x\n---\n# A\n<!-- no\nno -->\nb\n", "plan.md");
    CHECK(lines_of(document) == Lines{"H1 A", "b"});
    CHECK(messages_of(document) ==
          "plan.md:1:1: note: 1 block of settings before the text left out [part-not-read]\n"
          "plan.md:5:1: note: 1 comment left out [part-not-read]\n");
}

TEST_CASE("Markdown is told from plain text and from CODEOWNERS", "[documents]") {
    CHECK(is_markdown("# Plan\n\n- a\n"));
    CHECK(is_markdown("# Plan\n## Part\n"));
    CHECK(is_markdown("text\n\n|a|b|\n|-|-|\n"));
    CHECK(!is_markdown("# comment\n# another\n*.js @owner\n"));
    CHECK(!is_markdown("一、甲\n- 乙\n"));
    CHECK(!is_markdown("# only a title\n"));
    CHECK(!is_markdown(""));
}

TEST_CASE("a closed table in HTML shows Markdown, one within a line or that nothing closes does not",
          "[documents]") {
    CHECK(is_markdown("# Plan\n\n<table>\n<tr><td>a</td></tr>\n</table>\n"));
    CHECK(is_markdown("甲\n  <table border=\"1\"><tr><td>a</td></tr></table>\n"));
    CHECK(!is_markdown("甲\n<table>\n<tr><td>a</td></tr>\n"));
    CHECK(!is_markdown("甲 <table><tr><td>a</td></tr></table>\n"));
    CHECK(read_document("# Plan\n\n<table>\n<tr><td>a</td></tr>\n</table>\n", "plan", {}).value().format ==
          "markdown");
}

TEST_CASE("HTML before the title makes a file of Markdown no page", "[documents]") {
    CHECK(is_markdown("<!-- lint off -->\n# Plan\n\n<p align=\"center\"><br></p>\n\n## 1. Build\n"));
    const auto format = [](std::string_view text) { return read_document(text, "plan", {}).value().format; };
    CHECK(format("<p align=\"center\">x</p>\n\n# Plan\n\n## 1. Build\n- **Lead:** A\n") == "markdown");
    CHECK(format("<p>1. Build</p>\n<p># no heading</p>\n") == "html");
    CHECK(format("<html>\n# Plan\n## Build\n") == "html");
}

TEST_CASE("items that lead to places of the same page are left out with a remark", "[documents]") {
    const auto document = read_markdown(
        "# P\n\n1. [Plan](#1-plan)\n- [Build](#build)\n- [Other](other.md#x)\n- [x] done\n", "plan.md");
    CHECK(lines_of(document) == Lines{"H1 P", "~- Other", "- [x] done"});
    CHECK(messages_of(document).find("2 lines of a table of contents left out [part-not-read]") !=
          std::string::npos);
}

TEST_CASE("items in bold and settings before the text are Markdown too, names hidden by stars are not",
          "[documents]") {
    CHECK(is_markdown("Plan\n1. **Dig.** Soon.\n2. **Fill.** Later.\n"));
    CHECK_FALSE(is_markdown("Plan\n1. **Dig.** Soon.\n2. Fill.\n"));
    CHECK_FALSE(is_markdown("1. 张**、李**参加\n2. 王**、赵**参加\n"));
    CHECK(is_markdown("---\ntitle: Plan\n---\n\n# Plan\n\n1. Dig.\n"));
    CHECK_FALSE(is_markdown("---\ntitle: Plan\n\n# Plan\n\n1. Dig.\n"));
}

TEST_CASE("tables drawn with rules are read by these, or by their first cells", "[documents]") {
    CHECK(read("+----+-------+\n| N° | Tâche |\n|    | faite |\n+====+=======+\n| 1  | Lire  |\n|    | vite  "
               "|\n+----+-------+\n"
               "| 2  | Dire  |\n+----+-------+\nfin\n") ==
          Lines{"| 0!:N° 1!:Tâche faite", "| 0:1 1:Lire vite", "| 0:2 1:Dire", "fin"});
    CHECK(read("+---+---+\n| a | b |\n+---+---+\n| 1 | x |\n|   | y |\n| 2 | z |\n+---+---+\n") ==
          Lines{"| 0!:a 1!:b", "| 0:1 1:x y", "| 0:2 1:z"});
    CHECK(is_markdown("text\n+--+--+\n| a| b|\n+--+--+\n"));
    CHECK_FALSE(is_markdown("+--+\ntext\n"));
}

TEST_CASE("brackets that are no link, and signs that mark nothing, stay", "[documents]") {
    for (const std::string text : {"a\\", "a\\b", "a!b", "a!", "![x", "[a]", "[a] b", "[a](b", "_x_", "a~b",
                                   "~~~a", "~~ a ~~", "a * b", "- [y] a", "-", "-a"}) {
        CHECK(without_marks(text) == text);
    }
    CHECK(without_marks("[a[b](c)") == "[ab");
    CHECK(without_marks("+\t*x*") == "+\tx");
    CHECK(without_marks("- [X] a") == "- [X] a");
    CHECK(without_marks("a**") == "a");
}

TEST_CASE("bars inside of code and behind a backslash divide no cells", "[documents]") {
    using Cells = std::vector<std::string_view>;
    CHECK(pipe_cells("`a|b`|c") == Cells{"`a|b`", "c"});
    CHECK(pipe_cells("|a\\|b|c|") == Cells{"a\\|b", "c"});
    CHECK(pipe_cells("|") == Cells{""});
    CHECK(is_table_rule("|-|:-:|--:|"));
    CHECK(!is_table_rule("|:|-|"));
    CHECK(!is_table_rule("|a-|"));
    CHECK(!is_table_rule("||-|"));
}

TEST_CASE("headings have one to six signs and a blank", "[documents]") {
    CHECK(heading_level("###### x") == 6);
    CHECK(heading_level("####### x") == 0);
    CHECK(heading_level("#") == 1);
    CHECK(heading_level("#\tx") == 1);
    CHECK(heading_words("# #").empty());
    CHECK(heading_words("# a#") == "a#");
    CHECK(read("A\n==\n") == Lines{"A", "=="});
    CHECK(read("A\n==-\n") == Lines{"A", "==-"});
}

TEST_CASE("settings, comments and code that nothing closes", "[documents]") {
    CHECK(read("---\nx: 1\n...\nA\n") == Lines{"A"});
    CHECK(read("---\nx: 1\n") == Lines{"---", "x: 1"});
    CHECK(read("<!-- x -->\na\n<!-- y\nb") == Lines{"a"});
    CHECK(read("~~~\nx\n~~~\na") == Lines{"~a"});
    CHECK(read("a\n~~~\nb") == Lines{"a", "~b"});
}

TEST_CASE("struck-out words of a cell go with a remark; a break that nothing ends ends the cell",
          "[documents]") {
    const auto document = read_markdown("|a|b|\n|-|-|\n|~~c~~d|e<br/>f<br|", "plan.md");
    CHECK(lines_of(document) == Lines{"| 0!:a 1!:b", "| 0:d 1:e/f"});
    CHECK(messages_of(document) ==
          "plan.md:3:2: note: 1 line with struck-out words read without them [hidden-content]\n");
}

TEST_CASE("numbered and starred items below a heading show Markdown", "[documents]") {
    CHECK(is_markdown("# Plan\n1. a\n"));
    CHECK(is_markdown("# Plan\n+ a\n"));
    CHECK(is_markdown("# Plan\n* a\n"));
    CHECK(!is_markdown("# Plan\n1) a\n"));
    CHECK(!is_markdown("# Plan\n12\n"));
    CHECK(!is_markdown("a | b\n--|--|--\n"));
}

TEST_CASE("comments, marks of footnotes and references stand for no words of a line", "[documents]") {
    CHECK(read("甲<!-- 乙 -->丙[^1] &lt;丁&gt; [戊](x(1))\n\n[^1]: 己\n") ==
          Lines{"甲丙 <丁> 戊", "~[^1]: 己"});
}

TEST_CASE("a blank line amid rows of a table ends none", "[documents]") {
    CHECK(read("| a | b |\n|-|-|\n| 1 | 2 |\n\n| 3 | 4 |\n\nend\n") ==
          Lines{"| 0!:a 1!:b", "| 0:1 1:2", "| 0:3 1:4", "~end"});
    CHECK(read("| a | b |\n|-|-|\n| 1 | 2 |\n\n| c | d |\n|-|-|\n| 3 | 4 |\n") ==
          Lines{"| 0!:a 1!:b", "| 0:1 1:2", "| 0!:c 1!:d", "| 0:3 1:4"});
}

TEST_CASE("a table in HTML is read with its places, and one that nothing closes is text", "[documents]") {
    const auto document = read_markdown(
        "甲\n\n  <table><tr><td>a</td>\n<td>*b*<table><tr><td>c</td></tr></table></td></tr>\n</table> "
        "乙\n\n丙\n",
        "plan.md");
    CHECK(lines_of(document) == Lines{"甲", "| 0:a 1:b/c", "乙", "~丙"});
    CHECK(places_of(document) == Lines{"1:1 甲", "3:18 a", "4:5 b", "4:23 c", "5:10 乙", "7:1 丙"});
    CHECK(read("<table>\n<table>\n甲\n") == Lines{"<table>", "<table>", "甲"});
}

TEST_CASE("tags within lines go, with what they strike out", "[documents]") {
    CHECK(without_marks("<b>牵头</b>：甲<br/>乙<del>丙</del> a < b <x> <span hidden>丁</span>") ==
          "牵头：甲 乙 a < b <x> 丁");
    CHECK(read("<div align=\"center\">\n\n甲\n</div>\n") == Lines{"~甲"});
}

TEST_CASE("words between two stars on both sides are bold", "[documents]") {
    const auto bold = [](std::string_view line) { return testing::bold_in(read_markdown(line, "plan.md")); };
    CHECK(bold("x **甲局**、乙局、**丙 `局`**") == testing::Lines{"甲局/丙 局"});
    CHECK(bold("x [**甲**](y)乙 **[丙](z)**") == testing::Lines{"甲/丙"});
    CHECK(bold("a * b ** c").empty());
    const auto document = read_markdown("x **y**\n\n| a | b |\n|-|-|\n| **甲**、乙 | 丙 |\n", "plan.md");
    CHECK(testing::bold_in(document) == testing::Lines{"y", "甲"});
}

}  // namespace zeren::documents
