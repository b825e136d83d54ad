#include "documents/paragraphs.hpp"

#include <fmt/format.h>

#include <utility>

#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

/// A page or a part of one ends in the middle of a line, too; programs do not count these as lines.
constexpr std::string_view page_breaks = "\f\v";

std::string_view without_line_end(std::string_view line) {
    while (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

}  // namespace

std::vector<Paragraph> paragraphs_of(std::string_view text, const model::Origin& origin) {
    std::vector<Paragraph> paragraphs;
    auto here = origin;
    bool gap = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto newline = text.find('\n', begin);
        const auto end = newline == std::string_view::npos ? text.size() : newline;
        auto line = without_line_end(text.substr(begin, end - begin));
        if (support::trim(line).empty()) gap = true;
        while (!line.empty()) {
            const auto part = line.substr(0, line.find_first_of(page_breaks));
            if (!support::says_nothing(part)) {
                paragraphs.push_back(
                    {.text = std::string(part), .origin = here, .after_gap = std::exchange(gap, false)});
            }
            const bool goes_on = part.size() < line.size();
            line.remove_prefix(part.size() + (goes_on ? 1 : 0));
            if (here.line > 0)
                here.column += static_cast<std::uint32_t>(support::code_points(part) + (goes_on ? 1 : 0));
        }
        begin = end + 1;
        if (here.line > 0) {
            ++here.line;
            here.column = 1;
        }
    }
    return paragraphs;
}

std::string part_of(const model::Origin& origin) {
    if (origin.table > 0) {
        auto out = fmt::format("{} table {}", origin.part, origin.table);
        if (origin.row > 0) out += fmt::format(" row {}", origin.row);
        if (origin.cell > 0) out += fmt::format(" cell {}", origin.cell);
        return out;
    }
    if (origin.part.empty() || origin.place.empty()) return origin.part + origin.place;
    const auto separator = origin.place.find(' ') == std::string::npos ? "!" : " ";
    return origin.part + separator + origin.place;
}

support::Place place_in(std::string_view file, const model::Origin& origin) {
    return {.file = std::string(file),
            .position = {.line = origin.line, .column = origin.column},
            .part = part_of(origin)};
}

}  // namespace zeren::documents
