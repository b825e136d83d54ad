#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace zeren::extraction::tables {

/// What a legend or a word in a matrix says of an actor; `settle_marks` makes duties of them, since 负责
/// means one thing beside 批准 and another beside 配合.
enum class Meaning : std::uint8_t {
    lead,         ///< 牵头, lead, driver
    accountable,  ///< 最终负责, accountable, redevable: leads, unless a driver stands beside
    approving,  ///< 批准, approver, sign-off: leads, unless somebody accountable or a driver stands beside
    responsible,  ///< 负责, responsible, verantwortlich
    doing,        ///< 执行, durchführen, réalise: helps where somebody is responsible for it
    cooperate,
    consulted,
    informed,
    none,  ///< 不参与, not involved
};

/// The meaning of words of a legend in Chinese, English, Spanish, French, German, Portuguese or Italian.
/// `words` are plain and in small letters. O(words known).
[[nodiscard]] std::optional<Meaning> meaning_of_words(std::u32string_view words);

/// True where some word of this meaning stands among the words, whatever else they say.
[[nodiscard]] bool speak_of(std::u32string_view words, Meaning meaning);

/// Whether any word that `meaning_of_cell_word` knows begins with the sign. O(log words known).
[[nodiscard]] bool begins_a_cell_word(char32_t sign);

/// The meaning of the whole words of a matrix's cell: 牵头, 配合, Lead, Support, 牵.
[[nodiscard]] std::optional<Meaning> meaning_of_cell_word(std::u32string_view words);

}  // namespace zeren::extraction::tables
