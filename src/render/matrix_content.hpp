#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/outline.hpp"
#include "render/paragraph.hpp"
#include "render/phrases.hpp"
#include "render/role_marks.hpp"

namespace zeren::render {

/// A part that a column's actor has in a row, as one letter: of one task a single edge, of a group the edges
/// of all tasks that it has this part in.
struct CellPart {
    Part part{};
    std::string letters{};  ///< "(牵)"; behind it the number of tasks where these are not all of the group
    std::vector<graph::EdgeIndex> edges{};
};

/// What a row has in one column, most often a single part.
struct MatrixCell {
    std::size_t column = 0;
    std::vector<CellPart> parts{};
};

/// A body that a task's text names.
struct MatrixMention {
    graph::EdgeIndex edge{};
    Paragraph name{};  ///< with the comma that parts it from the next one
};

struct MatrixRow {
    std::size_t group = 0;
    graph::TaskVertex task = graph::TaskVertex::none();  ///< none: a group as a whole, or without tasks
    Paragraph number{};
    Paragraph heading{};  ///< the title, where the task has a text beyond it
    Paragraph text{};
    std::vector<MatrixCell> cells{};  ///< by column
    std::vector<MatrixMention> mentions{};
};

struct MatrixColumn {
    graph::ActorVertex actor{};
    std::string name{};
    std::size_t tasks = 0;
    std::size_t leads = 0;  ///< all of them
    std::size_t inferred_leads = 0;
};

/// What a matrix shows, before any geometry.
struct MatrixContent {
    std::vector<OutlineGroup> groups{};
    std::vector<Paragraph> group_titles{};
    std::vector<Paragraph> continued_titles{};  ///< where a page begins inside of a group
    std::vector<MatrixRow> rows{};              ///< in the order of the groups
    std::vector<MatrixColumn> columns{};
    std::vector<Part> parts{};  ///< that occur, in the order of roles
    Level level = Level::task;  ///< what a row is
    bool has_groups = false;
    bool has_mentions = false;
    bool has_headings = false;  ///< of tasks, beside their texts
    std::size_t edges = 0;

    /// Whether this is the first row of its group.
    [[nodiscard]] bool begins_group(std::size_t row) const;
    [[nodiscard]] bool has_inferred() const;
    [[nodiscard]] bool has_stated_leads() const;
    [[nodiscard]] bool has_inferred_leads() const;
};

/// Owner edges become cells under their actor, named edges become mentions. Rows are tasks, or groups where
/// the options say so. O(edges · log).
[[nodiscard]] MatrixContent matrix_content(const graph::AccountabilityGraph& graph, const Options& options,
                                           const Phrases& words);

}  // namespace zeren::render
