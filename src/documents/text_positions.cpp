#include "documents/text_positions.hpp"

#include <algorithm>

namespace zeren::documents {

support::Position TextPositions::at(std::size_t offset) {
    for (const auto end = std::min(offset, text_.size()); offset_ < end; ++offset_) {
        const auto byte = static_cast<unsigned char>(text_[offset_]);
        if (byte == '\n') {
            ++position_.line;
            position_.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {  // not the continuation of a code point
            ++position_.column;
        }
    }
    return position_;
}

}  // namespace zeren::documents
