#pragma once

#include <vector>

#include "extraction/outline.hpp"

namespace zeren::extraction {

/// Where the numbers of a text stand on titles alone, and most titles have two paragraphs or more below that
/// each end in owners of their own, as where a government parts the work of its report, these paragraphs are
/// the items, and the titles group them. Where a numbered line itself names owners, paragraphs are words of
/// their item. O(words).
void take_paragraphs_as_items(Outline& outline);

using Paragraphs = std::vector<const Passage*>;

/// The paragraphs whose words a node with a short title holds below it; none of other nodes. O(words).
[[nodiscard]] Paragraphs paragraphs_below_title(const OutlineNode& node);

/// Makes these paragraphs of each node items below it, with the clauses and deadlines that stand in them; a
/// node that gets some keeps its title alone. O(items).
void make_items_of_paragraphs(std::vector<OutlineNode>& nodes, const std::vector<Paragraphs>& below);

}  // namespace zeren::extraction
