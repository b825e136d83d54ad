#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "model/plan_builder.hpp"
#include "render/cards.hpp"
#include "render/load.hpp"
#include "render/network.hpp"
#include "render/network_fit.hpp"
#include "render/page_checks.hpp"
#include "render/phrases.hpp"
#include "render/real_annex.hpp"
#include "render/task_sheet.hpp"
#include "render/views.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::render {

using testing::actor;
using testing::edge_meanings;
using testing::faults;
using testing::graph_from_text;
using testing::real_annex;
using testing::task;
using testing::texts;
using Strings = std::vector<std::string>;

namespace {

bool holds(const Drawing& drawing, std::string_view words) {
    return std::ranges::any_of(texts(drawing),
                               [&](const auto& text) { return text.find(words) != std::string::npos; });
}

template <class Shape>
std::size_t count_looks(const Drawing& drawing, Look look) {
    std::size_t count = 0;
    for (const auto& page : drawing.pages) {
        for (const auto& mark : page.marks) {
            for (const auto& shape : mark.shapes) {
                const auto* one = std::get_if<Shape>(&shape);
                if (one != nullptr && one->look == look) ++count;
            }
        }
    }
    return count;
}

}  // namespace

TEST_CASE("the annex's load is one A4 page: 19 bars, one of them above the line", "[render]") {
    const auto drawing = draw_load(real_annex(), {}).value();
    CHECK(drawing.stats.paper == "A4 landscape");
    CHECK(drawing.stats.pages == 1);
    CHECK(drawing.stats.actors == 19);
    CHECK(drawing.stats.edges == 298);
    CHECK(faults(drawing) == Strings{});
    CHECK(holds(drawing, "22.75；标“不比较”的单位同类不足 5 个或负担相近，没有此线"));
    CHECK(holds(drawing, "26.5  (配)53（不比较）"));  // 各镇街: no line beside it, and why
    CHECK(holds(drawing, "4  (配)8（不比较）"));
    const auto all = texts(drawing);
    CHECK(std::ranges::count(all, "▲任务偏重") == 1);
    CHECK(std::ranges::count_if(all, [](const auto& text) { return text.ends_with("（不比较）"); }) == 2);
    CHECK(count_looks<LineShape>(drawing, Look::threshold) == 18);  // 17 departments, one sample
    CHECK(count_looks<BoxShape>(drawing, Look::lead_cell) == 0);    // all leads are inferred: hatched
}

TEST_CASE("bars are as long as the loads and stacked by role", "[render]") {
    const auto drawing = draw_load(graph_from_text("task a b\nx L C\ny L J\nz l -"), {}).value();
    std::vector<Rect> boxes;
    for (const auto& mark : drawing.pages.front().marks) {
        if (!mark.meaning.role.empty()) boxes.push_back(std::get<BoxShape>(mark.shapes.front()).box);
    }
    REQUIRE(boxes.size() == 4);  // a: led, led by inference; b: cooperates, joint
    CHECK(boxes[0].width == Approx(2 * boxes[1].width));
    CHECK(boxes[1].x == Approx(boxes[0].right()));
    CHECK(boxes[2].width == Approx(boxes[3].width));
    CHECK(boxes[0].width == Approx(4 * boxes[2].width));
}

TEST_CASE("many owners come on several pages of bars", "[render]") {
    std::string grid = "task";
    std::string row = "\nt";
    for (int at = 0; at < 150; ++at) {
        grid += " a" + std::to_string(at);
        row += " C";
    }
    const auto drawing = draw_load(graph_from_text(grid + row), {}).value();
    CHECK(drawing.stats.pages > 2);
    CHECK(faults(drawing) == Strings{});
    CHECK(edge_meanings(drawing).size() == 150);
}

