#include "graph/boost_view.hpp"

#include <algorithm>
#include <boost/graph/graph_concepts.hpp>
#include <random>
#include <utility>

#include "graph/structure.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::graph {
namespace {

BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<BoostView>));

AccountabilityGraph random_graph(std::mt19937& random) {
    std::vector<model::Plan> plans;
    for (auto count = testing::below(random, 3) + 1; count > 0; --count)
        plans.push_back(plan_from(testing::random_sketch(random), "中山市"));
    return AccountabilityGraph(std::move(plans));
}

/// Whether two vertices are joined by a way that avoids `gone`, by the transitive closure of all pairs.
std::vector<std::vector<bool>> joined_without(const BoostView& view, BoostVertex gone) {
    const auto size = num_vertices(view);
    std::vector<std::vector<bool>> joined(size, std::vector<bool>(size));
    for (BoostVertex vertex = 0; vertex < size; ++vertex) joined[vertex][vertex] = vertex != gone;
    for (auto [edge, end] = edges(view); edge != end; ++edge) {
        const auto a = source(*edge, view);
        const auto b = target(*edge, view);
        if (a != gone && b != gone) joined[a][b] = joined[b][a] = true;
    }
    for (std::size_t by = 0; by < size; ++by) {
        for (std::size_t a = 0; a < size; ++a) {
            for (std::size_t b = 0; b < size; ++b) {
                if (joined[a][by] && joined[by][b]) joined[a][b] = true;
            }
        }
    }
    return joined;
}

std::size_t classes_of(const std::vector<std::vector<bool>>& joined) {
    std::size_t classes = 0;
    for (std::size_t row = 0; row < joined.size(); ++row) {
        const auto first = std::ranges::find(joined[row], true);
        if (first != joined[row].end() && static_cast<std::size_t>(first - joined[row].begin()) == row)
            ++classes;
    }
    return classes;
}

}  // namespace

TEST_CASE("the view walks the same edges as the graph", "[graph]") {
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        const auto graph = random_graph(random);
        const BoostView view(graph);
        REQUIRE(num_vertices(view) == graph.task_count() + graph.actor_count());
        REQUIRE(num_edges(view) == graph.edge_count());
        std::uint32_t next = 0;
        for (auto [edge, end] = edges(view); edge != end; ++edge, ++next) {
            CHECK((*edge).index == next);
            CHECK(source(*edge, view) == view.vertex(graph.task(EdgeIndex{next})));
            CHECK(target(*edge, view) == view.vertex(graph.actor(EdgeIndex{next})));
        }
        CHECK(next == num_edges(view));
        std::size_t degrees = 0;
        for (auto [vertex, last] = vertices(view); vertex != last; ++vertex) {
            degrees += out_degree(*vertex, view);
            auto [neighbour, neighbours_end] = adjacent_vertices(*vertex, view);
            for (auto [edge, end] = out_edges(*vertex, view); edge != end; ++edge, ++neighbour) {
                CHECK(source(*edge, view) == *vertex);
                CHECK(target(*edge, view) == *neighbour);
                CHECK(view.is_task(*vertex) != view.is_task(*neighbour));
            }
            CHECK(neighbour == neighbours_end);
        }
        CHECK(degrees == 2 * num_edges(view));
    }
}

TEST_CASE("components and articulation actors are those of the transitive closure", "[graph]") {
    std::mt19937 random(12);
    int points = 0;
    for (int round = 0; round < 300; ++round) {
        const auto graph = random_graph(random);
        const BoostView view(graph);
        CHECK(is_bipartite(graph));
        const auto components = classes_of(joined_without(view, num_vertices(view)));
        CHECK(component_count(graph) == components);
        std::vector<ActorVertex> expected;
        for (auto actor : graph.actors()) {
            if (classes_of(joined_without(view, view.vertex(actor))) > components) expected.push_back(actor);
        }
        CHECK(articulation_actors(graph) == expected);
        points += static_cast<int>(expected.size());
    }
    CHECK(points > 50);
}

TEST_CASE("a part of a graph is counted as if the rest were not there", "[graph]") {
    std::mt19937 random(13);
    for (int round = 0; round < 300; ++round) {
        const auto graph = random_graph(random);
        if (graph.actor_count() == 0) continue;
        const BoostView view(graph);
        const ActorVertex gone{testing::below(random, graph.actor_count())};
        Part part{.tasks = std::vector<bool>(graph.task_count(), true),
                  .actors = std::vector<bool>(graph.actor_count(), true),
                  .edges = std::vector<bool>(graph.edge_count(), true)};
        part.actors[gone.row()] = false;
        CHECK(component_count(graph, part) == classes_of(joined_without(view, view.vertex(gone))));
    }
}

}  // namespace zeren::graph
