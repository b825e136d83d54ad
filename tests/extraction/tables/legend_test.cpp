#include "extraction/tables/legend.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "extraction/tables/marks.hpp"
#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a legend is read in the ways in which people print it", "[extraction][tables]") {
    CHECK(meaning_in_line(U"R = Responsible, A = Approver", U"A") == Meaning::approving);
    CHECK(meaning_in_line(U"R: Réalise; A: Approuve", U"R") == Meaning::doing);
    CHECK(meaning_in_line(U"Responsible (R), Accountable (A)", U"R") == Meaning::responsible);
    CHECK(meaning_in_line(U"负责R 批准A 咨询C 知会I", U"X") == std::nullopt);
    CHECK(explains_a_mark(U"R – Responsible: carries out the activity"));
    CHECK(explains_a_mark(U"C = 咨询"));
    CHECK_FALSE(explains_a_mark(U"R: Lead Team"));  // owners behind a letter
    CHECK_FALSE(explains_a_mark(U"A – B"));
    CHECK(meaning_in_line(U"R负责 A批准 C咨询 I知会", U"C") == Meaning::consulted);
    CHECK(meaning_in_line(U"● 牵头 ○ 配合", U"●") == Meaning::lead);
    CHECK(meaning_in_line(U"● 牵头 ○ 配合", U"○") == Meaning::cooperate);
    CHECK(meaning_in_line(U"注:“√”表示参与", U"√") == Meaning::cooperate);
    CHECK(meaning_in_line(U"D = Driver", U"D") == Meaning::lead);
    // No definition: the letter stands in a word or in a sentence.
    CHECK(meaning_in_line(U"RACI = responsibility chart", U"R") == std::nullopt);
    CHECK(meaning_in_line(U"A lead agency is named below", U"A") == std::nullopt);
}

TEST_CASE("of a definition the first word counts more than what explains it", "[extraction][tables]") {
    CHECK(meaning_in_line(U"C = Contributor: works under the driver", U"C") == Meaning::cooperate);
    CHECK(meaning_in_line(U"S = Sign-off required – answers", U"S") == Meaning::approving);
    CHECK(meaning_in_line(U"A = Accountable – signs nothing", U"A") == Meaning::accountable);
    CHECK(meaning_in_line(U"Q = Quality: reviews the result", U"Q") == Meaning::consulted);
}

TEST_CASE("letters joined by a hyphen are one mark where they are none of RACI", "[extraction][tables]") {
    const std::string matrix =
        "| Task | Ann | Bob |\n|-|-|-|\n| One | A | P-R |\n| Two | R | A |\n| Three | A-R | P-R |\n\n";
    CHECK(testing::tasks_in(matrix + "R = responsible, A = accountable, P-R = supports\n") ==
          Lines{"1 One: Ann lead, Bob cooperate", "2 Two: Ann cooperate, Bob lead",
                "3 Three: Ann lead, Bob cooperate"});
    CHECK(testing::tasks_in(matrix + "R = responsible, A = accountable, P-R = planned\n") ==
          Lines{"1 One: Ann lead", "2 Two: Ann cooperate, Bob lead", "3 Three: Ann lead"});
}

TEST_CASE("letters joined by a hyphen are no definition of either", "[extraction][tables]") {
    CHECK(meaning_in_line(U"P-R, P-C y P-I: participación planificada", U"I") == std::nullopt);
    CHECK(meaning_in_line(U"P-R, P-C y P-I: participación planificada", U"P") == std::nullopt);
    CHECK(meaning_in_line(U"R-Responsible, C-Consulted", U"C") == Meaning::consulted);
}

TEST_CASE("a slash behind a letter parts it from nothing", "[extraction][tables]") {
    CHECK(marks_in(U"A/") == std::vector<std::u32string>{U"A"});
    CHECK(marks_in(U"A/R técnico") == std::vector<std::u32string>{U"A", U"R"});
    CHECK(marks_in(U"A/decisão") == std::vector<std::u32string>{U"A"});
}

TEST_CASE("a definition ends where the next begins", "[extraction][tables]") {
    CHECK(meaning_in_line(U"图例:●牵头部门 ○配合部门 空白=不涉及", U"○") == Meaning::cooperate);
    const auto key = settle_marks({U"R", U"A", U"C"}, {{.plain = U"R=执行 A=负责(最终审批) C=咨询"}});
    CHECK(key.find(U"A")->second.duty == Duty::lead);
    CHECK(key.find(U"R")->second.duty == Duty::cooperate);
}

