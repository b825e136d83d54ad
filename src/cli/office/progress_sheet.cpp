#include "cli/office/progress_sheet.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "documents/paragraphs.hpp"
#include "extraction/own_sheet_cells.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/grid_rows.hpp"
#include "extraction/tables/head_words.hpp"

namespace zeren::cli::office {
namespace {

using documents::Cell;
using documents::Document;
using documents::Table;
using extraction::Duty;
using extraction::tables::ColumnKind;
using model::TaskColumn;

/// What a head in other words than ours is about.
std::optional<TaskColumn> column_meant(const Cell& cell) {
    const auto words = extraction::tables::head_form(extraction::tables::plain_words(cell, 60));
    const auto meaning = extraction::tables::meaning_of_head(words);
    switch (meaning.kind) {
        case ColumnKind::number: return TaskColumn::number;
        case ColumnKind::task: return TaskColumn::task;
        case ColumnKind::due: return TaskColumn::due;
        case ColumnKind::status: return TaskColumn::status;
        case ColumnKind::owners:
            if (meaning.duty == Duty::lead) return TaskColumn::lead;
            if (meaning.duty == Duty::cooperate) return TaskColumn::cooperate;
            return std::nullopt;
        default: return std::nullopt;
    }
}

/// Where the columns of a list stand in its grid.
struct Heads {
    std::array<std::optional<std::size_t>, model::task_column_count> places{};

    std::optional<std::size_t>& of(TaskColumn column) { return places[static_cast<std::size_t>(column)]; }
    [[nodiscard]] const std::optional<std::size_t>& of(TaskColumn column) const {
        return places[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] bool are_of_progress() const {
        return (of(TaskColumn::number) || of(TaskColumn::task)) &&
               (of(TaskColumn::due) || of(TaskColumn::status));
    }
};

/// The column that a head names in the words of an export.
std::optional<TaskColumn> own_column(const Cell& cell) {
    return model::column_from(extraction::own_cell_text(cell, false));
}

/// The heads that a row prints in the words of an export.
Heads own_heads_of(const documents::TableRow& row) {
    Heads heads;
    for (const auto& cell : row.cells) {
        const auto column = own_column(cell);
        if (column && !heads.of(*column)) heads.of(*column) = cell.column;
    }
    return heads;
}

/// The same with other words for columns that are not there in ours.
Heads heads_of(const documents::TableRow& row) {
    auto heads = own_heads_of(row);
    for (const auto& cell : row.cells) {
        const bool is_taken =
            std::ranges::find(heads.places, std::optional(cell.column)) != heads.places.end();
        const auto column = is_taken ? std::nullopt : column_meant(cell);
        if (column && !heads.of(*column)) heads.of(*column) = cell.column;
    }
    return heads;
}

/// Reads the rows below the heads.
class RowReader {
  public:
    RowReader(const Document& document, const Table& table, const Heads& heads)
        : file_(document.name), is_guarded_(document.format == "csv"), heads_(heads), rows_(table) {}

    std::vector<SheetRow> below(std::size_t head_row) && {
        std::vector<SheetRow> rows;
        SheetRow printed_heads;
        while (rows_.next()) {
            if (rows_.row() < head_row || (rows_.row() > head_row && is_aside())) continue;
            auto row = read();
            if (rows_.row() == head_row) printed_heads = row;
            if (repeats(printed_heads, row)) continue;
            const bool says_anything =
                !row.at(TaskColumn::number).text.empty() || !row.at(TaskColumn::task).text.empty() ||
                !row.at(TaskColumn::due).text.empty() || !row.at(TaskColumn::status).text.empty();
            if (says_anything) rows.push_back(std::move(row));
        }
        return rows;
    }

  private:
    /// The heads themselves, there or printed again after a page break.
    [[nodiscard]] bool repeats(const SheetRow& heads, const SheetRow& row) const {
        for (std::size_t column = 0; column < heads_.places.size(); ++column) {
            const auto of = static_cast<TaskColumn>(column);
            if (heads_.places[column] && row.at(of).text != heads.at(of).text) return false;
        }
        return true;
    }

    /// Sums, and remarks that run over several columns or open with 注：.
    [[nodiscard]] bool is_aside() const {
        const auto& cells = rows_.own_cells();
        if (extraction::tables::adds_up({cells})) return true;
        const auto filled =
            std::ranges::find_if(cells, [](const Cell& cell) { return !cell.paragraphs.empty(); });
        if (filled == cells.end()) return true;
        const bool is_alone = std::find_if(std::next(filled), cells.end(), [](const Cell& cell) {
                                  return !cell.paragraphs.empty();
                              }) == cells.end();
        return is_alone && (filled->column_span > 1 ||
                            extraction::tables::begins_a_note(extraction::tables::plain_words(*filled)));
    }

