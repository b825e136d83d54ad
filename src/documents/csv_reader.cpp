#include "documents/csv_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "documents/csv_dialect.hpp"
#include "documents/csv_records.hpp"
#include "documents/document_budget.hpp"
#include "documents/paragraphs.hpp"
#include "documents/remark_tally.hpp"
#include "documents/text_positions.hpp"
#include "support/counted.hpp"
#include "support/source_text.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

using support::Code;

/// Fields of a row up to its last filled one, and where the row stands.
struct RowWidth {
    std::size_t fields;
    std::uint32_t line;
};

class CsvTable {
  public:
    CsvTable(std::string_view text, std::string_view name, char separator, std::size_t from)
        : text_(text), name_(name), records_(text, separator, from), positions_(text) {}

    support::Result<Document> read() {
        document_ = {.name = std::string(name_), .format = "csv"};
        std::vector<CsvField> fields;
        while (records_.next(fields)) {
            if (!add_row(fields)) return beyond_budget(name_);
        }
        if (records_.has_open_quote()) return open_quote();
        end_table();
        return std::move(document_);
    }

  private:
    bool add_row(std::vector<CsvField>& fields) {
        if (is_blank_record(fields)) {
            follows_gap_ = true;
            return true;
        }
        // Behind blank lines other columns are those of a table of its own.
        const bool may_part = std::exchange(follows_gap_, false) && !widths_.empty();
        const auto above = may_part ? widths_.back().fields : fields.size();
        if (above != fields.size() && above > 1 && begins_table(fields)) end_table();
        TableRow row;
        const auto row_line = positions_.at(fields.front().offset).line;
        const auto is_filled = [](const CsvField& field) { return !support::trim(field.text).empty(); };
        row.cells.reserve(static_cast<std::size_t>(std::ranges::count_if(fields, is_filled)));
        for (std::size_t column = 0; column < fields.size(); ++column) {
            if (!is_filled(fields[column])) continue;  // an empty position holds no cell
            if (!budget_.take(fields[column].text.size())) return false;
            const auto [line, place] = positions_.at(fields[column].offset);
            const model::Origin origin{.line = line, .column = place};
            row.cells.push_back({.paragraphs = paragraphs_of(fields[column].text, origin),
                                 .column = column,
                                 .origin = origin});
        }
        widths_.push_back({fields.size(), row_line});
        if (table_.rows.empty()) table_.origin = {.line = row_line, .column = 1};
        table_.rows.push_back(std::move(row));
        return true;
    }

    void end_table() {
        if (!table_.rows.empty()) document_.blocks.emplace_back(std::exchange(table_, {}));
        tell_of_ragged_rows();
        widths_.clear();
    }

    [[nodiscard]] support::Diagnostic open_quote() const {
        return support::make_diagnostic(Code::damaged_file, "nothing closes the quote that opens here",
                                        support::place_at(name_, text_, records_.open_quote_at()),
                                        "add the closing quote, or double a quote that is part of the text");
    }

    void tell_of_ragged_rows() {
        std::map<std::size_t, std::size_t> rows_of_width;
        for (const auto& width : widths_) ++rows_of_width[width.fields];
        if (rows_of_width.size() < 2) return;
        const auto usual =
            std::ranges::max_element(rows_of_width, {}, [](const auto& each) { return each.second; })->first;
        const auto differs = [usual](const RowWidth& width) { return width.fields != usual; };
        const auto first = std::ranges::find_if(widths_, differs);
        const auto count = static_cast<std::size_t>(std::ranges::count_if(widths_, differs));
        document_.remarks.add(support::make_diagnostic(
            Code::ragged_table,
            fmt::format("{} not of {}, as the others are",
                        count == 1 ? "1 row is" : fmt::format("{} rows are", count),
                        support::counted(usual, "field", "fields")),
            {.file = std::string(name_), .position = {.line = first->line, .column = 1}},
            "check that a field with a separator in it stands in quotes"));
    }

    std::string_view text_;
    std::string_view name_;
    CsvRecords records_;
    TextPositions positions_;
    DocumentBudget budget_{};
    Document document_{};
    Table table_{};  // at hand, with the widths of its rows
    std::vector<RowWidth> widths_{};
    bool follows_gap_ = false;  // blank lines stand above the next record
};

}  // namespace

support::Result<Document> read_csv(std::string_view text, std::string_view name) {
    const auto separator = guessed_separator(text).value_or(',');
    const auto skipped = size_of_separator_line(text);
    auto document = CsvTable(text, name, separator, skipped).read();
    if (document && skipped == 0) {
        document->remarks.add(support::make_diagnostic(
            Code::reading_assumed,
            fmt::format("fields are taken to be separated by a {}", separator_name(separator)),
            {.file = std::string(name)}));
    }
    return document;
}

}  // namespace zeren::documents
