#include "render/matrix.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "render/page_checks.hpp"
#include "render/real_annex.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::render {

using testing::edge_meanings;
using testing::faults;
using testing::graph_from_text;
using testing::real_annex;
using testing::texts;
using Strings = std::vector<std::string>;

namespace {

Drawing drawn(const graph::AccountabilityGraph& graph, const Options& options = {}) {
    return draw_matrix(graph, options).value();
}

bool holds(const Strings& all, const std::string& text) { return std::ranges::find(all, text) != all.end(); }

/// The actors of the heads, by their place from left to right, page by page.
Strings heads(const Drawing& drawing) {
    Strings all;
    for (const auto& page : drawing.pages) {
        std::map<double, std::string> by_place;
        for (const auto& mark : page.marks) {
            const auto* text = std::get_if<TextShape>(&mark.shapes.front());
            if (text != nullptr && text->flow == Flow::down) by_place[text->at.x] = mark.meaning.actor;
        }
        for (const auto& [place, actor] : by_place) all.push_back(actor);
    }
    return all;
}

}  // namespace

TEST_CASE("the real annex is one A3 page at eight points or more", "[render]") {
    const auto drawing = drawn(real_annex());
    CHECK(drawing.stats.pages == 1);
    CHECK(drawing.stats.paper == "A3 portrait");
    CHECK(drawing.stats.smallest_text_pt >= 8);
    CHECK(faults(drawing) == Strings{});
}

TEST_CASE("each edge of the annex is one mark, each task one text", "[render]") {
    const auto graph = real_annex();
    const auto drawing = drawn(graph);
    std::multiset<std::tuple<std::string, std::string, std::string, std::string>> marks;
    for (const auto& meaning : edge_meanings(drawing))
        marks.emplace(meaning.task, meaning.actor, meaning.role, meaning.basis);
    std::multiset<std::tuple<std::string, std::string, std::string, std::string>> edges;
    for (auto edge : graph.edges()) {
        edges.emplace(graph.id(graph.task(edge)), graph.id(graph.actor(edge)),
                      model::name_of(graph.role(edge)), model::name_of(graph.basis(edge)));
    }
    CHECK(edges.size() == 322);
    CHECK(marks == edges);
    CHECK(drawing.stats.tasks == 67);
    CHECK(drawing.stats.edges == 322);
    CHECK(drawing.stats.drawn_edges == 298);
    std::string all;
    for (const auto& text : texts(drawing)) all += text;
    for (auto task : graph.tasks()) CHECK(all.find(graph.title(task)) != std::string::npos);
}

