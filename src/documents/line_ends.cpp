#include "documents/line_ends.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace zeren::documents {
namespace {

/// The bytes of the line end at `at`, 0 for none: CR LF and CR of other systems, NEL, and the separators that
/// word processors leave behind.
std::size_t foreign_line_end(std::string_view text, std::size_t at) {
    if (text[at] == '\r') return text.substr(at).starts_with("\r\n") ? 2 : 1;
    for (const std::string_view end : {"\u0085", "\u2028", "\u2029"}) {
        if (text.substr(at).starts_with(end)) return end.size();
    }
    return 0;
}

}  // namespace

std::string with_plain_line_ends(std::string text, bool keeps_rare_ones) {
    constexpr std::string_view begins("\r\xC2\xE2", 3);
    auto at = text.find_first_of(begins);
    if (at == std::string::npos) return text;
    auto kept = at;
    while (at < text.size()) {
        const auto end = keeps_rare_ones && text[at] != '\r' ? 0 : foreign_line_end(text, at);
        if (end > 0) {
            text[kept++] = '\n';
            at += end;
        } else {
            text[kept++] = text[at++];
        }
    }
    text.resize(kept);
    return text;
}

std::string without_rare_line_ends(std::string text) { return with_plain_line_ends(std::move(text), false); }

}  // namespace zeren::documents
