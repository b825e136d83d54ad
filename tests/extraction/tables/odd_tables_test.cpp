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

TEST_CASE("a head with helpers in brackets says what brackets behind names hold", "[extraction][tables]") {
    CHECK(tasks_in("| 任务 | 牵头单位（配合单位） |\n|-|-|\n| 建设校舍 | 市教育局（市财政局） |\n"
                   "| 清理河道 | 市水务局（市财政局、市公安局） |\n| 种树 | 市林业局 |\n") ==
          Lines{"1 建设校舍: 市教育局 lead, 市财政局 cooperate",
                "2 清理河道: 市水务局 lead, 市财政局 cooperate, 市公安局 cooperate",
                "3 种树: 市林业局 lead"});
    CHECK(tasks_in("| 任务 | 责任（配合）单位 |\n|-|-|\n| 建设校舍 | 市教育局（市财政局） |\n| 种树 | "
                   "市林业局 |\n") ==
          Lines{"1 建设校舍: 市教育局 lead, 市财政局 cooperate", "2 种树: 市林业局 joint"});
}

TEST_CASE("a second name is told", "[extraction][tables]") {
    CHECK(
        notes_on("| 任务 | 责任单位 |\n|-|-|\n| 种树 | 市自然资源局（市林业局） |\n") ==
        Lines{
            "read \"市林业局\" as another name of \"市自然资源局\", since it stands in brackets behind it"});
}

TEST_CASE("a number heads the rows below only where the next one is deeper", "[extraction][tables]") {
    CHECK(tasks_in("No.,Task,Lead\n1,Survey,\n1.1,Tender,Legal\n2,Snagging,\n3,Hand-over,IT\n", "plan.csv") ==
          Lines{"1.1 [Survey] Tender: Legal lead", "2 Snagging:", "3 Hand-over: IT lead"});
}

TEST_CASE("letters that a legend explains in sentences mean what these say", "[extraction][tables]") {
    const std::string matrix =
        "| Step | Board | IT | Treasury |\n|-|-|-|-|\n| List systems | A | D | P |\n| Set the budget | D | R "
        "| P |\n";
    CHECK(
        tasks_in("The body with the D decides and leads the step. Bodies with a P perform the work under its "
                 "lead. R (recommends), A (must agree) and I (gives input) own nothing.\n\n" +
                 matrix) == Lines{"1 List systems: IT lead, Treasury cooperate",
                                  "2 Set the budget: Board lead, Treasury cooperate"});
    CHECK(tasks_in("- D is the driver.\n- P contributes, i.e. helps.\n- R gets told.\n\n" + matrix) ==
          Lines{"1 List systems: IT lead, Treasury cooperate",
                "2 Set the budget: Board lead, Treasury cooperate"});
    CHECK(tasks_in("Der volle Kreis (●) bezeichnet die federführende Stelle, der leere Kreis (○) eine "
                   "mitwirkende Stelle.\n\n"
                   "| Maßnahme | IT | Recht |\n|-|-|-|\n| Sichern | ● | ○ |\n") ==
          Lines{"1 Sichern: IT lead, Recht cooperate"});
}

TEST_CASE("a driver leads where nobody is responsible, in whatever alphabet the letters are",
          "[extraction][tables]") {
    CHECK(tasks_in("| Task | Board | IT |\n|-|-|-|\n| Move | D | C |\n| Sell | А | D |\n") ==
          Lines{"1 Move: Board lead", "2 Sell: IT lead"});
    CHECK(tasks_in("| Task | CCAS | DSI |\n|-|-|-|\n| Move | A-R | R (1) |\n| Sell | C | A |\n") ==
          Lines{"1 Move: CCAS lead, DSI cooperate", "2 Sell: DSI lead"});
    CHECK(tasks_in("| Action | Pilote |\n|-|-|\n| Cuisiner | CIAS |\n| Planter | CIAS |\n") ==
          Lines{"1 Cuisiner: CIAS lead", "2 Planter: CIAS lead"});
}

TEST_CASE("tasks above the marks are known by their one lead each", "[extraction][tables]") {
    const auto* matrix =
        "| | Pick a payment provider | Move all the cards | New basket page | Status page |\n|-|-|-|-|-|\n"
        "| Priya | D | C | – | – |\n| Tom | C | D | D | – |\n| Ines | – | C | C | – |\n";
    CHECK(tasks_in(std::string("D = driver, C = contributes\n\n") + matrix) ==
          Lines{"1 Pick a payment provider: Priya lead, Tom cooperate",
                "2 Move all the cards: Priya cooperate, Tom lead, Ines cooperate",
                "3 New basket page: Tom lead, Ines cooperate", "4 Status page:"});
}

