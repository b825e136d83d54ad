#include <algorithm>
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

TEST_CASE("whoever validates owns nothing beside whoever is responsible", "[extraction][tables]") {
    CHECK(tasks_in("| Entrega | Responsável | Validador |\n|-|-|-|\n| Plano | Gerente | Patrocinador |\n"
                   "| Ata | Engenharia | Gestor |\n") ==
          Lines{"1 Plano: Gerente joint", "2 Ata: Engenharia joint"});
}

TEST_CASE("words behind a symbol say more of it", "[extraction][tables]") {
    CHECK(tasks_in("| Activity | CM | Designs |\n|-|-|-|\n| Assembly | ○ quote optional | ● if not quoted |\n"
                   "| Fixture | ● quote as NRE | |\n\n● = responsible ○ = optional, price separately\n") ==
          Lines{"1 Assembly: Designs joint", "2 Fixture: CM joint"});
    CHECK(
        tasks_in("| Decision | Systems | Economy | Level |\n|-|-|-|-|\n| Mechanics | ✅ Lead | 🤝 Shared "
                 "| 📋 "
                 "Informed |\n| Balance | 📋 Informed | ✅ Lead | 🤝 Shared |\n") ==
        Lines{"1 Mechanics: Systems lead, Economy cooperate", "2 Balance: Economy lead, Level cooperate"});
}

TEST_CASE("a corner of two words is of tasks where each row has its one lead", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "| Historia / Actividad | Discovery | Platform | Equipo |\n|-|-|-|-|\n| Toma | A / R | R | R |\n"
            "| Seguimiento | A / R | R | C |\n| Validación | R | R | A |\n") ==
        Lines{"1 Toma: Discovery lead, Platform cooperate, Equipo cooperate",
              "2 Seguimiento: Discovery lead, Platform cooperate",
              "3 Validación: Discovery cooperate, Platform cooperate, Equipo lead"});
}

TEST_CASE("a matrix stands below other tables and legends of its sheet", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>Code</td><td>Signification</td><td>Description</td></tr>"
                   "<tr><td>R/A</td><td>Responsable + Autorité</td><td>Fait le travail lui-même</td></tr>"
                   "<tr><td>C</td><td>Consulté</td><td>Donne un avis</td></tr><tr><td></td></tr>"
                   "<tr><td>Code</td><td>Procédure</td><td>Chef</td><td>Atelier</td><td>Stock</td></tr>"
                   "<tr><td>STOCK</td></tr>"
                   "<tr><td>S-001</td><td>Réception</td><td>A</td><td>C</td><td>R/A</td></tr>"
                   "<tr><td>S-002</td><td>Retour</td><td>I</td><td>R</td><td>A</td></tr></table>",
                   "plan.html") == Lines{"S-001 [STOCK] Réception: Chef lead, Stock lead",
                                         "S-002 [STOCK] Retour: Atelier cooperate, Stock lead"});
}

TEST_CASE("names above the first marks of a sheet head a matrix of their own", "[extraction][tables]") {
    CHECK(tasks_in(
              "<table><tr><td>Area</td><td>Task</td><td>Lead</td></tr>"
              "<tr><td>Art</td><td>Paint</td><td>Art</td></tr><tr><td>Code</td><td>Build</td><td>IT</td></tr>"
              "<tr><td>Matrix of processes</td></tr>"
              "<tr><td>Artefakt</td><td>GD</td><td>Prog</td><td>Prod</td></tr>"
              "<tr><td>Triage</td><td>C</td><td>R</td><td>A</td></tr>"
              "<tr><td>Pitch</td><td>I</td><td>A</td><td>R</td></tr></table>",
              "plan.html") == Lines{"1.1 [Art] Paint: Art lead", "2.1 [Code] Build: IT lead",
                                    "3 Triage: Prog cooperate, Prod lead",
                                    "4 Pitch: Prog lead, Prod cooperate"});
}

