#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

/// What tells rows of tasks from headings, sums and labels, and columns of tasks from those of bodies.
namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::tasks_in;

}  // namespace

TEST_CASE("pairs of one form are one where half of their labels are known", "[extraction][tables]") {
    const auto form = [](const std::string& number, const std::string& task, const std::string& lead) {
        return "<table><tr><td>Fiche n°<td>" + number + "</tr><tr><td>Action<td>" + task +
               "</tr><tr><td>Contexte et contenu de la fiche<td>Douze bâtiments.</tr><tr><td>Pilote<td>" +
               lead +
               "</tr><tr><td>Partenaires<td>Communes</tr><tr><td>Élu référent<td>Hervé Colombin</tr>"
               "<tr><td>Calendrier<td>2025</tr><tr><td>Indice visé<td>12</tr></table>";
    };
    CHECK(tasks_in(form("1.1", "Rénover", "Service Est") + form("1.2", "Planter", "Service Ouest"),
                   "plan.html") == Lines{"1.1 Rénover: Service Est lead, Communes cooperate",
                                         "1.2 Planter: Service Ouest lead, Communes cooperate"});
}

TEST_CASE("a letter above numbers that begin with it heads them", "[extraction][tables]") {
    CHECK(tasks_in("N°;Activité;Porteur;Direction\nA;AVANT;;\nA1;Rédiger;A/R;C\nA2;Estimer;A;R\nB;PENDANT;;\n"
                   "B1;Former;R;A\n",
                   "plan.csv") == Lines{"A1 [AVANT] Rédiger: Porteur lead",
                                        "A2 [AVANT] Estimer: Porteur lead, "
                                        "Direction cooperate",
                                        "B1 [PENDANT] Former: Porteur cooperate, Direction lead"});
}

TEST_CASE("columns that have one lead each are tasks, whatever stands in the corner",
          "[extraction][tables]") {
    for (const std::string corner : {"Órgano o servicio", "Quelque chose"}) {
        CHECK(tasks_in("| " + corner +
                       " | Diagnóstico | Proyecto | Licitación | Obra |\n|-|-|-|-|-|\n"
                       "| Alcaldía | I | A | I | |\n| Concejalía | A | R | C | A |\n| Policía | R | | A | "
                       "|\n| Prensa | R | I | | |\n") ==
              Lines{"1 Diagnóstico: Concejalía lead, Policía cooperate, Prensa cooperate",
                    "2 Proyecto: Alcaldía lead, Concejalía cooperate", "3 Licitación: Policía lead",
                    "4 Obra: Concejalía lead"});
    }
}

TEST_CASE("shares of what is done are no owners, and a sum of money is no task", "[extraction][tables]") {
    CHECK(tasks_in(
              "| N° | Action | Responsable(s) | % réalisé |\n|-|-|-|-|\n| 1 | Former | Service Est | 40% |\n"
              "| 2 | Purger | Service Ouest | 100% |\n| | Custo total | | 12 |\n") ==
          Lines{"1 Former: Service Est joint", "2 Purger: Service Ouest joint"});
}

TEST_CASE("the one row beside the number of its group has that number", "[extraction][tables]") {
    CHECK(
        tasks_in("<table><tr><th>序号<th>任务<th>举措<th>主办单位</tr><tr><td rowspan=2>1<td "
                 "rowspan=2>教学<td>修订"
                 "<td>教务处</tr><tr><td>走访<td>学生处</tr><tr><td>2<td>专业<td>调整<td>教务处</tr></table>",
                 "plan.html") ==
        Lines{"1.1 [教学] 修订: 教务处 lead", "1.2 [教学] 走访: 学生处 lead", "2 [专业] 调整: 教务处 lead"});
}

