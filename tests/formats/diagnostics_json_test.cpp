#include "formats/diagnostics_json.hpp"

#include <nlohmann/json.hpp>

#include "formats/sarif.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

using nlohmann::json;
using support::Code;

support::Diagnostics sample() {
    support::Diagnostics diagnostics;
    auto clash = support::make_diagnostic(Code::repeated_edge, "joined \"twice\"",
                                          {.file = "graphs/方案 1.json", .position = {4, 3}}, "keep one");
    clash.related.push_back(
        {.where = {.file = "graphs/方案 1.json", .position = {2, 3}}, .message = "first here"});
    diagnostics.add(clash);
    diagnostics.add(support::make_diagnostic(Code::task_number_gap, "9 is missing",
                                             {.file = "/tmp/a.docx", .part = "table 2 row 3"}));
    diagnostics.add(support::make_diagnostic(Code::usage, "no command \xFF"));
    return diagnostics;
}

}  // namespace

TEST_CASE("diagnostics are data, one a line, without what is unknown", "[formats]") {
    CHECK(diagnostics_json(sample()) ==
          R"([
  {"severity": "error", "code": "repeated-edge", "message": "joined \"twice\"", "file": "graphs/方案 1.json", "line": 4, "column": 3, "hint": "keep one", "related": [{"message": "first here", "file": "graphs/方案 1.json", "line": 2, "column": 3}]},
  {"severity": "note", "code": "task-number-gap", "message": "9 is missing", "file": "/tmp/a.docx", "part": "table 2 row 3"},
  {"severity": "error", "code": "usage", "message": "no command �"}
]
)");
    CHECK(diagnostics_json({}) == "[]\n");
}

TEST_CASE("SARIF names the rule, level and place of each result", "[formats]") {
    const auto log = json::parse(sarif(sample(), "1.2.3"));
    CHECK(log["version"] == "2.1.0");
    REQUIRE(log["runs"].size() == 1);
    const auto& run = log["runs"][0];
    CHECK(run["columnKind"] == "unicodeCodePoints");
    CHECK(run["tool"]["driver"]["name"] == "zeren");
    CHECK(run["tool"]["driver"]["version"] == "1.2.3");
    const auto& rules = run["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == support::all_codes().size());
    REQUIRE(run["results"].size() == 3);
    const auto& clash = run["results"][0];
    CHECK(clash["ruleId"] == "repeated-edge");
    CHECK(rules[clash["ruleIndex"].get<std::size_t>()]["id"] == "repeated-edge");
    CHECK(rules[clash["ruleIndex"].get<std::size_t>()]["help"]["text"] == "Keep one of the two edges.");
    CHECK(clash["level"] == "error");
    CHECK(clash["message"]["text"] == "joined \"twice\"\nhint: keep one");
    const auto& place = clash["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "graphs/%E6%96%B9%E6%A1%88%201.json");
    CHECK(place["region"] == json({{"startLine", 4}, {"startColumn", 3}}));
    CHECK(clash["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 2);
    CHECK(clash["relatedLocations"][0]["message"]["text"] == "first here");
    const auto& gap = run["results"][1];
    CHECK(gap["level"] == "note");
    CHECK(gap["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "file:///tmp/a.docx");
    CHECK_FALSE(gap["locations"][0]["physicalLocation"].contains("region"));
    CHECK(gap["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "table 2 row 3");
    CHECK_FALSE(run["results"][2].contains("locations"));
    CHECK(run["results"][2]["message"]["text"] == "no command \xEF\xBF\xBD");
}

TEST_CASE("artifact URIs escape every byte that a URI reserves", "[formats]") {
    CHECK(artifact_uri("a-b_c.d~e/f") == "a-b_c.d~e/f");
    CHECK(artifact_uri("a b#?%:") == "a%20b%23%3F%25%3A");
    CHECK(artifact_uri("\xFF") == "%FF");
}

TEST_CASE("a stream of messages is cut like the text of them, and says how many are left out", "[formats]") {
    support::Diagnostics many;
    for (int i = 0; i < 30; ++i) many.add(support::make_diagnostic(Code::actor_idle, "note"));
    many.add(support::make_diagnostic(Code::bad_value, std::string(100'000, 'x')));
    const auto rows = json::parse(brief_diagnostics_json(many));
    REQUIRE(rows.size() == 21);
    CHECK(rows[19].at("code") == "bad-value");
    CHECK(rows[19].at("message").get<std::string>().size() < 2100);
    CHECK(rows[20] == json{{"more", 11}});
    CHECK(json::parse(diagnostics_json(many)).size() == 31);
    CHECK(brief_diagnostics_json(sample()) == diagnostics_json(sample()));
}

}  // namespace zeren::formats
