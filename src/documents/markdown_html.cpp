#include "documents/markdown_html.hpp"

#include "documents/html_tokens.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {

bool begins_html_table(std::string_view line) {
    if (!support::trim(line).starts_with('<')) return false;
    HtmlTokens tokens(line);
    for (HtmlToken token; tokens.next(token);) {
        if (token.kind == HtmlToken::Kind::start_tag && token.name == "table") return true;
    }
    return false;
}

std::size_t HtmlTableEnds::end_of_table(std::size_t begin) {
    if (are_over_) return begin;
    HtmlTokens tokens(text_, begin);
    std::size_t open = 0;
    std::size_t last_end = begin;
    bool has_ended = false;
    for (HtmlToken token; tokens.next(token);) {
        if (has_ended) return token.offset;
        if (token.name != "table" || token.kind == HtmlToken::Kind::text) continue;
        if (token.kind == HtmlToken::Kind::start_tag) {
            ++open;
            continue;
        }
        last_end = token.offset;
        has_ended = open <= 1;
        if (open > 0) --open;
    }
    if (has_ended) return text_.size();
    are_over_ = true;
    return last_end;
}

}  // namespace zeren::documents
