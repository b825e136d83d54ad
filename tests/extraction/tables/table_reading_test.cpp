#include "extraction/tables/table_reading.hpp"

#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::notes_on;
using testing::tasks_in;

}  // namespace

TEST_CASE("columns are known by their heads in any order", "[extraction][tables]") {
    CHECK(tasks_in("| 配合单位 | 完成时限 | 牵头单位 | 重点任务 | 序号 |\n|-|-|-|-|-|\n"
                   "| 市财政局 | 6月底 | 市教育局 | 建设校舍 | 1 |\n"
                   "| 无 | 年底 | 市水务局 | 清理河道 | 2 |\n") ==
          Lines{"1 建设校舍: 市财政局 cooperate, 市教育局 lead", "2 清理河道: 市水务局 lead"});
}

TEST_CASE("a bullet before the number of a cell is no part of the number", "[extraction][tables]") {
    const auto plan =
        testing::import_bytes_of(
            "| 任务 | 责任单位 |\n|-|-|\n| ●7．建设校舍 | 市教育局 |\n| ●8．清理河道 | 市水务局 |\n",
            "plan.md")
            .plan;
    CHECK(plan.number(plan.find_task("7").value()) == "7");
    CHECK(plan.title(plan.find_task("8").value()) == "清理河道");
}

TEST_CASE("what 责任单位 means depends on the columns beside it", "[extraction][tables]") {
    const auto* alone = "| 任务 | 责任单位 |\n|-|-|\n| 建设校舍 | 市教育局、市财政局 |\n";
    CHECK(tasks_in(alone) == Lines{"1 建设校舍: 市教育局 joint, 市财政局 joint"});
    CHECK(notes_on(alone).empty());
    const auto* beside_lead = "| 任务 | 牵头单位 | 责任单位 |\n|-|-|-|\n| 建设校舍 | 市教育局 | 市财政局 |\n";
    CHECK(tasks_in(beside_lead) == Lines{"1 建设校舍: 市教育局 lead, 市财政局 cooperate"});
    CHECK(notes_on(beside_lead) ==
          Lines{"read \"责任单位\" as the helpers because \"牵头单位\" stands beside it"});
    // A row without helpers is read as its table is.
    const auto* beside_helpers =
        "| 任务 | 责任单位 | 配合单位 |\n|-|-|-|\n| 建设校舍 | 市教育局 | 市财政局 |\n| 清理河道 | 市水务局 "
        "| |\n";
    CHECK(tasks_in(beside_helpers) ==
          Lines{"1 建设校舍: 市教育局 lead, 市财政局 cooperate", "2 清理河道: 市水务局 lead"});
    CHECK(notes_on(beside_helpers) ==
          Lines{"read \"责任单位\" as the lead because \"配合单位\" stands beside it"});
}

TEST_CASE("the finest column holds the tasks and coarser ones their groups", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>重点任务<td>具体措施<td>责任单位</tr>"
                   "<tr><td rowspan=2>一、兴学<td>建设校舍<td>市教育局</tr><tr><td>培训教师<td>市人社局</tr>"
                   "<tr><td>二、治水<td>清理河道<td>市水务局</tr></table>",
                   "plan.html") == Lines{"1.1 [兴学] 建设校舍: 市教育局 joint",
                                         "1.2 [兴学] 培训教师: 市人社局 joint",
                                         "2.1 [治水] 清理河道: 市水务局 joint"});
    // Words of their own beside a merged cell, under a head that says nothing.
    CHECK(tasks_in("<table><tr><td>目标任务<td>本年打算<td>责任单位</tr>"
                   "<tr><td rowspan=2>兴学<td>建设校舍<td>市教育局</tr><tr><td>培训教师<td>市人社局</tr>"
                   "<tr><td>治水<td>清理河道<td>市水务局</tr></table>",
                   "plan.html") == Lines{"1.1 [兴学] 建设校舍: 市教育局 joint",
                                         "1.2 [兴学] 培训教师: 市人社局 joint",
                                         "2.1 [治水] 清理河道: 市水务局 joint"});
    // One measure for each task: the task is the task, the measure its text.
    CHECK(tasks_in("| 重点任务 | 具体措施 | 责任单位 |\n|-|-|-|\n| 兴学 | 建设校舍 | 市教育局 |\n"
                   "| 治水 | 清理河道 | 市水务局 |\n") ==
          Lines{"1 兴学: 市教育局 joint", "2 治水: 市水务局 joint"});
}

