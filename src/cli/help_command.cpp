#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/help.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {ArgumentSpec{
    .name = "COMMAND", .help = "the command to explain; `codes` explains the messages", .optional = true}};

ExitCode run_help(const Context& context, const Arguments& arguments) {
    if (arguments.has("--json")) {
        print_usage_json(context.out);
        return ExitCode::done;
    }
    if (arguments.positional.empty()) {
        print_overview(context.out);
        return ExitCode::done;
    }
    const auto& name = arguments.positional.front();
    if (name == "codes") {
        print_codes(context.out);
        return ExitCode::done;
    }
    if (const auto* command = find_command(name)) {
        print_help(context.out, *command);
        return ExitCode::done;
    }
    return context.fail(unknown_command(name));
}

}  // namespace

constinit const Command help_command = {.name = "help",
                                        .summary = "list the commands, or explain one",
                                        .arguments = arguments_taken,
                                        .options = {},
                                        .run = run_help};

}  // namespace zeren::cli
