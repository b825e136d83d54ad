#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "graph/accountability_graph.hpp"

/// A Boost.Graph model over an AccountabilityGraph, without a copy: an undirected graph whose vertices are
/// first the tasks, then the actors. Models IncidenceGraph, AdjacencyGraph, VertexListGraph, EdgeListGraph.
namespace zeren::graph {

using BoostVertex = std::size_t;

/// An edge as Boost sees it: oriented away from the vertex it was reached from.
struct BoostEdge {
    BoostVertex source = 0;
    BoostVertex target = 0;
    std::uint32_t index = 0;
    friend bool operator==(const BoostEdge& a, const BoostEdge& b) { return a.index == b.index; }
    friend bool operator!=(const BoostEdge& a, const BoostEdge& b) { return a.index != b.index; }
    friend bool operator<(const BoostEdge& a, const BoostEdge& b) { return a.index < b.index; }
};

class BoostView {
  public:
    explicit BoostView(const AccountabilityGraph& graph) : graph_(&graph) {}

    [[nodiscard]] const AccountabilityGraph& graph() const { return *graph_; }
    [[nodiscard]] BoostVertex vertex(TaskVertex task) const { return task.row(); }
    [[nodiscard]] BoostVertex vertex(ActorVertex actor) const { return graph_->task_count() + actor.row(); }
    [[nodiscard]] bool is_task(BoostVertex vertex) const { return vertex < graph_->task_count(); }
    [[nodiscard]] ActorVertex actor(BoostVertex vertex) const {
        return model::id_of<ActorVertex>(vertex - graph_->task_count());
    }

    /// Position `place` in the incidence list of `vertex`, as an edge away from it.
    [[nodiscard]] BoostEdge incident(BoostVertex vertex, std::size_t place) const {
        if (is_task(vertex)) {
            const auto edge = EdgeIndex{static_cast<std::uint32_t>(place)};
            return {vertex, this->vertex(graph_->actor(edge)), edge.value};
        }
        const auto edge = graph_->edges_of(actor(vertex))[place];
        return {vertex, this->vertex(graph_->task(edge)), edge.value};
    }

  private:
    const AccountabilityGraph* graph_;
};

/// Makes the edge at a place of one vertex's incidence list, or of the whole edge list.
struct EdgeAt {
    const BoostView* view = nullptr;
    BoostVertex vertex = 0;
    bool whole_list = false;
    BoostEdge operator()(std::size_t place) const {
        if (!whole_list) return view->incident(vertex, place);
        const auto edge = model::id_of<EdgeIndex>(place);
        return {view->vertex(view->graph().task(edge)), view->vertex(view->graph().actor(edge)), edge.value};
    }
};

struct TargetAt {
    EdgeAt edge{};
    BoostVertex operator()(std::size_t place) const { return edge(place).target; }
};

using Place = boost::counting_iterator<std::size_t>;
using EdgeIterator = boost::transform_iterator<EdgeAt, Place, BoostEdge, BoostEdge>;
using NeighbourIterator = boost::transform_iterator<TargetAt, Place, BoostVertex, BoostVertex>;

struct BoostCategory : boost::incidence_graph_tag,
                       boost::adjacency_graph_tag,
                       boost::vertex_list_graph_tag,
                       boost::edge_list_graph_tag {};

}  // namespace zeren::graph

namespace boost {

template <>
struct graph_traits<zeren::graph::BoostView> {
    using vertex_descriptor = zeren::graph::BoostVertex;
    using edge_descriptor = zeren::graph::BoostEdge;
    using directed_category = undirected_tag;
    using edge_parallel_category = allow_parallel_edge_tag;  // one actor may hold two roles in a task
    using traversal_category = zeren::graph::BoostCategory;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using vertex_iterator = counting_iterator<std::size_t>;
    using out_edge_iterator = zeren::graph::EdgeIterator;
    using in_edge_iterator = zeren::graph::EdgeIterator;  // named by filtered_graph, walked by nobody
    using edge_iterator = zeren::graph::EdgeIterator;
    using adjacency_iterator = zeren::graph::NeighbourIterator;
    static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};

template <>
struct graph_traits<const zeren::graph::BoostView> : graph_traits<zeren::graph::BoostView> {};

template <>
struct property_map<zeren::graph::BoostView, vertex_index_t> {
    using type = typed_identity_property_map<std::size_t>;
    using const_type = type;
};

}  // namespace boost

namespace zeren::graph {

inline std::size_t num_vertices(const BoostView& view) {
    return view.graph().task_count() + view.graph().actor_count();
}
inline std::size_t num_edges(const BoostView& view) { return view.graph().edge_count(); }

inline std::pair<Place, Place> vertices(const BoostView& view) {
    return {Place(0), Place(num_vertices(view))};
}

inline std::pair<EdgeIterator, EdgeIterator> edges(const BoostView& view) {
    const EdgeAt at{&view, 0, true};
    return {EdgeIterator(Place(0), at), EdgeIterator(Place(num_edges(view)), at)};
}

/// The places of a vertex's incidence list.
inline std::pair<std::size_t, std::size_t> places(BoostVertex vertex, const BoostView& view) {
    if (!view.is_task(vertex)) return {0, view.graph().edges_of(view.actor(vertex)).size()};
    const auto rows = view.graph().edges_of(model::id_of<TaskVertex>(vertex));
    const std::size_t first = (*rows.begin()).value;
    return {first, first + rows.size()};
}

inline std::pair<EdgeIterator, EdgeIterator> out_edges(BoostVertex vertex, const BoostView& view) {
    const auto [first, last] = places(vertex, view);
    const EdgeAt at{&view, vertex, false};
    return {EdgeIterator(Place(first), at), EdgeIterator(Place(last), at)};
}

inline std::pair<NeighbourIterator, NeighbourIterator> adjacent_vertices(BoostVertex vertex,
                                                                         const BoostView& view) {
    const auto [first, last] = places(vertex, view);
    const TargetAt at{EdgeAt{&view, vertex, false}};
    return {NeighbourIterator(Place(first), at), NeighbourIterator(Place(last), at)};
}

inline std::size_t out_degree(BoostVertex vertex, const BoostView& view) {
    const auto [first, last] = places(vertex, view);
    return last - first;
}

inline BoostVertex source(const BoostEdge& edge, const BoostView&) { return edge.source; }
inline BoostVertex target(const BoostEdge& edge, const BoostView&) { return edge.target; }

inline boost::typed_identity_property_map<std::size_t> get(boost::vertex_index_t, const BoostView&) {
    return {};
}

}  // namespace zeren::graph
