#include "extraction/group_members.hpp"

#include <algorithm>
#include <array>

#include "extraction/english_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Where the words behind the name of a group begin: behind 综合协调组： or 综合协调组。; 0 where none opens
/// the words.
std::size_t past_name_of_group(View plain) {
    static constexpr std::array endings = {View(U"组"), View(U"专班"), View(U"分队"), View(U"小队")};
    constexpr std::size_t longest = 24;
    const auto sign = plain.substr(0, longest).find_first_of(U":。");
    if (sign == View::npos || !ends_with_one_of(plain.substr(0, sign), endings)) return 0;
    return plain.find_first_not_of(U' ', sign + 1);
}

/// The words that say who: those between 由 and 组成, or the whole sentence, where a verb of it must say so.
struct MemberWords {
    Stretch names{};
    bool want_verb = true;
};

MemberWords member_words(const Stretch& sentence) {
    static constexpr std::array endings = {View(U"共同组成"), View(U"组成"), View(U"组建")};
    constexpr View opening = U"由";
    if (!sentence.plain().starts_with(opening)) return {.names = sentence};
    for (View ending : endings) {
        if (sentence.plain().ends_with(ending))
            return {.names = sentence.part(opening.size(), sentence.size() - ending.size()),
                    .want_verb = false};
    }
    return {.names = sentence};
}

}  // namespace

std::optional<DutyClause> members_of_group(const Stretch& words, const ActorDirectory& directory) {
    constexpr std::size_t longest = 400;
    const auto begin = past_name_of_group(words.plain());
    if (begin >= words.size()) return std::nullopt;
    const auto end = words.plain().substr(begin, longest).find_first_of(U"。;");
    const auto sentence = end == View::npos ? words.part(begin) : words.part(begin, begin + end);
    if (sentence.size() > longest) return std::nullopt;
    const auto members = member_words(sentence.trimmed());
    if (members.want_verb && begin == 0) return std::nullopt;
    auto clause = read_duty_clause(members.names, ClauseSite::bracket, directory);
    if (!clause || clause->has_object || clause->not_understood.size() >= clause->owners.size())
        return std::nullopt;
    if (members.want_verb && (!clause->says_duty || !clause->is_only_owners())) return std::nullopt;
    clause->site = ClauseSite::sentence;
    return clause;
}

}  // namespace zeren::extraction
