#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zeren::render {

/// "1–3、5": runs of whole numbers that follow one another are drawn together, all else stands by itself.
[[nodiscard]] std::string label_runs(std::span<const std::string> labels, std::string_view comma);

}  // namespace zeren::render
