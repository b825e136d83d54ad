#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "support/file_bytes.hpp"
#include "support/large_memory.hpp"

namespace zeren::formats {

/// Where the characters of texts begin that lie one behind another in a packed file: what is cut out of them
/// at such places is UTF-8. One bit a byte.
class CharacterStarts {
  public:
    /// Nothing where the texts are no UTF-8. They are looked at a part at a time. O(bytes).
    [[nodiscard]] static std::optional<CharacterStarts> of(std::span<const char> texts,
                                                           const support::FileBytes& file);

    /// Whether a text may begin or end at `offset`, which is not behind the last one's end.
    [[nodiscard]] bool at(std::size_t offset) const { return (inner_[offset / 8U] >> offset % 8U & 1U) == 0; }

  private:
    support::LargeVector<std::uint8_t> inner_;  ///< the bytes that go on with a character
};

}  // namespace zeren::formats
