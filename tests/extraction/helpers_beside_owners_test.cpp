#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using Lines = std::vector<std::string>;
using testing::tasks_in;

}  // namespace

TEST_CASE("a name before the label of helpers in one bracket leads", "[extraction]") {
    CHECK(tasks_in("Recommandations\n\n1. Ouvrir les bassins. [Ministère des armées, avec : préfets de "
                   "département ; agences de bassin]\n2. Ouvrir les ports. (Ministère de l’éducation "
                   "nationale, appui : Direction des ports)\n3. Fermer. (Annexe 2, avec : Direction des "
                   "ports)\n",
                   "plan.txt") ==
          Lines{"1 Ouvrir les bassins.: Ministère des armées lead, préfets de département cooperate, agences "
                "de bassin cooperate",
                "2 Ouvrir les ports.: Ministère de l’éducation nationale lead, Direction des ports cooperate",
                "3 Fermer.: Direction des ports cooperate"});
}

TEST_CASE("bodies of small words in a bracket, and who has helpers without a label", "[extraction]") {
    CHECK(tasks_in("Plan\n\n1. Ouvrir les ports. (Ministère de l’intérieur, avec le soutien de Direction des "
                   "ports)\n2. Fermer. (Direction des ports)\n3. Open the doors. (Parks Department, with "
                   "Harbour Office)\n4. Close. (Commune en fête)\n",
                   "plan.txt") == Lines{"1 Ouvrir les ports.: Ministère de l’intérieur lead, Direction des "
                                        "ports cooperate",
                                        "2 Fermer.: Direction des ports joint",
                                        "3 Open the doors.: Parks Department lead, Harbour Office cooperate",
                                        "4 Close. (Commune en fête):"});
}

TEST_CASE("a body that a bracket calls the coordinator leads", "[extraction]") {
    CHECK(tasks_in("# Plano\n\nAção 1.1. Instalar rampas.\nExecução: Prefeitura do Campus (coord.), Divisão "
                   "de Obras\n\nAção 1.2. Adaptar ônibus.\nExecução: Faculdade de Letras, Biblioteca Central "
                   "(coord.)\n") ==
          Lines{"1.1 Instalar rampas.: Prefeitura do Campus lead, Divisão de Obras cooperate",
                "1.2 Adaptar ônibus.: Faculdade de Letras cooperate, Biblioteca Central lead"});
}

TEST_CASE("a word and a whole name of a body that a small word joins are two", "[extraction]") {
    CHECK(tasks_in("| Tarefa | Responsável |\n|-|-|\n| Vistorias | Fiscalização e Divisão de Urbanismo |\n| "
                   "Obras | Cultura e Desporto |\n") ==
          Lines{"1 Vistorias: Fiscalização joint, Divisão de Urbanismo joint",
                "2 Obras: Cultura e Desporto joint"});
}

TEST_CASE("a firm keeps its sons and partners", "[extraction]") {
    CHECK(tasks_in("| Task | Responsible |\n|-|-|\n| A | Tischlerei Appel & Sohn KG |\n| B | García e Hijos "
                   "SL, Weber & Partner |\n| C | Anna Appel & Karl Thoms |\n") ==
          Lines{"1 A: Tischlerei Appel & Sohn KG joint",
                "2 B: García e Hijos SL joint, Weber & Partner joint",
                "3 C: Anna Appel joint, Karl Thoms joint"});
}

TEST_CASE("names behind the dashes of most items own them", "[extraction]") {
    const std::string list =
        "# Minutes\n\n- Obtain a second quotation for the burner – Robert Jessop (by 30 June)\n"
        "- Look through standing orders and thank the donors – Hilda Tranter and Margaret Pell\n"
        "- Put the new posters up in the hall – Works Team\n- Find a surveyor for the wall – no one yet\n";
    CHECK(
        tasks_in(list) ==
        Lines{"1 Obtain a second quotation for the burner: Robert Jessop joint",
              "2 Look through standing orders and thank the donors: Hilda Tranter joint, Margaret Pell joint",
              "3 Put the new posters up in the hall: Works Team joint",
              "4 Find a surveyor for the wall – no one yet:"});
    CHECK(tasks_in("# Plan\n\n- Healthy Start – Early Years\n- Ageing Well – Older People\n- Safe Streets – "
                   "Night Time\n") == Lines{"1 Healthy Start – Early Years:", "2 Ageing Well – Older People:",
                                            "3 Safe Streets – Night Time:"});
    CHECK(tasks_in(list + "- Book the marquee. Responsible: Joan Ede\n").back() ==
          "5 Book the marquee.: Joan Ede joint");
}

