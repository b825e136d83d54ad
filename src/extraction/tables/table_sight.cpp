#include <algorithm>
#include <set>
#include <span>

#include "extraction/body_names.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/count_rows.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/table_reading.hpp"
#include "extraction/tables/table_reasons.hpp"
#include "extraction/tables/transposition.hpp"

namespace zeren::extraction::tables {
namespace {

using enum ColumnKind;

/// Beteiligte Stellen behind an empty column, going on where the table has nothing: a list beside it, whose
/// names own none of its tasks.
void drop_list_beside(TableSight& sight) {
    auto& owners = sight.columns.owners;
    const auto width = main_width(*sight.table);
    const auto is_beside = [width](const OwnerColumn& owner) { return owner.column >= width; };
    const bool is_parted = !sight.columns.is_matrix && sight.columns.task && *sight.columns.task < width &&
                           std::ranges::any_of(owners, is_beside) && !std::ranges::all_of(owners, is_beside);
    if (!is_parted) return;
    const auto goes_on_alone = [&](const documents::TableRow& row) {
        std::size_t before = 0;
        std::size_t beside = 0;
        for (const auto& cell : row.cells) {
            if (is_filled(cell)) ++(cell.column < width ? before : beside);
        }
        return before < 2 && beside > 0;
    };
    const auto rows = std::span(sight.table->rows);
    const auto below = rows.subspan(std::min(sight.head.end, rows.size()));
    if (std::ranges::any_of(below, goes_on_alone)) std::erase_if(owners, is_beside);
}

/// 单位 | 姓名 | 电话: a first row of heads, though of no task table, begins a table of its own; and so does
/// one that the format marks.
bool begins_with_heads(const documents::Table& table) {
    if (table.rows.empty()) return false;
    const auto& first = table.rows.front().cells;
    if (!first.empty() && std::ranges::all_of(first, &documents::Cell::is_head)) return true;
    std::size_t known = 0;
    std::size_t filled = 0;
    for (const auto& cell : table.rows.front().cells) {
        constexpr std::size_t longest = 20;
        if (cell.paragraphs.empty()) continue;
        ++filled;
        if (meaning_of_head(head_form(plain_words(cell, longest))).kind != unknown) ++known;
    }
    return known >= 2 && known * 2 >= filled;
}

/// Whether what the columns of the table before are for may be said of these: words alone, and tasks.
bool may_have_columns_of(const TableSight& sight, const TableSight& before) {
    const auto& columns = before.columns;
    return !columns.is_matrix && !before.is_transposed && columns.task &&
           sight.facts[*columns.task].filled > 0;
}

/// |Declarar resolución|R/A|I|C|: a matrix that was cut goes on in a table whose first row holds marks below
/// the same names, whatever the format takes it for.
bool goes_on_with_marks(const documents::Table& table, const TableSight* before) {
    if (before == nullptr || !before->columns.is_matrix || before->is_transposed || table.rows.empty())
        return false;
    std::size_t marks = 0;
    for (const auto& cell : table.rows.front().cells) {
        const auto found = std::ranges::find(before->columns.owners, cell.column, &OwnerColumn::column);
        if (!is_filled(cell) || found == before->columns.owners.end()) continue;
        constexpr std::size_t longest = 8;
        if (plain_words(cell, longest + 1).size() > longest || !marks_in(plain_words(cell))) return false;
        ++marks;
    }
    return marks > 1;
}

/// Whether a table without a head may be more rows of the one before it: in the same sheet, with marks where
/// it has marks, numbers where it has numbers, and among the owners names of bodies or names that own there
/// too.
bool holds_more_rows_of(const TableSight& sight, const TableSight& before, const documents::Table& table) {
    const auto& columns = before.columns;
    if (table.name != before.table->name) return false;
    if (columns.is_matrix)
        return before.is_transposed || std::ranges::any_of(columns.owners, [&](const OwnerColumn& owner) {
                   const auto& facts = sight.facts[owner.column];
                   return facts.marks * 2 > facts.filled;
               });
    const auto has_numbers = [](const ColumnFacts& facts) { return facts.numbers * 2 >= facts.filled; };
    if (columns.number && has_numbers(before.facts[*columns.number]) &&
        sight.facts[*columns.number].filled > 0)
        return has_numbers(sight.facts[*columns.number]);
    std::set<std::u32string> known;
    const auto is_owner = [&](const documents::Cell& cell) {
        return is_filled(cell) &&
               std::ranges::find(columns.owners, cell.column, &OwnerColumn::column) != columns.owners.end();
    };
    constexpr std::size_t longest = 60;
    // Thousands of small tables may follow a large one.
    const auto first_rows = [most_rows = std::size_t{50}](const documents::Table& each) {
        return std::span(each.rows).first(std::min(each.rows.size(), most_rows));
    };
    for (const auto& row : first_rows(*before.table)) {
        for (const auto& cell : row.cells) {
            if (is_owner(cell)) known.insert(plain_words(cell, longest));
        }
    }
    std::size_t owners = 0;
    std::size_t alike = 0;
    for (const auto& row : first_rows(table)) {
        for (const auto& cell : row.cells) {
            if (!is_owner(cell)) continue;
            ++owners;
            const auto words = plain_words(cell, longest);
            if (known.contains(words) || form_of_name(words) != NameForm::none ||
                words.find(U'、') != std::u32string::npos)
                ++alike;
        }
    }
    return owners > 0 && alike * 3 >= owners;
}

}  // namespace

bool has_head_of(const TableSight& sight, const TableSight& before) {
    const auto words_of = [](const ColumnHead& column) {
        constexpr std::size_t longest = 60;
        return column.words(longest);
    };
    return sight.head.is_there() &&
           std::ranges::equal(sight.head.columns, before.head.columns, {}, words_of, words_of);
}

TableSight look_at(const documents::Table& table, const TableSight* before, const ActorDirectory& directory) {
    TableSight sight{.table = &table, .head = find_head(table)};
    if (goes_on_with_marks(table, before)) sight.head = {};
    sight.counts = rows_of_counts(table, sight.head);
    sight.facts = column_facts(table, sight.head, sight.counts, directory);
    const bool may_go_on = before != nullptr && before->facts.size() == sight.facts.size();
    if (!sight.head.is_there() && may_go_on && holds_more_rows_of(sight, *before, table) &&
        (!begins_with_heads(table) || goes_on_with_marks(table, before))) {
        sight.columns = before->columns;
        sight.is_transposed = before->is_transposed;
        sight.head.columns = before->head.columns;
        sight.goes_on = true;
        return sight;
    }
    const bool is_settled = may_go_on && has_head_of(sight, *before) && may_have_columns_of(sight, *before);
    sight.columns = is_settled ? before->columns : settle_columns(sight.head, sight.facts);
    drop_list_beside(sight);
    sight.is_transposed = is_transposed(sight);
    if (sight.is_transposed) {
        sight.columns.task = label_column(sight);
        add_columns_without_marks(sight);
    }
    sight.reason = reason_against(sight);
    return sight;
}

}  // namespace zeren::extraction::tables
