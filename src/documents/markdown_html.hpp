#pragma once

#include <cstddef>
#include <string_view>

namespace zeren::documents {

/// Whether a line of Markdown begins a table that is written in HTML.
[[nodiscard]] bool begins_html_table(std::string_view line);

/// Finds where the tables in HTML of a text end. All calls together take O(text), also where no table is
/// closed.
class HtmlTableEnds {
  public:
    explicit HtmlTableEnds(std::string_view text) : text_(text) {}

    /// The offset behind the end tag of the table that opens first from `begin` on, tables inside of it
    /// counted; behind the last end tag where too few follow; `begin` where none does.
    [[nodiscard]] std::size_t end_of_table(std::size_t begin);

  private:
    std::string_view text_;
    bool are_over_ = false;  ///< no end tag follows any more
};

}  // namespace zeren::documents
