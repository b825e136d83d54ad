#include "documents/docx_table.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zeren::documents {
namespace {

void absorb(DraftCell& cell, DraftCell&& covered) {
    std::ranges::move(covered.blocks, std::back_inserter(cell.blocks));
}

}  // namespace

void WordTable::add_row(std::vector<WordCell> cells, std::size_t skipped, std::size_t left_out) {
    const auto row = draft_.rows.size();
    draft_.rows.emplace_back();
    if (left_out > 0) draft_.empty_behind[row] = std::min(left_out, most_span);
    if (skipped > most_span) ++draft_.long_spans;
    std::map<std::size_t, Anchor> open;
    auto column = std::min(skipped, most_span);
    for (auto& each : cells) {
        auto& placed = draft_.rows[row];
        const auto span = std::clamp<std::size_t>(each.cell.column_span, 1, most_span);
        if (each.cell.column_span > most_span) ++draft_.long_spans;
        if (each.joins_left && !placed.empty()) {
            auto& left = placed.back();
            left.column_span = std::min(left.column_span + span, most_span);
            absorb(left, std::move(each.cell));
        } else if (!continue_above(each, column, open)) {
            each.cell.column = column;
            each.cell.column_span = span;
            if (each.vertical != VerticalMerge::none) open[column] = {row, placed.size()};
            placed.push_back(std::move(each.cell));
        }
        column += span;
    }
    open_ = std::move(open);
}

/// Whether the cell was merged into the one above it.
bool WordTable::continue_above(WordCell& cell, std::size_t column, std::map<std::size_t, Anchor>& open) {
    if (cell.vertical != VerticalMerge::continues) return false;
    const auto found = open_.find(column);
    if (found != open_.end()) {
        auto& above = draft_.rows[found->second.row][found->second.cell];
        if (above.row_span < most_span) {
            ++above.row_span;
            absorb(above, std::move(cell.cell));
            open[column] = found->second;
            return true;
        }
        ++draft_.long_spans;
        cell.vertical = VerticalMerge::restart;
        return false;
    }
    ++misfits_;
    return false;
}

}  // namespace zeren::documents
