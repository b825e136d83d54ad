#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zeren::extraction {

/// One member of a JSON object as the raw text that the model keeps for members of its own accord:
/// `"consulted": ["X", "Y"]`; empty where there are no values. Quotes, backslashes and controls are escaped.
[[nodiscard]] std::string json_list_member(std::string_view name, std::span<const std::string> values);

}  // namespace zeren::extraction
