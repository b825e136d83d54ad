#include "extraction/numbering.hpp"

#include "extraction/passage.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

/// `shape ascii|printed|rest` of a line, or `-` where it begins with no number.
std::string numbered(std::string_view line) {
    const auto plain = plain_form(line);
    const auto number = read_item_number(plain);
    if (!number) return "-";
    const auto view = std::u32string_view(plain);
    return std::to_string(static_cast<int>(number->shape)) + " " + number->ascii() + "|" +
           support::to_utf8(view.substr(0, number->printed_size)) + "|" +
           support::to_utf8(view.substr(number->size));
}

std::string han(std::string_view text) {
    const auto numeral = read_han_numeral(plain_form(text));
    return numeral ? std::to_string(numeral->value) + "/" + std::to_string(numeral->size) : "-";
}

}  // namespace

TEST_CASE("item numbers of official documents are read in full and half width", "[extraction]") {
    CHECK(numbered("第一章 总则") == "0 1|第一章|总则");
    CHECK(numbered("第二部分：措施") == "0 2|第二部分|措施");
    CHECK(numbered("第十二条　建立") == "2 12|第十二条|建立");
    CHECK(numbered("第3条 建立") == "2 3|第3条|建立");
    CHECK(numbered("一、推进") == "3 1|一|推进");
    CHECK(numbered("二十．推进") == "3 20|二十|推进");
    CHECK(numbered("（二十三）加强") == "4 23|(二十三)|加强");
    CHECK(numbered("(一)加强") == "4 1|(一)|加强");
    CHECK(numbered("（ 三 ）、加强") == "4 3|( 三 )|加强");
    CHECK(numbered("1．完善") == "5 1|1|完善");
    CHECK(numbered("47.建设") == "5 47|47|建设");
    CHECK(numbered("３、完善") == "5 3|3|完善");
    CHECK(numbered("1.2 建立") == "6 1.2|1.2|建立");
    CHECK(numbered("1.2.3建立") == "6 1.2.3|1.2.3|建立");
    CHECK(numbered("（1）建立") == "7 1|(1)|建立");
    CHECK(numbered("2)建立") == "8 2|2)|建立");
    CHECK(numbered("①建立") == "9 1|①|建立");
    CHECK(numbered("㉑建立") == "9 21|㉑|建立");
    CHECK(numbered("● 建立") == "10 ||建立");
    CHECK(numbered("- 建立") == "10 ||建立");
}

TEST_CASE("counts, years and amounts at the begin of a line are no item numbers", "[extraction]") {
    for (const auto* line :
         {"2025年底前完成", "3岁以下婴幼儿", "1.5亿元投资", "2023.09.11", "10,000户", "一是加强", "三甲医院",
          "(试行)", "(2023年)", "-5℃", "第一时间", "第三方", "", "20230911.x"}) {
        INFO(line);
        CHECK(numbered(line) == "-");
    }
    CHECK(numbered("1.3岁以下婴幼儿") == "5 1|1|3岁以下婴幼儿");
    CHECK(numbered("1.2023年实现") == "5 1|1|2023年实现");
}

TEST_CASE("Chinese numerals are read up to the hundreds", "[extraction]") {
    CHECK(han("十") == "10/1");
    CHECK(han("十九、") == "19/2");
    CHECK(han("二十") == "20/2");
    CHECK(han("九十九") == "99/3");
    CHECK(han("一百零五") == "105/4");
    CHECK(han("一百一十二") == "112/5");
    CHECK(han("百") == "100/1");
    CHECK(han("零") == "-");
    CHECK(han("医院") == "-");
}

}  // namespace zeren::extraction
