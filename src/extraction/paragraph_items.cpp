#include "extraction/paragraph_items.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace zeren::extraction {
namespace {

constexpr std::size_t longest_title = 40;

bool is_in_bracket(const DutyClause& clause) {
    return clause.site == ClauseSite::bracket && clause.words.passage != nullptr;
}

/// The paragraphs below a title, each of which ends in owners of its own; none where some do not, or where
/// the owners stand elsewhere.
Paragraphs paragraphs_with_owners(const OutlineNode& node) {
    if (node.clauses.empty()) return {};
    const auto paragraphs = paragraphs_below_title(node);
    if (paragraphs.size() < 2) return {};
    const auto* title = node.text.front().passage;
    std::vector<const Passage*> owned;
    for (const auto& clause : node.clauses) {
        if (!is_in_bracket(clause) || clause.words.passage == title) return {};
        if (owned.empty() || owned.back() != clause.words.passage) owned.push_back(clause.words.passage);
    }
    return owned == paragraphs ? paragraphs : Paragraphs();
}

/// A line with a number, or set as a heading, that names owners.
bool owns_its_line(const OutlineNode& node) {
    return std::ranges::any_of(node.clauses, [&node](const DutyClause& clause) {
        return node.text.empty() || clause.words.passage == node.text.front().passage;
    });
}

OutlineNode item_of(const OutlineNode& node, const Passage* paragraph, std::size_t parent) {
    OutlineNode item{.parent = parent};
    item.number.shape = NumberShape::bullet;
    for (const auto& words : node.text) {
        if (words.passage == paragraph) item.text.push_back(words);
    }
    for (const auto& clause : node.clauses) {
        if (clause.words.passage == paragraph) item.clauses.push_back(clause);
    }
    for (const auto& words : node.deadlines) {
        if (words.passage == paragraph) item.deadlines.push_back(words);
    }
    return item;
}

/// The title alone.
void keep_title(OutlineNode& node) {
    const auto* title = node.text.front().passage;
    std::erase_if(node.text, [title](const Stretch& words) { return words.passage != title; });
    std::erase_if(node.deadlines, [title](const Stretch& words) { return words.passage != title; });
    std::erase_if(node.clauses, [title](const DutyClause& each) { return each.words.passage != title; });
}

}  // namespace

Paragraphs paragraphs_below_title(const OutlineNode& node) {
    if (node.text.empty() || node.text.front().size() > longest_title) return {};
    Paragraphs paragraphs;
    const auto* title = node.text.front().passage;
    for (const auto& words : node.text) {
        const bool is_new =
            words.passage != title && (paragraphs.empty() || paragraphs.back() != words.passage);
        if (is_new) paragraphs.push_back(words.passage);
    }
    return paragraphs;
}

void make_items_of_paragraphs(std::vector<OutlineNode>& nodes, const std::vector<Paragraphs>& below) {
    std::vector<OutlineNode> items;
    std::vector<std::size_t> places(nodes.size());  // of a node among the items
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        auto node = std::move(nodes[at]);
        if (!node.is_top()) node.parent = places[node.parent];
        places[at] = items.size();
        std::vector<OutlineNode> parts(below[at].size());
        std::ranges::transform(below[at], parts.begin(), [&](const Passage* paragraph) {
            return item_of(node, paragraph, places[at]);
        });
        if (!parts.empty()) keep_title(node);
        items.push_back(std::move(node));
        std::ranges::move(parts, std::back_inserter(items));
    }
    nodes = std::move(items);
}

void take_paragraphs_as_items(Outline& outline) {
    auto& nodes = outline.nodes;
    std::size_t owned = 0;
    std::size_t parted = 0;
    std::vector<Paragraphs> below(nodes.size());
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (nodes[at].clauses.empty()) continue;
        if (owns_its_line(nodes[at])) return;
        below[at] = paragraphs_with_owners(nodes[at]);
        ++owned;
        parted += below[at].empty() ? 0 : 1;
    }
    if (parted == 0 || parted * 2 < owned) return;
    make_items_of_paragraphs(nodes, below);
}

}  // namespace zeren::extraction
