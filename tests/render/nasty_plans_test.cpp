#include <string>
#include <vector>

#include "model/plan_builder.hpp"
#include "render/page_checks.hpp"
#include "render/strict_xml.hpp"
#include "render/views.hpp"
#include "testing/catch.hpp"

namespace zeren::render {

using testing::faults;
using testing::parse_strictly;

namespace {

graph::AccountabilityGraph graph_of(model::PlanBuilder builder) {
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

/// A plan in which every text is the given one (ids with a number behind it).
graph::AccountabilityGraph plan_of(const std::string& text) {
    model::PlanBuilder builder;
    auto& info = builder.info();
    info.title = info.number = info.issuer = info.date = info.id = text;
    const auto full = builder.add(model::GroupRow{.id = text + "1", .title = text, .number = text});
    builder.add(model::GroupRow{.id = text + "2", .title = text, .number = text});
    std::vector<model::ActorId> actors;
    for (const char* number : {"1", "2", "3"})
        actors.push_back(builder.add(model::ActorRow{.id = text + number, .name = text + number}));
    std::vector<model::TaskId> tasks;
    for (const char* number : {"1", "2"}) {
        tasks.push_back(builder.add(model::TaskRow{
            .id = text + number, .title = text, .text = "longer " + text, .group = full, .number = text}));
    }
    for (auto task : tasks) {
        builder.add(model::EdgeRow{.task = task, .actor = actors[0], .role = model::Role::lead});
        builder.add(model::EdgeRow{.task = task, .actor = actors[1], .role = model::Role::cooperate});
        builder.add(model::EdgeRow{
            .task = task, .actor = actors[2], .role = model::Role::cooperate, .basis = model::Basis::named});
    }
    return graph_of(std::move(builder));
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t left = times; left > 0; --left) out += text;
    return out;
}

void check_view(const View& view, const graph::AccountabilityGraph& graph, const Options& options) {
    INFO(view.name);
    const auto drawing = view.draw(graph, options);
    REQUIRE(drawing.ok());
    CHECK(faults(drawing.value()) == std::vector<std::string>{});
    const auto picture = draw(view.name, graph, options);
    REQUIRE(picture.ok());
    CHECK(picture->svg_pages.size() == picture->stats.pages);
    CHECK_FALSE(picture->svg_pages.empty());
    for (const auto& svg : picture->svg_pages) CHECK_NOTHROW(parse_strictly(svg));
}

/// Every view at every level, the lists and sheets of the first actor and task too.
void check_all_views(const graph::AccountabilityGraph& graph) {
    for (const auto& view : all_views()) {
        for (auto language : {Language::chinese, Language::english}) {
            Options options{.language = language};
            if (graph.task_count() > 0) options.task = graph::TaskVertex{0};
            if (view.name == "task" && !options.task) continue;
            check_view(view, graph, options);
        }
        if (view.name == "task") continue;
        check_view(view, graph, {.level = Level::group});
        check_view(view, graph, {.level = Level::task, .badges = Badges::none});
        if (graph.actor_count() > 0) check_view(view, graph, {.actor = graph::ActorVertex{0}});
    }
}

}  // namespace

TEST_CASE("names that look like markup, commands or controls are only names", "[render]") {
    for (const auto& text : {std::string("<b>&\"'</b>"), std::string("]]>"), std::string("\x01\x02\x1b[31m"),
                             std::string("a\0b", 3), std::string("\u202eתירבע العربية"),
                             std::string("\uFFFE"), std::string("\xc3\x28"), std::string("</svg>"),
                             std::string("&amp;"), std::string("\n\t\n"), std::string("%s{}{0}")})
        check_all_views(plan_of(text));
}

TEST_CASE("names of ten thousand characters stay on the page, cut with a key or broken over pages",
          "[render]") {
    check_all_views(plan_of(repeated("很", 10'000)));
    check_all_views(plan_of(repeated("w", 10'000)));
    check_all_views(plan_of(repeated("long words ", 1'000)));
    check_all_views(plan_of(repeated("）", 2'000)));
}

TEST_CASE("plans without edges, groups, tasks or anything are pictures too", "[render]") {
    check_all_views(graph_of({}));
    check_all_views(graph::AccountabilityGraph(std::vector<model::Plan>{}));
    model::PlanBuilder one_task;
    one_task.add(model::TaskRow{.id = "1", .title = "only"});
    check_all_views(graph_of(std::move(one_task)));
    model::PlanBuilder empty_group;
    empty_group.add(model::GroupRow{.id = "g", .title = "空"});
    check_all_views(graph_of(std::move(empty_group)));
    model::PlanBuilder idle_actor;
    idle_actor.add(model::ActorRow{.id = "a", .name = "市财政局"});
    check_all_views(graph_of(std::move(idle_actor)));
}

TEST_CASE("several plans are drawn one behind the other, marks with their plan", "[render]") {
    std::vector<model::Plan> plans;
    for (const char* id : {"p", "q"}) {
        model::PlanBuilder builder;
        builder.info().id = id;
        builder.info().title = id;
        const auto actor = builder.add(model::ActorRow{.id = "a", .name = "A"});
        const auto task = builder.add(model::TaskRow{.id = "1", .title = "do"});
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = model::Role::lead});
        plans.push_back(std::move(builder).finish());
    }
    const graph::AccountabilityGraph graph(std::move(plans));
    check_all_views(graph);
    const auto picture = draw("matrix", graph);
    REQUIRE(picture.ok());
    CHECK(picture->svg_pages.front().find("data-plan=\"q\"") != std::string::npos);
}

}  // namespace zeren::render
