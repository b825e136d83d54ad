#include "extraction/owner_headings.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "extraction/owner_names.hpp"

namespace zeren::extraction {
namespace {

/// The owners that a heading is made of.
std::optional<DutyClause> owners_of_heading(const OutlineNode& node, const ActorDirectory& directory) {
    constexpr std::size_t longest = 60;
    if (node.number.shape == NumberShape::bullet || node.text.size() != 1) return std::nullopt;
    auto words = node.text.front();
    while (!words.empty() && (words.plain().ends_with(U':') || words.plain().ends_with(U'。')))
        words = words.part(0, words.size() - 1);
    if (words.empty() || words.size() > longest) return std::nullopt;
    auto clause = read_duty_clause(words, ClauseSite::line, directory, DutyWords{.duty = Duty::responsible});
    if (!clause || clause->owners.empty() || !clause->not_understood.empty()) return std::nullopt;
    for (auto& owner : clause->owners) {
        const auto form = form_of_name(owner.name.plain(), directory);
        if (form != NameForm::body && form != NameForm::collective) return std::nullopt;
        if (owner.production == Production::label) owner.production = Production::list;
    }
    return clause;
}

}  // namespace

void take_owner_headings(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    if (std::ranges::any_of(nodes, [](const OutlineNode& node) { return !node.clauses.empty(); })) return;
    std::vector<bool> has_items(nodes.size(), false);
    for (const auto& node : nodes) {
        if (!node.is_top() && node.number.shape != NumberShape::bullet) has_items[node.parent] = true;
    }
    std::vector<std::pair<std::size_t, DutyClause>> found;
    std::size_t headings = 0;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (!has_items[at]) continue;
        ++headings;
        if (auto clause = owners_of_heading(nodes[at], directory)) found.emplace_back(at, std::move(*clause));
    }
    constexpr std::size_t fewest = 2;
    if (found.size() < fewest || found.size() * 2 <= headings) return;
    for (auto& [at, clause] : found) nodes[at].clauses.push_back(std::move(clause));
}

}  // namespace zeren::extraction
