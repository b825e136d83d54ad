#include "extraction/field_lines.hpp"

#include <algorithm>
#include <array>

#include "extraction/brackets.hpp"
#include "extraction/due_words.hpp"
#include "extraction/english_words.hpp"
#include "extraction/item_levels.hpp"
#include "extraction/numbering.hpp"
#include "extraction/owner_label.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Erste Schritte: and its like, whose numbered lines say how the item above is done, or measured.
bool opens_steps(View plain) {
    static constexpr std::array labels = {View(U"steps"),          View(U"first steps"),
                                          View(U"next steps"),     View(U"key steps"),
                                          View(U"milestones"),     View(U"key milestones"),
                                          View(U"indicators"),     View(U"success criteria"),
                                          View(U"erste schritte"), View(U"nächste schritte"),
                                          View(U"schritte"),       View(U"arbeitsschritte"),
                                          View(U"meilensteine"),   View(U"indikatoren"),
                                          View(U"étapes"),         View(U"étapes clés"),
                                          View(U"jalons"),         View(U"indicateurs"),
                                          View(U"pasos"),          View(U"primeros pasos"),
                                          View(U"etapas"),         View(U"hitos"),
                                          View(U"indicadores"),    View(U"passos"),
                                          View(U"marcos"),         View(U"passi"),
                                          View(U"tappe"),          View(U"indicatori")};
    constexpr std::size_t longest = 24;
    if (plain.empty() || plain.size() > longest || plain.back() != U':') return false;
    return is_one_of(trimmed(lower_case(plain.substr(0, plain.size() - 1))), labels);
}

/// 整改措施： alone in its line, or 整改措施：1.… with the first item behind it.
bool opens_field(View plain) {
    if (opens_steps(plain)) return true;
    static constexpr std::array endings = {View(U"措施:"), View(U"举措:"), View(U"做法:"), View(U"内容:"),
                                           View(U"目标:"), View(U"要求:"), View(U"情况:"), View(U"表现:"),
                                           View(U"标准:"), View(U"步骤:"), View(U"成效:")};
    constexpr std::size_t longest = 10;
    if (read_item_number(plain)) return false;
    if (plain.size() <= longest) return ends_with_one_of(plain, endings);
    const auto colon = plain.substr(0, longest).find(U':');
    if (colon == View::npos || !ends_with_one_of(plain.substr(0, colon + 1), endings)) return false;
    const auto number = read_item_number(plain.substr(colon + 1));
    return number && number->values == std::vector<std::uint32_t>{1};
}

/// Whether a line with this number may be a part of the item's words: it stands below the item.
bool stands_below(const ItemNumber& number, const ItemNumber& item) {
    if (number.shape == NumberShape::named || number.shape == NumberShape::heading) return false;
    if (item.shape == NumberShape::heading) return number.shape >= NumberShape::digits;
    return rank_of(number) > rank_of(item);
}

/// The letters before the colon of a bullet: R, A/R.
std::optional<DutyWords> letters_of_bullet(const Passage& passage) {
    const auto line = passage.content();
    const auto number = line.empty() ? std::nullopt : read_item_number(line.plain());
    if (!number || number->shape != NumberShape::bullet) return std::nullopt;
    const auto words = line.part(number->size).plain();
    std::optional<DutyWords> found;
    for (std::size_t at = 0; at + 1 < words.size(); at += 2) {
        const auto duty = raci_letter(words.substr(at, 1));
        if (!duty) return std::nullopt;
        if (!found || *duty == Duty::lead) found = DutyWords{.duty = *duty};
        found->size = at + 2;
        if (words[at + 1] == U':') return found;
        if (words[at + 1] != U'/') return std::nullopt;
    }
    return std::nullopt;
}

/// 4) Lift out boats; owners to be charged
///    [Berthing Master]
/// A line of letters right below `above`, set in farther than the number of the item.
bool hangs_below(const Passage& item, const Passage& above, const Stretch& line) {
    const auto indent = [](const Passage& each) { return each.plain.find_first_not_of(U" \t"); };
    return &above + 1 == line.passage && !line.passage->after_gap && is_english(line.plain()) &&
           indent(*line.passage) > indent(item);
}

}  // namespace

std::size_t end_of_field(std::span<const Passage> passages, std::size_t at, const OutlineNode& item,
                         const ActorDirectory& directory) {
    constexpr std::size_t most_lines = 60;
    if (!opens_field(passages[at].content().plain())) return at;
    std::size_t numbered = 0;
    const auto end = std::min(passages.size(), at + most_lines);
    for (auto next = at + 1; next < end; ++next) {
        const auto line = passages[next].content();
        const auto number = read_item_number(line.plain());
        const auto words = number ? line.part(number->size) : line;
        const bool ends_field =
            begins_with_label(words.plain()) || opens_field(line.plain()) || passages[next].heading_level > 0;
        if (ends_field) return numbered > 0 ? next : at;
        if (!number) continue;
        if (!stands_below(*number, item.number)) return numbered > 0 && !item.clauses.empty() ? next : at;
        if (!part_clauses(words, directory).clauses.empty()) return at;
        ++numbered;
    }
    const bool ends_text = end == passages.size() && !item.clauses.empty() && numbered > 0;
    return ends_text ? end : at;
}

