#include "formats/graph_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "formats/random_plan.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/same_plan.hpp"

namespace zeren::formats {
namespace {

using model::Basis;
using model::Role;
using testing::said_by;

constexpr std::string_view full = R"({"format": "zeren-graph/1",
 "plan": {"id": "zs", "title": "方案", "issuer": "市府", "number": "225号", "date": "2023-11-01", "language": "zh", "jurisdiction": "中山市", "source": "a.txt", "part": "tasks", "lead_rule": "first", "note": "kept"},
 "groups": [
  {"id": "一", "title": "健全", "number": "一", "colour": "red"}],
 "actors": [
  {"id": "wjj", "name": "市卫生健康局", "short": "卫健", "kind": "department", "aliases": ["市卫健局"], "capacity": 12.5, "phone": "1"},
  {"id": "zj", "name": "各镇街", "kind": "collective", "members": ["shiqi"]},
  {"id": "shiqi", "name": "石岐街道", "kind": "town"}],
 "tasks": [
  {"id": "1", "title": "建", "text": "建设", "group": "一", "number": "1.", "owner_text": "市卫生健康局", "due": {"words": "年底前", "by": "2023-12-31", "repeats": "yearly", "ongoing": true, "firm": false}, "status": "in-progress", "weight": 2.5, "depends": ["2"], "where": {"line": 3, "column": 100000, "part": "p", "table": 1, "row": 2, "cell": 3, "place": "B7", "page": 9}, "mark": [1, {"a": null}]},
  {"id": "2", "title": "管"}],
 "edges": [
  {"task": "1", "actor": "wjj", "role": "lead", "basis": "first-listed", "where": {"line": 3}, "rule": "owner-list", "sure": true},
  {"task": "1", "actor": "zj", "role": "joint"},
  {"task": "2", "actor": "wjj", "role": "cooperate"},
  {"task": "2", "actor": "zj", "role": "joint", "basis": "stated"}],
 "made_by": {"tool": "x", "v": 1.50}}
)";

std::string said(std::string_view text) {
    const auto plan = read_graph(text, "g.json");
    return plan ? said_by(plan.value()) : to_text(plan.diagnostics());
}

}  // namespace

TEST_CASE("every member of a graph is read", "[graph-json]") {
    const auto plan = read_graph(full, "g.json").value();
    CHECK(plan.info().lead_rule == "first");
    CHECK(plan.info().extra == "\"note\": \"kept\"");
    CHECK(plan.info().file_extra == "\"made_by\": {\"tool\": \"x\", \"v\": 1.50}");
    const auto task = plan.find_task("1").value();
    CHECK(plan.title(plan.group(task)) == "健全");
    CHECK(plan.weight(task) == 2.5);
    CHECK(plan.status(task) == model::Status::in_progress);
    CHECK(plan.due(task)->by == "2023-12-31");
    CHECK(plan.due(task)->ongoing);
    CHECK(plan.due(task)->extra == "\"firm\": false");
    CHECK(plan.origin(task).column == 100'000);
    CHECK(plan.origin(task).place == "B7");
    CHECK(plan.depends(task)[0] == plan.find_task("2"));
    CHECK(plan.extra(task) == "\"mark\": [1, {\"a\": null}]");
    const auto health = plan.find_actor("wjj").value();
    CHECK(plan.short_name(health) == "卫健");
    CHECK(plan.aliases(health)[0] == "市卫健局");
    CHECK(plan.capacity(health) == 12.5);
    CHECK(plan.members(plan.find_actor("zj").value())[0] == plan.find_actor("shiqi"));
    REQUIRE(plan.edge_count() == 4);
    CHECK(plan.rule(model::EdgeId{0}) == "owner-list");
    CHECK(plan.origin(model::EdgeId{0}).line == 3);
}

TEST_CASE("what is left out has its default, and a joint edge is listed", "[graph-json]") {
    const auto plan = read_graph(full, "g.json").value();
    CHECK(plan.basis(model::EdgeId{0}) == Basis::first_listed);
    CHECK(plan.basis(model::EdgeId{1}) == Basis::listed);
    CHECK(plan.basis(model::EdgeId{2}) == Basis::stated);
    CHECK(plan.basis(model::EdgeId{3}) == Basis::stated);
    const auto task = plan.find_task("2").value();
    CHECK(plan.weight(task) == 1.0);
    CHECK_FALSE(plan.status(task).has_value());
    CHECK(plan.group(task).is_none());
    CHECK(plan.kind(model::ActorId{0}) == model::ActorKind::department);
}

TEST_CASE("a graph is written to the byte as it was read", "[graph-json]") {
    CHECK(write_graph(read_graph(full, "g.json").value()) == full);
    const std::string empty =
        "{\"format\": \"zeren-graph/1\",\n \"actors\": [],\n \"tasks\": [],\n \"edges\": []}\n";
    CHECK(write_graph(model::Plan{}) == empty);
    CHECK(write_graph(read_graph(empty, "g.json").value()) == empty);
}

TEST_CASE("white space, escapes and the order of members change nothing", "[graph-json]") {
    const auto plan = testing::plan_from_text(R"(
        task     health  finance
        A/draft    L        C
        B/ship     -        J  )");
    const auto reordered = read_graph(R"({
      "edges" : [ {"role":"cooperate", "actor":"finance","task":"draft"}, {"actor":"finance","role":"joint","task":"ship"},
                  {"task":"dr\u0061ft","actor":"health","role":"lead"} ],
      "tasks":[{"group":"A","title":"draft","id":"draft"},{"title":"ship","id":"ship","group":"B"}],
      "actors":[{"name":"health","kind":"department","id":"health"},{"id":"finance","kind":"department","name":"finance"}],
      "plan":{"title":"plan","id":"plan"}, "format":"zeren-graph/1"
    })",
                                      "g.json")
                               .value();
    // Within a task the file's order of edges counts; here finance stands before health.
    CHECK(reordered.actor(model::EdgeId{0}) == reordered.find_actor("finance"));
    auto text = write_graph(plan);
    const std::string lead = "  {\"task\": \"draft\", \"actor\": \"health\", \"role\": \"lead\"},\n";
    const std::string help = "  {\"task\": \"draft\", \"actor\": \"finance\", \"role\": \"cooperate\"},\n";
    const auto at = text.find(lead);
    REQUIRE(at != std::string::npos);
    text.replace(at, lead.size() + help.size(), help + lead);
    CHECK(write_graph(reordered) == text);
}

