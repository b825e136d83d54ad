#include "formats/schemas.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "model/vocabulary.hpp"
#include "support/files.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

using nlohmann::json;

/// What both valijson and draft-07 understand and our schemas use. valijson passes over others in silence.
constexpr std::array<std::string_view, 27> known_keywords = {
    "$schema",     "$ref",          "title",
    "description", "definitions",   "type",
    "properties",  "required",      "items",
    "enum",        "const",         "anyOf",
    "oneOf",       "allOf",         "additionalProperties",
    "if",          "then",          "minimum",
    "maximum",     "minLength",     "maxLength",
    "minItems",    "propertyNames", "not",
    "pattern",     "minProperties", "dependencies"};

struct Walk {
    const json& root;
    std::string flaws{};

    void schema(const json& node, const std::string& path) {
        if (node.is_boolean()) return;
        for (const auto& [keyword, value] : node.items()) {
            const auto here = path + "/" + keyword;
            if (std::ranges::find(known_keywords, keyword) == known_keywords.end())
                flaws += "unknown keyword " + here + "\n";
            if (keyword == "$ref") reference(value.get<std::string>(), here);
            if (keyword == "properties" || keyword == "definitions") {
                for (const auto& [name, child] : value.items()) {
                    if (path.find("/if") == std::string::npos && path.find("/then") == std::string::npos)
                        described(child, here + "/" + name);
                    schema(child, here + "/" + name);
                }
            } else if (keyword == "anyOf" || keyword == "oneOf" || keyword == "allOf") {
                for (const auto& child : value) schema(child, here);
            } else if (keyword == "items" || keyword == "additionalProperties" || keyword == "if" ||
                       keyword == "then" || keyword == "propertyNames" || keyword == "not") {
                schema(value, here);
            }
        }
    }
    void reference(const std::string& target, const std::string& path) {
        constexpr std::string_view local = "#/definitions/";
        if (!target.starts_with(local) || !root["definitions"].contains(target.substr(local.size())))
            flaws += "no such definition at " + path + ": " + target + "\n";
    }
    void described(const json& node, const std::string& path) {
        if (!node.contains("description") && !node.contains("$ref"))
            flaws += "no description: " + path + "\n";
    }
};

template <class Enum>
void check_words(const json& schema) {
    std::vector<std::string> expected;
    for (const auto& word : model::words<Enum>()) expected.emplace_back(word.name);
    CHECK(schema.at("enum").get<std::vector<std::string>>() == expected);
}

json schema_called(std::string_view name) { return json::parse(schema_text(name).value()); }

}  // namespace

TEST_CASE("the schemas in the program are the files, sorted by name", "[schemas]") {
    support::DiskFiles files;
    CHECK(schema_names() ==
          std::vector<std::string_view>{"answer", "corrections", "graph", "query", "registry"});
    for (const auto& schema : all_schemas()) {
        const auto path =
            std::string(ZEREN_SOURCE_DIR "/schemas/") + std::string(schema.name) + ".schema.json";
        CHECK(files.read(path).value() == schema.text);
        CHECK(schema_text(schema.name) == schema.text);
    }
    CHECK_FALSE(schema_text("grap").has_value());
}

TEST_CASE("schemas use only what every validator understands, and describe every member", "[schemas]") {
    for (const auto& schema : all_schemas()) {
        const auto root = json::parse(schema.text);
        CHECK(root["$schema"] == "http://json-schema.org/draft-07/schema#");
        Walk walk{.root = root};
        walk.schema(root, std::string(schema.name));
        CHECK(walk.flaws == "");
    }
}

TEST_CASE("schemas list the words of the model", "[schemas]") {
    const auto graph = schema_called("graph").at("definitions");
    check_words<model::ActorKind>(graph.at("actor").at("properties").at("kind"));
    check_words<model::Status>(graph.at("task").at("properties").at("status"));
    check_words<model::Role>(graph.at("edge").at("properties").at("role"));
    check_words<model::Basis>(graph.at("edge").at("properties").at("basis"));
    check_words<model::ActorKind>(
        schema_called("registry").at("definitions").at("actor").at("properties").at("kind"));
    check_words<model::Role>(schema_called("corrections").at("definitions").at("role"));
    const auto request = schema_called("query").at("definitions").at("request").at("properties");
    check_words<model::ActorKind>(request.at("kind").at("anyOf").at(0));
    check_words<model::Role>(request.at("role").at("anyOf").at(0));
    check_words<model::Basis>(request.at("basis").at("anyOf").at(0));
    check_words<model::Status>(request.at("status").at("anyOf").at(0));
    check_words<model::TaskState>(
        schema_called("answer").at("definitions").at("answer_who").at("properties").at("state"));
}

}  // namespace zeren::formats
