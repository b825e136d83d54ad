#include "testing/same_plan.hpp"

#include <fmt/format.h>

namespace zeren::testing {
namespace {

std::string text_of(const model::Origin& origin) {
    return fmt::format("{},{},{},{},{},'{}','{}','{}'", origin.line, origin.column, origin.table, origin.row,
                       origin.cell, origin.part, origin.place, origin.extra);
}

std::string text_of(const model::Due* due) {
    if (due == nullptr) return "never";
    return fmt::format("'{}','{}','{}',{},'{}'", due->words, due->by, due->repeats, due->ongoing, due->extra);
}

std::string said_of(const model::Plan& plan, model::TaskId task) {
    const auto status = plan.status(task);
    auto line = fmt::format(
        "task '{}' '{}' '{}' group {} '{}' '{}' '{}' status {} weight {} due {} at {} '{}' depends",
        plan.id(task), plan.title(task), plan.text(task), plan.group(task).value, plan.group_label(task),
        plan.number(task), plan.owner_text(task), status ? model::name_of(*status) : "-", plan.weight(task),
        text_of(plan.due(task)), text_of(plan.origin(task)), plan.extra(task));
    for (auto other : plan.depends(task)) line += fmt::format(" {}", other.value);
    return line + "\n";
}

std::string said_of(const model::Plan& plan, model::ActorId actor) {
    auto line = fmt::format("actor '{}' '{}' '{}' {} capacity {} '{}' aliases", plan.id(actor),
                            plan.name(actor), plan.short_name(actor), model::name_of(plan.kind(actor)),
                            plan.capacity(actor).value_or(-1), plan.extra(actor));
    for (const auto& alias : plan.aliases(actor)) line += fmt::format(" '{}'", alias);
    line += " members";
    for (auto member : plan.members(actor)) line += fmt::format(" {}", member.value);
    return line + "\n";
}

}  // namespace

std::string said_by(const model::Plan& plan) {
    const auto& info = plan.info();
    auto out = fmt::format("plan '{}' '{}' '{}' '{}' '{}' '{}' '{}' '{}' '{}' '{}' '{}' '{}'\n", info.id,
                           info.title, info.issuer, info.number, info.date, info.language, info.jurisdiction,
                           info.source, info.part, info.lead_rule, info.extra, info.file_extra);
    for (auto group : plan.groups())
        out += fmt::format("group '{}' '{}' '{}' '{}'\n", plan.id(group), plan.title(group),
                           plan.number(group), plan.extra(group));
    for (auto actor : plan.actors()) out += said_of(plan, actor);
    for (auto task : plan.tasks()) out += said_of(plan, task);
    for (auto edge : plan.edges())
        out +=
            fmt::format("edge {} {} {} {} '{}' at {} '{}'\n", plan.task(edge).value, plan.actor(edge).value,
                        model::name_of(plan.role(edge)), model::name_of(plan.basis(edge)), plan.rule(edge),
                        text_of(plan.origin(edge)), plan.extra(edge));
    return out;
}

}  // namespace zeren::testing