bool is_labelled_text(View plain) {
    constexpr std::size_t longest_han = 10;
    constexpr std::size_t longest_latin = 30;
    constexpr std::ptrdiff_t most_blanks = 2;
    if (plain.empty()) return false;
    const auto longest = is_han(plain.front()) ? longest_han : longest_latin;
    const auto colon = plain.substr(0, longest).find_first_of(U":,;。()/");
    if (colon == View::npos || colon < 2 || plain[colon] != U':' || colon + 1 == plain.size()) return false;
    const bool is_address = plain.substr(colon).starts_with(U"://");
    return !is_address && is_word_sign(plain.front()) && !is_digit(plain.front()) &&
           std::ranges::count(plain.substr(0, colon), U' ') <= most_blanks;
}

std::optional<DutyWords> raci_field(std::span<const Passage> passages, std::size_t at) {
    const auto letters = letters_of_bullet(passages[at]);
    const bool is_beside = (at > 0 && letters_of_bullet(passages[at - 1])) ||
                           (at + 1 < passages.size() && letters_of_bullet(passages[at + 1]));
    return is_beside ? letters : std::nullopt;
}

std::optional<DutyClause> owners_of_bullet(const Stretch& words, const ActorDirectory& directory) {
    if (!is_english(words.plain()) && words.plain().find(U':') == View::npos &&
        !holds_duty_verb(words.plain()))
        return std::nullopt;
    auto clause = read_duty_clause(words, ClauseSite::line, directory);
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    const bool ends_so = words.plain().ends_with(U"负责") || words.plain().ends_with(U"负责。");
    if (!clause->says_duty && !ends_so) return std::nullopt;
    return clause;
}

std::optional<Stretch> inside_brackets(const Stretch& line) {
    const auto pairs = outermost_brackets(line.plain());
    if (pairs.size() != 1 || pairs[0].open != 0 || pairs[0].close + 1 != line.size()) return std::nullopt;
    return line.part(1, line.size() - 1);
}

bool goes_on_from_line_above(const OutlineNode& item, const Stretch& line) {
    if (item.text.empty()) return item.clauses.empty();
    const auto& above = *item.text.back().passage;
    return is_broken_off(above, *line.passage) || hangs_below(*item.text.front().passage, above, line);
}

bool is_title_of_owners(std::span<const OutlineNode> nodes, std::size_t at) {
    return nodes[at].text.empty() && !nodes[at].clauses.empty() && at + 1 < nodes.size() &&
           nodes[at + 1].parent == at;
}

bool is_printed_again(const OutlineNode& item, const ItemNumber& number, const PartedText& parted) {
    if (number.values.empty() || number.values != item.number.values) return false;
    const auto words = [](const DutyClause& clause) { return clause.words.plain(); };
    return std::ranges::equal(parted.text, item.text, {}, &Stretch::plain, &Stretch::plain) &&
           std::ranges::equal(parted.clauses, item.clauses, {}, words, words);
}

bool begins_next_item(const Stretch& line, const ItemNumber& number, const ItemNumber& before,
                      const ActorDirectory& directory) {
    if (number.shape == NumberShape::bullet || !have_one_level(before, number)) return false;
    const auto words = line.part(number.size);
    if (title_before_label(words.plain()) > 0) return true;
    const bool is_next =
        !number.values.empty() && !before.values.empty() && number.values.back() == before.values.back() + 1;
    if (!is_next) return false;
    const auto clause = read_duty_clause(words, ClauseSite::line, directory);
    return clause && names_nobody(*clause, directory);
}

bool is_topic(View words) {
    const auto colon = words.find(U':');
    return colon != View::npos && begins_with_label(words) && !owner_label(words) &&
           !says_when(words.substr(colon + 1)) && !says_when(words);
}

bool is_title_of_next(std::span<const Passage> passages, std::size_t at, const OutlineNode& item,
                      const DutyClause& clause) {
    const bool is_name = !clause.labelled && clause.owners.size() == 1 && clause.not_understood.empty() &&
                         clause.owners.front().duty == Duty::unsaid;
    const auto is_bracket = [](const DutyClause& each) { return each.site == ClauseSite::bracket; };
    if (!is_name || !passages[at].after_gap || at + 1 >= passages.size() ||
        std::ranges::none_of(item.clauses, is_bracket))
        return false;
    const auto next = read_item_number(passages[at + 1].content().plain());
    return next && have_one_level(item.number, *next);
}

bool is_lone_label(std::span<const Passage> passages, std::size_t at) {
    const auto plain_at = [&](std::size_t line) { return passages[line].content().plain(); };
    if (at == 0 || at + 1 >= passages.size() || !is_column_head(plain_at(at)) || !label_at(plain_at(at)))
        return false;
    return !is_column_head(plain_at(at - 1)) && !is_column_head(plain_at(at + 1)) &&
           !read_item_number(plain_at(at + 1));
}

}  // namespace zeren::extraction
