#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::tasks_in;

}  // namespace

TEST_CASE("rows that count the marks of a matrix are no tasks", "[extraction][tables]") {
    CHECK(tasks_in("| Task | Works | Police | Council |\n|-|-|-|-|\n| Mend hall | A | R | I |\n"
                   "| Open fair | R | A | C |\n| Number of R | 1 | 1 | 0 |\n| Number of A | 1 | 1 | 0 |\n") ==
          Lines{"1 Mend hall: Works lead, Police cooperate", "2 Open fair: Works cooperate, Police lead"});
    CHECK(
        tasks_in("任务,市住建局,市林业局\n修路,★,○\n植树,,★\n牵头任务数,1,1\n配合任务数,0,1\n★牵头 ○配合,,\n",
                 "plan.csv") == Lines{"1 修路: 市住建局 lead, 市林业局 cooperate", "2 植树: 市林业局 lead"});
}

TEST_CASE("a row of counts is no actor of a transposed matrix", "[extraction][tables]") {
    CHECK(tasks_in(
              "部门,修路,植树,清淤\n市住建局,●,,○\n市林业局,,●,\n市水务局,○,,●\n小计,2,1,2\n●牵头 ○配合,,,\n",
              "plan.csv") == Lines{"1 修路: 市住建局 lead, 市水务局 cooperate", "2 植树: 市林业局 lead",
                                   "3 清淤: 市住建局 cooperate, 市水务局 lead"});
}

TEST_CASE("numbers beside each other in a list of tasks count nothing", "[extraction][tables]") {
    CHECK(tasks_in("| Task | Lead | Cost | Days |\n|-|-|-|-|\n| Mend hall | Works | 5 | 3 |\n| Open fair | | "
                   "7 | 2 |\n") == Lines{"1 Mend hall: Works lead", "2 Open fair:"});
}

TEST_CASE("a table that counts tasks by owner holds none", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>序号</th><th>任务</th><th>牵头单位</th></tr><tr><td>1</td><td>修路</"
                   "td><td>市住建局</td></tr>"
                   "</table><table><tr><th>序号</th><th>单位</th><th>牵头（项）</th><th>配合（项）</th></tr>"
                   "<tr><td>1</td><td>市住建局</td><td>3</td><td>0</td></tr>"
                   "<tr><td>2</td><td>市水务局</td><td>2</td><td>1</td></tr></table>",
                   "plan.html") == Lines{"1 修路: 市住建局 lead"});
}

TEST_CASE("a letter alone above plain numbers is a chapter, and no legend", "[extraction][tables]") {
    CHECK(tasks_in("No,Activity,Works,Police\nA,Preparation,,\n1,Mend hall,A,R\n2,Open fair,R,A\n"
                   "B,Operation,,\n3,Write letters,A,C\n",
                   "plan.csv") == Lines{"1 [Preparation] Mend hall: Works lead, Police cooperate",
                                        "2 [Preparation] Open fair: Works cooperate, Police lead",
                                        "3 [Operation] Write letters: Works lead"});
}

TEST_CASE("a mark under a time is no deadline", "[extraction][tables]") {
    const auto read = testing::import_bytes_of(
        "序号,任务,责任单位,时间安排,,\n,,,一季度,二季度,三季度\n1,修路,市住建局,√,,\n2,植树,市林业局,,√,\n",
        "plan.csv");
    REQUIRE(read.plan.task_count() == 2);
    for (auto task : read.plan.tasks()) CHECK(read.plan.due(task) == nullptr);
}

TEST_CASE("a note below the last part of a table that was cut is about all parts", "[extraction][tables]") {
    const std::string head = "<table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr>";
    CHECK(tasks_in(head +
                       "<tr><td>1</td><td>修路</td><td>市住建局、市财政局</td></tr></table><p>（续表）</p>" +
                       head +
                       "<tr><td>2</td><td>植树</td><td>市林业局、市水务局</td></tr></table>"
                       "<p>注：责任单位栏中排在首位的为牵头单位，其余为配合单位。</p>",
                   "plan.html") ==
          Lines{"1 修路: 市住建局 lead, 市财政局 cooperate", "2 植树: 市林业局 lead, 市水务局 cooperate"});
}

TEST_CASE("codes that differ are ids, though numbers beside them start anew", "[extraction][tables]") {
    const std::string head = "<tr><th>编号</th><th>任务</th><th>牵头单位</th></tr>";
    CHECK(tasks_in("<h2>一、城建</h2><table>" + head +
                       "<tr><td>1</td><td>修路</td><td>市住建局</td></tr></table><h2>二、环保</h2><table>" +
                       head +
                       "<tr><td>1</td><td>植树</td><td>市林业局</td></tr></table><h2>三、交通</h2><table>" +
                       head + "<tr><td>JT-01</td><td>公交</td><td>市交通局</td></tr></table>",
                   "plan.html") == Lines{"1.1 [城建] 修路: 市住建局 lead", "2.1 [环保] 植树: 市林业局 lead",
                                         "JT-01 [交通] 公交: 市交通局 lead"});
}

}  // namespace zeren::extraction::tables
