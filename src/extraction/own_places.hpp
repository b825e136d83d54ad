#pragma once

#include <string_view>

namespace zeren::extraction {

/// 青屏金融监管局, 海棠供电局, 公安银河分局: offices of the state, of companies and branches carry the name
/// of their place, and no area stands before it. O(name).
[[nodiscard]] bool names_its_own_place(std::u32string_view name);

}  // namespace zeren::extraction