TEST_CASE("what those who were present are called are names behind dashes and in brackets", "[extraction]") {
    const Lines read = {"1.1 [Budget] Send the figures to the board: Anna joint",
                        "1.2 [Budget] Ask for a second offer: Ben joint",
                        "2.1 [Website] Choose photos: Anna joint, Ben joint"};
    for (const std::string present :
         {"Present: Anna Krug (chair), Ben\n\n", "## Anwesend\n\nAnna\n\nBen\n\n"}) {
        CHECK(
            tasks_in("# Minutes\n\n" + present +
                     "## 1. Budget\n- Send the figures to the board – Anna\n- Ask for a second offer – Ben\n"
                     "## 2. Website\n- Choose photos – Anna, Ben\n") == read);
        CHECK(
            tasks_in("# Minutes\n\n" + present +
                     "## 1. Budget\n- Send the figures to the board (Anna)\n- Ask for a second offer (Ben).\n"
                     "## 2. Website\n- Choose photos (Anna, Ben)\n") == read);
    }
    const std::string drafts =
        "- Write the whole text down – Draft\n- Choose the new photos – Draft\n- Ask for a second "
        "offer – Draft\n";
    CHECK(testing::notes_on("# Minutes\n\n## Present\n\nAnna\n\n## Tasks\n\n" + drafts) ==
          Lines{"words beside dashes may be owners and were not read as such: the first is \"Draft\""});
    CHECK(
        tasks_in(
            "Present: Anna\n\n# Plan\n\n- Send the figures (Hans Meier)\n- Ask around (Hans Meier)\n- Choose "
            "photos (Hans Meier)\n")
            .front() == "1 Send the figures (Hans Meier):");
    CHECK(testing::notes_on(
              "# Plan\n\n- Healthy Start – Early\n- Ageing Well – Older\n- Safe Streets – Night\n")
              .empty());
    // Nobody of these was there, as far as the text says.
    const std::string list =
        "- Send the figures to the board – Ann\n- Ask for a second offer – Ben\n- Choose the "
        "new photos – Carla\n";
    CHECK(tasks_in("Present: Anna, Bent\n\n" + list, "plan.md").front() ==
          "1 Send the figures to the board – Ann:");
    CHECK(testing::notes_on("# Plan\n\n" + list) ==
          Lines{"words beside dashes may be owners and were not read as such: the first is \"Ann\""});
    CHECK(tasks_in("Presentation\n\n- Draft\n- Write the whole text down – Draft\n- Choose the new photos – "
                   "Draft\n- Ask for a second offer – Draft\n",
                   "plan.md")
              .back() == "4 Ask for a second offer – Draft:");
}

TEST_CASE("names of those present are taken from the ends of items, however few and however mixed",
          "[extraction]") {
    const std::string items =
        "\nAction items:\n- Order the pumps – Tom\n- Call the mayor (Anna)\n- Book the hall\n";
    const Lines read = {"1 Order the pumps: Tom joint", "2 Call the mayor: Anna joint", "3 Book the hall:"};
    CHECK(tasks_in("Present: Anna Brown, Tom Lee\n" + items, "plan.txt") == read);
    // A list of those present holds no tasks.
    CHECK(tasks_in("Present:\n- Anna Brown\n- Tom Lee\n" + items, "plan.txt") == read);
    CHECK(tasks_in("# Minutes\n\n## Attendees\n\n- Anna Brown\n- Tom Lee\n\n## Actions\n\n- Order the pumps "
                   "– Tom Lee\n- Call "
                   "the mayor (Anna Brown)\n") == Lines{"1.1 [Actions] Order the pumps: Tom Lee joint",
                                                        "1.2 [Actions] Call the mayor: Anna Brown joint"});
    for (const std::string label : {"出席：", "出席人员：", "参会人员："}) {
        CHECK(tasks_in(label + "李明、张伟\n1、采购两台水泵。（李明）\n2、向各县通报。（张伟）\n3、编制预算。"
                               "责任人：李明\n",
                       "plan.txt") == Lines{"1 采购两台水泵。: 李明 joint", "2 向各县通报。: 张伟 joint",
                                            "3 编制预算。: 李明 joint"});
    }
    CHECK(tasks_in("出席会议的有李明、张伟\n1、采购两台水泵。（李明）\n2、向各县通报。（张伟）\n3、编制预算。"
                   "责任人：李明\n",
                   "plan.txt")
              .front() == "1 采购两台水泵:");
}