TEST_CASE("a body that is broken before its office is one", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>任务<th>牵头单位</tr><tr><td>园区建设<td>县工业园区<br>管委会</tr>"
                   "<tr><td>修路<td>东湖街道<br>办事处<br>县交通局</tr></table>",
                   "plan.html") ==
          Lines{"1 园区建设: 县工业园区管委会 lead", "2 修路: 东湖街道办事处 lead, 县交通局 lead"});
    CHECK(tasks_in("<table><tr><th>任务<th>牵头单位</tr><tr><td>修路<td>东湖街道<br>县交通局</tr></table>",
                   "plan.html") == Lines{"1 修路: 东湖街道 lead, 县交通局 lead"});
}

TEST_CASE("a dash in the place of a number leaves a task, lines to sign on do not", "[extraction][tables]") {
    CHECK(tasks_in("番号,作業,村,受託者\n1.1,準備,A,R\n－,議決,A,C\n____,____,,\n", "plan.csv") ==
          Lines{"1.1 準備: 村 lead, 受託者 cooperate", "2 議決: 村 lead"});
}

TEST_CASE("a number beside a title above labels is that of the one task", "[extraction][tables]") {
    const auto sheet = [](const std::string& number, const std::string& task, const std::string& lead) {
        return "<table><tr><td>" + number + "<td>" + task +
               "</tr><tr><td>Ziel und Beschreibung<td>Wasser für alle</tr><tr><td>Federführung<td>" + lead +
               "</tr><tr><td>Mitwirkung<td>Tiefbauamt</tr><tr><td>Zielgruppe<td>Alle</tr>"
               "<tr><td>Zeitraum<td>2026</tr><tr><td>Kosten<td>gering</tr></table>";
    };
    CHECK(tasks_in("<h2>Gesundheit</h2>" + sheet("G-1", "Trinkbrunnen", "Stadtwerke") + "<h2>Wasser</h2>" +
                       sheet("W-1", "Zisternen", "Umweltamt"),
                   "plan.html") ==
          Lines{"G-1 [Gesundheit] Trinkbrunnen: Stadtwerke lead, Tiefbauamt cooperate",
                "W-1 [Wasser] Zisternen: Umweltamt lead, Tiefbauamt cooperate"});
    // Numbers in each row are those of rows.
    CHECK(tasks_in("| 1 | Trinkbrunnen |\n|-|-|\n| 2 | Zisternen |\n| 3 | Federführung |\n\n" +
                   std::string("| Aufgabe | Federführung |\n|-|-|\n| Planen | Bauamt |\n")) ==
          Lines{"1 Planen: Bauamt lead"});
}

TEST_CASE("a numbered title stands over pairs of labels side by side", "[extraction][tables]") {
    const auto sheet = [](const std::string& title, const std::string& lead) {
        return "<table><tr><td colspan=4>" + title +
               "</tr><tr><td>Contexte<td colspan=3>Peu de médecins</tr>"
               "<tr><td>Porteur<td>" +
               lead +
               "<td>Partenaires<td>Hôpital</tr>"
               "<tr><td>Public visé<td>Tous<td>Calendrier<td>2026</tr>"
               "<tr><td>Budget<td>9 €<td>Indicateurs<td>Patients</tr></table>";
    };
    CHECK(tasks_in(sheet("Fiche action 1.1 : Créer un centre", "Mairie") +
                       sheet("Fiche action 1.2 : Former", "Conseil départemental"),
                   "plan.html") == Lines{"1.1 Créer un centre: Mairie lead, Hôpital cooperate",
                                         "1.2 Former: Conseil départemental lead, Hôpital cooperate"});
}

TEST_CASE("crosses below a head of time say when, whatever stands above them", "[extraction][tables]") {
    for (const std::string head : {"Cronograma (trimestre)", "Timeframe", "Zeitraum"}) {
        CHECK(tasks_in(
                  "<table><tr><th rowspan=2>Ação<th colspan=2>Secretarias responsáveis<th colspan=2>" + head +
                      "</tr><tr><th>Saúde<th>Educação<th>1º<th>2º</tr>"
                      "<tr><td>Ampliar<td>X<td><td>X<td>X</tr><tr><td>Buscar<td>X<td>X<td><td>X</tr></table>",
                  "plan.html") == Lines{"1 Ampliar: Saúde joint", "2 Buscar: Saúde joint, Educação joint"});
    }
}

