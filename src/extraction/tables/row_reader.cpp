#include "extraction/tables/row_reader.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "extraction/owners_in_words.hpp"
#include "extraction/tables/beside_task.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/item_nodes.hpp"
#include "extraction/tables/mark_clause.hpp"
#include "extraction/tables/open_groups.hpp"
#include "extraction/tables/printed_number.hpp"
#include "extraction/tables/row_kind.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;

class RowReader {
  public:
    RowReader(const TableLayout& layout, const ActorDirectory& directory, CellPassages& passages)
        : layout_(layout),
          columns_(layout.columns),
          directory_(directory),
          passages_(passages),
          rows_(*layout.table),
          nodes_(columns_, directory, passages, out_.tree),
          groups_(columns_, nodes_),
          beside_(columns_, passages),
          cells_above_(columns_.owners.size()),
          last_clauses_(columns_.owners.size()) {}

    RowsRead read() && {
        while (!out_.tree.is_full() && rows_.next()) {
            if (rows_.row() >= layout_.head.end) read_row();
        }
        out_.left_out_beside = beside_.left_out();
        return std::move(out_);
    }

  private:
    /// What stands in the last filled cell of an owner column.
    struct CellAbove {
        const Cell* cell = nullptr;
        ClauseRange clauses{};
    };

    void read_row() {
        switch (kind_of_row(layout_, rows_)) {
            case RowKind::empty: return;
            case RowKind::beside:
                ++out_.skipped;
                out_.first_leads = out_.first_leads || says_first_leads(first_words(rows_));
                note_owners_in_words(first_filled(rows_));
                return;
            case RowKind::band:
                groups_.open_band(nodes_.read(rows_, first_filled(rows_), no_column), false);
                close_item();
                return;
            case RowKind::numbered_heading:
                groups_.open_band(
                    nodes_.read(rows_, *rows_.at(*columns_.task).cell, columns_.number.value_or(no_column)),
                    true);
                close_item();
                return;
            case RowKind::item: read_item(); return;
        }
    }

    void close_item() {
        item_.reset();
        task_cell_ = nullptr;
        for (auto& above : cells_above_) above = {};
    }

    void read_item() {
        const bool has_new_group = groups_.read(rows_);
        if (has_new_group) close_item();
        const auto placed = rows_.at(*columns_.task);
        if (placed.is_filled() && placed.cell != task_cell_) {
            open_task(placed);
        } else if (!placed.is_filled() && has_new_group) {
            item_ = groups_.innermost();  // what stands beside a group alone is said of all its tasks
        } else if (const auto number = own_number(); number && !placed.is_filled()) {
            open_task(*number);  // a task without words, and no more of the one above
        }
        if (!item_) return note_owners_without_task();
        read_texts();
        read_owners();
        beside_.read_due_and_status(rows_, out_.tree.node(*item_));
    }

    /// 注：建桥改由市财政局牵头 in a row that holds no task.
    void note_owners_in_words(const Cell& cell) {
        for (const auto& words : passages_.words_of(cell)) {
            if (owners_in_words(words, directory_)) out_.owners_outside.push_back(words);
        }
    }

    /// What stands under the heads of owners in a row that has no task.
    void note_owners_without_task() {
        for (const auto& owner : columns_.owners) {
            const auto placed = rows_.at(owner.column);
            if (!placed.is_filled() || placed.row != rows_.row()) continue;
            const auto words = passages_.words_of(*placed.cell);
            if (!words.empty()) out_.owners_outside.push_back(words.front());
        }
    }

    /// The cell of the row's number, where it begins in this row.
    [[nodiscard]] std::optional<PlacedCell> own_number() const {
        if (!columns_.number) return std::nullopt;
        const auto placed = rows_.at(*columns_.number);
        const bool begins_here = placed.is_filled() && placed.row == rows_.row();
        if (!begins_here || !is_bare_number(plain_words(*placed.cell))) return std::nullopt;
        return placed;
    }

    void open_task(const PlacedCell& placed) {
        auto node = nodes_.read(rows_, *placed.cell, groups_.number_column(rows_));
        task_cell_ = placed.cell;
        groups_.end_bands_at(node);
        node.parent = groups_.innermost();
        const bool goes_on = item_ && out_.tree.is_task(*item_) && is_printed_again(node);
        if (goes_on) return;
        item_ = nodes_.add(NodeKind::task, std::move(node));
        beside_.open(rows_);
        is_new_ = true;
    }

    /// The open task once more: after a page break, or in a table of one row for each of its owners. What
    /// stands beside it is the same then.
    bool is_printed_again(const OutlineNode& node) {
        if (!beside_.says_the_same(rows_)) return false;
        const auto& open = out_.tree.node(*item_);
        const auto size = std::min(open.text.size(), node.text.size());
        return node.parent == open.parent && node.number.values == open.number.values &&
               node.number.code == open.number.code && size > 0 &&
               std::equal(node.text.begin(), node.text.end(), open.text.begin(),
                          open.text.begin() + static_cast<std::ptrdiff_t>(size),
                          [](const Stretch& a, const Stretch& b) { return a.plain() == b.plain(); });
    }

