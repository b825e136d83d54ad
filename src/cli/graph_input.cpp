#include "cli/graph_input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "cli/shell_word.hpp"
#include "formats/graph_json.hpp"
#include "formats/packed_graph.hpp"
#include "formats/packed_header.hpp"
#include "model/id_index.hpp"
#include "model/plan_shelf.hpp"
#include "support/progress.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using graph::AccountabilityGraph;
using model::Plan;
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

/// The first bytes of a source, which is then back at its start.
std::string first_bytes(support::ByteSource& source) {
    std::string bytes(64, '\0');
    bytes.resize(source.read(bytes));
    source.seek(0);
    return bytes;
}

/// The bytes of a packed file; nullptr where the source holds a graph.
support::Result<std::shared_ptr<const support::FileBytes>> packed_bytes(support::ByteSource& source,
                                                                        std::string_view first) {
    if (formats::is_packed(first)) return source.whole();
    return std::shared_ptr<const support::FileBytes>{};
}

/// Whether bytes may be JSON at all: an object or array, behind blanks and a byte order mark.
bool may_be_json(std::string_view bytes) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    const auto first = bytes.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || bytes[first] == '{' || bytes[first] == '[';
}

/// A document in the place of a graph wants to be imported first, a graph in UTF-16 to be saved in UTF-8.
support::Diagnostic is_no_graph(const std::string& path, std::string_view first) {
    if (first.starts_with("\xFF\xFE") || first.starts_with("\xFE\xFF"))
        return make_diagnostic(Code::bad_encoding, "the text is in UTF-16, and a graph is in UTF-8",
                               {.file = path}, "save the file as UTF-8");
    return make_diagnostic(Code::wrong_format, "this is no graph", {.file = path},
                           path == "-"
                               ? std::string("make one of a document with `zeren import`")
                               : fmt::format("if it is a plan, `zeren import {} -o plan.json` makes one",
                                             support::printable(shell_file(path))));
}

/// The one plan of a graph file.
support::Result<std::vector<Plan>> plan_in(support::ByteSource& source, std::string_view first,
                                           const std::string& path, support::Progress& progress) {
    if (!may_be_json(first)) return is_no_graph(path, first);
    support::WatchedSource watched(source, progress);
    auto plan = formats::read_graph(watched, path);
    if (!plan) return std::move(plan).diagnostics();
    std::vector<Plan> plans;
    plans.push_back(std::move(plan).value());
    return plans;
}

/// The plans of one file: one of a graph file, some of a packed one.
support::Result<std::vector<Plan>> plans_of(const Context& context, const std::string& path,
                                            support::Progress& progress) {
    const auto source = context.open(path);
    if (!source) return source.diagnostics();
    const auto first = first_bytes(*source.value());
    const auto packed = packed_bytes(*source.value(), first);
    if (!packed) return packed.diagnostics();
    return packed.value() ? formats::unpack_plans(packed.value(), path)
                          : plan_in(*source.value(), first, path, progress);
}

/// The graph of one file. A packed one holds it ready.
support::Result<AccountabilityGraph> graph_of(const Context& context, const std::string& path,
                                              support::Progress& progress) {
    const auto source = context.open(path);
    if (!source) return source.diagnostics();
    const auto first = first_bytes(*source.value());
    const auto packed = packed_bytes(*source.value(), first);
    if (!packed) return packed.diagnostics();
    if (packed.value()) return formats::unpack_graph(packed.value(), path);
    auto plans = plan_in(*source.value(), first, path, progress);
    if (!plans) return std::move(plans).diagnostics();
    progress.stage("joining tasks and actors");
    return AccountabilityGraph(std::move(plans).value());
}

support::Result<LoadedGraph> load_one(const Context& context, const std::string& path,
                                      support::Progress& progress) {
    progress.stage("reading " + path);
    auto graph = graph_of(context, path, progress);
    if (!graph) return std::move(graph).diagnostics();
    std::vector<std::string> files(graph->plan_count(), path);
    return LoadedGraph{.graph = std::move(graph).value(), .files = std::move(files)};
}

/// Gathers plans, each id once. Those of many files come to lie close together.
class PlanList {
  public:
    explicit PlanList(std::size_t files) : is_long_(files > many) {
        plans_.reserve(files);
        files_.reserve(files);
    }
    void add(Plan plan, const std::string& path) {
        const auto& id = plan.info().id;
        const auto held =
            index_.add(id, static_cast<std::uint32_t>(plans_.size()),
                       [this](std::uint32_t row) { return std::string_view(plans_[row].info().id); });
        if (held) {
            problems_.add(make_diagnostic(
                Code::duplicate_id,
                fmt::format("the plan id \"{}\" is already taken by {}", id, files_[*held]), {.file = path},
                "name one of the two graphs only, or give the plans ids of their own"));
            return;
        }
        if (is_long_) shelf_.take(plan);
        plans_.push_back(std::move(plan));
        files_.push_back(path);
    }
    void add_problems(support::Diagnostics&& problems) { problems_.add_all(std::move(problems)); }

    support::Result<LoadedGraph> join() && {
        if (!problems_.empty()) return std::move(problems_);
        return LoadedGraph{.graph = AccountabilityGraph(std::move(plans_)), .files = std::move(files_)};
    }

  private:
    static constexpr std::size_t many = 64;

    bool is_long_;
    support::Diagnostics problems_;
    model::PlanShelf shelf_;
    std::vector<Plan> plans_;
    std::vector<std::string> files_;
    model::IdIndex index_;  ///< of the plans
};

support::Result<LoadedGraph> load_several(const Context& context, const std::vector<std::string>& paths,
                                          support::Progress& progress) {
    // One thread reads them: what it takes is mostly memory, for which a second one would wait more than it
    // reads.
    progress.stage(fmt::format("reading {} graphs", paths.size()));
    PlanList list(paths.size());
    for (const auto& path : paths) {
        auto read = plans_of(context, path, progress);
        if (!read) {
            list.add_problems(std::move(read).diagnostics());
            continue;
        }
        for (auto& plan : read.value()) list.add(std::move(plan), path);
    }
    progress.stage("joining plans");
    return std::move(list).join();
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

support::Result<LoadedGraph> load_files(const Context& context, const std::vector<std::string>& paths) {
    support::Progress progress(context.progress_out);
    if (paths.size() == 1) return load_one(context, paths.front(), progress);
    return load_several(context, paths, progress);
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

bool is_packed_file(const Context& context, const std::string& path) {
    if (path == "-") return false;
    const auto source = context.open(path);
    return source && formats::is_packed(first_bytes(*source.value()));
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
