#include "cli/options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "support/suggestion.hpp"
#include "support/utf8.hpp"

namespace zeren::cli {
namespace {

using support::Code;
using support::Diagnostic;
using support::make_diagnostic;

Diagnostic misuse(std::string_view command, std::string message, std::string hint = {}) {
    if (hint.empty()) hint = fmt::format("see `zeren help {}`", command);
    return make_diagnostic(Code::usage, std::move(message), {}, std::move(hint));
}

std::string spelling(const OptionSpec& option) {
    return option.letter.empty() ? std::string(option.name)
                                 : fmt::format("{},{}", option.letter, option.name);
}

void declare(CLI::App& app, std::span<const OptionSpec> options,
             std::map<std::string, std::vector<std::string>>& values) {
    for (const auto& option : options) {
        const std::string name(option.name);
        if (option.value.empty()) {
            app.add_flag_callback(spelling(option), [&values, name] { values[name]; });
        } else {
            app.add_option(spelling(option), values[name])->allow_extra_args(false)->type_size(1);
        }
    }
}

/// --output of --out.
std::vector<std::string> begun_by(std::string_view word, std::span<const std::string_view> names) {
    constexpr std::size_t fewest = 4;  // --o may be the begin of many
    std::vector<std::string> begun;
    if (word.size() < fewest) return begun;
    for (auto name : names) {
        if (name.starts_with(word)) begun.emplace_back(name);
    }
    return begun;
}

Diagnostic unknown_option(std::string_view command, const std::string& word,
                          std::span<const OptionSpec> options) {
    std::vector<std::string_view> names;
    for (const auto& option : options) names.push_back(option.name);
    const auto name = word.substr(0, word.find('='));
    auto hint = support::did_you_mean(name, names);
    if (hint.empty()) hint = support::did_you_mean(begun_by(name, names));
    const bool may_be_file = name == "--" || name.find('.') != std::string::npos;
    if (hint.empty() && may_be_file) hint = "give a file whose name begins with a dash as ./-name";
    return misuse(command, fmt::format("{} has no option \"{}\"", command, name), std::move(hint));
}

/// Words of help that stand for files, whose names are bytes of any kind; all else is text.
bool stands_for_file(std::string_view word) {
    constexpr std::array<std::string_view, 9> files = {"ANSWER", "FILE",    "GRAPH", "NEW",   "OLD",
                                                       "PATH",   "REQUEST", "SHEET", "SOURCE"};
    return std::ranges::find(files, word) != files.end();
}

/// `word` is what help calls the value.
std::optional<Diagnostic> check_value(std::string_view command, std::string_view what, std::string_view word,
                                      const std::string& value, std::span<const std::string_view> allowed) {
    if (!stands_for_file(word) && support::first_malformed(value)) {
        return make_diagnostic(Code::bad_encoding, fmt::format("{} is no text: \"{}\"", what, value), {},
                               "give it in UTF-8");
    }
    if (allowed.empty() || std::ranges::find(allowed, value) != allowed.end()) return std::nullopt;
    auto hint = support::did_you_mean(value, allowed);
    return misuse(command,
                  fmt::format("{} cannot be \"{}\"; it is {}", what, value, support::list_names(allowed)),
                  std::move(hint));
}

std::optional<Diagnostic> check_options(std::string_view command, const Arguments& arguments,
                                        std::span<const OptionSpec> options) {
    for (const auto& option : options) {
        const auto values = arguments.values(option.name);
        if (!option.repeatable && values.size() > 1) {
            return misuse(command, fmt::format("{} is given {} times", option.name, values.size()));
        }
        for (const auto& value : values) {
            if (auto wrong = check_value(command, option.name, option.value, value, option.allowed))
                return wrong;
        }
    }
    return std::nullopt;
}

/// `zeren load plan.json`: graphs are named by an option.
std::string hint_for_extra(const std::string& word, std::span<const OptionSpec> options) {
    const auto takes_graph = std::ranges::find(options, "--graph", &OptionSpec::name);
    const bool may_be_file = word.find_first_of("./") != std::string::npos;
    if (takes_graph == options.end() || !may_be_file) return {};
    return fmt::format("name the graph with `{} {}`", takes_graph->name, word);
}

std::optional<Diagnostic> check_positional(std::string_view command, const Arguments& arguments,
                                           std::span<const ArgumentSpec> specs,
                                           std::span<const OptionSpec> options) {
    const auto given = arguments.positional.size();
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (i >= given && !specs[i].optional)
            return misuse(command, fmt::format("{} needs {}", command, specs[i].name));
        if (i >= given) break;
        if (auto wrong =
                check_value(command, specs[i].name, specs[i].name, arguments.positional[i], specs[i].allowed))
            return wrong;
    }
    const bool open_ended = !specs.empty() && specs.back().repeatable;
    if (given > specs.size() && !open_ended) {
        const auto& word = arguments.positional[specs.size()];
        return misuse(command, fmt::format("{} does not take \"{}\"", command, word),
                      hint_for_extra(word, options));
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = options.find(option);
    if (found == options.end() || found->second.empty()) return std::nullopt;
    return found->second.back();
}

std::string Arguments::value_or(std::string_view option, std::string_view otherwise) const {
    return value(option).value_or(std::string(otherwise));
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    const auto found = options.find(option);
    return found == options.end() ? std::vector<std::string>{} : found->second;
}

support::Result<Arguments> parse_arguments(std::string_view command, std::span<const ArgumentSpec> positional,
                                           std::span<const OptionSpec> options,
                                           std::vector<std::string> words) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::map<std::string, std::vector<std::string>> values;
    declare(app, options, values);
    std::ranges::reverse(words);  // CLI11 takes them last first
    try {
        app.parse(std::move(words));
    } catch (const CLI::ArgumentMismatch& error) {
        const std::string_view what = error.what();  // "--colour: 1 required TEXT missing"
        return misuse(command, fmt::format("{} needs a value", what.substr(0, what.find(':'))));
    } catch (const CLI::ParseError& error) {
        return misuse(command, error.what());
    }
    Arguments arguments;
    for (const auto& option : options) {
        const auto found = values.find(std::string(option.name));
        if (found == values.end() || (!option.value.empty() && found->second.empty())) continue;
        arguments.options.emplace(option.name, found->second);
    }
    for (auto& word : app.remaining()) {
        if (word.size() > 1 && word.starts_with('-')) return unknown_option(command, word, options);
        arguments.positional.push_back(std::move(word));
    }
    if (auto wrong = check_options(command, arguments, options)) return *wrong;
    if (auto wrong = check_positional(command, arguments, positional, options)) return *wrong;
    return arguments;
}

}  // namespace zeren::cli
