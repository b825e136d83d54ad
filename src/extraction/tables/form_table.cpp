#include "extraction/tables/form_table.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extraction/numbering.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/form_labels.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/printed_number.hpp"
#include "extraction/tables/stacked_form.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;
using documents::TableRow;

constexpr std::size_t most_rows = 2000;

/// A label and what stands beside it; no value where the next label does.
struct Pair {
    const Cell* label = nullptr;
    const Cell* value = nullptr;
};

/// A label beside nothing: nobody helps.
bool is_lone_label(const TableRow& row) {
    if (row.cells.size() < 2 || std::ranges::count_if(row.cells, is_filled) != 1) return false;
    return kind_of_label(*std::ranges::find_if(row.cells, is_filled)) != ColumnKind::unknown;
}

/// The pairs of a row of a form; none where only one cell holds words: such a row is a title.
std::vector<Pair> pairs_of(const TableRow& row) {
    std::vector<Pair> pairs;
    if (is_lone_label(row)) return {{.label = &*std::ranges::find_if(row.cells, is_filled)}};
    if (std::ranges::count_if(row.cells, is_filled) < 2) return pairs;
    for (std::size_t at = 0; at < row.cells.size(); ++at) {
        if (!is_filled(row.cells[at])) continue;
        Pair pair{.label = &row.cells[at]};
        const bool has_next = at + 1 < row.cells.size();
        if (has_next && (row.cells.size() <= 2 || kind_of_label(row.cells[at + 1]) == ColumnKind::unknown))
            pair.value = &row.cells[++at];
        pairs.push_back(pair);
    }
    return pairs;
}

/// The one filled cell of a row that is no pair, nor a label beside nothing: a title.
const Cell* title_of(const TableRow& row) {
    if (is_lone_label(row) || std::ranges::count_if(row.cells, is_filled) != 1) return nullptr;
    return &*std::ranges::find_if(row.cells, is_filled);
}

/// What stands for the task of a form: a label of its own, or the title above its labels.
enum class FormKind : std::uint8_t { none, labelled, titled };

/// A label and a value in each row, and each label once.
bool are_pairs_of_one_form(const Table& table) {
    std::set<std::u32string> labels;
    return std::ranges::all_of(table.rows, [&](const TableRow& row) {
        return row.cells.size() == 2 && is_filled(row.cells[0]) &&
               labels.insert(label_of(row.cells[0])).second;
    });
}

/// G-1 | Trinkbrunnen, above labels and their values: the number of the one task beside it. Empty where the
/// table begins otherwise.
std::string number_in_corner(const Table& table) {
    const auto number_of = [](const TableRow& row) {
        const bool holds_two = std::ranges::count_if(row.cells, is_filled) == 2 && is_filled(row.cells[0]);
        const auto number =
            holds_two ? number_of_cell(plain_words(row.cells[0], longest_label)) : std::nullopt;
        return number ? number->ascii() : std::string();
    };
    constexpr std::ptrdiff_t most_cells = 4;  // two pairs
    const auto is_pair = [&](const TableRow& row) {
        return std::ranges::count_if(row.cells, is_filled) <= most_cells && number_of(row).empty();
    };
    if (table.rows.empty() || !std::ranges::all_of(table.rows.begin() + 1, table.rows.end(), is_pair))
        return {};
    return number_of(table.rows.front());
}

/// Most rows begin with a known label, or half of them where they are pairs of one form, none is one of
/// labels alone, and among the labels that begin rows are one of owners and one of a task, unless a title
/// opens the table.
FormKind kind_of_forms(const Table& table) {
    constexpr std::size_t fewest_labels = 3;
    if (table.rows.size() < 2 || table.rows.size() > most_rows) return FormKind::none;
    std::set<ColumnKind> kinds;
    std::size_t labels = 0;
    std::size_t rows = 0;
    std::size_t known_rows = 0;
    if (!number_in_corner(table).empty()) {
        kinds.insert(ColumnKind::task);
        ++labels;
        ++known_rows;
    }
    for (const auto& row : table.rows) {
        const auto pairs = pairs_of(row);
        if (pairs.empty()) continue;
        ++rows;
        const auto without_value = [](const Pair& pair) { return pair.value == nullptr; };
        constexpr std::ptrdiff_t most_alone = 2;
        if (pairs.size() > 1 && std::ranges::all_of(pairs, without_value)) return FormKind::none;
        if (std::ranges::count_if(pairs, without_value) > most_alone) return FormKind::none;
        if (kind_of_label(*pairs.front().label) != ColumnKind::unknown) ++known_rows;
        for (const auto& pair : pairs) {
            const auto kind = kind_of_label(*pair.label);
            if (kind == ColumnKind::unknown) continue;
            kinds.insert(kind);
            ++labels;
        }
    }
    constexpr std::size_t fewest_of_one_form = 4;
    if (!kinds.contains(ColumnKind::owners)) return FormKind::none;
    const bool is_form = kinds.contains(ColumnKind::task) && labels >= fewest_of_one_form &&
                         known_rows * 2 >= rows && are_pairs_of_one_form(table);
    if (is_form) return FormKind::labelled;
    // Field | Value: the head itself says that these are labels.
    const bool is_told =
        known_rows > 1 && std::ranges::any_of(table.rows.begin(), table.rows.begin() + 2, is_head_of_form);
    if (known_rows * 10 < rows * 6 && !is_told) return FormKind::none;
    const bool are_labels = known_rows * 10 >= rows * 7 && labels >= fewest_labels;
    if (kinds.contains(ColumnKind::task)) return are_labels ? FormKind::labelled : FormKind::none;
    const bool is_of_two = std::ranges::all_of(
        table.rows, [](const TableRow& row) { return std::ranges::count_if(row.cells, is_filled) <= 2; });
    const auto* title = title_of(table.rows.front());
    const bool is_titled =
        title != nullptr && (is_of_two || begins_with_number(*title) || code_before_title(*title));
    return is_titled ? FormKind::titled : FormKind::none;
}

