#include "documents/text_positions.hpp"

#include <algorithm>

#include "support/source_text.hpp"

namespace zeren::documents {

support::Position TextPositions::at(std::size_t offset) {
    const auto end = std::max(offset_, std::min(offset, text_.size()));
    position_ = support::position_after(position_, text_.substr(offset_, end - offset_));
    offset_ = end;
    return position_;
}

}  // namespace zeren::documents
