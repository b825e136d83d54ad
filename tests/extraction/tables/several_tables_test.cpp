#include <algorithm>
#include <string>
#include <vector>

#include "extraction/import_notes.hpp"
#include "extraction/tables/read_tables.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::notes_on;
using testing::tasks_in;

/// A table in HTML of rows whose cells are parted by bars.
std::string sheet_of(const Lines& rows) {
    std::string html = "<table>";
    for (const auto& row : rows) {
        html += "<tr><td>";
        for (const auto sign : row) {
            if (sign == '|')
                html += "</td><td>";
            else
                html += sign;
        }
        html += "</td></tr>";
    }
    return html + "</table>";
}

Lines tasks_of_sheet(const Lines& rows) { return tasks_in(sheet_of(rows), "plan.html"); }

std::ptrdiff_t count_of_note(const Lines& notes, const std::string& note) {
    return std::ranges::count(notes, note);
}

const Lines read_matrix = {"1 Specify: PM lead, Dev cooperate", "2 Build: PM lead, Dev cooperate",
                           "3 Test: Lab lead"};

}  // namespace

TEST_CASE("behind a gap below a matrix a list of people is a table of its own", "[extraction][tables]") {
    const Lines sheet = {"Activity|PM|Dev|Lab", "Specify|A|R|C",   "Build|A|R|I",    "Test|I|C|A/R", "",
                         "Role|Person|Phone|",  "PM|Jane Berg|1|", "Dev|Tom Hill|2|"};
    CHECK(tasks_of_sheet(sheet) == read_matrix);
    CHECK(count_of_note(notes_on(sheet_of(sheet), "plan.html"),
                        "a table of 3 rows was not read: it says whom to call") == 1);
    auto parted = sheet;
    parted.insert(parted.end(), {"", "Lab|Ann Sand|3|"});
    CHECK(count_of_note(notes_on(sheet_of(parted), "plan.html"),
                        "a table of 4 rows was not read: it says whom to call") == 1);
}

TEST_CASE("a note tells a sheet from a part of it", "[extraction][tables]") {
    documents::Table table{.origin = {.part = "RACI"}, .name = "RACI"};
    const auto told = [&] { return support::to_text(table_without_tasks(table, "why", "plan.xlsx")); };
    CHECK(told() == "plan.xlsx:RACI: note: sheet \"RACI\" of 0 rows was not read: why [table-not-read]\n");
    table.origin.place = "B7";
    CHECK(told() == "plan.xlsx:RACI!B7: note: a table of 0 rows was not read: why [table-not-read]\n");
}

TEST_CASE("a list of contacts below a matrix and its legend is one table", "[extraction][tables]") {
    const auto notes =
        notes_on(sheet_of({"Activity|PM|Dev|Lab", "Specify|A|R|C", "Build|A|R|I", "", "A leads|||", "",
                           "Group|Person|Telephone|", "PM|Jane Berg|1|", "Dev|Tom Hill|2|"}),
                 "plan.html");
    CHECK(std::ranges::count_if(
              notes, [](const auto& each) { return each.find("was not read") != std::string::npos; }) == 1);
}

TEST_CASE("rows below a matrix that are no table of their own stay in it", "[extraction][tables]") {
    const Lines matrix = {"Activity|PM|Dev|Lab", "Specify|A|R|C", "Build|A|R|I", "Test|I|C|A/R"};
    const auto with = [&](const Lines& below) {
        auto rows = matrix;
        rows.insert(rows.end(), below.begin(), below.end());
        return tasks_of_sheet(rows);
    };
    const auto read_and = [](const std::string& last) {
        auto tasks = read_matrix;
        tasks.push_back(last);
        return tasks;
    };
    CHECK(with({"", "Signed: Jane|on 3 March||"}) == read_matrix);
    CHECK(with({"", "Pack||||", "Ship|R|A|"}) == [&] {
        auto tasks = read_and("4 Pack:");
        tasks.emplace_back("5 Ship: PM cooperate, Dev lead");
        return tasks;
    }());
    CHECK(with({"Pack|the boxes||"}).size() == read_matrix.size() + 1);
}