    [[nodiscard]] SheetRow read() const {
        SheetRow row;
        for (std::size_t column = 0; column < heads_.places.size(); ++column) {
            const auto place = heads_.places[column];
            const auto placed = place ? rows_.at(*place) : extraction::tables::PlacedCell{};
            if (!placed.is_there() || placed.cell->column != *place) continue;
            const auto& cell = *placed.cell;
            const auto& origin = cell.paragraphs.empty() ? cell.origin : cell.paragraphs.front().origin;
            row.at(static_cast<TaskColumn>(column)) = {.text = extraction::own_cell_text(cell, is_guarded_),
                                                       .where = model::place_of(origin, file_)};
        }
        place_empty_cells(row);
        return row;
    }

    /// Cells without words may have no place of their own: they get that of the first cell with words.
    void place_empty_cells(SheetRow& row) const {
        const auto& own = rows_.own_cells();
        const auto filled =
            std::ranges::find_if(own, [](const Cell& cell) { return !cell.paragraphs.empty(); });
        if (filled == own.end()) return;
        const auto place = model::place_of(filled->paragraphs.front().origin, file_);
        for (std::size_t column = 0; column < heads_.places.size(); ++column) {
            auto& cell = row.at(static_cast<TaskColumn>(column));
            if (cell.text.empty() && cell.where.part.empty() && cell.where.position.line == 0)
                cell.where = place;
        }
    }

    std::string file_;
    bool is_guarded_;
    const Heads& heads_;
    extraction::tables::GridRows rows_;
};

using ReadHeads = Heads (*)(const documents::TableRow& row);

/// The first of the upper rows that holds heads by which `read_heads` knows a list; nothing where none does.
std::optional<std::size_t> head_row_of(const Table& table, ReadHeads read_heads) {
    constexpr std::size_t lowest_head = 10;
    for (std::size_t row = 0; row < std::min(table.rows.size(), lowest_head); ++row) {
        if (read_heads(table.rows[row]).are_of_progress()) return row;
    }
    return std::nullopt;
}

/// 完成时限 | 完成时限: which of them says it?
support::Diagnostics repeated_heads(const Document& document, const documents::TableRow& row) {
    support::Diagnostics out;
    const auto heads = own_heads_of(row);
    for (const auto& cell : row.cells) {
        const auto column = own_column(cell);
        const bool is_read = column == TaskColumn::due || column == TaskColumn::status;
        if (!is_read || heads.of(*column) == cell.column) continue;
        out.add(support::make_diagnostic(
            support::Code::wrong_format,
            "two columns are headed \"" + extraction::own_cell_text(cell, false) + '"',
            documents::place_in(document.name, cell.origin),
            "remove the column that does not count, or give it another head"));
    }
    return out;
}

ProgressSheet sheet_below(const Document& document, const Table& table, std::size_t head_row) {
    const auto heads = heads_of(table.rows[head_row]);
    ProgressSheet sheet{.name = table.name, .notes = document.remarks};
    std::ranges::transform(heads.places, sheet.columns.begin(),
                           [](const auto& place) { return place.has_value(); });
    sheet.rows = RowReader(document, table, heads).below(head_row);
    return sheet;
}

/// Tells of a further list that is not read.
void note_other_list(const Document& document, const Table& table, ProgressSheet& sheet) {
    const auto what = table.name.empty() ? std::string("one more table") : "sheet \"" + table.name + '"';
    sheet.notes.add(support::make_diagnostic(
        support::Code::part_not_read, what + " lists tasks with deadlines or progress, too, and was not read",
        documents::place_in(document.name, table.origin), "give each list in a file of its own"));
}

}  // namespace

support::Result<ProgressSheet> read_progress_sheet(const Document& document) {
    for (const ReadHeads read_heads : {own_heads_of, heads_of}) {
        std::optional<ProgressSheet> sheet;
        for (const auto& block : document.blocks) {
            const auto* table = std::get_if<Table>(&block);
            const auto head_row = table == nullptr ? std::nullopt : head_row_of(*table, read_heads);
            if (!head_row) continue;
            if (sheet) {
                note_other_list(document, *table, *sheet);
                continue;
            }
            if (auto repeated = repeated_heads(document, table->rows[*head_row]); !repeated.empty())
                return repeated;
            sheet = sheet_below(document, *table, *head_row);
        }
        if (sheet) return std::move(*sheet);
    }
    return support::make_diagnostic(
        support::Code::wrong_format, "this holds no list of tasks with deadlines or progress",
        {.file = document.name},
        "keep the heads of `zeren export xlsx`: 序号 or 重点任务, and 完成时限 or 进展");
}

}  // namespace zeren::cli::office
