#include "documents/markdown_lines.hpp"

#include <algorithm>

#include "documents/markdown_html.hpp"
#include "documents/markdown_reader.hpp"
#include "documents/markdown_text.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

bool is_list_item(std::string_view line) {
    line = support::trim(line);
    if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ")) return true;
    const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
    return digits > 0 && line.substr(digits).starts_with(". ");
}

bool names_owners(std::string_view line) { return line.find(" @") != std::string_view::npos; }

/// <table> in a line of its own, closed further down, amid lines that are no HTML.
bool holds_html_table(std::string_view text, const std::vector<std::string_view>& lines) {
    const auto first = std::ranges::find_if(lines, begins_html_table);
    if (first == lines.end()) return false;
    const auto begin = static_cast<std::size_t>(first->data() - text.data());
    return HtmlTableEnds(text).end_of_table(begin) > begin;
}

/// **Words** at the begin of a line or of an item: 张** hides a name.
bool begins_with_bold(std::string_view line) {
    const auto at = line.find("**");
    if (at == std::string_view::npos || at + 3 >= line.size()) return false;
    const auto before = line.substr(0, at);
    const bool is_begin = before.find_first_not_of(" \t-*+0123456789.)") == std::string_view::npos;
    const bool opens = std::string_view(" *").find(line[at + 2]) == std::string_view::npos;
    return is_begin && opens && line.find("**", at + 3) != std::string_view::npos;
}

/// > | a | b |: what is quoted is read like all else.
std::string_view without_quote_marks(std::string_view line) {
    for (auto at = line.find_first_not_of(' '); at != std::string_view::npos && line[at] == '>';
         at = line.find_first_not_of(' '))
        line.remove_prefix(std::min(line.size(), at + (line.substr(at).starts_with("> ") ? 2 : 1)));
    return line;
}

}  // namespace

std::vector<std::string_view> markdown_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto line = text.substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(without_quote_marks(line));
        begin = end + 1;
    }
    return lines;
}

bool is_bar_row(std::string_view line) {
    line = support::trim(line);
    return line.size() > 2 && line.starts_with('|') && line.ends_with('|') && pipe_cells(line).size() > 1;
}

bool begins_table(const std::vector<std::string_view>& lines, std::size_t at) {
    return at + 1 < lines.size() && lines[at].find('|') != std::string_view::npos &&
           is_table_rule(lines[at + 1]) && pipe_cells(lines[at]).size() == pipe_cells(lines[at + 1]).size();
}

bool is_grid_rule(std::string_view line) {
    line = support::trim(line);
    return line.size() > 2 && line.starts_with('+') && line.ends_with('+') &&
           line.find_first_not_of("+-=:") == std::string_view::npos;
}

bool is_grid_line(std::string_view line) {
    line = support::trim(line);
    return line.size() > 1 && line.starts_with('|') && line.ends_with('|');
}

bool begins_grid(const std::vector<std::string_view>& lines, std::size_t at) {
    return at + 1 < lines.size() && is_grid_rule(lines[at]) && is_grid_line(lines[at + 1]);
}

bool holds_markdown(std::string_view text) {
    constexpr std::ptrdiff_t fewest_headings = 2;
    const auto lines = markdown_lines(text);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (begins_table(lines, at)) return true;
    }
    return std::ranges::count_if(lines, [](auto line) { return heading_level(line) > 0; }) >= fewest_headings;
}

std::uint8_t underline_level(std::string_view line) {
    line = support::trim(line);
    if (line.size() < 3) return 0;
    if (line.find_first_not_of('=') == std::string_view::npos) return 1;
    return line.find_first_not_of('-') == std::string_view::npos ? 2 : 0;
}

std::size_t end_of_front_matter(const std::vector<std::string_view>& lines) {
    if (lines.empty() || (lines[0] != "---" && lines[0] != "+++")) return 0;
    for (std::size_t end = 1; end < lines.size(); ++end) {
        if (lines[end] == lines[0] || (lines[end] == "..." && lines[0] == "---")) return end + 1;
    }
    return 0;
}

bool is_markdown(std::string_view text) {
    const auto lines = markdown_lines(text);
    const auto matter = static_cast<std::ptrdiff_t>(end_of_front_matter(lines));
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (begins_table(lines, at) || begins_grid(lines, at)) return true;
    }
    if (holds_html_table(text, lines)) return true;
    if (std::ranges::any_of(lines, names_owners)) return false;
    constexpr std::ptrdiff_t fewest_bold = 2;
    if (std::ranges::count_if(lines, begins_with_bold) >= fewest_bold) return true;
    // A comment or a picture in HTML may stand before the title.
    const auto first = std::find_if(lines.begin() + matter, lines.end(), [](auto line) {
        line = support::trim(line);
        return !line.empty() && !line.starts_with('<');
    });
    if (first == lines.end() || heading_level(*first) == 0) return false;
    return std::any_of(first + 1, lines.end(),
                       [](auto line) { return heading_level(line) > 0 || is_list_item(line); });
}

}  // namespace zeren::documents