TEST_CASE("a table whose rows are numbers, tasks, dates and bodies is turned", "[extraction][tables]") {
    CHECK(tasks_in("N°,1,2\nTâche,Choisir les œuvres,Former les "
                   "gardiens\nQuand,janv.,mai\nConservation,P,\nSécurité,X,P\n,,\n"
                   "P : pilote la tâche – X : contribue,,\n",
                   "plan.csv") == Lines{"1 Choisir les œuvres: Conservation lead, Sécurité cooperate",
                                        "2 Former les gardiens: Sécurité lead"});
}

TEST_CASE("heads once more above other bodies begin another matrix", "[extraction][tables]") {
    CHECK(tasks_in("| Nr. | Vorhaben | Lehre | Technik |\n|-|-|-|-|\n| 1 | Stundenplan | A | R |\n| Nr. | "
                   "Vorhaben | Bau | Recht |\n"
                   "| 2 | Aufzüge | R | A |\n") ==
          Lines{"1 Stundenplan: Lehre lead, Technik cooperate", "2 Aufzüge: Bau cooperate, Recht lead"});
}

TEST_CASE("a table with the head of the one before has its columns", "[extraction][tables]") {
    const std::string head = "| 测评内容 | 具体工作任务 | 牵头单位 |\n|-|-|-|\n";
    CHECK(tasks_in("<h2>甲</h2><table><tr><td>测评内容<td>具体工作任务<td>牵头单位</tr><tr><td "
                   "rowspan=2>教育<td>刊播广告<td>市委宣传部</tr>"
                   "<tr><td>用好场所<td>市文明办</tr></"
                   "table><table><tr><td>测评内容<td>具体工作任务<td>牵头单位</tr>"
                   "<tr><td>档案<td>收集材料<td>市档案局</tr></table>",
                   "plan.html") == Lines{"1.1 [教育] 刊播广告: 市委宣传部 lead",
                                         "1.2 [教育] 用好场所: 市文明办 lead",
                                         "2.1 [档案] 收集材料: 市档案局 lead"});
}

TEST_CASE("what a page or a paper says of itself is no task", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>索引号：<td>1<td>发布机构：<td>市信访局</"
                   "tr><tr><td>名称：<td>清单<td>责任部门：<td>市信访局</tr></table>"
                   "<table><tr><td>任务<td>责任单位</tr><tr><td>修路<td>市交通局</tr></table>",
                   "plan.html") == Lines{"1 修路: 市交通局 joint"});
    CHECK(tasks_in("<table><tr><td>Project<td>Harbour</tr><tr><td>Version<td>0.7</tr><tr><td>Prepared "
                   "by<td>S. Adeyemi</tr></table>"
                   "<table><tr><td>Task<td>Lead</tr><tr><td>Mend<td>Works</tr></table>",
                   "plan.html") == Lines{"1 Mend: Works lead"});
}

TEST_CASE("people below bodies are no owners where a note says whom to call", "[extraction][tables]") {
    const std::string table =
        "<table><tr><td>Tarea<td>Dirección<td>Pisos</tr><tr><td><td>Aurora Vidal<td>Fátima Belhadj</tr>"
        "<tr><td>Pintar<td>A<td>R</tr><tr><td>Limpiar<td>I<td>A</tr></table>";
    CHECK(tasks_in(table + "<p>Debajo de cada departamento, la persona de contacto.</p>", "plan.html") ==
          Lines{"1 Pintar: Dirección lead, Pisos cooperate", "2 Limpiar: Pisos lead"});
    CHECK(tasks_in(table, "plan.html") ==
          Lines{"1 Pintar: Aurora Vidal lead, Fátima Belhadj cooperate", "2 Limpiar: Fátima Belhadj lead"});
}

TEST_CASE("a cross means what the merged head above the bodies says", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td rowspan=2>Actuación<td colspan=2>LIDERA<td colspan=2>APOYA</tr>"
                   "<tr><td>Urbanismo<td>Educación<td>Urbanismo<td>Educación</tr>"
                   "<tr><td>Señalizar<td>X<td><td><td>X</tr><tr><td>Ampliar<td><td>X<td>X<td></tr></table>",
                   "plan.html") == Lines{"1 Señalizar: Urbanismo lead, Educación cooperate",
                                         "2 Ampliar: Educación lead, Urbanismo cooperate"});
}

