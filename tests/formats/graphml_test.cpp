#include "formats/graphml.hpp"

#include <string>

#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::formats {
namespace {

graph::AccountabilityGraph nasty_graph() {
    model::PlanBuilder builder;
    builder.info().id = "p";
    const auto actor = builder.add(model::ActorRow{.id = "]]>", .name = "<A&\"B'>\x01\xEF\xBF\xBE\xC2\x85"});
    const auto task = builder.add(model::TaskRow{.id = "1", .title = "a\r\nb\xFF"});
    builder.add(model::EdgeRow{.task = task, .actor = actor, .role = model::Role::lead, .rule = "x<y"});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("tasks, actors and edges become nodes and edges with their data", "[formats]") {
    const auto text = write_graphml(testing::graph_from_text(R"(
        task     health  towns:collective
        A/draft    l        C  )"));
    CHECK(
        text.find(
            "<node id=\"t0\">\n      <data key=\"type\">task</data>\n      <data key=\"id\">draft</data>") !=
        std::string::npos);
    CHECK(text.find("<data key=\"kind\">collective</data>") != std::string::npos);
    CHECK(text.find("<edge id=\"e0\" source=\"a0\" target=\"t0\">\n      <data key=\"role\">lead</data>\n"
                    "      <data key=\"basis\">first-listed</data>") != std::string::npos);
}

TEST_CASE("no name breaks the markup", "[formats]") {
    const auto text = write_graphml(nasty_graph());
    CHECK(text.find("<data key=\"name\">&lt;A&amp;&quot;B'&gt;\uFFFD\uFFFD\uFFFD</data>") !=
          std::string::npos);
    CHECK(text.find("<data key=\"id\">]]&gt;</data>") != std::string::npos);
    CHECK(text.find("<data key=\"name\">a&#13;\nb\uFFFD</data>") != std::string::npos);
    CHECK(text.find("<data key=\"rule\">x&lt;y</data>") != std::string::npos);
}

}  // namespace zeren::formats
