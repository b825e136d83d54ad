#include "extraction/due_words.hpp"

#include "extraction/passage.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

/// The last day, what repeats, `ongoing`; `words` for a deadline without any of them, `no` for other words.
std::string due(std::string_view printed, std::optional<std::uint32_t> year = std::nullopt) {
    const auto read = read_due(printed, year);
    if (!read) return "no";
    CHECK(read->words == printed);
    std::string out = read->by;
    for (const std::string& more : {read->repeats, std::string(read->ongoing ? "ongoing" : "")}) {
        if (!more.empty()) out += (out.empty() ? "" : " ") + more;
    }
    return out.empty() ? "words" : out;
}

}  // namespace

TEST_CASE("a day between slashes may have no year", "[extraction]") {
    for (const auto* words : {U"15/03", U"by 15/03", U"entro 3/15", U"hasta el 1/2"}) CHECK(says_when(words));
    for (const auto* words : {U"15/", U"/03", U"32/03", U"13/14", U"0/3", U"3/0", U"1/2/3/4", U"123/4"})
        CHECK_FALSE(says_when(words));
    const auto due = read_due("by 15/03", std::nullopt);
    REQUIRE(due);
    CHECK(due->words == "by 15/03");
    CHECK(due->by.empty());
}

TEST_CASE("a deadline is the last day of the period that it names", "[extraction][due]") {
    CHECK(due("2025年底前") == "2025-12-31");
    CHECK(due("2025年底前完成") == "2025-12-31");
    CHECK(due("2025年12月底前") == "2025-12-31");
    CHECK(due("2023年9月") == "2023-09-30");
    CHECK(due("2024年2月底") == "2024-02-29");
    CHECK(due("2023年2月28日前") == "2023-02-28");
    CHECK(due("２０２４年６月３０日前完成") == "2024-06-30");
    CHECK(due("2024年上半年") == "2024-06-30");
    CHECK(due("2024年第三季度") == "2024-09-30");
    CHECK(due("2024年9月中旬") == "2024-09-20");
    CHECK(due("2024年九月") == "2024-09-30");
    CHECK(due("到2025年") == "2025-12-31");
    CHECK(due("2023-2025年") == "2025-12-31");
    CHECK(due("2023年至2025年") == "2025-12-31");
    CHECK(due("2024年1月—12月", 2024) == "2024-12-31");
    CHECK(due("2026-06-30") == "2026-06-30");
    CHECK(due("2026-06-30 18:00") == "2026-06-30");
    CHECK(due("2026-06-30T12:00:00Z") == "2026-06-30");
    CHECK(due("2026-06-30 2026-07-30") == "2026-07-30");
    CHECK(due("2026.6.30") == "2026-06-30");
    CHECK(due("2026/6") == "2026-06-30");
    CHECK(due("30.06.2026") == "2026-06-30");
    CHECK(due("30/06/2026") == "2026-06-30");
    CHECK(due("2025年底前取得明显成效") == "2025-12-31");
}

TEST_CASE("several deadlines give the last of them", "[extraction][due]") {
    CHECK(due("2024年6月底前完成；2025年底前全面完成") == "2025-12-31");
    CHECK(due("2024年底前完成，并持续推进") == "2024-12-31");
    CHECK(due("2024年底前，持续推进") == "2024-12-31 ongoing");
}

TEST_CASE("a missing year is the plan's, or stays unknown", "[extraction][due]") {
    CHECK(due("6月30日前", 2023) == "2023-06-30");
    CHECK(due("6月30日前") == "words");
    CHECK(due("12月底前", 2023) == "2023-12-31");
    CHECK(due("年底前", 2023) == "2023-12-31");
    CHECK(due("三季度", 2023) == "2023-09-30");
    CHECK(due("明年6月", 2023) == "2024-06-30");
    CHECK(due("2025年初") == "words");
}

TEST_CASE("what repeats and what lasts has no last day", "[extraction][due]") {
    CHECK(due("每年2月底前", 2023) == "yearly");
    CHECK(due("每季度") == "quarterly");
    CHECK(due("每月25日前", 2023) == "monthly");
    CHECK(due("持续推进") == "ongoing");
    CHECK(due("长期坚持") == "ongoing");
    CHECK(due("全年") == "ongoing");
    CHECK(due("Ongoing") == "ongoing");
    CHECK(due("annually") == "yearly");
}