TEST_CASE("headings below the only part with works own where the text says so", "[extraction]") {
    const std::string rule =
        "## 1 Vorbemerkung\n\nVerantwortlich für eine Arbeit ist die Abteilung, unter deren Namen sie "
        "steht.\n\n";
    CHECK(tasks_in("# Revision\n\n" + rule +
                   "## 2 Arbeiten\n\n### Dampferzeugung\n\nS01 Kessel abfahren\n\nS02 Ventile ausbauen\n\n"
                   "### Hofkolonne\n\nS04 Lager wechseln\n") ==
          Lines{"S01 [Dampferzeugung] Kessel abfahren: Dampferzeugung joint",
                "S02 [Dampferzeugung] Ventile ausbauen: Dampferzeugung joint",
                "S04 [Hofkolonne] Lager wechseln: Hofkolonne joint"});
}

TEST_CASE("headings above tables own where the text says so", "[extraction]") {
    const std::string rule =
        "# Aufträge\n\nFederführend ist das Amt, unter dessen Namen der Auftrag steht.\n\n";
    CHECK(tasks_in(rule + "## Hauptamt\n\n| Auftrag | Beteiligt |\n|-|-|\n| Verträge bündeln | Ratsbüro |\n\n"
                          "## Kämmerei\n\n| Auftrag | Beteiligt |\n|-|-|\n| Mahnen | Rechtsamt |\n\n"
                          "Fortsetzung Kämmerei\n\n| Auftrag | Beteiligt |\n|-|-|\n| Zahlen | |\n") ==
          Lines{"1.1 [Hauptamt] Verträge bündeln: Hauptamt lead, Ratsbüro cooperate",
                "2.1 [Kämmerei] Mahnen: Kämmerei lead, Rechtsamt cooperate",
                "3.1 [Kämmerei] Zahlen: Kämmerei lead"});
    CHECK(tasks_in(
              "一、总则\n\n各表上方标题所列部门为牵头部门。\n\n<h2>市交通局</h2><table><tr><th>任务</"
              "th><th>配合单位</th>"
              "</tr><tr><td>修路</td><td>市财政局</td></tr></table><h2>市水务局</h2><table><tr><th>任务</th>"
              "<th>配合单位</th></tr><tr><td>建桥</td><td>市公安局</td></tr></table>",
              "plan.html") == Lines{"1.1 [市交通局] 修路: 市交通局 lead, 市财政局 cooperate",
                                    "2.1 [市水务局] 建桥: 市水务局 lead, 市公安局 cooperate"});
}

TEST_CASE("codes of several capitals before a dash or a colon are ids", "[extraction]") {
    CHECK(tasks_in("# Plan\n\n- **QR-01 – Poser un bracelet**\n  - Pilote : Cadre du bureau\n- QR-02: "
                   "Auditer les dossiers\n  - "
                   "Pilote : Référente\n") == Lines{"QR-01 Poser un bracelet: Cadre du bureau lead",
                                                    "QR-02 Auditer les dossiers: Référente lead"});
    CHECK(tasks_in("# Plan\n\n- MP-3 players for schools\n  - Lead: IT Team\n- COVID-19 – response\n  - "
                   "Lead: Health Team\n") ==
          Lines{"1 MP-3 players for schools: IT Team lead", "2 COVID-19 – response: Health Team lead"});
}

TEST_CASE("boxes to tick begin items", "[extraction]") {
    CHECK(tasks_in("Move\n\n[ ] Measure all shelving\n    Who: Stack team\n\n[x] Get quotes from three "
                   "firms\n    Who: Business "
                   "Manager, Stack team\n",
                   "plan.txt") ==
          Lines{"1 Measure all shelving: Stack team joint",
                "2 Get quotes from three firms: Business Manager joint, Stack team joint"});
}

}  // namespace zeren::extraction
