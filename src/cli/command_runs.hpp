#pragma once

#include "cli/command.hpp"

/// Each command's file defines its row: what it takes and what runs it. The table in commands.cpp lists them.
namespace zeren::cli {

extern const Command apply_command;
extern const Command balance_command;
extern const Command check_command;
extern const Command completion_command;
extern const Command correct_command;
extern const Command deadlines_command;
extern const Command diff_command;
extern const Command explain_command;
extern const Command export_command;
extern const Command help_command;
extern const Command import_command;
extern const Command load_command;
extern const Command owns_command;
extern const Command pack_command;
extern const Command query_command;
extern const Command registry_command;
extern const Command render_command;
extern const Command schema_command;
extern const Command unowned_command;
extern const Command update_command;
extern const Command verify_command;
extern const Command version_command;
extern const Command who_command;

}  // namespace zeren::cli
