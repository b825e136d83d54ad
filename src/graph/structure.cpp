#include "graph/structure.hpp"

#include <algorithm>
#include <boost/concept/assert.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/bipartite.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <iterator>

#include "graph/boost_view.hpp"

namespace zeren::graph {

BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<BoostView>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<BoostView>));

std::size_t component_count(const AccountabilityGraph& graph) {
    const BoostView view(graph);
    std::vector<std::size_t> component(num_vertices(view));
    return boost::connected_components(
        view, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, view)));
}

std::vector<ActorVertex> articulation_actors(const AccountabilityGraph& graph) {
    const BoostView view(graph);
    std::vector<BoostVertex> points;
    boost::articulation_points(view, std::back_inserter(points));
    std::ranges::sort(points);
    std::vector<ActorVertex> actors;
    for (auto point : points) {
        if (!view.is_task(point)) actors.push_back(view.actor(point));
    }
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    return actors;
}

bool is_bipartite(const AccountabilityGraph& graph) { return boost::is_bipartite(BoostView(graph)); }

}  // namespace zeren::graph
