#include <fmt/format.h>

#include <random>
#include <string>

#include "formats/graph_json.hpp"
#include "formats/random_plan.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

std::string full_text(std::string_view text) {
    const auto plan = read_graph(text, "plan.json");
    return plan ? "none" : to_text(plan.diagnostics());
}

/// The headlines of what is wrong, each with the hint behind it.
std::string problems(std::string_view text) {
    const auto plan = read_graph(text, "plan.json");
    if (plan) return "none\n";
    std::string lines;
    for (const auto& item : plan.diagnostics().items()) {
        lines += fmt::format("{}:{} {} [{}]", item.where.position.line, item.where.position.column,
                             item.message, support::describe(item.code).name);
        for (const auto& related : item.related)
            lines += fmt::format(" / {}:{}", related.where.position.line, related.where.position.column);
        lines += item.hint.empty() ? "\n" : fmt::format(" -> {}\n", item.hint);
    }
    return lines;
}

}  // namespace

TEST_CASE("an edge to an unknown actor is told as the reader of the file sees it", "[graph-json]") {
    CHECK(full_text(R"({"actors": [{"id": "wjj", "name": "市卫健局"}],
 "tasks": [{"id": "7", "title": "建"}],
 "edges": [
  {"task": "7", "actor": "wjw", "role": "lead"}]}
)") == R"(plan.json:4:26: error: edge names actor "wjw", which is not declared [unknown-actor]
    4 |   {"task": "7", "actor": "wjw", "role": "lead"}]}
      |                          ^
hint: did you mean "wjj"?
)");
}

TEST_CASE("a repeated edge names both places", "[graph-json]") {
    CHECK(full_text(R"({"edges": [
  {"task": "7", "actor": "a", "role": "lead"},
  {"task": "7", "actor": "b", "role": "lead"},
  {"task": "7", "actor": "a", "role": "lead"}],
 "actors": [{"id": "a", "name": "甲"}, {"id": "b", "name": "乙"}], "tasks": [{"id": "7", "title": "建"}]})") ==
          R"(plan.json:4:3: error: task "7", actor "a" and role "lead" are joined twice [repeated-edge]
    4 |   {"task": "7", "actor": "a", "role": "lea …
      |   ^
plan.json:2:3: note: first here
    2 |   {"task": "7", "actor": "a", "role": "lea …
      |   ^
hint: keep one of the two edges
)");
}

TEST_CASE("duplicate ids name both places, past rows that were skipped", "[graph-json]") {
    CHECK(problems("{\"tasks\": [{\"title\": \"no id\"},\n5,\n{\"id\": \"1\", \"title\": \"a\"},\n"
                   "{\"title\": \"b\", \"id\": \"1\"}],\n\"groups\": [{\"id\": \"g\"}, {\"id\": \"g\"}],\n"
                   "\"actors\": [{\"id\": \"x\", \"name\": \"x\"},\n{\"id\": \"x\", \"name\": \"x\"},\n"
                   "{\"id\": \"y\", \"name\": \"\"}]}") ==
          "1:12 \"id\" is missing [missing-member]\n"
          "2:1 each item of \"tasks\" must be an object, not a number [wrong-type]\n"
          "4:22 the task id \"1\" is used twice [duplicate-id] / 3:8 -> give each task an id of its own\n"
          "5:32 the group id \"g\" is used twice [duplicate-id] / 5:19 -> give each group an id of its own\n"
          "7:8 the actor id \"x\" is used twice [duplicate-id] / 6:19 -> give each actor an id of its own\n"
          "8:21 \"name\" must not be empty [bad-value]\n");
}

TEST_CASE("what is declared nowhere is told wherever it stands", "[graph-json]") {
    CHECK(
        problems(R"({"groups": [{"id": "health"}],
"actors": [{"id": "a", "name": "甲局"}, {"id": "c", "name": "各镇街", "members": ["a", "tonw"]}],
"tasks": [{"id": "t1", "title": "x", "group": "helth", "depends": ["t1", "zzz"]}],
"edges": [{"task": "t2", "actor": "甲局", "role": "lead"}]})") ==
        "2:83 actor names member \"tonw\", which is not declared [unknown-actor] -> declare it in "
        "\"actors\", "
        "or mend the id\n"
        "3:47 task names group \"helth\", which is not declared [unknown-group] -> did you mean \"health\"?\n"
        "3:74 task names task \"zzz\", which is not declared [unknown-task] -> declare it in \"tasks\", or "
        "mend "
        "the id\n"
        "4:20 edge names task \"t2\", which is not declared [unknown-task] -> did you mean \"t1\"?\n"
        "4:35 edge names actor \"甲局\", which is not declared [unknown-actor] -> the actor of this name has "
        "the "
        "id \"a\"\n");
    CHECK(problems("{\"tasks\": [{\"id\": \"1\", \"title\": \"x\"},\n{\"id\": \"2\", \"title\": \"x\", "
                   "\"group\": \"A\"}], "
                   "\"groups\": [{\"id\": \"B\"}]}") ==
          "2:36 task names group \"A\", which is not declared [unknown-group] -> did you mean \"B\"?\n");
}