TEST_CASE("partial sums are no tasks", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>Activity<th>Lead<th>Partners<th>Amount</tr><tr><td>Plant<td>Forest Agency"
                   "<td>Women’s Network<td>9</tr><tr><td colspan=3>Subtotal Output 1<td>9</tr>"
                   "<tr><td>Totaal R<td>1<td>2<td>3</tr></table>",
                   "plan.html") == Lines{"1 Plant: Forest Agency lead, Women’s Network cooperate"});
}

TEST_CASE("the words of a band are not counted among those of its columns", "[extraction][tables]") {
    CHECK(tasks_in(
              "<table><tr><th>Codice<th>Obiettivo operativo<th>Struttura capofila<th>Indicatore</tr>"
              "<tr><td colspan=4>Area 1 – Semplificazione</tr><tr><td>OB1<td>Pubblicare i dati<td>Ufficio Est"
              "<td>N. dataset</tr><tr><td colspan=4>Area 2 – Servizi</tr>"
              "<tr><td>OB2<td>Aprire la biblioteca<td>Ufficio Ovest<td>Ore</tr></table>",
              "plan.html") == Lines{"OB1 [Semplificazione] Pubblicare i dati: Ufficio Est lead",
                                    "OB2 [Servizi] Aprire la biblioteca: Ufficio Ovest lead"});
}

TEST_CASE("the words of a task that is merged over its owners own nothing", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>任务<th>牵头单位<th>配合单位</tr><tr><td>修路<td>市交通局<td>市财政局</tr>"
                   "<tr><td colspan=2>建桥<td>市公安局</tr></table>",
                   "plan.html") ==
          Lines{"1 修路: 市交通局 lead, 市财政局 cooperate", "2 建桥: 市公安局 cooperate"});
}

TEST_CASE("heads printed again are not counted among the words of their columns", "[extraction][tables]") {
    const std::string head = "<tr><td>Step<td>Description<td>Buyer<td>Stores</tr>";
    const auto tasks = tasks_in("<table><tr><td colspan=4>Process 1</tr>" + head +
                                    "<tr><td>1<td>Ask<td>A<td></tr>"
                                    "<tr><td colspan=4>Process 2</tr>" +
                                    head +
                                    "<tr><td>1<td>Take<td>R<td>A</tr>"
                                    "<tr><td colspan=4>Process 3</tr>" +
                                    head + "<tr><td>1<td>Pay<td>A<td></tr></table>",
                                "plan.html");
    REQUIRE(tasks.size() == 3);
    CHECK(tasks[1].ends_with("Take: Buyer cooperate, Stores lead"));
}

TEST_CASE("a number above words of other letters heads nothing", "[extraction][tables]") {
    CHECK(
        tasks_in("N°;Activité;Porteur;Direction\nA;Cadrer;;\nB1;Rédiger;A/R;C\nB2;Estimer;A;R\n", "plan.csv")
            .size() == 3);
    CHECK(
        tasks_in("N°;Activité;Porteur;Direction\n1;Cadrer;;\n10;Rédiger;A/R;C\n11;Estimer;A;R\n", "plan.csv")
            .size() == 3);
}

