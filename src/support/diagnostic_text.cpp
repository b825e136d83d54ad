#include "support/diagnostic_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::support {
namespace {

constexpr std::size_t most_messages = 20;
constexpr std::size_t most_bytes = std::size_t{64} * 1024;
constexpr std::size_t window_before = 36;  // code points of the source line shown before and after the caret
constexpr std::size_t window_after = 40;
// Code points of the parts of a message, such that one message is below 64 KiB, however it is escaped: signs
// that take no room on a screen take some in a pipe.
constexpr std::size_t longest_message = 2000;
constexpr std::size_t longest_hint = 1000;
constexpr std::size_t longest_file = 1000;
constexpr std::size_t longest_part = 400;
constexpr std::size_t most_related = 2;

std::string cut(std::string text, std::size_t longest) {
    if (text.size() <= longest || code_points(text) <= longest) return text;
    std::size_t offset = 0;
    for (std::size_t count = 1; count < longest; ++count) offset += decode_at(text, offset).bytes;
    return text.substr(0, offset) + "…";
}

Place cut(Place where) {
    where.part = cut(std::move(where.part), longest_part);
    if (where.file.size() <= longest_file) return where;
    auto begin = where.file.size() - longest_file;  // the end tells a file from its neighbours
    while (begin < where.file.size() && sequence_length(where.file, begin) == 0) ++begin;
    where.file = "…" + where.file.substr(begin);
    return where;
}

Diagnostic cut(Diagnostic diagnostic) {
    diagnostic.message = cut(std::move(diagnostic.message), longest_message);
    diagnostic.hint = cut(std::move(diagnostic.hint), longest_hint);
    diagnostic.where = cut(std::move(diagnostic.where));
    if (diagnostic.related.size() > most_related) diagnostic.related.resize(most_related);
    for (auto& related : diagnostic.related) {
        related.message = cut(std::move(related.message), longest_part);
        related.where = cut(std::move(related.where));
    }
    return diagnostic;
}

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
    return fmt::format("{}: {}: {}", place_prefix(where), severity, printable(message));
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

std::string to_text(const Diagnostic& whole) {
    const auto diagnostic = cut(whole);
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

ShownMessages shown_messages(const Diagnostics& diagnostics,
                             const std::function<std::string(const Diagnostic&)>& write) {
    const auto& items = diagnostics.items();
    std::vector<std::pair<std::size_t, std::string>> kept;
    std::size_t bytes = 0;
    for (const auto severity : {Severity::error, Severity::warning, Severity::note}) {
        for (std::size_t at = 0; at < items.size() && kept.size() < most_messages; ++at) {
            if (items[at].severity != severity) continue;
            auto text = write(cut(items[at]));
            if (bytes + text.size() > most_bytes) break;
            bytes += text.size();
            kept.emplace_back(at, std::move(text));
        }
    }
    std::ranges::sort(kept);
    ShownMessages shown{.texts = {}, .left_out = items.size() - kept.size()};
    for (auto& [at, text] : kept) shown.texts.push_back(std::move(text));
    return shown;
}

std::string to_text(const Diagnostics& diagnostics) {
    const auto shown = shown_messages(diagnostics, [](const Diagnostic& each) { return to_text(each); });
    std::string out;
    for (const auto& text : shown.texts) out += text;
    if (shown.left_out > 0) out += fmt::format("and {} more\n", shown.left_out);
    return out;
}

}  // namespace zeren::support