TEST_CASE("a merged owner cell holds for all its rows, an empty one for none", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>任务<td>责任单位</tr>"
                   "<tr><td>建设校舍<td rowspan=2>市教育局</tr><tr><td>培训教师</tr>"
                   "<tr><td>清理河道<td></tr></table>",
                   "plan.html") ==
          Lines{"1 建设校舍: 市教育局 joint", "2 培训教师: 市教育局 joint", "3 清理河道:"});
}

TEST_CASE("empty cells are handed down only where every group begins with its owners",
          "[extraction][tables]") {
    const auto* lost_merges =
        "主要任务,具体任务,责任单位\n一、兴学,建设校舍,市教育局\n,培训教师,\n"
        "二、治水,清理河道,市水务局\n,修建水库,\n";
    CHECK(tasks_in(lost_merges, "plan.csv") ==
          Lines{"1.1 [兴学] 建设校舍: 市教育局 joint", "1.2 [兴学] 培训教师: 市教育局 joint",
                "2.1 [治水] 清理河道: 市水务局 joint", "2.2 [治水] 修建水库: 市水务局 joint"});
    CHECK(notes_on(lost_merges, "plan.csv").at(1) ==
          "2 empty owner cells take what stands above them in the group, since the first row of every group "
          "names "
          "its owners");
    const auto* no_evidence =
        "主要任务,具体任务,责任单位\n一、兴学,建设校舍,市教育局\n,培训教师,\n"
        "二、治水,清理河道,\n,修建水库,市水务局\n";
    CHECK(tasks_in(no_evidence, "plan.csv").at(1) == "1.2 [兴学] 培训教师:");
}

TEST_CASE("bands, repeated heads, sums and notes are no tasks", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>序号<td>任务<td>责任单位</tr><tr><td colspan=3>一、兴学</tr>"
                   "<tr><td>1<td>建设校舍<td>市教育局</tr><tr><td>序号<td>任务<td>责任单位</tr>"
                   "<tr><td>2<td>培训教师<td>市人社局</tr><tr><td colspan=3>二、治水</tr>"
                   "<tr><td>3<td>清理河道<td>市水务局</tr><tr><td>合计<td>3项<td></tr>"
                   "<tr><td colspan=3>注：按月调度。</tr></table>",
                   "plan.html") == Lines{"1 [兴学] 建设校舍: 市教育局 joint",
                                         "2 [兴学] 培训教师: 市人社局 joint",
                                         "3 [治水] 清理河道: 市水务局 joint"});
}

TEST_CASE("a matrix reads its letters as RACI does, or as its legend says", "[extraction][tables]") {
    CHECK(tasks_in(
              "| Task | Ann | Bob | Eve |\n|-|-|-|-|\n| Plan it | A/R | C | |\n| Build it | A | R | I |\n") ==
          Lines{"1 Plan it: Ann lead", "2 Build it: Ann lead, Bob cooperate"});
    // Nobody accountable in the whole table: the responsible ones are simply responsible.
    CHECK(tasks_in("| Task | Ann | Bob |\n|-|-|-|\n| Plan it | R | I |\n| Build it | R | R |\n") ==
          Lines{"1 Plan it: Ann joint", "2 Build it: Ann joint, Bob joint"});
    CHECK(
        tasks_in(
            "| Aufgabe | Ann | Bob |\n|-|-|-|\n| Planen | V | M |\n\nV = verantwortlich, M = Mitwirkung\n") ==
        Lines{"1 Planen: Ann lead, Bob cooperate"});
    CHECK(tasks_in("● 牵头 ○ 配合\n\n| 任务 | 市教育局 | 市财政局 |\n|-|-|-|\n| 建设校舍 | ● | ○ |\n") ==
          Lines{"1 建设校舍: 市教育局 lead, 市财政局 cooperate"});
    CHECK(tasks_in("| 任务 | 市教育局 | 市财政局 |\n|-|-|-|\n| 建设校舍 | √ | √ |\n") ==
          Lines{"1 建设校舍: 市教育局 joint, 市财政局 joint"});
}

