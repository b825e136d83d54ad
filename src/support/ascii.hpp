#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace zeren::support {

/// The small form of a letter of ASCII; all other bytes as they are, whatever the locale.
[[nodiscard]] constexpr char ascii_lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The same of each byte, for words that no language spells: tags, file names, options. O(bytes).
[[nodiscard]] inline std::string ascii_lower(std::string_view words) {
    std::string lower(words);
    std::ranges::transform(lower, lower.begin(), [](char letter) { return ascii_lower(letter); });
    return lower;
}

}  // namespace zeren::support
