#include <charconv>
#include <utility>
#include <vector>

#include "benchmarks.hpp"
#include "graph/accountability_graph.hpp"
#include "graph/structure.hpp"
#include "stopwatch.hpp"
#include "synthetic_plan.hpp"

namespace zeren::bench {

int build(Arguments arguments) {
    std::size_t tasks = 200'000;
    if (!arguments.empty()) {
        const auto word = arguments.front();
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), tasks);
        constexpr std::size_t most_tasks = 50'000'000;
        if (error != std::errc{} || end != word.data() + word.size() || tasks > most_tasks) return 2;
    }
    const Stopwatch building;
    std::vector<model::Plan> plans;
    plans.push_back(synthetic_plan(tasks));
    building.report("plan, by tasks", tasks);

    const Stopwatch joining;
    const graph::AccountabilityGraph graph(std::move(plans));
    joining.report("graph, by edges", graph.edge_count());

    const Stopwatch connecting;
    const auto components = graph::component_count(graph);
    connecting.report("components, by edges", graph.edge_count());

    const Stopwatch cutting;
    const auto points = graph::articulation_actors(graph).size();
    cutting.report("articulation, by edges", graph.edge_count());
    return components + points > 0 || tasks == 0 ? 0 : 1;
}

}  // namespace zeren::bench
