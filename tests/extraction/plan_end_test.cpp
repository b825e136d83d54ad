#include "extraction/plan_end.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "extraction/numbering.hpp"
#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

/// True where the first of these lines stands behind the plan.
bool ends_at(const std::vector<std::string>& lines, bool behind_owners = false) {
    std::vector<Passage> passages;
    for (const auto& line : lines) passages.push_back(passage_of({.text = line}));
    const bool items_follow = std::any_of(passages.begin() + 1, passages.end(), [](const Passage& each) {
        return read_item_number(each.content().plain()).has_value();
    });
    return ends_plan(passages, 0, passages[0].content().plain(),
                     {.items_follow = items_follow, .behind_owners = behind_owners}, ActorDirectory(nullptr));
}

}  // namespace

TEST_CASE("what stands below a heading of sources is no task", "[extraction]") {
    for (const std::string heading : {"主要资料来源", "参考文献", "References:"}) {
        const auto plan = testing::import_text("一、工作\n1．修路。（县财政局负责）\n" + heading +
                                               "\n1. 国家中心：《报告》。\n2. 中国统计局：《年鉴》。\n")
                              .plan;
        CHECK(plan.task_count() == 1);
    }
}

TEST_CASE("annexes, distribution lists and those present stand behind the plan", "[extraction]") {
    CHECK(ends_at({"附件：1.任务清单"}));
    CHECK(ends_at({"抄送：市委办公室"}));
    CHECK(ends_at({"（此件公开发布）"}));
    CHECK(ends_at({"出席：张三、李四"}));
    CHECK(ends_at({"出　席：张三（市政府办公室）"}));
    CHECK(ends_at({"Attendees: Anna Lee"}));
    CHECK_FALSE(ends_at({"附近的居民"}));
    CHECK_FALSE(ends_at({"建设学校。"}));
}

TEST_CASE("a date alone on its line ends the plan, one in a sentence does not", "[extraction]") {
    CHECK(ends_at({"2023年9月11日"}));
    CHECK(ends_at({"二〇二三年十二月三十一日"}));
    CHECK(ends_at({"（2023年9月11日）"}));
    CHECK_FALSE(ends_at({"2023年9月11日前完成"}));
    CHECK_FALSE(ends_at({"自2023年9月11日"}));
}

TEST_CASE("the issuer signs above the date, or behind the last owners", "[extraction]") {
    CHECK(ends_at({"云河市教育局", "", "2023年9月11日"}));
    CHECK(ends_at({"云河市人民政府办公室"}, true));
    CHECK(ends_at({"云河市人民政府办公室", "", "— 3 —"}, true));
    CHECK_FALSE(ends_at({"云河市人民政府办公室"}, false));
    CHECK_FALSE(ends_at({"云河市人民政府办公室", "二、建设学校。"}, true));
    // Any other body at the end is the last owner.
    CHECK_FALSE(ends_at({"云河市教育局"}, true));
    CHECK_FALSE(ends_at({"市教育局、云河市人民政府"}, true));
}

TEST_CASE("who runs a site stands behind the plan where the lines around speak of a site", "[extraction]") {
    CHECK(ends_at({"主办：云河市人民政府", "版权所有", "二、建设学校。"}, true));
    CHECK_FALSE(ends_at({"主办：云河市人民政府", "版权所有", "二、建设学校。"}, false));
    CHECK_FALSE(ends_at({"主办：云河市人民政府", "二、建设学校。"}, true));
    CHECK_FALSE(ends_at({"主办：云河市人民政府", "二、建设学校。", "三、修路。", "版权所有"}, true));
}

TEST_CASE("a page number behind the signatures is no item that follows them", "[extraction]") {
    const auto plan =
        testing::import_text(
            "1．修路。牵头单位：市交通局。\n2．本意见自印发之日起施行。\n\n"
            "         中共望川市委办公室\n         望川市人民政府办公室\n           2025年3月18日\n"
            "抄送：市人大常委会办公室。\n       — 3 —\n",
            {.lead = LeadRule::stated})
            .plan;
    CHECK(plan.task_count() == 2);
    CHECK(testing::owners_of(plan, "1") == std::vector<std::string>{"市交通局:lead"});
    CHECK(testing::owners_of(plan, "2").empty());
}

TEST_CASE("contents that name further chapters too hold no tasks", "[extraction]") {
    const std::string chapters =
        "## Aim 1: Be safe\n\n### 1.1 Teach\n\nLead: Harbour Office\n\n## Aim 2: Be quick\n\n### 2.1 "
        "Run\n\nLead: Legal "
        "Team\n\n## Aim 3: Be kind\n\n### 3.1 Smile\n\nLead: Legal Team\n";
    const auto tasks = [&](const std::string& contents) {
        return testing::import_bytes_of("# Plan\n\n## Contents\n\n" + contents + "\n" + chapters, "plan.md")
            .plan.task_count();
    };
    CHECK(tasks("- Aim 1: Be safe\n- Aim 2: Be quick\n- Aim 3: Be kind\n- How we report\n") == 3);
    CHECK(tasks("- Be safe\n- Be quick\n- Be kind\n- How we report\n") == 3);
}

}  // namespace zeren::extraction
