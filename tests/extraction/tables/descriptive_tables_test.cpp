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

TEST_CASE("a plan of work may have a column of versions, a history has nothing else",
          "[extraction][tables]") {
    CHECK(tasks_in("| Task | Owner | Version |\n|-|-|-|\n| Fix login | Anna Lee | 1.2 |\n") ==
          Lines{"1 Fix login: Anna Lee joint"});
    const auto history = notes_on(
        "| 任务 | 责任单位 |\n|-|-|\n| 修路 | 市交通局 |\n\n"
        "|Fecha|Realizada por|Breve descripción de los cambios|\n|-|-|-|\n| 26/10/2024 | Ana Ruiz | "
        "Elaboración |\n");
    CHECK(history == Lines{"a table of 2 rows was not read: it tells the versions of the document"});
}

TEST_CASE("tables that describe duties and roles name nobody's tasks", "[extraction][tables]") {
    const std::string plan = "| Tâche | Pilote |\n|-|-|\n| Bâtir | Service Voirie |\n\n";
    const Lines tasks = {"1 Bâtir: Service Voirie lead"};
    for (const std::string other :
         {"| Responsabilité | Description |\n|-|-|\n| Création de preuves | Générer les preuves à temps |\n",
          "| Rolle | Verantwortet |\n|-|-|\n| IT-Leitung | Gesamtsteuerung, Budget, Eskalation |\n"})
        CHECK(tasks_in(plan + other) == tasks);
}

TEST_CASE("constants of programs, rules and figures are no heads", "[extraction][tables]") {
    CHECK(tasks_in("Tarea,Responsable\nPENDING_APPROVAL,Ana Ruiz\nFINAL_OWNER,Luis Gil\n", "plan.csv") ==
          Lines{"1 PENDING_APPROVAL: Ana Ruiz joint", "2 FINAL_OWNER: Luis Gil joint"});
    CHECK(tasks_in("task_id,task_name,assigned_to,due_date\nT1,Build,Anna Lee,2026-01-05\n", "plan.csv") ==
          Lines{"T1 Build: Anna Lee joint"});
}

}  // namespace zeren::extraction::tables
