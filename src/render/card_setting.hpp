#pragma once

#include <string>
#include <vector>

#include "render/cards_content.hpp"
#include "render/flow.hpp"
#include "render/name_key.hpp"

namespace zeren::render {

/// What is to be set in cards, and how large.
struct CardSetting {
    const graph::AccountabilityGraph* graph;
    const CardsContent* content;
    const Phrases* words;
    Level level = Level::group;
    double size = 9;
    double width = 0;    ///< of a card
    double highest = 0;  ///< a higher card comes in several
};

/// The numbers of an entry's tasks in brackets, as they stand behind the title of their group. O(tasks).
[[nodiscard]] std::string task_numbers(const graph::AccountabilityGraph& graph, const CardEntry& entry,
                                       const Phrases& words);

/// A card as blocks, each a box of its own no higher than allowed: one, or several where it is too high.
/// Notes the names that had to be cut.
[[nodiscard]] std::vector<FlowBlock> set_card(const CardSetting& setting, const Card& card,
                                              CutNames& cut_names);

/// The list of one body without boxes: groups and full task texts.
[[nodiscard]] std::vector<FlowBlock> set_list(const CardSetting& setting, const Card& card);

}  // namespace zeren::render
