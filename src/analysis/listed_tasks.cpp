#include "analysis/listed_tasks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "support/suggestion.hpp"
#include "support/text_width.hpp"

namespace zeren::analysis {
namespace {

using differing::TextProfile;
using model::TaskId;
using support::Code;
using support::make_diagnostic;

std::string_view text_of(const model::Plan& plan, TaskId task) {
    return plan.text(task).empty() ? plan.title(task) : plan.text(task);
}

std::string brief(std::string_view text) { return support::shorten(support::printable(text), 40); }

}  // namespace

ListedTasks::ListedTasks(const model::Plan& plan) : plan_(plan) {
    for (auto task : plan.tasks()) {
        const auto title = std::string(plan.title(task));
        for (const auto& text : {title, std::string(plan.text(task)), title + std::string(plan.text(task))}) {
            auto& tasks = by_text_[differing::normalised(text)];
            if (tasks.empty() || tasks.back() != task) tasks.push_back(task);
        }
    }
    by_text_.erase(std::u32string());
}

support::Result<TaskId> ListedTasks::find(std::string_view id, std::string_view text) {
    if (id.empty()) return find_by_text(text);
    const auto& others = with_text(text);
    const auto its_task = [&] {
        return fmt::format("its text is that of task \"{}\"", plan_.id(others.front()));
    };
    const auto task = plan_.find_task(id);
    if (!task) {
        return make_diagnostic(
            Code::unknown_task, fmt::format("there is no task \"{}\"", brief(id)), {},
            others.empty() ? "write the number that the task has in the graph" : its_task());
    }
    if (says(*task, text) || text.empty()) return *task;
    if (others.empty()) {
        if (is_like(*task, text)) return *task;
        return make_diagnostic(Code::ambiguous_name,
                               fmt::format("task \"{}\" says \"{}\", and this row \"{}\"", id,
                                           brief(plan_.title(*task)), brief(text)),
                               {}, "is this the list of another plan? else empty the cell of the text");
    }
    return make_diagnostic(Code::ambiguous_name,
                           fmt::format("the number \"{}\" and the text are those of two tasks", id), {},
                           its_task() + ": number the rows as the graph does, or empty the cell");
}

bool ListedTasks::is_like(TaskId task, std::string_view text) const {
    constexpr double in_common = 0.19;
    const TextProfile wanted(text);
    return std::max(differing::similarity(TextProfile(text_of(plan_, task)), wanted),
                    differing::containment(wanted, TextProfile(text_of(plan_, task)))) > in_common;
}

bool ListedTasks::says(TaskId task, std::string_view text) const {
    const auto& tasks = with_text(text);
    return std::ranges::find(tasks, task) != tasks.end();
}

const ListedTasks::Tasks& ListedTasks::with_text(std::string_view text) const {
    static const Tasks none;
    const auto found = by_text_.find(differing::normalised(text));
    return found == by_text_.end() ? none : found->second;
}

support::Result<TaskId> ListedTasks::find_by_text(std::string_view text) {
    if (text.empty()) {
        return make_diagnostic(Code::unknown_task, "this row names no task", {},
                               "write the task's number or its text");
    }
    const auto& tasks = with_text(text);
    if (tasks.size() == 1) return tasks.front();
    if (tasks.size() > 1) {
        return make_diagnostic(
            Code::ambiguous_name, fmt::format("{} tasks say \"{}\"", tasks.size(), brief(text)), {},
            fmt::format("write the number: \"{}\" or \"{}\"", plan_.id(tasks[0]), plan_.id(tasks[1])));
    }
    return make_diagnostic(Code::unknown_task, fmt::format("no task says \"{}\"", brief(text)), {},
                           nearest(text));
}

/// A hint at the task that says nearly this.
std::string ListedTasks::nearest(std::string_view text) {
    constexpr double alike = 0.5;
    if (!similar_) {
        std::vector<TextProfile> profiles;
        for (auto task : plan_.tasks()) profiles.emplace_back(text_of(plan_, task));
        similar_.emplace(profiles);
    }
    const TextProfile wanted(text);
    for (auto row : similar_->near(wanted)) {
        const auto task = model::id_of<TaskId>(row);
        if (differing::similarity(TextProfile(text_of(plan_, task)), wanted) < alike) continue;
        return fmt::format("task \"{}\" says nearly that: write its number", plan_.id(task));
    }
    return "write the number that the task has in the graph";
}

}  // namespace zeren::analysis
