#include "extraction/title_clauses.hpp"

#include <algorithm>
#include <array>

#include "extraction/group_members.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// 市财政局：负责筹措资金 in a list of duties says who; the words stay its title.
std::optional<DutyClause> duty_of_body(const Stretch& words, const ActorDirectory& directory) {
    static constexpr std::array verbs = {View(U"负责"), View(U"承担"), View(U"牵头"), View(U"配合"),
                                         View(U"协助")};
    constexpr std::size_t longest_names = 60;
    const auto colon = words.plain().substr(0, longest_names).find(U':');
    if (colon == View::npos || !begins_with_one_of(words.plain().substr(colon + 1), verbs))
        return std::nullopt;
    auto clause = read_duty_clause(words.part(0, colon), ClauseSite::line, directory);
    if (!clause || clause->labelled || !clause->is_only_owners()) return std::nullopt;
    return clause;
}

/// 由市教育局牵头的任务（3项） and 市教育局牵头任务 name the lead of what stands below; the words stay its
/// title.
std::optional<DutyClause> owners_of_heading(Stretch words, const ActorDirectory& directory) {
    constexpr std::size_t longest = 80;
    static constexpr std::array nouns = {View(U"任务"),     View(U"工作"),     View(U"事项"),
                                         View(U"项目"),     View(U"措施"),     View(U"举措"),
                                         View(U"重点任务"), View(U"重点工作"), View(U"工作任务"),
                                         View(U"任务清单"), View(U"工作事项")};
    if (words.size() > longest) return std::nullopt;
    if (words.plain().ends_with(U')')) words = words.part(0, words.plain().rfind(U'('));
    std::size_t noun = 0;
    for (View each : nouns) {
        if (words.plain().ends_with(each)) noun = std::max(noun, each.size());
    }
    if (noun == 0) return std::nullopt;
    words = words.part(0, words.size() - noun);
    const bool is_joined = words.plain().ends_with(U'的');
    if (is_joined) words = words.part(0, words.size() - 1);
    const auto verb = verb_ending(words.plain());
    const bool opens_so = words.plain().starts_with(U"由");
    if (!verb || words.plain().find_first_of(U"。;:") != View::npos) return std::nullopt;
    const auto name = words.plain().substr(0, words.size() - verb->size);
    const bool is_name_and_verb = verb->duty == Duty::lead && form_of_name(name, directory) == NameForm::body;
    if (!opens_so && !is_joined && !is_name_and_verb) return std::nullopt;
    auto clause = read_duty_clause(words, ClauseSite::line, directory);
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    return clause;
}

}  // namespace

std::optional<DutyClause> clause_in_title(const Stretch& words, const ActorDirectory& directory) {
    if (auto clause = owners_of_heading(words, directory)) return clause;
    if (auto clause = duty_of_body(words, directory)) return clause;
    return members_of_group(words, directory);
}

}  // namespace zeren::extraction