TEST_CASE("a sentence on labels below a heading names nobody", "[extraction][tables]") {
    CHECK(tasks_in("# 摘编\n\n## "
                   "通知\n\n同时明确各项工作的牵头负责领导、牵头责任单位和协同责任单位。\n\n1\\. 增长。\n\n"
                   "牵头责任单位:市发改委。\n") == Lines{"1 [通知] 增长。: 市发改委 lead"});
}

TEST_CASE("a table that says who is who is none of duties beside a matrix", "[extraction][tables]") {
    const std::string plan =
        "| Department | Core tasks | Last decision on |\n|-|-|-|\n| Game Design | Mechanics, levels | Rules "
        "|\n"
        "| Producing | Planning, scope | Deadlines |\n\n"
        "| Process | GD | Prod |\n|-|-|-|\n| Triage | R | A |\n| Pitches | C | A/R |\n";
    CHECK(tasks_in(plan) == Lines{"1 Triage: GD cooperate, Prod lead", "2 Pitches: Prod lead"});
    const auto notes = notes_on(plan);
    CHECK(std::ranges::count(notes,
                             "a table of 3 rows was not read: its head says of nobody what he has to do, and "
                             "marks of another table do") == 1);
}

TEST_CASE("codes beside marks are none, and columns of letters are read under any head",
          "[extraction][tables]") {
    CHECK(tasks_in(
              "| RASCI | | Top | CISO | Evidence | Risk |\n|-|-|-|-|-|-|\n| P1 | Policy | A | R | C | C |\n"
              "| P2 | Process | A | R | I | C |\n| D1 | Appetite | A | C | R | I |\n"
              "| D2 | Treatment | I | A | C | R |\n") ==
          Lines{"P1 Policy: Top lead, CISO cooperate", "P2 Process: Top lead, CISO cooperate",
                "D1 Appetite: Top lead, Evidence cooperate", "D2 Treatment: CISO lead, Risk cooperate"});
}

TEST_CASE("a head of a column of marks is one name, whatever joins its words", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "| Activity | Product | Legal & Compliance |\n|-|-|-|\n| Review | C | A |\n| Plan | R | A |\n\n"
            "| Area | Driver | Contributors |\n|-|-|-|\n| Scope | Product + Legal | Compliance, Infra |\n") ==
        Lines{"1 Review: Legal & Compliance lead", "2 Plan: Product cooperate, Legal & Compliance lead",
              "3 Scope: Product lead, Legal lead, Compliance cooperate, Infra cooperate"});
}

TEST_CASE("words below a gap under a matrix are notes", "[extraction][tables]") {
    CHECK(tasks_in(
              "<table><tr><td>Activity</td><td>Team</td><td>Board</td></tr>"
              "<tr><td>Design</td><td>Lead</td><td>Approve</td></tr>"
              "<tr><td>Training</td><td>Lead</td><td>-</td></tr><tr><td></td></tr>"
              "<tr><td>Changes will be evaluated based on:</td></tr><tr><td>Business value</td></tr></table>",
              "plan.html") == Lines{"1 Design: Team lead", "2 Training: Team lead"});
}

TEST_CASE("a matrix that was cut goes on in a table whose first row holds marks", "[extraction][tables]") {
    CHECK(tasks_in("|Actividad|Commander|Technical "
                   "Lead|SME|\n|-|-|-|-|\n|Declarar|R/A|C|I|\n|Rollback|A|R|C|\n\n\n\n"
                   "|Resolución|R/A|C|I|\n|-|-|-|-|\n|Post-Mortem|R/A|R|I|\n") ==
          Lines{"1 Declarar: Commander lead", "2 Rollback: Commander lead, Technical Lead cooperate",
                "3 Resolución: Commander lead", "4 Post-Mortem: Commander lead, Technical Lead cooperate"});
}

TEST_CASE("the first of two words of a head says what it is of, and outcomes own nothing",
          "[extraction][tables]") {
    CHECK(
        tasks_in(
            "| Activity or responsibility | Lead | Support | Expected contribution or outcome |\n|-|-|-|-|\n"
            "| Perception | Phu | Faiyad | Integration, tuned |\n| Interface | Taj | Jack | Displays |\n") ==
        Lines{"1 Perception: Phu lead, Faiyad cooperate", "2 Interface: Taj lead, Jack cooperate"});
    CHECK(tasks_in("| ID | Attività | Assegnato a | Stato |\n|-|-|-|-|\n| ACT-01 | Firma | Chiara, Andrea | "
                   "In Corso |\n") == Lines{"ACT-01 Firma: Chiara joint, Andrea joint"});
}

