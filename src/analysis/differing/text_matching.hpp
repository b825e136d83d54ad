#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::analysis::differing {

/// A row that has to be found again: its printed id and what it says.
struct TextRow {
    std::string_view id{};
    std::string_view text{};
};

/// Why two rows are taken for the same.
enum class MatchedBy : std::uint8_t { id, text, similar_text };

struct TextMatch {
    std::size_t before = 0;  ///< row numbers
    std::size_t after = 0;
    double similarity = 0.0;  ///< of the two texts
    MatchedBy by = MatchedBy::id;
};

/// Finds each row of `before` in `after`; each row is used once. In the order of `before`.
///
/// 1. Ids that are names (they hold anything but digits, dashes, dots, brackets and Chinese numerals): equal
///    ids are the same row. Ids that are mere numbers shift when a row is put in, so that texts come first:
/// 2. equal normalised texts are the same row, equal ids first, then in order;
/// 3. then texts of similarity 0.6 or more, the most alike first; an equal id adds 0.1;
/// 4. what is left with equal ids is the same row, rewritten, unless the texts have nothing in common: then
/// one
///    row is gone, and another one has its number.
///
/// Candidates for 3 come from an index of the pairs of characters that few rows have, so that the work stays
/// near O(all text) for any number of rows.
[[nodiscard]] std::vector<TextMatch> match_texts(std::span<const TextRow> before,
                                                 std::span<const TextRow> after);

/// A row that may be a part of another one.
struct SplitPart {
    static constexpr std::size_t anything = static_cast<std::size_t>(-1);
    std::string_view text{};
    std::size_t only_of = anything;  ///< the one whole that it may be a part of
};

/// One row that became several.
struct TextSplit {
    std::size_t whole = 0;
    std::vector<std::size_t> parts{};
};

/// Rows that two or more others came from: at least 0.7 of each part's pairs of characters stand in the
/// whole, and together the parts cover half of it. A part goes to the first whole that takes it. With the
/// sides exchanged it finds rows that were merged.
[[nodiscard]] std::vector<TextSplit> find_splits(std::span<const std::string_view> wholes,
                                                 std::span<const SplitPart> parts);

}  // namespace zeren::analysis::differing