TEST_CASE("inferred roles stand in brackets and a note says so", "[render]") {
    const auto inferred = texts(drawn(real_annex()));
    CHECK(holds(inferred, "(牵)"));
    CHECK(holds(inferred, "(配)"));
    CHECK_FALSE(holds(inferred, "牵"));
    CHECK(holds(inferred, "原文未明确牵头单位，（牵）（配）系按列名顺序推定。"));
    const auto stated = texts(drawn(graph_from_text(R"(
        task  health  finance
        a       L       C   )")));
    CHECK(holds(stated, "L"));
    CHECK(holds(stated, "C"));
    CHECK_FALSE(holds(stated, "(L)"));
    CHECK(std::ranges::none_of(stated, [](const auto& text) { return text.find("inferred") != text.npos; }));
}

TEST_CASE("the sums count tasks and leads of each actor", "[render]") {
    const auto all = texts(drawn(graph_from_text(R"(
        task  health  finance  towns:collective
        a       L       C        J
        b       l       -        J
        c       C       L        J  )")));
    CHECK(holds(all, "Tasks"));
    CHECK(holds(all, "of these leading"));
    CHECK(holds(all, "of these leading by inference (L)"));
    CHECK(std::ranges::count(all, "3") == 2);  // tasks of health and of the towns
    CHECK(std::ranges::count(all, "2") == 1);  // tasks of finance
    CHECK(std::ranges::count(all, "1") == 3);  // stated leads of health and finance, inferred lead of health
    CHECK(holds(all, "R"));
}

TEST_CASE("columns go by load, by the plan's actors or by first mention", "[render]") {
    const auto graph = graph_from_text(R"(
        task  one  two  three
        a      -    C     L
        b      C    C     -  )");
    CHECK(heads(drawn(graph)) == Strings{"two", "three", "one"});
    CHECK(heads(drawn(graph, {.columns = ColumnOrder::registry})) == Strings{"one", "two", "three"});
    CHECK(heads(drawn(graph, {.columns = ColumnOrder::document})) == Strings{"two", "three", "one"});
}

TEST_CASE("bodies that a task only names stand in the last column, not in one of their own", "[render]") {
    const auto drawing = drawn(graph_from_text(R"(
        task  health  clinic:hospital
        a       L       N   )"));
    CHECK(heads(drawing) == Strings{"health"});
    CHECK(holds(texts(drawing), "clinic"));
    CHECK(holds(texts(drawing), "Named bodies"));
}

TEST_CASE("an actor with two roles in one task has both in its cell", "[render]") {
    const auto drawing = drawn(graph_from_text(R"(
        task  health
        a       LC  )"));
    CHECK(edge_meanings(drawing).size() == 2);
    CHECK(drawing.stats.drawn_edges == 1);
    CHECK(faults(drawing) == Strings{});
}

TEST_CASE("a long plan breaks into pages with heads, each with the columns that it uses", "[render]") {
    std::string grid = "task a b c d\n";
    for (int task = 0; task < 300; ++task)
        grid += "g" + std::to_string(task / 7) + "/t" + std::to_string(task) +
                (task < 150 ? " L C - -\n" : " - - L C\n");
    const auto drawing = drawn(graph_from_text(grid));
    CHECK(drawing.stats.pages > 1);
    CHECK(drawing.stats.smallest_text_pt >= 8);
    CHECK(edge_meanings(drawing).size() == 600);
    CHECK(faults(drawing) == Strings{});
    CHECK(holds(texts(drawing), "Page 1 of " + std::to_string(drawing.stats.pages)));
    const auto columns = heads(drawing);
    CHECK(columns.front() == "a");
    CHECK(columns[2] != "c");
    CHECK(columns.back() == "d");
}

TEST_CASE("more actors than a page is wide come on several pages with the same rows", "[render]") {
    std::string head = "task";
    std::string row = "a";
    for (int actor = 0; actor < 150; ++actor) {
        head += " actor" + std::to_string(actor);
        row += " C";
    }
    const auto drawing = drawn(graph_from_text(head + "\n" + row));
    CHECK(drawing.stats.pages > 1);
    CHECK(edge_meanings(drawing).size() == 150);
    CHECK(heads(drawing).size() == 150);
    CHECK(faults(drawing) == Strings{});
}

TEST_CASE("the paper that is asked for is taken, and pages rather than small print", "[render]") {
    const auto graph = real_annex();
    for (auto paper : {PaperSize::a4, PaperSize::letter}) {
        const auto drawing = drawn(graph, {.paper = paper});
        CHECK(drawing.stats.pages > 1);
        CHECK(drawing.stats.smallest_text_pt >= 7);
        CHECK(edge_meanings(drawing).size() == 322);
        CHECK(faults(drawing) == Strings{});
    }
    CHECK(drawn(graph, {.paper = PaperSize::a2, .orientation = Orientation::landscape}).stats.paper ==
          "A2 landscape");
}

TEST_CASE("the annex by groups is one A4 page at ten points, the cells those of the links", "[render]") {
    const auto graph = real_annex();
    const auto drawing = drawn(graph, {.level = Level::group});
    CHECK(drawing.stats.pages == 1);
    CHECK(drawing.stats.paper == "A4 landscape");
    CHECK(drawing.stats.smallest_text_pt >= 10);
    CHECK(drawing.stats.drawn_edges == 85);
    CHECK(faults(drawing) == Strings{});
    CHECK(holds(texts(drawing), "43–45"));
}

TEST_CASE("a cell of a group tells how many of its tasks it stands for", "[render]") {
    const auto all = texts(drawn(graph_from_text("task a b\nA/x L C\nA/y L -\nB/z - L"),
                                 {.language = Language::english, .level = Level::group}));
    CHECK(holds(all, "L"));   // a leads both tasks of A
    CHECK(holds(all, "C1"));  // b cooperates in one of the two
    CHECK_FALSE(holds(all, "L2"));
}

TEST_CASE("columns can stand with their like", "[render]") {
    const auto graph = graph_from_text("task a b c d\nw L - C -\nx L - C -\ny - L - C\nz - L - C");
    const auto order = heads(drawn(graph, {.columns = ColumnOrder::similar}));
    CHECK(order == Strings{"a", "c", "b", "d"});
}

TEST_CASE("more than ten thousand cells are refused, with the view to use", "[render]") {
    std::string grid = "task";
    for (int actor = 0; actor < 101; ++actor) grid += " a" + std::to_string(actor);
    for (int task = 0; task < 100; ++task) {
        grid += "\ng" + std::to_string(task) + "/t" + std::to_string(task);
        for (int actor = 0; actor < 101; ++actor) grid += " C";
    }
    const auto refused = draw_matrix(graph_from_text(grid), {});
    REQUIRE_FALSE(refused.ok());
    CHECK(support::to_text(refused.diagnostics()) ==
          "zeren: error: a matrix with 10100 cells is too large to draw; at most 10000 are "
          "[picture-too-large]\n"
          "hint: draw one plan at a time, use `matrix --by group`, or the view `load`\n");
}

TEST_CASE("the same plan gives the same drawing", "[render]") {
    const auto one = drawn(real_annex());
    const auto other = drawn(real_annex());
    CHECK(to_svg(one.pages.front(), one.head) == to_svg(other.pages.front(), other.head));
}

}  // namespace zeren::render
