#include "extraction/tables/head_letters.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/latin_heads.hpp"
#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {
namespace {

/// The lowest words of a column, where they are a mark.
std::u32string mark_of(const ColumnHead& column) {
    if (column.cells.empty()) return {};
    auto words = plain_words(*column.cells.back().cell);
    return is_sign(words) ? words : std::u32string();
}

/// The letter in brackets behind the words of a head; nothing for any other head.
std::optional<Meaning> letter_behind(const ColumnHead& column) {
    constexpr std::size_t size = 3;
    if (column.cells.empty() || column.meaning.kind != ColumnKind::owners) return std::nullopt;
    const auto words = plain_words(*column.cells.back().cell);
    if (words.size() <= size || !words.ends_with(U')') || words[words.size() - size] != U'(')
        return std::nullopt;
    return customary_meaning(std::u32string_view(words).substr(words.size() - 2, 1));
}

void read_letters_behind_words(TableHead& head) {
    std::set<Meaning> letters;
    for (const auto& column : head.columns) {
        if (const auto letter = letter_behind(column)) letters.insert(*letter);
    }
    if (letters.size() < 2) return;
    for (auto& column : head.columns) {
        if (const auto letter = letter_behind(column)) column.meaning = meaning_of_duty(*letter);
    }
}

void read_lone_letters(TableHead& head) {
    std::set<std::u32string> letters;
    for (const auto& column : head.columns) {
        if (const auto mark = mark_of(column); customary_meaning(mark)) letters.insert(mark);
    }
    if (letters.size() < 2) return;
    for (auto& column : head.columns) {
        if (letters.contains(mark_of(column))) column.meaning = {ColumnKind::owners, Duty::unsaid};
    }
}

}  // namespace

void read_letters(TableHead& head) {
    read_lone_letters(head);
    read_letters_behind_words(head);
}

}  // namespace zeren::extraction::tables