TEST_CASE("a list of people beside a table that says who leads holds no tasks", "[extraction][tables]") {
    const std::string plan =
        "| No | Task | Lead | Support |\n|-|-|-|-|\n| 1 | Collect data | Anna | Tom |\n"
        "| 2 | Write report | Tom | Anna |\n\n";
    const std::string contacts =
        "| Name | Phone | Department |\n|-|-|-|\n| Anna | 1 | Sales |\n| Tom | 2 | HR |\n";
    const std::string note = "a table of 3 rows was not read: it says whom to call";
    CHECK(tasks_in(plan + contacts) ==
          Lines{"1 Collect data: Anna lead, Tom cooperate", "2 Write report: Tom lead, Anna cooperate"});
    CHECK(count_of_note(notes_on(plan + contacts), note) == 1);
    CHECK(notes_on(plan + contacts).size() == 1);

    const std::string items =
        "| Item | Contact | Responsible unit |\n|-|-|-|\n| Mend the old bridges | Anna | Works |\n"
        "| Sow the long meadows | Tom | Parks |\n";
    CHECK(tasks_in(plan + items).size() == 4);
    const std::string real =
        "| 序号 | 任务 | 牵头单位 | 配合单位 |\n|-|-|-|-|\n| 1 | 修路 | 县交通局 | 县财政局 |\n\n"
        "| 实事 | 责任领导 | 责任单位 | 责任人 |\n|-|-|-|-|\n| 新建便民市场2个 | 李国栋 | 县商务局 | 白雪 "
        "|\n";
    CHECK(tasks_in(real).size() == 2);

    const std::string more = "| Task | Department |\n|-|-|\n| Hire a cook | HR |\n| Sell the van | Sales |\n";
    CHECK(tasks_in(plan + more).size() == 4);
}

TEST_CASE("what marks mean is told once, of the first table", "[extraction][tables]") {
    const std::string matrix = "| Task | Desk | Board |\n|-|-|-|\n| Paint | R | A |\n";
    CHECK(notes_on(matrix + "\n# More\n\n" + matrix) == notes_on(matrix));
    const std::string more = "| Task | Desk | Board |\n|-|-|-|\n| Paint | R | A |\n| Wash | I | A |\n";
    CHECK(notes_on(matrix + "\n# More\n\n" + more).size() == notes_on(matrix).size() + 1);
}

TEST_CASE("the rows of a table amid the items of a text come between them", "[extraction][tables]") {
    CHECK(tasks_in("# P\n\n- One (Lead: Works Team)\n- Two (Lead: Parks Team)\n\n| Task | Lead |\n|-|-|\n| "
                   "Three | Works Team |\n\n"
                   "- Four (Lead: Works Team)\n\n| Task | Lead |\n|-|-|\n| Five | Parks Team |\n") ==
          Lines{"1 One: Works Team lead", "2 Two: Parks Team lead", "3 Three: Works Team lead",
                "4 Four: Works Team lead", "5 Five: Parks Team lead"});
}

TEST_CASE("numbered sections of one sheet are tables of their own where they fill other columns",
          "[extraction][tables]") {
    const Lines first = {"6.1 Checks||", "Activity|How often|Responsible", "Scan the list|weekly|Works",
                         "Read the news|daily|Parks"};
    const Lines checks = {"1 Scan the list: Works joint", "2 Read the news: Parks joint"};
    const auto with = [&](const Lines& more) {
        auto rows = first;
        rows.insert(rows.end(), more.begin(), more.end());
        return tasks_of_sheet(rows);
    };
    CHECK(with({"", "6.2 Alarms||", "Trigger|Action|", "Flood|Call the board|", "Fire|Leave the house|"}) ==
          checks);
    CHECK(with({"", "6.2 Files||||", "Name|Kind|Level|Seen|Next", "Pumps|Part|Low|May|June",
                "Boats|Part|High|May|June"}) == checks);
    CHECK(with({"", "6.2 More checks||", "Count the keys|daily|Desk", "Lock the doors|daily|Desk"})
              .back()
              .ends_with("Lock the doors: Desk joint"));
    CHECK(with({"6.2 Alarms||", "Flood|Call the board|", "Fire|Leave the house|"}).back().ends_with("Fire:"));
}

TEST_CASE("a list of contacts below a plan is a table of its own, with a gap or without",
          "[extraction][tables]") {
    const Lines plan = {"Task|Owner|Due", "Book the hall|Anna|2026-05-01", "Print maps|Ben|2026-05-02"};
    const Lines read = {"1 Book the hall: Anna joint", "2 Print maps: Ben joint"};
    for (const auto& gap : {Lines{}, Lines{""}, Lines{"", "Contacts||"}}) {
        for (const std::string head :
             {"Name|Department|Phone", "Name|Telefon|Abteilung", "Role|Person|E-Mail"}) {
            auto rows = plan;
            rows.insert(rows.end(), gap.begin(), gap.end());
            rows.insert(rows.end(), {head, "Anna|Facilities|0171", "Ben|Design|0172"});
            CHECK(tasks_of_sheet(rows) == read);
        }
    }
    CHECK(tasks_in("Task,Owner,Due\nBook the hall,Anna,2026-05-01\nPrint "
                   "maps,Ben,2026-05-02\n\nName,Department,Phone\n"
                   "Anna,Facilities,0171\nBen,Design,0172\n",
                   "plan.csv") == read);
    CHECK(tasks_of_sheet({"Task|Owner|Due", "Book the hall|Anna|2026-05-01", "Phone|Ben|2026-05-02"}) ==
          Lines{"1 Book the hall: Anna joint", "2 Phone: Ben joint"});
    CHECK(tasks_of_sheet({"Task|Owner|Phone", "Book the hall|Anna|0171", "Print maps|Ben|0172"}) == read);
}

}  // namespace zeren::extraction::tables
