#include "extraction/tables/open_groups.hpp"

#include <algorithm>
#include <utility>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/printed_number.hpp"

namespace zeren::extraction::tables {
namespace {

constexpr std::size_t longest_group = 500;  // code points that are compared

}  // namespace

void OpenGroups::open_band(OutlineNode node, bool counts_with_tasks) {
    constexpr std::size_t unnumbered = 1000;
    const auto rank =
        node.printed_number.passage == nullptr ? unnumbered : static_cast<std::size_t>(node.number.shape);
    if (!bands_.empty() && repeats(bands_.back().node, node)) return;
    while (!bands_.empty() && bands_.back().rank >= rank) bands_.pop_back();
    node.parent = bands_.empty() ? OutlineNode::no_parent : bands_.back().node;
    bands_.push_back({.rank = rank,
                      .node = nodes_.add(NodeKind::group, std::move(node)),
                      .counts_with_tasks = counts_with_tasks});
    for (auto& level : levels_) level = {};
}

void OpenGroups::end_bands_at(const OutlineNode& task) {
    if (task.printed_number.passage == nullptr) return;
    const auto rank = static_cast<std::size_t>(task.number.shape);
    const auto is_over = [&](const Band& band) {
        const auto& above = nodes_.at(band.node).printed_number;
        const bool goes_on =
            above.passage != nullptr && goes_on_with_digits(above.plain(), task.printed_number.plain());
        return band.counts_with_tasks && band.rank >= rank && !goes_on;
    };
    while (!bands_.empty() && is_over(bands_.back())) bands_.pop_back();
}

bool OpenGroups::repeats(std::size_t at, const OutlineNode& node) const {
    return std::ranges::equal(nodes_.at(at).text, node.text, {}, &Stretch::plain, &Stretch::plain);
}

std::size_t OpenGroups::parent_of(std::size_t level) const {
    while (level-- > 0) {
        if (levels_[level].node) return *levels_[level].node;
    }
    return bands_.empty() ? OutlineNode::no_parent : bands_.back().node;
}

std::size_t OpenGroups::number_column(const GridRows& rows) const {
    if (columns_.number) return *columns_.number;
    const auto* task = rows.at(*columns_.task).cell;
    for (auto at = levels_.size(); at-- > 0;) {
        if (rows.at(columns_.groups[at]).cell == task) return columns_.group_numbers[at];
    }
    return no_column;
}

bool OpenGroups::read(const GridRows& rows) {
    bool has_begun = false;
    for (std::size_t at = 0; at < levels_.size(); ++at) {
        const auto placed = rows.at(columns_.groups[at]);
        auto& level = levels_[at];
        if (!placed.is_filled()) {
            if (has_begun) level = {};
            continue;
        }
        if (placed.cell == rows.at(*columns_.task).cell) {  // merged over both: the task has no such group
            has_begun = has_begun || level.node.has_value();
            level = {};
            continue;
        }
        if (placed.cell == level.cell) continue;
        auto words = plain_words(*placed.cell, longest_group);
        const bool is_printed_again = !has_begun && level.node && level.words == words;
        level.cell = placed.cell;
        if (is_printed_again) continue;
        auto node = nodes_.read(rows, *placed.cell, columns_.group_numbers[at]);
        node.parent = parent_of(at);
        level.words = std::move(words);
        level.node = nodes_.add(NodeKind::group, std::move(node));
        has_begun = true;
    }
    return has_begun;
}

}  // namespace zeren::extraction::tables