TEST_CASE("English deadlines", "[extraction][due]") {
    CHECK(due("Q3 2026") == "2026-09-30");
    CHECK(due("2026 Q1") == "2026-03-31");
    CHECK(due("H1 2026") == "2026-06-30");
    CHECK(due("June 2026") == "2026-06-30");
    CHECK(due("by end of June 2026") == "2026-06-30");
    CHECK(due("31 March 2026") == "2026-03-31");
    CHECK(due("March 31, 2026") == "2026-03-31");
    CHECK(due("1st of Feb 2026") == "2026-02-01");
    CHECK(due("By 2026") == "2026-12-31");
    CHECK(due("2024-2026") == "2026-12-31");
    CHECK(due("5/6/2026") == "words");
}

TEST_CASE("other words are no deadlines", "[extraction][due]") {
    for (const auto* words : {"", "市财政局", "12345热线", "2023年工作方案", "9部门", "May Smith",
                              "Marchmont", "2026-13-40", "2月30", "100", "完成", "前", "the Department"}) {
        INFO(words);
        CHECK(due(words) == "no");
    }
}

TEST_CASE("a sentence may begin with its deadline", "[extraction][due]") {
    const auto size = [](std::string_view words) { return deadline_before_sentence(plain_form(words)); };
    CHECK(size("2025年底前，建成十个站。") == 7);
    CHECK(size("到2025年，建成十个站。") == 6);
    CHECK(size("2025年，全市上下。") == 0);
    CHECK(size("2025年底前建成十个站。") == 0);
    CHECK(size("建成十个站，2025年底前，验收。") == 0);
}

TEST_CASE("a deadline among the owners is the task's", "[extraction][due]") {
    const auto plan = testing::import_text(
                          "方案\n1．甲。（市财政局牵头，2025年底前完成）\n2．乙。（责任单位：市公安局；完成时"
                          "限：6月30日前）\n"
                          "3．丙。（市公安局）\n2024年3月5日\n")
                          .plan;
    const auto due_of = [&plan](std::string_view task) { return plan.due(plan.find_task(task).value()); };
    REQUIRE(due_of("1") != nullptr);
    CHECK(due_of("1")->by == "2025-12-31");
    CHECK(due_of("1")->words == "2025年底前完成");
    REQUIRE(due_of("2") != nullptr);
    CHECK(due_of("2")->by == "2024-06-30");
    CHECK(due_of("3") == nullptr);
}

TEST_CASE("months and quarters in other languages", "[extraction][due]") {
    CHECK(due("juin 2026") == "2026-06-30");
    CHECK(due("fin septembre 2026") == "2026-09-30");
    CHECK(due("d'ici le 1er mars 2026") == "2026-03-01");
    CHECK(due("30 de junio de 2026") == "2026-06-30");
    CHECK(due("antes del 15 de diciembre de 2026") == "2026-12-15");
    CHECK(due("bis Ende Oktober 2026") == "2026-10-31");
    CHECK(due("31. März 2026") == "2026-03-31");
    CHECK(due("até 30 de setembro de 2026") == "2026-09-30");
    CHECK(due("entro il 30 giugno 2026") == "2026-06-30");
    CHECK(due("eind december 2026") == "2026-12-31");
    CHECK(due("3. Quartal 2026") == "2026-09-30");
    CHECK(due("3º trimestre 2026") == "2026-09-30");
    CHECK(due("2e trimestre de 2026") == "2026-06-30");
    CHECK(due("avril et mai 2026") == "2026-05-31");
    CHECK(due("au 1er mars 2026") == "2026-03-01");
    CHECK(due("pour le 15 mars 2026") == "2026-03-15");
    CHECK(due("dès maintenant") == "words");
    CHECK(due("avant l'été") == "words");
    CHECK(due("ab sofort") == "words");
    CHECK(due("5. Quartal 2026") == "no");
    CHECK(due("gendarmerie") == "no");
    CHECK(due("marketing") == "no");
}

TEST_CASE("a day that its month does not have is no deadline", "[extraction][due]") {
    CHECK(due("2025年2月30日") == "no");
    CHECK(due("2025年4月31日前") == "no");
    CHECK(due("2025年2月29日") == "no");
    CHECK(due("2024年2月29日") == "2024-02-29");
    CHECK(due("31 June 2026") == "no");
    CHECK(due("2025年2月下旬") == "2025-02-28");
    CHECK(due("2月29日前") == "words");
}

}  // namespace zeren::extraction
