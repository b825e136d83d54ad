#include "extraction/names_behind.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extraction/due_words.hpp"
#include "extraction/duty_clause.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/person_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Where the names at the end of some words begin and end, and where the words before them end; nowhere where
/// there may be none.
struct PlaceOfNames {
    std::size_t words_end = View::npos;
    std::size_t begin = View::npos;
    std::size_t end = View::npos;
};

/// Those behind the last tab, or the last three blanks and more.
PlaceOfNames behind_last_gap(const Stretch& words) {
    constexpr std::size_t widest_in_name = 2;
    const auto plain = words.plain();
    const auto printed = words.printed();
    std::size_t blanks = 0;
    for (auto at = plain.size(); at-- > 0;) {
        blanks = plain[at] == U' ' ? blanks + 1 : 0;
        if (blanks > widest_in_name) return {.words_end = at, .begin = at + blanks, .end = plain.size()};
        if (printed[at] == U'\t') return {.words_end = at, .begin = at + 1, .end = plain.size()};
    }
    return {};
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

/// The last dash between blanks, or of two signs, before `end`: where it begins and what follows it.
std::optional<std::pair<std::size_t, std::size_t>> last_dash(View plain, std::size_t end) {
    for (auto at = end; at-- > 1;) {
        const bool is_between_blanks =
            at + 1 < plain.size() && plain[at - 1] == U' ' && plain[at + 1] == U' ';
        if (is_between_blanks && View(U"–—-").find(plain[at]) != View::npos) return {{at, at + 1}};
        if (plain[at] == U'—' && plain[at - 1] == U'—') return {{at - 1, at + 1}};
    }
    return std::nullopt;
}

/// Those behind the last dash between blanks, or the last one of two signs: 数字经济——市大数据局; before a
/// deadline behind another one: Relancer – Mme Durand – 15 mars.
PlaceOfNames behind_last_dash(const Stretch& words) {
    const auto plain = words.plain();
    auto end = plain.size();
    auto dash = last_dash(plain, end);
    if (dash && says_when(words.part(dash->second).trimmed().plain())) {
        end = dash->first;
        dash = last_dash(plain, end);
    }
    if (!dash) return {};
    return {.words_end = dash->first, .begin = dash->second, .end = end};
}

PlaceOfNames in_end_bracket(const Stretch& words) {
    auto plain = words.plain();
    if (plain.ends_with(U'.')) plain.remove_suffix(1);
    const auto open = plain.rfind(U'(');
    if (open == View::npos || !plain.ends_with(U')')) return {};
    return {.words_end = open, .begin = open + 1, .end = plain.size() - 1};
}

/// 整理场地：张三, 采购器材 @李四
PlaceOfNames behind_last_colon(const Stretch& words) {
    const auto at = words.plain().find_last_of(U":@");
    if (at == View::npos) return {};
    return {.words_end = at, .begin = at + 1, .end = words.size()};
}

enum class NamesKnownBy : std::uint8_t {
    form,      ///< people and bodies by what they look like, and those present
    presence,  ///< those present alone
    capitals,  ///< any word with a capital, which nothing shows to be a name
};

/// Behind the last dash, or in a bracket at the end.
PlaceOfNames at_the_end(const Stretch& words) {
    const auto bracket = in_end_bracket(words);
    return bracket.begin == View::npos ? behind_last_dash(words) : bracket;
}

/// Where items have names, and which words are some.
struct MannerOfNames {
    PlaceOfNames (*place)(const Stretch&) = nullptr;
    NamesKnownBy known_by = NamesKnownBy::form;
    const Attendance* present = nullptr;  ///< none: nobody is known by it
    bool may_follow_titles = true;        ///< if not, a title before them shows them to be its second part
};

bool is_name(const OwnerMention& owner, const ActorDirectory& directory) {
    const auto closed = without_blanks(owner.name.plain());
    return may_be_a_person(closed) || closed.starts_with(U"全体") ||
           looks_like_a_person(owner.name.plain()) || ends_like_an_english_body(owner.name.plain()) ||
           form_of_name(owner.name.plain(), directory) != NameForm::none;
}

/// Anna, Anna and Ben: each one word with a capital, which may be what a person is called, or anything else.
bool may_be_given_names(const std::vector<OwnerMention>& owners) {
    return std::ranges::all_of(owners, [](const OwnerMention& owner) {
        const auto name = owner.name.plain();
        return is_capital(name.front()) && name.size() > 1 && !is_capital(name[1]) &&
               name.find(U' ') == View::npos && std::ranges::none_of(name, is_digit);
    });
}

bool are_names(const std::vector<OwnerMention>& owners, const Stretch& before, const MannerOfNames& manner,
               const ActorDirectory& directory) {
    const auto is_present = [&](const OwnerMention& owner) {
        return manner.present != nullptr && manner.present->holds(owner.name.plain());
    };
    const bool all_present = std::ranges::all_of(owners, is_present);
    if (all_present || manner.known_by == NamesKnownBy::presence) return all_present;
    if (!manner.may_follow_titles && reads_like_a_title(before.plain())) return false;
    if (manner.known_by == NamesKnownBy::capitals) return may_be_given_names(owners);
    return std::ranges::all_of(
        owners, [&](const OwnerMention& owner) { return is_present(owner) || is_name(owner, directory); });
}

struct NamesBehind {
    DutyClause clause{};
    std::size_t words_end = 0;
    std::optional<Stretch> deadline{};  ///< behind the names
};

std::optional<NamesBehind> names_behind(const MannerOfNames& manner, const OutlineNode& node,
                                        const ActorDirectory& directory) {
    constexpr std::size_t longest = 60;
    if (node.text.empty()) return std::nullopt;
    const auto& words = node.text.back();
    const auto place = manner.place(words);
    if (place.begin == View::npos || place.end - place.begin > longest) return std::nullopt;
    const auto before = words.part(0, place.words_end).trimmed();
    if (node.text.size() == 1 && before.empty()) return std::nullopt;
    auto clause = read_duty_clause(words.part(place.begin, place.end), ClauseSite::line, directory,
                                   DutyWords{.duty = Duty::responsible});
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    if (!are_names(clause->owners, before, manner, directory)) return std::nullopt;
    for (auto& owner : clause->owners) owner.production = Production::list;
    clause->labelled = false;
    const auto rest = words.part(place.end - 1);
    NamesBehind names{.clause = std::move(*clause), .words_end = place.words_end};
    if (const auto dash = last_dash(rest.plain(), rest.size()))
        names.deadline = rest.part(dash->second).trimmed();
    return names;
}

bool names_somebody(const OutlineNode& node) {
    return std::ranges::any_of(
        node.clauses, [](const DutyClause& clause) { return clause.names_somebody() || clause.states_none; });
}

/// Books the marquee –: the words without a dash before the gap.
Stretch without_dash(Stretch words) {
    const auto plain = words.plain();
    const bool ends_in_dash =
        plain.size() > 2 && plain[plain.size() - 2] == U' ' && View(U"–—-").find(plain.back()) != View::npos;
    return ends_in_dash ? words.part(0, words.size() - 1).trimmed() : words;
}

using FoundNames = std::vector<std::pair<OutlineNode*, NamesBehind>>;

/// Of the items that hold no others and name nobody otherwise; nothing where fewer than three of five have
/// some, or than three, or where any item names somebody. Of those present two are enough, whatever others
/// name.
FoundNames find_names(const MannerOfNames& manner, std::span<OutlineNode> nodes,
                      const ActorDirectory& directory) {
    const bool are_present = manner.known_by == NamesKnownBy::presence;
    const std::size_t fewest = are_present ? 2 : 3;
    if (!are_present && std::ranges::any_of(nodes, names_somebody)) return {};
    std::vector<bool> holds_items(nodes.size(), false);
    for (const auto& node : nodes) {
        if (!node.is_top()) holds_items[node.parent] = true;
    }
    FoundNames found;
    std::size_t items = 0;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (holds_items[at] || names_somebody(nodes[at])) continue;
        ++items;
        if (auto names = names_behind(manner, nodes[at], directory))
            found.emplace_back(&nodes[at], std::move(*names));
    }
    if (found.size() < fewest || found.size() * 5 < items * 3) return {};
    return found;
}

