#include "extraction/tables/latin_heads.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <compare>
#include <vector>

#include "extraction/passage.hpp"
#include "extraction/tables/latin_head_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

struct KnownWord {
    View text{};
    std::size_t family = 0;

    friend auto operator<=>(const KnownWord&, const KnownWord&) = default;
};

/// All words of the families, sorted; of a word in several families the first family stands first.
std::vector<KnownWord> sorted_words() {
    std::vector<KnownWord> known;
    const auto families = latin_head_families();
    for (std::size_t family = 0; family < families.size(); ++family) {
        for (auto word : words_between_bars(families[family].words))
            known.push_back({.text = word, .family = family});
    }
    std::ranges::sort(known);
    return known;
}

/// Shows for nearly all other words, by their ends and size, that they are not known.
class WordFilter {
  public:
    explicit WordFilter(const std::vector<KnownWord>& words) {
        for (const auto& word : words) seen_.set(slot_of(word.text));
    }
    [[nodiscard]] bool may_hold(View text) const { return !text.empty() && seen_.test(slot_of(text)); }

  private:
    static constexpr std::size_t slots = std::size_t{1} << 15U;
    static std::size_t slot_of(View text) {
        const auto middle = text[text.size() / 2];
        return (text.front() * 31U + text.back() * 1021U + middle * 7919U + text.size() * 131U) % slots;
    }
    std::bitset<slots> seen_;
};

const KnownWord* find_word(View text) {
    static const auto known_words = sorted_words();
    static const WordFilter filter(known_words);
    if (!filter.may_hold(text)) return nullptr;
    const auto found = std::ranges::lower_bound(known_words, text, {}, &KnownWord::text);
    return found != known_words.end() && found->text == text ? &*found : nullptr;
}

/// Where a word may begin or end: at the ends of the head, and beside its blanks and signs.
std::vector<std::size_t> word_borders(View head) {
    std::vector<std::size_t> borders;
    for (std::size_t at = 0; at <= head.size(); ++at) {
        const bool is_inside =
            at > 0 && at < head.size() && is_word_sign(head[at - 1]) && is_word_sign(head[at]);
        if (!is_inside) borders.push_back(at);
    }
    return borders;
}

/// The family of the longest word that stands in the head.
const HeadFamily* family_inside(View head) {
    constexpr std::size_t shortest_inside = 4;
    const auto borders = word_borders(head);
    const KnownWord* best = nullptr;
    bool opens_with_owner = false;
    const auto is_of_owners = [](const KnownWord& word) {
        const auto& family = latin_head_families()[word.family];
        return family.is_label && family.meaning.kind == ColumnKind::owners;
    };
    for (auto begin = borders.begin(); begin != borders.end(); ++begin) {
        for (auto end = begin + 1; end != borders.end(); ++end) {
            const auto size = *end - *begin;
            const bool is_shorter =
                best != nullptr && size < best->text.size() && latin_head_families()[best->family].is_label;
            if (size < shortest_inside || is_shorter) continue;
            const auto* word = find_word(head.substr(*begin, size));
            if (word == nullptr) continue;
            // "Entidad líder" leads, whichever word is longer.
            const auto names_bodies = [](const KnownWord& each) {
                return !latin_head_families()[each.family].is_label;
            };
            // Líder da tarefa: so does an owner at the begin, whatever is owned.
            if (best != nullptr && opens_with_owner && *begin > 0) continue;
            opens_with_owner = opens_with_owner || (*begin == 0 && is_of_owners(*word));
            const bool is_better = best == nullptr || (names_bodies(*best) && !names_bodies(*word)) ||
                                   (names_bodies(*best) == names_bodies(*word) &&
                                    (size > best->text.size() || word->family < best->family));
            if (is_better) best = word;
        }
    }
    return best == nullptr ? nullptr : &latin_head_families()[best->family];
}

