#include "extraction/joined_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;
using NameSet = std::set<std::u32string, std::less<>>;

constexpr std::array joints = {View(U" and "), View(U" & "),    View(U" et "), View(U" y "),   View(U" e "),
                               View(U" und "), View(U" u. "),   View(U" en "), View(U" och "), View(U" og "),
                               View(U" i "),   View(U" oraz "), View(U" ve "), View(U" и ")};

constexpr std::size_t longest_name = 300;  // code points

bool has_several_words(View name) { return name.find(U' ') != View::npos; }

/// Two capitalised words at least, or words of a body.
bool looks_like_a_body(View name) {
    if (ends_like_an_english_body(name) || begins_like_a_romance_body(name)) return true;
    return has_several_words(name) && is_capital(name.front());
}

/// Legal & PHRMO: a word beside letters that stand for a body.
bool is_beside_letters(View word, View letters) {
    constexpr std::size_t fewest = 3;
    return letters.size() >= fewest && std::ranges::all_of(letters, is_capital) && is_capital(word.front()) &&
           !has_several_words(word);
}

bool are_two_names(View left, View right, const NameSet& alone) {
    const bool is_left = alone.contains(lower_case(left));
    const bool is_right = alone.contains(lower_case(right));
    if (is_left && is_right) return true;
    return (is_left && (looks_like_a_body(right) || is_beside_letters(right, left))) ||
           (is_right && (looks_like_a_body(left) || is_beside_letters(left, right)));
}

/// Where two names are joined: the end of the left one and the begin of the right one; zeros where none are.
std::pair<std::size_t, std::size_t> joint_in(View name, const NameSet& alone) {
    if (name.size() > longest_name) return {0, 0};
    for (View joint : joints) {
        for (auto at = name.find(joint); at != View::npos; at = name.find(joint, at + 1)) {
            if (at > 0 && at + joint.size() < name.size() &&
                are_two_names(name.substr(0, at), name.substr(at + joint.size()), alone))
                return {at, at + joint.size()};
        }
    }
    // DSB/GF beside a plus, where each owns something by itself.
    const auto slash = name.find(U'/');
    const bool is_between = slash != View::npos && slash > 0 && slash + 1 < name.size();
    const auto is_alone = [&](View side) { return alone.contains(lower_case(side)); };
    if (is_between && is_alone(name.substr(0, slash)) && is_alone(name.substr(slash + 1)))
        return {slash, slash + 1};
    return {0, 0};
}

/// Whether a name was parted from another one at its "and": that it is one by itself is a guess.
bool stands_at_joint(const Stretch& name) {
    if (name.passage == nullptr) return false;
    const auto plain = View(name.passage->plain);
    return std::ranges::any_of(joints, [&](View joint) {
        return plain.substr(0, name.begin).ends_with(joint) || plain.substr(name.end).starts_with(joint);
    });
}

/// The words from one name to the next of a clause with what joins them; empty where nothing joins the two.
View joined_words(const OwnerMention& left, const OwnerMention& right) {
    static constexpr std::array joints_of_one = {View(U" and "), View(U" & "),   View(U" e "), View(U" y "),
                                                 View(U" et "),  View(U" und "), View(U", ")};
    const auto* const passage = left.name.passage;
    const bool are_beside = passage != nullptr && passage == right.name.passage &&
                            left.name.end <= right.name.begin && is_english(left.name.plain());
    if (!are_beside) return {};
    const auto plain = View(passage->plain);
    const auto between = plain.substr(left.name.end, right.name.begin - left.name.end);
    // QA/Test Engineer: a trade before an office that it goes with.
    static constexpr std::array trades = {View(U"security"), View(U"finance"), View(U"legal"),
                                          View(U"marketing"), View(U"engineering")};
    const auto before = lower_case(left.name.plain());
    const bool is_trade = !names_a_role(before) || std::ranges::find(trades, View(before)) != trades.end();
    const bool is_slash = between == U"/" && names_an_office(right.name.plain()) &&
                          has_several_words(right.name.plain()) && !has_several_words(before) && is_trade;
    if (!is_slash && std::ranges::find(joints_of_one, between) == joints_of_one.end()) return {};
    const bool holds_one_more =
        right.name.plain().find(U" & ") != View::npos || right.name.plain().find(U" and ") != View::npos;
    if (between == U", " && !holds_one_more) return {};
    const auto words = plain.substr(left.name.begin, right.name.end - left.name.begin);
    return words.size() <= longest_name ? words : View();
}

/// Two names in Han signs with blanks between them as one; empty where something else stands there.
std::u32string spread_name(const OwnerMention& left, const OwnerMention& right) {
    const auto* const passage = left.name.passage;
    const bool are_beside =
        passage != nullptr && passage == right.name.passage && left.name.end < right.name.begin;
    if (!are_beside || !left.full.empty() || left.name.size() + right.name.size() > longest_name) return {};
    const auto between = View(passage->plain).substr(left.name.end, right.name.begin - left.name.end);
    if (between.find_first_not_of(U' ') != View::npos) return {};
    if (!is_han(left.name.plain().back()) || !is_han(right.name.plain().front())) return {};
    return std::u32string(left.name.printed()) + std::u32string(right.name.printed());
}

