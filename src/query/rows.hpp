#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "analysis/due_dates.hpp"
#include "analysis/ownership.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::query {

/// A measure as answers print it: rounded to 6 decimals so that the same content gives the same bytes; whole
/// numbers without a decimal point.
[[nodiscard]] nlohmann::ordered_json measure(double value);

/// T = {"plan", "id", "title", "group"}
[[nodiscard]] nlohmann::ordered_json task_row(const graph::AccountabilityGraph& graph,
                                              graph::TaskVertex task);

/// T with its last day, status, and the days that are left of `as_of`; below zero: that it is late.
[[nodiscard]] nlohmann::ordered_json dated_task_row(const graph::AccountabilityGraph& graph,
                                                    graph::TaskVertex task, analysis::Day as_of);

/// {"words", "by", "repeats", "ongoing"}; null where the plan says nothing.
[[nodiscard]] nlohmann::ordered_json deadline_json(const graph::AccountabilityGraph& graph,
                                                   graph::TaskVertex task);
/// How far a task is, as a word; null where the plan says nothing.
[[nodiscard]] nlohmann::ordered_json status_json(const graph::AccountabilityGraph& graph,
                                                 graph::TaskVertex task);

/// A = {"id", "name", "kind", "jurisdiction"}
[[nodiscard]] nlohmann::ordered_json actor_row(const graph::AccountabilityGraph& graph,
                                               graph::ActorVertex actor);

/// {"lead", "cooperate", "joint", "total", "named"}: the sizes of an actor's lists; total is without named.
[[nodiscard]] nlohmann::ordered_json counts_json(const analysis::Owned& owned);

/// The rows of a list, the first `top` of them or all, each made by `row_of`.
template <class Json = nlohmann::ordered_json, class List, class RowOf>
[[nodiscard]] Json rows_of(const List& list, std::optional<std::size_t> top, RowOf row_of) {
    auto rows = Json::array();
    for (const auto& item : list) {
        if (top && rows.size() >= *top) break;
        rows.push_back(row_of(item));
    }
    return rows;
}

/// Writes the rows of a list of T, as `LongLists` wants them. The rows to come are on their way from memory
/// while others are written, and what was written is given back: titles are long, and no list has one twice.
class TaskRows {
  public:
    TaskRows(const graph::AccountabilityGraph& graph, std::vector<graph::TaskVertex> tasks)
        : graph_(&graph), tasks_(std::move(tasks)) {}
    [[nodiscard]] std::size_t size() const { return tasks_.size(); }
    void operator()(std::string& out, std::size_t row);

  private:
    const graph::AccountabilityGraph* graph_;
    std::vector<graph::TaskVertex> tasks_;
    const char* last_given_back_ = nullptr;
};

/// A list of T, as text in the place of a value.
[[nodiscard]] nlohmann::ordered_json task_rows(const graph::AccountabilityGraph& graph,
                                               std::span<const graph::TaskVertex> tasks,
                                               std::optional<std::size_t> top);

/// A list of A.
[[nodiscard]] nlohmann::ordered_json actor_rows(const graph::AccountabilityGraph& graph,
                                                std::span<const graph::ActorVertex> actors,
                                                std::optional<std::size_t> top);

}  // namespace zeren::query
