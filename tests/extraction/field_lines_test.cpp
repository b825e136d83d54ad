#include "extraction/field_lines.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using Lines = std::vector<std::string>;

/// Where the field ends that the first of these lines opens in an item （一）; 0 where it opens none.
std::size_t end_in(const std::vector<std::string>& lines, bool has_owners = false) {
    std::vector<Passage> passages;
    for (const auto& line : lines) passages.push_back(passage_of({.text = line}));
    OutlineNode item{.number = {.shape = NumberShape::bracketed_han}};
    if (has_owners) item.clauses.resize(1);
    return end_of_field(passages, 0, item, ActorDirectory(nullptr));
}

}  // namespace

TEST_CASE("a field holds the numbered lines up to the item's own label", "[extraction]") {
    CHECK(end_in({"整改措施：", "1.完善制度。", "2.加强检查。", "责任单位：市教育局"}) == 3);
    CHECK(end_in({"整改目标：", "（1）完善制度。", "接着上一行。", "完成时限：2024年底"}) == 3);
    CHECK(end_in({"工作内容：", "①完善制度。", "2.责任单位：市教育局"}) == 2);
}

TEST_CASE("a few words before a colon say what the line is about", "[extraction]") {
    CHECK(is_labelled_text(U"工作目标:完成100户改造"));
    CHECK(is_labelled_text(U"Decision: launch a pilot"));
    CHECK_FALSE(is_labelled_text(U"工作目标:"));
    CHECK_FALSE(is_labelled_text(U"2031-01-25 07:30"));
    CHECK_FALSE(is_labelled_text(U"https://example.org"));
    CHECK_FALSE(is_labelled_text(U"Whatever was said of it there: nothing"));
    CHECK_FALSE(is_labelled_text(U""));
}

TEST_CASE("a line opens no field without numbered lines, or where no label follows them", "[extraction]") {
    CHECK(end_in({"整改措施：", "责任单位：市教育局"}) == 0);
    CHECK(end_in({"整改措施：", "1.完善制度。", "2.加强检查。"}) == 0);
    CHECK(end_in({"整改措施："}) == 0);
}

TEST_CASE("numbered lines with owners, and numbers of a higher level, are items and no field",
          "[extraction]") {
    CHECK(end_in({"整改措施：", "1.完善制度。（市教育局）", "责任单位：市教育局"}) == 0);
    CHECK(end_in({"整改措施：", "1.完善制度。", "（二）加强检查。", "责任单位：市教育局"}) == 0);
    CHECK(end_in({"整改措施：", "任务一：完善制度。", "责任单位：市教育局"}) == 0);
}

TEST_CASE("where the item's labels stood before, its field ends at the next item or the end",
          "[extraction]") {
    CHECK(end_in({"整改措施：", "1.完善制度。", "2.加强检查。"}, true) == 3);
    CHECK(end_in({"整改措施：", "1.完善制度。", "（二）修路。", "1.建桥。"}, true) == 2);
    CHECK(end_in({"整改目标：", "1.完善制度。", "整改措施：", "1.加强检查。"}, true) == 2);
    CHECK(end_in({"整改措施：", "1.完善制度。（市教育局）", "（二）修路。"}, true) == 0);
}

TEST_CASE("only a short line that ends like the name of a field opens one", "[extraction]") {
    const auto is_field = [](const std::string& line) {
        return end_in({line, "1.完善制度。", "责任单位：市教育局"}) == 2;
    };
    CHECK(is_field("整改措施："));
    CHECK_FALSE(is_field("整改措施"));
    CHECK_FALSE(is_field("1.整改措施："));
    CHECK_FALSE(is_field("全市各有关部门一年以来的措施："));
}

TEST_CASE("a field may begin with its first item", "[extraction]") {
    CHECK(end_in({"整改措施：1.完善制度。", "2.加强检查。", "责任单位：市教育局"}) == 2);
    CHECK(end_in({"整改措施：2.完善制度。", "3.加强检查。", "责任单位：市教育局"}) == 0);
    CHECK(end_in({"整改措施：完善制度，分2步走。", "2.加强检查。", "责任单位：市教育局"}) == 0);
}

TEST_CASE("a title and a dash before a label in any language are no part of it", "[extraction]") {
    for (const std::string label : {"Verantwortlich:", "Responsable :", "Owner:", "Responsabile:"}) {
        for (const std::string dash : {" – ", " — ", " - "}) {
            CHECK(testing::tasks_in("# P\n\n## Teil\n\n1. Saal buchen" + dash + label +
                                    " Haustechnik\n2. Karten drucken" + dash + label + " Grafik\n") ==
                  std::vector<std::string>{"1 [Teil] Saal buchen: Haustechnik joint",
                                           "2 [Teil] Karten drucken: Grafik joint"});
        }
    }
}

TEST_CASE("a bullet of words before a label is a field, a number before them begins an item",
          "[extraction]") {
    CHECK(testing::tasks_in("# 方案\n\n- 建桥\n- 宣传责任单位：市水务局\n") ==
          std::vector<std::string>{"1 建桥: 市水务局 joint"});
    CHECK(testing::tasks_in("1. 建桥责任单位：市交通局\n2. 修路责任单位：市水务局\n", "plan.txt") ==
          std::vector<std::string>{"1 建桥: 市交通局 joint", "2 修路: 市水务局 joint"});
}

