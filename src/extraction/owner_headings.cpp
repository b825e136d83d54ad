#include "extraction/owner_headings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "extraction/owner_names.hpp"
#include "extraction/printed_rules.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// The duty that the document gives to whoever a heading names: 章标题所列部门为本章各项任务的牵头部门, "Each
/// heading names the owner; the points below it are theirs to lead."
std::optional<Duty> printed_duty_of_headings(std::span<const Passage> passages) {
    static constexpr std::array han_places = {View(U"章标题"),   View(U"标题所列"), View(U"标题即"),
                                              View(U"标题为"),   View(U"各标题"),   View(U"小标题"),
                                              View(U"各章名称"), View(U"每章名称")};
    static constexpr std::array han_leading = {View(U"牵头"), View(U"主责"), View(U"主办")};
    static constexpr std::array han_owning = {View(U"责任"), View(U"负责"), View(U"主体")};
    static constexpr std::array places = {View(U"heading names the "), View(U"headings name the "),
                                          View(U"heading is the "),    View(U"headings are the "),
                                          View(U"heading gives the "), View(U"headings give the ")};
    static constexpr std::array leading = {View(U"lead")};
    static constexpr std::array owning = {View(U"owner"), View(U"responsible"), View(U"in charge")};
    constexpr std::size_t farthest = 80;
    const auto duty = printed_duty(passages, {.places = han_places,
                                              .leading = han_leading,
                                              .owning = han_owning,
                                              .farthest = farthest,
                                              .ends = U"。;"});
    return duty ? duty
                : printed_duty(passages, {.places = places,
                                          .leading = leading,
                                          .owning = owning,
                                          .farthest = farthest,
                                          .ends = U"."});
}

bool says_who_leads(const DutyClause& clause) {
    return std::ranges::any_of(clause.owners, [](const auto& owner) { return owner.duty == Duty::lead; });
}

/// The owners that a heading is made of. Where a rule is printed they have the duty that it says, and need
/// not look like bodies.
std::optional<DutyClause> owners_of_heading(const OutlineNode& node, const ActorDirectory& directory,
                                            std::optional<Duty> printed) {
    constexpr std::size_t longest = 60;
    if ((node.number.shape == NumberShape::bullet && !printed) || node.text.size() != 1) return std::nullopt;
    auto words = node.text.front();
    while (!words.empty() && (words.plain().ends_with(U':') || words.plain().ends_with(U'。')))
        words = words.part(0, words.size() - 1);
    if (words.empty() || words.size() > longest) return std::nullopt;
    auto clause = read_duty_clause(words, ClauseSite::line, directory,
                                   DutyWords{.duty = printed.value_or(Duty::responsible)});
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    if (printed) return clause;
    for (auto& owner : clause->owners) {
        const auto form = form_of_name(owner.name.plain(), directory);
        if (form != NameForm::body && form != NameForm::collective) return std::nullopt;
        if (owner.production == Production::label) owner.production = Production::list;
    }
    return clause;
}

/// The nodes below a heading, however deep they stand.
std::size_t end_of_items(std::span<const OutlineNode> nodes, std::size_t heading) {
    auto end = heading + 1;
    for (; end < nodes.size(); ++end) {
        auto above = nodes[end].parent;
        while (above != OutlineNode::no_parent && above > heading) above = nodes[above].parent;
        if (above != heading) break;
    }
    return end;
}

/// Gives the owners of a heading to its items: those that say who helps, and those that say nothing and hold
/// no other items.
void give_to_items(std::span<OutlineNode> nodes, std::size_t heading, const DutyClause& clause) {
    const auto end = end_of_items(nodes, heading);
    for (auto at = heading + 1; at < end; ++at) {
        auto& clauses = nodes[at].clauses;
        const bool holds_items = at + 1 < end && nodes[at + 1].parent == at;
        if (clauses.empty() ? !holds_items : std::ranges::none_of(clauses, says_who_leads))
            clauses.insert(clauses.begin(), clause);
    }
}

}  // namespace

void take_owner_headings(std::span<OutlineNode> nodes, std::span<const Passage> passages,
                         const ActorDirectory& directory) {
    const bool have_owners =
        std::ranges::any_of(nodes, [](const OutlineNode& node) { return !node.clauses.empty(); });
    const auto printed = printed_duty_of_headings(passages);
    if (have_owners && !printed) return;
    std::vector<bool> has_items(nodes.size(), false);
    for (const auto& node : nodes) {
        if (!node.is_top() && (printed || node.number.shape != NumberShape::bullet))
            has_items[node.parent] = true;
    }
    std::vector<std::pair<std::size_t, DutyClause>> found;
    std::size_t headings = 0;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (!has_items[at] || (printed && !nodes[at].is_top())) continue;
        ++headings;
        if (auto clause = owners_of_heading(nodes[at], directory, printed))
            found.emplace_back(at, std::move(*clause));
    }
    constexpr std::size_t fewest = 2;
    if (!printed && (found.size() < fewest || found.size() * 2 <= headings)) return;
    for (auto& [at, clause] : found) {
        if (printed)
            give_to_items(nodes, at, clause);
        else
            nodes[at].clauses.push_back(std::move(clause));
    }
}

}  // namespace zeren::extraction
