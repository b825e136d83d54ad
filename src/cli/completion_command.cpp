#include <fmt/format.h>

#include <array>
#include <ostream>
#include <string>

#include "cli/command_runs.hpp"

namespace zeren::cli {
namespace {

constexpr std::array<std::string_view, 3> shells = {"bash", "fish", "zsh"};
constexpr std::array arguments_taken = {
    ArgumentSpec{.name = "SHELL", .help = "the shell", .allowed = shells}};

std::string words_after(const Command& command) {
    std::string words;
    const auto add = [&words](std::string_view word) { words.append(words.empty() ? "" : " ").append(word); };
    for (const auto& argument : command.arguments) {
        for (auto value : argument.allowed) add(value);
    }
    for (const auto& option : command.options) add(option.name);
    for (const auto& option : common_options()) add(option.name);
    return words;
}

void print_bash(std::ostream& out) {
    std::string names;
    for (const auto& command : commands()) names.append(names.empty() ? "" : " ").append(command.name);
    out << "_zeren() {\n    local word=${COMP_WORDS[COMP_CWORD]} words\n    case ${COMP_WORDS[1]} in\n";
    for (const auto& command : commands()) {
        out << fmt::format("        {}) words='{}' ;;\n", command.name, words_after(command));
    }
    out << fmt::format("        *) words='{}' ;;\n    esac\n", names);
    out << fmt::format("    if [ \"$COMP_CWORD\" -eq 1 ]; then words='{}'; fi\n", names);
    out << "    COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\ncomplete -o default -F _zeren zeren\n";
}

std::string in_single_quotes(std::string_view text) {
    std::string out = "'";
    for (auto letter : text) {
        if (letter == '\'' || letter == '\\') out += '\\';
        out += letter;
    }
    return out + "'";
}

void print_fish(std::ostream& out) {
    for (const auto& command : commands()) {
        out << fmt::format("complete -c zeren -n __fish_use_subcommand -a {} -d {}\n", command.name,
                           in_single_quotes(command.summary));
        for (const auto& option : command.options) {
            out << fmt::format("complete -c zeren -n '__fish_seen_subcommand_from {}' -l {} -d {}\n",
                               command.name, option.name.substr(2), in_single_quotes(option.help));
        }
    }
}

ExitCode run_completion(const Context& context, const Arguments& arguments) {
    const auto& shell = arguments.positional.front();
    if (shell == "fish") {
        print_fish(context.out);
        return ExitCode::done;
    }
    if (shell == "zsh") context.out << "autoload -U +X bashcompinit && bashcompinit\n";
    print_bash(context.out);
    return ExitCode::done;
}

}  // namespace

constinit const Command completion_command = {.name = "completion",
                                              .summary = "print a completion script for a shell",
                                              .arguments = arguments_taken,
                                              .options = {},
                                              .run = run_completion};

}  // namespace zeren::cli
