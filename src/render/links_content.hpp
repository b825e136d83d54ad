#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "render/options.hpp"
#include "render/outline.hpp"
#include "render/paragraph.hpp"
#include "render/phrases.hpp"
#include "render/role_marks.hpp"

namespace zeren::render {

/// What a group as a whole, or one of its tasks, has with one actor: one curve or one badge. All of its edges
/// have the same role and basis.
struct Tie {
    static constexpr std::size_t whole_group = static_cast<std::size_t>(-1);
    std::size_t task = whole_group;  ///< place in the piece
    graph::ActorVertex actor{};
    Part part{};
    std::vector<graph::EdgeIndex> edges{};
};

struct GroupTask {
    graph::TaskVertex task{};
    std::string label{};
    Paragraph text{};
};

struct LinksGroup {
    OutlineGroup outline{};
    Paragraph title{};
    std::string label{};  ///< short enough to stand at the end of a curve; may be empty
    std::vector<GroupTask> tasks{};
};

/// What a picture of links shows, before any geometry.
struct LinksContent {
    std::vector<LinksGroup> groups{};
    Level level = Level::group;                ///< curves from single tasks, or from groups where they agree
    std::vector<std::size_t> owner_rank{};     ///< by actor, where another engine orders the owners
    std::vector<graph::ActorVertex> badged{};  ///< owners that are shown as badges, in document order
    std::vector<bool> is_badged{};             ///< by actor
    bool shows_named = false;                  ///< some body is only named, and wanted
    bool has_inferred = false;
    std::vector<Part> curves{};  ///< that occur, as a legend tells them apart
    bool has_named_lead = false;
};

[[nodiscard]] LinksContent links_content(const graph::AccountabilityGraph& graph, const Options& options,
                                         const Phrases& words);

/// A run of a group's tasks in one box: the whole group where the page allows.
struct LinksPiece {
    std::size_t group = 0;
    std::size_t first = 0;
    std::size_t end = 0;
    std::vector<Tie> owners{};  ///< curves to the right
    std::vector<Tie> named{};   ///< curves to the left, always from a task
    std::vector<Tie> badges{};

    [[nodiscard]] bool begins_group() const { return first == 0; }
};

/// One tie for the group where all tasks of the piece share actor, role and basis, else one a task. In the
/// order in which the document names the owners. O(edges · log).
[[nodiscard]] LinksPiece make_piece(const graph::AccountabilityGraph& graph, const LinksContent& content,
                                    std::size_t group, std::size_t first, std::size_t end);

}  // namespace zeren::render
