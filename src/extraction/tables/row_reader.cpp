#include "extraction/tables/row_reader.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "extraction/clause_search.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/mark_clause.hpp"
#include "extraction/tables/printed_number.hpp"
#include "extraction/tables/status_words.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;

/// The rank of the number that a row prints in its own column, else in front of the task: chapters come
/// before articles, and those before plain digits.
std::optional<std::size_t> rank_of_row(const ItemColumns& columns, const GridRows& rows) {
    const auto shape_at = [&](std::size_t column, bool is_whole) -> std::optional<std::size_t> {
        const auto placed = rows.at(column);
        if (!placed.is_filled() || placed.row != rows.row()) return std::nullopt;
        const auto words = plain_words(*placed.cell, 40);
        const auto number = is_whole ? number_of_cell(words) : read_item_number(words);
        return number ? std::optional(static_cast<std::size_t>(number->shape)) : std::nullopt;
    };
    if (columns.number) return shape_at(*columns.number, true);
    return shape_at(*columns.task, false);
}

class RowReader {
  public:
    RowReader(const TableLayout& layout, const ActorDirectory& directory, CellPassages& passages)
        : layout_(layout),
          columns_(layout.columns),
          directory_(directory),
          passages_(passages),
          rows_(*layout.table),
          levels_(columns_.groups.size()),
          cells_above_(columns_.owners.size()) {}

    RowsRead read() && {
        while (rows_.next()) {
            if (rows_.row() >= layout_.head.end) read_row();
        }
        return std::move(out_);
    }

  private:
    /// A group that is open, and the cell that names it.
    struct Level {
        const Cell* cell = nullptr;
        std::u32string words{};
        std::optional<std::size_t> node{};
    };
    struct Band {
        std::size_t rank = 0;
        std::size_t node = 0;
    };
    /// What stands in the last filled cell of an owner column.
    struct CellAbove {
        const Cell* cell = nullptr;
        ClauseRange clauses{};
    };

    void read_row() {
        const Cell* only = nullptr;
        const Cell* first = nullptr;
        std::size_t filled = 0;
        for (const auto& cell : rows_.own_cells()) {
            if (cell.paragraphs.empty()) continue;
            if (first == nullptr) first = &cell;
            only = ++filled == 1 ? &cell : nullptr;
        }
        if (first == nullptr) return;
        const auto words = plain_words(*first);
        const bool is_beside = begins_a_note(words) || names_a_sum(words) ||
                               (filled > 1 && repeats_head(*layout_.table, layout_.head, rows_.row()));
        if (is_beside) {
            ++out_.skipped;
            out_.first_leads = out_.first_leads || says_first_leads(words);
        } else if (only != nullptr && is_band(*only, words)) {
            open_band(node_of(*only));
        } else if (is_numbered_heading()) {
            open_band(node_of(*rows_.at(*columns_.task).cell, columns_.number.value_or(no_column)));
        } else {
            read_item(only == nullptr);
        }
    }

    /// A heading inside of the table: the only words of the row, over (nearly) its whole width, or left of
    /// the tasks, or numbered like a chapter in a column whose tasks are not.
    bool is_band(const Cell& cell, std::u32string_view words) const {
        const auto end = cell.column + cell.column_span;
        const auto task = *columns_.task;
        const bool is_in_group = std::ranges::find(columns_.groups, cell.column) != columns_.groups.end();
        if (cell.column_span > 1 && cell.column <= task && end > task && end >= first_owner_column())
            return true;
        if (is_bare_number(words)) return false;
        if (cell.column < task) return !is_in_group;
        if (cell.column != task) return false;
        const auto number = read_item_number(words);
        return number && number->shape <= NumberShape::bracketed_han && columns_.number.has_value() &&
               !rows_.at(*columns_.number).is_filled();
    }

    std::size_t first_owner_column() const {
        std::size_t first = no_column;
        for (const auto& owner : columns_.owners) {
            if (owner.column > *columns_.task) first = std::min(first, owner.column);
        }
        return first == no_column ? *columns_.task + 1 : first;
    }

    OutlineNode node_of(const Cell& cell, std::optional<ItemNumber> number, Stretch printed) {
        OutlineNode node{.text = passages_.words_of(cell)};
        if (node.text.empty()) return node;
        auto& words = node.text.front();
        const auto own = read_item_number(words.plain());
        const bool says_the_same = own && number && own->values == number->values;
        if (own && (!number || says_the_same) && own->size < words.size()) {
            if (!number) {
                number = own;
                printed = words.part(0, own->printed_size);
            }
            words = words.part(own->size);
        }
        if (number) node.number = std::move(*number);
        node.printed_number = printed;
        return node;
    }

