#pragma once

#include <optional>
#include <span>

#include "model/plan.hpp"

namespace zeren::analysis {

/// What is new about when a task is due and how far it is; what is absent stays as it is.
struct TaskProgress {
    model::TaskId task{};
    std::optional<model::Due> due{};  ///< one that is not known takes the deadline away
    std::optional<std::optional<model::Status>> status{};
};

/// The plan with these deadlines and states; all else stays as it is. O(plan).
[[nodiscard]] model::Plan with_progress(const model::Plan& plan, std::span<const TaskProgress> news);

}  // namespace zeren::analysis
