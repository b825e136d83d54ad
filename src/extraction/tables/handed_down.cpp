#include "extraction/tables/handed_down.hpp"

#include <algorithm>

#include "extraction/tables/cell_words.hpp"

namespace zeren::extraction::tables {
namespace {

class Evidence {
  public:
    explicit Evidence(const TableSight& sight)
        : sight_(sight), columns_(sight.columns), rows_(*sight.table) {}

    std::vector<std::size_t> gather() && {
        if (columns_.is_matrix || columns_.groups.empty() || columns_.owners.empty()) return {};
        if (std::ranges::any_of(sight_.facts, &ColumnFacts::is_merged)) return {};
        while (rows_.next()) {
            if (rows_.row() >= sight_.head.end && is_filled(*columns_.task)) read_row();
        }
        if (groups_ == 0 || !owners_begin_groups_ || empty_below_ == 0) return {};
        std::vector<std::size_t> handed_down;
        for (const auto& owner : columns_.owners) handed_down.push_back(owner.column);
        if (columns_.due && dues_begin_groups_) handed_down.push_back(*columns_.due);
        return handed_down;
    }

  private:
    [[nodiscard]] bool is_filled(std::size_t column) const { return rows_.at(column).is_filled(); }

    [[nodiscard]] bool has_owner() const {
        return std::ranges::any_of(columns_.owners,
                                   [this](const OwnerColumn& owner) { return is_filled(owner.column); });
    }

    void read_row() {
        const auto innermost = rows_.at(columns_.groups.back());
        if (!innermost.is_filled()) {
            if (!has_owner()) ++empty_below_;
            return;
        }
        auto words = plain_words(*innermost.cell);
        if (words == group_) return;
        group_ = std::move(words);
        ++groups_;
        owners_begin_groups_ = owners_begin_groups_ && has_owner();
        dues_begin_groups_ = dues_begin_groups_ && columns_.due && is_filled(*columns_.due);
    }

    const TableSight& sight_;
    const ItemColumns& columns_;
    GridRows rows_;
    std::u32string group_;
    std::size_t groups_ = 0;
    std::size_t empty_below_ = 0;
    bool owners_begin_groups_ = true;
    bool dues_begin_groups_ = true;
};

}  // namespace

std::vector<std::size_t> columns_handed_down(const TableSight& sight) { return Evidence(sight).gather(); }

}  // namespace zeren::extraction::tables
