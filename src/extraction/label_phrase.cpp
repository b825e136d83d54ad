#include "extraction/label_phrase.hpp"

#include <array>
#include <string>
#include <string_view>

#include "extraction/clause_phrases.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/person_names.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

constexpr std::size_t whole_word = 4;

/// 主办执行局: words that are labels as well as verbs, but stand as verbs before no name.
std::optional<LabelPhrase> label_before_name(const Stretch& phrase, const ActorDirectory& directory) {
    static constexpr std::array labels = {View(U"主办"), View(U"协办"), View(U"承办"), View(U"会办")};
    const auto size = longest_at_begin(phrase.plain(), labels);
    if (size == 0 || size == phrase.size()) return std::nullopt;
    const auto names = phrase.part(size).trimmed();
    if (form_of_name(names.plain(), directory) != NameForm::body) return std::nullopt;
    auto label = label_at(phrase.plain().substr(0, size));
    if (!label) return std::nullopt;
    return LabelPhrase{.label = *label, .names = names};
}

/// Whether a phrase that is no more than a label is one, and no body.
bool is_ended(const DutyWords& label, View plain, char32_t separator, bool begins_run) {
    if (begins_run && separator == U' ' && label.size < whole_word) return true;
    if (begins_run && separator == U';' && label.is_of_people) return true;
    // 各责任单位 without a colon are bodies; any other whole label is one, whatever sign was typed.
    const bool are_bodies = View(U"各有相").find(plain[0]) != View::npos;
    // A list may name 承建单位; a label with another sign behind it is followed by names.
    const bool is_listed = separator == U'、' || separator == U'\0';
    return separator == U':' || (label.size >= whole_word && !are_bodies && !is_listed);
}

}  // namespace

std::optional<LabelPhrase> label_phrase(const Stretch& phrase, char32_t separator,
                                        const ActorDirectory& directory, const PlaceInClause& place) {
    const bool begins_run = place.begins_run || place.is_behind_label;
    const auto plain = phrase.plain();
    if (const auto letter = raci_letter(plain); letter && separator == U':')
        return LabelPhrase{.label = {.duty = *letter, .size = 1}};
    const auto verb = place.is_behind_label && separator == U':' ? verb_ending(plain) : std::nullopt;
    if (verb && verb->size == plain.size()) return LabelPhrase{.label = *verb};
    if (auto found = begins_run ? label_before_name(phrase, directory) : std::nullopt) return found;
    // With its colon a word that is in no table may be a label too.
    const auto label = label_at(std::u32string(plain) + (separator == U':' ? U":" : U""));
    if (!label) return std::nullopt;
    const bool is_whole = label->size == phrase.size();
    if (is_whole && is_ended(*label, plain, separator, begins_run)) return LabelPhrase{.label = *label};
    if (is_whole || label->size < whole_word) return std::nullopt;
    const auto rest = phrase.part(label->size).trimmed();
    static constexpr std::array copulas = {View(U"为"), View(U"是"), View(U"包括"), View(U"包含")};
    const auto names = rest.part(longest_at_begin(rest.plain(), copulas)).trimmed();
    if (form_of_name(names.plain(), directory) == NameForm::none) return std::nullopt;
    // 各牵头部门要于3月前报市政府办公室 is a sentence, and so is one on 牵头单位和配合单位.
    constexpr View begins_of_sentences = U"要应须需将按根于请不和及与或";
    if (begins_of_sentences.find(names.plain()[0]) != View::npos) return std::nullopt;
    return LabelPhrase{.label = *label, .names = names};
}

bool names_another_field(std::u32string_view plain, const ActorDirectory& directory) {
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 8;
    const auto form = form_of_name(plain, directory);
    return plain.size() >= shortest && plain.size() <= longest && form != NameForm::body &&
           form != NameForm::collective;
}

bool names_a_topic(View plain, View behind, const ActorDirectory& directory) {
    constexpr std::size_t longest = 12;
    if (plain.empty() || plain.size() > longest || !is_han(plain.front()) || may_be_a_person(plain) ||
        form_of_name(plain, directory) != NameForm::none)
        return false;
    const auto first = trimmed(behind.substr(0, behind.find_first_of(U"、,;。/ ")));
    const auto name = names_of_run(first);
    return name.size() < first.size() && form_of_name(name, directory) == NameForm::body;
}

}  // namespace zeren::extraction
