#include "query/rows.hpp"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

#include "query/text_rows.hpp"

namespace zeren::query {

using nlohmann::ordered_json;

ordered_json measure(double value) {
    constexpr double steps = 1e6;
    constexpr double largest_exact = 9007199254740992.0;  // 2^53
    if (std::abs(value) * steps >= largest_exact) return value;
    const auto rounded = std::round(value * steps) / steps;
    if (rounded == std::trunc(rounded)) return static_cast<std::int64_t>(rounded);
    return rounded;
}

ordered_json task_row(const graph::AccountabilityGraph& graph, graph::TaskVertex task) {
    return {{"plan", graph.plan_of(task).info().id},
            {"id", graph.id(task)},
            {"title", graph.title(task)},
            {"group", graph.group_label(task)}};
}

ordered_json actor_row(const graph::AccountabilityGraph& graph, graph::ActorVertex actor) {
    return {{"id", graph.id(actor)},
            {"name", graph.name(actor)},
            {"kind", model::name_of(graph.kind(actor))},
            {"jurisdiction", graph.jurisdiction(actor)}};
}

ordered_json counts_json(const analysis::Owned& owned) {
    return {{"lead", owned.lead.size()},
            {"cooperate", owned.cooperate.size()},
            {"joint", owned.joint.size()},
            {"total", owned.total()},
            {"named", owned.named.size()}};
}

ordered_json task_rows(const graph::AccountabilityGraph& graph, std::span<const graph::TaskVertex> tasks,
                       std::optional<std::size_t> top) {
    constexpr std::size_t between = 1024;
    std::size_t written = 0;
    return as_value(text_list(tasks, top, [&](std::string& out, graph::TaskVertex task) {
        append_task(out, graph, task);
        if (++written % between == 0) graph.let_go();  // titles are long, and no title is asked for twice
    }));
}

ordered_json actor_rows(const graph::AccountabilityGraph& graph, std::span<const graph::ActorVertex> actors,
                        std::optional<std::size_t> top) {
    return rows_of(actors, top, [&](graph::ActorVertex actor) { return actor_row(graph, actor); });
}

}  // namespace zeren::query
