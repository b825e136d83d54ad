#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "support/diagnostics.hpp"

namespace zeren::formats {

/// What JSON allows at a place.
enum class Expected : std::uint8_t {
    value,
    first_item,  ///< a value or the end of the array
    first_key,   ///< a member's name or the end of the object
    key,         ///< a member's name, after a comma
    item,        ///< a value, after a comma
    colon,
    after_item,    ///< a comma or the end of the array
    after_member,  ///< a comma or the end of the object
    nothing,       ///< the text is complete
};

/// Why the token that starts at `offset` is wrong where `expected` is allowed, in words for people.
[[nodiscard]] support::Diagnostic explain_syntax(std::string_view file, std::string_view text,
                                                 std::size_t offset, Expected expected);

}  // namespace zeren::formats
