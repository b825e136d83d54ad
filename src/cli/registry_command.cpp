#include <fmt/format.h>

#include <array>
#include <ostream>

#include "cli/command_runs.hpp"
#include "cli/table.hpp"
#include "cli/wording.hpp"
#include "formats/registry_json.hpp"

namespace zeren::cli {
namespace {

constexpr std::array arguments_taken = {ArgumentSpec{.name = "FILE", .help = "a registry; - is stdin"}};

std::string joined(const std::vector<std::string>& names) {
    return fmt::format("{}", fmt::join(names, "、"));
}

ExitCode run_registry(const Context& context, const Arguments& arguments) {
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
    context.out << fmt::format("{}: {}\n", registry->jurisdiction(), registry->actors().size());
    Table table({{.head = "id"},
                 {.head = std::string(say(language, "名称", "name"))},
                 {.head = std::string(say(language, "简称", "short"))},
                 {.head = std::string(say(language, "类别", "kind"))},
                 {.head = std::string(say(language, "别名", "aliases")), .most_cells = 40},
                 {.head = std::string(say(language, "成员", "members")), .align = Align::right}});
    for (const auto& actor : registry->actors()) {
        table.add({actor.id, actor.name, actor.short_name, std::string(word_for(actor.kind, language)),
                   joined(actor.aliases), actor.members.empty() ? "" : std::to_string(actor.members.size())});
    }
    table.print(context.out);
    return ExitCode::done;
}

}  // namespace

constinit const Command registry_command = {.name = "registry",
                                            .summary = "check a registry of bodies and list it",
                                            .arguments = arguments_taken,
                                            .options = {},
                                            .run = run_registry};

}  // namespace zeren::cli
