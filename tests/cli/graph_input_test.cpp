#include "cli/graph_input.hpp"

#include <fmt/format.h>

#include <sstream>

#include "formats/graph_json.hpp"
#include "formats/packed_graph.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::cli {
namespace {

/// A folder of so many plans of one task each, all of one town with one bureau.
void add_plans(support::MemoryFiles& files, int count) {
    for (int number = 0; number < count; ++number)
        files.content[fmt::format("town/{:03}/plan.json", number)] = fmt::format(
            R"({{"plan": {{"id": "p{:03}", "jurisdiction": "中山市"}}, "actors": [{{"id": "a", "name": "市水务局"}}],
                "tasks": [{{"id": "1", "title": "修渠"}}], "edges": [{{"task": "1", "actor": "a", "role": "lead"}}]}})",
            number);
}

support::Result<LoadedGraph> loaded(support::MemoryFiles& files, std::vector<std::string> paths) {
    std::istringstream in;
    std::ostringstream out;
    const Context context{.in = in, .out = out, .err = out, .files = files};
    Arguments arguments;
    arguments.options["--graph"] = std::move(paths);
    return load_graphs(context, arguments);
}

}  // namespace

TEST_CASE("a folder of many plans is one graph, its plans in the order of their paths", "[cli]") {
    support::MemoryFiles files;
    add_plans(files, 200);
    const auto graph = loaded(files, {"town"});
    REQUIRE(graph.ok());
    REQUIRE(graph->graph.plan_count() == 200);
    for (std::size_t number = 0; number < 200; ++number) {
        CHECK(graph->graph.plan(number).info().id == fmt::format("p{:03}", number));
        CHECK(graph->files[number] == fmt::format("town/{:03}/plan.json", number));
    }
    CHECK(graph->graph.actor_count() == 1);
}

TEST_CASE("of many plans one that has the id of another is told", "[cli]") {
    support::MemoryFiles files;
    add_plans(files, 100);
    files.content["town/007/twin/plan.json"] = files.content["town/090/plan.json"];
    const auto graph = loaded(files, {"town"});
    REQUIRE_FALSE(graph.ok());
    const auto& problems = graph.diagnostics().items();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message == "the plan id \"p090\" is already taken by town/007/twin/plan.json");
    CHECK(problems[0].where.file == "town/090/plan.json");
}

TEST_CASE("of many plans each broken one is told, in the order of their paths", "[cli]") {
    support::MemoryFiles files;
    add_plans(files, 150);
    files.content["town/017/plan.json"] = "{";
    files.content["town/101/plan.json"] = "[]";
    const auto graph = loaded(files, {"town"});
    REQUIRE_FALSE(graph.ok());
    const auto& problems = graph.diagnostics().items();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where.file == "town/017/plan.json");
    CHECK(problems[1].where.file == "town/101/plan.json");
}

TEST_CASE("packed files and graphs can be named together, each plan once", "[cli]") {
    support::MemoryFiles files;
    add_plans(files, 3);
    files.content["two.zg"] =
        formats::pack_graph(loaded(files, {"town/000/plan.json", "town/001/plan.json"})->graph);
    const auto all = loaded(files, {"two.zg", "town/002/plan.json"});
    REQUIRE(all.ok());
    CHECK(all->graph.plan_count() == 3);
    CHECK(all->files == std::vector<std::string>{"two.zg", "two.zg", "town/002/plan.json"});
    const auto clash = loaded(files, {"two.zg", "town/001/plan.json"});
    REQUIRE_FALSE(clash.ok());
    CHECK(clash.diagnostics().items().front().message == "the plan id \"p001\" is already taken by two.zg");
}

}  // namespace zeren::cli
