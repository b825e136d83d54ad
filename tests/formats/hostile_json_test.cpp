#include <string>

#include "formats/corrections_json.hpp"
#include "formats/graph_json.hpp"
#include "formats/registry_json.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

/// `head` + `row` many times, parted by commas, + `tail`.
std::string repeated(std::string_view head, std::string_view row, std::string_view tail, int times) {
    std::string text(head);
    for (int round = 0; round < times; ++round) text.append(round > 0 ? "," : "").append(row);
    return text.append(tail);
}

constexpr int many = 200'000;

/// Every problem has its place, and all of them fit a terminal.
void check_refused(const support::Diagnostics& problems) {
    CHECK(problems.items().size() <= 20);
    CHECK(problems.has_errors());
    CHECK(to_text(problems).size() < 64 * 1024);
    for (const auto& problem : problems.items()) CHECK(problem.where.source_line.size() <= 4096);
}

}  // namespace

// Each of these took minutes or gigabytes in a reader that does something for every problem, row or key over
// again; they are here to take a moment. All are one line.

TEST_CASE("a graph of one endless line with a problem in every row is refused in a moment", "[graph-json]") {
    check_refused(read_graph(repeated("{\"tasks\": [", "{}", "]}", many), "g.json").diagnostics());
    check_refused(read_graph(repeated("{\"tasks\": [", R"({"id": "1", "title": "x"})", "]}", many), "g.json")
                      .diagnostics());
    check_refused(read_graph(repeated(R"({"tasks": [], "actors": [], "edges": [)",
                                      R"({"task": "t", "actor": "a", "role": "l"})", "]}", many),
                             "g.json")
                      .diagnostics());
    check_refused(
        read_graph(repeated(R"({"tasks": [{"id": "t", "title": "x", "depends": [)", "\"u\"", "]}]}", many),
                   "g.json")
            .diagnostics());
}

TEST_CASE("an object that names one member again and again is refused in a moment", "[graph-json]") {
    check_refused(read_graph(repeated("{\"tasks\": [], ", "\"k\": {}", "}", many), "g.json").diagnostics());
    check_refused(
        read_graph(repeated("{\"tasks\": [{", "\"id\": \"1\"", "}]}", many), "g.json").diagnostics());
}

TEST_CASE("many unknown members and long lists are read in a moment", "[graph-json]") {
    std::string text = "{\"tasks\": [";
    std::string deep(250, '[');
    for (int key = 0; key < many; ++key)
        text += (key > 0 ? ",{\"k" : "{\"k") + std::to_string(key) + "\": 1, \"id\": \"" +
                std::to_string(key) + "\", \"title\": \"x\"}";
    text += "], \"deep\": " + deep + std::string(250, ']') + "}";
    const auto plan = read_graph(text, "g.json");
    REQUIRE(plan.ok());
    CHECK(read_graph(write_graph(plan.value()), "g.json").value().task_count() == many);
}

TEST_CASE("a registry and corrections with a problem in every row are refused in a moment", "[formats]") {
    check_refused(
        read_registry(repeated("{\"actors\": [", R"({"id": "a", "name": "x"})", "]}", many), "r.json")
            .diagnostics());
    check_refused(read_registry(repeated("{\"actors\": [{\"id\": \"a\", \"name\": \"x\", \"members\": [",
                                         "\"u\"", "]}]}", many),
                                "r.json")
                      .diagnostics());
    check_refused(
        read_corrections(repeated("{\"corrections\": [", R"({"action": "ad"})", "]}", many), "c.json")
            .diagnostics());
    CHECK(read_corrections(
              repeated("{\"corrections\": [", R"({"action": "drop", "task": "1", "actor": "a"})", "]}", many),
              "c.json")
              .value()
              .size() == many);
}

}  // namespace zeren::formats