    OutlineNode node_of(const Cell& cell) { return node_of(cell, std::nullopt, {}); }

    /// The node of a cell with the number that stands in a column of its own.
    OutlineNode node_of(const Cell& cell, std::size_t number_column) {
        const auto placed = number_column == no_column ? PlacedCell{} : rows_.at(number_column);
        const auto words = placed.is_filled() ? passages_.words_of(*placed.cell) : std::vector<Stretch>{};
        if (words.empty()) return node_of(cell);
        auto number = number_of_cell(words.front().plain());
        if (!number) number = ItemNumber{.shape = NumberShape::digits};
        const auto printed = words.front();
        const auto size =
            std::min(number->printed_size == 0 ? printed.size() : number->printed_size, printed.size());
        return node_of(cell, std::move(number), printed.part(0, size));
    }

    /// 一、 in a table whose tasks are 1, 2, 3, without owners of its own: a heading, whatever else stands
    /// beside it.
    bool is_numbered_heading() const {
        const auto placed = rows_.at(*columns_.task);
        const bool begins_here = placed.is_filled() && placed.row == rows_.row();
        if (!begins_here || columns_.owners.empty() || has_owner()) return false;
        const auto rank = rank_of_row(columns_, rows_);
        return rank && *rank < layout_.task_rank;
    }

    bool has_owner() const {
        return std::ranges::any_of(
            columns_.owners, [this](const OwnerColumn& owner) { return rows_.at(owner.column).is_filled(); });
    }

    void open_band(OutlineNode node) {
        constexpr std::size_t unnumbered = 1000;
        const auto rank =
            node.printed_number.passage == nullptr ? unnumbered : static_cast<std::size_t>(node.number.shape);
        if (!bands_.empty() && repeats(bands_.back().node, node)) return;
        while (!bands_.empty() && bands_.back().rank >= rank) bands_.pop_back();
        node.parent = bands_.empty() ? OutlineNode::no_parent : bands_.back().node;
        part_inner_clauses(node);
        bands_.push_back({.rank = rank, .node = add_group(std::move(node))});
        for (auto& level : levels_) level = {};
        close_item();
    }

    /// The same heading once more, after a page break.
    bool repeats(std::size_t at, const OutlineNode& node) {
        return std::ranges::equal(out_.tree.node(at).text, node.text, {}, &Stretch::plain, &Stretch::plain);
    }

    /// Owners in brackets behind a group or task, in a table that has no column for them.
    void part_inner_clauses(OutlineNode& node) {
        if (!columns_.owners.empty()) return;
        PartedText all;
        for (const auto& words : node.text) {
            auto parted = part_clauses(words, directory_);
            std::ranges::move(parted.text, std::back_inserter(all.text));
            std::ranges::move(parted.clauses, std::back_inserter(all.clauses));
        }
        node.text = std::move(all.text);
        node.clauses = std::move(all.clauses);
    }

    std::size_t add_group(OutlineNode node) { return add(NodeKind::group, std::move(node)); }

    std::size_t add(NodeKind kind, OutlineNode node) {
        auto clauses = std::exchange(node.clauses, {});
        const auto at = out_.tree.add(kind, std::move(node));
        if (!clauses.empty()) out_.tree.add_clauses(at, std::move(clauses));
        return at;
    }

    void close_item() {
        item_.reset();
        task_cell_ = nullptr;
        for (auto& above : cells_above_) above = {};
    }

    /// The innermost open group.
    std::size_t parent(std::size_t levels) const {
        while (levels-- > 0) {
            if (levels_[levels].node) return *levels_[levels].node;
        }
        return bands_.empty() ? OutlineNode::no_parent : bands_.back().node;
    }

    /// Opens the groups that begin in this row; true where one does.
    bool read_groups() {
        bool has_begun = false;
        for (std::size_t at = 0; at < levels_.size(); ++at) {
            const auto placed = rows_.at(columns_.groups[at]);
            auto& level = levels_[at];
            if (!placed.is_filled()) {
                if (has_begun) level = {};
                continue;
            }
            if (placed.cell == level.cell) continue;
            auto words = plain_words(*placed.cell, longest_group);
            const bool is_printed_again = !has_begun && level.node && level.words == words;
            level.cell = placed.cell;
            if (is_printed_again) continue;
            auto node = node_of(*placed.cell, columns_.group_numbers[at]);
            node.parent = parent(at);
            part_inner_clauses(node);
            level.words = std::move(words);
            level.node = add_group(std::move(node));
            has_begun = true;
        }
        return has_begun;
    }

