#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace zeren::cli {

/// One option of a command, declared once: parsing, help, completion and the usage as JSON all read this.
struct OptionSpec {
    std::string_view name;  ///< with its dashes: "--graph"
    /// What stands for the value in help; empty: a flag without one. Words such as FILE and GRAPH stand for
    /// files, whose names may be any bytes; every other value must be UTF-8.
    std::string_view value = {};
    std::string_view help = {};
    std::string_view letter = {};                    ///< "-g", or empty
    std::span<const std::string_view> allowed = {};  ///< the values allowed; empty: any
    bool repeatable = false;
};

/// One positional argument; its name tells files from words as `value` does above.
struct ArgumentSpec {
    std::string_view name;
    std::string_view help = {};
    bool optional = false;
    bool repeatable = false;
    std::span<const std::string_view> allowed = {};
};

/// What a command line said, after it was checked against the declarations.
class Arguments {
  public:
    std::vector<std::string> positional;
    std::map<std::string, std::vector<std::string>, std::less<>> options;

    [[nodiscard]] bool has(std::string_view option) const { return options.contains(option); }
    /// The last value given.
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    [[nodiscard]] std::string value_or(std::string_view option, std::string_view otherwise) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
};

/// Reads words behind the command's name. Unknown options, missing values, values outside of the allowed ones
/// and too few or too many arguments are diagnostics with "did you mean".
[[nodiscard]] support::Result<Arguments> parse_arguments(std::string_view command,
                                                         std::span<const ArgumentSpec> positional,
                                                         std::span<const OptionSpec> options,
                                                         std::vector<std::string> words);

}  // namespace zeren::cli
