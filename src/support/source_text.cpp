#include "support/source_text.hpp"

#include <algorithm>

#include "support/utf8.hpp"

namespace zeren::support {
namespace {

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
    return {.file = std::string(file),
            .position = position_after({.line = 1, .column = 1}, before),
            .part = {},
            .source_line = std::string(line_from(text, newline == std::string_view::npos ? 0 : newline + 1))};
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