TEST_CASE("a phase before a colon is part of what a row is called", "[extraction][tables]") {
    CHECK(tasks_in("| Phase | Coordinator | QA |\n|-|-|-|\n| Phase 0: Planning | R/A | I |\n"
                   "| Phase 1.5: Baseline | I | **R/A** (Test) |\n") ==
          Lines{"1 Phase 0: Planning: Coordinator lead", "2 Phase 1.5: Baseline: QA lead"});
}

TEST_CASE("kinds of bodies below a head that they share own nothing", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>序号</th><th colspan=2>责任单位</th><th>考核内容</th></tr>"
                   "<tr><td>1</td><td rowspan=2>重点考核部门</td><td>县农粮局</td><td>治污</td></tr>"
                   "<tr><td>2</td><td>县水利局</td><td>治水</td></tr></table>",
                   "plan.html") == Lines{"1 治污: 县农粮局 joint", "2 治水: 县水利局 joint"});
}

TEST_CASE("rows with owners of their own are tasks though some of these are merged too",
          "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><th>序号</th><th>项目名称</th><th>建设内容及年度目标</th><th>牵头单位</"
                   "th><th>参与单位"
                   "</th></tr><tr><td rowspan=2>1</td><td rowspan=2>暖心养老</td><td>建中心</td><td "
                   "rowspan=2>市民政局"
                   "</td><td>各区政府</td></tr><tr><td>发放餐券</td><td>市财政局</td></tr>"
                   "<tr><td rowspan=2>2</td><td "
                   "rowspan=2>健康守护</td><td>接种</td><td>市卫生健康委</td><td>市教育局"
                   "</td></tr><tr><td>配置设备</td><td>市红十字会</td><td>市交通局</td></tr></table>",
                   "plan.html") == Lines{"1.1 [暖心养老] 建中心: 市民政局 lead, 各区政府 cooperate",
                                         "1.2 [暖心养老] 发放餐券: 市民政局 lead, 市财政局 cooperate",
                                         "2.1 [健康守护] 接种: 市卫生健康委 lead, 市教育局 cooperate",
                                         "2.2 [健康守护] 配置设备: 市红十字会 lead, 市交通局 cooperate"});
}

TEST_CASE("remarks behind each letter of a cell are no part of the marks", "[extraction][tables]") {
    CHECK(tasks_in("| Component | Abacus | Onyx |\n|-|-|-|\n| MongoDB | R (schema) | R (infra), A |\n"
                   "| Load | R (logic), A | R (infra) |\n") ==
          Lines{"1 MongoDB: Abacus cooperate, Onyx lead", "2 Load: Abacus lead, Onyx cooperate"});
    CHECK(tasks_in("| Fonction | Lyna | Kenza |\n|-|-|-|\n| Backend | ✅ | ⬜ |\n| Annonces | ⬜ | ✅ |\n") ==
          Lines{"1 Backend: Lyna joint", "2 Annonces: Kenza joint"});
}

TEST_CASE("RACI in words leads by its approvers, under heads of nothing but duties", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td>Dominio</td><td>Responsable</td><td>Aprobador</td><td>Consultado</"
                   "td><td>Informado</td>"
                   "</tr><tr><td>Pricing</td><td>Casey</td><td>Alex</td><td>Sam</td><td>Equipo</td></tr>"
                   "<tr><td>Guides</td><td>TBD (futura)</td><td>Alex + "
                   "Sam</td><td>Casey</td><td>Equipo</td></tr></table>",
                   "plan.html") ==
          Lines{"1 Pricing: Casey cooperate, Alex lead", "2 Guides: Alex lead, Sam lead"});
    CHECK(tasks_in("<table><tr><td>Aspetto</td><td>Responsabile</td><td>Responsabile "
                   "(Accountable)</td><td>Consultato</td>"
                   "<td>Informato</td></tr><tr><td>Review</td><td>DPO</td><td>Compliance</td><td>Legal</"
                   "td><td>Staff</td>"
                   "</tr><tr><td>Trust validation</td><td>Engineer</td><td>Security "
                   "Lead</td><td>Legal</td><td>Ops</td></tr>"
                   "</table>",
                   "plan.html") == Lines{"1 Review: DPO cooperate, Compliance lead",
                                         "2 Trust validation: Engineer cooperate, Security Lead lead"});
}