TEST_CASE("what each mark was taken for is told", "[extraction][tables]") {
    CHECK(notes_on("| Task | Ann | Bob |\n|-|-|-|\n| Plan | A | R |\n\n| Legend |\n|-|\n| A = Approver |\n")
              .at(0) == "read \"A\" as the lead, as the legend says");
    CHECK(notes_on("| 任务 | 市教育局 | 市财政局 |\n|-|-|-|\n| 建设校舍 | √ | √ |\n") ==
          Lines{"read \"√\" as responsible, with nothing said about who leads"});
}

TEST_CASE("a letter that nothing explains is not understood", "[extraction][tables]") {
    const auto imported = testing::import_bytes_of(
        "| Task | Ann | Bob |\n|-|-|-|\n| Plan it | A | R |\n| Build it | A | Q |\n", "plan.md");
    CHECK(imported.counts.not_understood == 1);
}

TEST_CASE("a matrix may have its actors in rows and people below their units", "[extraction][tables]") {
    CHECK(tasks_in("| Role | Plan it | Build it |\n|-|-|-|\n| Ann | A | I |\n| Bob | R | A/R |\n") ==
          Lines{"1 Plan it: Ann lead, Bob cooperate", "2 Build it: Bob lead"});
    CHECK(tasks_in("<table><tr><td rowspan=2>Task<td colspan=2>Finance<td>Works</tr>"
                   "<tr><td>Ann<td>Bob<td>Eve</tr><tr><td>Plan it<td>A<td>R<td>C</tr></table>",
                   "plan.html") == Lines{"1 Plan it: Ann lead, Bob cooperate"});
}

TEST_CASE("those consulted and informed stand beside the edges", "[extraction][tables]") {
    const auto imported = testing::import_bytes_of(
        "| Task | Ann | Bob | Eve |\n|-|-|-|-|\n| Plan it | A | C | I |\n", "plan.md");
    CHECK(imported.plan.edge_count() == 1);
    CHECK(imported.plan.extra(model::id_of<model::TaskId>(0)) ==
          "\"consulted\": [\"Bob\"], \"informed\": [\"Eve\"]");
}

TEST_CASE("an edge of a matrix stands in its mark's cell", "[extraction][tables]") {
    const auto imported =
        testing::import_bytes_of("| Task | Ann |\n|-|-|\n| Plan it | A |\n| Do it | A/R |\n", "plan.md");
    const auto origin = imported.plan.origin(model::id_of<model::EdgeId>(1));
    CHECK(origin.line == 4);
    CHECK(origin.column == 11);
    CHECK(imported.plan.rule(model::id_of<model::EdgeId>(1)) == "mark");
    CHECK(imported.plan.owner_text(model::id_of<model::TaskId>(1)) == "Ann: A/R");
}

TEST_CASE("deadlines, states and people beside bodies come from their columns", "[extraction][tables]") {
    const auto imported = testing::import_bytes_of(
        "| 任务 | 责任单位 | 责任人 | 完成时限 | 进展情况 |\n|-|-|-|-|-|\n"
        "| 建设校舍 | 市教育局 | 张三 | 2025年底前 | 已完成 |\n| 清理河道 | 市水务局 | 李四 | 雨季以前 | "
        "已进场施工 |\n",
        "plan.md");
    const auto& plan = imported.plan;
    REQUIRE(plan.task_count() == 2);
    CHECK(plan.edge_count() == 2);
    const auto first = model::id_of<model::TaskId>(0);
    const auto second = model::id_of<model::TaskId>(1);
    CHECK(plan.due(first)->by == "2025-12-31");
    CHECK(plan.due(second)->words == "雨季以前");
    CHECK(plan.status(first) == model::Status::done);
    CHECK_FALSE(plan.status(second).has_value());
}

TEST_CASE("people own where no column names bodies", "[extraction][tables]") {
    CHECK(tasks_in("| 任务 | 负责人 | 协助人 | 联系电话 |\n|-|-|-|-|\n| 布置展台 | 许佳 | 魏强 | 123 |\n") ==
          Lines{"1 布置展台: 许佳 lead, 魏强 cooperate"});
}

TEST_CASE("heads are known in several languages", "[extraction][tables]") {
    for (const auto* head : {"Task | Lead | Support", "Tarea | Líder | Apoyo",
                             "Tâche | Chef de file | Partenaires", "Aufgabe | Federführung | Beteiligte",
                             "Tarefa | Responsável | Apoio", "Attività | Responsabile | Supporto"}) {
        INFO(head);
        CHECK(tasks_in(std::string("| ") + head + " |\n|-|-|-|\n| Plan | Ann | Bob |\n") ==
              Lines{"1 Plan: Ann lead, Bob cooperate"});
    }
}

