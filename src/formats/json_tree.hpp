#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/json_cursor.hpp"
#include "support/result.hpp"

namespace zeren::formats {

struct JsonMember;

/// One JSON value with its place. For small files and requests; a graph is read from the events instead.
struct JsonNode {
    using Kind = JsonType;

    Kind kind = Kind::null;
    bool truth = false;
    double number = 0;
    std::string text{};  ///< of a string: decoded; of a number: as written
    std::vector<JsonNode> items{};
    std::vector<JsonMember> members;  ///< in the order of the text, no name twice
    std::size_t offset = 0;           ///< byte at which the value starts

    /// The member's value, or nothing. O(members).
    [[nodiscard]] const JsonNode* find(std::string_view name) const;
};

struct JsonMember {
    std::string name{};
    std::size_t offset = 0;  ///< byte at which the name starts
    JsonNode value{};
};

/// The value of a whole text. Errors as parse_json, and duplicate-key with both places (up to 20 in one
/// text). Nested at most `deepest_json` levels, so that walking it may recurse.
[[nodiscard]] support::Result<JsonNode> parse_json_tree(std::string_view text, std::string_view file);

}  // namespace zeren::formats
