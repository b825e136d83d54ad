#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "formats/json_event.hpp"
#include "formats/json_keys.hpp"

namespace zeren::formats {

/// A key that stands twice inside a value that was passed over.
struct RepeatedKey {
    std::string name{};
    std::size_t first = 0;
    std::size_t second = 0;
};

/// Passes over one value, however deep, and sees keys that stand twice in one object of it.
class ValueSkipper {
  public:
    enum class Keys : std::uint8_t { checked, unchecked };

    void start(Keys keys) {
        depth_ = 0;
        keys_ = keys;
        open_keys_ = {};
    }
    /// Begins after some items of an array: the value ends with that array.
    void start_inside_array(Keys keys) {
        start(keys);
        depth_ = 1;
    }
    /// True where the value ends with this event.
    bool pass(const JsonEvent& event);
    /// A repeated key that the last event was.
    [[nodiscard]] const std::optional<RepeatedKey>& repeated() const { return repeated_; }

  private:
    std::size_t depth_ = 0;
    Keys keys_ = Keys::checked;
    OpenKeys open_keys_;
    std::optional<RepeatedKey> repeated_;
};

}  // namespace zeren::formats
