#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "documents/document.hpp"
#include "model/origin.hpp"
#include "support/place.hpp"

namespace zeren::cli {

/// The document that a plan was read from, to quote the words of a receipt.
class QuotedSource {
  public:
    /// Nothing where the file is not there or cannot be read.
    [[nodiscard]] static std::optional<QuotedSource> open(const Context& context, const std::string& path);

    [[nodiscard]] const std::string& file() const { return file_; }

    /// All its words, in their order; empty where it can only be quoted by lines. O(document).
    [[nodiscard]] std::string words() const;
    /// A text as UTF-8; empty for a package.
    [[nodiscard]] const std::string& text() const { return text_; }

    /// Adds the line to which a place points. In the cell of a table the first of the `names` that stands
    /// there gets the caret. O(document).
    void quote(support::Place& place, const model::Origin& origin,
               const std::vector<std::string>& names) const;

  private:
    std::string file_;
    std::string text_;              // of a text, as UTF-8
    documents::Document document_;  // what a reader makes of it: the words of a package have no lines
};

}  // namespace zeren::cli
