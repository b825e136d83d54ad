#include "extraction/plan_facts.hpp"

#include "extraction/dates.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

model::PlanInfo info_of(std::string_view head) {
    return testing::import_text(std::string(head) + "1．甲。（市财政局）\n").plan.info();
}

std::string date_in(std::string_view text) {
    const auto date = find_date(plain_form(text));
    return date ? date->iso : "-";
}

}  // namespace

TEST_CASE("the title stands in the covering letter or above the items", "[extraction]") {
    CHECK(info_of("青山市人民政府关于印发《青山市行动方案》的通知\n").title == "青山市行动方案");
    CHECK(info_of("青山市人民政府关于印发《青山市行动方案》的通知\n").issuer == "青山市人民政府");
    CHECK(info_of("国务院关于加快发展的意见\n国发〔2023〕8号\n").title == "国务院关于加快发展的意见");
    CHECK(info_of("国务院关于加快发展的意见\n国发〔2023〕8号\n").issuer == "国务院");
    CHECK(info_of("您现在的位置：首页\n重点任务清单\n").title == "重点任务清单");
    CHECK(info_of("工作推进计划表\n1. 修路。\n").title == "工作推进计划表");
    CHECK(info_of("R = Responsible, A = Accountable\n1. Dig\nOwner: Works\n").title == "plan");
    CHECK(info_of("").title == "plan");
}

TEST_CASE("a document's number is its own, not one that it cites", "[extraction]") {
    CHECK(info_of("国发〔2023〕8号\n").number == "国发〔2023〕8号");
    CHECK(info_of("文号：青府办[2024]15号 来源：市政府\n").number == "青府办[2024]15号");
    CHECK(info_of("根据《意见》（粤发〔2023〕1号）制定本方案。\n").number.empty());
}

TEST_CASE("dates are read in the notations of official documents", "[extraction]") {
    CHECK(date_in("2023年9月11日") == "2023-09-11");
    CHECK(date_in("发布日期：2023年09月11日") == "2023-09-11");
    CHECK(date_in("２０２３年９月１日") == "2023-09-01");
    CHECK(date_in("二〇二三年十一月二十日") == "2023-11-20");
    CHECK(date_in("2023-09-11") == "2023-09-11");
    CHECK(date_in("2023.9.11") == "2023-09-11");
    CHECK(date_in("2023年13月1日") == "-");
    CHECK(date_in("2025年底前") == "-");
    CHECK(date_in("1234567890") == "-");
}

}  // namespace zeren::extraction