/// Gathers labels as heads and their values as rows.
class FormTable {
  public:
    /// `number` is that of the heading above a table of one form; empty where it has none.
    FormTable(const Table& forms, FormKind kind, const std::string& number = {}) {
        table_.origin = forms.origin;
        table_.name = forms.name;
        table_.rows.resize(1);
        const auto corner = number_in_corner(forms);
        for (const auto& row : forms.rows) {
            const auto pairs = pairs_of(row);
            is_behind_gap_ = is_behind_gap_ || pairs.empty();
            if (const auto* title = title_of(row); title != nullptr && kind == FormKind::titled) {
                const Cell head{.paragraphs = {{.text = "task", .origin = title->origin}},
                                .origin = title->origin};
                if (const auto coded = code_before_title(*title)) {
                    auto bare = *title;
                    auto& text = bare.paragraphs.front().text;
                    text = support::to_utf8(
                        std::u32string_view(support::to_code_points(text)).substr(coded->begin));
                    add({.label = &head, .value = &bare});
                    add_number(coded->code, title->origin);
                } else {
                    add({.label = &head, .value = title});
                }
            }
            const bool is_first = &row == &forms.rows.front();
            for (const auto& pair : pairs) add_with_number(pair, is_first ? corner : std::string());
        }
        if (!number.empty() && table_.rows.size() == 2) add_number(number, forms.origin);
    }

    Table finish() && {
        close_form();
        return std::move(table_);
    }

  private:
    /// Maßnahme M1 | Solardächer: the number in the label is that of the task; so is one in the corner.
    void add_with_number(const Pair& pair, const std::string& corner) {
        const auto number =
            corner.empty() ? number_of_label(plain_words(*pair.label, longest_label)) : corner;
        if (number.empty()) return add(pair);
        const Cell head{.paragraphs = {{.text = "task", .origin = pair.label->origin}},
                        .origin = pair.label->origin};
        add({.label = &head, .value = pair.value});
        add_number(number, pair.label->origin);
    }

    void add_number(const std::string& number, const model::Origin& origin) {
        const Cell head{.paragraphs = {{.text = "no.", .origin = origin}}, .origin = origin};
        const Cell value{.paragraphs = {{.text = number, .origin = origin}}, .origin = origin};
        add({.label = &head, .value = &value});
    }

    /// The first label once more begins the next form, and so does a label that is filled, behind a gap.
    void add(const Pair& pair) {
        const auto words = label_of(*pair.label);
        if (words.empty()) return;
        const auto [held, is_new] = columns_.emplace(words, columns_.size());
        const auto column = held->second;
        if (is_new) table_.rows.front().cells.push_back(placed(*pair.label, column));
        const bool is_next = column == 0 || (is_behind_gap_ && values_.contains(column));
        if (table_.rows.size() == 1 || is_next) begin_form();
        is_behind_gap_ = false;
        if (pair.value != nullptr) values_.insert_or_assign(column, placed(*pair.value, column));
    }

    void close_form() {
        for (auto& [column, cell] : values_) table_.rows.back().cells.push_back(std::move(cell));
        values_.clear();
    }

    void begin_form() {
        close_form();
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
    bool is_behind_gap_ = false;          // an empty row or a title stands between the forms
};

}  // namespace

std::optional<FormsTable> table_of_forms(const Table& printed, const documents::Paragraph* heading) {
    const auto unstacked = with_labels_beside(printed);
    const auto& table = unstacked ? *unstacked : printed;
    const auto kind = kind_of_forms(table);
    if (kind != FormKind::none) {
        const auto number = heading == nullptr ? std::string() : number_of_label(plain_form(heading->text));
        return FormsTable{.table = FormTable(table, kind, number).finish()};
    }
    constexpr std::size_t longest_form = 60;  // rows
    if (heading == nullptr || table.rows.size() > longest_form) return std::nullopt;
    Table titled{.origin = table.origin, .name = table.name};
    titled.rows.push_back({.cells = {{.paragraphs = {*heading}, .origin = heading->origin}}});
    titled.rows.insert(titled.rows.end(), table.rows.begin(), table.rows.end());
    if (kind_of_forms(titled) != FormKind::titled) return std::nullopt;
    return FormsTable{.table = FormTable(titled, FormKind::titled).finish(), .takes_heading = true};
}

}  // namespace zeren::extraction::tables
