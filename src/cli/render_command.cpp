#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <ostream>
#include <vector>

#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "cli/help.hpp"
#include "render/views.hpp"
#include "support/suggestion.hpp"

namespace zeren::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array arguments_taken = {ArgumentSpec{.name = "VIEW", .help = "what to draw"}};

// The values of these options are the words of render/options.hpp.
constexpr std::array options_taken = {
    graph_option,
    OptionSpec{.name = "--output",
               .value = "FILE",
               .help = "the SVG to write; several pages become FILE-1.svg, FILE-2.svg …; - is stdout",
               .letter = "-o"},
    OptionSpec{.name = "--paper",
               .value = "SIZE",
               .help = "A4, A3, A2 or Letter (default: the smallest that reads well)"},
    OptionSpec{.name = "--orientation", .value = "WAY", .help = "portrait or landscape"},
    OptionSpec{.name = "--columns",
               .value = "ORDER",
               .help = "order of a matrix' columns: load (default), registry or document"},
    OptionSpec{.name = "--badges",
               .value = "WHEN",
               .help = "owners of nearly all groups as badges instead of curves: auto (default) or none"},
    OptionSpec{.name = "--named",
               .value = "WHEN",
               .help = "draw who is only named in the tasks: on (default) or off"},
    OptionSpec{.name = "--stats", .help = "print what the picture holds as JSON"},
};

std::string lower_case(std::string word) {
    std::ranges::transform(word, word.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return word;
}

/// Reads an option whose words the renderer's enumerations name.
template <class Enum, class Target>
std::optional<support::Diagnostic> read_word(const Arguments& arguments, std::string_view option,
                                             Target& target) {
    const auto given = arguments.value(option);
    if (!given) return std::nullopt;
    if (const auto known = model::from_name<Enum>(lower_case(*given))) {
        target = *known;
        return std::nullopt;
    }
    std::vector<std::string_view> names;
    for (const auto& word : model::words<Enum>()) names.push_back(word.name);
    return support::make_diagnostic(
        support::Code::usage,
        fmt::format("{} cannot be \"{}\"; it is {}", option, *given, support::list_names(names)), {},
        support::did_you_mean(*given, names));
}

support::Result<render::Options> drawing_options(const Arguments& arguments) {
    render::Options options;
    const auto wrong = {read_word<render::Language>(arguments, "--lang", options.language),
                        read_word<render::PaperSize>(arguments, "--paper", options.paper),
                        read_word<render::Orientation>(arguments, "--orientation", options.orientation),
                        read_word<render::ColumnOrder>(arguments, "--columns", options.columns),
                        read_word<render::Badges>(arguments, "--badges", options.badges),
                        read_word<render::Named>(arguments, "--named", options.named)};
    for (const auto& problem : wrong) {
        if (problem) return *problem;
    }
    return options;
}

/// Pages for standard output follow one another; in files each has a name of its own.
std::string page_file(const std::string& path, std::size_t page, std::size_t pages) {
    return path == "-" ? path : render::file_of_page(path, page + 1, pages);
}

void print_stats(std::ostream& out, const render::Stats& stats) {
    Json json{{"tasks", stats.tasks},
              {"actors", stats.actors},
              {"edges", stats.edges},
              {"drawn_edges", stats.drawn_edges}};
    if (stats.crossings) json["crossings"] = *stats.crossings;
    if (stats.crossings_named) json["crossings_named"] = *stats.crossings_named;
    if (stats.lower_bound) json["lower_bound"] = *stats.lower_bound;
    if (stats.proven) json["proven"] = *stats.proven;
    json["smallest_text_pt"] = stats.smallest_text_pt;
    json["pages"] = stats.pages;
    json["paper"] = stats.paper;
    out << json.dump() << '\n';
}

void print_views(std::ostream& out) {
    std::vector<std::pair<std::string_view, std::string_view>> rows;
    for (const auto& view : render::all_views()) rows.emplace_back(view.name, view.summary);
    print_list(out, "views", rows);
}

ExitCode run_render(const Context& context, const Arguments& arguments) {
    const auto target = arguments.value("--output");
    if (!target) {
        return context.fail(support::make_diagnostic(support::Code::usage, "render needs --output", {},
                                                     "name the picture to write: `-o matrix.svg`"));
    }
    const auto options = drawing_options(arguments);
    if (!options) return context.fail(options.diagnostics());
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto picture = render::draw(arguments.positional.front(), loaded->graph, options.value());
    if (!picture) return context.fail(picture.diagnostics());
    if (*target == "-" && picture->svg_pages.size() > 1) {
        return context.fail(support::make_diagnostic(
            support::Code::usage,
            fmt::format("{} pages cannot go to standard output as one picture", picture->svg_pages.size()),
            {}, "name a file with --output, or a larger --paper"));
    }
    for (std::size_t page = 0; page < picture->svg_pages.size(); ++page) {
        const auto written =
            context.write(page_file(*target, page, picture->svg_pages.size()), picture->svg_pages[page]);
        if (!written) return context.fail(written.diagnostics());
    }
    if (arguments.has("--stats") || arguments.has("--json")) print_stats(context.out, picture->stats);
    return ExitCode::done;
}

}  // namespace

constinit const Command render_command = {.name = "render",
                                          .summary = "draw the graph for print: matrix or links, as SVG",
                                          .arguments = arguments_taken,
                                          .options = options_taken,
                                          .run = run_render,
                                          .print_more = print_views};

}  // namespace zeren::cli
