#include "extraction/told_apart.hpp"

#include <map>
#include <set>
#include <string>

#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"

namespace zeren::extraction {
namespace {

/// Chair (R): the bracket holds the letter that gives the name its duty.
bool has_its_mark_behind(const OwnerMention& owner) {
    return owner.production == Production::mark && owner.place.passage == owner.name.passage &&
           owner.place.begin > owner.name.end;
}

/// The name with the bracket right behind it, where that begins with a capital; the name alone where none
/// does.
Stretch with_bracket(const Stretch& name) {
    constexpr std::size_t longest = 40;
    const std::u32string_view line = name.passage->plain;
    if (name.end + 3 >= line.size() || line[name.end] != U' ' || line[name.end + 1] != U'(') return name;
    const auto close = line.substr(name.end, longest).find(U')');
    if (close == std::u32string_view::npos || !is_capital(line[name.end + 2])) return name;
    if (english_label(lower_case(line.substr(name.end + 2, close - 2)))) return name;  // (Lead)
    return {.passage = name.passage, .begin = name.begin, .end = name.end + close + 1};
}

}  // namespace

void keep_brackets_that_tell_apart(const std::vector<DutyClause*>& clauses) {
    struct Names {
        std::vector<OwnerMention*> owners{};
        std::set<std::u32string> different{};  // with their brackets
    };
    std::map<std::u32string, Names> by_name;
    for (auto* clause : clauses) {
        for (auto& owner : clause->owners) {
            const auto name = owner.name.plain();
            if (owner.name.passage == nullptr || !owner.alias.empty() || has_its_mark_behind(owner) ||
                !ends_like_an_english_body(name))
                continue;
            auto& names = by_name[std::u32string(name)];
            const auto whole = with_bracket(owner.name);
            if (whole.size() > owner.name.size()) names.different.emplace(whole.plain());
            names.owners.push_back(&owner);
        }
    }
    for (auto& [name, names] : by_name) {
        if (names.different.size() < 2) continue;
        for (auto* owner : names.owners) owner->name = with_bracket(owner->name);
    }
}

}  // namespace zeren::extraction
