#pragma once

#include <cstdint>
#include <string_view>

namespace zeren::documents {

/// What an element of HTML means for the reading order of its page.
enum class HtmlRole : std::uint8_t {
    within_line,  ///< part of a line: span, b, a and all that we do not know
    block,        ///< begins and ends lines
    paragraph,    ///< a block that another block ends
    heading,
    list,
    item,
    preformatted,
    line_break,
    rule,
    table,
    table_section,
    row,
    cell,
    unread,  ///< no text of the page: navigation, forms, drawings
    deleted,
    empty,  ///< has no content and no end tag
};

[[nodiscard]] HtmlRole html_role(std::string_view name);

/// Whether an element sets its words bold, by its name or its style.
[[nodiscard]] bool is_bold(std::string_view name, std::string_view attributes);

/// Whether an element with these attributes is not shown.
[[nodiscard]] bool is_hidden_by(std::string_view attributes);

}  // namespace zeren::documents
