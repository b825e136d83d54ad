#pragma once

#include <span>
#include <string_view>

namespace zeren::fuzzing {

/// A reader under attack. `run` reads any bytes and throws std::logic_error where a promise is broken; a
/// crash, a hang or a sanitizer's word is one as well.
struct Target {
    std::string_view name;
    void (*run)(std::string_view bytes);
};

[[nodiscard]] std::span<const Target> targets();
/// Throws std::invalid_argument where there is none of that name.
[[nodiscard]] const Target& target_named(std::string_view name);

}  // namespace zeren::fuzzing
