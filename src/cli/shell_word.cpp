#include "cli/shell_word.hpp"

#include <string_view>

namespace zeren::cli {

std::string shell_word(const std::string& word) {
    constexpr std::string_view special = " \t\n\"'\\$`&|;<>()*?[]{}#~!";
    if (!word.empty() && word.find_first_of(special) == std::string::npos) return word;
    std::string out = "'";
    for (auto letter : word) out += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return out + "'";
}

std::string shell_file(const std::string& path) {
    return shell_word(path.starts_with('-') ? "./" + path : path);
}

}  // namespace zeren::cli
