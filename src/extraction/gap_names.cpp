#include "extraction/gap_names.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/person_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Where the words behind the last tab, or the last three blanks and more, begin; the end where there are
/// none.
std::size_t behind_last_gap(const Stretch& words) {
    constexpr std::size_t widest_in_name = 2;
    const auto plain = words.plain();
    const auto printed = words.printed();
    std::size_t blanks = 0;
    for (auto at = plain.size(); at-- > 0;) {
        blanks = plain[at] == U' ' ? blanks + 1 : 0;
        if (blanks > widest_in_name) return at + blanks;
        if (printed[at] == U'\t') return at + 1;
    }
    return plain.size();
}

bool is_name(const OwnerMention& owner, const ActorDirectory& directory) {
    std::u32string closed;
    for (auto sign : owner.name.plain()) {
        if (sign != U' ') closed.push_back(sign);
    }
    return may_be_a_person(closed) || closed.starts_with(U"全体") ||
           form_of_name(owner.name.plain(), directory) != NameForm::none;
}

struct NamesBehindGap {
    DutyClause clause{};
    std::size_t begin = 0;
};

std::optional<NamesBehindGap> names_behind_gap(const OutlineNode& node, const ActorDirectory& directory) {
    constexpr std::size_t longest = 60;
    if (node.text.empty()) return std::nullopt;
    const auto& words = node.text.back();
    const auto begin = behind_last_gap(words);
    if (begin == words.size() || words.size() - begin > longest) return std::nullopt;
    if (node.text.size() == 1 && words.part(0, begin).trimmed().empty()) return std::nullopt;
    auto clause = read_duty_clause(words.part(begin), ClauseSite::line, directory,
                                   DutyWords{.duty = Duty::responsible});
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    const auto is_known = [&](const OwnerMention& owner) { return is_name(owner, directory); };
    if (!std::ranges::all_of(clause->owners, is_known)) return std::nullopt;
    for (auto& owner : clause->owners) owner.production = Production::list;
    clause->labelled = false;
    return NamesBehindGap{.clause = std::move(*clause), .begin = begin};
}

}  // namespace

std::size_t take_names_behind_gaps(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    constexpr std::size_t fewest = 3;
    std::vector<bool> holds_items(nodes.size(), false);
    for (const auto& node : nodes) {
        if (!node.clauses.empty()) return 0;
        if (!node.is_top()) holds_items[node.parent] = true;
    }
    std::vector<std::pair<OutlineNode*, NamesBehindGap>> found;
    std::size_t items = 0;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (holds_items[at]) continue;
        ++items;
        if (auto names = names_behind_gap(nodes[at], directory))
            found.emplace_back(&nodes[at], std::move(*names));
    }
    if (found.size() < fewest || found.size() * 5 < items * 3) return 0;
    for (auto& [node, names] : found) {
        auto& words = node->text.back();
        words = words.part(0, names.begin).trimmed();
        if (words.empty()) node->text.pop_back();
        node->clauses.push_back(std::move(names.clause));
    }
    return found.size();
}

}  // namespace zeren::extraction
