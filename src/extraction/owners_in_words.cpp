#include "extraction/owners_in_words.hpp"

#include <algorithm>
#include <string_view>

#include "extraction/clause_phrases.hpp"
#include "extraction/duty_words.hpp"
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

/// 责任单位： with words behind it.
bool opens_with_label(const Stretch& phrase) {
    const auto label = label_at(phrase.plain());
    if (!label || label->duty == Duty::unsaid) return false;
    const auto rest = phrase.plain().substr(label->size);
    return rest.starts_with(U':') && rest.size() > 1;
}

}  // namespace

std::optional<Stretch> owners_in_words(const Stretch& words, const ActorDirectory& directory) {
    constexpr View ends = U"。;,，；()";
    const auto plain = words.plain();
    for (std::size_t begin = 0; begin < plain.size();) {
        const auto end = std::min(plain.find_first_of(ends, begin), plain.size());
        const auto phrase = words.part(begin, end).trimmed();
        begin = end + 1;
        if (phrase.empty() || phrase.size() > longest_phrase) continue;
        if (opens_with_label(phrase) || names_who_does_it(phrase, directory)) return phrase;
    }
    return std::nullopt;
}

}  // namespace zeren::extraction
