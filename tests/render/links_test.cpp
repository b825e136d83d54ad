#include "render/links.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include "render/page_checks.hpp"
#include "render/phrases.hpp"
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
    return draw_links(graph, options).value();
}

/// The curves of owners on a page, each with its mark's meaning.
std::vector<CurveShape> owner_curves(const Page& page) {
    std::vector<CurveShape> curves;
    for (const auto& mark : page.marks) {
        if (mark.meaning.role.empty() || mark.meaning.basis == "named") continue;
        for (const auto& shape : mark.shapes) {
            const auto* curve = std::get_if<CurveShape>(&shape);
            if (curve != nullptr && curve->look != Look::halo && curve->look != Look::joint_core)
                curves.push_back(*curve);
        }
    }
    return curves;
}

/// Crossings of the curves as they lie on the page.
std::size_t crossings_on_paper(const std::vector<CurveShape>& curves) {
    std::size_t crossings = 0;
    for (std::size_t one = 0; one < curves.size(); ++one) {
        for (auto other = one + 1; other < curves.size(); ++other) {
            const auto left = curves[one].from.y - curves[other].from.y;
            const auto right = curves[one].to.y - curves[other].to.y;
            if (left * right < 0) ++crossings;
        }
    }
    return crossings;
}

std::set<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    std::set<std::string> all;
    for (std::string word; in >> word;) all.insert(word);
    return all;
}

/// Task, actor and role of every edge that the marks stand for.
std::multiset<std::tuple<std::string, std::string, std::string>> shown_edges(const Drawing& drawing) {
    std::multiset<std::tuple<std::string, std::string, std::string>> edges;
    for (const auto& meaning : edge_meanings(drawing)) {
        for (const auto& task : words_of(meaning.task)) edges.emplace(task, meaning.actor, meaning.role);
    }
    return edges;
}

std::multiset<std::tuple<std::string, std::string, std::string>> edges_of(
    const graph::AccountabilityGraph& graph) {
    std::multiset<std::tuple<std::string, std::string, std::string>> edges;
    for (auto edge : graph.edges())
        edges.emplace(graph.id(graph.task(edge)), graph.id(graph.actor(edge)),
                      model::name_of(graph.role(edge)));
    return edges;
}

}  // namespace

TEST_CASE("the real annex crosses 912 times without badges and 228 times with them, proven", "[render]") {
    const auto graph = real_annex();
    const auto bare = drawn(graph, {.badges = Badges::none});
    CHECK(bare.stats.drawn_edges == 85);
    CHECK(bare.stats.crossings == 912U);
    CHECK(bare.stats.proven == true);
    const auto badged = drawn(graph);
    CHECK(badged.stats.drawn_edges == 50);
    CHECK(badged.stats.crossings == 228U);
    CHECK(badged.stats.proven == true);
    CHECK(badged.stats.lower_bound.value() <= 228U);
}

TEST_CASE("the curves on the paper cross as often as was counted", "[render]") {
    for (auto badges : {Badges::none, Badges::automatic}) {
        const auto drawing = drawn(real_annex(), {.badges = badges});
        REQUIRE(drawing.pages.size() == 1);
        const auto curves = owner_curves(drawing.pages.front());
        CHECK(curves.size() == drawing.stats.drawn_edges);
        CHECK(crossings_on_paper(curves) == drawing.stats.crossings);
    }
}

TEST_CASE("the annex's links are one A3 page without faults, and every edge is there", "[render]") {
    const auto graph = real_annex();
    for (auto badges : {Badges::none, Badges::automatic}) {
        const auto drawing = drawn(graph, {.badges = badges});
        CHECK(drawing.stats.paper == "A3 portrait");
        CHECK(drawing.stats.smallest_text_pt >= 7);
        CHECK(faults(drawing) == Strings{});
        CHECK(shown_edges(drawing) == edges_of(graph));
    }
}

TEST_CASE("the legend names the owners that became badges and what is inferred", "[render]") {
    const auto all = texts(drawn(real_annex()));
    const auto has = [&](std::string_view part) {
        return std::ranges::any_of(all, [&](const auto& text) { return text.find(part) != text.npos; });
    };
    CHECK(has("市卫生健康局、各镇街"));
    CHECK(has("牵头（推定）"));
    CHECK(has("原文未明确牵头单位"));
    CHECK(has("任务原文点名的单位"));
}

TEST_CASE("the legend tells of the numbers at the owners only where there is room for them", "[render]") {
    const std::string note(phrases(Language::chinese).label_note);
    const auto count = [&](const Drawing& drawing) { return std::ranges::count(texts(drawing), note); };
    CHECK(count(drawn(real_annex())) == 1);
    CHECK(count(drawn(real_annex(), {.level = Level::task})) == 0);
}

TEST_CASE("named bodies can be left out", "[render]") {
    const auto with = drawn(real_annex());
    const auto without = drawn(real_annex(), {.named = Named::off});
    CHECK(edge_meanings(with).size() == edge_meanings(without).size() + 24);
    CHECK(without.stats.crossings == with.stats.crossings);
    CHECK(without.stats.crossings_named == 0U);
}

TEST_CASE("a group has one curve where its tasks agree, else one for each task", "[render]") {
    const auto graph = graph_from_text(R"(
        task  one  two  three
        A/x    L    C     C
        A/y    L    L     C
        A/z    L    -     -  )");
    const auto drawing = drawn(graph);
    std::multiset<std::string> tasks;
    for (const auto& meaning : edge_meanings(drawing)) tasks.insert(meaning.actor + ": " + meaning.task);
    CHECK(tasks == std::multiset<std::string>{"one: x y z", "three: x", "three: y", "two: x", "two: y"});
    CHECK(drawing.stats.drawn_edges == 5);
    CHECK(shown_edges(drawing) == edges_of(graph));
}

