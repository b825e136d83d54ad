#pragma once

#include <optional>
#include <string_view>

namespace zeren::documents {

/// The separator that divides the lines of a text most evenly (comma, semicolon, tab or bar; RFC 4180 quotes
/// are honoured); a first line `sep=;` settles it. Nothing where no separator gives at least two fields.
[[nodiscard]] std::optional<char> guessed_separator(std::string_view text);

/// Whether a text is a table of separated values and no running text: nearly all lines divide alike, below a
/// head of short names. A text whose lines merely hold commas is none.
[[nodiscard]] bool is_csv(std::string_view text);

/// "comma", "tab" …
[[nodiscard]] std::string_view separator_name(char separator);

}  // namespace zeren::documents
