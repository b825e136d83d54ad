#pragma once

#include <span>
#include <string_view>

#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {

/// The heads that mean one thing, in small letters and parted by bars.
struct HeadFamily {
    ColumnMeaning meaning{};
    std::u32string_view words{};
    bool is_label = true;  ///< it says the same before a colon in a text: Owner:, but not Services:
};

/// The heads of task tables without Han signs, in English, Spanish, French, German, Portuguese, Italian,
/// Dutch, Polish, Swedish, Danish, Norwegian, Czech, Finnish, Russian, Ukrainian, Turkish, Indonesian,
/// Japanese and Korean. Of a word in several families the first counts.
[[nodiscard]] std::span<const HeadFamily> latin_head_families();

}  // namespace zeren::extraction::tables
