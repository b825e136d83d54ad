#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <vector>

#include "cli/table.hpp"
#include "support/diagnostic_codes.hpp"
#include "support/suggestion.hpp"
#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string spelling(const OptionSpec& option) {
    auto text =
        option.letter.empty() ? std::string(option.name) : fmt::format("{}, {}", option.letter, option.name);
    if (!option.value.empty()) text += fmt::format(" {}", option.value);
    return text;
}

std::string explanation(const OptionSpec& option) {
    if (option.allowed.empty()) return std::string(option.help);
    return fmt::format("{}: {}", option.help, fmt::join(option.allowed, ", "));
}

void print_options(std::ostream& out, std::span<const OptionSpec> options) {
    std::size_t width = 0;
    for (const auto& option : options) width = std::max(width, spelling(option).size());
    for (const auto& option : options) {
        out << "  " << support::pad_right(spelling(option), width) << "  " << explanation(option) << '\n';
    }
}

std::string synopsis(const Command& command) {
    auto text = fmt::format("zeren {}", command.name);
    for (const auto& argument : command.arguments) {
        const auto name = fmt::format("{}{}", argument.name, argument.repeatable ? " ..." : "");
        text += argument.optional ? fmt::format(" [{}]", name) : fmt::format(" {}", name);
    }
    return text + " [options]";
}

Json option_json(const OptionSpec& option) {
    Json json{{"name", option.name}, {"help", option.help}};
    if (!option.letter.empty()) json["letter"] = option.letter;
    if (!option.value.empty()) json["value"] = option.value;
    if (!option.allowed.empty()) json["allowed"] = option.allowed;
    if (option.repeatable) json["repeatable"] = true;
    return json;
}

Json argument_json(const ArgumentSpec& argument) {
    Json json{{"name", argument.name}, {"help", argument.help}, {"optional", argument.optional}};
    if (!argument.allowed.empty()) json["allowed"] = argument.allowed;
    return json;
}

}  // namespace

void print_list(std::ostream& out, std::string_view heading,
                std::span<const std::pair<std::string_view, std::string_view>> rows) {
    std::size_t width = 0;
    for (const auto& [name, meaning] : rows) width = std::max(width, name.size());
    out << '\n' << heading << ":\n";
    for (const auto& [name, meaning] : rows)
        out << "  " << support::pad_right(name, width) << "  " << meaning << '\n';
}

support::Diagnostic unknown_command(std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& command : commands()) names.push_back(command.name);
    auto hint = support::did_you_mean(name, names);
    if (hint.empty()) hint = "see `zeren help` for the commands";
    return support::make_diagnostic(support::Code::usage, fmt::format("there is no command \"{}\"", name), {},
                                    std::move(hint));
}

void print_overview(std::ostream& out) {
    out << "zeren: who is responsible for what in a plan\n\nusage: zeren COMMAND [options]\n";
    std::vector<std::pair<std::string_view, std::string_view>> rows;
    for (const auto& command : commands()) rows.emplace_back(command.name, command.summary);
    print_list(out, "commands", rows);
    out << "\n`zeren help COMMAND` tells more.\n";
}

void print_help(std::ostream& out, const Command& command) {
    out << synopsis(command) << "\n\n" << command.summary << '\n';
    if (!command.details.empty()) out << '\n' << command.details << '\n';
    if (!command.arguments.empty()) {
        out << "\narguments:\n";
        for (const auto& argument : command.arguments) {
            out << "  " << argument.name << "  " << argument.help;
            if (!argument.allowed.empty())
                out << ": " << fmt::format("{}", fmt::join(argument.allowed, ", "));
            out << '\n';
        }
    }
    if (!command.options.empty()) {
        out << "\noptions:\n";
        print_options(out, command.options);
    }
    if (command.print_more != nullptr) command.print_more(out);
    out << "\ncommon options:\n";
    print_options(out, common_options());
}

void print_codes(std::ostream& out) {
    Table table({{.head = "code"}, {.head = "severity"}, {.head = "meaning"}});
    for (const auto& info : support::all_codes()) {
        table.add({std::string(info.name), std::string(support::name_of(info.severity)),
                   fmt::format("{}; {}", info.meaning, info.mend)});
    }
    table.print(out);
}

void print_usage_json(std::ostream& out) {
    Json list = Json::array();
    for (const auto& command : commands()) {
        Json entry{{"name", command.name},
                   {"summary", command.summary},
                   {"arguments", Json::array()},
                   {"options", Json::array()}};
        for (const auto& argument : command.arguments) entry["arguments"].push_back(argument_json(argument));
        for (const auto& option : command.options) entry["options"].push_back(option_json(option));
        for (const auto& option : common_options()) entry["options"].push_back(option_json(option));
        list.push_back(std::move(entry));
    }
    out << Json{{"commands", std::move(list)}}.dump(2) << '\n';
}

}  // namespace zeren::cli
