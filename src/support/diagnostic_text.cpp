#include "support/diagnostic_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::support {
namespace {

constexpr std::size_t most_messages = 20;
constexpr std::size_t most_bytes = std::size_t{64} * 1024;
constexpr std::size_t window_before = 36;  // code points of the source line shown before and after the caret
constexpr std::size_t window_after = 40;
constexpr std::size_t longest_message = 2000;

std::string place_prefix(const Place& where) {
    std::string out = printable(where.file);
    if (where.position.line > 0) {
        out += fmt::format(":{}", where.position.line);
        if (where.position.column > 0) out += fmt::format(":{}", where.position.column);
    }
    if (!where.part.empty()) out += (out.empty() ? "" : ":") + printable(where.part);
    return out.empty() ? "zeren" : out;
}

std::string headline(const Place& where, std::string_view severity, std::string_view message) {
    return fmt::format("{}: {}: {}", place_prefix(where), severity,
                       shorten(printable(message), longest_message));
}

}  // namespace

std::string source_excerpt(const Place& where) {
    if (where.source_line.empty() || where.position.column == 0) return {};
    auto line = to_code_points(where.source_line);
    std::ranges::replace(line, U'\t', U' ');  // one blank, so that the caret's width agrees
    const std::size_t column = where.position.column - 1;
    const auto caret = std::min(column - std::min<std::size_t>(column, where.source_skipped), line.size());
    const auto begin = caret > window_before ? caret - window_before : 0;
    const auto end = std::min(line.size(), caret + window_after);
    // Cells and paragraphs of packages have no line number.
    const auto number =
        where.position.line > 0 ? fmt::format("{:>5} | ", where.position.line) : std::string("      | ");
    const std::string lead = begin + where.source_skipped > 0 ? "… " : "";
    const auto before = lead + printable(to_utf8(std::u32string_view(line).substr(begin, caret - begin)));
    const auto after = printable(to_utf8(std::u32string_view(line).substr(caret, end - caret)));
    return fmt::format("{}{}{}{}\n{}^\n", number, before, after, end < line.size() ? " …" : "",
                       std::string(number.size() - 2, ' ') + "| " + std::string(cells(before), ' '));
}

std::string to_text(const Diagnostic& diagnostic) {
    auto out =
        fmt::format("{} [{}]\n", headline(diagnostic.where, name_of(diagnostic.severity), diagnostic.message),
                    describe(diagnostic.code).name);
    out += source_excerpt(diagnostic.where);
    for (const auto& related : diagnostic.related) {
        out += headline(related.where, "note", related.message) + "\n" + source_excerpt(related.where);
    }
    if (!diagnostic.hint.empty()) out += fmt::format("hint: {}\n", printable(diagnostic.hint));
    return out;
}

std::string to_text(const Diagnostics& diagnostics) {
    std::string out;
    std::size_t shown = 0;
    for (const auto& item : diagnostics.items()) {
        if (shown == most_messages) break;
        auto text = to_text(item);
        if (out.size() + text.size() > most_bytes) break;
        out += text;
        ++shown;
    }
    if (shown < diagnostics.items().size())
        out += fmt::format("and {} more\n", diagnostics.items().size() - shown);
    return out;
}

}  // namespace zeren::support