TEST_CASE("ticks that answer a question and codes of releases are no marks", "[extraction][tables]") {
    const std::string decisions = "| # | Decisão | Responsável |\n|-|-|-|\n| 1 | Usar PWA | Equipe |\n\n";
    CHECK(tasks_in(
              decisions +
              "| Nome | Papel | Presente |\n|-|-|-|\n| Thiago | Patrocinador | ✅ |\n| Italo | Dev | ✅ |\n") ==
          Lines{"1 Usar PWA: Equipe joint"});
    CHECK(tasks_in(
              decisions +
              "| Módulo | Prioridade | Release |\n|-|-|-|\n| Cadastro | Alta | R1 |\n| Motor | Alta | R1 |\n"
              "| OS | Baixa | R3 |\n") == Lines{"1 Usar PWA: Equipe joint"});
}

TEST_CASE("tables of what everybody does, and of who talks with whom, hold no tasks",
          "[extraction][tables]") {
    const std::string matrix = "| Tâche | Lena | Lou |\n|-|-|-|\n| Rédiger | R | A |\n| Tester | A | R |\n\n";
    const Lines tasks{"1 Rédiger: Lena cooperate, Lou lead", "2 Tester: Lena lead, Lou cooperate"};
    CHECK(tasks_in(matrix +
                   "| Membre | Responsabilités principales |\n|-|-|\n| Lena | Rédaction du cahier |\n") ==
          tasks);
    CHECK(tasks_in(matrix +
                   "| Rol | Responsabilidad principal |\n|-|-|\n| Desarrollo | Implementa las pruebas |\n") ==
          tasks);
    for (const std::string heads :
         {"| Elaborado | Revisado | Aprobado |", "| Rédigé | Vérifié | Approuvé |"}) {
        CHECK(tasks_in(matrix + heads + "\n|-|-|-|\n| Lena Roth | Comité | Lou Wick |\n") == tasks);
    }
    CHECK(tasks_in(matrix +
                   "| From / To | PM | Dev |\n|-|-|-|\n| PM | — | Daily |\n| Dev | Standup | Review |\n") ==
          tasks);
    const auto notes =
        notes_on(matrix +
                 "| Rolle | Beschreibung |\n|-|-|\n| (R) Durchführt | Realisiert den Prozess |\n"
                 "| (A) Genehmigt | Approbiert den Prozess |\n| (C) Konsultiert | Wird gefragt |\n");
    CHECK(std::ranges::count(notes, "a table of 4 rows was not read: it explains letters") == 1);
    CHECK(tasks_in(matrix +
                   "| Forum | Participants | Purpose |\n|-|-|-|\n| Board | Diana, CTO | Oversight |\n") ==
          tasks);
}

TEST_CASE("a head of two words says what its first one does", "[extraction][tables]") {
    CHECK(tasks_in("| Décision | Responsable / Commentaire |\n|-|-|\n| Valider la commande | Valérie "
                   "(validation) |\n") == Lines{"1 Valider la commande: Valérie joint"});
    CHECK(tasks_in("| ID | Assumption / Dependency | Owner | Risk if missed |\n|-|-|-|-|\n| A-1 | Access is "
                   "given | IT | "
                   "Sprint blocked |\n") == Lines{"A-1 Access is given: IT joint"});
    CHECK(tasks_in("| Domain | Owner | Backup |\n|-|-|-|\n| Identity | Backend Lead | Security |\n") ==
          Lines{"1 Identity: Backend Lead lead, Security cooperate"});
}

