#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::formats {

/// A JSON Schema (draft-07) of one of our formats: the file `schemas/NAME.schema.json`, built into the
/// program.
struct Schema {
    std::string_view name;
    std::string_view text;
};

/// All of them, sorted by name.
[[nodiscard]] std::span<const Schema> all_schemas();

[[nodiscard]] std::vector<std::string_view> schema_names();

/// The text of a schema, or nothing where there is none of this name.
[[nodiscard]] std::optional<std::string_view> schema_text(std::string_view name);

}  // namespace zeren::formats