TEST_CASE("forms below numbered labels are numbered by them", "[extraction][tables]") {
    const std::string rest =
        "<tr><td>Federführung<td>Tiefbauamt</tr><tr><td>Mitwirkung<td>Kämmerei</tr></table>";
    CHECK(tasks_in("<table><tr><th>Maßnahme M1<th>Solardächer</tr>" + rest +
                       "<table><tr><th>Maßnahme M2<th>Radwege</tr>" + rest,
                   "plan.html") == Lines{"M1 Solardächer: Tiefbauamt lead, Kämmerei cooperate",
                                         "M2 Radwege: Tiefbauamt lead, Kämmerei cooperate"});
}

TEST_CASE("forms may be lines, one label each", "[extraction][tables]") {
    CHECK(tasks_in("重点任务清单\n\n任务名称：建设校舍\n牵头单位：市教育局\n配合单位：市财政局\n\n任务名称："
                   "清理河道\n牵头单位：市水务局\n",
                   "plan.txt") ==
          Lines{"1 建设校舍: 市教育局 lead, 市财政局 cooperate", "2 清理河道: 市水务局 lead"});
    CHECK(
        tasks_in("Ref:    FR-01\nAction: Survey the culverts\n        by camera\nLead:   River Authority\n\n"
                 "Ref:    FR-02\nAction: Install gauges\nLead:   Met Service\n",
                 "plan.txt") == Lines{"FR-01 Survey the culverts by camera: River Authority lead",
                                      "FR-02 Install gauges: Met Service lead"});
}

TEST_CASE("bare rows above filled ones are chapters, the first row among them", "[extraction][tables]") {
    CHECK(tasks_in("| Responsibility | Who is responsible |\n|-|-|\n| Platform | |\n| Upgrades | Halden "
                   "Cloud |\n| Sizing | Customer |\n"
                   "| Identity | |\n| Provider | Customer |\n| Accounts | Customer |\n") ==
          Lines{"1.1 [Platform] Upgrades: Halden Cloud joint", "1.2 [Platform] Sizing: Customer joint",
                "2.1 [Identity] Provider: Customer joint", "2.2 [Identity] Accounts: Customer joint"});
}

TEST_CASE("names of a cell that are numbered are parted and lose their numbers", "[extraction][tables]") {
    CHECK(tasks_in("序号,重点任务,牵头单位\n1,建设,①市城管局②市教育局\n2,绿道,1.市城管局2.市教育局\n3,义诊,"
                   "市城管局﹑市教育局\n",
                   "plan.csv") == Lines{"1 建设: 市城管局 lead, 市教育局 lead",
                                        "2 绿道: 市城管局 lead, 市教育局 lead",
                                        "3 义诊: 市城管局 lead, 市教育局 lead"});
}

TEST_CASE("rows above the head that name bodies are told", "[extraction][tables]") {
    const auto* table = "2,完善绿道,市城管局\n序号,重点任务,牵头单位\n1,建设,市教育局\n3,义诊,市民政局\n";
    CHECK(notes_on(table, "plan.csv") ==
          Lines{"fields are taken to be separated by a comma", "left out 1 row above the head of the table"});
}

TEST_CASE("tables that a Markdown file writes in HTML are read where they stand", "[extraction][tables]") {
    CHECK(tasks_in("# Stage\n\n<table>\n<tr><td>Activity</td><td>CISO</td><td>QA</td></tr>\n"
                   "<tr><td>**Verify** hash</td><td>A/R</td><td>C</td></tr>\n"
                   "<tr><td>Simulate</td><td>I</td><td>A</td></tr>\n</table>\n\n"
                   "| Activity | CISO | QA |\n|-|-|-|\n| Deploy | R | A |\n",
                   "plan.md") ==
          Lines{"1 Verify hash: CISO lead", "2 Simulate: QA lead", "3 Deploy: CISO cooperate, QA lead"});
}

TEST_CASE("whoever is not marked as the lead in a column of leads helps", "[extraction][tables]") {
    CHECK(tasks_in("| 任务 | 责任部门 | 协同单位 |\n|-|-|-|\n| 培育专利 | 市场监管分局（牵头）、科技创新局 | "
                   "沅宁理工学院 |\n| 办展 | 商务局 | — |\n") ==
          Lines{"1 培育专利: 市场监管分局 lead, 科技创新局 cooperate, 沅宁理工学院 cooperate",
                "2 办展: 商务局 lead"});
}

