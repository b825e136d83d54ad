#include "extraction/tables/flattened_table.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/numbering.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/printed_number.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

/// What a line heads; a bullet heads nothing.
ColumnKind kind_of(const Passage& line) {
    const auto plain = line.content().plain();
    if (plain.empty() || View(U"-*•").find(plain.front()) != View::npos) return ColumnKind::unknown;
    return meaning_of_head(head_form(plain)).kind;
}

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
    const auto is_bar = [](const Passage& line) { return line.content().plain() == U"|"; };
    if (std::ranges::any_of(passages, is_bar)) {
        // Bars in lines of their own stood between the cells.
        std::vector<Passage> cells;
        std::ranges::remove_copy_if(passages, std::back_inserter(cells), is_bar);
        return flattened_table(cells);
    }
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

namespace {

/// The lines of heads: the first of two at least, the last of which names owners; empty where there are none.
std::span<const Passage> heads_in(std::span<const Passage> lines) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const auto kind = kind_of(lines[at]);
        if (kind == ColumnKind::unknown) begin = at + 1;
        if (kind == ColumnKind::owners && at > begin) return lines.subspan(begin, at + 1 - begin);
    }
    return {};
}

bool is_heading(View plain) {
    constexpr std::size_t longest = 40;
    const auto number = read_item_number(plain);
    return number && number->shape <= NumberShape::bracketed_han && plain.size() <= longest &&
           plain.find(U'。') == View::npos;
}

bool names_owners(const Stretch& line, const ActorDirectory& directory) {
    constexpr std::size_t longest = 120;
    if (line.size() > longest) return false;
    const auto clause = read_duty_clause(line, ClauseSite::line, directory);
    return clause && !clause->labelled && clause->is_only_owners();
}

}  // namespace

std::optional<documents::Table> flattened_rows(std::span<const Passage> passages,
                                               const ActorDirectory& directory) {
    constexpr std::size_t fewest_rows = 3;
    constexpr std::size_t most_lines = 4;  // of one task
    const auto heads = heads_in(passages);
    if (heads.empty()) return std::nullopt;
    documents::Table table{.origin = heads.front().origin};
    auto task = cell_of_words(heads[heads.size() - 2].content(), 0);
    table.rows.push_back({.cells = {task, cell_of_words(heads.back().content(), 1)}});
    task.paragraphs.clear();
    std::size_t rows = 0;
    const auto first = static_cast<std::size_t>(heads.data() + heads.size() - passages.data());
    for (const auto& passage : passages.subspan(first)) {
        const auto line = passage.content();
        if (line.empty()) continue;
        if (task.paragraphs.empty() && is_heading(line.plain())) {
            table.rows.push_back({.cells = {cell_of_words(line, 0)}});
            table.rows.back().cells.front().column_span = 2;
        } else if (!task.paragraphs.empty() && names_owners(line, directory)) {
            table.rows.push_back({.cells = {std::exchange(task, {}), cell_of_words(line, 1)}});
            ++rows;
        } else if (read_item_number(line.plain()) || task.paragraphs.size() == most_lines) {
            break;
        } else {
            if (task.paragraphs.empty())
                task = cell_of_words(line, 0);
            else
                task.paragraphs.push_back({.text = line.text(), .origin = line.origin()});
        }
    }
    if (rows < fewest_rows) return std::nullopt;
    return table;
}

}  // namespace zeren::extraction::tables