std::size_t take_names(const MannerOfNames& manner, std::span<OutlineNode> nodes,
                       const ActorDirectory& directory) {
    auto found = find_names(manner, nodes, directory);
    for (auto& [node, names] : found) {
        auto& words = node->text.back();
        words = without_dash(words.part(0, names.words_end).trimmed());
        if (words.empty()) node->text.pop_back();
        if (names.deadline) node->deadlines.push_back(*names.deadline);
        node->clauses.push_back(std::move(names.clause));
    }
    return found.size();
}

}  // namespace

std::size_t take_names_behind_gaps(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    return take_names({.place = behind_last_gap}, nodes, directory);
}

std::size_t take_names_behind_dashes(std::span<OutlineNode> nodes, const Attendance& present,
                                     const ActorDirectory& directory) {
    return take_names({.place = behind_last_dash, .present = &present, .may_follow_titles = false}, nodes,
                      directory);
}

std::size_t take_names_of_those_present(std::span<OutlineNode> nodes, const Attendance& present,
                                        const ActorDirectory& directory) {
    if (present.empty()) return 0;
    return take_names({.place = at_the_end, .known_by = NamesKnownBy::presence, .present = &present}, nodes,
                      directory);
}

std::vector<Stretch> doubtful_names_behind_dashes(std::span<OutlineNode> nodes,
                                                  const ActorDirectory& directory) {
    std::vector<Stretch> names;
    for (const auto& [node, behind] : find_names(
             {.place = behind_last_dash, .known_by = NamesKnownBy::capitals, .may_follow_titles = false},
             nodes, directory)) {
        for (const auto& owner : behind.clause.owners) names.push_back(owner.name);
    }
    return names;
}

std::vector<Stretch> people_left_at_ends(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    const auto is_person = [](const OwnerMention& owner) {
        const auto name = without_blanks(owner.name.plain());
        const bool is_measure = name.size() == 2 && name.front() == U'万';  // 万元, 万人
        return may_be_a_person(name) && !is_measure;
    };
    std::vector<Stretch> names;
    for (const auto& node : nodes) {
        if (names_somebody(node)) continue;
        for (const auto place : {in_end_bracket, behind_last_dash, behind_last_colon}) {
            const auto behind = names_behind({.place = place}, node, directory);
            if (!behind || !std::ranges::all_of(behind->clause.owners, is_person)) continue;
            for (const auto& owner : behind->clause.owners) names.push_back(owner.name);
            break;
        }
    }
    return names;
}

}  // namespace zeren::extraction
