#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

/// What stands beside a matrix or a plan and names people or bodies: who holds a role, how to call them, who
/// signed, what the letters mean.
namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::notes_on;
using testing::tasks_in;

const std::string matrix =
    "| Task | Works | Police |\n|-|-|-|\n| Mend hall | A | R |\n| Open fair | I | A |\n\n";
const Lines tasks_of_matrix = {"1 Mend hall: Works lead, Police cooperate", "2 Open fair: Police lead"};

}  // namespace

TEST_CASE("a list of whom to call is no plan beside one", "[extraction][tables]") {
    for (const std::string head :
         {"Struttura | Referente | Telefono | E-mail", "Unit | Contact | Phone | Mail"}) {
        const auto drawn = matrix + "| " + head +
                           " |\n|-|-|-|-|\n| Works | Ann Lee | 12 | a@b.example |\n"
                           "| Police | Bob Ray | 34 | c@d.example |\n";
        CHECK(tasks_in(drawn) == tasks_of_matrix);
        CHECK(notes_on(drawn).back().starts_with("a table of 3 rows was not read: "));
    }
}

TEST_CASE("an action list keeps its telephone numbers aside", "[extraction][tables]") {
    CHECK(tasks_in("| Action | Responsible | Phone |\n|-|-|-|\n| Mend hall | Works Department | 12 |\n"
                   "| Open fair | Police Department | 34 |\n") ==
          Lines{"1 Mend hall: Works Department joint", "2 Open fair: Police Department joint"});
}

TEST_CASE("who holds which role is no plan beside one", "[extraction][tables]") {
    CHECK(tasks_in(matrix + "| Role | Held by | What the role stands for |\n|-|-|-|\n"
                            "| Works | Ann Lee | Mends things |\n| Police | Bob Ray | Keeps order |\n") ==
          tasks_of_matrix);
    // A column of tasks beside the role makes it one.
    CHECK(tasks_in("| Role | Held by | Task |\n|-|-|-|\n| Nurse | Ann Lee | Mend hall |\n"
                   "| Doctor | Bob Ray | Open fair |\n") ==
          Lines{"1 Mend hall: Ann Lee joint", "2 Open fair: Bob Ray joint"});
}

TEST_CASE("people below roles hold them, and the roles own", "[extraction][tables]") {
    const auto matrix_of = [](const std::string& upper, const std::string& lower) {
        return "<table><tr><th rowspan=2>Task" + upper + "</tr><tr>" + lower +
               "</tr><tr><td>Mend hall<td>A<td>R</tr><tr><td>Open fair<td>I<td>A</tr></table>";
    };
    const std::string roles = "<th>Programme Manager<th>Service Owner";
    const std::string people = "<th>Ann Lee<th>Bob Ray";
    const Lines of_roles = {"1 Mend hall: Programme Manager lead, Service Owner cooperate",
                            "2 Open fair: Service Owner lead"};
    CHECK(tasks_in(matrix_of(roles, people), "plan.html") == of_roles);
    CHECK(tasks_in(matrix_of(people, roles), "plan.html") == of_roles);
    // Nothing says which of two rows of people holds the other.
    CHECK(tasks_in(matrix_of("<th>Cy Poe<th>Di Orr", people), "plan.html") ==
          Lines{"1 Mend hall: Ann Lee lead, Bob Ray cooperate", "2 Open fair: Bob Ray lead"});
}

TEST_CASE("a legend beside the rows is nobody", "[extraction][tables]") {
    for (const std::string head : {"Legende", "Legend", "Key", "图例"}) {
        CHECK(tasks_in("| Task | Works | Police | Due | " + head +
                       " | |\n|-|-|-|-|-|-|\n| Mend hall | A | R | May | R | Responsible: does it |\n"
                       "| Open fair | I | A | June | A | Accountable: answers for it |\n") ==
              tasks_of_matrix);
    }
}

TEST_CASE("a name above a date, behind an empty row, signs the sheet", "[extraction][tables]") {
    CHECK(tasks_in("序号,事项,责任人\n1,修路,张三\n2,建桥,李四\n,,\n,,望湖社区居民委员会\n,,2025年6月5日\n",
                   "plan.csv") == Lines{"1 修路: 张三 joint", "2 建桥: 李四 joint"});
    // Without a date below it goes on with the task above.
    CHECK(tasks_in("序号,事项,责任单位\n1,修路,市交通局\n2,建桥,市水务局\n,,市财政局\n", "plan.csv") ==
          Lines{"1 修路: 市交通局 joint", "2 建桥: 市水务局 joint, 市财政局 joint"});
}

TEST_CASE("those who watch below a head of owners own nothing", "[extraction][tables]") {
    for (const std::string head : {"监督", "督办", "验收", "考核"}) {
        CHECK(tasks_in("<table><tr><th rowspan=2>任务<th colspan=3>责任单位</tr><tr><th>牵头<th>配合<th>" +
                           head + "</tr><tr><td>修路<td>市交通局<td>市财政局<td>市审计局</tr></table>",
                       "plan.html") == Lines{"1 修路: 市交通局 lead, 市财政局 cooperate"});
    }
    CHECK(tasks_in("<table><tr><th rowspan=2>任务<th colspan=3>责任单位</tr><tr><th>牵头<th>配合<th>实施</tr>"
                   "<tr><td>修路<td>市交通局<td>市财政局<td>市审计局</tr></table>",
                   "plan.html") == Lines{"1 修路: 市交通局 lead, 市财政局 cooperate, 市审计局 cooperate"});
}

TEST_CASE("the head of a list of addresses is one, whatever the roles below it are called",
          "[extraction][tables]") {
    CHECK(tasks_in(matrix +
                   "| Role | Name | Email | Ext. |\n|-|-|-|-|\n| SRO | Helen Varley | h@a.example | 44 |\n"
                   "| Project Manager | Jo Pell | j@a.example | 45 |\n"
                   "| Training Lead | Moira Keane | m@a.example | 46 |\n") == tasks_of_matrix);
}

TEST_CASE("ticks that say what was sent, and hours, name nobody", "[extraction][tables]") {
    CHECK(tasks_in(matrix + "| Name | Post | Draft | Final |\n|-|-|-|-|\n| Ann Lee | Clerk | | ✓ |\n"
                            "| Bob Ray | Mayor | ✓ | ✓ |\n") == tasks_of_matrix);
    CHECK(tasks_in(matrix + "| Area | Homes | Warning lead time |\n|-|-|-|\n| Hill | 12 | 4 h |\n"
                            "| Dale | 30 | 6 h |\n") == tasks_of_matrix);
}

TEST_CASE("below roles stand roles as well where they are no people", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th rowspan=2>Task<th>Programme Manager<th>Service Owner</tr>"
                   "<tr><th>Project Manager<th>Product Owner</tr><tr><td>Mend hall<td>A<td>R</tr>"
                   "<tr><td>Open fair<td>I<td>A</tr></table>",
                   "plan.html") == Lines{"1 Mend hall: Project Manager lead, Product Owner cooperate",
                                         "2 Open fair: Product Owner lead"});
}

TEST_CASE("a name above a date signs nothing without an empty row before it", "[extraction][tables]") {
    CHECK(tasks_in("序号,事项,责任单位\n1,修路,市交通局\n2,建桥,市水务局\n,,市财政局\n,,2025年6月5日\n",
                   "plan.csv")[1]
              .starts_with("2 建桥: 市水务局 joint, 市财政局 joint"));
}

}  // namespace zeren::extraction::tables
