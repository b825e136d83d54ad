#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "extraction/duty_words.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {

/// The words by which a document says what stands at a place of its items: "括号内为牵头单位", "Each heading
/// names the owner."
struct RuleWords {
    WordList places{};                   ///< of which place it speaks: 括号, "heading names the "
    WordList leading{};                  ///< beside them: who stands there leads
    WordList owning{};                   ///< likewise: is responsible
    std::size_t farthest = 0;            ///< how many code points away these may stand
    std::u32string_view ends = U".。;";  ///< where the rule is over
    bool before_too = false;             ///< they may stand before the place too
};

/// The duty that such a rule in a line in plain form gives to whoever stands there. O(words).
[[nodiscard]] std::optional<Duty> printed_duty(std::u32string_view plain, const RuleWords& rule);

/// The duty that the first such rule among the lines gives to whoever stands there; nothing where none is
/// printed. O(lines · words).
[[nodiscard]] std::optional<Duty> printed_duty(std::span<const Passage> passages, const RuleWords& rule);

}  // namespace zeren::extraction
