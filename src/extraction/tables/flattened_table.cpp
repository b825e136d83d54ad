#include "extraction/tables/flattened_table.hpp"

#include <string>
#include <vector>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/printed_number.hpp"

namespace zeren::extraction::tables {
namespace {

ColumnKind kind_of(const Passage& line) { return meaning_of_head(head_form(line.content().plain())).kind; }

/// Reads rows of at most `columns` lines, each behind its number.
class Rows {
  public:
    Rows(std::span<const Passage> lines, std::size_t columns) : lines_(lines), columns_(columns) {}

    bool read(documents::Table& table) {
        std::size_t at = 0;
        for (std::size_t number = 1; at < lines_.size() && is_number(at, number); ++number) {
            documents::TableRow row;
            row.cells.push_back(cell_of_words(lines_[at++].content(), 0));
            while (at < lines_.size() && row.cells.size() < columns_ && !is_number(at, number + 1)) {
                row.cells.push_back(cell_of_words(lines_[at++].content(), row.cells.size()));
            }
            table.rows.push_back(std::move(row));
            const bool is_last = at == lines_.size() || lines_[at].after_gap;
            if (!is_last && !is_number(at, number + 1)) return false;
        }
        constexpr std::size_t fewest = 3;  // with the heads
        return table.rows.size() >= fewest;
    }

  private:
    [[nodiscard]] bool is_number(std::size_t at, std::size_t number) const {
        const auto read = number_of_cell(lines_[at].content().plain());
        return read && read->ascii() == std::to_string(number);
    }

    std::span<const Passage> lines_;
    std::size_t columns_;
};

}  // namespace

std::optional<documents::Table> flattened_table(std::span<const Passage> passages) {
    std::size_t begin = 0;
    while (begin < passages.size() && kind_of(passages[begin]) != ColumnKind::number) ++begin;
    auto end = begin;
    while (end < passages.size() && kind_of(passages[end]) != ColumnKind::unknown) ++end;
    constexpr std::size_t fewest_columns = 3;
    const auto columns = end - begin;
    if (columns < fewest_columns) return std::nullopt;
    documents::Table table{.origin = passages[begin].origin};
    table.rows.emplace_back();
    for (auto at = begin; at < end; ++at)
        table.rows.back().cells.push_back(cell_of_words(passages[at].content(), at - begin));
    if (!Rows(passages.subspan(end), columns).read(table)) return std::nullopt;
    return table;
}

}  // namespace zeren::extraction::tables
