#pragma once

#include <iosfwd>
#include <span>
#include <string_view>
#include <utility>

#include "cli/command.hpp"
#include "support/diagnostics.hpp"

namespace zeren::cli {

/// Rows of two columns under a heading, as help shows them.
void print_list(std::ostream& out, std::string_view heading,
                std::span<const std::pair<std::string_view, std::string_view>> rows);

/// The refusal of a word that is no command, with the one that was meant.
[[nodiscard]] support::Diagnostic unknown_command(std::string_view name);

/// The list of commands.
void print_overview(std::ostream& out);
/// What one command takes and does.
void print_help(std::ostream& out, const Command& command);
/// Every command with its arguments and options, as JSON.
void print_usage_json(std::ostream& out);

/// Every code that a message can carry, what it means and how to mend it.
void print_codes(std::ostream& out);

}  // namespace zeren::cli
