#include "analysis/progress.hpp"

#include <utility>

#include "model/plan_builder.hpp"

namespace zeren::analysis {

model::Plan with_progress(const model::Plan& plan, std::span<const TaskProgress> news) {
    model::PlanBuilder builder(plan);
    for (const auto& task : news) {
        if (task.due) builder.set_due(task.task, *task.due);
        if (task.status) builder.set_status(task.task, *task.status);
    }
    return std::move(builder).finish();
}

}  // namespace zeren::analysis
