#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "extraction/duty_words.hpp"

namespace zeren::extraction {

/// A capital of the Latin, Greek or Cyrillic letters.
[[nodiscard]] bool is_capital(char32_t sign);

/// True for words that hold letters and no Han sign.
[[nodiscard]] bool is_english(std::u32string_view plain);

/// Where a deadline stands behind a name without a label: Roads Agency. Due 2026-09-01, Trade Office – by
/// June 2026; the end of the words where none does.
[[nodiscard]] std::size_t deadline_behind(std::u32string_view plain);

/// What a label in Latin letters speaks of.
enum class EnglishLabelKind : std::uint8_t { owners, people, deadline, other };

struct EnglishLabel {
    EnglishLabelKind kind = EnglishLabelKind::owners;
    Duty duty = Duty::unsaid;
};

/// The meaning of a whole label: Lead, Lead department, Supporting partners, Responsible, Timeline, Budget …
/// in English, and the common ones in German, French, Spanish, Portuguese and Italian. `label` is in lower
/// case. O(words known).
[[nodiscard]] std::optional<EnglishLabel> english_label(std::u32string_view label);

/// Words at the begin of a phrase that give a duty without a colon: led by, supported by, with, in
/// consultation with. `size` counts the blank behind them. `plain` is in lower case.
[[nodiscard]] std::optional<DutyWords> english_opening(std::u32string_view plain);

/// The mark or verb at the end of a name: "to lead", "leads", "will support". `plain` is in lower case.
[[nodiscard]] std::optional<DutyWords> english_ending(std::u32string_view plain);

/// How many code points the end of an open list takes: etc., u. a., entre otros, and others; and of one that
/// holds where it is needed: if needed, si besoin. `plain` is in lower case.
[[nodiscard]] std::size_t open_list_ending(std::u32string_view plain);

/// S.r.l., S.A., Inc., Ltd., Anna K.: true for a name whose last point belongs to it.
[[nodiscard]] bool ends_with_a_point(std::u32string_view plain);

}  // namespace zeren::extraction