TEST_CASE("pictures beside letters are ornaments, by themselves they are no marks", "[extraction][tables]") {
    CHECK(marks_in(U"\U0001F511 A") == std::vector<std::u32string>{U"A"});
    CHECK(marks_in(U"\U0001F511 A/R") == std::vector<std::u32string>{U"A", U"R"});
    CHECK(marks_in(U"\U0001F511") == std::nullopt);
    CHECK(marks_in(U"\U0001F534") == std::vector<std::u32string>{U"\U0001F534"});
}

TEST_CASE("of lines that explain as much the one that custom agrees with counts", "[extraction][tables]") {
    const auto key = settle_marks({U"R", U"A"}, {{.plain = U"R = min. 12 drivers"},
                                                 {.plain = U"R = Responsible: carries out the work"},
                                                 {.plain = U"A = Accountable: leads the activity"}});
    CHECK(key.find(U"R")->second.duty == Duty::cooperate);
    CHECK(key.find(U"A")->second.duty == Duty::lead);
}

TEST_CASE("letters in bold are explained by the words behind them", "[extraction][tables]") {
    documents::Document document;
    document.blocks.emplace_back(
        documents::Paragraph{.text = "**R** executa; **A** responde pela decisão; **C**: consultado"});
    const auto lines = legend_lines(document);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].plain == U"R = executa; A = responde pela decisão; C: consultado");
}

TEST_CASE("a row of marks explains none of them, a legend beside it does", "[extraction][tables]") {
    const auto cell = [](std::string text, std::size_t column) {
        return documents::Cell{.paragraphs = {{.text = std::move(text)}}, .column = column};
    };
    documents::Document document;
    documents::Table table;
    table.rows.push_back({.cells = {cell("Avaliar", 0), cell("C", 1), cell("A contratante", 2)}});
    table.rows.push_back({.cells = {cell("验收", 0), cell("●", 1), cell("●", 5), cell("牵头", 6)}});
    document.blocks.emplace_back(std::move(table));
    const auto lines = legend_lines(document);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].plain == U"● = 牵头");
}

TEST_CASE("what being responsible comes to depends on the other marks", "[extraction][tables]") {
    const auto duty = [](std::set<std::u32string> used, std::u32string_view line, std::u32string_view mark) {
        const auto key = settle_marks(used, {{.plain = std::u32string(line)}});
        return key.find(mark)->second.duty;
    };
    CHECK(duty({U"R", U"A"}, U"", U"R") == Duty::cooperate);
    CHECK(duty({U"R", U"I"}, U"", U"R") == Duty::responsible);
    CHECK(duty({U"R", U"S"}, U"", U"R") == Duty::lead);
    CHECK(duty({U"D", U"A"}, U"D = Driver, A = Approver", U"A") == Duty::approves);
    CHECK(duty({U"V", U"D"}, U"V = Verantwortung, D = Durchführung", U"V") == Duty::lead);
    CHECK(duty({U"V", U"D"}, U"V = Verantwortung, D = Durchführung", U"D") == Duty::cooperate);
    CHECK(duty({U"A", U"S"}, U"A = Accountable, S = Sign-off", U"S") == Duty::approves);
    CHECK(duty({U"R", U"S"}, U"R = Responsible, S = Sign-off", U"S") == Duty::lead);
    // A sign helps only where somebody leads in the same row.
    CHECK(duty({U"▲", U"●", U"○"}, U"▲牵头 ●责任 ○配合", U"●") == Duty::responsible);
    CHECK(settle_marks({U"Q"}, {}).empty());
}

TEST_CASE("words of a legend that are not understood are kept", "[extraction][tables]") {
    const auto key = settle_marks({U"▲", U"●"}, {{.plain = U"Key: ▲ = gets the coffee; ● = helps"}});
    REQUIRE(key.at(U"▲").not_understood);
    CHECK(key.at(U"▲").not_understood->plain == U"gets the coffee");
    CHECK(key.at(U"▲").duty == Duty::responsible);
    CHECK_FALSE(key.at(U"●").not_understood);
    CHECK_FALSE(settle_marks({U"▲"}, {{.plain = U"a ▲ = b"}}).at(U"▲").not_understood);
}

TEST_CASE("N/A is no accountable one, however it is written", "[extraction][tables]") {
    for (const std::u32string none :
         {U"N/A", U"n/a", U"N / A", U"n.a.", U"N.A.", U"n. a.", U"NA", U"n/d", U"não aplicável"})
        CHECK(marks_in(none) == std::vector<std::u32string>());
    CHECK(marks_in(U"R/A") == std::vector<std::u32string>{U"R", U"A"});
    CHECK(marks_in(U"A/C") == std::vector<std::u32string>{U"A", U"C"});
    CHECK(
        testing::tasks_in(
            "| Task | Mayor | Roads |\n|-|-|-|\n| Close road | A | R |\n| Clean up | N/A | R |\n") ==
        std::vector<std::string>{"1 Close road: Mayor lead, Roads cooperate", "2 Clean up: Roads cooperate"});
}