TEST_CASE("labels that a text uses as fields beside its owners open fields", "[extraction]") {
    const auto card = [](const std::string& code, const std::string& owner, const std::string& more = {}) {
        return "#### `" + code + "` - Tarea " + code + "\n- **Área:** Backend\n- **Asignada:** " + owner +
               "\n- **Entregable:** Servicio en Go.\n" + more + "- **Criterio:** Responde en 50 ms.\n\n";
    };
    const auto text =
        "# Plan\n\n### Bloque 1\n\n" + card("INF-06", "Nico") +
        card("BAC-23A", "Tayra", "  - Normaliza datos.\n  - Guarda (action, user_id, status: 1).\n") +
        card("BAC-23B", "Lisandro", "  1. Primero.\n  2. Segundo.\n");
    const Lines read = {"INF-06 [Bloque 1] Tarea INF-06: Nico joint",
                        "BAC-23A [Bloque 1] Tarea BAC-23A: Tayra joint",
                        "BAC-23B [Bloque 1] Tarea BAC-23B: Lisandro joint"};
    CHECK(testing::tasks_in(text) == read);
    CHECK(testing::import_bytes_of(text, "plan.md")
              .plan.text(model::id_of<model::TaskId>(0))
              .find("Servicio en Go.") != std::string_view::npos);
    // Labels of two items are no habit: their bullets are items.
    CHECK(testing::tasks_in("# Plan\n\n### Bloque 1\n\n" + card("INF-06", "Nico") + card("BAC-22", "Tayra"))
              .size() > 2);
    // Nor are those of bullets that name their owners themselves.
    CHECK(testing::tasks_in(
              "## A\n- Start: dig (Owner: Works Team)\n## B\n- Start: fill (Owner: Works Team)\n## C\n"
              "- Start: pave (Owner: Works Team)\n")
              .size() == 3);
}

TEST_CASE("numbered steps below items that call themselves tasks are parts of them", "[extraction]") {
    const auto sheet = [](const std::string& number, const std::string& steps) {
        return "## Action 0." + number + " — Fiche " + number +
               "\n\nPorteur : direction technique. Contributeurs : " + "service marchés.\n\n" + steps + "\n";
    };
    const std::string steps =
        "1. **Recenser.** Reprendre les points.\n2. **Classer.** Traiter :\n    - le premier ;\n"
        "    - le second.\n";
    const std::string owners = ": direction technique lead, service marchés cooperate";
    CHECK(testing::tasks_in("# Démarche\n\n" + sheet("1", steps) + sheet("2", steps) + sheet("3", "")) ==
          Lines{"0.1 Fiche 1" + owners, "0.2 Fiche 2" + owners, "0.3 Fiche 3" + owners});
}

TEST_CASE("first steps below a heading are no tasks", "[extraction]") {
    for (const std::string label : {"Erste Schritte:", "First steps:", "Milestones:"}) {
        CAPTURE(label);
        CHECK(testing::tasks_in(
                  "# Plan\n\n## Radweg bauen\n\nZuständig: Tiefbauamt\n\n" + label +
                  "\n\n1. Plan zeichnen\n2. Bürger fragen\n\n## Bäume pflanzen\n\nZuständig: Gartenamt\n") ==
              Lines{"1 Radweg bauen: Tiefbauamt joint", "2 Bäume pflanzen: Gartenamt joint"});
    }
}

TEST_CASE("a heading whose table names its owners is one task", "[extraction][tables]") {
    const std::string head = "| Responsible | Accountable |\n|-|-|\n";
    CHECK(testing::tasks_in("# Plan\n\n## Ship the release\n\n" + head + "| Build Team | Jo Lee |\n\n" +
                            "## Write the notes\n\n" + head + "| Docs Team | Ann Poe |\n") ==
          Lines{"1 Ship the release: Build Team cooperate, Jo Lee lead",
                "2 Write the notes: Docs Team cooperate, Ann Poe lead"});
}

TEST_CASE("codes of headings are their ids", "[extraction]") {
    CHECK(testing::tasks_in(
              "# Plan\n\n## E-1 Lower the limit\nResponsible: Highways\n\n## MO-1.1: Plant trees\n"
              "Responsible: Parks\n\n## COVID-19 report\nResponsible: Press\n\n## ABCDE-1 x\n"
              "Responsible: Press\n")[1] == "MO-1.1 Plant trees: Parks joint");
    CHECK(testing::tasks_in("# Plan\n\n## E-1 Lower the limit\nResponsible: Highways\n\n## E-2 Paint\n"
                            "Responsible: Parks\n") ==
          Lines{"E-1 Lower the limit: Highways joint", "E-2 Paint: Parks joint"});
}

TEST_CASE("words that nest freely have twelve levels and no more", "[extraction]") {
    std::string text;
    const std::vector<std::string> words = {"Aim", "Bar", "Cap", "Dam", "Ear", "Fan", "Gap", "Hat",
                                            "Ink", "Jam", "Key", "Lid", "Map", "Net", "Oak"};
    for (const auto& word : words) text += word + " 1: Words\n\n";
    const auto plan = testing::import_bytes_of(text + "Task 1: Dig\n\nOwner: Works Team\n", "plan.txt").plan;
    REQUIRE(plan.task_count() > 0);
    for (std::uint32_t task = 0; task < plan.task_count(); ++task) {
        const auto id = plan.id(model::id_of<model::TaskId>(task));
        CHECK(std::ranges::count(id, '.') <= 12);
    }
}

}  // namespace zeren::extraction
