#include "graph/structure.hpp"

#include <algorithm>
#include <boost/concept/assert.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/bipartite.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/property_map/property_map.hpp>
#include <iterator>

#include "graph/boost_view.hpp"

namespace zeren::graph {
namespace {

BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<BoostView>));

struct EdgeBelongs {
    const Part* part = nullptr;
    bool operator()(const BoostEdge& edge) const { return part->edges[edge.index]; }
};

struct VertexBelongs {
    const Part* part = nullptr;
    bool operator()(BoostVertex vertex) const {
        const auto tasks = part->tasks.size();
        return vertex < tasks ? part->tasks[vertex] : part->actors[vertex - tasks];
    }
};

using PartView = boost::filtered_graph<BoostView, EdgeBelongs, VertexBelongs>;

/// `view` is the graph or a part of it. A filtered graph counts the vertices of the whole, so that the
/// numbers of its vertices stay good as indices.
template <class View>
std::size_t components_in(const View& view) {
    std::vector<std::size_t> component(num_vertices(view));
    return boost::connected_components(
        view, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, view)));
}

template <class View>
std::vector<ActorVertex> articulations_in(const View& view, const BoostView& whole) {
    std::vector<BoostVertex> points;
    boost::articulation_points(view, std::back_inserter(points));
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    std::vector<ActorVertex> actors;
    for (auto point : points) {
        if (!whole.is_task(point)) actors.push_back(whole.actor(point));
    }
    return actors;
}

PartView part_of(const BoostView& whole, const Part& part) {
    return PartView(whole, EdgeBelongs{&part}, VertexBelongs{&part});
}

}  // namespace

std::size_t component_count(const AccountabilityGraph& graph) { return components_in(BoostView(graph)); }

std::size_t component_count(const AccountabilityGraph& graph, const Part& part) {
    const BoostView whole(graph);
    return components_in(part_of(whole, part));
}

std::vector<ActorVertex> articulation_actors(const AccountabilityGraph& graph) {
    const BoostView whole(graph);
    return articulations_in(whole, whole);
}

std::vector<ActorVertex> articulation_actors(const AccountabilityGraph& graph, const Part& part) {
    const BoostView whole(graph);
    return articulations_in(part_of(whole, part), whole);
}

bool is_bipartite(const AccountabilityGraph& graph) { return boost::is_bipartite(BoostView(graph)); }

}  // namespace zeren::graph
