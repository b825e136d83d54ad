#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::notes_on;
using testing::tasks_in;
using Lines = std::vector<std::string>;

const std::string note = "read \"责任单位\" above a table as the owners of all its tasks";

}  // namespace

TEST_CASE("a labelled line right above a table names who has its tasks", "[extraction][tables]") {
    const auto plan = [](const std::string& above) {
        return above +
               "\n\n| 序号 | 工作任务 | 配合部门 |\n|---|---|---|\n| 1 | 修路 | 市公安局 |\n| 2 | 架桥 | |\n";
    };
    const Lines read{"1 [责任单位:市交通局] 修路: 市交通局 lead, 市公安局 cooperate",
                     "2 [责任单位:市交通局] 架桥: 市交通局 lead"};
    CHECK(tasks_in(plan("责任单位:市交通局")) == read);
    CHECK(notes_on(plan("责任单位:市交通局")) == Lines{note});
    CHECK(tasks_in(plan("责任单位:市交通局    填报日期:2025年3月1日"))
              .front()
              .ends_with("修路: 市交通局 lead, 市公安局 cooperate"));
    CHECK(tasks_in(plan("责任单位:市交通局\n\n部门负责人:石磊")) == read);
}

TEST_CASE("a line above a table is about something else behind an item, a sentence or a gap of lines",
          "[extraction][tables]") {
    const std::string table =
        "\n\n| 序号 | 工作任务 | 配合部门 |\n|---|---|---|\n| 1 | 修路 | 市公安局 |\n| 2 | 架桥 | 市民政局 "
        "|\n";
    const Lines read{"1 修路: 市公安局 cooperate", "2 架桥: 市民政局 cooperate"};
    CHECK(tasks_in("责任单位:市交通局\n\n以下任务由各县落实。" + table) == read);
    CHECK(tasks_in("责任单位:市交通局\n\n甲\n\n乙\n\n丙\n\n丁\n\n戊" + table) == read);
    CHECK(tasks_in("配合单位:市交通局" + table) == read);
    const auto own = tasks_in(
        "责任单位:市交通局\n\n| 序号 | 工作任务 | 牵头单位 |\n|---|---|---|\n| 1 | 修路 | 市公安局 |\n"
        "| 2 | 架桥 | 市民政局 |\n");
    CHECK(own == Lines{"1 修路: 市公安局 lead", "2 架桥: 市民政局 lead"});
}

TEST_CASE("people in a table below a line that names bodies are contacts", "[extraction][tables]") {
    const auto plan = [](const std::string& above) {
        return above +
               "\n\n| 序号 | 工作任务 | 责任人 |\n|---|---|---|\n| 1 | 修路 | 张三 |\n| 2 | 架桥 | 李四 |\n";
    };
    CHECK(tasks_in(plan("责任单位:市交通局")) ==
          Lines{"1 [责任单位:市交通局] 修路: 市交通局 joint", "2 [责任单位:市交通局] 架桥: 市交通局 joint"});
    CHECK(notes_on(plan("责任单位:市交通局")) == Lines{note + ", and the people in it as contacts"});
    CHECK(tasks_in(plan("负责人:王五")) == Lines{"1 修路: 张三 joint", "2 架桥: 李四 joint"});
}

TEST_CASE("several tables each have the line above them, and keep their own titles", "[extraction][tables]") {
    const std::string head = "| 序号 | 工作任务 | 完成时限 |\n|---|---|---|\n";
    const auto read = tasks_in("# 一季度\n\n责任部门:财务科\n\n" + head +
                               "| 1 | 决算 | 3月 |\n\n# 二季度\n\n责任部门:" + "办公室\n\n" + head +
                               "| 1 | 采购 | 4月 |\n");
    CHECK(read.size() == 2);
    CHECK(read.front().ends_with("决算: 财务科 joint"));
    CHECK(read.back().ends_with("采购: 办公室 joint"));
}

TEST_CASE("titles of tables that are bodies have the tasks below them", "[extraction][tables]") {
    const auto plan = [](const std::string& second, const std::string& head) {
        const auto table = [&head](const std::string& title, const std::string& task) {
            return "# " + title + "\n\n" + head + "| 1 | " + task + "甲 | |\n| 2 | " + task + "乙 | |\n\n";
        };
        return table("县水利局", "巡查") + table(second, "演练") + table("县财政局", "决算");
    };
    const std::string bare = "| 序号 | 工作任务 | 完成时限 |\n|---|---|---|\n";
    const auto read = tasks_in(plan("应急科", bare));
    REQUIRE(read.size() == 6);
    CHECK(read[0] == "1.1 [县水利局] 巡查甲: 县水利局 joint");
    CHECK(read[3] == "2.2 [应急科] 演练乙: 应急科 joint");
    CHECK(read[5] == "3.2 [县财政局] 决算乙: 县财政局 joint");
    CHECK(notes_on(plan("应急科", bare)) ==
          Lines{"read the bodies in the titles of tables as the owners of all their tasks"});
    // 二季度 is nobody, and a table that has a column of owners needs no title.
    CHECK(tasks_in(plan("二季度", bare)).size() == 4);
    const auto owned = tasks_in(plan("应急科", "| 序号 | 工作任务 | 责任单位 |\n|---|---|---|\n"));
    CHECK(owned[0] == "1.1 [县水利局] 巡查甲:");
}

}  // namespace zeren::extraction
