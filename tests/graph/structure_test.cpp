#include "graph/structure.hpp"

#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::graph {

using testing::actor;
using testing::graph_from_text;

TEST_CASE("components count isolated tasks and idle actors", "[graph]") {
    const auto graph = graph_from_text(R"(
        task   health  finance  idle
        draft    L       C       -
        ship     L       -       -
        alone    -       -       -  )");
    CHECK(component_count(graph) == 3);
    CHECK(is_bipartite(graph));
}

TEST_CASE("an actor that holds two halves together is an articulation point", "[graph]") {
    const auto graph = graph_from_text(R"(
        task   left  bridge  right
        a       L     C       -
        b       -     C       L  )");
    CHECK(articulation_actors(graph) == std::vector{actor(graph, "bridge")});
}

}  // namespace zeren::graph
