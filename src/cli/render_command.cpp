#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <ostream>
#include <vector>

#include "analysis/name_lookup.hpp"
#include "cli/command_runs.hpp"
#include "cli/explain_source.hpp"
#include "cli/graph_input.hpp"
#include "cli/help.hpp"
#include "cli/render_request.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array arguments_taken = {ArgumentSpec{.name = "VIEW", .help = "what to draw"}};

// The values of most of these options are the words of render/options.hpp.
constexpr std::array options_taken = {
    graph_option,
    OptionSpec{.name = "--output",
               .value = "FILE",
               .help =
                   "the .svg, .pdf or .png to write; several pages are one PDF, or FILE-1.svg, FILE-2.svg …; "
                   "- is stdout",
               .letter = "-o"},
    OptionSpec{.name = "--format",
               .value = "FORMAT",
               .help = "svg, pdf or png (default: what the file's name ends in; svg for stdout)"},
    OptionSpec{.name = "--paper",
               .value = "SIZE",
               .help = "A4, A3, A2 or Letter (default: the smallest that reads well)"},
    OptionSpec{.name = "--orientation", .value = "WAY", .help = "portrait or landscape"},
    OptionSpec{.name = "--poster", .help = "spread the drawing over A4 sheets with cut marks"},
    OptionSpec{.name = "--by", .value = "LEVEL", .help = "rows of a matrix: task (default) or group"},
    OptionSpec{.name = "--level",
               .value = "LEVEL",
               .help = "curves of links and lines of cards: by task or by group (default)"},
    OptionSpec{.name = "--columns",
               .value = "ORDER",
               .help = "order of a matrix' columns: load (default), registry, document or similar"},
    OptionSpec{.name = "--order",
               .value = "ORDER",
               .help = "order of the groups in links: document (default), or free for fewest crossings"},
    OptionSpec{.name = "--engine",
               .value = "ENGINE",
               .help = "who orders links: own (default), or dot for comparison"},
    OptionSpec{.name = "--badges",
               .value = "WHEN",
               .help = "owners of nearly all groups as badges instead of curves: auto (default) or none"},
    OptionSpec{.name = "--named",
               .value = "WHEN",
               .help = "draw who is only named in the tasks: on (default) or off"},
    OptionSpec{
        .name = "--actor", .value = "ACTOR", .help = "whose card: all it must do, on a page of its own"},
    OptionSpec{.name = "--task", .value = "TASK", .help = "which task the view `task` draws"},
    OptionSpec{.name = "--least",
               .value = "N",
               .help = "draw only pairs of a network that share so many tasks (default: what is readable)"},
    OptionSpec{.name = "--dpi", .value = "N", .help = "dots per inch of a PNG: 36 to 600 (default: 150)"},
    OptionSpec{.name = "--stats", .help = "print what the picture holds as JSON"},
};

/// Finds the actor and the task that the command line names, and the document that the task was read from.
support::Outcome find_rows(const Context& context, const Arguments& arguments, const LoadedGraph& loaded,
                           render::Options& options) {
    if (const auto words = arguments.value("--actor")) {
        const auto actor = analysis::find_actor(loaded.graph, *words, analysis::Spelling::part);
        if (!actor) return actor.diagnostics();
        options.actor = actor.value();
    }
    if (const auto words = arguments.value("--task")) {
        const auto task = analysis::find_task(loaded.graph, *words, analysis::Spelling::part);
        if (!task) return task.diagnostics();
        options.task = task.value();
        const auto plan = loaded.graph.home(task.value()).plan;
        const auto path = source_path(loaded, plan);
        if (!path.empty() && context.files.has_file(path)) {
            const auto source = source_to_quote(context, arguments, loaded, plan);
            if (!source) return source.diagnostics();
            if (source.value()) options.source_text = source.value()->text();
        }
    }
    return support::done();
}

Json stats_json(const render::Stats& stats) {
    const auto or_null = [](const auto& value) { return value ? Json(*value) : Json(); };
    return {{"tasks", stats.tasks},
            {"actors", stats.actors},
            {"edges", stats.edges},
            {"drawn_edges", stats.drawn_edges},
            {"crossings", or_null(stats.crossings)},
            {"crossings_named", or_null(stats.crossings_named)},
            {"lower_bound", or_null(stats.lower_bound)},
            {"proven", or_null(stats.proven)},
            {"smallest_text_pt", stats.smallest_text_pt},
            {"pages", stats.pages},
            {"paper", stats.paper}};
}

support::Outcome write_files(const Context& context, const RenderRequest& request,
                             const std::vector<std::string>& files) {
    if (request.target == "-" && files.size() > 1) {
        return picture_misuse(
            fmt::format("{} pages cannot go to standard output as one picture", files.size()),
            "name a file with --output, write a PDF, or take a larger --paper");
    }
    if (request.target == "-") return context.write(request.target, files.front());
    std::vector<support::NewFile> pages;
    for (std::size_t page = 0; page < files.size(); ++page)
        pages.push_back(
            {.path = render::file_of_page(request.target, page + 1, files.size()), .bytes = files[page]});
    if (auto written = context.write_all(pages); !written) return written;
    if (pages.size() > 1 && context.diagnostics_format == DiagnosticsFormat::text) {
        context.err << fmt::format("wrote {} pages: {}{}{}\n", pages.size(),
                                   support::printable(pages.front().path), pages.size() > 2 ? " … " : " ",
                                   support::printable(pages.back().path));
    }
    return support::done();
}

void print_views(std::ostream& out) {
    std::vector<std::pair<std::string_view, std::string_view>> rows;
    for (const auto& view : render::all_views()) rows.emplace_back(view.name, view.summary);
    print_list(out, "views", rows);
}

/// A picture of nothing is drawn, but never without a word.
void warn_of_no_tasks(const Context& context) {
    auto why =
        support::make_diagnostic(support::Code::no_tasks, "the graph holds no task, so nothing is drawn", {},
                                 "name another graph with --graph");
    why.severity = support::Severity::warning;
    support::Diagnostics warnings;
    warnings.add(std::move(why));
    context.report(warnings);
}

ExitCode run_render(const Context& context, const Arguments& arguments) {
    auto request = read_render_request(arguments);
    if (!request) return context.fail(request.diagnostics());
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    if (const auto found = find_rows(context, arguments, loaded.value(), request->options); !found)
        return context.fail(found.diagnostics());
    if (loaded->graph.task_count() == 0) warn_of_no_tasks(context);
    const auto picture = render::draw(request->view->name, loaded->graph, request->options);
    if (!picture) return context.fail(picture.diagnostics());
    const auto files = render::print(picture.value(), request->format, request->dots_per_inch);
    if (!files) return context.fail(files.diagnostics());
    if (const auto written = write_files(context, request.value(), files.value()); !written)
        return context.fail(written.diagnostics());
    if (arguments.has("--stats") || arguments.has("--json"))
        context.out << stats_json(picture->stats).dump() << '\n';
    return ExitCode::done;
}

}  // namespace

constinit const Command render_command = {
    .name = "render",
    .summary = "draw the graph for print: matrix, links, cards, load, network or task, as SVG, PDF or PNG",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_render,
    .print_more = print_views};

}  // namespace zeren::cli
