#include "support/source_text.hpp"

#include <algorithm>

#include "support/utf8.hpp"

namespace zeren::support {
namespace {

// Bytes of a line that a place keeps around its position: a file may be one line of half a gigabyte.
constexpr std::size_t shown_before = 1024;
constexpr std::size_t shown_after = 1024;

/// The start of the character that holds byte `at`.
std::size_t character_start(std::string_view line, std::size_t at) {
    constexpr std::size_t longest_tail = 3;
    for (std::size_t back = 0; back <= std::min(at, longest_tail); ++back) {
        const auto start = at - back;
        if (start == line.size() || (static_cast<unsigned char>(line[start]) & 0xC0U) != 0x80U) return start;
    }
    return at;
}

std::string_view line_from(std::string_view text, std::size_t begin) {
    auto end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    if (end > begin && text[end - 1] == '\r') --end;
    return text.substr(begin, end - begin);
}

}  // namespace

Position position_after(Position from, std::string_view passed) {
    const auto newline = passed.rfind('\n');
    if (newline == std::string_view::npos)
        return {.line = from.line, .column = from.column + static_cast<std::uint32_t>(code_points(passed))};
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(passed, '\n'));
    return {.line = from.line + lines,
            .column = 1 + static_cast<std::uint32_t>(code_points(passed.substr(newline + 1)))};
}

Place place_at(std::string_view file, std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    const auto newline = before.rfind('\n');
    const auto begin = newline == std::string_view::npos ? 0 : newline + 1;
    const auto line = line_from(text, begin);
    const auto first = before.size() - begin > shown_before
                           ? character_start(line, before.size() - begin - shown_before)
                           : 0;
    const auto last = character_start(line, std::min(line.size(), before.size() - begin + shown_after));
    return {.file = std::string(file),
            .position = position_after({.line = 1, .column = 1}, before),
            .part = {},
            .source_line = std::string(line.substr(first, last - first)),
            .source_skipped = static_cast<std::uint32_t>(code_points(line.substr(0, first)))};
}

std::string_view line_of(std::string_view text, std::size_t line) {
    std::size_t begin = 0;
    for (std::size_t current = 1; current < line; ++current) {
        const auto newline = text.find('\n', begin);
        if (newline == std::string_view::npos) return {};
        begin = newline + 1;
    }
    return line_from(text, begin);
}

}  // namespace zeren::support
