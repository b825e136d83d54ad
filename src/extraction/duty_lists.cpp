#include "extraction/duty_lists.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/owner_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// An item as the bodies before its colon, and where what they do begins.
struct DutyOfBodies {
    DutyClause clause{};
    std::size_t begin = 0;
};

/// A name and a number to call are no duty.
bool holds_telephone(View words) {
    constexpr std::size_t fewest = 7;
    std::size_t digits = 0;
    for (auto sign : words) {
        digits = is_digit(sign) ? digits + 1 : 0;
        if (digits == fewest) return true;
    }
    return false;
}

std::optional<DutyOfBodies> duty_of_bodies(const OutlineNode& node, const ActorDirectory& directory) {
    constexpr std::size_t longest_names = 80;
    constexpr std::size_t shortest_duty = 6;
    if (node.text.empty() || node.clauses.size() > 1) return std::nullopt;
    const auto& words = node.text.front();
    const auto colon = words.plain().substr(0, longest_names).find(U':');
    if (colon == View::npos || colon == 0) return std::nullopt;
    const auto duty = words.part(colon + 1).trimmed();
    if (duty.size() < shortest_duty || holds_telephone(duty.plain())) return std::nullopt;
    const auto names = words.part(0, colon);
    auto clause = read_duty_clause(names, ClauseSite::line, directory);
    if (!clause && form_of_name(names.plain(), directory) == NameForm::collective)  // 其他成员单位 as a label
        clause = DutyClause{.words = names, .owners = {OwnerMention{.name = names}}};
    if (!clause || clause->labelled || clause->says_duty || !clause->is_only_owners()) return std::nullopt;
    const bool are_bodies = std::ranges::all_of(clause->owners, [&](const OwnerMention& owner) {
        return !owner.full.empty() || form_of_name(owner.name.plain(), directory) != NameForm::none;
    });
    // What was read of the item before is the same names.
    const bool is_read =
        node.clauses.empty() || node.clauses.front().words.plain() == words.plain().substr(0, colon);
    if (!are_bodies || !is_read) return std::nullopt;
    return DutyOfBodies{.clause = std::move(*clause), .begin = duty.begin - words.begin};
}

}  // namespace

std::size_t take_duty_lists(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    constexpr std::size_t fewest = 3;
    std::map<std::size_t, std::vector<std::size_t>> lists;  // by parent
    for (std::size_t at = 0; at < nodes.size(); ++at) lists[nodes[at].parent].push_back(at);
    std::size_t taken = 0;
    for (const auto& [parent, items] : lists) {
        std::vector<std::pair<std::size_t, DutyOfBodies>> found;
        for (auto item : items) {
            if (auto duty = duty_of_bodies(nodes[item], directory))
                found.emplace_back(item, std::move(*duty));
        }
        if (found.size() < fewest || found.size() * 5 < items.size() * 4) continue;
        for (auto& [item, duty] : found) {
            auto& node = nodes[item];
            node.text.front() = node.text.front().part(duty.begin);
            node.clauses = {std::move(duty.clause)};
            ++taken;
        }
    }
    return taken;
}

}  // namespace zeren::extraction
