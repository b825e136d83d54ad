#include <algorithm>
#include <array>

#include "cli/command.hpp"
#include "cli/command_runs.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 2> languages = {"zh", "en"};
constexpr std::array<std::string_view, 2> diagnostics_formats = {"text", "json"};

constexpr std::array common = {
    OptionSpec{.name = "--json", .help = "answer in JSON"},
    OptionSpec{.name = "--lang",
               .value = "LANG",
               .help = "language of tables and pictures (default: the plan's)",
               .allowed = languages},
    OptionSpec{.name = "--diagnostics",
               .value = "FORMAT",
               .help = "how messages are written to stderr (default: text)",
               .allowed = diagnostics_formats},
    OptionSpec{.name = "--help", .help = "this text", .letter = "-h"},
};

const std::array table = {
    apply_command,   balance_command, check_command,  completion_command, correct_command, deadlines_command,
    diff_command,    explain_command, export_command, help_command,       import_command,  load_command,
    owns_command,    pack_command,    query_command,  registry_command,   render_command,  schema_command,
    unowned_command, update_command,  verify_command, version_command,    who_command,
};

}  // namespace

std::span<const Command> commands() { return table; }

const Command* find_command(std::string_view name) {
    const auto* const found = std::ranges::find(table, name, &Command::name);
    return found == table.end() ? nullptr : &*found;
}

std::span<const OptionSpec> common_options() { return common; }

}  // namespace zeren::cli
