#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::tasks_in;
using Lines = std::vector<std::string>;

const std::string table =
    "\n\n| 序号 | 工作内容 | 责任股室 |\n|-|-|-|\n| 1 | 撰写报告 | 办公室、**协调股** |\n| 2 | 汇总数据 | "
    "**抽检股** |\n"
    "| 3 | 整理案卷 | 法规股、财务股 |\n";
const Lines settled{"1 撰写报告: 办公室 cooperate, 协调股 lead", "2 汇总数据: 抽检股 lead",
                    "3 整理案卷: 法规股 joint, 财务股 joint"};
const Lines open{"1 撰写报告: 办公室 joint, 协调股 joint", "2 汇总数据: 抽检股 joint",
                 "3 整理案卷: 法规股 joint, 财务股 joint"};

}  // namespace

TEST_CASE("where a document prints that names set bold lead, they do", "[extraction][tables]") {
    for (const std::string rule :
         {"表中责任股室用黑体字标注的为牵头股室，其余为配合股室。", "（加粗为牵头单位）",
          "牵头股室以粗体标出。", "Lead offices are shown in bold.", "Bold = lead"}) {
        CAPTURE(rule);
        CHECK(tasks_in(rule + table) == settled);
    }
    CHECK(tasks_in(table.substr(2) + "| | 注：加粗的为牵头股室 | |\n").front() == settled.front());
}

TEST_CASE("without that rule bold type says nothing", "[extraction][tables]") {
    for (const std::string rule : {"", "标题用黑体，正文用仿宋。各股室牵头落实。",
                                   "Headings are in bold. The mayor leads the work.", "加粗的为新增任务。"}) {
        CAPTURE(rule);
        CHECK(tasks_in(rule + table) == open);
    }
}

TEST_CASE("the rule holds for brackets and pages, and leaves stated leads alone", "[extraction]") {
    CHECK(tasks_in("<p>注：黑体字为牵头单位。</p><p>1. 修路。（<b>市交通局</b>、市财政局）</p>"
                   "<p>2. 架桥。（牵头单位：市水务局；责任单位：<b>市财政局</b>）</p>",
                   "plan.html") == Lines{"1 修路。: 市交通局 lead, 市财政局 cooperate",
                                         "2 架桥。: 市水务局 lead, 市财政局 cooperate"});
}

TEST_CASE("items that run on in one paragraph keep what is bold in them", "[extraction]") {
    std::string page = "<p>注：黑体字为牵头单位。</p><p>";
    for (int item = 1; item <= 30; ++item)
        page += std::to_string(item) + "．修筑第" + std::to_string(item) +
                "条道路。（市交通局、<b>市财政局</b>）";
    const auto tasks = tasks_in(page + "</p>", "plan.html");
    REQUIRE(tasks.size() == 30);
    CHECK(tasks.front() == "1 修筑第1条道路。: 市交通局 cooperate, 市财政局 lead");
    CHECK(tasks.back() == "30 修筑第30条道路。: 市交通局 cooperate, 市财政局 lead");
}

TEST_CASE("many thousands of names in bold are told apart in linear time", "[extraction]") {
    std::string page = "<p>注：黑体字为牵头单位。</p><p>1. 修路。（市财政局";
    for (int name = 0; name < 100'000; ++name) page += "、<b>市甲" + std::to_string(name) + "局</b>";
    const auto plan = testing::import_bytes_of(page + "）</p>", "plan.html").plan;
    CHECK(plan.edge_count() == 100'001);
}

}  // namespace zeren::extraction