/// Activity or responsibility, Responsable / Commentaire: what the first of two words says; behind a slash
/// only owners come first.
const ColumnMeaning* meaning_of_first_word(View head) {
    constexpr View either = U" or ";
    for (View joint : {either, View(U" / ")}) {
        const auto at = head.find(joint);
        const auto* word = at == View::npos ? nullptr : find_word(head.substr(0, at));
        if (word == nullptr) continue;
        const auto& meaning = latin_head_families()[word->family].meaning;
        if (joint == either || meaning.kind == ColumnKind::owners) return &meaning;
        // Arbeitspaket / Aufgabe: the finer of two.
        const auto* second = find_word(head.substr(at + joint.size()));
        const auto* finer = second == nullptr ? nullptr : &latin_head_families()[second->family].meaning;
        if (meaning.kind == ColumnKind::group && finer != nullptr && finer->kind == ColumnKind::task)
            return finer;
    }
    return nullptr;
}

/// % réalisé, % complete; % du temps is none.
bool tells_share_done(View head) {
    static constexpr std::array words = {
        View(U"réalis"),   View(U"termin"), View(U"avanc"),    View(U"compl"),     View(U"done"),
        View(U"progress"), View(U"fertig"), View(U"erledigt"), View(U"umgesetzt"), View(U"erfüll"),
        View(U"conclu"),   View(U"cumpl"),  View(U"ejecut"),   View(U"execut")};
    return head.starts_with(U'%') && holds_one_of(head, words);
}

}  // namespace

ColumnMeaning meaning_of_duty(Meaning meaning) {
    switch (meaning) {
        case Meaning::lead:
        case Meaning::accountable: return {ColumnKind::owners, Duty::lead};
        case Meaning::approving: return {ColumnKind::owners, Duty::approves};
        case Meaning::responsible:
        case Meaning::doing: return {ColumnKind::owners, Duty::responsible};
        case Meaning::cooperate: return {ColumnKind::owners, Duty::cooperate};
        case Meaning::consulted: return {ColumnKind::owners, Duty::consulted};
        case Meaning::informed: return {ColumnKind::owners, Duty::informed};
        case Meaning::none: break;
    }
    return {};
}

ColumnMeaning meaning_of_latin_label(View label) {
    constexpr std::size_t shortest_ending = 10;
    for (auto rest = label; !rest.empty();) {
        const auto* word =
            rest.size() == label.size() || rest.size() >= shortest_ending ? find_word(rest) : nullptr;
        if (word != nullptr && latin_head_families()[word->family].is_label)
            return latin_head_families()[word->family].meaning;
        const auto blank = rest.find(U' ');
        const bool ends_sentence = blank != View::npos && blank > 0 && rest[blank - 1] == U'.';
        if (blank == View::npos || ends_sentence) break;
        rest.remove_prefix(blank + 1);
    }
    return {};
}

ColumnMeaning meaning_of_latin_head(View head) {
    constexpr std::size_t longest = 40;
    if (head.size() > longest) return {};
    if (tells_share_done(head)) return {ColumnKind::status};
    if (head.ends_with(U"lead time") || head.ends_with(U"lead times")) return {ColumnKind::aside};
    if (const auto* word = find_word(head)) return latin_head_families()[word->family].meaning;
    if (const auto* meaning = meaning_of_first_word(head)) return *meaning;
    if (const auto* family = family_inside(head)) {
        auto meaning = family->meaning;
        // Assumption / Dependency: the first word is nothing that stands aside.
        const auto slash = head.find(U" / ");
        if (meaning.kind == ColumnKind::aside && slash != View::npos &&
            family_inside(head.substr(0, slash)) == nullptr)
            return {};
        meaning.is_part_of_head = true;
        return meaning;
    }
    // "Does value match reality?" asks nobody to do anything.
    static constexpr std::array questions = {View(U"does "), View(U"can "), View(U"are "), View(U"is ")};
    if (begins_with_one_of(head, questions)) return {};
    const auto meaning = meaning_of_words(head);
    if (!meaning) return {};
    // Vage Verantwortlichkeiten holds the word, and says more.
    auto column = meaning_of_duty(*meaning);
    const auto blank = head.find(U' ');
    column.is_part_of_head = blank != View::npos && !meaning_of_words(head.substr(0, blank));
    return column;
}

}  // namespace zeren::extraction::tables
