#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

/// Tables with a row for each owner of a task.
namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::notes_on;
using testing::tasks_in;

Lines tasks_of_csv(const std::string& csv) { return tasks_in(csv, "plan.csv"); }

}  // namespace

TEST_CASE("a column of marks beside one of names says what those who are named do", "[extraction][tables]") {
    for (const std::string head : {"Role", "RACI", "Responsibility", "Beteiligung", "Rol", "Part"}) {
        CHECK(tasks_of_csv("Task,Person," + head +
                           "\nMend hall,Ann Lee,A\n,Bob Ray,R\n,Cy Poe,C\nOpen fair,Cy Poe,A\n,Di Orr,I\n") ==
              Lines{"1 Mend hall: Ann Lee lead, Bob Ray cooperate", "2 Open fair: Cy Poe lead"});
    }
    for (const std::string head : {"角色", "分工", "职责", "主办/协办", "类型"}) {
        CHECK(tasks_of_csv("任务,单位," + head +
                           "\n修路,市交通局,牵头\n修路,市财政局、市公安局,配合\n建桥,市水务局,牵头\n建桥,"
                           "市交通局,配合\n") ==
              Lines{"1 修路: 市交通局 lead, 市财政局 cooperate, 市公安局 cooperate",
                    "2 建桥: 市水务局 lead, 市交通局 cooperate"});
    }
    CHECK(tasks_of_csv("Task,Owner,Role\nMend hall,Works,Lead\n,Paint Ltd,Support\nOpen fair,Press,Lead\n") ==
          Lines{"1 Mend hall: Works lead, Paint Ltd cooperate", "2 Open fair: Press lead"});
    CHECK(tasks_of_csv("Activity,Role,Responsibility\nPlan it,Manager,Responsible\nPlan it,CTO,Accountable\n"
                       "Ship it,CTO,Accountable\n") ==
          Lines{"1 Plan it: Manager cooperate, CTO lead", "2 Ship it: CTO lead"});
}

TEST_CASE("a legend explains the marks of such a column, and what nothing explains is an error",
          "[extraction][tables]") {
    CHECK(
        tasks_of_csv(
            "任务,单位,角色\n修路,市交通局,●\n修路,市财政局,○\n建桥,市水务局,●\n注：●为牵头，○为配合,,\n") ==
        Lines{"1 修路: 市交通局 lead, 市财政局 cooperate", "2 建桥: 市水务局 lead"});
    CHECK(notes_on("Task,Person,Role\nMend hall,Ann Lee,Q\nOpen fair,Cy Poe,A\n", "plan.csv").back() ==
          "\"Q\" stands among the owners of task \"1\" and is not explained in words that are known");
    CHECK(
        tasks_of_csv("Task,Person,Role\nMend hall,Ann Lee,A\n,Bob Ray,not involved\nOpen fair,Cy Poe,–\n") ==
        Lines{"1 Mend hall: Ann Lee lead", "2 Open fair: Cy Poe joint"});
}

TEST_CASE("who and what stand in merged cells over the rows of a task", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>任务</td><td>单位</td><td>角色</td></tr>"
                   "<tr><td rowspan=3>修路</td><td>市交通局</td><td>牵头</td></tr>"
                   "<tr><td>市财政局</td><td rowspan=2>配合</td></tr><tr><td>市公安局</td></tr>"
                   "<tr><td>建桥</td><td rowspan=2>市水务局</td><td>牵头</td></tr>"
                   "<tr><td>清淤</td><td>配合</td></tr></table>",
                   "plan.html") == Lines{"1 修路: 市交通局 lead, 市财政局 cooperate, 市公安局 cooperate",
                                         "2 建桥: 市水务局 lead", "3 清淤: 市水务局 cooperate"});
}

TEST_CASE("letters below another head, and marks below names, are no duties of a column",
          "[extraction][tables]") {
    CHECK(tasks_of_csv("任务,责任单位,类别\n修路,市交通局,A\n建桥,市水务局,C\n") ==
          Lines{"1.1 [A] 修路: 市交通局 joint", "2.1 [C] 建桥: 市水务局 joint"});
    CHECK(tasks_of_csv("Task,Owner,Works,Press\nMend hall,Ann Lee,R,C\nOpen fair,Bob Ray,I,R\n").size() == 2);
    CHECK(tasks_of_csv("Task,Role,Press\nMend hall,R,C\nOpen fair,A,R\n") ==
          Lines{"1 Mend hall: Role cooperate", "2 Open fair: Role lead, Press cooperate"});
}