TEST_CASE("what the word responsible comes to beside others is told", "[extraction][tables]") {
    CHECK(testing::notes_on(
              "| Task | Desk | Board |\n|-|-|-|\n| Paint | Responsible | Accountable |\n| Wash | Accountable "
              "| Responsible |\n") ==
          std::vector<std::string>{"read \"responsible\" as a helper, since others lead"});
    CHECK(testing::notes_on(
              "| Task | Desk | Board |\n|-|-|-|\n| Paint | Responsible | Support |\n| Wash | Support "
              "| Responsible |\n") ==
          std::vector<std::string>{"read \"responsible\" as the lead, since others help"});
    CHECK(testing::notes_on(
              "| Task | Desk | Board |\n|-|-|-|\n| Paint | Lead | Support |\n| Wash | Support | Lead |\n")
              .empty());
}

TEST_CASE("whoever decides and does is responsible beside one who is accountable", "[extraction][tables]") {
    CHECK(testing::tasks_in(
              "R = decides and does, A = accountable, signs off\n\n| Decision | CEO | CFO |\n|-|-|-|\n"
              "| New price | A | R |\n| New hall | A/R | C |\n") ==
          std::vector<std::string>{"1 New price: CEO lead, CFO cooperate", "2 New hall: CEO lead"});
}

TEST_CASE("an X among letters is one more letter, and alone it says who has a part", "[extraction][tables]") {
    const std::string matrix =
        "| Task | Anna | Ben |\n|-|-|-|\n| Hall | L | S |\n| Maps | X | L |\n\nL = Lead, S = Support\n";
    CHECK(testing::tasks_in(matrix) ==
          std::vector<std::string>{"1 Hall: Anna lead, Ben cooperate", "2 Maps: Ben lead"});
    CHECK(std::ranges::count(
              testing::notes_on(matrix),
              "\"X\" stands among the owners of task \"2\" and is not explained in words that are known") ==
          1);
    CHECK(testing::tasks_in("| Task | Anna | Ben |\n|-|-|-|\n| Hall | X | |\n| Maps | | X |\n") ==
          std::vector<std::string>{"1 Hall: Anna joint", "2 Maps: Ben joint"});
}

TEST_CASE("a mark right behind a task, before a word of a duty, is no legend", "[extraction][tables]") {
    const auto notes = testing::notes_on(
        "| 任务 | 市交通局 | 市财政局 |\n|-|-|-|\n| 修路 | 牵头 | 配合 |\n| 巡查 | △ | 牵头 |\n");
    CHECK(std::ranges::none_of(notes, [](const auto& each) { return each.ends_with("as the legend says"); }));
}

TEST_CASE("a legend with a row that is not understood is a legend", "[extraction][tables]") {
    const std::string legend =
        "| Letter | Meaning | See |\n|-|-|-|\n| R | Responsible | does it |\n"
        "| A | Accountable | answers |\n| C | Consulted | is asked |\n| Z | Zoned | R |\n\n";
    const std::string matrix = "| Task | Desk | Board |\n|-|-|-|\n| Paint | R | A |\n| Wash | A | R |\n";
    const auto notes = testing::notes_on(legend + matrix);
    CHECK(std::ranges::count(notes, "a table of 5 rows was not read: it explains letters") == 1);
}

TEST_CASE("a short matrix above its own legend is a matrix", "[extraction][tables]") {
    const std::string sheet =
        "<table><tr><td>Task</td><td>Board</td><td>Desk</td></tr>"
        "<tr><td>Budget</td><td>✔</td><td>○</td></tr><tr><td>Hiring</td><td>▲</td><td>●</td></tr><tr></tr>"
        "<tr><td>✔ decides</td></tr><tr><td>● does the work</td></tr><tr><td>○ helps</td></tr></table>";
    CHECK(testing::tasks_in(sheet, "plan.html") ==
          std::vector<std::string>{"1 Budget: Board lead, Desk cooperate",
                                   "2 Hiring: Board lead, Desk cooperate"});
    const auto notes = testing::notes_on(sheet, "plan.html");
    CHECK(std::ranges::count(notes, "read \"▲\" as responsible, and as the lead beside helpers") == 1);
    CHECK(std::ranges::count(notes, "read \"✔\" as the lead, as the legend says") == 1);
}

