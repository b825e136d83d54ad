#include <fmt/format.h>

#include <utility>

#include "formats/graph_rows.hpp"
#include "formats/unknown_id.hpp"

namespace zeren::formats {

using model::ActorId;
using model::GroupId;
using model::TaskId;
using support::Code;

std::size_t GraphRows::file_row(Section section, std::size_t added) const {
    auto row = added;
    for (auto skipped : skipped_[static_cast<std::size_t>(section)]) {
        if (skipped <= row) ++row;
    }
    return row;
}

void GraphRows::finish() {
    if (groups_ == Groups::after_tasks) group_tasks();
    resolve_members();
    resolve_depends();
    tell_repeated_edges();
}

void GraphRows::group_tasks() {
    for (auto task : builder_.so_far().tasks()) {
        const std::string label(builder_.so_far().group_label(task));
        if (label.empty() || !builder_.so_far().group(task).is_none()) continue;
        if (const auto known = builder_.find_group(label)) {
            builder_.set_group(task, *known);
            continue;
        }
        problems_.add(Code::unknown_group, unknown_group_message(label),
                      RowPlace{Section::tasks, file_row(Section::tasks, task.row()), "group"},
                      unknown_group_hint(builder_.so_far(), label));
        if (problems_.full()) return;
    }
}

void GraphRows::resolve_members() {
    for (const auto& waiting : std::exchange(members_, {})) {
        std::vector<ActorId> members;
        for (std::size_t item = 0; item < waiting.ids.size() && !problems_.full(); ++item) {
            const auto& id = waiting.ids[item];
            if (const auto known = builder_.find_actor(id)) {
                members.push_back(*known);
                continue;
            }
            problems_.add(Code::unknown_actor, unknown_id_message("actor", "member", id),
                          RowPlace{Section::actors, file_row(Section::actors, waiting.row), "members", item},
                          unknown_actor_hint(builder_.so_far(), id));
        }
        builder_.set_members(ActorId{waiting.row}, std::move(members));
    }
}

void GraphRows::resolve_depends() {
    for (const auto& waiting : std::exchange(depends_, {})) {
        std::vector<TaskId> depends;
        for (std::size_t item = 0; item < waiting.ids.size() && !problems_.full(); ++item) {
            const auto& id = waiting.ids[item];
            if (const auto known = builder_.find_task(id)) {
                depends.push_back(*known);
                continue;
            }
            problems_.add(Code::unknown_task, unknown_id_message("task", "task", id),
                          RowPlace{Section::tasks, file_row(Section::tasks, waiting.row), "depends", item},
                          unknown_task_hint(builder_.so_far(), id));
        }
        builder_.set_depends(TaskId{waiting.row}, std::move(depends));
    }
}

void GraphRows::tell_repeated_edges() {
    const auto place = [this](std::size_t edge) {
        return RowPlace{.section = Section::edges, .row = file_row(Section::edges, edge)};
    };
    for (const auto& repeated : builder_.repeated_edges(GraphProblems::usual_most)) {
        const auto& plan = builder_.so_far();
        const auto edge = builder_.edge_added(repeated.second);
        problems_.add(
            Code::repeated_edge,
            fmt::format("task \"{}\", actor \"{}\" and role \"{}\" are joined twice",
                        plan.id(plan.task(edge)), plan.id(plan.actor(edge)), model::name_of(plan.role(edge))),
            place(repeated.second), "keep one of the two edges", place(repeated.first));
    }
}

}  // namespace zeren::formats
