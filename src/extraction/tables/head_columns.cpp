#include "extraction/tables/head_columns.hpp"

#include <algorithm>
#include <array>

#include "extraction/english_words.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/duty_meanings.hpp"
#include "extraction/tables/grid_rows.hpp"
#include "extraction/tables/head_letters.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/latin_heads.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;

/// 监督 below 责任单位: those who watch, which the word says beside what it is a word of.
bool tells_who_watches(const Cell& cell) {
    constexpr std::size_t longest = 4;
    const auto words = plain_words(cell, 60);
    return words.size() <= longest && meaning_of_head(words + U"单位").kind == ColumnKind::aside;
}

bool is_aside(const PlacedCell& placed) { return meaning_of_cell(*placed.cell).kind == ColumnKind::aside; }

/// The lowest words of a column that say what it is; those above them where the lowest say nothing.
ColumnMeaning composed(const std::vector<PlacedCell>& cells) {
    for (auto at = cells.size(); at-- > 0;) {
        const auto meaning = meaning_of_cell(*cells[at].cell);
        const bool is_owner = meaning.kind == ColumnKind::owners;
        if (is_owner && at + 1 < cells.size() && tells_who_watches(*cells.back().cell))
            return {ColumnKind::aside};
        // Entidad below Financiación: those who pay.
        const bool is_of_any_actor = is_owner && names_actors(head_form(plain_words(*cells[at].cell, 60)));
        if (is_of_any_actor &&
            std::ranges::any_of(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(at), is_aside))
            return {ColumnKind::aside};
        if (meaning.kind != ColumnKind::unknown) return meaning;
    }
    return {};
}

/// Responsibility | Who is responsible: what somebody is responsible for, where another column says who.
void settle_responsibilities(TableHead& head) {
    static constexpr std::array words = {
        std::u32string_view(U"responsibility"), std::u32string_view(U"responsibilities"),
        std::u32string_view(U"verantwortung"),  std::u32string_view(U"responsabilidad"),
        std::u32string_view(U"responsabilité"), std::u32string_view(U"zuständigkeit")};
    const auto is_of = [&](ColumnKind kind) {
        return std::ranges::count_if(head.columns,
                                     [&](const ColumnHead& column) { return column.meaning.kind == kind; });
    };
    if (is_of(ColumnKind::task) > 0 || is_of(ColumnKind::owners) < 2) return;
    for (auto& column : head.columns) {
        if (!is_one_of(head_form(column.words()), words)) continue;
        column.meaning = {ColumnKind::task};
        return;
    }
}

/// As if the head of owners were merged over the empty cells right of it.
void put_over_empty_cells(const Table& table, std::size_t over, TableHead& head) {
    for (const auto& cell : table.rows[head.end - 1].cells) {
        auto& cells = head.columns[cell.column].cells;
        if (is_filled(cell) && cells.size() == 1 && cell.column > over)
            cells.insert(cells.begin(), head.columns[over].cells.front());
    }
}

/// R (Réalise), A（审批）: a letter of RACI, with words in brackets that say a duty too.
std::optional<Meaning> letter_with_words(std::u32string_view words) {
    const auto open = words.find(U'(');
    const bool is_letter = open == 1 || (open == 2 && words[1] == U' ');
    if (!is_letter || !words.ends_with(U')') || !is_sign(words.substr(0, 1))) return std::nullopt;
    const auto inside = lower_case(words.substr(open + 1, words.size() - open - 2));
    return meaning_of_words(inside) ? customary_meaning(words.substr(0, 1)) : std::nullopt;
}

/// "who asks ≠ who approves", 100%, {{date}}: a rule, a figure, a place to fill in, and no head.
bool is_rule_or_figure(std::u32string_view words) {
    if (words.find_first_of(U"≠≥≤") != std::u32string_view::npos || words.starts_with(U"{{")) return true;
    return words.size() > 1 && words.back() == U'%' && is_digit(words[words.size() - 2]);
}

/// PENDING_APPROVAL: a word of a program, which holds one of heads by chance.
bool is_constant(std::u32string_view words) {
    return words.find(U'_') != std::u32string_view::npos && std::ranges::all_of(words, [](char32_t sign) {
               return is_capital(sign) || is_digit(sign) || sign == U'_';
           });
}

}  // namespace

ColumnMeaning meaning_of_cell(const Cell& cell) {
    const auto words = plain_words(cell, 60);
    if (const auto duty = letter_with_words(words)) return meaning_of_duty(*duty);
    const auto colon = words.find(U": ");
    const bool is_pair = colon != std::u32string::npos && colon + 2 < words.size();
    if (is_pair || is_rule_or_figure(words)) return {};
    const auto form = head_form(words);
    if (form.ends_with(U"email") || form.ends_with(U"e-mail")) return {.kind = ColumnKind::aside};
    auto meaning = meaning_of_head(form);
    if (meaning.is_part_of_head && is_constant(words)) return {};
    // Responsabile (Accountable): the bracket says it.
    if (const auto open = words.rfind(U'('); meaning.kind == ColumnKind::owners &&
                                             open != std::u32string::npos && words.ends_with(U')') &&
                                             !is_wide(words[0])) {
        const auto inside = lower_case(words.substr(open + 1, words.size() - open - 2));
        if (const auto duty = meaning_of_words(inside); duty && *duty != Meaning::none)
            meaning = meaning_of_duty(*duty);
    }
    // Done by (team): the bracket says of whom.
    if (const auto open = words.rfind(U'('); meaning.kind == ColumnKind::unknown &&
                                             open != std::u32string::npos && open > 1 &&
                                             words.ends_with(U')')) {
        const auto inside = head_form(words.substr(open + 1, words.size() - open - 2));
        const auto before = head_form(words.substr(0, open));
        if (names_actors(inside) && before.ends_with(U" by"))
            meaning = {ColumnKind::owners, Duty::responsible};
    }
    const auto label = label_at(words);
    meaning.brackets_help = label && label->brackets_help && label->size == words.size();
    return meaning;
}

void read_columns(const Table& table, std::optional<std::size_t> over_empty_cells, TableHead& head) {
    head.columns.resize(column_count(table));
    GridRows rows(table);
    while (rows.next() && rows.row() < head.end) {
        if (rows.row() < head.begin) continue;
        for (std::size_t column = 0; column < head.columns.size(); ++column) {
            const auto placed = rows.at(column);
            auto& cells = head.columns[column].cells;
            const bool is_new = placed.is_filled() && placed.row >= head.begin &&
                                (cells.empty() || cells.back().cell != placed.cell);
            if (is_new) cells.push_back(placed);
        }
    }
    if (over_empty_cells) put_over_empty_cells(table, *over_empty_cells, head);
    for (auto& column : head.columns) column.meaning = composed(column.cells);
    settle_responsibilities(head);
    read_letters(head);
}

}  // namespace zeren::extraction::tables
