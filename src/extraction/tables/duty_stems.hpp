#pragma once

#include <span>
#include <string_view>

#include "extraction/tables/duty_meanings.hpp"

namespace zeren::extraction::tables {

struct DutyStem {
    std::u32string_view text;
    Meaning meaning;
};

/// Parts of words that say what somebody has to do, in many languages; the first that stands in some words
/// settles them, so narrower ones come first.
[[nodiscard]] std::span<const DutyStem> duty_stems();

}  // namespace zeren::extraction::tables
