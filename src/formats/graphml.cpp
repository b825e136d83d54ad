#include "formats/graphml.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

/// What XML 1.0 lets stand in a document, tabulators and line ends apart.
bool is_xml(char32_t sign) {
    if (sign < 0x20) return sign == U'\t' || sign == U'\n';
    return sign != 0xFFFE && sign != 0xFFFF && !(sign >= 0x7F && sign < 0xA0);
}

std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto decoded = support::decode_at(text, at);
        at += decoded.bytes;
        switch (decoded.code_point) {
            case U'&': out += "&amp;"; break;
            case U'<': out += "&lt;"; break;
            case U'>': out += "&gt;"; break;
            case U'"': out += "&quot;"; break;
            case U'\r': out += "&#13;"; break;
            default: support::append_utf8(out, is_xml(decoded.code_point) ? decoded.code_point : U'\uFFFD');
        }
    }
    return out;
}

struct Key {
    std::string_view id;
    std::string_view of;
    std::string_view name;
    std::string_view type;
};
constexpr std::array keys = {
    Key{"type", "node", "type", "string"},
    Key{"id", "node", "id", "string"},
    Key{"name", "node", "name", "string"},
    Key{"plan", "node", "plan", "string"},
    Key{"group", "node", "group", "string"},
    Key{"status", "node", "status", "string"},
    Key{"due", "node", "due", "string"},
    Key{"weight", "node", "weight", "double"},
    Key{"kind", "node", "kind", "string"},
    Key{"short", "node", "short", "string"},
    Key{"jurisdiction", "node", "jurisdiction", "string"},
    Key{"role", "edge", "role", "string"},
    Key{"basis", "edge", "basis", "string"},
    Key{"rule", "edge", "rule", "string"},
};

/// Appends data of one node or edge; nothing where it is empty.
void add(std::string& out, std::string_view key, std::string_view value) {
    if (!value.empty()) out += fmt::format("      <data key=\"{}\">{}</data>\n", key, escaped(value));
}

void add_task(std::string& out, const AccountabilityGraph& graph, TaskVertex task) {
    const auto home = graph.home(task);
    const auto& plan = graph.plan(home.plan);
    const auto status = plan.status(home.row);
    const auto* due = plan.due(home.row);
    out += fmt::format("    <node id=\"t{}\">\n", task.value);
    add(out, "type", "task");
    add(out, "id", graph.id(task));
    add(out, "name", graph.title(task));
    add(out, "plan", plan.info().id);
    add(out, "group", graph.group_label(task));
    if (status) add(out, "status", model::name_of(*status));
    if (due != nullptr) add(out, "due", due->by.empty() ? due->words : due->by);
    if (plan.weight(home.row) != 1.0) add(out, "weight", fmt::format("{}", plan.weight(home.row)));
    out += "    </node>\n";
}

void add_actor(std::string& out, const AccountabilityGraph& graph, ActorVertex actor) {
    out += fmt::format("    <node id=\"a{}\">\n", actor.value);
    add(out, "type", "actor");
    add(out, "id", graph.id(actor));
    add(out, "name", graph.name(actor));
    add(out, "kind", model::name_of(graph.kind(actor)));
    const auto home = graph.home(actor);
    if (graph.plan(home.plan).has_short_name(home.row)) add(out, "short", graph.short_name(actor));
    add(out, "jurisdiction", graph.jurisdiction(actor));
    out += "    </node>\n";
}

void add_edge(std::string& out, const AccountabilityGraph& graph, EdgeIndex edge) {
    const auto home = graph.home(edge);
    out += fmt::format("    <edge id=\"e{}\" source=\"a{}\" target=\"t{}\">\n", edge.value,
                       graph.actor(edge).value, graph.task(edge).value);
    add(out, "role", model::name_of(graph.role(edge)));
    add(out, "basis", model::name_of(graph.basis(edge)));
    add(out, "rule", graph.plan(home.plan).rule(home.row));
    out += "    </edge>\n";
}

}  // namespace

std::string write_graphml(const AccountabilityGraph& graph) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    for (const auto& key : keys) {
        out += fmt::format("  <key id=\"{}\" for=\"{}\" attr.name=\"{}\" attr.type=\"{}\"/>\n", key.id,
                           key.of, key.name, key.type);
    }
    out += "  <graph id=\"zeren\" edgedefault=\"directed\">\n";
    for (auto task : graph.tasks()) add_task(out, graph, task);
    for (auto actor : graph.actors()) add_actor(out, graph, actor);
    for (auto edge : graph.edges()) add_edge(out, graph, edge);
    return out + "  </graph>\n</graphml>\n";
}

}  // namespace zeren::formats
