#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::graph {

/// How many owners the members of all collectives may come to: a file of a hundred kilobytes can hold a
/// thousand members that have a part in a thousand tasks, and every edge of an answer takes memory and time.
inline constexpr std::size_t most_expanded = 1'000'000;

/// The graph in which members stand for their collectives: each edge to a collective with members becomes
/// one edge to each member that has no edge of that role to the task yet, collectives within collectives
/// too; a collective without members stays. A collective of those concerned (各有关镇街) becomes the towns
/// that the task's own text names, where it names some. Within a task the owners stand first: those that the
/// plan names themselves, then members; what is only named in its text stands last, and gives way where the
/// same actor owns in the same role.
///
/// Where members come to more than `most_expanded` owners, or are looked for among more members of
/// collectives within collectives, that is `too-large`, told before it takes the memory; `files` are those of
/// the plans, for the message. O(edges after expansion).
[[nodiscard]] support::Result<AccountabilityGraph> expand_collectives(
    const AccountabilityGraph& graph, std::span<const std::string> files = {});

}  // namespace zeren::graph
