#include "extraction/phrase_deadlines.hpp"

#include <array>
#include <string_view>

#include "extraction/clause_phrases.hpp"
#include "extraction/due_words.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

bool are_names(View words, const ActorDirectory& directory) {
    // 5月20日前报区政府 says what to do until then.
    static constexpr std::array verbs = {View(U"报"), View(U"送"), View(U"向"), View(U"交"),  View(U"将"),
                                         View(U"到"), View(U"在"), View(U"把"), View(U"完成")};
    if (begins_with_one_of(words, verbs) || begins_like_a_task(words)) return false;
    const auto names = words.substr(opening_of_run(words));
    const auto form = form_of_name(names_of_run(names), directory);
    return form == NameForm::body || form == NameForm::collective ||
           form_of_name(names, directory) == NameForm::body;
}

}  // namespace

std::optional<PhraseWithDeadline> deadline_before_names(const Stretch& phrase,
                                                        const ActorDirectory& directory) {
    const auto size = deadline_at_begin(phrase.plain());
    if (size == 0 || size >= phrase.size()) return std::nullopt;
    const auto names = phrase.part(size).trimmed();
    if (!are_names(names.plain(), directory)) return std::nullopt;
    return PhraseWithDeadline{.deadline = phrase.part(0, size), .names = names};
}

std::optional<PhraseWithDeadline> deadline_behind_names(const Stretch& phrase,
                                                        const ActorDirectory& directory) {
    constexpr std::size_t shortest_name = 2;
    const auto plain = phrase.plain();
    for (auto at = shortest_name; at < plain.size(); ++at) {
        const bool says_at = plain[at] == U'于';
        const bool begins_number = is_digit(plain[at]) && !is_digit(plain[at - 1]);
        if (!says_at && !begins_number) continue;
        const auto words = phrase.part(says_at ? at + 1 : at);
        if (!opens_with_deadline(words.plain())) continue;
        const bool is_in_bracket = at > shortest_name && View(U"(〔[").find(plain[at - 1]) != View::npos &&
                                   View(U")〕]").find(plain.back()) != View::npos;
        const auto names = phrase.part(0, is_in_bracket ? at - 1 : at).trimmed();
        if (!says_at && !are_names(names.plain(), directory)) continue;
        const auto end = is_in_bracket ? phrase.size() - 1 : phrase.size();
        return PhraseWithDeadline{.deadline = phrase.part(at, end), .names = names};
    }
    return std::nullopt;
}

}  // namespace zeren::extraction