TEST_CASE("names parted by points between blanks, and slashes inside of names", "[extraction][tables]") {
    CHECK(tasks_in("| Action | Responsable |\n|-|-|\n| Lire la note | Xavier · Laurent |\n| Tracer | UX/App "
                   "+ Graph |\n"
                   "| Peindre | Produit, UI/UX |\n| Former | DSB/GF, Legal |\n") ==
          Lines{"1 Lire la note: Xavier joint, Laurent joint", "2 Tracer: UX/App joint, Graph joint",
                "3 Peindre: Produit joint, UI/UX joint", "4 Former: DSB joint, GF joint, Legal joint"});
}

TEST_CASE("a word of duty inside of a cell heads no columns", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "<table><tr><th>Paket</th><th>PL</th><th>BL</th></tr><tr><td>Rohre</td><td>C</td><td>A</td></tr>"
            "<tr><td>Notduschen</td><td>A</td><td>R</td></tr></table><p>Diskussion</p>"
            "<table><tr><td>Fehlerquelle</td><td>Auswirkung</td><td>Prävention</td></tr>"
            "<tr><td>Vage Verantwortlichkeiten</td><td>Unklarheit</td><td>Zuordnung</td></tr>"
            "<tr><td>Scope Creep</td><td>Zusatzarbeiten</td><td>Change-Request</td></tr></table>",
            "plan.html") == Lines{"1 Rohre: BL lead", "2 Notduschen: PL lead, BL cooperate"});
}

TEST_CASE("the number of a task before a colon is part of its title, that of an action is not",
          "[extraction][tables]") {
    CHECK(tasks_in(
              "| Arbeitspaket | Zuständig |\n|-|-|\n| AP 3.1: Rohre | Bau |\n| AP 3.2: Becken | Bau |\n") ==
          Lines{"1 AP 3.1: Rohre: Bau joint", "2 AP 3.2: Becken: Bau joint"});
    CHECK(tasks_in("| No. | Task | Owner |\n|-|-|-|\n| 01 | Dig | IT |\n| 02 | Build | IT |\n") ==
          Lines{"01 Dig: IT joint", "02 Build: IT joint"});
}

TEST_CASE("a table without a head goes on with the one before only where it looks like it",
          "[extraction][tables]") {
    const std::string actions =
        "<table><tr><th>Action</th><th>Responsable</th></tr><tr><td>Former</td><td>Dev</td></tr>"
        "<tr><td>Auditer</td><td>Anna Lee</td></tr></table><p>Suite</p>";
    const Lines two{"1 Former: Dev joint", "2 Auditer: Anna Lee joint"};
    CHECK(tasks_in(
              actions +
                  "<table><tr><td>Grave</td><td>Forte dégradation, mode dégradé</td></tr><tr><td>Mineure</td>"
                  "<td>Aucun impact</td></tr></table>",
              "plan.html") == two);
    CHECK(tasks_in(actions + "<table><tr><td>Planifier</td><td>Dev</td></tr><tr><td>Publier</td><td>Ken "
                             "Ota</td></tr></table>",
                   "plan.html") == Lines{"1 Former: Dev joint", "2 Auditer: Anna Lee joint",
                                         "3 Planifier: Dev joint", "4 Publier: Ken Ota joint"});
    CHECK(tasks_in("<table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>修路</"
                   "td><td>市交通局</td></tr>"
                   "</table><p>续</p><table><tr><td>甲</td><td>乙</td><td>市水务局</td></tr></table>",
                   "plan.html") == Lines{"1 修路: 市交通局 joint"});
}