    void read_item(bool may_be_group) {
        const bool has_new_group = read_groups();
        if (has_new_group) close_item();
        const auto placed = rows_.at(*columns_.task);
        if (placed.is_filled() && placed.cell != task_cell_) {
            open_task(placed);
        } else if (!placed.is_filled() && has_new_group && may_be_group) {
            item_ = parent(levels_.size());  // what stands beside a group alone is said of all its tasks
        }
        if (!item_) return;
        read_texts();
        read_owners();
        read_due_and_status();
    }

    void open_task(const PlacedCell& placed) {
        auto node = node_of(*placed.cell, columns_.number.value_or(no_column));
        task_cell_ = placed.cell;
        node.parent = parent(levels_.size());
        const bool goes_on = item_ && out_.tree.is_task(*item_) && is_printed_again(node);
        if (goes_on) return;
        part_inner_clauses(node);
        item_ = add(NodeKind::task, std::move(node));
        is_new_ = true;
    }

    /// The open task once more: after a page break, or in a table of one row for each of its owners.
    bool is_printed_again(const OutlineNode& node) {
        const auto& open = out_.tree.node(*item_);
        const auto size = std::min(open.text.size(), node.text.size());
        return node.parent == open.parent && node.number.values == open.number.values && size > 0 &&
               std::equal(node.text.begin(), node.text.end(), open.text.begin(),
                          open.text.begin() + static_cast<std::ptrdiff_t>(size),
                          [](const Stretch& a, const Stretch& b) { return a.plain() == b.plain(); });
    }

    void read_texts() {
        for (auto column : columns_.texts) {
            const auto placed = rows_.at(column);
            if (!placed.is_filled() || (placed.row != rows_.row() && !is_new_)) continue;
            auto words = passages_.words_of(*placed.cell);
            OutlineNode node{.text = std::move(words)};
            part_inner_clauses(node);
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
        for (std::size_t at = 0; at < columns_.owners.size(); ++at) has_own = read_owner_cell(at) || has_own;
        if (has_own) forget_empty_cells();
        if (!has_own && is_new_ && out_.tree.is_task(*item_)) hand_down();
        is_new_ = false;
    }

    /// True where a cell of this column covers the row.
    bool read_owner_cell(std::size_t at) {
        const auto& owner = columns_.owners[at];
        const auto placed = rows_.at(owner.column);
        if (!placed.is_filled()) return false;
        auto& above = cells_above_[at];
        if (placed.cell == above.cell) {
            if (is_new_) out_.tree.share(*item_, above.clauses);
            return true;
        }
        above.cell = placed.cell;
        above.clauses = out_.tree.add_clauses(
            *item_,
            owner.has_marks
                ? mark_clauses(passages_.words_of(*placed.cell), layout_.actors[at], layout_.marks)
                : clauses_of_cell(passages_.names_of(*placed.cell, directory_), owner.duty, directory_));
        return true;
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

    void read_due_and_status() {
        auto& item = out_.tree.node(*item_);
        if (columns_.due) {
            const auto placed = rows_.at(*columns_.due);
            if (placed.is_filled() && item.deadlines.empty()) {
                const auto words = passages_.words_of(*placed.cell);
                if (!words.empty()) item.deadlines.push_back(words.front());
            }
        }
        if (columns_.status && !item.status) {
            const auto placed = rows_.at(*columns_.status);
            if (placed.is_filled()) item.status = status_of(head_form(plain_words(*placed.cell)));
        }
    }

    static constexpr std::size_t longest_group = 500;

    const TableLayout& layout_;
    const ItemColumns& columns_;
    const ActorDirectory& directory_;
    CellPassages& passages_;
    GridRows rows_;
    std::vector<Level> levels_;
    std::vector<CellAbove> cells_above_;
    std::vector<Band> bands_{};
    std::optional<std::size_t> item_{};  // the open task, or the group that the row speaks of
    const Cell* task_cell_ = nullptr;
    bool is_new_ = false;  // the open task began in this row
    RowsRead out_{};
};

}  // namespace

std::size_t deepest_rank(const TableLayout& layout) {
    std::size_t deepest = 0;
    GridRows rows(*layout.table);
    while (rows.next()) {
        if (rows.row() >= layout.head.end)
            deepest = std::max(deepest, rank_of_row(layout.columns, rows).value_or(0));
    }
    return deepest;
}

RowsRead read_rows(const TableLayout& layout, const ActorDirectory& directory, CellPassages& passages) {
    return RowReader(layout, directory, passages).read();
}

}  // namespace zeren::extraction::tables
