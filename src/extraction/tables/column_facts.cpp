#include "extraction/tables/column_facts.hpp"

#include <algorithm>

#include "extraction/duty_clause.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/legend.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/printed_number.hpp"

namespace zeren::extraction::tables {
namespace {

bool reads_as_bodies(const documents::Cell& cell, const ActorDirectory& directory) {
    const auto passage = passage_of(cell.paragraphs.front());
    const auto clause = read_duty_clause(passage.whole(), ClauseSite::line, directory);
    return clause && !clause->owners.empty() && clause->not_understood.size() <= clause->owners.size();
}

void add_facts(ColumnFacts& facts, const documents::Cell& cell, const ActorDirectory& directory) {
    constexpr std::size_t longest_looked_at = 120;  // bytes
    constexpr std::size_t longest_marks = 4;
    constexpr std::size_t most_bodies = 50;       // cells of a column that are read as bodies
    constexpr std::size_t longest_owners = 2000;  // bytes
    ++facts.filled;
    if (facts.last == nullptr ||
        !std::ranges::equal(facts.last->paragraphs, cell.paragraphs, {}, &documents::Paragraph::text,
                            &documents::Paragraph::text))
        ++facts.runs;
    facts.last = &cell;
    facts.is_merged = facts.is_merged || cell.row_span > 1;
    for (const auto& paragraph : cell.paragraphs) facts.bytes += paragraph.text.size();
    const auto words = plain_words(cell);
    if (read_item_number(words)) ++facts.numbered;
    if (std::ranges::all_of(words, is_digit)) ++facts.counts;
    bool is_mark = false;
    const bool is_short = words.size() <= longest_marks;  // R above C
    if ((cell.paragraphs.size() == 1 && cell.paragraphs.front().text.size() <= longest_looked_at) ||
        is_short) {
        const auto marks = marks_in(words);
        is_mark = marks.has_value();
        if (is_mark) ++facts.marks;
        if (is_mark && marks->empty()) ++facts.dashes;
        if (is_mark && !marks->empty() && std::ranges::all_of(*marks, is_sign)) ++facts.signs;
        const bool is_cross = is_mark && marks->size() == 1 && without_brackets(marks->front()) == U"X";
        if (!is_cross && is_bare_number(words)) ++facts.numbers;
    }
    const bool is_looked_at =
        !is_mark && facts.filled <= most_bodies && cell.paragraphs.front().text.size() <= longest_owners;
    if (is_looked_at && reads_as_bodies(cell, directory)) ++facts.bodies;
}

bool spans_table(const documents::Cell& cell, std::size_t columns) {
    return cell.column_span > 1 && cell.column_span * 2 > columns;
}

/// 建设农田 merged over 工作任务 and 具体举措: what stands in both columns, beside other cells of its row.
bool fills_next_columns(const documents::Cell& cell, std::size_t filled, const TableHead& head) {
    constexpr std::size_t widest = 3;
    constexpr std::size_t fewest_beside = 2;
    if (cell.column_span < 2 || cell.column_span > widest || filled <= fewest_beside) return false;
    const auto head_of = [&head](std::size_t column) {
        const bool is_headed = column < head.columns.size() && !head.columns[column].cells.empty();
        return is_headed ? head.columns[column].cells.back().cell : nullptr;
    };
    const auto* next = head_of(cell.column + 1);
    return next != nullptr && next != head_of(cell.column);
}

}  // namespace

std::vector<ColumnFacts> column_facts(const documents::Table& table, const TableHead& head,
                                      std::span<const std::size_t> left_out,
                                      const ActorDirectory& directory) {
    std::vector<ColumnFacts> facts(column_count(table));
    for (auto row = head.end; row < table.rows.size(); ++row) {
        if (adds_up(table.rows[row]) || defines_marks(table.rows[row]) || repeats_head(table, head, row) ||
            std::ranges::binary_search(left_out, row))
            continue;
        const auto& cells = table.rows[row].cells;
        const auto filled = static_cast<std::size_t>(std::ranges::count_if(cells, is_filled));
        for (const auto& cell : cells) {
            if (cell.paragraphs.empty()) continue;
            if (filled == 1 && spans_table(cell, facts.size())) continue;  // a band says nothing of a column
            const auto columns = fills_next_columns(cell, filled, head) ? cell.column_span : 1;
            for (std::size_t column = 0; column < columns; ++column)
                add_facts(facts[cell.column + column], cell, directory);
        }
    }
    return facts;
}

}  // namespace zeren::extraction::tables
