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

support::Diagnostic front_matter_left_out(std::string_view name) {
    return support::make_diagnostic(support::Code::part_not_read,
                                    "1 block of settings before the page left out",
                                    {.file = std::string(name), .position = {.line = 1, .column = 1}});
}

/// How many bytes the settings for programs take that may stand before a page (`end_of_front_matter`).
std::size_t size_of_front_matter(std::string_view text) {
    if (!text.starts_with("---") && !text.starts_with("+++")) return 0;
    const auto lines = markdown_lines(text.substr(0, head_size));
    const auto end = end_of_front_matter(lines);
    if (end == 0 || end >= lines.size()) return 0;
    return static_cast<std::size_t>(lines[end].data() - text.data());
}

}  // namespace

bool is_html(std::string_view text) {
    text.remove_prefix(size_of_front_matter(text));
    const auto head = lower_case_head(text);
    if (!support::trim(head).starts_with('<')) return false;
    static constexpr std::array pages = {"<!doctype html", "<html", "<head", "<body", "<meta"};
    static constexpr std::array parts = {"<table", "<div",  "<p>", "<p ",    "<span",
                                         "<ul",    "<ol",   "<h1", "<style", "<section",
                                         "<br",    "<main", "<h2", "<h3",    "<article"};
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
    const auto begin = size_of_front_matter(text);
    auto document = read_html_within(text, begin, text.size(), TextPositions(text), name);
    if (document && begin > 0) document->remarks.add(front_matter_left_out(name));
    return document;
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