TEST_CASE("unknown words list the known ones", "[graph-json]") {
    CHECK(
        problems(R"({"actors": [{"id": "a", "name": "x", "kind": "twon"}],
"tasks": [{"id": "t", "title": "x", "status": "finished"}],
"edges": [{"task": "t", "actor": "a", "role": "leads", "basis": "guess"}]})") ==
        "1:46 \"kind\" must be \"department\", \"hospital\", \"town\", \"institution\", \"collective\" or "
        "\"unknown\", not \"twon\" [bad-value] -> did you mean \"town\"?\n"
        "2:47 \"status\" must be \"not-started\", \"in-progress\", \"done\" or \"dropped\", not \"finished\" "
        "[bad-value]\n"
        "3:47 \"role\" must be \"lead\", \"cooperate\" or \"joint\", not \"leads\" [bad-value] -> did you "
        "mean "
        "\"lead\"?\n"
        "3:65 \"basis\" must be \"stated\", \"first-listed\", \"listed\", \"named\", \"corrected\" or "
        "\"proposed\", not \"guess\" [bad-value]\n");
}

TEST_CASE("wrong types, empty ids and bad numbers are told at their value", "[graph-json]") {
    CHECK(problems(R"({"plan": {"id": 1, "title": null},
"groups": {"id": "g"},
"actors": [{"id": "", "name": "x", "aliases": "y", "capacity": -1}, {"id": "b", "name": ["z"], "aliases": ["a", 2, 3]}],
"tasks": [{"id": "t", "title": "x", "weight": "1", "due": [], "where": {"line": 0, "row": 1.5}, "depends": {}}],
"edges": [{"task": "t", "actor": true, "role": {"a": 1, "a": 2}}, null]})") ==
          "1:17 \"id\" must be a string, not a number [wrong-type]\n"
          "1:29 \"title\" must be a string, not null [wrong-type]\n"
          "2:11 \"groups\" must be an array, not an object [wrong-type]\n"
          "3:19 \"id\" must not be empty [bad-value]\n"
          "3:47 \"aliases\" must be an array, not a string [wrong-type]\n"
          "3:64 \"capacity\" must not be below zero, but is -1 [bad-value]\n"
          "3:89 \"name\" must be a string, not an array [wrong-type]\n"
          "3:113 each item of \"aliases\" must be a string, not a number [wrong-type]\n"
          "4:47 \"weight\" must be a number, not a string [wrong-type]\n"
          "4:59 \"due\" must be an object, not an array [wrong-type]\n"
          "4:81 \"line\" must be a whole number of at least 1, not 0 [bad-value]\n"
          "4:91 \"row\" must be a whole number of at least 1, not 1.5 [bad-value]\n"
          "4:108 \"depends\" must be an array, not an object [wrong-type]\n"
          "5:34 \"actor\" must be a string, not true or false [wrong-type]\n"
          "5:48 \"role\" must be a string, not an object [wrong-type]\n"
          "5:57 the member \"a\" stands twice in one object [duplicate-key] / 5:49 -> keep one of the two\n"
          "5:67 each item of \"edges\" must be an object, not null [wrong-type]\n");
    CHECK(problems("[1]") == "1:1 a graph must be an object, not an array [wrong-type]\n");
}

TEST_CASE("needed members are missed in every row", "[graph-json]") {
    CHECK(problems(R"({"groups": [{}], "actors": [{}], "tasks": [{}], "edges": [{}]})") ==
          "1:13 \"id\" is missing [missing-member]\n"
          "1:29 \"id\" is missing [missing-member]\n"
          "1:29 \"name\" is missing [missing-member]\n"
          "1:44 \"id\" is missing [missing-member]\n"
          "1:44 \"title\" is missing [missing-member]\n"
          "1:59 \"task\" is missing [missing-member]\n"
          "1:59 \"actor\" is missing [missing-member]\n"
          "1:59 \"role\" is missing [missing-member]\n");
}

TEST_CASE("a member that stands twice is told on every level", "[graph-json]") {
    CHECK(problems(R"({"tasks": [{"id": "t", "id": "t", "title": "x", "k": {"n": [{"m": 1, "m": 2}]}, "k": 3,
  "due": {"by": "", "by": "", "z": 1, "z": 2}}],
"tasks": [], "x": 1, "x": {"y": 1, "y": 2}})") ==
          "1:24 the member \"id\" stands twice in one object [duplicate-key] / 1:13 -> keep one of the two\n"
          "1:70 the member \"m\" stands twice in one object [duplicate-key] / 1:62 -> keep one of the two\n"
          "1:81 the member \"k\" stands twice in one object [duplicate-key] / 1:49 -> keep one of the two\n"
          "2:21 the member \"by\" stands twice in one object [duplicate-key] / 2:11 -> keep one of the two\n"
          "2:39 the member \"z\" stands twice in one object [duplicate-key] / 2:31 -> keep one of the two\n"
          "3:1 the member \"tasks\" stands twice in one object [duplicate-key] / 1:2 -> keep one of the two\n"
          "3:22 the member \"x\" stands twice in one object [duplicate-key] / 3:14 -> keep one of the two\n"
          "3:36 the member \"y\" stands twice in one object [duplicate-key] / 3:28 -> keep one of the two\n");
    CHECK(
        problems(
            R"({"edges": [{"task": "t", "actor": "a", "role": "lead", "k": {"m": 1, "m": 2}}], "tasks": [{"id": "t",
 "title": "x"}], "actors": [{"id": "a", "name": "x"}]})") ==
        "1:70 the member \"m\" stands twice in one object [duplicate-key] / 1:62 -> keep one of the two\n");
}

