#include "query/rows.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

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

namespace {

/// An object of texts under these names. Answers hold millions of them: they are put together in place, where
/// the braces of the library would make a list of lists first.
template <std::size_t Count>
ordered_json object_of(const std::array<std::pair<const char*, std::string_view>, Count>& members) {
    auto object = ordered_json::object();
    auto& row = object.get_ref<ordered_json::object_t&>();
    row.reserve(Count);
    for (const auto& [name, text] : members) row.emplace_back(name, ordered_json(text));
    return object;
}

}  // namespace

ordered_json task_row(const graph::AccountabilityGraph& graph, graph::TaskVertex task) {
    return object_of<4>({{{"plan", graph.plan_of(task).info().id},
                          {"id", graph.id(task)},
                          {"title", graph.title(task)},
                          {"group", graph.group_label(task)}}});
}

ordered_json dated_task_row(const graph::AccountabilityGraph& graph, graph::TaskVertex task,
                            analysis::Day as_of) {
    const auto& plan = graph.plan_of(task);
    const auto row = graph.home(task).row;
    const auto day = analysis::due_day(plan, row);
    auto json = task_row(graph, task);
    json["by"] = day ? ordered_json(analysis::iso_text(*day)) : ordered_json(nullptr);
    json["days"] = day ? ordered_json((*day - as_of).count()) : ordered_json(nullptr);
    json["status"] = status_json(graph, task);
    return json;
}

ordered_json deadline_json(const graph::AccountabilityGraph& graph, graph::TaskVertex task) {
    const auto* due = graph.plan_of(task).due(graph.home(task).row);
    if (due == nullptr) return nullptr;
    return {{"words", due->words}, {"by", due->by}, {"repeats", due->repeats}, {"ongoing", due->ongoing}};
}

ordered_json status_json(const graph::AccountabilityGraph& graph, graph::TaskVertex task) {
    const auto status = graph.plan_of(task).status(graph.home(task).row);
    return status ? ordered_json(model::name_of(*status)) : ordered_json(nullptr);
}

ordered_json actor_row(const graph::AccountabilityGraph& graph, graph::ActorVertex actor) {
    return object_of<4>({{{"id", graph.id(actor)},
                          {"name", graph.name(actor)},
                          {"kind", model::name_of(graph.kind(actor))},
                          {"jurisdiction", graph.jurisdiction(actor)}}});
}

ordered_json counts_json(const analysis::Owned& owned) {
    return {{"lead", owned.lead.size()},
            {"cooperate", owned.cooperate.size()},
            {"joint", owned.joint.size()},
            {"total", owned.total()},
            {"named", owned.named.size()}};
}

void TaskRows::operator()(std::string& out, std::size_t row) {
    constexpr std::size_t texts_ahead = 8;  // first where the texts are comes into reach, then they do
    constexpr std::size_t rows_ahead = 2 * texts_ahead;
    constexpr std::ptrdiff_t much = std::ptrdiff_t{16} << 20U;
    if (row + rows_ahead < tasks_.size()) graph_->fetch_row(tasks_[row + rows_ahead]);
    if (row + texts_ahead < tasks_.size()) graph_->fetch_texts(tasks_[row + texts_ahead]);
    append_task(out, *graph_, tasks_[row]);
    const auto* title = graph_->title(tasks_[row]).data();
    if (last_given_back_ == nullptr) last_given_back_ = title;
    if (std::abs(title - last_given_back_) < much) return;
    last_given_back_ = title;
    graph_->let_go();
}

ordered_json task_rows(const graph::AccountabilityGraph& graph, std::span<const graph::TaskVertex> tasks,
                       std::optional<std::size_t> top) {
    TaskRows rows(graph, {tasks.begin(), tasks.end()});
    return as_value(
        text_of_rows(rows.size(), top, [&](std::string& out, std::size_t row) { rows(out, row); }));
}

ordered_json actor_rows(const graph::AccountabilityGraph& graph, std::span<const graph::ActorVertex> actors,
                        std::optional<std::size_t> top) {
    return rows_of(actors, top, [&](graph::ActorVertex actor) { return actor_row(graph, actor); });
}

}  // namespace zeren::query