TEST_CASE("rows that share a number in a merged cell are parts of it", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>序号</td><td>类别</td><td>任务</td><td>责任单位</td></tr>"
                   "<tr><td>1</td><td rowspan=2>路</td><td>修路</td><td>市交通局</td></tr>"
                   "<tr><td>2</td><td>铺路</td><td>市交通局</td></tr>"
                   "<tr><td rowspan=2>3</td><td rowspan=2>水</td><td>建桥</td><td>市水务局</td></tr>"
                   "<tr><td>治水</td><td>市财政局</td></tr></table>",
                   "plan.html") == Lines{"1 [路] 修路: 市交通局 joint", "2 [路] 铺路: 市交通局 joint",
                                         "3.1 [水] 建桥: 市水务局 joint", "3.2 [水] 治水: 市财政局 joint"});
}

TEST_CASE("a number of each row stands before the numbers of what it carries out", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "序号,章节,条款,工作要求,主责科室\n1,功能,3.1.1,核对床位,医务部\n2,功能,3.1.4,修订预案,护理部\n",
            "plan.csv") == Lines{"1 [功能] 核对床位: 医务部 lead", "2 [功能] 修订预案: 护理部 lead"});
}

TEST_CASE("numbered standards below merged contents are the tasks", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>测评内容</td><td>测评标准</td><td>责任单位</td></tr>"
                   "<tr><td rowspan=2>（1）学习</td><td>1)办读书班</td><td>市委宣传部</td></tr>"
                   "<tr><td>2)开座谈会</td><td>市委党校</td></tr></table>",
                   "plan.html") ==
          Lines{"1 [学习] 办读书班: 市委宣传部 joint", "2 [学习] 开座谈会: 市委党校 joint"});
}

TEST_CASE("the head that Markdown marks is one, whatever it says", "[extraction][tables]") {
    CHECK(tasks_in("| Trigger moment | Security objective | Main roles |\n|-|-|-|\n"
                   "| Creation of a module | Ensure trusted origin | Developers |\n"
                   "| Module updates | Review provenance | Auditors, Legal |\n"
                   "| Drift audits | Detect divergence | Auditors |\n") ==
          Lines{"1 Creation of a module: Developers joint", "2 Module updates: Auditors joint, Legal joint",
                "3 Drift audits: Auditors joint"});
}

TEST_CASE("names below the one head of owners may be called like marks", "[extraction][tables]") {
    CHECK(tasks_in(
              "| # | To-do | 担当 |\n|-|-|-|\n| 1 | 中間チェック | Review |\n| 2 | 完遂判定 | Review |\n") ==
          Lines{"1 中間チェック: Review joint", "2 完遂判定: Review joint"});
    CHECK(tasks_in("| Medida | Responsable |\n|-|-|\n| Alta de puesto | RRHH + Resp. Sistema |\n") ==
          Lines{"1 Alta de puesto: RRHH joint, Resp. Sistema joint"});
}

TEST_CASE("a further head below a title begins a table of its own, though it holds unknown words",
          "[extraction][tables]") {
    CHECK(tasks_in("Ação de correção,Responsável,Prazo,Evidência\nCriar tabela,Gustavo,maio,tabela\n"
                   "Medir ruído,Iago,maio,curva\n,,,\n6.2 Novos,,,\n"
                   "Tarefa concreta,Responsável principal,Prazo,Evidência esperada\n"
                   "Organizar execução,Iago,junho,registro\n",
                   "plan.csv") == Lines{"1 Criar tabela: Gustavo joint", "2 Medir ruído: Iago joint",
                                        "3 Organizar execução: Iago lead"});
}

TEST_CASE("a row without a number leaves the printed ones to theirs", "[extraction][tables]") {
    CHECK(tasks_in("序号,任务,牵头单位\n1,修路,市公安局\n,建桥,市水务局\n2,挖渠,市教育局\n", "plan.csv") ==
          Lines{"1 修路: 市公安局 lead", "2-2 建桥: 市水务局 lead", "2 挖渠: 市教育局 lead"});
}

