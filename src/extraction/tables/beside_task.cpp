#include "extraction/tables/beside_task.hpp"

#include <algorithm>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/status_words.hpp"

namespace zeren::extraction::tables {

std::vector<std::size_t> BesideTask::columns() const {
    auto columns = columns_.texts;
    if (columns_.due) columns.push_back(*columns_.due);
    if (columns_.status) columns.push_back(*columns_.status);
    return columns;
}

void BesideTask::open(const GridRows& rows) {
    words_.clear();
    for (auto column : columns()) {
        if (const auto placed = rows.at(column); placed.is_filled())
            words_.emplace(column, plain_words(*placed.cell));
    }
}

bool BesideTask::says_the_same(const GridRows& rows) const {
    return std::ranges::all_of(columns(), [&](std::size_t column) {
        const auto placed = rows.at(column);
        const auto open = words_.find(column);
        return !placed.is_filled() || open == words_.end() || open->second == plain_words(*placed.cell);
    });
}

void BesideTask::read_due_and_status(const GridRows& rows, OutlineNode& item) {
    if (columns_.due) {
        const auto placed = rows.at(*columns_.due);
        if (placed.is_filled()) read_due(placed, placed.row == rows.row(), item);
    }
    if (columns_.status) {
        const auto placed = rows.at(*columns_.status);
        if (placed.is_filled()) read_status(placed, placed.row == rows.row(), item);
    }
}

void BesideTask::read_due(const PlacedCell& placed, bool begins_here, OutlineNode& item) {
    if (!item.deadlines.empty() && !begins_here) return;
    const auto words = passages_.words_of(*placed.cell);
    if (words.empty() || is_sign(capital_mark(plain_words(*placed.cell)))) return;  // × under a quarter
    const bool is_as_above = last_due_ && says_as_above(plain_words(*placed.cell));
    if (!is_as_above) last_due_ = words.front();
    if (item.deadlines.empty())
        item.deadlines.push_back(*last_due_);
    else if (last_due_->plain() != item.deadlines.front().plain())
        left_out_.push_back(*last_due_);
}

void BesideTask::read_status(const PlacedCell& placed, bool begins_here, OutlineNode& item) {
    if (item.status && !begins_here) return;
    const auto words = plain_words(*placed.cell);
    if (!says_as_above(words)) last_status_ = status_of(head_form(words));
    if (!item.status) {
        item.status = last_status_;
    } else if (last_status_ && last_status_ != item.status) {
        const auto printed = passages_.words_of(*placed.cell);
        left_out_.push_back(printed.front());
    }
}

}  // namespace zeren::extraction::tables
