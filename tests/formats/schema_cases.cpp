#include "formats/schema_cases.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>

#include "formats/corrections_json.hpp"
#include "formats/graph_json.hpp"
#include "formats/registry_json.hpp"

namespace zeren::testing {
namespace {

using nlohmann::json;
using support::Code;

constexpr std::string_view graph = R"({"format": "zeren-graph/1",
  "plan": {"id": "p", "title": "t", "issuer": "i", "number": "n", "date": "d", "language": "zh", "jurisdiction": "j",
           "source": "s", "part": "tasks", "lead_rule": "first", "x": 1},
  "groups": [{"id": "g", "title": "t", "number": "一"}],
  "actors": [{"id": "a", "name": "n", "short": "s", "kind": "department", "aliases": ["b"], "members": ["c"], "capacity": 3},
             {"id": "c", "name": "m"}],
  "tasks": [{"id": "1", "title": "t", "text": "x", "group": "g", "number": "1", "owner_text": "o", "status": "done",
             "due": {"words": "w", "by": "b", "repeats": "yearly", "ongoing": true}, "weight": 2, "depends": ["2"],
             "where": {"line": 1, "column": 2, "part": "p", "table": 1, "row": 1, "cell": 1, "place": "B7"}},
            {"id": "2", "title": "u"}],
  "edges": [{"task": "1", "actor": "a", "role": "lead", "basis": "stated", "where": {"line": 4}, "rule": "r"},
            {"task": "2", "actor": "c", "role": "joint"}],
  "unknown": {"kept": [true, null]}})";

constexpr std::string_view registry = R"({"format": "zeren-registry/1", "jurisdiction": "j",
  "actors": [{"id": "a", "name": "n", "short": "s", "kind": "town", "aliases": ["b"], "former": ["f"],
              "members": ["c"], "capacity": 2, "note": "x"}, {"id": "c", "name": "m"}]})";

constexpr std::string_view corrections = R"({"format": "zeren-corrections/1", "corrections": [
  {"action": "add", "task": "1", "actor": "a", "role": "lead", "who": "w", "why": "y", "when": "d"},
  {"action": "drop", "task": "1", "actor": "a", "role": "lead"}, {"action": "drop", "task": "1", "actor": "a"},
  {"action": "change", "task": "1", "actor": "a", "role": "joint"}, {"action": "rename", "actor": "a", "name": "b"}]})";

/// What a schema cannot say.
constexpr std::array beyond = {Code::duplicate_id,  Code::duplicate_key, Code::unknown_task,
                               Code::unknown_actor, Code::unknown_group, Code::repeated_edge,
                               Code::name_clash};

template <class T>
Verdict verdict_of(const support::Result<T>& result) {
    if (result.ok()) return Verdict::accepted;
    const auto is_beyond = [](const support::Diagnostic& found) {
        return std::ranges::find(beyond, found.code) != beyond.end();
    };
    return std::ranges::all_of(result.diagnostics().items(), is_beyond) ? Verdict::refused_beyond
                                                                        : Verdict::refused;
}

Verdict read(const std::string& schema, const std::string& text) {
    if (schema == "graph") return verdict_of(formats::read_graph(text, "g.json"));
    if (schema == "registry") return verdict_of(formats::read_registry(text, "r.json"));
    return verdict_of(formats::read_corrections(text, "c.json"));
}

const std::vector<json>& other_values() {
    static const std::vector<json> values = {nullptr,
                                             true,
                                             0,
                                             -1,
                                             7,
                                             1.5,
                                             4294967296,
                                             1e300,
                                             "",
                                             "zzz",
                                             "lead",
                                             "zeren-graph/2",
                                             json::array(),
                                             json::array({"a", 1}),
                                             json::array({nullptr}),
                                             json::object(),
                                             json::object({{"id", "q"}}),
                                             std::string(32767, 'x'),
                                             std::string(32768, 'x')};
    return values;
}

/// Calls `see` with the root changed at one place, for every place and change.
void change_each(json& root, json& node, const std::function<void(const json&)>& see) {
    const json held = node;
    for (const auto& value : other_values()) {
        node = value;
        see(root);
    }
    node = held;
    if (node.is_object()) {
        for (const auto& [name, value] : held.items()) {
            node.erase(name);
            see(root);
            node = held;
        }
        node["zzz"] = 1;
        see(root);
        node = held;
    } else if (node.is_array()) {
        for (const auto& value : other_values()) {
            node.push_back(value);
            see(root);
            node = held;
        }
        node.clear();
        see(root);
        node = held;
    }
    if (!node.is_structured()) return;
    for (auto& child : node) change_each(root, child, see);
}

void add_cases(const std::string& schema, std::string_view text, std::vector<SchemaCase>& cases) {
    auto root = json::parse(text);
    cases.push_back({schema, root.dump(), read(schema, root.dump())});
    change_each(root, root, [&](const json& changed) {
        const auto written = changed.dump();
        cases.push_back({schema, written, read(schema, written)});
    });
}

}  // namespace

std::vector<SchemaCase> schema_cases() {
    std::vector<SchemaCase> cases;
    add_cases("graph", graph, cases);
    add_cases("registry", registry, cases);
    add_cases("corrections", corrections, cases);
    return cases;
}

}  // namespace zeren::testing
