#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/graph_shape.hpp"
#include "support/json_bytes.hpp"
#include "support/short_text.hpp"

namespace zeren::formats {

/// Texts longer than this are no names.
inline constexpr std::size_t longest_name = 32'767;

/// Behind the text of a string without escapes that starts at `at`: mostly its closing quote. Stops at what a
/// string cannot take as it is.
[[nodiscard]] inline const char* end_of_plain_string(const char* at, const char* end) {
    for (;;) {
        const auto* stop = support::end_of_plain(at);
        if (static_cast<unsigned char>(*stop) < 0x80) return stop;
        at = support::end_of_wide(stop, end);
        for (auto length = support::utf8_sequence(at); length != 0; length = support::utf8_sequence(at))
            at += length;
        if (at == stop) return stop;
    }
}

/// How the rows of a long list are written, learnt from one of them: a program that writes a million rows
/// writes the same braces, names and blanks around each. Where the next row is alike, only its texts are
/// looked at, and each byte between them is known to be good because it was before.
///
/// Knows rows of plain texts alone; all others are for whoever reads member by member.
class RowPattern {
  public:
    /// A member of a row with the place of its text, quotes left out.
    struct Member {
        std::size_t slot = 0;
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    /// Learns from what stands behind the row before: `text`, with these members in it in their order. Knows
    /// nothing afterwards where the texts are not plain.
    void learn(std::string_view text, std::span<const Member> members, std::span<const MemberShape> shape);
    void forget() { pieces_.clear(); }
    [[nodiscard]] bool is_known() const { return !pieces_.empty(); }

    /// The size of the row at the start of `text`, with what is before it, where it is alike; else 0. Calls
    /// `take(slot, begin, text)` for its members. `json_margin` zeros follow the text.
    template <class Take>
    [[nodiscard]] std::size_t match(std::string_view text, Take take) const;

    /// Where the row itself begins.
    [[nodiscard]] std::size_t row_begin() const { return row_begin_; }

  private:
    struct Piece {
        std::string before;  ///< what stands between the last text and this one
        std::size_t slot = 0;
        MemberType type = MemberType::text;
    };

    std::vector<Piece> pieces_;
    std::string end_;
    std::size_t row_begin_ = 0;
};

template <class Take>
std::size_t RowPattern::match(std::string_view text, Take take) const {
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    const char* at = begin;
    const auto passes = [&](const std::string& known) {
        if (static_cast<std::size_t>(end - at) < known.size() ||
            !support::same_text({at, known.size()}, known))
            return false;
        at += known.size();
        return true;
    };
    for (const auto& piece : pieces_) {
        if (!passes(piece.before)) return 0;
        const auto* stop = end_of_plain_string(at, end);
        const auto size = static_cast<std::size_t>(stop - at);
        const bool is_odd = (piece.type == MemberType::id && size == 0) ||
                            (piece.type != MemberType::text && size > longest_name);
        if (*stop != '"' || is_odd) return 0;
        take(piece.slot, static_cast<std::size_t>(at - begin), std::string_view(at, size));
        at = stop;
    }
    return passes(end_) ? static_cast<std::size_t>(at - begin) : 0;
}

}  // namespace zeren::formats
