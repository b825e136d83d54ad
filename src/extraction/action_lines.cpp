#include "extraction/action_lines.hpp"

#include <algorithm>
#include <array>

#include "extraction/english_clause.hpp"
#include "extraction/english_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_names = 120;  // code points

std::size_t past_blanks(View plain, std::size_t at) {
    return std::min(plain.find_first_not_of(U' ', at), plain.size());
}

/// Behind "Action", "ACTIONS", "Action point 3": where a colon, a dash or a bracket stands; 0 where none
/// does.
std::size_t end_of_word(View plain) {
    static constexpr std::array words = {View(U"action"), View(U"actions"), View(U"action point"),
                                         View(U"agreed action")};
    constexpr std::size_t longest = 20;
    const auto word = longest_at_begin(lower_case(plain.substr(0, longest)), words);
    if (word == 0) return 0;
    auto at = past_blanks(plain, word);
    while (at < plain.size() && (is_digit(plain[at]) || plain[at] == U'.')) ++at;
    return past_blanks(plain, at);
}

/// Words with capitals, parted by signs and "and".
bool are_names(View names) {
    if (names.empty() || names.size() > longest_names) return false;
    static constexpr std::array small_words = {View(U"and"), View(U"of"), View(U"the"), View(U"for"),
                                               View(U"&")};
    while (!names.empty()) {
        const auto end = std::min(names.find_first_of(U" ,/"), names.size());
        const auto word = names.substr(0, end);
        if (!word.empty() && !is_capital(word[0]) && !is_one_of(word, small_words)) return false;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return true;
}

/// RO/SW, AP
bool are_initials(View names) {
    constexpr std::size_t longest = 4;
    while (!names.empty()) {
        const auto end = std::min(names.find_first_of(U" ,/&"), names.size());
        if (end > longest || !std::ranges::all_of(names.substr(0, end), is_capital)) return false;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return true;
}

constexpr std::array marks = {View(U" (lead)"), View(U" (leading)"), View(U" (support)"),
                              View(U" (supporting)")};

/// ARC (lead), SE: the names without the words in brackets that say who leads.
std::u32string without_marks(View names) {
    std::u32string out(names);
    for (View mark : marks) {
        for (auto at = lower_case(out).find(mark); at != View::npos; at = lower_case(out).find(mark))
            out.erase(at, mark.size());
    }
    return out;
}

/// The first bracket that holds something else than such a word; npos where none does.
std::size_t bracket_of_remark(View words) {
    for (auto at = words.find(U" ("); at != View::npos; at = words.find(U" (", at + 1)) {
        constexpr std::size_t longest = 14;
        if (longest_at_begin(lower_case(words.substr(at, longest)), marks) == 0) return at;
    }
    return View::npos;
}

View trimmed_end(View words) {
    while (!words.empty() && View(U" .;,").find(words.back()) != View::npos) words.remove_suffix(1);
    return words;
}

}  // namespace

std::optional<ActionNames> names_of_action(View plain, bool is_bracket) {
    auto at = end_of_word(plain);
    if (at == 0 || at >= plain.size()) return std::nullopt;
    if (plain[at] == U'(') {
        const auto close = plain.find(U')', at);
        if (close == View::npos || !are_names(plain.substr(at + 1, close - at - 1))) return std::nullopt;
        return ActionNames{.begin = at + 1, .end = close};
    }
    if (View(U":-–—").find(plain[at]) == View::npos) return std::nullopt;
    at = past_blanks(plain, at + 1);
    const auto words = plain.substr(at, longest_names);
    std::size_t end = View::npos;
    for (View verb : {View(U" to "), View(U" will "), View(U" shall ")})
        end = std::min(end, words.find(verb));
    const bool has_verb = end != View::npos;
    if (!has_verb) {
        for (View sign : {View(U" - "), View(U" – "), View(U" by "), View(U". ")})
            end = std::min(end, words.find(sign));
        end = std::min(end, bracket_of_remark(words));
    }
    const auto names = trimmed_end(words.substr(0, end));
    const auto bare = without_marks(names);
    if (!are_names(bare) || (!has_verb && !is_bracket && !are_initials(bare))) return std::nullopt;
    return ActionNames{.begin = at, .end = at + names.size()};
}

std::optional<DutyClause> read_action_clause(const Stretch& words, ClauseSite site,
                                             const ActorDirectory& directory) {
    const auto names = names_of_action(words.plain(), site != ClauseSite::line);
    if (!names) return std::nullopt;
    auto clause = read_english_clause(words.part(names->begin, names->end), site, directory,
                                      DutyWords{.duty = Duty::responsible});
    if (clause) clause->words = words;
    return clause;
}

}  // namespace zeren::extraction