TEST_CASE("a last row that stands where tasks stand is one, and a sum with an owner is none",
          "[extraction][tables]") {
    CHECK(tasks_in("序号,任务,牵头单位\n1,修路,市公安局\n2,合计3项工程,市城管局\n,挖渠,\n合计,2,3\n",
                   "plan.csv") == Lines{"1 修路: 市公安局 lead", "2 合计3项工程: 市城管局 lead", "3 挖渠:"});
}

TEST_CASE("notes below the rows that speak of owners are told", "[extraction][tables]") {
    CHECK(notes_on("| 序号 | 任务 | 牵头单位 |\n|-|-|-|\n| 1 | 修路 | 市公安局 |\n| 注：建桥改由市财政局牵头 "
                   "|  |  |\n") == Lines{"1 line outside of all tasks speaks of owners"});
    CHECK(notes_on(
              "| 任务 | 牵头单位 |\n|-|-|\n| 修路 | 市公安局 |\n\n补充任务：治水（牵头单位：市司法局）\n") ==
          Lines{"1 line outside of all tasks speaks of owners"});
}

TEST_CASE("the numbers of an automatic list in a cell are of no name", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>任务</th><th>牵头单位</th></tr><tr><td>修路</td><td><ol><li>市公安局</li>"
                   "<li>市财政局</li></ol></td></tr></table>",
                   "plan.html") == Lines{"1 修路: 市公安局 lead, 市财政局 lead"});
}

TEST_CASE("rows between bars go on with the table above another line", "[extraction][tables]") {
    CHECK(tasks_in("| 任务 | 牵头单位 |\n|-|-|\n| 修路 | 市公安局 |\n---\n| 建桥 | 市水务局 |\n") ==
          Lines{"1 修路: 市公安局 lead", "2 建桥: 市水务局 lead"});
    CHECK(tasks_in("+++\nx = 1\n+++\n> | 任务 | 牵头单位 |\n> |-|-|\n> | 修路 | 市公安局 |\n") ==
          Lines{"1 修路: 市公安局 lead"});
}

TEST_CASE("rows with owners of their own below merged tasks are the tasks", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>工作任务</th><th>具体工作内容及目标</th><th>责任单位</th></tr>"
                   "<tr><td rowspan=2>整治河道</td><td>清淤</td><td>市水务局</td></tr>"
                   "<tr><td>绿化</td><td>市林业局</td></tr></table>",
                   "plan.html") ==
          Lines{"1.1 [整治河道] 清淤: 市水务局 joint", "1.2 [整治河道] 绿化: 市林业局 joint"});
}

TEST_CASE("words that say not applicable are no marks", "[extraction][tables]") {
    CHECK(tasks_in("| | Product Owner | Claude | DeepSeek |\n|-|-|-|-|\n"
                   "| Arquitetura | Consulta | Responsável | Não aplicável |\n"
                   "| Código | Não aplicável | Apoio | Responsável |\n"
                   "| Roadmap | Responsável | Não se aplica | Apoio |\n") ==
          Lines{"1 Arquitetura: Claude lead", "2 Código: Claude cooperate, DeepSeek lead",
                "3 Roadmap: Product Owner lead, DeepSeek cooperate"});
}

TEST_CASE("a task called like a head among words of marks heads no rows", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>Tarefa</td><td>PM</td><td>Claude</td></tr>"
                   "<tr><td>Construir</td><td>Apoio</td><td>Responsável</td></tr>"
                   "<tr><td>Código</td><td>Responsável</td><td>Apoio</td></tr></table>",
                   "plan.html") ==
          Lines{"1 Construir: PM cooperate, Claude lead", "2 Código: PM lead, Claude cooperate"});
}

TEST_CASE("people beside long words own them, beside short ones they are a roster", "[extraction][tables]") {
    CHECK(tasks_in("| 主要ストーリー | 担当 | 工数 |\n|-|-|-|\n| 招待発行の管理画面を作る | backend-engineer "
                   "| 8h |\n"
                   "| 本番環境の設定を確認する | devops-engineer | 6h |\n") ==
          Lines{"1 招待発行の管理画面を作る: backend-engineer joint",
                "2 本番環境の設定を確認する: devops-engineer joint"});
    CHECK(notes_on(
              "| 序号 | 任务 | 牵头单位 |\n|-|-|-|\n| 1 | 修路 | 市公安局 |\n\n| 场地 | 负责人 |\n|-|-|\n| "
              "北门 | 孙丽华 |\n| 南门 | 何凯 |\n") ==
          Lines{"a table of 3 rows was not read: no head of it speaks of tasks"});
}