TEST_CASE("all cards of the annex stand on one sheet and name every edge", "[render]") {
    const auto graph = real_annex();
    const auto drawing = draw_cards(graph, {}).value();
    CHECK(drawing.stats.pages == 1);
    CHECK(drawing.stats.actors == 41);
    CHECK(drawing.stats.edges == 322);
    CHECK(faults(drawing) == Strings{});
    CHECK(holds(drawing, "19 个责任单位"));  // the other 22 are only named
    CHECK(holds(drawing, "十一、打造现代中医药产业集群（43–45）"));
}

TEST_CASE("small plans have their tasks on the cards", "[render]") {
    const auto drawing = draw_cards(graph_from_text("task a b\nA/draft L C\nB/ship - L"), {}).value();
    CHECK(holds(drawing, "draft"));
    CHECK(faults(drawing) == Strings{});
}

TEST_CASE("one body's list is one page with full texts and who leads", "[render]") {
    const auto graph = real_annex();
    for (const char* name : {"市卫生健康局", "市医保局"}) {
        Options options;
        for (auto candidate : graph.actors()) {
            if (graph.name(candidate) == name) options.actor = candidate;
        }
        REQUIRE(options.actor);
        const auto drawing = draw_cards(graph, options).value();
        CHECK(drawing.stats.pages == 1);
        CHECK(drawing.stats.actors == 1);
        CHECK(faults(drawing) == Strings{});
        CHECK(edge_meanings(drawing).size() == graph.edges_of(*options.actor).size());
        CHECK(holds(drawing, name));
    }
}

TEST_CASE("the network prints its threshold and draws just the pairs that reach it", "[render]") {
    const auto graph = graph_from_text("task a b c d\nx L C C -\ny L C - -\nz L C - -\nw - - - L");
    const auto drawing = draw_network(graph, {.language = Language::english, .least_shared = 2}).value();
    CHECK(drawing.stats.drawn_edges == 1);
    CHECK(drawing.stats.actors == 2);
    CHECK(drawing.head.description.find("drawn from this many: 2") != std::string::npos);
    CHECK(drawing.head.description.find("owners below that number: c, d") != std::string::npos);
    CHECK(faults(drawing) == Strings{});
    const auto all = draw_network(graph, {.least_shared = 1}).value();
    CHECK(all.stats.drawn_edges == 3);
    double widest = 0;
    double thinnest = 1e9;
    for (const auto& mark : all.pages.front().marks) {
        for (const auto& shape : mark.shapes) {
            const auto* line = std::get_if<LineShape>(&shape);
            if (line == nullptr || line->look != Look::tie) continue;
            widest = std::max(widest, line->width.value_or(0));
            thinnest = std::min(thinnest, line->width.value_or(0));
        }
    }
    CHECK(widest == Approx(3 * thinnest));
}

TEST_CASE("the annex's network fits one page without faults", "[render]") {
    const auto drawing = draw_network(real_annex(), {}).value();
    CHECK(drawing.stats.pages == 1);
    CHECK(drawing.stats.smallest_text_pt >= 7);
    CHECK(faults(drawing) == Strings{});
}

TEST_CASE("in the annex's network no line runs behind the box of a third, and each line has its number",
          "[render]") {
    const auto drawing = draw_network(real_annex(), {}).value();
    std::vector<std::pair<std::string, Rect>> boxes;
    std::vector<std::pair<std::string, LineShape>> lines;
    std::size_t numbers = 0;
    for (const auto& mark : drawing.pages.front().marks) {
        for (const auto& shape : mark.shapes) {
            if (const auto* line = std::get_if<LineShape>(&shape))
                lines.emplace_back(mark.meaning.actor, *line);
            const auto* box = std::get_if<BoxShape>(&shape);
            if (box != nullptr && box->look != Look::text_ground)
                boxes.emplace_back(mark.meaning.actor, box->box);
            if (box != nullptr && box->look == Look::text_ground) ++numbers;
        }
    }
    CHECK(boxes.size() == 12);
    CHECK(lines.size() == 36);
    CHECK(numbers == 36);
    for (const auto& [ends, line] : lines) {
        for (const auto& [name, box] : boxes) {
            if ((" " + ends + " ").find(" " + name + " ") != std::string::npos) continue;
            bool is_behind = false;
            for (int step = 0; step <= 1000; ++step) {
                const auto share = step / 1000.0;
                const Point at{line.from.x + (line.to.x - line.from.x) * share,
                               line.from.y + (line.to.y - line.from.y) * share};
                is_behind = is_behind || overlap(box, {at.x, at.y, 0.01, 0.01});
            }
            INFO(ends << " behind " << name);
            CHECK_FALSE(is_behind);
        }
    }
}