TEST_CASE("roles with what they do beside them are no tasks", "[extraction][tables]") {
    const std::string plan = "| Task | Owner |\n|-|-|\n| Dig | IT |\n\n";
    CHECK(tasks_in(plan + "| Rolle | Wer | Mandat |\n|-|-|-|\n| Architekt | Yahya | entscheidet |\n") ==
          Lines{"1 Dig: IT joint"});
    CHECK(tasks_in(
              plan +
              "| Persona | Description | Primary Phase |\n|-|-|-|\n| Officer | Coordinates | Planning |\n") ==
          Lines{"1 Dig: IT joint"});
    CHECK(tasks_in("| Task ID | Component | What it includes | Owner |\n|-|-|-|-|\n| T1 | Parser | Read the "
                   "text | Nolan |\n") == Lines{"T1 Parser: Nolan joint"});
}

TEST_CASE("who approves owns nothing where others help, and nobody is told with a reason",
          "[extraction][tables]") {
    CHECK(tasks_in("| Prozess | Verantwortlich | Unterstützung | Genehmigung |\n|-|-|-|-|\n"
                   "| BIA | BC/DR-Koordinator | Fachbereich | ISB |\n") ==
          Lines{"1 BIA: BC/DR-Koordinator lead, Fachbereich cooperate"});
    CHECK(
        tasks_in(
            "| Acción | Responsable |\n|-|-|\n| Editar | nadie — bloqueado por diseño |\n| Ver | Obra |\n") ==
        Lines{"1 Editar:", "2 Ver: Obra joint"});
    CHECK(tasks_in("| Attività | Owner |\n|-|-|\n| Saturazione | Unknown |\n| Vedere | Team |\n") ==
          Lines{"1 Saturazione:", "2 Vedere: Team joint"});
    CHECK(tasks_in("| # | Evidence Component | Lead |\n|-|-|-|\n| E1 | Statistics of papers | Jaber |\n") ==
          Lines{"E1 Statistics of papers: Jaber lead"});
}

TEST_CASE("brackets that tell bodies apart belong to their names", "[extraction][tables]") {
    CHECK(tasks_in("| Task | Owner |\n|-|-|\n| Assess | DR Team |\n| Fail over | DR Team (Infrastructure) |\n"
                   "| Restore | DR Team (Data) |\n") == Lines{"1 Assess: DR Team joint",
                                                              "2 Fail over: DR Team (Infrastructure) joint",
                                                              "3 Restore: DR Team (Data) joint"});
    CHECK(tasks_in("| Task | Owner |\n|-|-|\n| Assess | DR Team (Lead), Legal Office |\n| Restore | DR Team "
                   "(urgent) |\n") ==
          Lines{"1 Assess: DR Team lead, Legal Office cooperate", "2 Restore: DR Team joint"});
}

TEST_CASE("labels beside values, lines to sign on and notes behind a gap are no tasks",
          "[extraction][tables]") {
    const std::string rows =
        "<tr><td>No.</td><td>Action</td><td>Owner</td></tr><tr><td>1</td><td>Dig</td><td>IT</td></tr>"
        "<tr><td>2</td><td>Build</td><td>Legal</td></tr>";
    const Lines tasks{"1 Dig: IT joint", "2 Build: Legal joint"};
    CHECK(tasks_in("<table>" + rows +
                       "<tr><td></td></tr><tr><td></td><td>Day 10 is the last day to send the report</td>"
                       "</tr></table>",
                   "plan.html") == tasks);
    CHECK(tasks_in("<table>" + rows + "<tr><td>________</td><td></td><td>PM</td></tr></table>",
                   "plan.html") == tasks);
    CHECK(
        tasks_in(
            "<table><tr><td>Item</td><td>Value</td></tr><tr><td>Organization</td><td>Prism Systems</td></tr>"
            "<tr><td>Assessment scope</td><td>All services</td></tr><tr><td>Assessor</td><td>Lukas "
            "Meier</td></tr>"
            "</table><p>Plan</p><table>" +
                rows + "</table>",
            "plan.html") == tasks);
}

