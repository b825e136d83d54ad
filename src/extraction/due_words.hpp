#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "model/origin.hpp"

namespace zeren::extraction {

/// Reads words that say when something is due; nothing where they say anything else.
///
///     2025年底前完成 · 2025年12月底前 · 2023年9月 · 6月30日前 · 2024年第三季度 · 2024年上半年 · 9月中旬
///     2023-2025年 · 2026-06-30 · 30.06.2026 · Q3 2026 · H1 2026 · June 2026 · 31 March 2026 · end of 2026
///     每年2月底前 · 每季度 · 每月 · annually · quarterly        持续推进 · 长期坚持 · 全年 · ongoing
///
/// `words` are the words as printed; `by` is the last day of the period that they name, of the last one where
/// they name several. Where no year is printed it is `plan_year`; where that is not known either, `by` stays
/// empty, as it does for periods without a sure end (年初, summer 2026). O(words).
[[nodiscard]] std::optional<model::Due> read_due(std::string_view printed,
                                                 std::optional<std::uint32_t> plan_year = std::nullopt);

/// True where plain words (`plain_form`) are a deadline and nothing else: the test of `read_due`.
[[nodiscard]] bool says_when(std::u32string_view plain);

/// The code points of a deadline with which a plain sentence begins and that a comma parts from the rest:
/// 2025年底前，… or 到2025年，…; 0 where there is none. What stands later in a sentence may as well be about
/// something else, and is not taken.
[[nodiscard]] std::size_t deadline_before_sentence(std::u32string_view plain);

/// 6月底前出台政策: a date with 前 and what is done until then; among owners such words say when.
[[nodiscard]] bool opens_with_deadline(std::u32string_view plain);

/// How many code points the deadline takes that the words begin with (2025年底前); 0 where they begin with
/// none.
[[nodiscard]] std::size_t deadline_at_begin(std::u32string_view plain);

/// How many code points 2033年由 takes before the names of an owner clause; 0 where no such words open it.
[[nodiscard]] std::size_t period_before_by(std::u32string_view plain);

}  // namespace zeren::extraction