TEST_CASE("letters in brackets behind the words of heads settle what these say", "[extraction][tables]") {
    CHECK(tasks_in("| Aufgabe | Durchführung (R) | Verantwortung (A) | Zu beteiligen (C) |\n|-|-|-|-|\n"
                   "| Leck suchen | Trupp | Leitung | Feuerwehr |\n") ==
          Lines{"1 Leck suchen: Trupp cooperate, Leitung lead"});
    // One letter alone says nothing.
    CHECK(tasks_in("| Aufgabe | Federführung | Zu beteiligen (C) |\n|-|-|-|\n"
                   "| Leck suchen | Leitung | Feuerwehr |\n") ==
          Lines{"1 Leck suchen: Leitung lead, Feuerwehr cooperate"});
}

TEST_CASE("letters before the words of heads settle what these say", "[extraction][tables]") {
    CHECK(tasks_in("| # | Attività | R – esegue | A – risponde del risultato | I – informato |\n|-|-|-|-|-|\n"
                   "| 1 | Gara | Ufficio Acquisti | Direzione | Archivio |\n") ==
          Lines{"1 Gara: Ufficio Acquisti cooperate, Direzione lead"});
}

TEST_CASE("a group, a number, a task and a deadline may stand beside several marks", "[extraction][tables]") {
    CHECK(tasks_in("<p>凡例 ◎:主担当 "
                   "○:協力</p><table><tr><td>区分<td>番号<td>業務内容<td>総務課<td>広報課<td>福祉課<td>建設課"
                   "<td>消防本部<td>期限</tr><tr><td "
                   "rowspan=2>準備<td>1<td>計画書<td>◎<td>○<td><td><td>○<td>6月30日</tr>"
                   "<tr><td>2<td>会議<td><td>◎<td><td><td><td>7月10日</tr></table>",
                   "plan.html") == Lines{"1 [準備] 計画書: 総務課 lead, 広報課 cooperate, 消防本部 cooperate",
                                         "2 [準備] 会議: 広報課 lead"});
}

TEST_CASE("labels beside their values are no tasks", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>Datum:<td>22. April</tr><tr><td>Leitung:<td>Frau Heinemann</tr>"
                   "<tr><td>Teilnehmende:<td>Frau "
                   "Sauer</tr></table><table><tr><td>Nr.<td>Maßnahme<td>Federführung</tr>"
                   "<tr><td>11/2<td>Gehweg planen<td>Tiefbauamt</tr></table>",
                   "plan.html") == Lines{"11/2 Gehweg planen: Tiefbauamt lead"});
}

TEST_CASE("letters before few titles of a column are words of these", "[extraction][tables]") {
    CHECK(tasks_in("| Vorhaben | Zuständig |\n|-|-|\n| Phase 1 abnehmen | Leitung |\n"
                   "| Halle räumen | Werkstatt |\n| Dach decken | Werkstatt |\n") ==
          Lines{"1 Phase 1 abnehmen: Leitung joint", "2 Halle räumen: Werkstatt joint",
                "3 Dach decken: Werkstatt joint"});
}

TEST_CASE("tables without tasks are told of, and why", "[extraction][tables]") {
    CHECK(notes_on("| 姓名 | 单位 | 电话 |\n|-|-|-|\n| 张三 | 市教育局 | 123 |\n\n"
                   "| 任务 | 责任单位 |\n|-|-|\n| 建设校舍 | 市教育局 |\n") ==
          Lines{"a table of 2 rows was not read: it says whom to call"});
}

TEST_CASE("a table that goes on without its head keeps its columns", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>任务<td>配合单位<td>牵头单位</"
                   "tr><tr><td>建设校舍<td>市财政局<td>市教育局</tr></table>"
                   "<p>第2页</p><table><tr><td>清理河道<td>市财政局<td>市水务局</tr></table>",
                   "plan.html") == Lines{"1 建设校舍: 市财政局 cooperate, 市教育局 lead",
                                         "2 清理河道: 市财政局 cooperate, 市水务局 lead"});
}