TEST_CASE("names with initials behind a comma, codes behind a sign and other words for titles",
          "[extraction][tables]") {
    CHECK(tasks_in("| Issue | Título | Responsable |\n|-|-|-|\n| #33 | Red social | Chavez Piñon, S. R. |\n"
                   "| #RNF-03 | Token | Gonzalez Avalos, C. F. |\n") ==
          Lines{"33 Red social: Chavez Piñon, S. R. joint", "RNF-03 Token: Gonzalez Avalos, C. F. joint"});
    CHECK(tasks_in("| Task | R | A | Review cadence |\n|-|-|-|-|\n| Sell | CF | CF MD | Monthly |\n| Close | "
                   "Legal | CF MD | "
                   "Yearly |\n") ==
          Lines{"1 Sell: CF cooperate, CF MD lead", "2 Close: Legal cooperate, CF MD lead"});
}

TEST_CASE("a target of days is a deadline, and roles joined by a word are two", "[extraction][tables]") {
    CHECK(tasks_in("| Priority | Remediation | Owner | Target |\n|-|-|-|-|\n| 1 | Wipe the disks | IT | "
                   "2026-05-01 |\n"
                   "| 2 | Train all | Legal | 2026-06-01 |\n") ==
          Lines{"1 Wipe the disks: IT joint", "2 Train all: Legal joint"});
    CHECK(
        tasks_in("| Area | Accountable | Responsible |\n|-|-|-|\n| Recovery | Security Lead | Hosting "
                 "provider and "
                 "independent reviewer |\n") ==
        Lines{"1 Recovery: Security Lead lead, Hosting provider cooperate, independent reviewer cooperate"});
}

TEST_CASE("a word beside letters that stand alone elsewhere is a body, too", "[extraction][tables]") {
    const auto owners = [](const std::string& joined, const std::string& alone) {
        return tasks_in("| Task | Owner |\n|-|-|\n| Pave | " + joined + " |\n| Rest | " + alone + " |\n")
            .front();
    };
    CHECK(owners("Legal & PHRMO", "PHRMO") == "1 Pave: Legal joint, PHRMO joint");
    CHECK(owners("PHRMO and Legal", "PHRMO") == "1 Pave: PHRMO joint, Legal joint");
    CHECK(owners("Legal & HR", "HR") == "1 Pave: Legal & HR joint");
    CHECK(owners("Legal & Taxes", "Taxes") == "1 Pave: Legal & Taxes joint");
    CHECK(owners("Legal & Taxes", "Legal") == "1 Pave: Legal & Taxes joint");
}

TEST_CASE("names below R help where there is a column A, in rows without one too", "[extraction][tables]") {
    CHECK(tasks_in("| Activité | R | A | C | I |\n|-|-|-|-|-|\n| Détecter | Système | — | — | RSSI |\n| "
                   "Trier | RSSI | "
                   "Fondatrice | — | — |\n| Clore | RSSI | RSSI | — | — |\n") ==
          Lines{"1 Détecter: Système cooperate", "2 Trier: RSSI cooperate, Fondatrice lead",
                "3 Clore: RSSI lead"});
    CHECK(tasks_in("| Activité | R | C | I |\n|-|-|-|-|\n| Détecter | Système | — | RSSI |\n").front() ==
          "1 Détecter: Système joint");
}

TEST_CASE("a sign joins the words of one name amid a list, services are what a body is of",
          "[extraction][tables]") {
    CHECK(tasks_in(
              "| Task | Owner |\n|-|-|\n| SLA | Trust & Safety, Legal |\n| Rest | Finance, HR & Legal |\n") ==
          Lines{"1 SLA: Trust & Safety joint, Legal joint", "2 Rest: Finance joint, HR joint, Legal joint"});
    CHECK(tasks_in("| Medida | Responsable |\n|-|-|\n| Obra | Concejalía de Obras y Servicios |\n| Web | "
                   "Concejalía de Servicios y "
                   "Policía Local |\n") ==
          Lines{"1 Obra: Concejalía de Obras y Servicios joint",
                "2 Web: Concejalía de Servicios joint, Policía Local joint"});
}

