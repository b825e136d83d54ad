#include "cli/graph_input.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <utility>

#include "formats/graph_json.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using support::Code;
using support::make_diagnostic;

constexpr std::string_view default_folder = "graphs";
constexpr std::string_view main_graph = "plan.json";

support::Result<std::vector<std::string>> graphs_in_folder(const Context& context,
                                                           const std::string& folder) {
    auto found = context.files.find(folder, main_graph);
    if (found && found->empty()) {
        return make_diagnostic(Code::cannot_read,
                               fmt::format("there is no {} in this folder or below", main_graph),
                               {.file = folder}, "make one with `zeren import SOURCE -o FOLDER/plan.json`");
    }
    return found;
}

support::Result<std::vector<std::string>> with_folders_resolved(const Context& context,
                                                                std::vector<std::string> named) {
    std::vector<std::string> paths;
    for (auto& name : named) {
        if (name == "-" || !context.files.is_folder(name)) {
            paths.push_back(std::move(name));
            continue;
        }
        auto inside = graphs_in_folder(context, name);
        if (!inside) return std::move(inside).diagnostics();
        paths.insert(paths.end(), inside->begin(), inside->end());
    }
    return paths;
}

/// Whether bytes may be JSON at all: an object or array, behind blanks and a byte order mark.
bool may_be_json(std::string_view bytes) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || bytes[first] == '{' || bytes[first] == '[';
}

support::Result<model::Plan> read_plan_file(const Context& context, const std::string& path) {
    const auto bytes = context.read(path);
    if (!bytes) return bytes.diagnostics();
    if (may_be_json(bytes.value())) return formats::read_graph(bytes.value(), path);
    return make_diagnostic(Code::wrong_format, "this is no graph", {.file = path},
                           path == "-"
                               ? std::string("make one of a document with `zeren import`")
                               : fmt::format("if it is a plan, `zeren import {} -o plan.json` makes one",
                                             support::printable(path)));
}

support::Result<LoadedGraph> load_files(const Context& context, const std::vector<std::string>& paths) {
    support::Diagnostics problems;
    std::vector<model::Plan> plans;
    std::map<std::string, std::string> file_of_plan;
    for (const auto& path : paths) {
        auto plan = read_plan_file(context, path);
        if (!plan) {
            problems.add_all(std::move(plan).diagnostics());
            continue;
        }
        const auto [held, is_new] = file_of_plan.emplace(plan->info().id, path);
        if (!is_new) {
            problems.add(make_diagnostic(
                Code::duplicate_id,
                fmt::format("the plan id \"{}\" is already taken by {}", held->first, held->second),
                {.file = path}, "name one of the two graphs only, or give the plans ids of their own"));
            continue;
        }
        plans.push_back(std::move(plan).value());
    }
    if (!problems.empty()) return problems;
    return LoadedGraph{.graph = graph::AccountabilityGraph(std::move(plans)), .files = paths};
}

}  // namespace

support::Result<std::vector<std::string>> graph_paths(const Context& context, const Arguments& arguments) {
    auto named = arguments.values("--graph");
    if (named.empty()) {
        if (!context.files.is_folder(std::string(default_folder))) {
            return make_diagnostic(Code::cannot_read,
                                   "no graph is named, and there is no folder \"graphs\" here", {},
                                   "name one with --graph PATH");
        }
        named.emplace_back(default_folder);
    }
    return with_folders_resolved(context, std::move(named));
}

std::string source_path(const model::Plan& plan, const std::string& graph_file) {
    const auto name = std::filesystem::path(plan.info().source).filename();
    if (name.empty() || graph_file == "-") return {};
    return (std::filesystem::path(graph_file).parent_path() / name).string();
}

std::string source_path(const LoadedGraph& loaded, std::size_t plan) {
    return source_path(loaded.graph.plan(plan), loaded.files[plan]);
}

support::Outcome check_one_plan(const graph::AccountabilityGraph& graph, std::string hint) {
    if (graph.plan_count() == 1) return support::done();
    return make_diagnostic(Code::usage, "a graph file holds one plan, and several are named", {},
                           std::move(hint));
}

support::Result<LoadedGraph> load_graphs(const Context& context, const Arguments& arguments) {
    const auto paths = graph_paths(context, arguments);
    return paths ? load_files(context, paths.value()) : paths.diagnostics();
}

support::Result<LoadedGraph> load_graphs(const Context& context, std::vector<std::string> named) {
    const auto paths = with_folders_resolved(context, std::move(named));
    return paths ? load_files(context, paths.value()) : paths.diagnostics();
}

}  // namespace zeren::cli
