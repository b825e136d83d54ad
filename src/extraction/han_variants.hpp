#pragma once

namespace zeren::extraction {

/// The simplified form of a traditional sign, for the signs that words about duties and names of bodies hold;
/// others stay. O(log signs).
[[nodiscard]] char32_t simplified(char32_t sign);

}  // namespace zeren::extraction