TEST_CASE("a legend may say that a letter takes no part, or is told", "[extraction][tables]") {
    for (const std::string words :
         {"Niet betrokken (omitted)", "nicht beteiligt", "not involved", "non coinvolto"}) {
        CHECK(tasks_in("R = Responsible, A = Accountable, O = " + words +
                       "\n\n| Task | Works | Police | Library |\n|-|-|-|-|\n| Mend | A | R | O |\n"
                       "| Open | O | A | R |\n") ==
              Lines{"1 Mend: Works lead, Police cooperate", "2 Open: Police lead, Library cooperate"});
    }
    CHECK(tasks_in(
              "● federführend ◐ Mitwirkung ○ wird unterrichtet\n\n| Aufgabe | Umweltamt | Kämmerei | Forst "
              "|\n|-|-|-|-|\n| Planen | ● | ○ | ◐ |\n| Bauen | ○ | ● | ◐ |\n") ==
          Lines{"1 Planen: Umweltamt lead, Forst cooperate", "2 Bauen: Kämmerei lead, Forst cooperate"});
}

TEST_CASE("the number of a footnote behind a mark is no part of it", "[extraction][tables]") {
    for (const std::string note : {" 1)", "1)", " [2]", "²", " (1)"}) {
        CHECK(tasks_in("| Task | Works | Police |\n|-|-|-|\n| Mend | A | R" + note + " |\n| Open | R | A" +
                       note + " |\n") ==
              Lines{"1 Mend: Works lead, Police cooperate", "2 Open: Works cooperate, Police lead"});
    }
}

TEST_CASE("a legend in the cells above the head is no head", "[extraction][tables]") {
    CHECK(tasks_in("Oudermeer,,R = Verantwoordelijk,,C = Geraadpleegd\nMatrix,,A = Eindverantwoordelijk,,I = "
                   "Geïnformeerd\n,,,,\nActiviteit,Projectleider,Team Ruimte,Griffie,Gereed\n"
                   "Plan opstellen,A,R,C,mei\nBesluiten,R,I,A,juni\n",
                   "plan.csv") == Lines{"1 Plan opstellen: Projectleider lead, Team Ruimte cooperate",
                                        "2 Besluiten: Projectleider cooperate, Griffie lead"});
}

TEST_CASE("a letter that means two things, large and small, is told apart by the legend",
          "[extraction][tables]") {
    const std::string table =
        "| Task | Works | Police |\n|-|-|-|\n| Mend hall | X | x |\n| Open fair | x | X |\n";
    for (const std::string legend :
         {"X = lead, x = support", "X = lead\n\nx = support", "Legend: X lead, x support"}) {
        CAPTURE(legend);
        CHECK(tasks_in(legend + "\n\n" + table) == Lines{"1 Mend hall: Works lead, Police cooperate",
                                                         "2 Open fair: Works cooperate, Police lead"});
    }
    CHECK(tasks_in("Task,Works,Police\nMend hall,X,x\nOpen fair,x,X\n\n\"X = lead, x = support\",,\n",
                   "plan.csv") ==
          Lines{"1 Mend hall: Works lead, Police cooperate", "2 Open fair: Works cooperate, Police lead"});
    CHECK(tasks_in("X = responsible\n\n" + table) ==
          Lines{"1 Mend hall: Works joint, Police joint", "2 Open fair: Works joint, Police joint"});
}

TEST_CASE("a small i alone in a cell informs, between others it joins", "[extraction][tables]") {
    CHECK(tasks_in("| Task | Works | Police |\n|-|-|-|\n| Mend | a | i |\n| Open | i | A |\n") ==
          Lines{"1 Mend: Works lead", "2 Open: Police lead"});
    CHECK(tasks_in("| Aufgabe | Works | Police |\n|-|-|-|\n| Mend | A i R | C |\n| Open | I | A |\n") ==
          Lines{"1 Mend: Works lead", "2 Open: Police lead"});
}

TEST_CASE("offices down the side and tasks across, in two columns", "[extraction][tables]") {
    CHECK(tasks_in("| | Needs | Build |\n|-|-|-|\n| Project manager | A | R |\n| Developer | R | A |\n"
                   "| Test team | C | R |\n") ==
          Lines{"1 Needs: Project manager lead, Developer cooperate",
                "2 Build: Project manager cooperate, Developer lead, Test team cooperate"});
}

}  // namespace zeren::extraction::tables
