#include "extraction/table_groups.hpp"

#include <algorithm>
#include <utility>

#include "extraction/furniture.hpp"
#include "extraction/owner_headings.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

bool is_heading(const Passage& line) {
    constexpr std::size_t longest = 40;
    const auto plain = line.content().plain();
    if (plain.size() > longest || is_sentence_end(plain.back()) || plain.ends_with(U':')) return false;
    if (is_page_furniture(plain)) return false;
    return line.heading_level > 0 || read_item_number(plain) || plain.starts_with(U"表") ||
           plain.starts_with(U"附表") || plain.starts_with(U"Table ");
}

}  // namespace

Stretch heading_above(std::span<const Passage> between) {
    for (auto at = between.size(); at-- > 0;) {
        if (between[at].content().empty()) continue;
        const auto line = between[at].content();
        const auto number = read_item_number(line.plain());
        const bool is_bullet = number && number->shape == NumberShape::bullet;
        return is_heading(between[at]) && !is_bullet ? line : Stretch{};
    }
    return {};
}

void put_into_group(Section& section, const Stretch& title) {
    auto& [nodes, kinds] = section.tree;
    for (auto& node : nodes) node.parent = node.is_top() ? 0 : node.parent + 1;
    nodes.insert(nodes.begin(), numbered_node(title));
    kinds.insert(kinds.begin(), NodeKind::group);
    section.clauses.emplace(section.clauses.begin());
}

void put_below_owners(Section& section, const Stretch& title, DutyClause owners, Duty printed) {
    put_into_group(section, title);
    auto& [nodes, kinds] = section.tree;
    const auto* clause = &nodes.front().clauses.emplace_back(std::move(owners));
    const bool are_people = std::ranges::all_of(clause->owners, &OwnerMention::is_person);
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        auto& clauses = section.clauses[node];
        const auto says = [&](const TaskClause& each) {
            const bool says_whom_to_call =
                !are_people && std::ranges::all_of(each.clause->owners, &OwnerMention::is_person);
            return !says_whom_to_call && says_who(*each.clause, printed);
        };
        if (kinds[node] == NodeKind::task && std::ranges::none_of(clauses, says))
            clauses.insert(clauses.begin(), {.clause = clause, .source = ClauseSource::group_clause});
    }
}

}  // namespace zeren::extraction
