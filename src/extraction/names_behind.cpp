#include "extraction/names_behind.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/person_names.hpp"
#include "extraction/word_lists.hpp"

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

/// Support for Schools: a title in capitals, behind which a dash parts a subtitle rather than names.
bool reads_like_a_title(View plain) {
    constexpr std::size_t fewest_small = 2;
    std::size_t small = 0;
    bool begins = false;
    for (auto sign : plain) {
        if (is_han(sign)) return false;
        small += begins && sign >= U'a' && sign <= U'z' ? 1 : 0;
        begins = sign == U' ';
    }
    return small < fewest_small;
}

/// Where the words behind the last dash between blanks begin; the end where there is none.
std::size_t behind_last_dash(const Stretch& words) {
    const auto plain = words.plain();
    for (auto at = plain.size(); at-- > 1;) {
        if (at + 1 < plain.size() && plain[at - 1] == U' ' && plain[at + 1] == U' ' &&
            View(U"–—-").find(plain[at]) != View::npos)
            return reads_like_a_title(plain.substr(0, at)) ? plain.size() : at + 1;
    }
    return plain.size();
}

bool is_name(const OwnerMention& owner, const ActorDirectory& directory) {
    const auto closed = without_blanks(owner.name.plain());
    return may_be_a_person(closed) || closed.starts_with(U"全体") ||
           looks_like_a_person(owner.name.plain()) || ends_like_an_english_body(owner.name.plain()) ||
           form_of_name(owner.name.plain(), directory) != NameForm::none;
}

struct NamesBehind {
    DutyClause clause{};
    std::size_t begin = 0;
};

using PlaceOfNames = std::size_t (*)(const Stretch&);

std::optional<NamesBehind> names_behind(PlaceOfNames place, const OutlineNode& node,
                                        const ActorDirectory& directory) {
    constexpr std::size_t longest = 60;
    if (node.text.empty()) return std::nullopt;
    const auto& words = node.text.back();
    const auto begin = place(words);
    if (begin == words.size() || words.size() - begin > longest) return std::nullopt;
    if (node.text.size() == 1 && words.part(0, begin).trimmed().empty()) return std::nullopt;
    auto clause = read_duty_clause(words.part(begin), ClauseSite::line, directory,
                                   DutyWords{.duty = Duty::responsible});
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    const auto is_known = [&](const OwnerMention& owner) { return is_name(owner, directory); };
    if (!std::ranges::all_of(clause->owners, is_known)) return std::nullopt;
    for (auto& owner : clause->owners) owner.production = Production::list;
    clause->labelled = false;
    return NamesBehind{.clause = std::move(*clause), .begin = begin};
}

bool names_somebody(const OutlineNode& node) {
    return std::ranges::any_of(
        node.clauses, [](const DutyClause& clause) { return clause.names_somebody() || clause.states_none; });
}

/// Books the marquee –: the words without the dash before the names.
Stretch without_dash(Stretch words) {
    const auto plain = words.plain();
    const bool ends_in_dash =
        plain.size() > 2 && plain[plain.size() - 2] == U' ' && View(U"–—-").find(plain.back()) != View::npos;
    return ends_in_dash ? words.part(0, words.size() - 1).trimmed() : words;
}

std::size_t take_names(PlaceOfNames place, std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    constexpr std::size_t fewest = 3;
    std::vector<bool> holds_items(nodes.size(), false);
    for (const auto& node : nodes) {
        if (names_somebody(node)) return 0;
        if (!node.is_top()) holds_items[node.parent] = true;
    }
    std::vector<std::pair<OutlineNode*, NamesBehind>> found;
    std::size_t items = 0;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (holds_items[at]) continue;
        ++items;
        if (auto names = names_behind(place, nodes[at], directory))
            found.emplace_back(&nodes[at], std::move(*names));
    }
    if (found.size() < fewest || found.size() * 5 < items * 3) return 0;
    for (auto& [node, names] : found) {
        auto& words = node->text.back();
        words = without_dash(words.part(0, names.begin).trimmed());
        if (words.empty()) node->text.pop_back();
        node->clauses.push_back(std::move(names.clause));
    }
    return found.size();
}

}  // namespace

std::size_t take_names_behind_gaps(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    return take_names(behind_last_gap, nodes, directory);
}

std::size_t take_names_behind_dashes(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    return take_names(behind_last_dash, nodes, directory);
}

}  // namespace zeren::extraction
