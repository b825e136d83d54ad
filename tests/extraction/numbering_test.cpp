#include "extraction/numbering.hpp"

#include <array>

#include "extraction/passage.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

std::string name_of(NumberShape shape) {
    static constexpr std::array names = {"heading",        "chapter",
                                         "section",        "article",
                                         "named",          "roman",
                                         "letter",         "han",
                                         "bracketed_han",  "digits",
                                         "dotted",         "bracketed_digits",
                                         "half_bracketed", "bracketed_letter",
                                         "circled",        "bullet"};
    return names[static_cast<std::size_t>(shape)];
}

/// `shape ascii|printed|rest` of a line, or `-` where it begins with no number.
std::string numbered(std::string_view line) {
    const auto plain = plain_form(line);
    const auto number = read_item_number(plain);
    if (!number) return "-";
    const auto view = std::u32string_view(plain);
    return name_of(number->shape) + " " + number->ascii() + "|" +
           support::to_utf8(view.substr(number->printed_from, number->printed_size)) + "|" +
           support::to_utf8(view.substr(number->size));
}

std::string han(std::string_view text) {
    const auto numeral = read_han_numeral(plain_form(text));
    return numeral ? std::to_string(numeral->value) + "/" + std::to_string(numeral->size) : "-";
}

}  // namespace

TEST_CASE("numbers with hyphens stand before a point or in brackets", "[extraction]") {
    CHECK(numbered("1-2. 노인보호구역 확대") == "dotted 1-2|1-2|노인보호구역 확대");
    CHECK(numbered("(1-2-1) 사내방조제") == "dotted 1-2-1|1-2-1|사내방조제");
    CHECK(numbered("- (1-2-1) 사내방조제") == "dotted 1-2-1|1-2-1|사내방조제");
    CHECK(numbered("1-2 sentences") == "-");
    CHECK(numbered("1-2.5 km") == "-");
    CHECK(numbered("2026-03-18. Minutes") == "-");
    CHECK(numbered("(1-2 people)") == "-");
}

TEST_CASE("item numbers of official documents are read in full and half width", "[extraction]") {
    CHECK(numbered("第一章 总则") == "chapter 1|第一章|总则");
    CHECK(numbered("第二部分：措施") == "chapter 2|第二部分|措施");
    CHECK(numbered("第十二条　建立") == "article 12|第十二条|建立");
    CHECK(numbered("第3条 建立") == "article 3|第3条|建立");
    CHECK(numbered("一、推进") == "han 1|一|推进");
    CHECK(numbered("二十．推进") == "han 20|二十|推进");
    CHECK(numbered("（二十三）加强") == "bracketed_han 23|(二十三)|加强");
    CHECK(numbered("(一)加强") == "bracketed_han 1|(一)|加强");
    CHECK(numbered("（ 三 ）、加强") == "bracketed_han 3|( 三 )|加强");
    CHECK(numbered("1．完善") == "digits 1|1|完善");
    CHECK(numbered("47.建设") == "digits 47|47|建设");
    CHECK(numbered("３、完善") == "digits 3|3|完善");
    CHECK(numbered("1.2 建立") == "dotted 1.2|1.2|建立");
    CHECK(numbered("1.2.3建立") == "dotted 1.2.3|1.2.3|建立");
    CHECK(numbered("4.10 Evaluation") == "dotted 4.10|4.10|Evaluation");
    CHECK(numbered("3.12.11建立") == "dotted 3.12.11|3.12.11|建立");
    CHECK(numbered("2-10. 建立") == "dotted 2-10|2-10|建立");
    CHECK(numbered("（1）建立") == "bracketed_digits 1|(1)|建立");
    CHECK(numbered("2)建立") == "half_bracketed 2|2)|建立");
    CHECK(numbered("①建立") == "circled 1|①|建立");
    CHECK(numbered("㉑建立") == "circled 21|㉑|建立");
    CHECK(numbered("● 建立") == "bullet ||建立");
    CHECK(numbered("- 建立") == "bullet ||建立");
}

TEST_CASE("words, letters and Roman numbers number items too", "[extraction]") {
    CHECK(numbered("Objective 1: Protect") == "named 1|Objective 1|Protect");
    CHECK(numbered("Decision 2.1: Protect") == "named 2.1|Decision 2.1|Protect");
    CHECK(numbered("Strategic goal B. Protect") == "named B|Strategic goal B|Protect");
    CHECK(numbered("Action A.1: Remove") == "named A.1|Action A.1|Remove");
    CHECK(numbered("Task 2.3 Remove") == "named 2.3|Task 2.3|Remove");
    CHECK(numbered("Action 3/1: Write") == "named 3/1|Action 3/1|Write");
    CHECK(numbered("Goal IV – Remove") == "named 4|Goal IV|Remove");
    CHECK(numbered("任务一：修路") == "named 1|任务一|修路");
    CHECK(numbered("重点任务3、修路") == "named 3|重点任务3|修路");
    CHECK(numbered("IV. Remove") == "roman 4|IV|Remove");
    CHECK(numbered("B. Remove") == "letter B|B|Remove");
    CHECK(numbered("B.2 Remove") == "letter B.2|B.2|Remove");
    CHECK(numbered("b) Remove") == "bracketed_letter 2|b)|Remove");
    CHECK(numbered("(b) Remove") == "bracketed_letter 2|(b)|Remove");
    CHECK(numbered("- （一）修路") == "bracketed_han 1|(一)|修路");
    for (const auto* line :
         {"Part 3 of the plan", "Actions speak", "Action Group 3", "U.S. exports", "A Bridge",
          "Roads programme 2026", "任务艰巨", "Objective evidence 3 shows", "I. e. this"}) {
        INFO(line);
        CHECK(numbered(line) == (std::string_view(line) == "I. e. this" ? "roman 1|I|e. this" : "-"));
    }
}

TEST_CASE("counts, years and amounts at the begin of a line are no item numbers", "[extraction]") {
    for (const auto* line :
         {"2025年底前完成", "3岁以下婴幼儿", "1.5亿元投资", "2023.09.11", "10,000户", "一是加强", "三甲医院",
          "(试行)", "(2023年)", "10.15前完成", "-5℃", "第一时间", "第三方", "", "20230911.x"}) {
        INFO(line);
        CHECK(numbered(line) == "-");
    }
    CHECK(numbered("1.3岁以下婴幼儿") == "digits 1|1|3岁以下婴幼儿");
    CHECK(numbered("1.2023年实现") == "digits 1|1|2023年实现");
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

TEST_CASE("a day before the name of its month is no number", "[extraction]") {
    for (const auto* day : {U"12. Juni: Aufbau", U"3. März", U"1. januar 2026", U"31. Dezember,"})
        CHECK_FALSE(read_item_number(day));
    for (const auto* item : {U"12. Junior plan", U"3. Marsch", U"1. Mail them", U"4.Juni", U"2. May we"})
        CHECK(read_item_number(item));
}

}  // namespace zeren::extraction
