#pragma once

#include <random>
#include <string>

namespace zeren::testing {

/// A JSON text with strings, escapes, numbers and nesting of every kind, and a few bytes of it lost or
/// changed at random; some are still well-formed.
[[nodiscard]] inline std::string mutated_json(std::mt19937& random) {
    std::string text =
        "{\"a\": [1, -2.5e+3, \"x\\u00e9\\n\", true, 0.25E-2],\n \"\xE5\x90\x8D\xF0\x9F\x98\x80\": {\"b\": "
        "null, "
        "\"c\": [], \"\\ud83d\\ude00\\\\\": \"\xC3\xA9\xEF\xBF\xBD\"}, \"d\":false, \"e\": [[{}], "
        "\"\\\"\\/\\b\"]} ";
    const std::string bytes = "{}[]:,\"\\0e-+. tnu\n\x01\x7F\x80\xBF\xC0\xC3\xE0\xE5\xED\xF0\xF4\xFF/dD8";
    for (auto changes = random() % 4; changes-- > 0;) {
        const auto at = random() % text.size();
        switch (random() % 3) {
            case 0: text[at] = bytes[random() % bytes.size()]; break;
            case 1: text.insert(at, 1, bytes[random() % bytes.size()]); break;
            default: text.erase(at, 1 + random() % 4);
        }
    }
    return text;
}

}  // namespace zeren::testing