    void read_texts() {
        for (auto column : columns_.texts) {
            const auto placed = rows_.at(column);
            const bool is_read = placed.cell == task_cell_ || (placed.row != rows_.row() && !is_new_);
            if (!placed.is_filled() || is_read) continue;
            auto words = passages_.words_of(*placed.cell);
            OutlineNode node{.text = std::move(words)};
            nodes_.part_inner_clauses(node);
            auto& item = out_.tree.node(*item_);
            if (!is_new_ && holds(item, node.text)) continue;
            std::ranges::move(node.text, std::back_inserter(item.text));
            if (!node.clauses.empty()) out_.tree.add_clauses(*item_, std::move(node.clauses));
        }
    }

    static bool holds(const OutlineNode& item, const std::vector<Stretch>& words) {
        return std::ranges::all_of(words, [&](const Stretch& each) {
            return std::ranges::any_of(item.text,
                                       [&](const Stretch& held) { return held.plain() == each.plain(); });
        });
    }

    void read_owners() {
        bool has_own = false;
        if (columns_.duties) {
            has_own = read_owner_with_duty();
        } else {
            for (std::size_t at = 0; at < columns_.owners.size(); ++at)
                has_own = read_owner_cell(at) || has_own;
        }
        if (has_own) forget_empty_cells();
        if (!has_own && is_new_ && out_.tree.is_task(*item_)) hand_down();
        is_new_ = false;
    }

    /// True where the row has a cell of names.
    bool read_owner_with_duty() {
        const auto names = rows_.at(columns_.owners.front().column);
        const auto duty = rows_.at(*columns_.duties);
        if (!names.is_filled()) return false;
        auto clauses = clauses_of_cell(passages_.names_of(*names.cell, directory_),
                                       {.duty = columns_.owners.front().duty}, directory_);
        if (duty.is_filled())
            clauses = clauses_with_duty(std::move(clauses), passages_.words_of(*duty.cell), layout_.marks);
        out_.tree.add_clauses(*item_, std::move(clauses));
        return true;
    }

    /// True where a cell of this column covers the row; that of the task, merged over owners, names none.
    bool read_owner_cell(std::size_t at) {
        const auto& owner = columns_.owners[at];
        const auto placed = rows_.at(owner.column);
        if (!placed.is_filled() || placed.cell == task_cell_) return false;
        auto& above = cells_above_[at];
        if (placed.cell == above.cell) {
            if (is_new_) out_.tree.share(*item_, above.clauses);
            return true;
        }
        auto& last = last_clauses_[at];
        if (last && says_as_above(plain_words(*placed.cell))) {
            above = {.cell = placed.cell, .clauses = *last};
            out_.tree.share(*item_, *last);
            return true;
        }
        above.cell = placed.cell;
        above.clauses = out_.tree.add_clauses(
            *item_, owner.has_marks ? clauses_of_marks(at, *placed.cell)
                                    : clauses_of_cell(passages_.names_of(*placed.cell, directory_),
                                                      {.duty = owner.duty,
                                                       .brackets_help = owner.brackets_help,
                                                       .is_mark = owner.helps_by_letter},
                                                      directory_));
        last = above.clauses;
        return true;
    }

    /// Marks under a head of owners (Soggetti coinvolti) say what that says, unless a legend explains them.
    std::vector<DutyClause> clauses_of_marks(std::size_t at, const Cell& cell) {
        auto clauses = mark_clauses(passages_.words_of(cell), layout_.actors[at], layout_.marks);
        const auto duty = columns_.owners[at].duty;
        const bool has_legend = std::ranges::any_of(
            layout_.marks, [](const auto& each) { return each.second.printed_at.has_value(); });
        if (duty == Duty::unsaid || has_legend) return clauses;
        for (auto& clause : clauses) {
            for (auto& owner : clause.owners) owner.duty = duty;
        }
        return clauses;
    }

    /// What stands above an empty cell beside a filled one is of no further use.
    void forget_empty_cells() {
        for (std::size_t at = 0; at < columns_.owners.size(); ++at) {
            if (!rows_.at(columns_.owners[at].column).is_filled()) cells_above_[at] = {};
        }
    }

    void hand_down() {
        bool is_taken = false;
        for (std::size_t at = 0; at < columns_.owners.size(); ++at) {
            if (!is_handed_down(columns_.owners[at].column) || cells_above_[at].cell == nullptr) continue;
            out_.tree.share(*item_, cells_above_[at].clauses);
            is_taken = true;
        }
        if (is_taken) ++out_.handed_down;
    }

    bool is_handed_down(std::size_t column) const {
        return std::ranges::find(layout_.handed_down, column) != layout_.handed_down.end();
    }

    const TableLayout& layout_;
    const ItemColumns& columns_;
    const ActorDirectory& directory_;
    CellPassages& passages_;
    GridRows rows_;
    RowsRead out_{};
    ItemNodes nodes_;
    OpenGroups groups_;
    BesideTask beside_;
    std::vector<CellAbove> cells_above_;
    std::vector<std::optional<ClauseRange>> last_clauses_;  // by owner column, for 同上
    std::optional<std::size_t> item_{};  // the open task, or the group that the row speaks of
    const Cell* task_cell_ = nullptr;
    bool is_new_ = false;  // the open task began in this row
};

}  // namespace

RowsRead read_rows(const TableLayout& layout, const ActorDirectory& directory, CellPassages& passages) {
    return RowReader(layout, directory, passages).read();
}

}  // namespace zeren::extraction::tables