/// How often names stand in the document, and how often beside which other one.
struct NameCounts {
    std::map<std::u32string, std::size_t, std::less<>> names{};
    std::map<std::u32string, std::size_t, std::less<>> pairs{};
};

NameCounts count_names(const std::vector<DutyClause*>& clauses) {
    NameCounts counts;
    for (const auto* clause : clauses) {
        for (std::size_t at = 0; at < clause->owners.size(); ++at) {
            const auto& owner = clause->owners[at];
            if (!is_english(owner.name.plain()) || owner.name.size() > longest_name) continue;
            ++counts.names[lower_case(owner.name.plain())];
            if (at == 0) continue;
            if (const auto words = joined_words(clause->owners[at - 1], owner); !words.empty())
                ++counts.pairs[lower_case(words)];
        }
    }
    return counts;
}

}  // namespace

void unite_parted_names(const std::vector<DutyClause*>& clauses) {
    constexpr std::size_t often = 3;          // with "and"
    constexpr std::size_t often_in_list = 2;  // with a comma and "and", or a slash before an office
    const auto holds_pair = [](const DutyClause* clause) {
        return std::ranges::adjacent_find(clause->owners,
                                          [](const OwnerMention& left, const OwnerMention& right) {
                                              return !joined_words(left, right).empty();
                                          }) != clause->owners.end();
    };
    if (std::ranges::none_of(clauses, holds_pair)) return;
    const auto counts = count_names(clauses);
    const auto is_one = [&](const OwnerMention& left, const OwnerMention& right) {
        const auto words = joined_words(left, right);
        const auto pair = counts.pairs.find(lower_case(words));
        const bool stands_whole = counts.names.contains(lower_case(words));
        const bool is_sure = words.find_first_of(U",/") != View::npos;
        const auto fewest = stands_whole ? 1 : is_sure ? often_in_list : often;
        if (words.empty() || pair == counts.pairs.end() || pair->second < fewest) return false;
        const auto is_only_here = [&](const OwnerMention& owner) {
            const auto found = counts.names.find(lower_case(owner.name.plain()));
            return found != counts.names.end() && found->second == pair->second;
        };
        return is_only_here(left) && is_only_here(right);
    };
    for (auto* clause : clauses) {
        std::vector<OwnerMention> united;
        for (auto& owner : std::exchange(clause->owners, {})) {
            if (!united.empty() && is_one(united.back(), owner))
                united.back().name.end = owner.name.end;
            else
                united.push_back(std::move(owner));
        }
        clause->owners = std::move(united);
    }
}

void unite_spread_names(const std::vector<DutyClause*>& clauses) {
    std::set<View> names;
    bool has_spread = false;
    for (const auto* clause : clauses) {
        for (std::size_t at = 0; at < clause->owners.size(); ++at) {
            names.insert(clause->owners[at].name.printed());
            has_spread =
                has_spread || (at > 0 && !spread_name(clause->owners[at - 1], clause->owners[at]).empty());
        }
    }
    if (!has_spread) return;
    for (auto* clause : clauses) {
        std::vector<OwnerMention> united;
        for (auto& owner : std::exchange(clause->owners, {})) {
            auto whole = united.empty() ? std::u32string() : spread_name(united.back(), owner);
            if (whole.empty() || !names.contains(whole)) {
                united.push_back(std::move(owner));
                continue;
            }
            united.back().name.end = owner.name.end;
            united.back().full = std::move(whole);
        }
        clause->owners = std::move(united);
    }
}

void part_joined_names(const std::vector<DutyClause*>& clauses) {
    const auto holds_joint = [](const OwnerMention& owner) {
        const auto name = owner.name.plain();
        const auto is_held = [name](View joint) { return name.find(joint) != View::npos; };
        return owner.production != Production::mark &&
               (is_held(U"/") || std::ranges::any_of(joints, is_held));
    };
    if (std::ranges::none_of(clauses, [&](const DutyClause* clause) {
            return std::ranges::any_of(clause->owners, holds_joint);
        }))
        return;
    NameSet alone;
    for (const auto* clause : clauses) {
        for (const auto& owner : clause->owners) {
            if (!is_english(owner.name.plain()) || owner.name.size() > longest_name) continue;
            if (stands_at_joint(owner.name)) continue;
            alone.insert(lower_case(owner.name.plain()));
        }
    }
    if (alone.empty()) return;
    for (auto* clause : clauses) {
        std::vector<OwnerMention> parted;
        for (auto owner : std::exchange(clause->owners, {})) {
            // Legal & Compliance at the head of a column of marks is one.
            const bool may_join = is_english(owner.name.plain()) && owner.name.size() <= longest_name &&
                                  owner.production != Production::mark;
            for (auto joint = joint_in(owner.name.plain(), alone); may_join && joint.second > 0;
                 joint = joint_in(owner.name.plain(), alone)) {
                parted.push_back(owner);
                parted.back().name = owner.name.part(0, joint.first);
                owner.name = owner.name.part(joint.second);
            }
            parted.push_back(std::move(owner));
        }
        clause->owners = std::move(parted);
    }
}

}  // namespace zeren::extraction
