#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

#include "cli/context.hpp"
#include "cli/options.hpp"

namespace zeren::cli {

/// One command: what it is called, what it takes, and what runs it. The table of commands is the only list.
struct Command {
    std::string_view name;
    std::string_view summary;  ///< one line
    std::span<const ArgumentSpec> arguments;
    std::span<const OptionSpec> options;  ///< its own; the common ones come on top
    ExitCode (*run)(const Context& context, const Arguments& arguments);
    std::string_view details = {};                    ///< a further paragraph for `help COMMAND`
    void (*print_more)(std::ostream& out) = nullptr;  ///< a list that help shows and another table holds
};

/// All commands, sorted by name.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command* find_command(std::string_view name);

/// Options that every command takes: --diagnostics, --lang …
[[nodiscard]] std::span<const OptionSpec> common_options();

}  // namespace zeren::cli