TEST_CASE("edges before what they join, and groups after the tasks, are read the same", "[graph-json]") {
    const auto tail_first = [](std::vector<std::string> members) {
        std::string text = "{";
        for (auto& member : members) text += member + ",";
        text.back() = '}';
        return text;
    };
    std::vector<std::string> members = {
        R"("groups": [{"id": "g"}])", R"("actors": [{"id": "a", "name": "x"}])",
        R"("edges": [{"task": "t", "actor": "a", "role": "lead", "k": {"b": 1}}])",
        R"("tasks": [{"id": "t", "title": "t", "group": "g"}, {"id": "u", "title": "u"}])"};
    std::ranges::sort(members);
    const auto expected = said(tail_first(members));
    CHECK(expected.find("group 0 'g'") != std::string::npos);
    CHECK(expected.find("edge 0 0 lead") != std::string::npos);
    while (std::ranges::next_permutation(members).found) CHECK(said(tail_first(members)) == expected);
}

TEST_CASE("without groups a task's group is a plain label", "[graph-json]") {
    const auto plan =
        read_graph(R"({"tasks": [{"id": "1", "title": "x", "group": "主要任务"}]})", "g").value();
    CHECK(plan.group_label(model::TaskId{0}) == "主要任务");
    CHECK(plan.group(model::TaskId{0}).is_none());
}

TEST_CASE("unknown members over several lines are kept on one", "[graph-json]") {
    const auto plan =
        read_graph("{\"tasks\": [], \"x\": {\n  \"a\" : [1,\n 2]\n}, \"y\":\n \"b\\n\"}", "g").value();
    CHECK(plan.info().file_extra == "\"x\": {\"a\": [1, 2]}, \"y\": \"b\\n\"");
}

TEST_CASE("what was written reads back equal, whatever the plan holds", "[graph-json][property]") {
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        const auto plan = testing::random_plan(random);
        const auto text = write_graph(plan);
        const auto again = read_graph(text, "g.json");
        INFO(text);
        REQUIRE(again.ok());
        CHECK(said_by(again.value()) == said_by(plan));
        CHECK(write_graph(again.value()) == text);
    }
}

TEST_CASE("shuffling the edges of a file changes only their order within a task", "[graph-json][property]") {
    std::mt19937 random(5);
    const auto sorted_lines = [](std::string_view text) {
        std::vector<std::string> lines{""};
        for (const char c : text) {
            if (c == '\n')
                lines.emplace_back();
            else
                lines.back() += c;
        }
        std::ranges::sort(lines);
        return lines;
    };
    for (int round = 0; round < 200; ++round) {
        const auto plan = testing::random_plan(random);
        auto file = nlohmann::ordered_json::parse(write_graph(plan));
        auto& edges = file["edges"].get_ref<nlohmann::ordered_json::array_t&>();
        std::ranges::shuffle(edges, random);
        const auto shuffled = read_graph(file.dump(), "g.json").value();
        CHECK(sorted_lines(said_by(shuffled)) == sorted_lines(said_by(plan)));
        CHECK(std::ranges::is_sorted(shuffled.edge_tasks()));
    }
}

}  // namespace zeren::formats
