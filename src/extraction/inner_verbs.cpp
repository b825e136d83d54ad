#include "extraction/inner_verbs.hpp"

#include <algorithm>
#include <array>

#include "extraction/brackets.hpp"
#include "extraction/clause_phrases.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t shortest_name = 2;

/// 牵头负责 at the end is no inner verb.
bool is_verb(View words) {
    const auto verb = verb_ending(words);
    return verb && verb->size == words.size();
}

bool is_name(View words, const ActorDirectory& directory) {
    return form_of_name(words, directory) != NameForm::none;
}

/// 保障经费, 做好服务, 给予支持: verbs that only an object may follow.
std::optional<DutyWords> verb_of_object_at(View plain) {
    static constexpr std::array of_helpers = {View(U"保障"), View(U"给予"), View(U"提供")};
    if (const auto size = longest_at_begin(plain, of_helpers))
        return DutyWords{.duty = Duty::cooperate, .size = size};
    if (plain.starts_with(U"做好") || plain.starts_with(U"组成"))
        return DutyWords{.duty = Duty::responsible, .size = 2};
    return std::nullopt;
}

/// What a body is to do: no name, and no name with its verb. 负责人 and 负责制 are no
/// verbs.
bool is_object(View words, const ActorDirectory& directory) {
    static constexpr std::array drawing_up = {View(U"制定"), View(U"制订"), View(U"制作"), View(U"制修订")};
    constexpr std::size_t shortest = 4;
    const bool is_way = words.starts_with(U'制') && !begins_with_one_of(words, drawing_up);
    if (words.size() < shortest || words[0] == U'人' || is_way) return false;
    const auto names = names_of_run(words);
    // 依法申请强制|执行 ends in a verb, 组织实施 is one.
    if (verb_ending(words) && names.size() < shortest) return false;
    return !is_name(words, directory) && !is_name(names, directory);
}

/// The verb at the begin of the words, where an object follows. 会同, 联合 and 商 take names alone.
std::optional<DutyWords> verb_before_object(View words, const ActorDirectory& directory) {
    auto verb = verb_of_object_at(words);
    // 提供|技术支持: the object ends like a verb, and the first word shows that it is none.
    const bool gives = verb && verb->duty == Duty::cooperate && words.size() > verb->size + 1 &&
                       !is_name(words.substr(verb->size), directory);
    if (gives && verb_ending(words) && verb_ending(words)->size < words.size()) return verb;
    constexpr std::size_t shortest_group = 4;
    if (verb && words.starts_with(U"组成") && words.size() >= shortest_group) return verb;  // 组成|检查组
    static constexpr std::array of_names = {View(U"会同"), View(U"联合"), View(U"会商"), View(U"商")};
    if (!verb && !begins_with_one_of(words, of_names)) verb = joining_verb_at(words);
    if (!verb || is_verb(words) || !is_object(words.substr(verb->size), directory)) return std::nullopt;
    return verb;
}

std::optional<DutyWords> verb_before_names(View words) {
    const auto verb = joining_verb_at(words);
    return verb && verb->size < words.size() && !is_verb(words) ? verb : std::nullopt;
}

/// 商 and 会商, which are the ends of other words, too: 应急会商.
bool confers(View words, std::size_t verb) { return words.substr(0, verb).ends_with(U'商'); }

/// 市教育局|商|市财政局办理: a body on either side.
bool are_bodies(View left, View right, const ActorDirectory& directory) {
    const auto name = names_of_run(right);
    return form_of_name(left, directory) == NameForm::body && form_of_name(name, directory) == NameForm::body;
}

}  // namespace

std::optional<InnerVerb> inner_verb_in(View phrase, const ActorDirectory& directory) {
    const auto brackets = outermost_brackets(phrase);
    const auto is_bracketed = [&](std::size_t at) {
        return std::ranges::any_of(
            brackets, [at](const BracketPair& pair) { return pair.open < at && at < pair.close; });
    };
    for (auto at = shortest_name; at + shortest_name < phrase.size(); ++at) {
        if (is_bracketed(at)) continue;
        const auto words = phrase.substr(at);
        auto verb = verb_before_object(words, directory);
        const bool has_object = verb.has_value();
        if (!verb) verb = verb_before_names(words);
        if (verb && confers(words, verb->size) &&
            !are_bodies(phrase.substr(0, at), words.substr(verb->size), directory))
            continue;
        if (verb && is_name(phrase.substr(0, at), directory))
            return InnerVerb{.at = at, .size = verb->size, .duty = verb->duty, .has_object = has_object};
    }
    return std::nullopt;
}

std::size_t first_helper(const std::vector<OwnerMention>& owners) {
    std::size_t first = 0;
    for (std::size_t at = 1; at < owners.size(); ++at) {
        const auto& before = owners[at - 1].name;
        const auto& name = owners[at].name;
        if (name.passage == nullptr || name.passage != before.passage || name.begin < before.end) return 0;
        const auto between = View(name.passage->plain).substr(before.end, name.begin - before.end);
        if (between.find(U',') == View::npos) continue;
        if (first > 0) return 0;
        first = at;
    }
    return first;
}

}  // namespace zeren::extraction
