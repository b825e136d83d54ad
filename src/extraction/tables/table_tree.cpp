#include "extraction/tables/table_tree.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::extraction::tables {

std::size_t TableTree::add(NodeKind kind, OutlineNode node) {
    tree_.nodes.push_back(std::move(node));
    tree_.kinds.push_back(kind);
    given_.emplace_back();
    return tree_.nodes.size() - 1;
}

ClauseRange TableTree::add_clauses(std::size_t at, std::vector<DutyClause> clauses) {
    auto& held = tree_.nodes[at].clauses;
    const ClauseRange range{.node = at, .first = held.size(), .count = clauses.size()};
    for (const auto& clause : clauses) owners_ += clause.owners.size();
    std::ranges::move(clauses, std::back_inserter(held));
    if (range.count > 0) given_[at].emplace_back(range, ClauseSource::own);
    return range;
}

void TableTree::make_tasks_of_bare_groups() {
    std::vector<bool> has_child(tree_.nodes.size(), false);
    for (const auto& node : tree_.nodes) {
        if (!node.is_top()) has_child[node.parent] = true;
    }
    for (std::size_t at = 0; at < tree_.nodes.size(); ++at) {
        if (tree_.kinds[at] == NodeKind::group && !has_child[at] && !given_[at].empty())
            tree_.kinds[at] = NodeKind::task;
    }
}

void TableTree::pass_down(ClausesByNode& clauses) const {
    for (std::size_t at = 0; at < tree_.nodes.size(); ++at) {
        if (tree_.kinds[at] != NodeKind::task || !clauses[at].empty()) continue;
        auto group = tree_.nodes[at].parent;
        while (group != OutlineNode::no_parent && tree_.nodes[group].clauses.empty())
            group = tree_.nodes[group].parent;
        if (group == OutlineNode::no_parent) continue;
        for (const auto& clause : tree_.nodes[group].clauses)
            clauses[at].push_back({.clause = &clause, .source = ClauseSource::group_clause});
    }
}

std::pair<TaskTree, ClausesByNode> TableTree::finish() && {
    make_tasks_of_bare_groups();
    ClausesByNode clauses(tree_.nodes.size());
    for (std::size_t at = 0; at < tree_.nodes.size(); ++at) {
        if (tree_.kinds[at] != NodeKind::task) continue;
        for (const auto& [range, source] : given_[at]) {
            for (std::size_t each = 0; each < range.count; ++each) {
                const auto* clause = &tree_.nodes[range.node].clauses[range.first + each];
                clauses[at].push_back({.clause = clause, .source = source});
            }
        }
    }
    pass_down(clauses);
    return {std::move(tree_), std::move(clauses)};
}

}  // namespace zeren::extraction::tables
