#include "documents/html_reader.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "documents/html_page.hpp"
#include "documents/markdown_lines.hpp"
#include "support/ascii.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::size_t head_size = 4096;  // enough of a page to tell its kind

std::string lower_case_head(std::string_view bytes) {
    return support::ascii_lower(bytes.substr(0, head_size));
}

support::Diagnostic cut_off(std::string_view name) {
    auto remark = support::make_diagnostic(support::Code::part_not_read,
                                           "the page ends inside of a tag, a comment or a script",
                                           {.file = std::string(name)}, "save the page again");
    remark.severity = support::Severity::warning;
    return remark;
}

}  // namespace

bool is_html(std::string_view text) {
    const auto head = lower_case_head(text);
    if (!support::trim(head).starts_with('<')) return false;
    static constexpr std::array pages = {"<!doctype html", "<html", "<head", "<body", "<meta"};
    static constexpr std::array parts = {"<table", "<div", "<p>", "<p ", "<span", "<ul", "<ol", "<h1", "<br"};
    const auto is_in_head = [&head](const char* sign) { return head.find(sign) != std::string::npos; };
    if (std::ranges::any_of(pages, is_in_head)) return true;
    return std::ranges::any_of(parts, is_in_head) && !holds_markdown(text);
}

std::string_view html_charset(std::string_view bytes) {
    constexpr std::string_view word = "charset=";
    if (!is_html(bytes)) return {};
    const auto head = lower_case_head(bytes);
    const auto found = head.find(word);
    if (found == std::string::npos) return {};
    auto value = bytes.substr(found + word.size());
    while (value.starts_with('"') || value.starts_with('\'') || value.starts_with(' '))
        value.remove_prefix(1);
    return value.substr(0, value.find_first_of("\"' ;/>\r\n"));
}

support::Result<Document> read_html(std::string_view text, std::string_view name) {
    return read_html_within(text, 0, text.size(), TextPositions(text), name);
}

support::Result<Document> read_html_within(std::string_view text, std::size_t begin, std::size_t end,
                                           const TextPositions& positions, std::string_view name) {
    HtmlTokens tokens(text.substr(0, end), begin);
    HtmlPage page(positions, name);
    for (HtmlToken token; !page.too_large() && tokens.next(token);) page.add(token);
    auto document = page.finish();
    if (page.too_large()) return beyond_budget(name);
    if (tokens.is_cut_off()) document.remarks.add(cut_off(name));
    return document;
}

}  // namespace zeren::documents
