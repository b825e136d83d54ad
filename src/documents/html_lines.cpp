#include "documents/html_lines.hpp"

#include <utility>

#include "documents/bold_spans.hpp"
#include "documents/html_tokens.hpp"
#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr char32_t soft_hyphen = 0xAD;

bool is_source_blank(char32_t c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

}  // namespace

model::Origin HtmlLines::origin_at(std::size_t offset) {
    const auto [line, column] = positions_.at(offset);
    return {.line = line, .column = column};
}

void HtmlLines::add(std::string_view text, std::size_t offset, bool preformatted, std::vector<Block>& out) {
    for (std::size_t at = 0; at < text.size();) {
        auto [code_point, size] = support::decode_at(text, at);
        if (code_point == U'&') {
            const auto reference = character_reference_at(text.substr(at));
            if (reference.size > 0) {
                code_point = reference.code_point;
                size = reference.size;
            }
        }
        if (preformatted && code_point == U'\n') {
            end_line_by_break(out);
        } else if (is_source_blank(code_point)) {
            blank_pending_ = !line_.text.empty();
            line_end_pending_ = line_end_pending_ || code_point == U'\n';
        } else if (code_point != soft_hyphen) {
            put(code_point, offset + at);
        }
        at += size;
    }
}

void HtmlLines::put(char32_t code_point, std::size_t offset) {
    constexpr std::size_t wide = 2;
    const auto begin = line_.text.size();
    if (line_.text.empty()) {
        line_.origin = origin_at(offset);
        line_.list_number = std::exchange(setting_.list_number, {});
        line_.heading_level = setting_.heading_level;
    } else if (blank_pending_) {
        const bool joins =
            line_end_pending_ && support::cells(last_) == wide && support::cells(code_point) == wide;
        if (!joins) line_.text += ' ';
    }
    blank_pending_ = false;
    line_end_pending_ = false;
    support::append_utf8(line_.text, code_point);
    if (setting_.bold > 0) add_bold(line_.bold, begin, line_.text.size() - begin);
    last_ = code_point;
}

std::size_t HtmlLines::end_line(std::vector<Block>& out) {
    auto line = std::exchange(line_, {});
    blank_pending_ = false;
    line_end_pending_ = false;
    if (line.text.empty()) return 0;
    if (support::trim(line.text).empty()) {
        gap_ = true;
        return 0;
    }
    line.after_gap = std::exchange(gap_, false);
    const auto size = line.text.size();
    out.emplace_back(std::move(line));
    return size;
}

std::size_t HtmlLines::end_line_by_break(std::vector<Block>& out) {
    if (line_.text.empty()) gap_ = true;
    return end_line(out);
}

}  // namespace zeren::documents
