#include "extraction/tables/transposed_reader.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/mark_clause.hpp"
#include "extraction/tables/printed_number.hpp"

namespace zeren::extraction::tables {
namespace {

/// T1 in a row of heads above the task.
void set_number_above(const std::vector<PlacedCell>& cells, CellPassages& passages, OutlineNode& node) {
    for (std::size_t at = 0; at + 1 < cells.size(); ++at) {
        const auto words = passages.name_of(*cells[at].cell);
        auto number = words.empty() ? std::nullopt : number_of_cell(words.plain());
        if (!number) continue;
        node.number = std::move(*number);
        node.printed_number = words;
    }
}

std::vector<std::optional<std::size_t>> add_tasks(const TableLayout& layout, CellPassages& passages,
                                                  TableTree& tree) {
    std::vector<std::optional<std::size_t>> tasks;
    for (const auto& owner : layout.columns.owners) {
        const auto& cells = layout.head.columns[owner.column].cells;
        const auto words = cells.empty() ? Stretch{} : passages.name_of(*cells.back().cell);
        if (words.empty()) {
            tasks.emplace_back();
            continue;
        }
        auto node = numbered_node(words);
        if (node.number.printed_size == 0) set_number_above(cells, passages, node);
        tasks.emplace_back(tree.add(NodeKind::task, std::move(node)));
    }
    return tasks;
}

}  // namespace

RowsRead read_transposed(const TableLayout& layout, CellPassages& passages) {
    RowsRead out;
    const auto tasks = add_tasks(layout, passages, out.tree);
    GridRows rows(*layout.table);
    while (rows.next()) {
        if (rows.row() < layout.head.end) continue;
        const auto label = rows.at(*layout.columns.task);
        if (!label.is_filled()) continue;
        if (repeats_head(*layout.table, layout.head, rows.row()) || begins_a_note(plain_words(*label.cell)) ||
            adds_up(layout.table->rows[rows.row()]) ||
            std::ranges::binary_search(layout.counts, rows.row())) {
            ++out.skipped;
            continue;
        }
        const auto actor = passages.name_of(*label.cell);
        for (std::size_t at = 0; at < tasks.size(); ++at) {
            const auto placed = rows.at(layout.columns.owners[at].column);
            const bool is_read = tasks[at] && placed.is_filled() && placed.cell != label.cell;
            if (!is_read) continue;
            out.tree.add_clauses(*tasks[at],
                                 mark_clauses(passages.words_of(*placed.cell), actor, layout.marks));
        }
    }
    return out;
}

}  // namespace zeren::extraction::tables