TEST_CASE("lead, cooperating and joint look different without colour, inferred leads too", "[render]") {
    std::set<std::pair<double, std::string>> strokes;
    for (auto look : {Look::lead_curve, Look::inferred_lead_curve, Look::cooperate_curve, Look::joint_curve,
                      Look::named_curve, Look::named_lead_curve})
        strokes.emplace(describe(look).stroke_width, describe(look).dash);
    CHECK(strokes.size() == 6);
    CHECK(describe(Look::lead_curve).stroke_width > 2 * describe(Look::cooperate_curve).stroke_width);
}

TEST_CASE("a plan that is too long for a page breaks into pages with their own owners", "[render]") {
    std::string grid = "task";
    for (int actor = 0; actor < 30; ++actor) grid += " actor" + std::to_string(actor);
    for (int task = 0; task < 600; ++task) {
        grid += "\ngroup" + std::to_string(task / 100) + "/t" + std::to_string(task);
        for (int actor = 0; actor < 30; ++actor) grid += (actor * 7 + task) % 30 < 3 ? " C" : " -";
    }
    const auto graph = graph_from_text(grid);
    const auto drawing = drawn(graph);
    CHECK(drawing.stats.pages > 1);
    CHECK(faults(drawing) == Strings{});
    CHECK(shown_edges(drawing) == edges_of(graph));
    std::size_t on_paper = 0;
    for (const auto& page : drawing.pages) on_paper += crossings_on_paper(owner_curves(page));
    CHECK(on_paper == drawing.stats.crossings);
}

TEST_CASE("one task with more owners than a page is high comes in several boxes", "[render]") {
    std::string head = "task";
    std::string row = "a";
    for (int actor = 0; actor < 400; ++actor) {
        head += " actor" + std::to_string(actor);
        row += actor % 3 == 0 ? " N" : " C";
    }
    const auto graph = graph_from_text(head + "\n" + row);
    const auto drawing = drawn(graph);
    CHECK(drawing.stats.pages > 1);
    CHECK(faults(drawing) == Strings{});
    CHECK(shown_edges(drawing) == edges_of(graph));
}

TEST_CASE("with both sides free the annex crosses 627 times, every edge still there", "[render]") {
    const auto graph = real_annex();
    const auto drawing = drawn(graph, {.order = GroupOrder::free, .badges = Badges::none});
    CHECK(drawing.stats.drawn_edges == 85);
    CHECK(drawing.stats.crossings.value() <= 627);
    CHECK(crossings_on_paper(owner_curves(drawing.pages.front())) == drawing.stats.crossings);
    CHECK(faults(drawing) == Strings{});
    CHECK(shown_edges(drawing) == edges_of(graph));
}

TEST_CASE("at the level of tasks the annex has 298 curves that cross 11908 times, proven", "[render]") {
    const auto graph = real_annex();
    const auto drawing = drawn(graph, {.level = Level::task, .badges = Badges::none});
    CHECK(drawing.stats.drawn_edges == 298);
    CHECK(drawing.stats.crossings == 11'908U);
    CHECK(drawing.stats.proven == true);
    CHECK(faults(drawing) == Strings{});
    CHECK(shown_edges(drawing) == edges_of(graph));
}

TEST_CASE("dot orders both sides, and its crossings are counted as ours are", "[render]") {
    const auto graph = real_annex();
    const auto drawing = drawn(graph, {.engine = Engine::dot, .badges = Badges::none});
    CHECK(drawing.stats.drawn_edges == 85);
    CHECK(drawing.stats.crossings.value() >= 627);
    CHECK(crossings_on_paper(owner_curves(drawing.pages.front())) == drawing.stats.crossings);
    CHECK(faults(drawing) == Strings{});
}

TEST_CASE("more than ten thousand curves are refused, with the view to use", "[render]") {
    std::string grid = "task";
    for (int actor = 0; actor < 101; ++actor) grid += " a" + std::to_string(actor);
    for (int task = 0; task < 200; ++task) {
        grid += "\ng" + std::to_string(task) + "/t" + std::to_string(task);
        for (int actor = 0; actor < 101; ++actor) grid += (actor + task) % 2 == 0 ? " C" : " L";
    }
    const auto refused = draw_links(graph_from_text(grid), {.badges = Badges::none});
    REQUIRE_FALSE(refused.ok());
    CHECK(
        support::to_text(refused.diagnostics()) ==
        "zeren: error: links with 20200 curves are too large to draw; at most 10000 are [picture-too-large]\n"
        "hint: use the view `matrix`, which breaks into pages\n");
}

TEST_CASE("links on more pages than anyone turns are refused", "[render]") {
    std::string grid = "task";
    for (int actor = 0; actor < 600; ++actor) grid += " actor" + std::to_string(actor);
    for (int task = 0; task < 80; ++task) {
        grid += "\ngroup/t" + std::to_string(task);
        for (int actor = 0; actor < 600; ++actor) grid += " C";
    }
    const auto drawing = draw_links(graph_from_text(grid), {});
    REQUIRE_FALSE(drawing.ok());
    const auto& why = drawing.diagnostics().items().front();
    CHECK(why.code == support::Code::picture_too_large);
    CHECK(why.message.ends_with(" pages are too large to draw; at most 1000 are"));
    CHECK(why.hint == "draw one plan at a time, or use the view `load`");
}

}  // namespace zeren::render
