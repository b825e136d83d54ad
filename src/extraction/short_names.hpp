#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zeren::extraction {

inline constexpr std::size_t longest_short = 16;  ///< code points of a short name
inline constexpr std::size_t longest_full = 80;   ///< code points of a full one

/// A name as the document writes it out, and in plain form.
struct FullName {
    std::u32string plain{};
    std::string printed{};

    friend bool operator==(const FullName&, const FullName&) = default;
};

/// Whether the signs of the short name stand in the full one in the same order, the first of a Latin one at
/// the begin of a word; letters with accents are those without: EOH of Équipe opérationnelle d’hygiène.
/// O(signs).
[[nodiscard]] bool is_drawn_from(std::u32string_view abbreviation, std::u32string_view full);

/// Two signs to `longest_short`, a capital or a Han sign among them.
[[nodiscard]] bool may_be_short(std::u32string_view words);

/// One name that is longer than the short one, and not that with more words behind it.
[[nodiscard]] bool may_be_full(std::u32string_view words, std::u32string_view abbreviation);

}  // namespace zeren::extraction
