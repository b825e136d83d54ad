#include "extraction/tables/head_letters.hpp"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/latin_heads.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

/// The lowest words of a column, where they are a mark.
std::u32string mark_of(const ColumnHead& column) {
    auto words = column.words();
    return is_sign(words) ? words : std::u32string();
}

using View = std::u32string_view;

/// Zu beteiligen (C): the letter in brackets behind the words of a head of owners.
std::optional<Meaning> letter_behind(View words, const ColumnHead& column) {
    constexpr std::size_t size = 3;
    if (column.meaning.kind != ColumnKind::owners || words.size() <= size || !words.ends_with(U')') ||
        words[words.size() - size] != U'(')
        return std::nullopt;
    return customary_meaning(words.substr(words.size() - 2, 1));
}

/// A – risponde del risultato, R: esegue: the letter before a dash or colon and the words of a head.
std::optional<Meaning> letter_before(View words) {
    static constexpr std::array links = {View(U" – "), View(U" - "), View(U" — "), View(U": "),
                                         View(U" = "), View(U" ("),  View(U"(")};
    const auto link = words.empty() ? std::size_t{0} : longest_at_begin(words.substr(1), links);
    return link > 0 && words.size() > link + 1 ? customary_meaning(words.substr(0, 1)) : std::nullopt;
}

/// The letter beside the words of a head; nothing for any other head.
std::optional<Meaning> letter_beside(const ColumnHead& column) {
    const auto words = column.words();
    const auto letter = letter_behind(words, column);
    return letter ? letter : letter_before(words);
}

void read_letters_beside_words(TableHead& head) {
    std::set<Meaning> letters;
    for (const auto& column : head.columns) {
        if (const auto letter = letter_beside(column)) letters.insert(*letter);
    }
    if (letters.size() < 2) return;
    for (auto& column : head.columns) {
        if (const auto letter = letter_beside(column)) column.meaning = meaning_of_duty(*letter);
    }
}

void read_lone_letters(TableHead& head) {
    std::set<std::u32string> letters;
    std::size_t known = 0;
    std::size_t strange = 0;
    for (const auto& column : head.columns) {
        const auto mark = mark_of(column);
        if (mark.empty()) continue;
        const bool is_custom = customary_meaning(mark).has_value();
        if (is_custom) letters.insert(mark);
        ++(is_custom ? known : strange);
    }
    // J, F, M, A …: months.
    if (letters.size() < 2 || strange * 2 > known) return;
    for (auto& column : head.columns) {
        if (letters.contains(mark_of(column))) column.meaning = {ColumnKind::owners, Duty::unsaid};
    }
}

}  // namespace

void read_letters(TableHead& head) {
    read_lone_letters(head);
    read_letters_beside_words(head);
}

}  // namespace zeren::extraction::tables
