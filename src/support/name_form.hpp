#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::support {

/// The form by which names are compared: composed, with compatible characters (full-width letters, Han
/// characters of older sets, ligatures) in their usual shape (Unicode NFKC), without signs that take no room,
/// with one blank for several and none at both ends. Two names of one form look the same to a reader. O(n).
[[nodiscard]] std::string name_form(std::string_view name);

/// Whether a name is in that form at first sight: printed ASCII and Han characters only, and no two blanks
/// beside each other. O(n), fast.
[[nodiscard]] bool is_plain_name(std::string_view name);

/// Whether two names look the same: they are equal, or of one form.
[[nodiscard]] bool same_name(std::string_view a, std::string_view b);

/// A character of an older set or a narrow form in its usual shape, where that is one character; others stay.
[[nodiscard]] char32_t usual_shape(char32_t sign);

/// Composes letters with the marks behind them (Unicode NFC, but single characters stay), and tells where in
/// the new text it did. O(n).
std::vector<std::size_t> compose(std::u32string& text);

}  // namespace zeren::support
