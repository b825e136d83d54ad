#include "extraction/tables/form_table.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;

constexpr std::size_t most_rows = 2000;

std::u32string label_of(const Cell& cell) {
    constexpr std::size_t longest = 20;
    auto words = cell.paragraphs.empty() ? std::u32string() : head_form(plain_words(cell, 60));
    return words.size() <= longest ? words : std::u32string();
}

ColumnKind kind_of(const Cell& cell) { return meaning_of_head(label_of(cell)).kind; }

/// Every row begins with a label, and no row is one of labels alone. Among the labels of the first column are
/// one of a task and one of owners.
bool holds_forms(const Table& table) {
    constexpr std::size_t fewest_labels = 3;
    std::set<ColumnKind> kinds;
    std::size_t labels = 0;
    if (table.rows.size() < 2 || table.rows.size() > most_rows) return false;
    for (const auto& row : table.rows) {
        if (row.cells.empty() || row.cells.front().column > 0) continue;
        if (row.cells.size() % 2 != 0 || kind_of(row.cells.front()) == ColumnKind::unknown) return false;
        for (std::size_t at = 0; at < row.cells.size(); at += 2) {
            const auto kind = kind_of(row.cells[at]);
            if (kind == ColumnKind::unknown) continue;
            kinds.insert(kind);
            ++labels;
            const auto& value = row.cells[at + 1];
            if (kind_of(value) != ColumnKind::unknown && value.paragraphs.size() == 1 && at == 0 &&
                row.cells.size() > 2)
                return false;
        }
    }
    return labels >= fewest_labels && kinds.contains(ColumnKind::task) && kinds.contains(ColumnKind::owners);
}

/// Gathers labels as heads and their values as rows.
class FormTable {
  public:
    explicit FormTable(const Table& forms) {
        table_.origin = forms.origin;
        table_.name = forms.name;
        table_.rows.resize(1);
        for (const auto& row : forms.rows) {
            for (std::size_t at = 0; at + 1 < row.cells.size(); at += 2)
                add(row.cells[at], row.cells[at + 1]);
        }
    }

    Table finish() && {
        for (auto& [column, cell] : values_) table_.rows.back().cells.push_back(std::move(cell));
        return std::move(table_);
    }

  private:
    void add(const Cell& label, const Cell& value) {
        const auto words = label_of(label);
        if (words.empty()) return;
        const auto [held, is_new] = columns_.emplace(words, columns_.size());
        if (is_new) table_.rows.front().cells.push_back(placed(label, held->second));
        // The first label once more begins the next form.
        if (table_.rows.size() == 1 || held->second == 0) begin_row();
        values_.insert_or_assign(held->second, placed(value, held->second));
    }

    void begin_row() {
        for (auto& [column, cell] : values_) table_.rows.back().cells.push_back(std::move(cell));
        values_.clear();
        table_.rows.emplace_back();
    }

    static Cell placed(const Cell& cell, std::size_t column) {
        auto out = cell;
        out.row_span = 1;
        out.column_span = 1;
        out.column = column;
        return out;
    }

    Table table_{};
    std::map<std::u32string, std::size_t> columns_;
    std::map<std::size_t, Cell> values_;  // of the open form, by column
};

}  // namespace

std::optional<Table> table_of_forms(const Table& table) {
    if (!holds_forms(table)) return std::nullopt;
    return FormTable(table).finish();
}

}  // namespace zeren::extraction::tables
