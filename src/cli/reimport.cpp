#include "cli/reimport.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "cli/graph_input.hpp"
#include "cli/shell_word.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

/// A value that looks like an option itself is held to its own.
void add_option(std::string& command, std::string_view name, const std::string& value) {
    command += fmt::format(" {}{}{}", name, value.starts_with('-') ? '=' : ' ', shell_word(value));
}

}  // namespace

Reimport reimport_of(const Context& context, const model::Plan& plan, const std::string& graph_file,
                     const std::string& corrections_file) {
    const auto& info = plan.info();
    const auto name = std::filesystem::path(info.source).filename();
    const auto beside = source_path(plan, graph_file);
    const bool is_beside = !beside.empty() && context.files.exists(beside);
    const auto source = is_beside ? beside : name.empty() ? "SOURCE" : name.string();
    auto command = fmt::format("zeren import {} -o {}", shell_file(source), shell_word(graph_file));
    const auto registry = (std::filesystem::path(graph_file).parent_path() / "registry.json").string();
    if (context.files.exists(registry)) {
        add_option(command, "--registry", registry);
    } else if (!info.jurisdiction.empty()) {
        add_option(command, "--jurisdiction", info.jurisdiction);
    }
    if (info.id != name.stem()) add_option(command, "--id", info.id);
    if (!info.part.empty()) add_option(command, "--part", info.part);
    add_option(command, "--corrections", corrections_file);
    return {.command = support::printable(command), .lost_source = is_beside ? "" : source};
}

}  // namespace zeren::cli
