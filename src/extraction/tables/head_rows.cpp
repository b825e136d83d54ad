#include "extraction/tables/head_rows.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_columns.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/printed_number.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {

using documents::Cell;
using documents::Table;
using documents::TableRow;
using View = std::u32string_view;

bool is_mark(const Cell& cell) {
    constexpr std::size_t longest_mark = 40;  // bytes
    if (cell.paragraphs.size() != 1 || cell.paragraphs.front().text.size() > longest_mark) return false;
    const auto marks = marks_in(plain_words(cell, longest_mark));
    return marks && !marks->empty();
}

bool holds_sign(const Cell& cell) { return is_mark(cell) && is_sign(plain_words(cell, 4)); }

bool holds_letters_as_heads(const Table& table, std::size_t row) {
    std::set<std::u32string> letters;
    std::size_t signs = 0;
    for (const auto& cell : table.rows[row].cells) {
        if (!holds_sign(cell)) continue;
        ++signs;
        letters.insert(plain_words(cell));
    }
    const bool marks_follow =
        row + 1 < table.rows.size() && std::ranges::any_of(table.rows[row + 1].cells, holds_sign);
    return signs >= 2 && letters.size() == signs && !marks_follow;
}

bool says_nobody(const Cell& cell) {
    const auto marks = cell.paragraphs.size() == 1 ? marks_in(plain_words(cell, 4)) : std::nullopt;
    return !is_filled(cell) || (marks && marks->empty());
}

namespace {

/// Support | Lead | Support: no head names two columns alike.
bool repeats_duties(const TableRow& row) {
    std::set<std::u32string> duties;
    for (const auto& cell : row.cells) {
        if (!is_filled(cell)) continue;
        auto words = head_form(plain_words(cell, 24));
        if (meaning_of_cell_word(words) && !duties.insert(std::move(words)).second) return true;
    }
    return false;
}

/// Whether the row holds several words of marks right of its first column, and no other words there.
bool holds_words_of_marks(const TableRow& row) {
    std::size_t words = 0;
    for (const auto& cell : row.cells) {
        if (cell.column == 0 || says_nobody(cell)) continue;
        if (!is_mark(cell) || holds_sign(cell)) return false;
        ++words;
    }
    return words > 1;
}

/// R = Verantwoordelijk: a legend above the head.
bool explains_a_sign(const Cell& cell) {
    constexpr std::size_t longest = 8;
    const auto words = is_filled(cell) ? plain_words(cell, longest) : std::u32string();
    const auto link = words.find_first_not_of(U' ', std::min<std::size_t>(1, words.size()));
    return link != std::u32string::npos && words[link] == U'=' && is_sign(View(words).substr(0, 1));
}

}  // namespace

bool stands_among_marks(const Table& table, std::size_t row) {
    if (!holds_words_of_marks(table.rows[row])) return false;
    return (row > 0 && holds_words_of_marks(table.rows[row - 1])) ||
           (row + 1 < table.rows.size() && holds_words_of_marks(table.rows[row + 1]));
}

bool heads_duties(const Table& table, std::size_t row) {
    constexpr std::size_t fewest = 3;
    const auto is_title = [](const TableRow& above) {
        return std::ranges::count_if(above.cells, is_filled) <= 1;
    };
    if (!std::ranges::all_of(std::span(table.rows).first(row), is_title)) return false;
    if (std::ranges::any_of(table.rows[row].cells, explains_a_sign)) return false;
    std::set<Duty> duties;
    std::size_t owners = 0;
    for (const auto& cell : table.rows[row].cells) {
        if (!is_filled(cell) || cell.column == 0) continue;
        const auto meaning = meaning_of_cell(cell);
        if (meaning.kind != ColumnKind::owners) return false;
        duties.insert(meaning.duty);
        ++owners;
    }
    return owners >= fewest && duties.size() >= fewest && row + 1 < table.rows.size() &&
           !holds_words_of_marks(table.rows[row + 1]);
}

/// "–not involved", "to be confirmed": what stands below heads.
bool says_nobody_in_words(const Cell& cell) {
    constexpr std::size_t longest = 30;
    constexpr std::size_t shortest = 5;
    const auto words = is_filled(cell) ? plain_words(cell, longest) : std::u32string();
    return words.size() >= shortest && says_none(words);
}

/// 部门, 成员单位: they head who has the duties beside them.
bool heads_bodies(const documents::Cell& cell) {
    constexpr std::size_t longest = 8;
    return is_filled(cell) && names_kind_of_bodies(head_form(plain_words(cell, longest)));
}

/// 部门 | 职责, 成员单位 | 主要职责, 部门 | 重点工作: two columns, or three with a number.
bool heads_duties(const TableRow& row) {
    constexpr std::ptrdiff_t most_heads = 3;
    constexpr std::size_t longest = 8;
    const auto is_of_duties = [](const documents::Cell& cell) {
        if (!is_filled(cell)) return false;
        const auto meaning = meaning_of_cell(cell);
        return head_form(plain_words(cell, longest)).ends_with(U"职责") ||
               (meaning.kind == ColumnKind::task && !meaning.is_part_of_head);
    };
    return std::ranges::count_if(row.cells, is_filled) <= most_heads &&
           std::ranges::any_of(row.cells, is_of_duties) && std::ranges::any_of(row.cells, heads_bodies);
}

