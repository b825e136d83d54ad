#include "formats/registry_json.hpp"

#include <string>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

constexpr std::string_view sample = R"({"format": "zeren-registry/1",
 "jurisdiction": "中山市",
 "actors": [
  {"id": "wjj", "name": "市卫生健康局", "short": "卫健", "kind": "department", "aliases": ["市卫健局"], "former": ["市卫生局"], "capacity": 12.5},
  {"id": "zj", "name": "各镇街", "kind": "collective", "members": ["shiqi"], "note": "全市"},
  {"id": "shiqi", "name": "石岐街道", "kind": "town"}]}
)";

std::string problems(std::string_view text) {
    const auto registry = read_registry(text, "registry.json");
    return registry ? "none" : to_text(registry.diagnostics());
}

}  // namespace

TEST_CASE("a registry is read with every member and written back to the byte", "[formats]") {
    const auto registry = read_registry(sample, "registry.json").value();
    CHECK(registry.jurisdiction() == "中山市");
    REQUIRE(registry.actors().size() == 3);
    const auto& health = registry.actors()[0];
    CHECK(health.short_name == "卫健");
    CHECK(health.kind == model::ActorKind::department);
    CHECK(health.former == std::vector<std::string>{"市卫生局"});
    CHECK(health.capacity == 12.5);
    CHECK(registry.actors()[1].members == std::vector<std::string>{"shiqi"});
    CHECK(registry.actors()[1].note == "全市");
    CHECK(registry.find("市卫健局") == 0);
    CHECK(registry.find("市卫生局") == 0);
    CHECK(write_registry(registry) == sample);
}

TEST_CASE("a registry without any actor can be written and read", "[formats]") {
    const std::string text = write_registry(model::Registry{});
    CHECK(text == "{\"format\": \"zeren-registry/1\",\n \"actors\": []}\n");
    CHECK(read_registry(text, "r.json").value().actors().empty());
}

TEST_CASE("a name that stands for two actors names both places", "[formats]") {
    CHECK(problems("{\"actors\": [\n {\"id\": \"a\", \"name\": \"甲\"},\n {\"id\": \"b\", \"name\": \"乙\", "
                   "\"aliases\": [\"甲\"]}]}") ==
          "registry.json:3:39: error: \"甲\" stands for both \"a\" and \"b\" [name-clash]\n"
          "    3 | … \"id\": \"b\", \"name\": \"乙\", \"aliases\": [\"甲\"]}]}\n"
          "      |                                        ^\n"
          "registry.json:2:22: note: first here\n"
          "    2 |  {\"id\": \"a\", \"name\": \"甲\"},\n"
          "      |                      ^\n"
          "hint: keep the name at one of the two\n");
}

TEST_CASE("a registry's ids, members and shape are checked with their places", "[formats]") {
    CHECK(problems(R"({"actors": [{"id": "a", "name": "x"}, {"id": "a", "name": "x"}]})")
              .starts_with("registry.json:1:46: error: the actor id \"a\" is used twice [duplicate-id]\n"));
    CHECK(problems(R"({"actors": [{"id": "town", "name": "x", "members": ["twon"]}]})") ==
          "registry.json:1:53: error: \"town\" lists the member \"twon\", which is not declared "
          "[unknown-actor]\n"
          "    1 | … \": \"town\", \"name\": \"x\", \"members\": [\"twon\"]}]}\n"
          "      |                                       ^\n"
          "hint: did you mean \"town\"?\n");
    CHECK(problems(R"({"format": "zeren-graph/1", "actors": []})")
              .starts_with("registry.json:1:12: error: this is no registry that zeren reads: \"format\" is "
                           "\"zeren-graph/1\" [wrong-format]\n"));
    CHECK(problems("{}").starts_with(
        "registry.json:1:1: error: this is no registry: it has neither \"format\" nor "
        "\"actors\" [wrong-format]\n"));
    CHECK(problems(R"({"actors": [{"id": "a", "name": "x", "kin": "town"}]})")
              .find("there is no member \"kin\" [unknown-member]") != std::string::npos);
    CHECK(problems(R"({"actors": [{"id": "a", "name": "x", "capacity": -1}]})")
              .find("\"capacity\" must not be below zero, but is -1 [bad-value]") != std::string::npos);
}

TEST_CASE("at most twenty problems of a registry are told", "[formats]") {
    std::string text = R"({"actors": [)";
    for (int row = 0; row < 50; ++row) text += R"({"id": "a", "name": "x"},)";
    text.back() = ']';
    CHECK(read_registry(text + "}", "r.json").diagnostics().items().size() == 20);
}

TEST_CASE("names of two bodies that look the same clash, and are found in every form", "[formats]") {
    CHECK(
        problems(R"({"actors": [{"id": "a", "name": "市教育局"}, {"id": "b", "name": "市\u200b教育局"}]})") !=
        "none");
    const auto registry = read_registry(sample, "registry.json").value();
    CHECK(registry.find("市卫生\u200B健康局") == 0);
    CHECK(registry.find("石岐街道 ") == 2);
    CHECK_FALSE(registry.find("\u200B").has_value());
}

TEST_CASE("names in a registry are as long as names in a graph may be", "[formats]") {
    const auto with = [](const std::string& name) {
        return problems("{\"actors\": [{\"id\": \"a\", \"name\": \"" + name + "\"}]}");
    };
    CHECK(with(std::string(32'767, 'x')) == "none");
    CHECK(with(std::string(32'768, 'x')).find("\"name\" is longer than 32,767 characters [bad-value]") !=
          std::string::npos);
    CHECK(problems("{\"actors\": [{\"id\": \"a\", \"name\": \"b\", \"short\": \"" + std::string(32'768, 'x') +
                   "\"}]}")
              .find("\"short\" is longer") != std::string::npos);
    CHECK(problems("{\"actors\": [{\"id\": \"a\", \"name\": \"b\", \"aliases\": [\"" +
                   std::string(32'768, 'x') + "\"]}]}")
              .find("each item of \"aliases\" is longer") != std::string::npos);
}

TEST_CASE("names that cannot be seen are refused", "[registry]") {
    const auto told = [](const std::string& actor) {
        const auto registry =
            read_registry(R"({"format": "zeren-registry/1", "actors": [)" + actor + "]}", "r.json");
        return registry.ok() ? std::string() : registry.diagnostics().items().front().message;
    };
    CHECK(told(R"({"id": "a", "name": ""})") == "\"name\" must not be empty");
    for (const std::string blank : {" ", "\u00A0", "\u3000", "\u200B", "\uFEFF\u200D", "\u2060", "\u00AD"}) {
        CHECK(told(R"({"id": "a", "name": ")" + blank + "\"}") == "\"name\" holds no sign that can be seen");
        CHECK(told(R"({"id": "a", "name": "b", "aliases": [")" + blank + "\"]}") ==
              "each item of \"aliases\" holds no sign that can be seen");
    }
    CHECK(told(R"({"id": "a", "name": "b", "aliases": [""]})") ==
          "each item of \"aliases\" must not be empty");
    for (const std::string seen : {"a", "市", "é", "\u200Ba", "\u3000市", "ﬁ", "→"})
        CHECK(told(R"({"id": "a", "name": ")" + seen + "\"}").empty());
}

}  // namespace zeren::formats