TEST_CASE("a sentence in the last row of a matrix, and a note in brackets, are no tasks",
          "[extraction][tables]") {
    CHECK(tasks_in(
              "<table><tr><td>Control</td><td>IT</td><td>Legal</td></tr>"
              "<tr><td>Backups</td><td>A</td><td>C</td></tr><tr><td>Contracts</td><td>R</td><td>A</td></tr>"
              "<tr><td>This matrix supports ISO 27001.</td><td></td><td></td></tr></table>",
              "plan.html") == Lines{"1 Backups: IT lead", "2 Contracts: IT cooperate, Legal lead"});
    CHECK(tasks_in("序号,任务,牵头单位\n1,修路,市公安局\n2,建桥,市水务局\n,（注：按月报送进度）,\n",
                   "plan.csv") == Lines{"1 修路: 市公安局 lead", "2 建桥: 市水务局 lead"});
}

TEST_CASE("rows of another shape leave the printed numbers to theirs", "[extraction][tables]") {
    CHECK(tasks_in("序号,任务,牵头单位\n（一）,修路,市公安局\n1,建桥,市水务局\n2,挖渠,市教育局\n",
                   "plan.csv") ==
          Lines{"1-2 修路: 市公安局 lead", "1 建桥: 市水务局 lead", "2 挖渠: 市教育局 lead"});
}

TEST_CASE("the first column of words is what is expected of them", "[extraction][tables]") {
    CHECK(tasks_in("| Gate | Command | Expected | Owner |\n|-|-|-|-|\n"
                   "| Functional workflow | `run tests` | Full happy-path pass, and all others too | QA |\n"
                   "| Documents ready | `run docs` | Quick start is executable everywhere | Docs |\n") ==
          Lines{"1 Functional workflow: QA joint", "2 Documents ready: Docs joint"});
}

TEST_CASE("people of different duties own short tasks, and heads are told as printed",
          "[extraction][tables]") {
    const std::string table =
        "| 機能 | 責任者 | 協力者 | 監査要件 |\n|-|-|-|-|\n| 監視 | Usage Monitor | Metrics Collector | 記録 "
        "|\n"
        "| 通知 | Notifier | Git Client | 記録 |\n";
    CHECK(tasks_in(table) == Lines{"1 監視: Usage Monitor lead, Metrics Collector cooperate",
                                   "2 通知: Notifier lead, Git Client cooperate"});
    CHECK(notes_on(table).back() == "left out columns of the table: \"監査要件\"");
}

TEST_CASE("a score adds up, a number may stand behind its sign, and a backup helps", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>编号</th><th>任务</th><th>责任单位</th></tr>"
                   "<tr><td>#76</td><td>修路</td><td>市公安局</td></tr>"
                   "<tr><td>#80</td><td>建桥</td><td>市水务局</td></tr>"
                   "<tr><td></td><td>总分</td><td></td></tr></table>",
                   "plan.html") == Lines{"76 修路: 市公安局 joint", "80 建桥: 市水务局 joint"});
    CHECK(tasks_in("| Area | Primary owner | Backup owner |\n|-|-|-|\n| Functional quality | QA | IT |\n") ==
          Lines{"1 Functional quality: QA lead, IT cooperate"});
}

TEST_CASE("long words of marks are marks, and questions are no heads", "[extraction][tables]") {
    CHECK(tasks_in("| Activity | Legal | Vendor Support |\n|-|-|-|\n| Diagnose | Consulted | Accountable and "
                   "Responsible |\n| Approve | Accountable | Informed |\n") ==
          Lines{"1 Diagnose: Vendor Support lead", "2 Approve: Legal lead"});
    CHECK(tasks_in("<table><tr><th>Task</th><th>Lead</th></tr><tr><td>Dig</td><td>IT</td></tr></table>"
                   "<table><tr><td>Quality</td><td>Question</td><td>Example</td></tr>"
                   "<tr><td>Right</td><td>Does value match?</td><td>Retired</td></tr>"
                   "<tr><td>Traced</td><td>Can value be traced?</td><td>Hidden</td></tr></table>",
                   "plan.html") == Lines{"1 Dig: IT lead"});
}

TEST_CASE("a bracket that says how names nobody", "[extraction][tables]") {
    CHECK(tasks_in("| Tâche | Responsable |\n|-|-|\n| Créer la release | Benjamin (avec assistance) |\n"
                   "| Faire le reste | Michael (avec Benjamin) |\n") ==
          Lines{"1 Créer la release: Benjamin joint", "2 Faire le reste: Michael lead, Benjamin cooperate"});
}