TEST_CASE("a sign at a name gives it the duty that the legend prints", "[extraction][tables]") {
    CHECK(tasks_in(
              "| 任务 | 责任单位 |\n|-|-|\n| 建设校舍 | 市财政局、★市教育局 |\n\n注：标★的为牵头单位。\n") ==
          Lines{"1 建设校舍: 市财政局 cooperate, 市教育局 lead"});
    CHECK(tasks_in("| 任务 | 责任单位 |\n|-|-|\n| 建设校舍 | ★市教育局、市财政局 |\n") ==
          Lines{"1 建设校舍: 市教育局 joint, 市财政局 joint"});
}

TEST_CASE("a rule printed in a note of the table lets the first one lead", "[extraction][tables]") {
    CHECK(tasks_in("| 任务 | 责任单位 |\n|-|-|\n| 建设校舍 | 市教育局、市财政局 |\n"
                   "| 注：责任单位中列第一位的为牵头单位。 | |\n") ==
          Lines{"1 建设校舍: 市教育局 lead, 市财政局 cooperate"});
}

TEST_CASE("a form with labels beside their values is one task", "[extraction]") {
    CHECK(tasks_in("<table><tr><td>项目名称<td>修路<td>项目编号<td>7</tr>"
                   "<tr><td>牵头单位<td>市交通局<td>配合单位<td>市财政局</tr></table>",
                   "plan.html") == Lines{"7 修路: 市交通局 lead, 市财政局 cooperate"});
}

TEST_CASE("numbers that restart below the heading of each table come behind it", "[extraction]") {
    CHECK(tasks_in("<h2>一、教育</h2><table><tr><td>序号<td>任务<td>牵头单位</"
                   "tr><tr><td>1<td>建设校舍<td>市教育局</tr></table>"
                   "<h2>二、水务</h2><table><tr><td>序号<td>任务<td>牵头单位</"
                   "tr><tr><td>1<td>清理河道<td>市水务局</tr></table>",
                   "plan.html") ==
          Lines{"1.1 [教育] 建设校舍: 市教育局 lead", "2.1 [水务] 清理河道: 市水务局 lead"});
}

TEST_CASE("同上 and its like take the owners of the row above, over groups too", "[extraction][tables]") {
    CHECK(tasks_in(
              "| 类别 | 任务 | 牵头单位 | 配合单位 |\n|-|-|-|-|\n| 兴学 | 建设校舍 | 市教育局 | 市财政局 |\n"
              "| 治水 | 清理河道 | 同上 | 〃 |\n| 治水 | 修建堤坝 | 市水务局 | |\n") ==
          Lines{"1.1 [兴学] 建设校舍: 市教育局 lead, 市财政局 cooperate",
                "2.1 [治水] 清理河道: 市教育局 lead, 市财政局 cooperate",
                "2.2 [治水] 修建堤坝: 市水务局 lead"});
    // In the first row it repeats nothing, and is no body.
    CHECK(tasks_in("| Task | Owner |\n|-|-|\n| Dig | Works Office |\n| Fill | ditto |\n") ==
          Lines{"1 Dig: Works Office joint", "2 Fill: Works Office joint"});
}

TEST_CASE("同上 takes the deadline and the state of the row above", "[extraction][tables]") {
    const auto plan = testing::import_bytes_of(
                          "| 任务 | 责任单位 | 完成时限 | 进展情况 |\n|-|-|-|-|\n"
                          "| 建设校舍 | 市教育局 | 2031年6月底前 | 已完成 |\n"
                          "| 清理河道 | 市水务局 | 同上 | 〃 |\n",
                          "plan.md")
                          .plan;
    const auto second = plan.find_task("2").value();
    CHECK(plan.due(second)->by == "2031-06-30");
    CHECK(plan.status(second) == model::Status::done);
}

TEST_CASE("owners in a row without a task are told of", "[extraction][tables]") {
    const auto imported = testing::import_bytes_of("任务,责任单位\n,市交通局\n架桥,市水务局\n", "plan.csv");
    std::vector<std::string> messages;
    for (const auto& item : imported.diagnostics.items()) {
        if (item.code == support::Code::owners_in_text) messages.push_back(item.message);
    }
    CHECK(messages == Lines{"1 line outside of all tasks speaks of owners"});
}