bool looks_like_head(const Table& table, std::size_t row, std::size_t width) {
    if (heads_contacts(table.rows[row])) return true;
    const auto& cells = table.rows[row].cells;
    if (std::ranges::any_of(cells, explains_a_sign) || std::ranges::any_of(cells, says_nobody_in_words))
        return false;
    const bool has_letters = holds_letters_as_heads(table, row);
    const bool lists_duties = heads_duties(table.rows[row]);
    std::set<ColumnKind> kinds;
    std::size_t known = 0;
    std::size_t filled = 0;
    bool has_whole = false;
    for (const auto& cell : table.rows[row].cells) {
        if (!is_filled(cell) || cell.column >= width) continue;
        ++filled;
        const bool is_letter = has_letters && holds_sign(cell);
        const bool is_body = lists_duties && heads_bodies(cell);
        const auto meaning = is_letter || is_body ? ColumnMeaning{ColumnKind::owners} : meaning_of_cell(cell);
        if (meaning.kind == ColumnKind::unknown) continue;
        ++known;
        has_whole = has_whole || !meaning.is_part_of_head || cell.is_head;
        kinds.insert(meaning.kind);
    }
    return kinds.size() >= 2 && known * 2 >= filled && has_whole && !repeats_duties(table.rows[row]) &&
           !stands_among_marks(table, row);
}

bool heads_contacts(const TableRow& row) {
    static constexpr std::array whom = {View(U"name"),   View(U"contact"), View(U"nom"),
                                        View(U"nombre"), View(U"nome"),    View(U"naam"),
                                        View(U"姓名"),   View(U"联系人"),  View(U"人员"),
                                        View(U"person"), View(U"kontakt"), View(U"ansprechpartner")};
    constexpr std::size_t longest = 30;
    bool says_way = false;
    bool says_whom = false;
    for (const auto& cell : row.cells) {
        if (!is_filled(cell)) continue;
        const auto words = head_form(plain_words(cell, longest + 1));
        if (words.size() > longest) return false;
        says_way = says_way || tells_how_to_call(words);
        says_whom = says_whom || is_one_of(words, whom) || names_actors(words);
    }
    return says_way && says_whom;
}

bool names_owners_alone(const Table& table, std::size_t row) {
    constexpr std::size_t longest = 160;  // bytes
    constexpr std::size_t most_rows = 6;
    std::size_t filled = 0;
    bool names_owners = false;
    bool is_marked = true;
    if (std::ranges::any_of(table.rows[row].cells, explains_a_sign)) return false;
    for (const auto& cell : table.rows[row].cells) {
        if (!is_filled(cell)) continue;
        if (cell.paragraphs.size() > 2 || cell.paragraphs.front().text.size() > longest) return false;
        ++filled;
        is_marked = is_marked && cell.is_head;
        const auto meaning = meaning_of_cell(cell);
        const bool is_of_owners = meaning.kind == ColumnKind::owners || meaning.kind == ColumnKind::people;
        names_owners = names_owners || (is_of_owners && !meaning.is_part_of_head);
    }
    if (!names_owners || filled < 2 || row + 1 >= table.rows.size()) return false;
    // Organization | Prism Data Systems AG: a label beside its value.
    const auto& first = table.rows[row].cells.front();
    const bool is_label_first =
        filled == 2 && !is_marked && is_filled(first) && meaning_of_cell(first).kind == ColumnKind::owners;
    if (is_label_first) return false;
    const auto is_head = [](const Cell& cell) { return cell.is_head; };
    const bool has_marked_heads = std::ranges::any_of(
        table.rows, [&](const TableRow& each) { return std::ranges::any_of(each.cells, is_head); });
    if (has_marked_heads) return is_marked;
    const auto is_label = [](const Cell& cell) {
        constexpr std::size_t longest_code = 20;
        return is_filled(cell) && meaning_of_cell(cell).kind != ColumnKind::unknown &&
               !meaning_of_cell(cell).is_part_of_head && !is_bare_number(plain_words(cell, longest_code));
    };
    const auto end = std::min(table.rows.size(), row + most_rows);
    const auto words = [](const Cell& cell) { return plain_words(cell); };
    for (auto below = row + 1; below < end; ++below) {
        const auto& cells = table.rows[below].cells;
        const bool is_once_more = std::ranges::equal(cells, table.rows[row].cells, {}, words, words);
        if (!is_once_more && std::ranges::any_of(cells, is_label)) return false;
    }
    return true;
}

std::optional<std::size_t> head_over_empty_cells(const Table& table, std::size_t row) {
    constexpr std::ptrdiff_t fewest = 2;
    if (row == 0 || row + 1 >= table.rows.size()) return std::nullopt;
    const auto& names = table.rows[row].cells;
    if (std::ranges::count_if(names, is_filled) < fewest || std::ranges::any_of(names, is_mark))
        return std::nullopt;
    const auto first = std::ranges::find_if(names, is_filled)->column;
    auto last = first;
    for (const auto& cell : names) last = is_filled(cell) ? std::max(last, cell.column) : last;
    const Cell* over = nullptr;  // the last head that is not right of the names
    for (const auto& cell : table.rows[row - 1].cells) {
        if (!is_filled(cell) || cell.column > last) continue;
        if (cell.column > first) return std::nullopt;
        over = &cell;
    }
    if (over == nullptr || over->column_span > 1 || meaning_of_cell(*over).kind != ColumnKind::owners)
        return std::nullopt;
    const bool has_marks_below = std::ranges::any_of(table.rows[row + 1].cells, [&](const Cell& cell) {
        return cell.column >= first && cell.column <= last && is_mark(cell);
    });
    return has_marks_below ? std::optional(over->column) : std::nullopt;
}

}  // namespace zeren::extraction::tables
