#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extraction/duty_words.hpp"

namespace zeren::extraction {

/// The label of owners that the words begin with, in any language: 牵头单位：, Partners: and their like.
/// `size` counts its colon. Nothing where another label or none stands there. `plain` is in plain form.
[[nodiscard]] std::optional<DutyWords> owner_label(std::u32string_view plain);

/// The title that runs into the label behind it: 2 for 修路责任单位：市公安局. 0 where the label stands
/// alone, or behind a word that belongs to labels: 整改责任单位：.
[[nodiscard]] std::size_t title_before_label(std::u32string_view plain);

}  // namespace zeren::extraction
