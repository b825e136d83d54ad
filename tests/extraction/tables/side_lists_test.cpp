#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::tasks_in;

}  // namespace

TEST_CASE("a list of bodies beside the table, behind an empty column, owns none of its tasks",
          "[extraction][tables]") {
    CHECK(tasks_in("PSP,Vorgang,Beginn,Zuständigkeit,,Beteiligte Stellen\n1.1,Auftrag "
                   "unterzeichnen,März,Landratsbüro,,Hauptamt\n"
                   "1.2,Schutzbedarf feststellen,April,Hauptamt,,Kreisarchiv\n,,,,,Personalrat\n",
                   "plan.csv") == Lines{"1.1 Auftrag unterzeichnen: Landratsbüro joint",
                                        "1.2 Schutzbedarf feststellen: Hauptamt joint"});
    CHECK(tasks_in("PSP,Vorgang,Beginn,Zuständigkeit,,Beteiligte Stellen\n1.1,Auftrag "
                   "unterzeichnen,März,Landratsbüro,,Hauptamt\n"
                   "1.2,Schutzbedarf feststellen,April,Hauptamt,,Kreisarchiv\n",
                   "plan.csv") ==
          Lines{"1.1 Auftrag unterzeichnen: Landratsbüro lead, Hauptamt cooperate",
                "1.2 Schutzbedarf feststellen: Hauptamt lead, Kreisarchiv cooperate"});
}

TEST_CASE("a code before a task that begins like a word of a legend is no mark", "[extraction][tables]") {
    CHECK(tasks_in("| Hito | Tarea | Fecha | Gerencia | Contratación |\n|-|-|-|-|-|\n| A1 | Consulta "
                   "preliminar | 2027-03-15 | A | C "
                   "|\n| A2 | Informe jurídico | 2027-05-14 | R | A |\n") ==
          Lines{"A1 Consulta preliminar: Gerencia lead",
                "A2 Informe jurídico: Gerencia cooperate, Contratación lead"});
}

TEST_CASE("labels inside of the cells of a table without a head name the owners", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>A-1</td><td><p>Consolidación del lienzo</p><p>El proyecto fue redactado "
                   "en 2025.</p><p>Lidera: "
                   "Servicio de Patrimonio</p><p>Apoyan: Policía Local; Parque Móvil "
                   "Municipal</p></td></tr><tr><td>A-2</td><td>"
                   "<p>Inspección de cubiertas</p><p>Lidera: Oficina Técnica</p></td></tr></table>",
                   "plan.html") == Lines{"A-1 Consolidación del lienzo: Servicio de Patrimonio lead, Policía "
                                         "Local cooperate, Parque Móvil Municipal cooperate",
                                         "A-2 Inspección de cubiertas: Oficina Técnica lead"});
}

TEST_CASE("bands that name their owners under any label of these", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>N.</th><th>Attività</th><th>Note</th></tr><tr><td colspan=3>A cura di: "
                   "Dirigente scolastico e "
                   "Direttore dei servizi</td></tr><tr><td>1</td><td>Riordino della biblioteca</td><td>aula "
                   "12</td></tr><tr><td "
                   "colspan=3>A cura di: Gruppo di lavoro</td></tr><tr><td>2</td><td>Revisione del "
                   "modello</td><td></td></tr></table>",
                   "plan.html") ==
          Lines{"1 [A cura di: Dirigente scolastico e Direttore dei servizi] Riordino della biblioteca: "
                "Dirigente scolastico joint, "
                "Direttore dei servizi joint",
                "2 [A cura di: Gruppo di lavoro] Revisione del modello: Gruppo di lavoro joint"});
}

TEST_CASE("a bracket behind the words of a head says of whom it speaks", "[extraction][tables]") {
    CHECK(tasks_in("| Day | To do | Remarks | Done by (team) |\n|-|-|-|-|\n| Mon | Switch off the phones | "
                   "Keep | IT & Telecoms |\n| "
                   "Tue | Clean the wards | | Estates |\n") ==
          Lines{"1 Switch off the phones: IT & Telecoms joint", "2 Clean the wards: Estates joint"});
}

TEST_CASE("people whom blanks spread below bodies are whom to call", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>序号</th><th>项目名称</th><th>包保单位及责任人</th></tr><tr><td>1</"
                   "td><td>文旅综合体</td><td>县文化旅游局<br>孙　倩</td>"
                   "</tr><tr><td>2</td><td>新型建材</"
                   "td><td>县自然资源局<br>何　伟<br>县工业园区管委会<br>龚　斌</td></tr></table>",
                   "plan.html") == Lines{"1 文旅综合体: 县文化旅游局 joint",
                                         "2 新型建材: 县自然资源局 joint, 县工业园区管委会 joint"});
}

