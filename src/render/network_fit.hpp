#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/shared_pairs.hpp"
#include "graph/accountability_graph.hpp"
#include "render/frame.hpp"
#include "render/options.hpp"
#include "render/papers.hpp"

namespace zeren::render {

/// What may be drawn where it is asked for.
constexpr std::size_t most_pairs = 1000;

/// Owners and the pairs of them that are drawn.
struct Network {
    std::vector<graph::ActorVertex> actors{};
    std::vector<analysis::SharedPair> pairs{};
    std::map<graph::ActorVertex, std::uint32_t> place{};
    std::uint32_t least = 1;    ///< tasks of a pair
    std::size_t all_pairs = 0;  ///< that share so many, drawn or not
    std::vector<graph::ActorVertex> left_out{};
};

/// The owners that share at least so many tasks; without a number, as many pairs as keep the picture
/// readable. At most `most_pairs`, the strongest. O(Σ over tasks of owners²) time, O(actors) memory.
[[nodiscard]] Network network_of(const graph::AccountabilityGraph& graph, std::optional<std::uint32_t> least);

/// An owner's box set in lines.
struct Node {
    std::vector<std::string> lines{};
    bool is_cut = false;
    Rect box{};
};

/// The network on paper.
struct NetworkFit {
    Paper paper{};
    double size = smallest_allowed_text;
    std::vector<Node> nodes{};
    std::size_t hidden = 0;  ///< lines that run behind boxes
};

/// The smallest paper on which no line runs behind a box, in the largest of some sizes of text;
/// where all papers hide some the one that hides fewest. Nothing where the boxes fit no paper.
[[nodiscard]] std::optional<NetworkFit> fit_network(const graph::AccountabilityGraph& graph,
                                                    const Network& network, const Frame& frame,
                                                    const Options& options);

}  // namespace zeren::render
