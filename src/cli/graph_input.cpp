#include "cli/graph_input.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>

#include "formats/graph_json.hpp"

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

std::string source_path(const LoadedGraph& loaded, std::size_t plan) {
    const std::filesystem::path graph_file(loaded.files[plan]);
    const auto name = std::filesystem::path(loaded.graph.plan(plan).info().source).filename();
    if (name.empty() || graph_file == "-") return {};
    return (graph_file.parent_path() / name).string();
}

support::Result<LoadedGraph> load_graphs(const Context& context, const Arguments& arguments) {
    const auto paths = graph_paths(context, arguments);
    if (!paths) return paths.diagnostics();
    support::Diagnostics problems;
    std::vector<model::Plan> plans;
    std::map<std::string, std::string> file_of_plan;
    for (const auto& path : paths.value()) {
        const auto source = context.open(path);
        if (!source) {
            problems.add_all(source.diagnostics());
            continue;
        }
        auto plan = formats::read_graph(*source.value(), path);
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
    return LoadedGraph{.graph = graph::AccountabilityGraph(std::move(plans)), .files = paths.value()};
}

}  // namespace zeren::cli
