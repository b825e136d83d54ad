#pragma once

#include <cstddef>
#include <string_view>

#include "graph/accountability_graph.hpp"
#include "model/plan.hpp"

namespace zeren::testing {

/// A plan drawn as a grid: the head names the actors, each row a task and its roles. L lead, C cooperate,
/// J joint (basis stated); l c inferred by order (first-listed), N named cooperating, - none. Several letters
/// in a cell are several edges. An actor may carry its kind: `towns:collective`; the default is department.
/// A task may carry its group: `A/draft`.
///
///     task   health  finance  towns:collective
///     draft    L       C        -
///     ship     -       L        J
[[nodiscard]] model::Plan plan_from_text(std::string_view grid, std::string_view jurisdiction = "");
[[nodiscard]] graph::AccountabilityGraph graph_from_text(std::string_view grid);

/// A collective of so many members that leads so many tasks. Its id is "plan".
[[nodiscard]] model::Plan plan_of_one_collective(std::size_t members, std::size_t tasks);

/// Three actors, five tasks: small enough to work out every measure by hand.
inline constexpr std::string_view worked_example = R"(
    task   a  b  c
    t1     L  C  -
    t2     L  C  C
    t3     L  -  -
    t4     -  L  C
    t5     C  -  C  )";

/// Rows by printed id; fails the test where there is none.
[[nodiscard]] graph::TaskVertex task(const graph::AccountabilityGraph& graph, std::string_view id);
[[nodiscard]] graph::ActorVertex actor(const graph::AccountabilityGraph& graph, std::string_view id);

}  // namespace zeren::testing