TEST_CASE("an area is a row of tasks where each row has its one lead, else a body", "[extraction][tables]") {
    CHECK(tasks_in("| Área | Aluno 1 | Aluno 2 |\n|-|-|-|\n| Chord | — | Responsável |\n"
                   "| Finger Table | Apoio | Responsável |\n| Gossip | Responsável | — |\n") ==
          Lines{"1 Chord: Aluno 2 lead", "2 Finger Table: Aluno 1 cooperate, Aluno 2 lead",
                "3 Gossip: Aluno 1 lead"});
    CHECK(tasks_in("| Área | Planificar | Comprar | Revisar |\n|-|-|-|-|\n| Compras | R | A | A |\n"
                   "| Legal | A | C | R |\n") == Lines{"1 Planificar: Compras cooperate, Legal lead",
                                                       "2 Comprar: Compras lead",
                                                       "3 Revisar: Compras lead, Legal cooperate"});
}

TEST_CASE("a person may be called like a month, and how a measure is carried out names nobody",
          "[extraction][tables]") {
    CHECK(tasks_in("| Azione | Responsabile |\n|-|-|\n| Inviare | Marco |\n| Contare | Carlo / Marco |\n"
                   "| Scrivere | June |\n| Pulire | Ufficio Stampa, aprile 2026 |\n") ==
          Lines{"1 Inviare: Marco joint", "2 Contare: Carlo joint, Marco joint", "3 Scrivere: June joint",
                "4 Pulire: Ufficio Stampa joint"});
    CHECK(tasks_in("| Środek | Realizacja |\n|-|-|\n| Kopie | Szyfrowane, klucz rozdzielnie |\n\n"
                   "| Zadanie | Odpowiedzialny |\n|-|-|\n| Szkolenie | IOD |\n") ==
          Lines{"1 Szkolenie: IOD joint"});
    CHECK(tasks_in("| Tarea | Asignada |\n|-|-|\n| Filtrar | Tayra |\n") == Lines{"1 Filtrar: Tayra joint"});
}

TEST_CASE("Brique / Tâche heads rows of tasks unless each column has its one lead", "[extraction][tables]") {
    CHECK(tasks_in("| Brique / Tâche | Engineer | Ops | Lead |\n|-|-|-|-|\n| Ingérer | R | I | A |\n| "
                   "Déployer | C | R | A |\n"
                   "| Chiffrer | I | C | R |\n| Relire | C | C | R |\n") ==
          Lines{"1 Ingérer: Engineer cooperate, Lead lead", "2 Déployer: Ops cooperate, Lead lead",
                "3 Chiffrer: Lead cooperate", "4 Relire: Lead cooperate"});
}

TEST_CASE("a row that says when the sheet was last changed is no task", "[extraction][tables]") {
    CHECK(tasks_in("Actividad,TI,Riesgo\nAnalizar,A,R\nProbar,R,A\nMedir,R,A\nCerrar,A,I\n,,\n"
                   "Generado para la intranet,Última actualización: Mayo 2025,\n",
                   "plan.csv") == Lines{"1 Analizar: TI lead, Riesgo cooperate",
                                        "2 Probar: TI cooperate, Riesgo lead",
                                        "3 Medir: TI cooperate, Riesgo lead", "4 Cerrar: TI lead"});
}

TEST_CASE("sixteen columns group the tasks at most, and twenty of the others are named",
          "[extraction][tables]") {
    std::string heads = "任务,牵头单位";
    std::string cells;
    std::string left_out;
    constexpr int columns = 40;
    constexpr int groups = 16;
    constexpr int named = 20;
    for (int at = 1; at <= columns; ++at) {
        const auto phase = "Phase " + std::to_string(at);
        heads += "," + phase;
        cells += ",筹备";
        if (at <= groups || at > groups + named) continue;
        left_out += (left_out.empty() ? "\"" : ", \"") + phase + "\"";
    }
    const auto plan = heads + "\n修路,市交通局" + cells + "\n建桥,市水务局" + cells + "\n";
    CHECK(tasks_in(plan, "plan.csv").size() == 2);
    CHECK(testing::notes_on(plan, "plan.csv").back() ==
          "left out columns of the table: " + left_out + " and 4 more");
}

}  // namespace zeren::extraction::tables