TEST_CASE("rows of one cell part a numbered list that begins with one", "[extraction][tables]") {
    CHECK(tasks_in("No,Task,Lead,Helping\n,VENUE,,\n1,Book the hall,Marta,\n,FILMS,,\n2,Test the "
                   "sound,Dev,Old Tom\n",
                   "plan.csv") == Lines{"1 [VENUE] Book the hall: Marta lead",
                                        "2 [FILMS] Test the sound: Dev lead, Old Tom cooperate"});
}

TEST_CASE("codes that look like marks and titles that look like meanings define none",
          "[extraction][tables]") {
    CHECK(tasks_in("| Cód. | Actividad | Farmacia | Calidad |\n|-|-|-|-|\n| S1 | Notificación de incidentes "
                   "| R | A |\n"
                   "| S2 | Informe de errores | A | R |\n") ==
          Lines{"S1 Notificación de incidentes: Farmacia cooperate, Calidad lead",
                "S2 Informe de errores: Farmacia lead, Calidad cooperate"});
}

TEST_CASE("forms with empty labels are tasks that nobody owns", "[extraction][tables]") {
    const auto form = [](std::string title, std::string lead) {
        return "<table><tr><td colspan=2>" + title +
               "</tr><tr><td>Objectif<td>De l'ombre</tr><tr><td>Pilote<td>" + lead +
               "</tr><tr><td>Partenaires<td></tr><tr><td>Indicateur<td>m²</tr></table><p>";
    };
    CHECK(tasks_in(form("Fiche n° 1 – Planter", "") + form("Fiche n° 2 – Semer", "Mairie"), "plan.html") ==
          Lines{"1 [De l'ombre] Planter:", "2 [De l'ombre] Semer: Mairie lead"});
}

TEST_CASE("a number and a standard of its own in each row of a merged project are the task",
          "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>测评项目<td>序号<td>测评标准<td>责任单位</tr><tr><td "
                   "rowspan=2>社区<td>1<td>展示公约<td>"
                   "市文明办</tr><tr><td>2<td>楼道整洁<td>市住建局</"
                   "tr><tr><td>广场<td>3<td>路面平整<td>市城管局</tr></table>",
                   "plan.html") == Lines{"1 [社区] 展示公约: 市文明办 joint",
                                         "2 [社区] 楼道整洁: 市住建局 joint",
                                         "3 [广场] 路面平整: 市城管局 joint"});
}

TEST_CASE("a caption below a matrix is no task", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>Attività<th>Ufficio A<th>Ufficio B</tr><tr><td>Raccolta<td>A<td>R</tr>"
                   "<tr><td>Verifica<td>R<td>A</tr><tr><td>Tab. 1 – Matrice dei ruoli<td><td></tr></table>",
                   "plan.html") == Lines{"1 Raccolta: Ufficio A lead, Ufficio B cooperate",
                                         "2 Verifica: Ufficio A cooperate, Ufficio B lead"});
}

TEST_CASE("rows beside the plan are no tasks", "[extraction][tables]") {
    CHECK(tasks_in("| Zadanie | Jednostka wiodąca |\n|-|-|\n| Kino | Ośrodek Kultury |\n| Razem | |\n") ==
          Lines{"1 Kino: Ośrodek Kultury lead"});
    CHECK(tasks_in("| 任务 | 牵头单位 |\n|-|-|\n| 修路 | 市交通局 |\n| 12 | |\n") ==
          Lines{"1 修路: 市交通局 lead"});
    CHECK(tasks_in("Name,Owner,Status\nDig,Works Office,Done\n,,\nGo live,,\nName,Owner,Status\nFill,Town "
                   "Hall,Done\n",
                   "plan.csv") == Lines{"1 Dig: Works Office joint", "2.1 [Go live] Fill: Town Hall joint"});
    CHECK(tasks_in(
              "| N. | Attività | DL | Impresa |\n|-|-|-|-|\n| 1 | Scavi | A | R |\n| 2 | Collaudo | R | A |\n"
              "| DL | Direttore dei lavori | | |\n") ==
          Lines{"1 Scavi: DL lead, Impresa cooperate", "2 Collaudo: DL cooperate, Impresa lead"});
    // A table of letters, and one that tells what changed.
    CHECK(tasks_in(
              "| Task | A Team | B Team |\n|-|-|-|\n| Dig | R | A |\n\n| Letter | Name | Description "
              "|\n|-|-|-|\n"
              "| R | Responsible | Works |\n| A | Accountable | Signs off |\n\n"
              "| Date | Who | What changed |\n|-|-|-|\n| 1 May 2026 | M. Banda | Activity 2.4 added |\n") ==
          Lines{"1 Dig: A Team cooperate, B Team lead"});
}