TEST_CASE("codes of which one is N/A number the rows all the same", "[extraction][tables]") {
    CHECK(tasks_in("| Issue | Title | Responsible |\n|-|-|-|\n| #33 | Build a net | Works Team |\n"
                   "| #34 | Mend a net | Dock Team |\n| #35 | Sell a net | Dock Team |\n| N/A | Buy a net | "
                   "Works Team |\n") ==
          Lines{"33 Build a net: Works Team joint", "34 Mend a net: Dock Team joint",
                "35 Sell a net: Dock Team joint", "4 Buy a net: Works Team joint"});
}

TEST_CASE("a sum whose words reach over the owners is no task", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>序号</td><td>任务</td><td>牵头单位</td><td>配合单位</td></tr>"
                   "<tr><td>1</td><td>修路</td><td>县交通局</td><td>县财政局</td></tr>"
                   "<tr><td>2</td><td>建桥</td><td>县水利局</td><td></td></tr>"
                   "<tr><td>合计</td><td colspan=3>2项任务全部完成</td></tr></table>",
                   "plan.html") ==
          Lines{"1 修路: 县交通局 lead, 县财政局 cooperate", "2 建桥: 县水利局 lead"});
}

TEST_CASE("blank tasks above owners of their own were merged, and their goals are the tasks",
          "[extraction][tables]") {
    const std::string head = "编号,重点任务,阶段目标,牵头部门,协同部门\n1,修路,勘察线路,工程部,财务部\n";
    CHECK(tasks_in(head + ",,铺设路面,工程部,\n,,安装路灯,设备部,工程部\n2,建桥,选定桥址,设计部,\n",
                   "plan.csv") ==
          Lines{"1.1 [修路] 勘察线路: 工程部 lead, 财务部 cooperate", "1.2 [修路] 铺设路面: 工程部 lead",
                "1.3 [修路] 安装路灯: 设备部 lead, 工程部 cooperate", "2 [建桥] 选定桥址: 设计部 lead"});
    CHECK(tasks_in(head + "2,建桥,选定桥址,设计部,\n3,,安装路灯,设备部,工程部\n4,挖渠,清淤,设备部,\n",
                   "plan.csv")
              .front() == "1 修路: 工程部 lead, 财务部 cooperate");
}

TEST_CASE("a cell over the columns of tasks and measures is a task by itself", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>序号</td><td>工作任务</td><td>具体举措</td><td>牵头单位</td><td>责任单位</"
                   "td></tr>"
                   "<tr><td rowspan=2>4</td><td "
                   "rowspan=2>兴业</td><td>引企</td><td>县工信局</td><td>县财政局</td></tr>"
                   "<tr><td>增收</td><td>县商务局</td><td>县统计局</td></tr>"
                   "<tr><td>7</td><td colspan=2>修渠</td><td>县水利局</td><td>县财政局</td></tr>"
                   "<tr><td>9</td><td colspan=2>造林</td><td>县林业局</td><td></td></tr></table>",
                   "plan.html") == Lines{"4.1 [兴业] 引企: 县工信局 lead, 县财政局 cooperate",
                                         "4.2 [兴业] 增收: 县商务局 lead, 县统计局 cooperate",
                                         "7 修渠: 县水利局 lead, 县财政局 cooperate",
                                         "9 造林: 县林业局 lead"});
    const auto plan = testing::import_bytes_of(
                          "<table><tr><td>工作任务</td><td>工作目标</td><td>责任单位</td></tr>"
                          "<tr><td>修路</td><td>十里</td><td>县交通局</td></tr>"
                          "<tr><td colspan=2>修渠</td><td>县水利局</td></tr></table>",
                          "plan.html")
                          .plan;
    CHECK(plan.title(model::TaskId(1)) == "修渠");
    CHECK(plan.text(model::TaskId(1)).empty());
}

TEST_CASE("numbers right before the tasks are theirs, whatever stands before them", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "<table><tr><td>章节</td><td>条款</td><td>评审要点</td><td>主责科室</td><td>协助科室</td></tr>"
            "<tr><td rowspan=2>第一章 功能</td><td>1.1.2</td><td>急诊</td><td>急诊科</td><td>医务部</td></tr>"
            "<tr><td>1.2.1</td><td>支援</td><td>医务部</td><td></td></tr></table>",
            "plan.html") ==
        Lines{"1.1.2 [功能] 急诊: 急诊科 lead, 医务部 cooperate", "1.2.1 [功能] 支援: 医务部 lead"});
}