TEST_CASE("deadlines and states of further rows of a task are told", "[extraction][tables]") {
    const std::string plan =
        "Task,Owner,Due,Status\nMend hall,Works,2026-05-01,done\n,Paint Ltd,2026-05-20,open\nOpen "
        "fair,Press,2026-06-01,open\n";
    CHECK(tasks_of_csv(plan) ==
          Lines{"1 Mend hall: Works joint, Paint Ltd joint", "2 Open fair: Press joint"});
    CHECK(
        notes_on(plan, "plan.csv").at(1) ==
        "left out 2 deadlines and states of further rows of tasks, which have others in their first rows, as "
        "\"2026-05-20\"");
    CHECK(notes_on("Task,Owner,Due,Status\nMend hall,Works,2026-05-01,done\n,Paint Ltd,2026-05-01,done\n",
                   "plan.csv")
              .size() == 1);
    CHECK(notes_on("Task,Owner,Due,Status\nMend hall,Works,2026-05-01,done\n,Paint Ltd,,\nOpen "
                   "fair,Press,2026-06-01,open\n",
                   "plan.csv")
              .size() == 1);
    CHECK(
        notes_on("<table><tr><td>Task</td><td>Owner</td><td>Status</td></tr><tr><td rowspan=2>Mend hall</td>"
                 "<td>Works</td><td rowspan=2>done</td></tr><tr><td>Paint Ltd</td></tr></table>",
                 "plan.html")
            .empty());
}

TEST_CASE("where two columns name owners no third one says what they do", "[extraction][tables]") {
    CHECK(tasks_of_csv(
              "任务,牵头单位,配合单位,类型\n修路,市交通局,市财政局,配合\n建桥,市水务局,市公安局,牵头\n") ==
          Lines{"1.1 [配合] 修路: 市交通局 lead, 市财政局 cooperate",
                "2.1 [牵头] 建桥: 市水务局 lead, 市公安局 cooperate"});
}

TEST_CASE("whoever stands below Name or 姓名 beside a part has it", "[extraction][tables]") {
    CHECK(tasks_of_csv("Task,Name,Role\nFix,Ann Lee,Lead\nFix,Bob Roe,Support\nClean,Bob Roe,Lead\n") ==
          Lines{"1 Fix: Ann Lee lead, Bob Roe cooperate", "2 Clean: Bob Roe lead"});
    CHECK(tasks_of_csv("任务,姓名,角色\n扫地,李强,牵头\n扫地,王大海,配合\n擦窗,王大海,牵头\n") ==
          Lines{"1 扫地: 李强 lead, 王大海 cooperate", "2 擦窗: 王大海 lead"});
}

TEST_CASE("beside a part the one full column that says nothing else holds the names",
          "[extraction][tables]") {
    CHECK(tasks_of_csv("ID,Activity,Phase,Party,RACI role,Due\nC-1,Mend hall,One,Works,Accountable,May\n"
                       "C-1,Mend hall,One,Police,Responsible,May\nC-2,Open fair,One,Police,A/R,May\n") ==
          Lines{"C-1 [One] Mend hall: Works lead, Police cooperate", "C-2 [One] Open fair: Police lead"});
    // Two such columns leave it open.
    CHECK(notes_on("Activity,Party,Site,RACI role\nMend hall,Works,Hill,A\nOpen fair,Police,Dale,A\n",
                   "plan.csv") != Lines{});
}

TEST_CASE("a column that is not as full as that of the parts holds no names", "[extraction][tables]") {
    CHECK(tasks_of_csv("Activity,Party,Site,RACI role\nMend hall,Works,,A\nMend hall,Police,Hill,R\n"
                       "Open fair,Police,,A\n") ==
          Lines{"1 Mend hall: Works lead, Police cooperate", "2 Open fair: Police lead"});
}

}  // namespace zeren::extraction::tables
