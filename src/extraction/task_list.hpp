#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "extraction/sections.hpp"

namespace zeren::extraction {

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
    std::optional<model::Status> status{};
};

/// The tasks (or measures) of a document in their order. Clauses and words point into the sections.
struct TaskList {
    std::vector<TaskGroup> groups{};
    std::vector<TaskItem> items{};
    std::vector<std::size_t> repeated{};  ///< items whose number, with those around it, an earlier one has
};

/// Makes tasks of the innermost items and groups of those around them. Weak items (（1） ① •) without owners
/// of their own are words of the item that holds them. Ids are the printed numbers in ASCII digits; where a
/// number is used twice, those of the items around come before it: 2.1; where that does not help, a copy is
/// counted: 2.1-2. O(items).
[[nodiscard]] TaskList task_list_of(const std::vector<const Section*>& sections);

}  // namespace zeren::extraction
