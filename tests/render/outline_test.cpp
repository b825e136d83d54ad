#include "render/outline.hpp"

#include <string>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::render {

using testing::graph_from_text;
using Strings = std::vector<std::string>;

namespace {

Strings titles(const graph::AccountabilityGraph& graph) {
    Strings all;
    for (const auto& group : outline_of(graph))
        all.push_back(group.title + ":" + std::to_string(group.tasks.size()));
    return all;
}

graph::AccountabilityGraph graph_of(model::PlanBuilder builder) {
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("groups come in the order of their first task, tasks in document order", "[render]") {
    const auto graph = graph_from_text(R"(
        task  a
        B/x   L
        A/y   L
        z     L
        B/w   L  )");
    CHECK(titles(graph) == Strings{"B:2", "A:1", ":1"});
    CHECK(outline_of(graph).front().tasks ==
          std::vector{testing::task(graph, "x"), testing::task(graph, "w")});
}

TEST_CASE("a declared group without tasks stands behind the declared one before it", "[render]") {
    model::PlanBuilder builder;
    builder.add(model::GroupRow{.id = "0", .title = "first"});
    const auto one = builder.add(model::GroupRow{.id = "1", .title = "one"});
    builder.add(model::GroupRow{.id = "2", .title = "two"});
    const auto three = builder.add(model::GroupRow{.id = "3", .title = "three"});
    builder.add(model::GroupRow{.id = "4", .title = "last"});
    builder.add(model::TaskRow{.id = "x", .title = "x", .group = three});
    builder.add(model::TaskRow{.id = "y", .title = "y", .group = one});
    CHECK(titles(graph_of(std::move(builder))) == Strings{"first:0", "three:1", "last:0", "one:1", "two:0"});
}

TEST_CASE("a group's number and title are joined as its language does", "[render]") {
    model::PlanBuilder builder;
    builder.add(model::GroupRow{.id = "1", .title = "打造医院", .number = "五"});
    builder.add(model::GroupRow{.id = "2", .title = "Build", .number = "2"});
    builder.add(model::GroupRow{.id = "3", .title = "打造", .number = "（三）"});
    builder.add(model::GroupRow{.id = "4", .title = "四、打造", .number = "四"});
    builder.add(model::GroupRow{.id = "5", .title = "", .number = "六"});
    CHECK(titles(graph_of(std::move(builder))) ==
          Strings{"五、打造医院:0", "2. Build:0", "（三）打造:0", "四、打造:0", "六:0"});
}

}  // namespace zeren::render
