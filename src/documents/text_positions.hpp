#pragma once

#include <cstddef>
#include <string_view>

#include "support/place.hpp"

namespace zeren::documents {

/// Lines and columns (code points, 1-based) of rising offsets in one text. Each call counts on from the last,
/// so that all of them together take O(text).
class TextPositions {
  public:
    explicit TextPositions(std::string_view text) : text_(text) {}

    /// `offset` must not lie before the one of the last call.
    [[nodiscard]] support::Position at(std::size_t offset);

  private:
    std::string_view text_;
    std::size_t offset_ = 0;
    support::Position position_{.line = 1, .column = 1};
};

}  // namespace zeren::documents
