// valijson compiles slowly: it stays in this one file.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "formats/schema_cases.hpp"
#include "formats/schemas.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

using nlohmann::json;
using testing::Verdict;

class Validator {
  public:
    explicit Validator(std::string_view name) : text_(json::parse(schema_text(name).value())) {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text_), schema_);
    }
    [[nodiscard]] bool is_valid(const json& value) const {
        valijson::Validator validator;
        return validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter(value), nullptr);
    }

  private:
    json text_;
    valijson::Schema schema_;
};

}  // namespace

TEST_CASE("readers and schemas agree wherever a schema can speak", "[schemas][property]") {
    const std::map<std::string, Validator> validators = [] {
        std::map<std::string, Validator> all;
        for (const auto* name : {"answer", "corrections", "graph", "query", "registry"})
            all.try_emplace(name, name);
        return all;
    }();
    std::map<Verdict, int> seen;
    for (const auto& checked : testing::schema_cases()) {
        const bool valid = validators.at(checked.schema).is_valid(json::parse(checked.text));
        INFO(checked.schema << ": " << checked.text.substr(0, 2000));
        CHECK(valid == (checked.verdict != Verdict::refused));
        ++seen[checked.verdict];
    }
    CHECK(seen[Verdict::accepted] > 400);
    CHECK(seen[Verdict::refused] > 1500);
    CHECK(seen[Verdict::refused_beyond] > 50);
}

TEST_CASE("the request schema knows each query's members", "[schemas]") {
    const Validator validator("query");
    for (
        const auto* good :
        {R"({"query": "owns", "actor": "市医保局", "role": "lead"})", R"({"query": "who", "task": "7"})",
         R"({"query": "load", "weights": {"lead": 2}, "overload": {"above": 3}, "kind": ["town", "hospital"]})",
         R"({"query": "load", "overload": "mean+2sd", "top": 3, "expand": true})", R"({"query": "unowned"})",
         R"({"query": "shared", "actor": "a", "top": 5})", R"({"query": "exclusive", "basis": "named"})",
         R"({"query": "without", "actors": ["a", "b"]})", R"({"query": "without", "actors": "a"})",
         R"({"query": "tasks", "status": "done", "plan": "p", "group": ["A"]})",
         R"([{"query": "actors"}, {"query": "unowned"}])"}) {
        INFO(good);
        CHECK(validator.is_valid(json::parse(good)));
    }
    for (const auto* bad :
         {R"({})", R"({"query": "own"})", R"({"query": "owns"})",
          R"({"query": "owns", "actor": "a", "task": "7"})", R"({"query": "who", "task": 7})",
          R"({"query": "load", "overload": "much"})", R"({"query": "load", "weights": {"named": 1}})",
          R"({"query": "load", "weights": {"lead": -1}})", R"({"query": "unowned", "rol": "lead"})",
          R"({"query": "unowned", "role": "leads"})", R"({"query": "unowned", "role": []})",
          R"({"query": "unowned", "top": 0})", R"({"query": "without"})", R"([{"query": "owns"}])",
          R"("owns")"}) {
        INFO(bad);
        CHECK_FALSE(validator.is_valid(json::parse(bad)));
    }
}

TEST_CASE("the answer schema holds an answer to the shape of its query", "[schemas]") {
    const Validator validator("answer");
    const std::string_view head =
        R"("graph": {"plans": [{"id": "p", "lead_rule": ""}], "tasks": 1, "actors": 1, "edges": 1}, "answer": )";
    const auto answer = [&](std::string_view query, std::string_view body) {
        return json::parse("{\"query\": {\"query\": \"" + std::string(query) + "\"}, " + std::string(head) +
                           std::string(body) + "}");
    };
    const std::string_view pairs =
        R"({"pairs": [{"a": {"id": "a", "name": "x", "kind": "town", "jurisdiction": ""},
                       "b": {"id": "b", "name": "y", "kind": "town", "jurisdiction": ""}, "tasks": 1, "jaccard": 0.5}]})";
    CHECK(validator.is_valid(answer("shared", pairs)));
    CHECK_FALSE(validator.is_valid(answer("exclusive", pairs)));
    CHECK(validator.is_valid(answer("tasks", R"({"tasks": []})")));
    CHECK_FALSE(validator.is_valid(answer("tasks", R"({"tasks": [{"id": "1"}]})")));
    CHECK(validator.is_valid(
        json::parse(R"({"query": 7, "error": {"code": "unknown-query", "message": "m", "hint": "h"}})")));
    CHECK_FALSE(validator.is_valid(json::parse(R"({"query": {"query": "unowned"}})")));
}

}  // namespace zeren::formats
