#pragma once

#include <string_view>

namespace zeren::extraction {

/// True for a line that belongs to the page or site and not to the plan: 首页, 手机版, 微信二维码, 打印, a
/// page number, a rule of dashes. `plain` is a whole line without blanks at its ends.
[[nodiscard]] bool is_page_furniture(std::u32string_view plain);

}  // namespace zeren::extraction