TEST_CASE("verbs that end like an office, and signs at one door", "[extraction][tables]") {
    CHECK(tasks_in(
              "| 号 | 建议标题 | 分办意见 |\n|-|-|-|\n| 1 | 规范停放 | "
              "市公安局主办，市住房城乡建设局、城管局会办 |\n| 2 | 发展产业 | 市农业农村局单独办理 |\n| 3 | "
              "建设中心 | 团市委主办，市教育局等单位会办 |\n") ==
          Lines{"1 规范停放: 市公安局 lead, 市住房城乡建设局 cooperate, 市城管局 cooperate",
                "2 发展产业: 市农业农村局 joint", "3 建设中心: 团市委 lead, 市教育局 cooperate"});
    CHECK(tasks_in("| 序号 | 任务 | 责任部门 |\n|-|-|-|\n| 1 | 监测感染 | 院感管理科（公共卫生科） |\n| 2 | "
                   "报告培训 | 公共卫生科 |\n| 3 | 共建研究院 | "
                   "国家大学科技园（技术转移中心） |\n| 4 | 转移成果 | 技术转移中心 |\n") ==
          Lines{"1 监测感染: 院感管理科 joint", "2 报告培训: 院感管理科 joint",
                "3 共建研究院: 国家大学科技园 joint", "4 转移成果: 国家大学科技园 joint"});
}

TEST_CASE("names of columns in small letters and digits below Chinese heads are no task",
          "[extraction][tables]") {
    CHECK(tasks_in("序号,小区名称,改造内容,实施主体,负责人\nxh,xqmc,gznr1,sszt,fzr\n1,机械厂宿舍,屋面,"
                   "东门街道办事处,崔凯\n2,家属院,管网,区城投集团,祝明\n",
                   "plan.csv") == Lines{"1 机械厂宿舍: 东门街道办事处 joint", "2 家属院: 区城投集团 joint"});
}

TEST_CASE("a ministry keeps the subjects of its name", "[extraction][tables]") {
    CHECK(tasks_in("| Action | Lead | Supporting |\n|-|-|-|\n| Stock food | Skerrow Council | Department for "
                   "Environment, Food and Rural "
                   "Affairs, Northern Ferries Ltd |\n| Plan rescue | Home Office | Department for Transport, "
                   "Skerrow Council and Fenwick Air "
                   "Rescue |\n") == Lines{"1 Stock food: Skerrow Council lead, Department for Environment, "
                                          "Food and Rural Affairs cooperate, Northern Ferries Ltd "
                                          "cooperate",
                                          "2 Plan rescue: Home Office lead, Department for Transport "
                                          "cooperate, Skerrow Council cooperate, Fenwick Air Rescue "
                                          "cooperate"});
}

TEST_CASE("a table that was copied into a text with its tabs is read as one", "[extraction][tables]") {
    CHECK(tasks_in("无障碍阅读   "
                   "登录\n首页\t市情\t政务公开\n政协提案分办表\n现将分办情况公开如下。\n\n案号\t案由\t第一提"
                   "案人\t主办单位\t会办单位\n1\t发展低空经济\t民建市委会"
                   "\t市发展改革委\t市工业和信息化局、交通运输局\n2\t推进医养结合\t农工党市委会\t市民政局、市"
                   "卫生健康委\t市医保局\n5\t提升热线\t龙应权\t市政务服务局\n\n"
                   "注：提案由主办单位负责答复。\n",
                   "plan.txt") ==
          Lines{"1 发展低空经济: 市发展改革委 lead, 市工业和信息化局 cooperate, 市交通运输局 cooperate",
                "2 推进医养结合: 市民政局 lead, 市卫生健康委 lead, 市医保局 cooperate",
                "5 提升热线: 市政务服务局 lead"});
}

TEST_CASE("a fuller row of heads below one that heads groups of columns", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "Day 1 checklist,,,,,\nWho,,What,,When,\nOwner,Back-up,Ref,Item,Due,Halle\nPeople,,,,,\nHR,Press "
            "Office,P-01,Send the message,2 May,all\nIT,,P-02,Check the badges,3 May,all\n",
            "plan.csv") == Lines{"P-01 [People] Send the message: HR lead, Press Office cooperate",
                                 "P-02 [People] Check the badges: IT lead"});
}

TEST_CASE("letters explained by sentences in rows below a matrix", "[extraction][tables]") {
    CHECK(tasks_in("Task,Office,Care,IT\nMeasure,H,M,T\nDraw,M,H,\n,,,\nM  runs the task and answers for "
                   "it,,,\nH  gives a hand when the runner asks,,,\nT is told beforehand,,,\n",
                   "plan.csv") ==
          Lines{"1 Measure: Office cooperate, Care lead", "2 Draw: Office lead, Care cooperate"});
}

