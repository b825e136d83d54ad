#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extraction/english_words.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

struct EnglishLabelAt {
    EnglishLabel label{};
    std::size_t end = 0;  ///< where its names begin
};

/// The label with its colon or dash that begins at `at`: Lead:, Led by, R: beside A:. `lower` are the words
/// in lower case. O(length of a label).
[[nodiscard]] std::optional<EnglishLabelAt> english_label_at(const Stretch& words, std::u32string_view lower,
                                                             std::size_t at);

/// Behind labels another one that nobody knows (Indicatore:) is about something else: where its words begin;
/// 0 where none begins at `at`.
[[nodiscard]] std::size_t unknown_english_label_end(const Stretch& words, std::u32string_view lower,
                                                    std::size_t at);

}  // namespace zeren::extraction
