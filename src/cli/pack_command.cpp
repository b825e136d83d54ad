#include <array>

#include "cli/command_runs.hpp"
#include "cli/graph_input.hpp"
#include "formats/packed_graph.hpp"

namespace zeren::cli {
namespace {

constexpr std::array options_taken = {
    graph_option, OptionSpec{.name = "--output", .value = "FILE", .help = "where to", .letter = "-o"}};

ExitCode run_pack(const Context& context, const Arguments& arguments) {
    const auto output = arguments.value("--output");
    if (!output) {
        return context.fail(support::make_diagnostic(support::Code::usage, "a packed file needs a name", {},
                                                     "name it with -o FILE.zg"));
    }
    const auto loaded = load_graphs(context, arguments);
    if (!loaded) return context.fail(loaded.diagnostics());
    const auto written = context.write(*output, formats::pack_graph(loaded->graph));
    return written ? ExitCode::done : context.fail(written.diagnostics());
}

}  // namespace

constinit const Command pack_command = {
    .name = "pack",
    .summary = "write graphs into one file that loads at once",
    .arguments = {},
    .options = options_taken,
    .run = run_pack,
    .details =
        "Every command takes the file as --graph and answers as it does from the graphs themselves. "
        "A file that is cut off or damaged, or that another version of zeren wrote, is refused."};

}  // namespace zeren::cli
