#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "documents/csv_records.hpp"

namespace zeren::documents {

/// The separator that divides the lines of a text most evenly (comma, semicolon, tab or bar; RFC 4180 quotes
/// are honoured); a first line `sep=;` settles it. Nothing where no separator gives at least two fields.
[[nodiscard]] std::optional<char> guessed_separator(std::string_view text);

/// Whether a text is a table of separated values and no running text: nearly all lines divide alike, below a
/// head of short names. A text whose lines merely hold commas is none.
[[nodiscard]] bool is_csv(std::string_view text);

/// Whether the first record heads columns, however little the others are like it: what is enough in a file
/// that calls itself CSV. O(sample).
[[nodiscard]] bool heads_columns(std::string_view text);

/// Whether a record behind a gap may be the head of a further table: short names, the first of them no
/// number.
[[nodiscard]] bool begins_table(const std::vector<CsvField>& fields);

/// "comma", "tab" …
[[nodiscard]] std::string_view separator_name(char separator);

}  // namespace zeren::documents
