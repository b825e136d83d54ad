#include "extraction/bare_names.hpp"

#include <algorithm>

#include "extraction/english_names.hpp"
#include "extraction/english_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Anna Krug, Jo, AB: up to three words with capitals; or, where `may_be_handle`, one word in small letters.
bool is_bare_name(View words, bool may_be_handle) {
    constexpr std::ptrdiff_t most_blanks = 2;
    const auto blanks = std::ranges::count(words, U' ');
    if (words.empty() || blanks > most_blanks) return false;
    bool begins_word = blanks > 0 || !may_be_handle;
    for (const auto sign : words) {
        if (is_digit(sign) || sign == U'.') return false;
        if (begins_word && !is_capital(sign) && !is_wide(sign)) return false;
        begins_word = sign == U' ';
    }
    return !english_label(lower_case(words));
}

/// Ben and Jo, 李敏、王磊: where names stand alone, such words and signs part two of them.
std::vector<Stretch> parted(const Stretch& names) {
    for (View joint :
         {View(U" and "), View(U" und "), View(U" et "), View(U" y "), View(U" & "), View(U"、")}) {
        const auto at = names.plain().find(joint);
        if (at == View::npos) continue;
        auto parts = parted(names.part(0, at).trimmed());
        for (auto& each : parted(names.part(at + joint.size()).trimmed())) parts.push_back(each);
        return parts;
    }
    return {names};
}

}  // namespace

std::optional<DutyClause> clause_of_bare_names(const Stretch& words, ClauseSite site,
                                               const ActorDirectory& directory) {
    constexpr std::size_t longest = 48;
    if (words.size() > longest) return std::nullopt;
    DutyClause clause{.words = words, .site = site};
    for (const auto& piece : names_in_list(words, directory)) {
        for (const auto& name : parted(piece)) {
            if (!is_bare_name(name.plain(), site == ClauseSite::opening)) return std::nullopt;
            clause.owners.push_back(
                {.name = name, .duty = Duty::responsible, .production = Production::list});
        }
    }
    if (clause.owners.empty()) return std::nullopt;
    return clause;
}

}  // namespace zeren::extraction
