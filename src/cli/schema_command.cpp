#include <array>
#include <ostream>
#include <vector>

#include "cli/command_runs.hpp"
#include "formats/schemas.hpp"
#include "support/suggestion.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "NAME", .help = "the schema to print; without it, their names", .optional = true}};

ExitCode run_schema(const Context& context, const Arguments& arguments) {
    std::vector<std::string_view> names;
    for (const auto& schema : formats::all_schemas()) names.push_back(schema.name);
    if (arguments.positional.empty()) {
        for (auto name : names) context.out << name << '\n';
        return ExitCode::done;
    }
    const auto& name = arguments.positional.front();
    if (const auto schema = formats::schema_text(name)) {
        context.out << *schema;
        return ExitCode::done;
    }
    auto hint = support::did_you_mean(name, names);
    if (hint.empty()) hint = "the schemas are " + support::list_names(names);
    return context.fail(support::make_diagnostic(support::Code::usage, "there is no schema \"" + name + "\"",
                                                 {}, std::move(hint)));
}

}  // namespace

constinit const Command schema_command = {.name = "schema",
                                          .summary = "print the JSON Schema (draft-07) of a format",
                                          .arguments = arguments_taken,
                                          .options = {},
                                          .run = run_schema};

}  // namespace zeren::cli
