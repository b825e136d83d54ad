#include "formats/schema_cases.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>

#include "formats/corrections_json.hpp"
#include "formats/graph_json.hpp"
#include "formats/registry_json.hpp"
#include "query/answerer.hpp"
#include "testing/plan_text.hpp"

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
  {"action": "change", "task": "1", "actor": "a", "role": "joint"}, {"action": "rename", "actor": "a", "name": "b"},
  {"action": "kind", "actor": "a", "kind": "town"}]})";

/// Requests with all their members, over the graph of `asked_graph`.
constexpr std::array<std::string_view, 24> requests = {
    R"({"query": "owns", "actor": "health", "plan": "plan", "role": "lead", "basis": ["stated", "named"]})",
    R"({"query": "who", "task": "draft", "kind": ["department", "town"]})",
    R"({"query": "load", "weights": {"lead": 2, "cooperate": 0.5, "joint": 1}, "overload": {"above": 3}, "top": 2})",
    R"({"query": "load", "overload": "mean+2sd", "expand": true})",
    R"({"query": "unowned", "group": ["A"], "status": "done"})",
    R"({"query": "shared", "actor": "finance", "top": 5})",
    R"({"query": "exclusive", "basis": "named"})",
    R"({"query": "balance", "keep": ["draft"], "kinds": ["department"], "capacity": {"health": 3}, "max_moves": 2})",
    R"({"query": "balance", "weight": "task", "curve": false, "group": "A"})",
    R"({"query": "load", "with": ["unavoidable", "formulas"]})",
    R"({"query": "diff", "kind": ["department"], "role": "lead", "expand": true, "top": 3})",
    R"({"query": "parts", "basis": ["stated"], "status": "done"})",
    R"({"query": "without", "actors": ["health", "finance"]})",
    R"({"query": "tasks", "where": {"and": [{"role": "lead", "actor": "health"}], "not": {"state": ["led"]}},
        "select": ["id", "leads"], "order": ["-due", "id"], "due": {"before": "2025-01-31", "dated": true}, "top": 1})",
    R"({"query": "tasks", "where": {"or": [{"id": "draft", "text": ["a"], "status": "done", "plan": "plan"}],
        "group": "A", "basis": "stated", "due": {"overdue": false, "as_of": "2025-01-31", "ongoing": false}}, "count": false})",
    R"({"query": "edges", "where": {"kind": "department"}, "by": ["role", "kind"], "order": "-count", "count": true})",
    R"({"query": "actors", "where": {"not": {"role": "lead"}}, "select": "name"})",
    R"({"query": "deadlines", "as_of": "2025-01-31", "within_days": 7, "top": 1})",
    R"({"query": "load", "where": {"not": {"role": "lead"}}, "as_of": "2025-01-31", "due": {"overdue": true}})",
    R"({"query": "worst", "k": 2, "losing": "owners", "top": 1})",
    R"({"query": "cover", "kind": "department"})",
    R"({"query": "coordination", "top": 2})",
    R"({"query": "structure", "role": ["lead", "cooperate"]})",
    R"([{"query": "tasks", "group": "A"}, {"query": "actors", "kind": "department"}])"};

graph::AccountabilityGraph asked_graph() {
    return graph_from_text(R"(
        task     health  finance  towns:collective
        A/draft    L        C        -
        B/ship     -        l        J
        B/alone    -        -        -  )");
}

/// What it is compared with.
graph::AccountabilityGraph earlier_graph() {
    return graph_from_text(R"(
        task     health  finance  works
        A/draft    C        L        -
        B/ships    -        l        J
        B/gone     L        -        -  )");
}

/// What a schema cannot say.
constexpr std::array beyond = {Code::duplicate_id,  Code::duplicate_key, Code::unknown_task,
                               Code::unknown_actor, Code::unknown_group, Code::unknown_plan,
                               Code::repeated_edge, Code::name_clash,    Code::capacities_too_small,
                               Code::usage};

bool is_beyond(Code code) { return std::ranges::find(beyond, code) != beyond.end(); }

template <class T>
Verdict verdict_of(const support::Result<T>& result) {
    if (result.ok()) return Verdict::accepted;
    return std::ranges::all_of(result.diagnostics().items(), is_beyond, &support::Diagnostic::code)
               ? Verdict::refused_beyond
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

/// The verdict on a request, by the code of the error in its answer.
Verdict verdict_on(const json& answer) {
    if (!answer.contains("error")) return Verdict::accepted;
    const auto code = answer["error"]["code"].get<std::string>();
    const auto named = [&](const support::CodeInfo& info) {
        return info.name == code && is_beyond(info.code);
    };
    return std::ranges::any_of(support::all_codes(), named) ? Verdict::refused_beyond : Verdict::refused;
}

/// A request and each answer to it; of several requests in an array the worst verdict counts.
void add_request(const graph::AccountabilityGraph& asked, const graph::AccountabilityGraph& earlier,
                 const json& request, std::vector<SchemaCase>& cases) {
    const auto answers = json::parse(query::answer_all(asked, request.dump(), {.earlier = &earlier}).text);
    cases.push_back({"answer", answers.dump(), Verdict::accepted});
    auto verdict = Verdict::accepted;
    for (const auto& answer : answers.is_array() ? answers : json::array({answers})) {
        const auto one = verdict_on(answer);
        if (verdict != Verdict::refused && one != Verdict::accepted) verdict = one;
    }
    cases.push_back({"query", request.dump(), verdict});
}

void add_requests(std::vector<SchemaCase>& cases) {
    const auto asked = asked_graph();
    const auto earlier = earlier_graph();
    for (const auto text : requests) {
        auto root = json::parse(text);
        add_request(asked, earlier, root, cases);
        change_each(root, root, [&](const json& changed) { add_request(asked, earlier, changed, cases); });
    }
}

}  // namespace

std::vector<SchemaCase> schema_cases() {
    std::vector<SchemaCase> cases;
    add_cases("graph", graph, cases);
    add_cases("registry", registry, cases);
    add_cases("corrections", corrections, cases);
    add_requests(cases);
    return cases;
}

}  // namespace zeren::testing
