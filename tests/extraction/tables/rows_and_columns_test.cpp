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
}

}  // namespace zeren::extraction::tables
