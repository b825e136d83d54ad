#include "extraction/page_links.hpp"

#include <algorithm>

namespace zeren::extraction {
namespace {

bool is_bullet(const OutlineNode& node) { return node.number.shape == NumberShape::bullet; }

bool names_lead(const OutlineNode& node) {
    return std::ranges::any_of(node.clauses, [](const DutyClause& clause) {
        return std::ranges::find(clause.owners, Duty::lead, &OwnerMention::duty) != clause.owners.end();
    });
}

}  // namespace

bool may_be_links(std::span<const OutlineNode> nodes) {
    return std::ranges::all_of(nodes, [](const OutlineNode& node) {
        const bool is_title = node.number.shape == NumberShape::heading && node.clauses.empty();
        return is_title || (is_bullet(node) && !names_lead(node));
    });
}

bool are_short_links(std::span<const OutlineNode> nodes) {
    constexpr std::size_t longest = 6;
    return nodes.size() > 1 && std::ranges::all_of(nodes, [](const OutlineNode& node) {
               return is_bullet(node) && node.clauses.empty() && node.text.size() == 1 &&
                      node.text.front().size() <= longest;
           });
}

}  // namespace zeren::extraction