TEST_CASE("another format is told alone, with the one that is read", "[graph-json]") {
    CHECK(problems(R"({"tasks": [{}], "format": "zeren-graph/2", "edges": 1})") ==
          "1:27 this is no graph that zeren reads: \"format\" is \"zeren-graph/2\" [wrong-format] -> "
          "\"format\" must "
          "be \"zeren-graph/1\"\n");
    CHECK(
        problems(R"({"name": "x", "version": "1"})") ==
        "1:1 this is no graph: it has neither \"format\" nor \"tasks\" [wrong-format] -> \"format\" must be "
        "\"zeren-graph/1\"\n");
    CHECK(problems(R"({"format": 1})") == "1:12 \"format\" must be a string, not a number [wrong-type]\n");
    CHECK(problems(R"({"format": "zeren-graph/1"})") == "none\n");
}

TEST_CASE("names over 32,767 characters are refused, texts may be longer", "[graph-json]") {
    std::string name;
    for (int letter = 0; letter < 32'767; ++letter) name += "长";
    const auto file = [&](std::string_view member, const std::string& value) {
        return fmt::format(R"({{"tasks": [{{"id": "t", "title": "x", "{}": "{}"}}]}})", member, value);
    };
    CHECK(problems(file("text", name + name)) == "none\n");
    CHECK(problems(file("group", name)) == "none\n");
    CHECK(problems(file("group", name + "x")) ==
          "1:47 \"group\" is longer than 32,767 characters [bad-value] -> a name this long fits no sheet and "
          "no "
          "picture\n");
}

TEST_CASE("a syntax error comes after what was wrong before it", "[graph-json]") {
    CHECK(problems("{\"tasks\": [{\"id\": \"t\"}\n{}]}") ==
          "1:12 \"title\" is missing [missing-member]\n"
          "2:1 expected \",\" or \"]\", not \"{\" [json-syntax]\n");
}

TEST_CASE("at most twenty problems are gathered", "[graph-json]") {
    std::string text = "{\"tasks\": [{}";
    for (int row = 0; row < 1000; ++row) text += ",{}";
    CHECK(read_graph(text + "]}", "g").diagnostics().items().size() == 20);
    std::string edges =
        R"({"tasks": [{"id": "t", "title": "x"}], "actors": [{"id": "a", "name": "x"}], "edges": [)";
    for (int row = 0; row < 100; ++row) edges += R"({"task": "t", "actor": "a", "role": "lead"},)";
    edges.back() = ']';
    CHECK(read_graph(edges + "}", "g").diagnostics().items().size() == 20);
}

TEST_CASE("a plan with more than 65,534 rules is refused, not broken", "[graph-json]") {
    std::string text =
        R"({"tasks": [{"id": "t", "title": "x"}], "actors": [{"id": "a", "name": "x"}], "edges": [)";
    for (int row = 0; row < 66'000; ++row)
        text += fmt::format(R"({{"task": "t", "actor": "a", "role": "lead", "rule": "r{}"}},)", row);
    text.back() = ']';
    CHECK(problems(text + "}").find("the edges name more than 65,534 different rules [bad-value]") !=
          std::string::npos);
}

TEST_CASE("every prefix and every damaged byte gives a plan or an error", "[graph-json][property]") {
    std::mt19937 random(23);
    for (int round = 0; round < 12; ++round) {
        const auto text = write_graph(testing::random_plan(random));
        for (std::size_t length = 0; length + 1 < text.size(); ++length) {
            const auto result = read_graph(std::string_view(text).substr(0, length), "g.json");
            REQUIRE_FALSE(result.ok());
            REQUIRE_FALSE(result.diagnostics().empty());
        }
        for (int damage = 0; damage < 2000; ++damage) {
            auto damaged = text;
            for (auto bytes = 1 + random() % 3; bytes > 0; --bytes)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            const auto result = read_graph(damaged, "g.json");
            if (!result.ok())
                CHECK_FALSE(to_text(result.diagnostics()).empty());
            else
                CHECK(read_graph(write_graph(result.value()), "again.json").ok());
        }
    }
}

}  // namespace zeren::formats
