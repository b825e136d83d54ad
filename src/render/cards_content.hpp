#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/outline.hpp"
#include "render/part_counts.hpp"
#include "render/phrases.hpp"

namespace zeren::render {

/// What an actor has with one task, or with several tasks of a group that it has the same part in.
struct CardEntry {
    std::optional<Part> part{};  ///< none: the task's text only names it
    std::vector<graph::EdgeIndex> edges{};
};

/// The entries of one group on a card.
struct CardGroup {
    std::size_t group = 0;  ///< in the outline
    std::vector<CardEntry> entries{};
};

struct Card {
    graph::ActorVertex actor{};
    PartCounts parts{};
    std::size_t named = 0;  ///< tasks that only name it
    std::vector<CardGroup> groups{};
};

struct CardsContent {
    std::vector<OutlineGroup> groups{};
    std::vector<Card> cards{};
    double highest_load = 0;
    bool has_inferred = false;
};

/// The cards of the actors with an edge, highest load first; of one actor where the options name it. Entries
/// are by task, or by group and part; document order. O(edges · log).
[[nodiscard]] CardsContent cards_content(const graph::AccountabilityGraph& graph, const Options& options,
                                         Level level);

}  // namespace zeren::render