namespace {

std::string refusal_of_cards(const graph::AccountabilityGraph& graph, const Options& options = {}) {
    const auto drawing = draw_cards(graph, options);
    return drawing.ok() ? "" : support::to_text(drawing.diagnostics());
}

/// One owner of so many tasks of one group.
graph::AccountabilityGraph one_card(std::size_t tasks, const std::string& title, const std::string& group) {
    model::PlanBuilder builder;
    const auto owner = builder.add(model::ActorRow{.id = "a", .name = "a"});
    const auto in = builder.add(model::GroupRow{.id = "g", .title = group});
    for (std::size_t task = 0; task < tasks; ++task) {
        const auto id = std::to_string(task);
        builder.add(model::EdgeRow{.task = builder.add(model::TaskRow{.id = id, .title = title, .group = in}),
                                   .actor = owner});
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("cards that tell too much are refused before they are set", "[render]") {
    const std::string hint =
        " [picture-too-large]\nhint: draw one body's card with `--actor`, or use the view `load`\n";
    CHECK(refusal_of_cards(one_card(50'001, "t", "g")) ==
          "zeren: error: cards with 50001 task numbers are too large to draw; at most 50000 are" + hint);
    CHECK(refusal_of_cards(one_card(10'001, "t", "g"), {.level = Level::task}) ==
          "zeren: error: cards with 10001 lines are too large to draw; at most 10000 are" + hint);
    CHECK(refusal_of_cards(one_card(200, std::string(30'000, 't'), "g"), {.level = Level::task}) ==
          "zeren: error: cards with 6000001 bytes of titles and texts are too large to draw; at most 4194304 "
          "are" +
              hint);
    CHECK(refusal_of_cards(one_card(20'000, "t", "g")).empty());
}

TEST_CASE("a network of more than five thousand owners is refused before its pairs are counted", "[render]") {
    testing::Sketch sketch{.tasks = 1, .actors = std::vector(5'001, model::ActorKind::department)};
    for (std::uint32_t actor = 0; actor < sketch.actors.size(); ++actor)
        sketch.edges.push_back({.task = 0, .actor = actor});
    std::vector<model::Plan> plans;
    plans.push_back(plan_from(sketch));
    const auto refused = draw_network(graph::AccountabilityGraph(std::move(plans)), {});
    REQUIRE_FALSE(refused.ok());
    CHECK(support::to_text(refused.diagnostics()) ==
          "zeren: error: a network of 5001 owners is too large to draw; at most 5000 are "
          "[picture-too-large]\n"
          "hint: draw one plan at a time, or ask `{\"query\": \"shared\", \"top\": 100}`\n");
}

TEST_CASE("a network holds no more pairs than may be drawn, and knows how many there are", "[render]") {
    std::string grid = "task";
    std::string row = "\nt";
    for (int at = 0; at < 60; ++at) {
        grid += " a" + std::to_string(at);
        row += " C";
    }
    const auto graph = graph_from_text(grid + row);
    for (const auto least : {std::optional<std::uint32_t>(1), std::optional<std::uint32_t>()}) {
        const auto network = network_of(graph, least);
        CHECK(network.pairs.size() == (least ? most_pairs : 60));
        CHECK(network.all_pairs == 1770);
        CHECK(network.least == 1);
    }
}

TEST_CASE("a network that fits no page says how to draw less", "[render]") {
    std::string grid = "task";
    std::string row = "\nt";
    for (int at = 0; at < 60; ++at) {
        grid += " a" + std::to_string(at);
        row += " C";
    }
    const auto refused = draw_network(graph_from_text(grid + row), {.least_shared = 1});
    REQUIRE_FALSE(refused.ok());
    CHECK(support::to_text(refused.diagnostics()) ==
          "zeren: error: a network of 1770 pairs does not fit a page [picture-too-large]\n"
          "hint: draw fewer with a higher `--least`, or ask `{\"query\": \"shared\"}`\n");
}

TEST_CASE("a task sheet shows its actors, its words and its source line", "[render]") {
    const auto graph = real_annex();
    Options options{.task = task(graph, "23")};
    const auto drawing = draw_task_sheet(graph, options).value();
    CHECK(drawing.stats.pages == 1);
    CHECK(faults(drawing) == Strings{});
    CHECK(drawing.stats.edges == graph.edges_of(*options.task).size());
    CHECK(holds(drawing, "23 推动市三大医院和区域中心医院牵头"));
    CHECK(holds(drawing, "按列名顺序推定"));
    const auto none = draw_task_sheet(graph, {});
    REQUIRE_FALSE(none.ok());
    CHECK(support::to_text(none.diagnostics()) ==
          "zeren: error: the view \"task\" draws one task [usage]\nhint: name it: `--task 7`\n");
}

TEST_CASE("a task sheet says that no owner is named only where none is", "[render]") {
    const auto graph = graph_from_text("task a b\nled L C\nfree - -");
    const Options english{.language = Language::english};
    const auto sheet_of = [&](std::string_view name) {
        auto options = english;
        options.task = task(graph, name);
        return draw_task_sheet(graph, options).value();
    };
    CHECK_FALSE(holds(sheet_of("led"), "the source names no owner"));
    CHECK(holds(sheet_of("free"), "the source names no owner"));
    CHECK(faults(sheet_of("led")) == Strings{});
}

TEST_CASE("a list tells who leads in the brackets of its language", "[render]") {
    const auto graph = graph_from_text("task a b\nx L C");
    const auto list = [&](Language language) {
        return draw_cards(graph, {.language = language, .actor = actor(graph, "b")}).value();
    };
    CHECK(holds(list(Language::english), "(led by: a)"));
    CHECK(holds(list(Language::chinese), "（牵头：a）"));
}

TEST_CASE("a task with many actors goes on over pages", "[render]") {
    std::string grid = "task";
    std::string row = "\nt";
    for (int at = 0; at < 80; ++at) {
        grid += " a" + std::to_string(at);
        row += " C";
    }
    const auto graph = graph_from_text(grid + row);
    const auto drawing = draw_task_sheet(graph, {.task = task(graph, "t")}).value();
    CHECK(drawing.stats.pages > 1);
    CHECK(faults(drawing) == Strings{});
    std::set<std::string> seen;
    for (const auto& meaning : edge_meanings(drawing)) seen.insert(meaning.actor);
    CHECK(seen.size() == 80);
}

TEST_CASE("cards leave out whom the tasks only name where that is not wanted", "[render]") {
    const auto with = draw_cards(real_annex(), {}).value();
    const auto without = draw_cards(real_annex(), {.named = Named::off}).value();
    CHECK(with.stats.edges == without.stats.edges + 24);
    CHECK(without.stats.actors == 19);
    CHECK(holds(with, "○"));
    CHECK_FALSE(holds(without, "○"));
}

TEST_CASE("every view says what is inferred, and only then", "[render]") {
    const auto note = phrases(Language::english).inferred_note;
    for (const auto& [grid, is_inferred] :
         {std::pair("task a b\nx L C", false), std::pair("task a b\nx l C", true)}) {
        const auto graph = graph_from_text(grid);
        for (const char* view : {"matrix", "links", "cards", "load", "task"}) {
            INFO(view << " of " << grid);
            const Options options{.language = Language::english, .task = task(graph, "x")};
            CHECK(holds(find_view(view).value()->draw(graph, options).value(), note) == is_inferred);
        }
    }
}

}  // namespace zeren::render
