#include "extraction/tables/stacked_form.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/form_labels.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;
using documents::TableRow;

constexpr std::size_t most_rows = 60;  // of a form

std::ptrdiff_t filled_cells(const TableRow& row) { return std::ranges::count_if(row.cells, is_filled); }

bool is_known_label(const Cell& cell) {
    return is_filled(cell) && kind_of_label(cell) != ColumnKind::unknown;
}

bool names_a_task(ColumnKind kind) {
    return kind == ColumnKind::task || kind == ColumnKind::measure || kind == ColumnKind::number;
}

/// Capofila | Soggetti coinvolti | Tempi: several labels and nothing else.
bool are_labels(const TableRow& row) {
    return filled_cells(row) > 1 && std::ranges::all_of(row.cells, [](const Cell& cell) {
               return is_known_label(cell) && cell.row_span == 1;
           });
}

bool name_a_task(const TableRow& row) {
    return std::ranges::any_of(row.cells, [](const Cell& cell) { return names_a_task(kind_of_label(cell)); });
}

bool name_owners(const TableRow& row) {
    return std::ranges::any_of(row.cells,
                               [](const Cell& cell) { return kind_of_label(cell) == ColumnKind::owners; });
}

/// The only cell of a row that holds words; nullptr in other rows.
const Cell* lone_cell(const TableRow& row) {
    return filled_cells(row) == 1 ? &*std::ranges::find_if(row.cells, is_filled) : nullptr;
}

/// Descrizione, Scheda 1: a label alone in its row, whose value has the next one.
bool is_lone_label(const TableRow& row) {
    const auto* cell = lone_cell(row);
    return cell != nullptr &&
           (is_known_label(*cell) || !number_of_label(plain_words(*cell, longest_label)).empty());
}

/// A row of values below labels: none of them is a label, and no further row of the kind follows.
bool are_values_of_one(const Table& table, std::size_t at) {
    if (at >= table.rows.size()) return false;
    const auto& row = table.rows[at];
    if (std::ranges::any_of(row.cells, is_known_label)) return false;
    if (at + 1 == table.rows.size()) return true;
    const auto& next = table.rows[at + 1];
    return are_labels(next) || filled_cells(next) <= 1;
}

TableRow pair_of(const Cell& label, Cell value) {
    TableRow row{.cells = {label, std::move(value)}};
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        row.cells[at].column = at;
        row.cells[at].column_span = 1;
    }
    return row;
}

/// Each label of a row beside the value below it.
void add_pairs(const TableRow& labels, const TableRow& values, std::vector<TableRow>& rows) {
    for (const auto& label : labels.cells) {
        const auto value = std::ranges::lower_bound(values.cells, label.column, {}, &Cell::column);
        const bool is_there = value != values.cells.end() && value->column == label.column;
        rows.push_back(pair_of(label, is_there ? *value : Cell{.origin = label.origin}));
    }
}

}  // namespace

std::optional<Table> with_labels_beside(const Table& table) {
    if (table.rows.size() < 2 || table.rows.size() > most_rows) return std::nullopt;
    Table out{.origin = table.origin, .name = table.name};
    bool has_owners = false;
    // One row of labels with a task among them is the head of any table.
    const auto label_rows = std::ranges::count_if(table.rows, are_labels);
    if (label_rows == 1 && std::ranges::any_of(table.rows, [](const TableRow& row) {
            return are_labels(row) && name_a_task(row);
        }))
        return std::nullopt;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const auto& row = table.rows[at];
        const auto* below = at + 1 < table.rows.size() ? lone_cell(table.rows[at + 1]) : nullptr;
        if (are_labels(row)) {
            if (!are_values_of_one(table, at + 1)) return std::nullopt;
            has_owners = has_owners || name_owners(row);
            add_pairs(row, table.rows[++at], out.rows);
        } else if (is_lone_label(row) && below != nullptr && !is_lone_label(table.rows[at + 1])) {
            out.rows.push_back(pair_of(*lone_cell(row), *below));
            ++at;
        } else {
            out.rows.push_back(row);
        }
    }
    return has_owners ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace zeren::extraction::tables
