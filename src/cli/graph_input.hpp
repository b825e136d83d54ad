#pragma once

#include "cli/command.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::cli {

/// The option that names graphs, for every command that asks one.
inline constexpr OptionSpec graph_option = {
    .name = "--graph",
    .value = "PATH",
    .help =
        "a graph, or a folder that stands for every plan.json in it and below; repeatable (default: graphs)",
    .letter = "-g",
    .repeatable = true};

/// The files behind `--graph`, folders resolved; an error where a folder holds no plan.json.
[[nodiscard]] support::Result<std::vector<std::string>> graph_paths(const Context& context,
                                                                    const Arguments& arguments);

/// What was read, and the file that each plan of the graph came from.
struct LoadedGraph {
    graph::AccountabilityGraph graph;
    std::vector<std::string> files;
};

/// The path of the document that a plan was read from: its `source`, taken as a plain file name beside the
/// graph (a graph cannot point at other folders). Empty where the plan names none or came from standard
/// input.
[[nodiscard]] std::string source_path(const model::Plan& plan, const std::string& graph_file);
[[nodiscard]] std::string source_path(const LoadedGraph& loaded, std::size_t plan);

/// Whether a file is a packed one, which no command writes into.
[[nodiscard]] bool is_packed_file(const Context& context, const std::string& path);

/// Refuses to write several plans into one graph file.
[[nodiscard]] support::Outcome check_one_plan(const graph::AccountabilityGraph& graph, std::string hint);

/// Reads the graphs named by `--graph`, in their order. Two plans of one id are an error that names both
/// files.
[[nodiscard]] support::Result<LoadedGraph> load_graphs(const Context& context, const Arguments& arguments);
/// The same for graphs and folders named one by one.
[[nodiscard]] support::Result<LoadedGraph> load_graphs(const Context& context,
                                                       std::vector<std::string> named);

}  // namespace zeren::cli