TEST_CASE("small words behind letters say more of them, approvers have no edge", "[extraction][tables]") {
    CHECK(tasks_in("| Atividade | AirTrust | Operador | ANAC |\n|-|-|-|-|\n| Avaliar | C | A contratante | "
                   "R/A técnico |\n"
                   "| Emitir | I/C conforme processo | R | A/decisão |\n") ==
          Lines{"1 Avaliar: Operador lead, ANAC lead", "2 Emitir: Operador cooperate, ANAC lead"});
    const auto* daci =
        "D = Driver, A = Approver, C = Contributor\n\n| Taak | PO | DEV |\n|-|-|-|\n| Bouwen | A | D |\n"
        "| Testen | D | C |\n";
    CHECK(tasks_in(daci) == Lines{"1 Bouwen: DEV lead", "2 Testen: PO lead, DEV cooperate"});
    CHECK(testing::import_bytes_of(daci, "plan.md").plan.extra(model::TaskId{0}) == R"("approvers": ["PO"])");
}

TEST_CASE("a column of approvers gives no edges, but keeps their names", "[extraction][tables]") {
    const auto plan =
        testing::import_bytes_of(
            "| Decision | Driver | Approver |\n|-|-|-|\n| Choose a bank | Ann Lee | Mayor |\n", "plan.md")
            .plan;
    CHECK(plan.edge_count() == 1);
    CHECK(plan.extra(model::TaskId{0}) == R"("approvers": ["Mayor"])");
}

TEST_CASE("a legend of two cells a line beside a matrix names nobody", "[extraction][tables]") {
    CHECK(tasks_in("| Activity | Mayor | Finance | Works | | ▲ | leads |\n|-|-|-|-|-|-|-|\n"
                   "| Buy a van | ○ | ▲ | ● | | ● | supports |\n"
                   "| Sell it | | ● | ▲ | | ○ | is informed |\n") ==
          Lines{"1 Buy a van: Finance lead, Works cooperate", "2 Sell it: Finance cooperate, Works lead"});
}

TEST_CASE("a text between a heading and its form parts them not, an item does", "[extraction][tables]") {
    const std::string form = "\n| Lead | Roads Agency |\n|-|-|\n| Partners | City Council |\n";
    CHECK(tasks_in("## Action 1: Mend roads\n\nMany are bad.\n" + form) ==
          Lines{"1 Mend roads: Roads Agency lead, City Council cooperate"});
    const auto items =
        testing::import_bytes_of("## Roads\n\n1. Mend roads (Lead: Mayor)\n" + form, "plan.md");
    CHECK(items.plan.task_count() == 1);
}

TEST_CASE("a bracket that goes on in the next line of a cell belongs to the name above",
          "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>세부과제<th>주관<th>협조</tr><tr><td>방조제 "
                   "관리<td>강진군<br>(해양산림과, 안전건설과),<br>"
                   "완도군(해양수산과)<td>해양수산부(해양환경정책과,<br>양식산업과)</tr></table>",
                   "plan.html") == Lines{"1 방조제 관리: 강진군 lead, 완도군 lead, 해양수산부 cooperate"});
}

TEST_CASE("a list of names right of an empty column does not hide the head", "[extraction][tables]") {
    CHECK(tasks_in("序号,工作任务,党委,政府,县区,,简称,全称,说明\n,,宣传部,公安,望湖,,公安,市公安局,甲\n1,"
                   "环境整治,●,○,○,,望湖,望湖区人民政府,乙\n"
                   "2,交通整治,○,●,,,宣传部,市委宣传部,丙\n图例：●牵头 ○配合\n",
                   "plan.csv") == Lines{"1 环境整治: 宣传部 lead, 公安 cooperate, 望湖 cooperate",
                                        "2 交通整治: 宣传部 cooperate, 公安 lead"});
}

