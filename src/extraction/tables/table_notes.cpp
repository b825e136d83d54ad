#include "extraction/tables/table_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "extraction/body_names.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/mark_notes.hpp"
#include "support/counted.hpp"

namespace zeren::extraction::tables {
namespace {

using support::Code;

class Notes {
  public:
    Notes(const TableLayout& layout, std::string_view file) : layout_(layout), file_(file) {}

    support::Diagnostics write(const RowsRead& read, bool is_transposed) && {
        if (is_transposed) add("read the rows of the table as actors and its columns as tasks");
        note_marks(layout_.marks, layout_.table->origin, file_, notes_);
        write_owner_columns();
        if (read.handed_down > 0) {
            add(fmt::format(
                "{} empty owner {} what stands above {} in the group, since the first row of every "
                "group names its owners",
                read.handed_down, read.handed_down == 1 ? "cell takes" : "cells take",
                read.handed_down == 1 ? "it" : "them"));
        }
        write_columns_left_out();
        write_columns_without_head();
        write_cells_left_out(read.left_out_beside);
        write_rows_above_head();
        return std::move(notes_);
    }

  private:
    void add(std::string message) {
        notes_.add(support::make_diagnostic(Code::words_settled, std::move(message),
                                            model::place_of(layout_.table->origin, file_)));
    }

    [[nodiscard]] std::string head_words(std::size_t column) const {
        const auto& cells = layout_.head.columns[column].cells;
        return cells.empty() ? std::string() : printed_words(*cells.back().cell);
    }

    [[nodiscard]] const OwnerColumn* column_with(Duty duty) const {
        const auto& owners = layout_.columns.owners;
        const auto found = std::ranges::find(owners, duty, &OwnerColumn::duty);
        return found == owners.end() || found->has_marks ? nullptr : &*found;
    }

    void write_owner_columns() {
        const auto* responsible = column_with(Duty::responsible);
        if (responsible == nullptr) return;
        const auto* lead = column_with(Duty::lead);
        const auto* helpers = column_with(Duty::cooperate);
        if (lead == nullptr && helpers == nullptr) return;
        add(fmt::format("read \"{}\" as the {} because \"{}\" stands beside it",
                        head_words(responsible->column), lead != nullptr ? "helpers" : "lead",
                        head_words((lead != nullptr ? lead : helpers)->column)));
    }

    void write_columns_left_out() {
        constexpr std::size_t most_named = 20;
        std::string names;
        std::size_t count = 0;
        for (auto column : layout_.columns.not_read) {
            const auto head = head_words(column);
            if (head.empty()) continue;
            if (++count <= most_named) names += fmt::format("{}\"{}\"", names.empty() ? "" : ", ", head);
        }
        if (count > most_named) names += fmt::format(" and {} more", count - most_named);
        if (!names.empty()) {
            notes_.add(support::make_diagnostic(Code::part_not_read,
                                                "left out columns of the table: " + names,
                                                model::place_of(layout_.table->origin, file_)));
        }
    }

    /// What stands beside the headed columns, told by its first cell.
    void write_columns_without_head() {
        std::vector<std::size_t> columns;
        for (auto column : layout_.columns.not_read) {
            if (head_words(column).empty()) columns.push_back(column);
        }
        std::ranges::sort(columns);
        const documents::Cell* first = nullptr;
        for (auto row = layout_.head.end; row < layout_.table->rows.size() && first == nullptr; ++row) {
            for (const auto& cell : layout_.table->rows[row].cells) {
                const bool is_among = std::ranges::binary_search(columns, cell.column);
                if (first == nullptr && is_among && is_filled(cell)) first = &cell;
            }
        }
        if (first == nullptr || !layout_.head.is_there()) return;
        notes_.add(support::make_diagnostic(
            Code::part_not_read,
            fmt::format("left out {} of the table without a head, which {} with \"{}\"",
                        support::counted(columns.size(), "column", "columns"),
                        columns.size() == 1 ? "begins" : "begin", printed_words(*first)),
            model::place_of(first->origin, file_)));
    }

    void write_cells_left_out(const std::vector<Stretch>& cells) {
        if (cells.empty()) return;
        notes_.add(support::make_diagnostic(
            Code::part_not_read,
            fmt::format("left out {} of further rows of tasks, which have others in their first rows, as "
                        "\"{}\"",
                        support::counted(cells.size(), "deadline or state", "deadlines and states"),
                        cells.front().text()),
            model::place_of(cells.front().origin(), file_)));
    }

    /// Rows that look like those of the tasks, above the head: a foot that a page sets first.
    void write_rows_above_head() {
        constexpr std::size_t fewest = 3;
        std::size_t rows = 0;
        const model::Origin* first = nullptr;
        for (std::size_t row = 0; row < layout_.head.begin; ++row) {
            const auto& cells = layout_.table->rows[row].cells;
            const bool names_body = std::ranges::any_of(cells, [](const documents::Cell& cell) {
                return is_filled(cell) && form_of_name(plain_words(cell)) == NameForm::body;
            });
            if (static_cast<std::size_t>(std::ranges::count_if(cells, is_filled)) < fewest || !names_body)
                continue;
            if (rows++ == 0) first = &cells.front().origin;
        }
        if (rows == 0) return;
        notes_.add(support::make_diagnostic(
            Code::part_not_read,
            fmt::format("left out {} above the head of the table", support::counted(rows, "row", "rows")),
            model::place_of(*first, file_), "set these rows below the head"));
    }

    const TableLayout& layout_;
    std::string_view file_;
    support::Diagnostics notes_{};
};

}  // namespace

support::Diagnostics notes_on(const TableLayout& layout, const RowsRead& read, bool is_transposed,
                              std::string_view file) {
    return Notes(layout, file).write(read, is_transposed);
}

}  // namespace zeren::extraction::tables
