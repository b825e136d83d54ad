#include <fmt/format.h>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include "analysis/ownership.hpp"
#include "benchmarks.hpp"
#include "graph/accountability_graph.hpp"
#include "stopwatch.hpp"
#include "synthetic_plan.hpp"

namespace zeren::bench {

int point(Arguments arguments) {
    if (!arguments.empty()) return 2;
    constexpr std::size_t tasks = 1'000'000;
    constexpr std::size_t questions = 1'000'000;
    constexpr std::size_t stride = 7919;  // a prime, so that the next task is never near
    std::vector<model::Plan> plans;
    plans.push_back(synthetic_plan(tasks));
    const graph::AccountabilityGraph graph(std::move(plans));
    std::vector<std::string> ids;
    for (std::size_t number = 0; number < questions; ++number)
        ids.push_back(std::to_string(number * stride % tasks + 1));
    const analysis::Scope scope(graph, {}, analysis::UsualEdges::all);
    std::size_t owners = 0;
    const Stopwatch asking;
    for (const auto& id : ids) {
        const auto task = graph.plan(0).find_task(id);
        if (task) owners += analysis::who(scope, graph.vertex(0, *task)).lead.size();
    }
    asking.report("who, resident", questions);
    return owners > 0 ? 0 : 1;
}

}  // namespace zeren::bench
