#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/version.hpp"

namespace zeren::cli {
namespace {

ExitCode run_version(const Context& context, const Arguments& arguments) {
    if (arguments.has("--json")) {
        context.out << "{\"name\": \"zeren\", \"version\": \"" << version << "\"}\n";
    } else {
        context.out << "zeren " << version << '\n';
    }
    return ExitCode::done;
}

}  // namespace

constinit const Command version_command = {
    .name = "version", .summary = "print the version", .arguments = {}, .options = {}, .run = run_version};

}  // namespace zeren::cli
