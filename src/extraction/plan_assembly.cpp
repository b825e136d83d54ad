#include "extraction/plan_assembly.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "extraction/due_words.hpp"
#include "extraction/json_members.hpp"
#include "model/plan_builder.hpp"

namespace zeren::extraction {
namespace {

/// The year of the plan's date.
std::optional<std::uint32_t> year_of(const model::PlanInfo& info) {
    constexpr std::size_t year_digits = 4;
    std::uint32_t year = 0;
    const auto* end = info.date.data() + std::min(info.date.size(), year_digits);
    const auto read = std::from_chars(info.date.data(), end, year);
    if (info.date.size() < year_digits || read.ptr != end) return std::nullopt;
    return year;
}

/// Words that a label or their form declares a deadline are kept even where no day follows from them.
model::Due due_from(const Stretch& words, std::optional<std::uint32_t> year) {
    auto printed = words.text();
    if (auto due = read_due(printed, year)) return *due;
    // 6月底前出台政策: the day stands before what is done until then.
    const auto until = words.plain().find(U'前');
    if (until != std::u32string_view::npos) {
        if (auto due = read_due(words.part(0, until + 1).text(), year)) {
            due->words = std::move(printed);
            return *due;
        }
    }
    return {.words = std::move(printed)};
}

/// The deadline of the task's own cell, else the first one beside or among its owners, else the one with
/// which its first sentence begins.
model::Due due_of(const TaskItem& task, std::optional<std::uint32_t> year) {
    if (task.due.is_known()) return task.due;
    if (!task.deadlines.empty()) return due_from(task.deadlines.front(), year);
    for (const auto& each : task.clauses) {
        if (!each.clause->deadlines.empty()) return due_from(each.clause->deadlines.front(), year);
    }
    if (task.words.empty()) return {};
    const auto& sentence = task.words.front();
    const auto size = deadline_before_sentence(sentence.plain());
    return size > 0 ? due_from(sentence.part(0, size), year) : model::Due{};
}

/// Those who have no edges: `"approvers": ["X"], "consulted": ["Y"], "informed": ["Z"]`.
std::string members_beside_edges(const TaskItem& task) {
    std::map<Duty, std::vector<std::string>> names;
    for (const auto& each : task.clauses) {
        for (const auto& owner : each.clause->owners) {
            if (!owns(owner.duty)) names[owner.duty].push_back(owner.name.text());
        }
    }
    std::string members;
    for (const auto& [key, duty] :
         {std::pair("approvers", Duty::approves), std::pair("consulted", Duty::consulted),
          std::pair("informed", Duty::informed)}) {
        const auto member = json_list_member(key, names[duty]);
        if (!member.empty()) members += (members.empty() ? "" : ", ") + member;
    }
    return members;
}

/// The owner words as printed, clause by clause.
std::string owner_text_of(const TaskItem& task) {
    std::string out;
    for (const auto& each : task.clauses) {
        if (!out.empty()) out += "\n";
        for (const auto& owner : each.clause->owners) {
            if (owner.place.passage != nullptr) out += owner.name.text() + ": ";
        }
        out += each.clause->words.text();
    }
    return out;
}

std::vector<model::GroupId> add_groups(model::PlanBuilder& builder, const TaskList& list) {
    std::vector<model::GroupId> ids;
    for (const auto& group : list.groups) {
        const auto number = group.number.text();
        ids.push_back(builder.add(model::GroupRow{.id = group.id, .title = group.title, .number = number}));
    }
    return ids;
}

model::TaskId add_task(model::PlanBuilder& builder, const TaskItem& task,
                       const std::vector<model::GroupId>& groups, std::optional<std::uint32_t> year) {
    const auto number = task.number.text();
    const auto owner_text = owner_text_of(task);
    const auto extra = members_beside_edges(task);
    const auto& begin = task.words.empty() ? task.number : task.words.front();
    return builder.add(model::TaskRow{.id = task.id,
                                      .title = task.title,
                                      .text = task.text,
                                      .group = task.group ? groups[*task.group] : model::GroupId::none(),
                                      .number = number,
                                      .owner_text = owner_text,
                                      .due = due_of(task, year),
                                      .status = task.status,
                                      .origin = begin.origin(),
                                      .extra = extra});
}

}  // namespace

model::Plan assemble_plan(model::PlanInfo info, const TaskList& list, const ActorRoster& roster,
                          const std::vector<std::vector<TaskEdge>>& edges_by_task) {
    model::PlanBuilder builder;
    const auto year = year_of(info);
    builder.info() = std::move(info);
    const auto groups = add_groups(builder, list);
    const auto actors = roster.add_to(builder);
    for (std::size_t at = 0; at < list.items.size(); ++at) {
        const auto task = add_task(builder, list.items[at], groups, year);
        for (const auto& edge : edges_by_task[at]) {
            builder.add(model::EdgeRow{.task = task,
                                       .actor = actors[edge.actor],
                                       .role = edge.role,
                                       .basis = edge.basis,
                                       .rule = edge.rule,
                                       .origin = edge.words.origin()});
        }
    }
    return std::move(builder).finish();
}

}  // namespace zeren::extraction