TEST_CASE("names that blanks spread over their cells are closed up", "[extraction][tables]") {
    const std::string plan = "任务,责任人\n扫地,李　强\n擦窗,李强、欧 阳 锋\n备课,王　 敏\n";
    CHECK(tasks_in(plan, "plan.csv") ==
          Lines{"1 扫地: 李强 joint", "2 擦窗: 李强 joint, 欧阳锋 joint", "3 备课: 王敏 joint"});
}

TEST_CASE("cells beside the headed columns are told by the first of them", "[extraction][tables]") {
    const auto notes =
        testing::notes_on("任务,牵头单位,,\n修路,市交通局,市财政局,\n植树,市林业局,,市公安局\n", "plan.csv");
    CHECK(notes.back() == "left out 2 columns of the table without a head, which begin with \"市财政局\"");
    CHECK(testing::notes_on("任务,牵头单位,\n修路,市交通局,\n植树,市林业局,\n", "plan.csv").size() == 1);
}

TEST_CASE("a head of owners above empty cells stands over the names below them", "[extraction][tables]") {
    const std::string rows = "1;Zone 30;Mobilità;x;;x;2027\n2;Pedibus;Scuole;;x;;2028\n";
    const Lines read = {"1 Zone 30: Mobilità lead, Polizia cooperate, ASL cooperate",
                        "2 Pedibus: Scuole lead, Tecnico cooperate"};
    CHECK(tasks_in("N.;Azione;Capofila;Soggetti coinvolti;;;Tempi\n;;;Polizia;Tecnico;ASL;\n" + rows,
                   "plan.csv") == read);
    CHECK(tasks_in("N.;Azione;Capofila;Soggetti coinvolti;;;Tempi\n" + rows, "plan.csv") != read);
}

TEST_CASE("every word that is a mark or names nobody may begin a cell of marks", "[extraction][tables]") {
    for (const std::string word : {"牵头", "配合", "主办", "协办", "负责", "参与", "支持", "知会", "审批",
                                   "无", "暂无", "待定", "不涉及", "不适用", "空", "该当なし"}) {
        const auto tasks = tasks_in("任务,甲局,乙局,丙局\n修路,牵头," + word + ",配合\n建桥,配合,牵头," +
                                        word + "\n清淤," + word + ",牵头,配合\n",
                                    "plan.csv");
        INFO(word);
        CHECK(tasks.size() == 3);
        CHECK(tasks[0].starts_with("1 修路: 甲局 lead"));
    }
}

TEST_CASE("words right before the tasks are no numbers of theirs", "[extraction][tables]") {
    const auto notes =
        testing::notes_on("片区,任务,责任单位\n甲片,修路,市交通局\n乙片,建桥,市水务局\n", "plan.csv");
    CHECK(notes.back() == "left out columns of the table: \"片区\"");
}

TEST_CASE("names below a head of owners without marks below them are a row", "[extraction][tables]") {
    CHECK(tasks_in("N.;Azione;Capofila;Partner;\n1;Zone 30;Mobilità;ASL;\n2;Pedibus;Scuole;Pro Loco;\n",
                   "plan.csv") ==
          Lines{"1 Zone 30: Mobilità lead, ASL cooperate", "2 Pedibus: Scuole lead, Pro Loco cooperate"});
    CHECK(tasks_in("任务;责任单位;\n;市交通局;市财政局\n修路;市水务局;\n", "plan.csv") ==
          Lines{"1 修路: 市水务局 joint"});
}

TEST_CASE("below Responsible, Approver, Consulted and Informed the responsible one helps in every row",
          "[extraction][tables]") {
    CHECK(tasks_in("| Paso | Responsable | Aprueba | Consulta | Informa |\n|-|-|-|-|-|\n"
                   "| Vender | Ventas | Gerencia | Legal | - |\n| Contar | Gerencia | Gerencia | - | - |\n"
                   "| Avisar | Ventas | - | - | Socios |\n") ==
          Lines{"1 Vender: Ventas cooperate, Gerencia lead", "2 Contar: Gerencia lead",
                "3 Avisar: Ventas cooperate"});
}

}  // namespace zeren::extraction::tables
