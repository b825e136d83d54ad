#include "documents/docx_numbering.hpp"

#include <string>
#include <vector>

#include "documents/document_lines.hpp"
#include "documents/docx_reader.hpp"
#include "documents/list_numbers.hpp"
#include "documents/zip_bytes.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::Lines;
using testing::word_part;

std::string level(int number, const std::string& format, const std::string& text,
                  const std::string& more = "") {
    return "<w:lvl w:ilvl='" + std::to_string(number) + "'><w:start w:val='1'/><w:numFmt w:val='" + format +
           "'/><w:lvlText w:val='" + text + "'/>" + more + "</w:lvl>";
}

/// Numbers of paragraphs written as `list.level`, under this content of numbering.xml and styles.xml.
Lines numbers(const std::string& numbering, const std::vector<std::string>& paragraphs,
              const std::string& styles = "") {
    std::string body;
    for (const auto& each : paragraphs) {
        const auto dot = each.find('.');
        const auto list = "<w:numPr><w:ilvl w:val='" + each.substr(dot + 1) + "'/><w:numId w:val='" +
                          each.substr(0, dot) + "'/></w:numPr>";
        const auto properties = dot == std::string::npos ? "<w:pStyle w:val='" + each + "'/>" : list;
        body += "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    }
    const auto document =
        read_docx(testing::docx_bytes(
                      body, {{.name = "word/numbering.xml", .content = word_part("numbering", numbering)},
                             {.name = "word/styles.xml", .content = word_part("styles", styles)}}),
                  "plan.docx");
    Lines out;
    REQUIRE(document.ok());
    for (const auto& block : document.value().blocks) out.push_back(std::get<Paragraph>(block).list_number);
    return out;
}

std::string abstract(const std::string& id, const std::string& content) {
    return "<w:abstractNum w:abstractNumId='" + id + "'>" + content + "</w:abstractNum>";
}
std::string list(const std::string& id, const std::string& abstract_id, const std::string& more = "") {
    return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + abstract_id + "'/>" + more + "</w:num>";
}

const std::string plan =
    abstract("0", level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") +
                      level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"));

}  // namespace

TEST_CASE("levels count and restart below each other", "[documents]") {
    CHECK(numbers(plan + list("1", "0"), {"1.0", "1.1", "1.1", "1.2", "1.0", "1.1", "1.2", "1.2"}) ==
          Lines{"一、", "（一）", "（二）", "1.2.1", "二、", "（一）", "2.1.1", "2.1.2"});
    CHECK(numbers(plan + list("1", "0"), {"1.2", "1.0"}) == Lines{"1.1.1", "二、"});
}

TEST_CASE("a level may never restart, or only after a certain one", "[documents]") {
    const auto through =
        abstract("0", level(0, "decimal", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val='0'/>"));
    CHECK(numbers(through + list("1", "0"), {"1.0", "1.1", "1.0", "1.1"}) == Lines{"1", "1", "2", "2"});
    const auto after_first = abstract("0", level(0, "decimal", "%1") + level(1, "decimal", "%2") +
                                               level(2, "decimal", "%3", "<w:lvlRestart w:val='1'/>"));
    CHECK(numbers(after_first + list("1", "0"), {"1.2", "1.1", "1.2", "1.0", "1.2"}) ==
          Lines{"1", "2", "2", "2", "1"});
}

TEST_CASE("lists of one definition count on together, save where one states its start", "[documents]") {
    const auto restarted =
        list("3", "0", "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>");
    CHECK(numbers(plan + list("1", "0") + list("2", "0") + restarted, {"1.0", "2.0", "3.0", "3.0", "1.0"}) ==
          Lines{"一、", "二、", "五、", "六、", "七、"});
}

TEST_CASE("a list may replace a level, and styles may stand for lists", "[documents]") {
    const auto replaced =
        list("1", "0", "<w:lvlOverride w:ilvl='0'>" + level(0, "upperRoman", "%1.") + "</w:lvlOverride>");
    CHECK(numbers(plan + replaced, {"1.0", "1.0"}) == Lines{"I.", "II."});
    const auto linked = abstract("7", "<w:numStyleLink w:val='S'/>") + list("9", "7");
    CHECK(
        numbers(
            plan + list("1", "0") + linked, {"9.0"},
            "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"
            "</w:style>") == Lines{"一、"});
    const auto by_style =
        abstract("0", level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2", "<w:pStyle w:val='H2'/>"));
    CHECK(
        numbers(by_style + list("1", "0"), {"1.0", "H2", "None"},
                "<w:style w:styleId='H2'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>") ==
        Lines{"1.", "1.1", ""});
}

TEST_CASE("unknown lists and levels print nothing", "[documents]") {
    CHECK(numbers(plan + list("1", "0") + list("2", "8"), {"0.0", "2.0", "5.0", "1.9", "1.0"}) ==
          Lines{"", "", "", "", "一、"});
}

TEST_CASE("a label has no more than 255 bytes, however long its pattern", "[documents]") {
    std::string pattern;
    for (int i = 0; i < 1000; ++i) pattern += "%1";
    const auto found = numbers(abstract("0", level(0, "decimal", pattern)) + list("1", "0"), {"1.0", "1.0"});
    CHECK(found == Lines{std::string(255, '1'), std::string(255, '2')});
}

TEST_CASE("a number is printed as its format says", "[documents]") {
    CHECK(list_number(7, "decimal") == "7");
    CHECK(list_number(7, "decimalZero") == "07");
    CHECK(list_number(12, "decimalFullWidth") == "１２");
    CHECK(list_number(1994, "upperRoman") == "MCMXCIV");
    CHECK(list_number(28, "lowerLetter") == "bb");
    CHECK(list_number(2, "ideographTraditional") == "乙");
    CHECK(list_number(12, "ideographZodiac") == "亥");
    CHECK(list_number(3, "decimalEnclosedCircle") == "③");
    CHECK(list_number(21, "decimalEnclosedCircleChinese") == "㉑");
    CHECK(list_number(36, "decimalEnclosedCircle") == "㊱");
    CHECK(list_number(51, "decimalEnclosedCircle") == "51");
    CHECK(list_number(2, "decimalEnclosedParen") == "⑵");
    CHECK(list_number(105, "ideographDigital") == "一〇五");
    CHECK(list_number(25, "chineseLegalSimplified") == "贰拾伍");
    CHECK(bullet_of_level(0) == "•");
    CHECK(bullet_of_level(2) == "▪");
    CHECK(bullet_of_level(9) == bullet_of_level(4));
    CHECK(list_number(3, "none").empty());
    CHECK(list_number(3, "hebrew1") == "3");
}

TEST_CASE("Chinese numbers have their zeros and bare tens", "[documents]") {
    const std::vector<std::pair<unsigned, std::string>> expected = {
        {0, "〇"},         {1, "一"},          {10, "十"},           {11, "十一"},
        {20, "二十"},      {25, "二十五"},     {100, "一百"},        {101, "一百零一"},
        {110, "一百一十"}, {1001, "一千零一"}, {1010, "一千零一十"}, {9999, "九千九百九十九"}};
    for (const auto& [number, words] : expected) CHECK(list_number(number, "chineseCounting") == words);
}

TEST_CASE("labels without a level, and levels beyond the ninth, number nothing", "[documents]") {
    const auto odd = abstract("0", level(0, "decimal", "%2%0%a1%") + level(1, "bullet", " ") +
                                       level(2, "decimal", " ") + level(11, "decimal", "%1"));
    CHECK(numbers(odd + list("1", "0"), {"1.0", "1.1", "1.2"}) == Lines{"%0%a1%", "", ""});
}

TEST_CASE("an override says where or what, or nothing", "[documents]") {
    const auto simple = abstract("0", level(0, "decimal", "%1."));
    const auto overridden = [&](const std::string& content) {
        return numbers(simple + list("1", "0", "<w:lvlOverride " + content + "</w:lvlOverride>"),
                       {"1.0", "1.0"});
    };
    CHECK(overridden("w:ilvl='0'><w:startOverride w:val='x'/>") == Lines{"1.", "2."});
    CHECK(overridden("w:ilvl='9'><w:startOverride w:val='5'/>") == Lines{"1.", "2."});
    CHECK(overridden("><w:startOverride w:val='5'/>") == Lines{"1.", "2."});
    CHECK(overridden("w:ilvl='0'><w:other/>") == Lines{"1.", "2."});
}

TEST_CASE("a list that links to a style leads one step, or stays what it is", "[documents]") {
    const auto linked = [](const std::string& style) {
        return abstract("7", "<w:numStyleLink w:val='" + style + "'/>" + level(0, "decimal", "%1)")) +
               list("9", "7");
    };
    const auto style = [](const std::string& id, const std::string& of) {
        return "<w:style w:type='numbering' w:styleId='" + id + "'><w:pPr><w:numPr><w:numId w:val='" + of +
               "'/></w:numPr></w:pPr></w:style>";
    };
    CHECK(numbers(linked("None"), {"9.0"}) == Lines{"1)"});
    CHECK(numbers(linked("S"), {"9.0"}, style("S", "5")) == Lines{"1)"});
    CHECK(numbers(linked("S") + list("5", "8"), {"9.0"}, style("S", "5")) == Lines{"1)"});
}

TEST_CASE("numbers beyond what a format can print are decimals", "[documents]") {
    CHECK(list_number(0, "upperRoman") == "0");
    CHECK(list_number(4000, "lowerRoman") == "4000");
    CHECK(list_number(0, "lowerLetter").empty());
    CHECK(list_number(0, "ideographZodiac").empty());
    CHECK(list_number(0, "decimalEnclosedCircle") == "0");
    CHECK(list_number(11, "ideographEnclosedCircle") == "11");
    CHECK(list_number(10'000, "chineseCounting") == "10000");
    CHECK(list_number(10, "chineseLegalSimplified") == "壹拾");
    CHECK(list_number(12, "decimalZero") == "12");
}

TEST_CASE("a part that defines more than any program would is refused", "[documents]") {
    std::string lists;
    for (int at = 0; at < 100'001; ++at)
        lists += "<w:abstractNum w:abstractNumId='" + std::to_string(at) + "'/>";
    for (const std::string part : {"numbering", "styles"}) {
        const auto document = read_docx(
            testing::docx_bytes("", {{.name = "word/" + part + ".xml", .content = word_part(part, lists)}}),
            "plan.docx");
        REQUIRE_FALSE(document.ok());
        CHECK(document.diagnostics().items().front().message ==
              "the XML of \"word/" + part +
                  ".xml\" defines more than 100,000 lists, styles, formats or relations");
    }
}

}  // namespace zeren::documents
