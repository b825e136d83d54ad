#include "documents/sheet_grid.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <queue>
#include <utility>

#include "documents/paragraphs.hpp"

namespace zeren::documents {
namespace {

using support::Code;

constexpr RemarkKind overlap{Code::ragged_table, "merged range", "merged ranges",
                             "left out because of an overlap"};
constexpr RemarkKind repeated_cell{Code::ragged_table, "cell written twice", "cells written twice",
                                   "read as one"};
constexpr RemarkKind covered_value{Code::hidden_content, "value under a merged cell",
                                   "values under merged cells", "left out"};
constexpr RemarkKind long_span{Code::ragged_table, "merged range over more than 1000 rows or columns",
                               "merged ranges over more than 1000 rows or columns", "cut there"};

/// The merged ranges that reach one row, for rows in rising order.
class RangesInForce {
  public:
    explicit RangesInForce(std::vector<CellRange> ranges) : ranges_(std::move(ranges)) {
        std::ranges::sort(ranges_, {}, &CellRange::first);
    }

    /// Steps to a row; gives how many ranges had to be left out because they overlap others.
    std::size_t step_to(std::uint32_t row) {
        std::size_t left_out = 0;
        for (; next_ < ranges_.size() && ranges_[next_].first.row <= row; ++next_) {
            expire(ranges_[next_].first.row);
            if (!add(ranges_[next_])) ++left_out;
        }
        expire(row);
        return left_out;
    }

    [[nodiscard]] const CellRange* over(std::uint32_t column) const {
        auto found = by_column_.upper_bound(column);
        if (found == by_column_.begin()) return nullptr;
        --found;
        return found->second.last.column >= column ? &found->second : nullptr;
    }

  private:
    bool add(const CellRange& range) {
        const auto behind = by_column_.lower_bound(range.first.column);
        if (behind != by_column_.end() && behind->first <= range.last.column) return false;
        if (over(range.first.column) != nullptr) return false;
        by_column_.emplace(range.first.column, range);
        ends_.emplace(range.last.row, range.first.column);
        return true;
    }

    void expire(std::uint32_t row) {
        for (; !ends_.empty() && ends_.top().first < row; ends_.pop()) by_column_.erase(ends_.top().second);
    }

    using End = std::pair<std::uint32_t, std::uint32_t>;  // last row, first column
    std::vector<CellRange> ranges_;
    std::size_t next_ = 0;
    std::map<std::uint32_t, CellRange> by_column_{};
    std::priority_queue<End, std::vector<End>, std::greater<>> ends_{};
};

void settle_order(std::vector<PlacedCell>& cells, std::string_view file, RemarkTally& tally) {
    if (!std::ranges::is_sorted(cells, {}, &PlacedCell::at))
        std::ranges::stable_sort(cells, {}, &PlacedCell::at);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (kept > 0 && cells[kept - 1].at == cells[i].at) {
            tally.add(repeated_cell, place_in(file, cells[i].cell.origin));
            std::ranges::move(cells[i].cell.paragraphs, std::back_inserter(cells[kept - 1].cell.paragraphs));
        } else {
            if (kept != i) cells[kept] = std::move(cells[i]);
            ++kept;
        }
    }
    cells.resize(kept);
}

/// Drops covered cells and gives each remaining one the range that it heads (itself where it heads none).
std::vector<CellRange> apply_merges(std::vector<PlacedCell>& cells, std::vector<CellRange> merges,
                                    std::string_view file, RemarkTally& tally) {
    RangesInForce in_force(std::move(merges));
    std::vector<CellRange> covers;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto at = cells[i].at;
        const auto left_out = in_force.step_to(at.row);
        if (left_out > 0) tally.add(overlap, place_in(file, cells[i].cell.origin), left_out);
        const auto* range = in_force.over(at.column);
        if (range != nullptr && range->first != at) {
            tally.add(covered_value, place_in(file, cells[i].cell.origin));
            continue;
        }
        covers.push_back(range == nullptr ? CellRange{at, at} : *range);
        if (kept != i) cells[kept] = std::move(cells[i]);
        ++kept;
    }
    cells.resize(kept);
    return covers;
}

/// The sheet rows that the table holds; where rows between two of them are empty and no cell reaches over
/// them, the first empty one stands for them all.
std::vector<std::uint32_t> rows_held(const std::vector<CellRange>& covers) {
    std::vector<std::uint32_t> rows;
    std::uint32_t reached = 0;
    for (const auto& cover : covers) {
        const auto row = cover.first.row;
        if (!rows.empty() && row > std::max(rows.back(), reached) + 1) {
            rows.push_back(std::max(rows.back(), reached) + 1);
        }
        if (rows.empty() || rows.back() != row) rows.push_back(row);
        reached = std::max(reached, cover.last.row);
    }
    return rows;
}

}  // namespace

Table table_of(std::vector<PlacedCell> cells, std::vector<CellRange> merges, std::string_view file,
               RemarkTally& tally) {
    settle_order(cells, file, tally);
    const auto covers = apply_merges(cells, std::move(merges), file, tally);
    const auto rows = rows_held(covers);
    Table table;
    table.rows.resize(rows.size());
    auto row = rows.begin();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto& cover = covers[i];
        const bool begins_row = i == 0 || *row < cover.first.row;
        while (*row < cover.first.row) ++row;
        auto& in_row = table.rows[static_cast<std::size_t>(row - rows.begin())].cells;
        if (begins_row) {
            auto end = i + 1;
            while (end < cells.size() && covers[end].first.row == cover.first.row) ++end;
            in_row.reserve(end - i);
        }
        auto& cell = cells[i].cell;
        const auto below = std::upper_bound(row, rows.end(), cover.last.row);
        const auto row_span = static_cast<std::size_t>(below - row);
        const std::size_t column_span = cover.last.column - cover.first.column + 1;
        if (std::max(row_span, column_span) > most_span) tally.add(long_span, place_in(file, cell.origin));
        cell.column = cover.first.column;
        cell.row_span = std::min(row_span, most_span);
        cell.column_span = std::min(column_span, most_span);
        in_row.push_back(std::move(cell));
    }
    return table;
}

}  // namespace zeren::documents
