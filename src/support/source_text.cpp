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

Place place_at(std::string_view file, std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const auto before = text.substr(0, offset);
    const auto newline = before.rfind('\n');
    const auto begin = newline == std::string_view::npos ? 0 : newline + 1;
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
    const auto column = static_cast<std::uint32_t>(code_points(text.substr(begin, offset - begin)));
    return {.file = std::string(file),
            .position = {.line = lines + 1, .column = column + 1},
            .part = {},
            .source_line = std::string(line_from(text, begin))};
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