TEST_CASE("a count below numbered tasks is none of them", "[extraction][tables]") {
    CHECK(tasks_in("N.º,Tarea,Responsable,Entrega\n1,Enviar el informe,Gerencia,mayo\n2,Aprobar el "
                   "plan,Dirección,junio\n"
                   ",Enviados o aprobados,,4\n",
                   "plan.csv") ==
          Lines{"1 Enviar el informe: Gerencia joint", "2 Aprobar el plan: Dirección joint"});
}

TEST_CASE("who signed a document is no list of tasks, and neither is who has which short name",
          "[extraction][tables]") {
    CHECK(tasks_in(
              "| N° | Action | Pilote |\n|-|-|-|\n| 1 | Relancer la campagne | DQ |\n\n| Rédaction | "
              "Vérification | "
              "Approbation |\n|-|-|-|\n| M. Lescaut, ingénieure qualité | Dr Ferrandon | Mme Bruyas |\n") ==
          Lines{"1 Relancer la campagne: DQ lead"});
    CHECK(tasks_in(
              "| Name | Amt / Funktion | Kürzel |\n|-|-|-|\n| Sabine Hollweg | Hochbauamt | Ho |\n| Jonas "
              "Riedl | "
              "Bauamt | Ri |\n\n| Nr. | Aufgabe | Zuständig |\n|-|-|-|\n| 1 | Lageplan ergänzen | Ho |\n") ==
          Lines{"1 Lageplan ergänzen: Ho joint"});
}

TEST_CASE("a package and a task in one head are tasks, and the begin is no deadline",
          "[extraction][tables]") {
    CHECK(tasks_in("| AP | Arbeitspaket / Aufgabe | Federführung | Mitwirkung | Beginn | Ende "
                   "|\n|-|-|-|-|-|-|\n| 1.1 | "
                   "Vorplanung | Tiefbauamt | Grünflächenamt | 01/2025 | 03/2025 |\n") ==
          Lines{"1.1 Vorplanung: Tiefbauamt lead, Grünflächenamt cooperate"});
}

TEST_CASE("a head that begins with who leads is theirs, and codes below a task's name number it",
          "[extraction][tables]") {
    CHECK(tasks_in("| Tarefa | Designação | Líder da tarefa | Participantes |\n|-|-|-|-|\n| T1.1 | Plano de "
                   "dados | INDAM | UCB "
                   "|\n| T1.2 | Cartografia | UCB | |\n") ==
          Lines{"T1.1 Plano de dados: INDAM lead, UCB cooperate", "T1.2 Cartografia: UCB lead"});
}

TEST_CASE("who agrees owns nothing", "[extraction][tables]") {
    CHECK(tasks_in("F = federführend, M = wirkt mit, Z = stimmt zu\n\n| Nr. | Aufgabe | Direktion | "
                   "Kuratorin | Technik |\n|-|-|-|-|-|\n"
                   "| 1 | Feinkonzept | Z | F | M |\n| 2 | Wandtexte | M | Z | F |\n") ==
          Lines{"1 Feinkonzept: Kuratorin lead, Technik cooperate",
                "2 Wandtexte: Direktion cooperate, Technik lead"});
}

TEST_CASE("columns set with blanks below heads without numbers", "[extraction][tables]") {
    CHECK(tasks_in("OPEN DAG\n\nTaak                              Wie                        Klaar op\n"
                   "-------------------------------------------------------------------\n"
                   "Flyers rondbrengen                Jeugdcommissie             10 april\n"
                   "Proefboten klaarleggen            Materiaal, Instructie      20 april\n\nREGATTA\n\n"
                   "Taak                              Wie                        Klaar op\n"
                   "Veegboot bemannen                                            14 juni\n",
                   "plan.txt") == Lines{"1 Flyers rondbrengen: Jeugdcommissie joint",
                                        "2 Proefboten klaarleggen: Materiaal joint, Instructie joint",
                                        "3 Veegboot bemannen:"});
}

TEST_CASE("what stands between columns set with blanks and not below the first head is no row",
          "[extraction][tables]") {
    CHECK(tasks_in("Task                     Who                Due\n"
                   "Hand out the leaflets    Youth Group        10 April\n"
                   "   (with a map           and the songs)\n"
                   "Lay out the boats        Boat Group         20 April\n",
                   "plan.txt") ==
          Lines{"1 Hand out the leaflets: Youth Group joint", "2 Lay out the boats: Boat Group joint"});
}

TEST_CASE("a list of short names says so where it is not read as tasks", "[extraction][tables]") {
    const auto notes = testing::notes_on(
        "| Task | Owner |\n|-|-|\n| Mend | HR |\n\n| Short | Name |\n|-|-|\n| HR | Human "
        "Resources |\n| IT | IT Services |\n");
    CHECK(std::ranges::count(notes, "a table of 3 rows was not read: it explains short names") == 1);
}

}  // namespace zeren::extraction::tables
