#pragma once

#include <span>
#include <string_view>

#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {

/// A word in the head of a Chinese or Japanese table, and what it says of the column.
struct HeadWord {
    std::u32string_view text{};
    ColumnKind kind = ColumnKind::unknown;
    Duty duty = Duty::unsaid;
};

/// Whole heads, which come before what their endings would tell.
[[nodiscard]] std::span<const HeadWord> whole_han_heads();

/// The last words of heads: the longest tells what the column is. Owners are told otherwise.
[[nodiscard]] std::span<const HeadWord> endings_of_han_heads();

/// What makes a column of bodies or people one of leads or of helpers, wherever it stands in the head; the
/// first that stands there counts.
[[nodiscard]] std::span<const HeadWord> duty_signs_of_heads();

}  // namespace zeren::extraction::tables
