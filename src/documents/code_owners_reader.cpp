#include "documents/code_owners_reader.hpp"

#include <algorithm>
#include <utility>

#include "documents/document_budget.hpp"
#include "documents/paragraphs.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

using support::trim;

/// A line without the comment behind it. A `#` inside of a pattern is written with a backslash.
std::string_view without_comment(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool begins_word = at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t';
        if (line[at] == '#' && begins_word) return line.substr(0, at);
    }
    return line;
}

std::string_view next_word(std::string_view& rest) {
    rest = trim(rest);
    std::size_t end = 0;
    while (end < rest.size() && rest[end] != ' ' && rest[end] != '\t') end += rest[end] == '\\' ? 2 : 1;
    end = std::min(end, rest.size());
    const auto word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

/// @name, @organisation/team, name@example.com
bool names_an_owner(std::string_view word) {
    const auto sign = word.find('@');
    if (sign == std::string_view::npos || sign + 1 == word.size()) return false;
    return sign == 0 || word.find('.', sign) != std::string_view::npos;
}

bool is_section(std::string_view line) {
    if (line.starts_with('^')) line.remove_prefix(1);
    return line.starts_with('[') && line.find(']') != std::string_view::npos;
}

enum class LineKind { empty, owned, pattern, other };

LineKind kind_of(std::string_view line) {
    auto rest = trim(without_comment(line));
    if (rest.empty() || is_section(rest)) return LineKind::empty;
    const auto pattern = next_word(rest);
    bool is_owned = false;
    while (!trim(rest).empty()) {
        if (!names_an_owner(next_word(rest))) return LineKind::other;
        is_owned = true;
    }
    if (is_owned) return LineKind::owned;
    return pattern.find_first_of("/*.") != std::string_view::npos ? LineKind::pattern : LineKind::other;
}

}  // namespace

bool is_code_owners(std::string_view text) {
    bool is_owned = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto kind = kind_of(text.substr(0, end));
        if (kind == LineKind::other) return false;
        is_owned = is_owned || kind == LineKind::owned;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return is_owned;
}

bool is_code_owners_name(std::string_view path) {
    const auto slash = path.find_last_of("/\\");
    return path.substr(slash == std::string_view::npos ? 0 : slash + 1) == "CODEOWNERS";
}

support::Result<Document> read_code_owners(std::string_view text, std::string_view name) {
    if (!fits_budget(text)) return beyond_budget(name);
    Document document{.name = std::string(name), .format = "codeowners"};
    for (auto& paragraph : paragraphs_of(text, {.line = 1, .column = 1})) {
        paragraph.text = std::string(without_comment(paragraph.text));
        if (!trim(paragraph.text).empty()) document.blocks.emplace_back(std::move(paragraph));
    }
    return document;
}

}  // namespace zeren::documents
