#pragma once

#include <string_view>

namespace zeren::extraction {

/// True for a line that belongs to the page or site and not to the plan: 首页, 手机版, 微信二维码, 打印, a
/// page number, a rule of dashes. `plain` is a whole line without blanks at its ends.
[[nodiscard]] bool is_page_furniture(std::u32string_view plain);

/// True for 相关链接, 热点新闻: what follows are links to other pages.
[[nodiscard]] bool heads_links(std::u32string_view plain);

/// True for 各县（区）人民政府，市政府各部门：, the addressees of a letter.
[[nodiscard]] bool is_salutation(std::u32string_view plain);

/// True for a line of a printed table of contents: （一）完善设施 ……… 2.
[[nodiscard]] bool is_contents_line(std::u32string_view plain);

/// True for 注：…, a note below a plan or a chapter.
[[nodiscard]] bool is_footnote(std::u32string_view plain);

/// True for words such as 版权所有, ICP备, 技术支持, with which the foot of a web page speaks of its site.
[[nodiscard]] bool speaks_of_a_site(std::u32string_view plain);

}  // namespace zeren::extraction
