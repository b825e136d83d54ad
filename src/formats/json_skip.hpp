#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "formats/json_events.hpp"
#include "formats/json_keys.hpp"

namespace zeren::formats {

/// A key that stands twice in one object; `name` is valid only during the call.
struct RepeatedKey {
    std::string_view name{};
    std::size_t first = 0;
    std::size_t second = 0;
};
/// Told of each; answers whether to go on.
using OnRepeatedKey = std::function<bool(const RepeatedKey&)>;

/// Passes over the value that comes next, however deep, and tells of keys that stand twice in one object of
/// it. Without `on_repeated` keys are not compared.
void skip_value(JsonCursor& cursor, const OnRepeatedKey& on_repeated, EarlierTexts earlier);

/// Passes over the value that comes next and what else the open array holds.
void skip_rest_of_array(JsonCursor& cursor, const OnRepeatedKey& on_repeated, EarlierTexts earlier);

}  // namespace zeren::formats
