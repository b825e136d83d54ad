#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "extraction/outline.hpp"
#include "extraction/sections.hpp"

namespace zeren::extraction {

/// What an item of an outline is.
enum class NodeKind : std::uint8_t { group, task, words };

/// The items of an outline with their kinds; where an item became words of another, the other holds its words
/// and clauses.
struct TaskTree {
    std::vector<OutlineNode> nodes{};
    std::vector<NodeKind> kinds{};
};

/// How a task came to a duty clause.
enum class ClauseSource : std::uint8_t {
    own,             ///< it stands in or under the task
    inherited_cell,  ///< a merged cell: it stands at an earlier task of the group
    shared_line,     ///< one line behind several tasks
    group_clause,    ///< it stands at the group's heading
};

struct TaskClause {
    const DutyClause* clause = nullptr;
    ClauseSource source = ClauseSource::own;
};

struct TaskGroup {
    std::string id{};
    Stretch number{};
    std::string title{};
};

struct TaskItem {
    std::string id{};
    Stretch number{};
    std::string title{};  ///< the heading, or the sentence
    std::string text{};   ///< all words, where they are more than the title
    std::optional<std::size_t> group{};
    std::vector<Stretch> words{};
    std::vector<TaskClause> clauses{};
    model::Due due{};                  ///< of its own cell; else its deadlines and those of its clauses tell
    std::vector<Stretch> deadlines{};  ///< words beside the clauses that say when
};

/// The tasks (or measures) of a document in their order. Clauses point into `trees`, words into the passages.
struct TaskList {
    std::vector<TaskTree> trees{};
    std::vector<TaskGroup> groups{};
    std::vector<TaskItem> items{};
};

/// Makes tasks of the innermost items and groups of those around them. Weak items (（1） ① •) without owners
/// of their own are words of the item that holds them. Ids are the printed numbers in ASCII digits; where a
/// number is used twice, those of the items around come before it: 2.1. O(items).
[[nodiscard]] TaskList task_list_of(std::span<const Section* const> sections);

}  // namespace zeren::extraction
