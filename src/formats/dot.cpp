#include "formats/dot.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <new>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/cgraph_library.hpp"
#include "support/utf8.hpp"

namespace zeren::formats {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;

constexpr std::size_t longest_text = 16'000;

struct CloseGraph {
    void operator()(Agraph_t* graph) const { cgraph_library().close(graph); }
};
using OwnedGraph = std::unique_ptr<Agraph_t, CloseGraph>;

/// cgraph takes char* and copies; it never writes through it.
char* c_string(const std::string& text) { return const_cast<char*>(text.c_str()); }
char* c_string(const char* text) { return const_cast<char*>(text); }

bool commands_a_viewer(char32_t code_point) {
    const bool bidi =
        (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069);
    return support::is_control(code_point) || bidi || code_point == 0xFFFE || code_point == 0xFFFF;
}

/// Text as a DOT label shows it: `\N` and `&lt;` of the data mean themselves.
std::string neutral(std::string_view text) {
    std::string out;
    for (std::size_t offset = 0; offset < text.size();) {
        if (out.size() > longest_text) return out + "…";
        const auto decoded = support::decode_at(text, offset);
        if (decoded.code_point == U'\\') {
            out += "\\\\";
        } else if (decoded.code_point == U'&') {
            out += "&amp;";
        } else if (!commands_a_viewer(decoded.code_point)) {
            support::append_utf8(out, decoded.code_point);
        }
        offset += decoded.bytes;
    }
    return out;
}

void set(void* object, const char* attribute, const std::string& value) {
    cgraph_library().set(object, c_string(attribute), c_string(value), c_string(""));
}

const char* style_of(model::Role role, model::Basis basis) {
    if (basis == model::Basis::named) return "dotted";
    if (model::is_inferred(basis)) return role == model::Role::lead ? "bold,dashed" : "dashed";
    return role == model::Role::lead ? "bold" : "solid";
}

/// Fills one DOT graph from one of ours.
class DotBuilder {
  public:
    explicit DotBuilder(const AccountabilityGraph& graph)
        : graph_(graph),
          dot_(cgraph_library().open(c_string("zeren"), *cgraph_library().undirected, nullptr)) {
        if (!dot_) throw std::bad_alloc();
        cgraph_library().set_default(dot_.get(), AGRAPH, c_string("rankdir"), c_string("LR"));
        cgraph_library().set_default(dot_.get(), AGRAPH, c_string("fontname"), c_string("Noto Sans CJK SC"));
        cgraph_library().set_default(dot_.get(), AGNODE, c_string("fontname"), c_string("Noto Sans CJK SC"));
        for (auto task : graph_.tasks()) add_task(task);
        for (auto actor : graph_.actors()) add_actor(actor);
        for (auto edge : graph_.edges()) add_edge(edge);
    }

    [[nodiscard]] std::string text() const {
        char* bytes = nullptr;
        std::size_t size = 0;
        std::FILE* file = open_memstream(&bytes, &size);
        if (file == nullptr) throw std::bad_alloc();
        cgraph_library().write(dot_.get(), file);
        std::fclose(file);
        const std::unique_ptr<char, decltype(&std::free)> owned(bytes, &std::free);
        return {bytes, size};
    }

  private:
    Agraph_t* cluster_of(TaskVertex task) {
        const auto label = graph_.group_label(task);
        if (label.empty()) return dot_.get();
        const auto [held, is_new] =
            clusters_.emplace(std::pair(graph_.home(task).plan, std::string(label)), nullptr);
        if (is_new) {
            const auto name = fmt::format("cluster_{}", clusters_.size());
            held->second = cgraph_library().subgraph(dot_.get(), c_string(name), 1);
            set(held->second, "label", neutral(graph_.group_title(task)));
        }
        return held->second;
    }

    void add_task(TaskVertex task) {
        const auto name = fmt::format("t{}", task.value);
        auto* node = cgraph_library().node(cluster_of(task), c_string(name), 1);
        set(node, "label", neutral(fmt::format("{} {}", graph_.id(task), graph_.title(task))));
        set(node, "shape", "box");
        set(node, "task", neutral(graph_.id(task)));
        tasks_.push_back(cgraph_library().node(dot_.get(), c_string(name), 0));
    }

    void add_actor(ActorVertex actor) {
        const auto name = fmt::format("a{}", actor.value);
        auto* node = cgraph_library().node(dot_.get(), c_string(name), 1);
        set(node, "label", neutral(graph_.name(actor)));
        set(node, "shape", "ellipse");
        set(node, "actor", neutral(graph_.id(actor)));
        set(node, "kind", std::string(model::name_of(graph_.kind(actor))));
        actors_.push_back(node);
    }

    void add_edge(EdgeIndex edge) {
        const auto name = fmt::format("e{}", edge.value);
        auto* line = cgraph_library().edge(dot_.get(), tasks_[graph_.task(edge).row()],
                                           actors_[graph_.actor(edge).row()], c_string(name), 1);
        set(line, "role", std::string(model::name_of(graph_.role(edge))));
        set(line, "basis", std::string(model::name_of(graph_.basis(edge))));
        set(line, "style", style_of(graph_.role(edge), graph_.basis(edge)));
    }

    const AccountabilityGraph& graph_;
    OwnedGraph dot_;
    std::map<std::pair<std::uint32_t, std::string>, Agraph_t*> clusters_;
    std::vector<Agnode_t*> tasks_;
    std::vector<Agnode_t*> actors_;
};

std::size_t group_count(const AccountabilityGraph& graph) {
    std::set<std::pair<std::uint32_t, std::string_view>> groups;
    for (auto task : graph.tasks()) {
        if (const auto label = graph.group_label(task); !label.empty())
            groups.emplace(graph.home(task).plan, label);
    }
    return groups.size();
}

}  // namespace

support::Result<std::string> write_dot(const AccountabilityGraph& graph) {
    constexpr std::size_t most = 20'000'000;
    const auto groups = group_count(graph);
    const auto vertices = graph.task_count() + graph.actor_count();
    if (groups * vertices > most) {
        return support::make_diagnostic(
            support::Code::too_large,
            fmt::format("{} groups over {} tasks and actors are more than a DOT file is written for", groups,
                        vertices),
            {}, "export graphml, or a part of the plans");
    }
    return DotBuilder(graph).text();
}

}  // namespace zeren::formats
