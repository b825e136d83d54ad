#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/corrections.hpp"
#include "support/result.hpp"

namespace zeren::formats {

inline constexpr std::string_view corrections_format = "zeren-corrections/1";

/// Corrections from JSON (`zeren schema corrections`). Which members a correction needs and may have depends
/// on its action; anything else is an error with its place.
[[nodiscard]] support::Result<std::vector<model::Correction>> read_corrections(std::string_view text,
                                                                               std::string_view file);

/// One correction a line, in their order; ends with a line end. Same content, same bytes.
[[nodiscard]] std::string write_corrections(const std::vector<model::Correction>& corrections);

}  // namespace zeren::formats
