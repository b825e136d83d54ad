#include "extraction/owners_in_words.hpp"

#include <algorithm>
#include <string_view>

#include "extraction/brackets.hpp"
#include "extraction/clause_phrases.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"
#include "extraction/owner_label.hpp"
#include "extraction/owner_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t longest_phrase = 60;  // code points; longer ones are sentences

/// 由市教育局牵头, 市教育局负责: nothing but a body and its verb.
bool names_who_does_it(const Stretch& phrase, const ActorDirectory& directory) {
    const auto words = phrase.part(opening_of_run(phrase.plain())).trimmed();
    const auto verb = verb_ending(words.plain());
    if (!verb || verb->size >= words.size()) return false;
    const auto form = form_of_name(words.plain().substr(0, words.size() - verb->size), directory);
    return form == NameForm::body || form == NameForm::collective;
}

/// 责任单位： or Partners: with words behind it.
bool opens_with_label(const Stretch& phrase) {
    const auto label = owner_label(phrase.plain());
    return label && label->duty != Duty::unsaid && label->size < phrase.size();
}

/// (Dipartimento per la Trasformazione Digitale): in brackets a name of several words that is that of a body.
bool is_bracketed_body(View plain, std::size_t begin, std::size_t end) {
    const bool is_bracketed =
        begin > 0 && plain[begin - 1] == U'(' && end < plain.size() && plain[end] == U')';
    const auto words = plain.substr(begin, end - begin);
    if (!is_bracketed || !is_english(words) || words.find(U' ') == View::npos || !is_capital(words[0]))
        return false;
    return ends_like_an_english_body(words) || begins_like_a_romance_body(words);
}

/// 市交通局张三: the first of the words are the name of a body.
bool opens_with_a_body(View words, const ActorDirectory& directory) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 20;
    for (auto size = std::min(words.size(), longest); size >= shortest; --size) {
        if (form_of_name(words.substr(0, size), directory) == NameForm::body) return true;
    }
    return false;
}

}  // namespace

std::optional<Stretch> owners_in_words(const Stretch& words, const ActorDirectory& directory) {
    constexpr View ends = U"。;,，；()";
    const auto plain = words.plain();
    for (std::size_t begin = 0; begin < plain.size();) {
        const auto end = std::min(plain.find_first_of(ends, begin), plain.size());
        const auto phrase = words.part(begin, end).trimmed();
        const bool is_body = is_bracketed_body(plain, begin, end);
        begin = end + 1;
        if (phrase.empty() || phrase.size() > longest_phrase) continue;
        if (is_body || opens_with_label(phrase) || names_who_does_it(phrase, directory)) return phrase;
    }
    return std::nullopt;
}

std::optional<Stretch> owners_of_text(const Stretch& words, const ActorDirectory& directory) {
    if (auto owners = owners_in_words(words, directory)) return owners;
    const auto plain = words.plain();
    for (const auto& pair : outermost_brackets(plain)) {
        const bool is_closed = pair.close < plain.size();
        const auto next = is_closed ? plain.find_first_not_of(U' ', pair.close + 1) : View::npos;
        if (!is_closed || (next != View::npos && !is_sentence_end(plain[next]))) continue;
        const auto inside = words.part(pair.open + 1, pair.close);
        if (opens_with_a_body(inside.plain(), directory)) return inside;
    }
    return std::nullopt;
}

}  // namespace zeren::extraction
