#pragma once

#include <string_view>

namespace zeren::extraction {

/// 云河县党委、政府: the government that is named behind the party committee of its area.
[[nodiscard]] bool is_government_behind_party(std::u32string_view party, std::u32string_view name);
/// 青石县委、县政府, 各市委、市政府: the government of the place whose committee stands before it.
[[nodiscard]] bool is_government_of_committee(std::u32string_view committee, std::u32string_view government);
/// 各盟行政公署、市人民政府: a government of each city, behind the administrations of each district.
[[nodiscard]] bool is_government_of_each(std::u32string_view above, std::u32string_view government);

}  // namespace zeren::extraction