TEST_CASE("tables below each other in one sheet are parted at their heads", "[extraction][tables]") {
    CHECK(tasks_in("一、民生,,,\n序号,任务,主办,协办\n1,修路,交通公司,财务部\n二、改革,,,\n序号,改革任务,"
                   "责任单位,督办领导\n"
                   "2,改制,路桥公司,何副总\n",
                   "plan.csv") ==
          Lines{"1 [民生] 修路: 交通公司 lead, 财务部 cooperate", "2 [改革] 改制: 路桥公司 joint"});
    // The same heads once more part nothing.
    CHECK(tasks_in("序号,任务,责任单位\n1,修路,交通局\n序号,任务,责任单位\n2,修桥,水务局\n", "plan.csv") ==
          Lines{"1 修路: 交通局 joint", "2 修桥: 水务局 joint"});
}

TEST_CASE("a heading above a form of labels is its task", "[extraction][tables]") {
    const std::string form =
        "<table><tr><td>Kurzbeschreibung<td>Ein Plan</tr><tr><td>Federführung<td>Hochbauamt</tr>"
        "<tr><td>Beteiligte<td>Kämmerei</tr><tr><td>Zeitraum<td>2027</tr></table>";
    CHECK(tasks_in("<h1>Katalog</h1><h3>G1 – Sanierung</h3>" + form + "<h3>G2 – Wärme</h3>" + form,
                   "plan.html") == Lines{"G1 Sanierung: Hochbauamt lead, Kämmerei cooperate",
                                         "G2 Wärme: Hochbauamt lead, Kämmerei cooperate"});
}

TEST_CASE("marks below a head of owners say what that says", "[extraction][tables]") {
    CHECK(
        tasks_in("<table><tr><th rowspan=2>Azione<th rowspan=2>Capofila<th colspan=2>Soggetti coinvolti</tr>"
                 "<tr><th>Polizia Locale<th>ASL</tr><tr><td>Zone 30<td>Ufficio Mobilità<td>x<td></tr>"
                 "<tr><td>Pedibus<td>Istituti<td>x<td>x</tr></table>",
                 "plan.html") == Lines{"1 Zone 30: Ufficio Mobilità lead, Polizia Locale cooperate",
                                       "2 Pedibus: Istituti lead, Polizia Locale cooperate, ASL cooperate"});
}

TEST_CASE("signs that say who is responsible depend on who else stands in the row", "[extraction][tables]") {
    CHECK(tasks_in("▲牵头 ●责任 ○配合\n\n| 任务 | 营销部 | 财务部 | 工程部 |\n|-|-|-|-|\n| 回收 | ● | ● | "
                   "|\n| 改造 | ▲ | ● | ○ |\n"
                   "| 清理 | ● | | ○ |\n") == Lines{"1 回收: 营销部 joint, 财务部 joint",
                                                    "2 改造: 营销部 lead, 财务部 cooperate, 工程部 cooperate",
                                                    "3 清理: 营销部 lead, 工程部 cooperate"});
}

TEST_CASE("rows of the words Lead and Support are no heads, broken names in kana are one",
          "[extraction][tables]") {
    CHECK(tasks_in("| Function | County Council | Police | NHS |\n|-|-|-|-|\n| Wardens | Support | Lead | "
                   "Support |\n"
                   "| Warnings | Lead | Inform | Inform |\n") ==
          Lines{"1 Wardens: County Council cooperate, Police lead, NHS cooperate",
                "2 Warnings: County Council lead"});
    CHECK(tasks_in(
              "<p>◎主担当課 ○協力課</p><table><tr><th>番号<th>施策<th>子育て<br>支援課<th>健康<br>推進課</tr>"
              "<tr><td>1<td>相談支援<td>○<td>◎</tr><tr><td>2<td>産後ケア<td>◎<td></tr></table>",
              "plan.html") ==
          Lines{"1 相談支援: 子育て支援課 cooperate, 健康推進課 lead", "2 産後ケア: 子育て支援課 lead"});
}

TEST_CASE("rows of a key above a matrix are no matrix", "[extraction][tables]") {
    CHECK(tasks_in("R,does the work,,,\nA,signs it off,,,\n,,,,\nWBS,Activity,Clinical Lead,BI "
                   "Team,Status\n1,Templates,A,R,Done\n"
                   "2,Wording,R,A,\n",
                   "plan.csv") == Lines{"1 Templates: Clinical Lead lead, BI Team cooperate",
                                        "2 Wording: Clinical Lead cooperate, BI Team lead"});
}

}  // namespace zeren::extraction::tables
