#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/registry_suggest.hpp"
#include "cli/registry_table.hpp"
#include "formats/registry_json.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

constexpr std::string_view suggest_word = "suggest";

constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "FILE", .help = "a registry; - is stdin. Or the word `suggest`"},
    ArgumentSpec{.name = "GRAPH",
                 .help = "behind `suggest`: graphs, or folders of them, to propose a registry for",
                 .optional = true,
                 .repeatable = true}};
constexpr std::array options_taken = {
    OptionSpec{.name = "--output",
               .value = "FILE",
               .help = "behind `suggest`: write the proposal as a registry to edit; - is stdout",
               .letter = "-o"}};

support::Diagnostic misuse(std::string message) {
    return support::make_diagnostic(support::Code::usage, std::move(message), {},
                                    "`zeren registry suggest GRAPH... -o registry.json` proposes a registry");
}

ExitCode list_registry(const Context& context, const Arguments& arguments) {
    const auto& path = arguments.positional.front();
    const auto bytes = context.read(path);
    if (!bytes) return context.fail(bytes.diagnostics());
    const auto registry = formats::read_registry(bytes.value(), path);
    if (!registry) return context.fail(registry.diagnostics());
    if (arguments.has("--json")) {
        context.out << formats::write_registry(registry.value());
        return ExitCode::done;
    }
    const auto language = arguments.value_or("--lang", "zh") == "en" ? Language::en : Language::zh;
    const auto& of = registry->jurisdiction().empty() ? path : registry->jurisdiction();
    context.out << fmt::format("{}: {}\n", support::printable(of), registry->actors().size());
    print_registry_table(context.out, registry.value(), language);
    return ExitCode::done;
}

ExitCode run_registry(const Context& context, const Arguments& arguments) {
    if (arguments.positional.front() == suggest_word) {
        if (arguments.positional.size() < 2) return context.fail(misuse("registry suggest needs GRAPH"));
        return suggest_registry(context, arguments);
    }
    if (arguments.positional.size() > 1)
        return context.fail(misuse(fmt::format("registry does not take \"{}\"", arguments.positional[1])));
    if (arguments.has("--output")) return context.fail(misuse("only registry suggest takes --output"));
    return list_registry(context, arguments);
}

}  // namespace

constinit const Command registry_command = {
    .name = "registry",
    .summary = "list and check a registry of bodies, or suggest one for graphs",
    .arguments = arguments_taken,
    .options = options_taken,
    .run = run_registry,
    .details =
        "`registry suggest` merges nothing silently: names that are surely one body become aliases with "
        "the reason in `note`; likely pairs stay two bodies that name each other"};

}  // namespace zeren::cli
