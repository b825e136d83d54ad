#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace zeren::formats {

/// The wordings that all JSON readers share. Names of members come in the quotes that the reader gives them.

/// `"weight" must be a number, not a string`
[[nodiscard]] std::string wrong_type_message(std::string_view quoted, std::string_view wanted,
                                             std::string_view found);
/// `"role" is missing`
[[nodiscard]] std::string missing_message(std::string_view quoted);
/// `"role" must be "lead", "cooperate" or "joint", not "leed"`
[[nodiscard]] std::string not_one_of_message(std::string_view quoted,
                                             std::span<const std::string_view> allowed,
                                             std::string_view found);
/// `"top" must be a whole number of at least 1, not 0.5`
[[nodiscard]] std::string not_a_count_message(std::string_view quoted, std::size_t least,
                                              std::string_view found);
/// `the member "id" stands twice in one object`
[[nodiscard]] std::string repeated_key_message(std::string_view key);
/// `"weight" must not be below zero, but is -1`
/// What was found, cut to what a message has room for.
[[nodiscard]] std::string brief(std::string_view text);

[[nodiscard]] std::string negative_message(std::string_view quoted, std::string_view found);
/// `"name" is longer than 32,767 characters`
/// About a name that is empty, or that holds nothing but blanks and signs without width.
[[nodiscard]] std::string blank_message(std::string_view quoted, std::string_view found);

[[nodiscard]] std::string long_name_message(std::string_view quoted);
inline constexpr std::string_view long_name_hint = "a name this long fits no sheet and no picture";
/// `this is no graph that zeren reads: "format" is "zeren-graph/9"`
[[nodiscard]] std::string wrong_format_message(std::string_view what, std::string_view found);
/// `this is no graph: it has neither "format" nor "tasks"`
[[nodiscard]] std::string no_format_message(std::string_view what, std::string_view rows);
/// `"format" must be "zeren-graph/1"`
[[nodiscard]] std::string format_hint(std::string_view format);

}  // namespace zeren::formats
