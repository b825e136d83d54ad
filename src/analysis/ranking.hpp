#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace zeren::analysis {

/// Gathers rows and keeps the first `top` by `before`, or all: memory for about twice `top` rows however many
/// are added. O(n) expected for n rows, and O(top · log top) to finish.
template <class Row, class Before>
class Ranking {
  public:
    Ranking(std::optional<std::size_t> top, Before before) : top_(top), before_(std::move(before)) {}

    void add(Row row) {
        if (worst_ && !before_(row, *worst_)) return;
        rows_.push_back(std::move(row));
        constexpr std::size_t slack = 1024;
        if (top_ && rows_.size() > 2 * *top_ + slack) cut();
    }

    /// What comes behind this has no place; nothing as long as that is not known of any row.
    [[nodiscard]] const std::optional<Row>& worst() const { return worst_; }

    [[nodiscard]] std::vector<Row> finish() && {
        if (top_) cut();
        std::ranges::sort(rows_, before_);
        return std::move(rows_);
    }

  private:
    void cut() {
        if (rows_.size() <= *top_) return;
        const auto last = rows_.begin() + static_cast<std::ptrdiff_t>(*top_);
        std::ranges::nth_element(rows_, last, before_);
        rows_.erase(last, rows_.end());
        if (*top_ > 0) worst_ = *std::ranges::max_element(rows_, before_);
    }

    std::optional<std::size_t> top_;
    Before before_;
    std::vector<Row> rows_;
    std::optional<Row> worst_;  ///< of a full list: whoever comes behind it has no place
};

}  // namespace zeren::analysis