TEST_CASE("a mark in brackets beside the bare one is what its legend says, else the same",
          "[extraction][tables]") {
    const std::string matrix =
        "Aufgabe;Kulturamt;Bauhof;Presseamt\nFest planen;X;(X);\nStand bauen;(X);X;(X)\nSaal putzen;;X;\n";
    const Lines told = {"1 Fest planen: Kulturamt lead, Bauhof cooperate",
                        "2 Stand bauen: Kulturamt cooperate, Bauhof lead, Presseamt cooperate",
                        "3 Saal putzen: Bauhof lead"};
    CHECK(testing::tasks_in("X = federführend, (X) = mitwirkend;;;\n" + matrix, "plan.csv") == told);
    CHECK(testing::tasks_in("(X) = mitwirkend, X = federführend;;;\n" + matrix, "plan.csv") == told);
    CHECK(
        testing::tasks_in(
            "x = federführend, (x) = mitwirkend;;;\nAufgabe;Kulturamt;Bauhof;Presseamt\nFest planen;x;(x);\n"
            "Stand bauen;(x);x;(x)\nSaal putzen;;x;\n",
            "plan.csv") == told);
    CHECK(testing::tasks_in(matrix, "plan.csv") ==
          Lines{"1 Fest planen: Kulturamt joint, Bauhof joint",
                "2 Stand bauen: Kulturamt joint, Bauhof joint, Presseamt joint",
                "3 Saal putzen: Bauhof joint"});
    CHECK(testing::tasks_in("任务,甲局,乙局\n修路,●,（●）\n建桥,（●）,●\n注：●为牵头，（●）为配合,,\n",
                            "plan.csv") ==
          Lines{"1 修路: 甲局 lead, 乙局 cooperate", "2 建桥: 甲局 cooperate, 乙局 lead"});
    CHECK(testing::tasks_in("Task,Works,Press\nMend hall,(R),A\nOpen fair,(A),(R)\n", "plan.csv") ==
          Lines{"1 Mend hall: Works cooperate, Press lead", "2 Open fair: Works lead, Press cooperate"});
}

TEST_CASE("a legend in small letters explains the marks of a matrix", "[extraction][tables]") {
    CHECK(testing::tasks_in("x = federführend, o = mitwirkend;;\nAufgabe;Bauhof;Presseamt\nFest "
                            "planen;x;o\nStand bauen;o;x\n",
                            "plan.csv") == Lines{"1 Fest planen: Bauhof lead, Presseamt cooperate",
                                                 "2 Stand bauen: Bauhof cooperate, Presseamt lead"});
}

TEST_CASE("a legend in small letters may have colons, and is no task", "[extraction][tables]") {
    const std::string matrix = "Task,Ops,Dev,QA\nDeploy,X,◐,\nPatch,,(X),X\n";
    const Lines read = {"1 Deploy: Ops lead, Dev cooperate", "2 Patch: QA lead"};
    CHECK(testing::tasks_in(matrix + "x: lead; ◐: support; (x): informed,,,\n", "plan.csv") == read);
    CHECK(testing::tasks_in(matrix + "x：牵头；◐：配合；(x)：知会,,,\n", "plan.csv") == read);
    CHECK(testing::notes_on("Task,Ops,Dev\nDeploy,X,◐\nPatch,◐,X\n◐ = support,,\n", "plan.csv").at(1) ==
          "read \"X\" as the lead, since others help");
}

TEST_CASE("marks of a part that is only planned name nobody, several of them in one line",
          "[extraction][tables]") {
    const std::string matrix =
        "- `A`: accountable; responde por el resultado.\n- `R`: responsable actual.\n"
        "- `P-R`, `P-C` y `P-I`: participación planificada, todavía inactiva.\n\n"
        "| Tarea | Jefa | Equipo | Revisor |\n|---|---|---|---|\n| Definir | A | R | P-C |\n"
        "| Probar | R | A | P-R |\n| Avisar | A | | P-I |\n";
    CHECK(testing::tasks_in(matrix) == Lines{"1 Definir: Jefa lead, Equipo cooperate",
                                             "2 Probar: Jefa cooperate, Equipo lead", "3 Avisar: Jefa lead"});
    CHECK(meaning_in_line(U"X, Y and Z: consulted", U"X") == Meaning::consulted);
    CHECK(meaning_in_line(U"P = planned works are carried out by these", U"P") != Meaning::none);
}

}  // namespace zeren::extraction::tables
