#include "documents/html_tokens.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "support/ascii.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";

bool is_letter(char c) { return support::ascii_lower(c) >= 'a' && support::ascii_lower(c) <= 'z'; }

bool same_letters(std::string_view a, std::string_view b) {
    return std::ranges::equal(
        a, b, [](char one, char other) { return support::ascii_lower(one) == support::ascii_lower(other); });
}

/// Elements whose content is no text of the page and holds no tags.
bool has_raw_content(std::string_view name) {
    static constexpr std::array names = {"iframe", "noembed",  "noframes", "script",
                                         "style",  "textarea", "title",    "xmp"};
    return std::ranges::find(names, name) != names.end();
}

std::string tag_name(std::string_view tag) {
    const auto name = tag.substr(0, tag.find_first_of(" \t\r\n\f/"));
    return support::ascii_lower(name.substr(0, 32));
}

std::string_view trim_left(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n\f/");
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin);
}

/// The raw value of an attribute; nothing where it is not there.
std::optional<std::string_view> raw_attribute(std::string_view attributes, std::string_view wanted) {
    auto rest = trim_left(attributes);
    while (!rest.empty()) {
        const auto name = rest.substr(0, std::max<std::size_t>(rest.find_first_of(" \t\r\n\f=/"), 1));
        auto behind = rest.substr(name.size());
        const auto equals = std::min(behind.find_first_not_of(blanks), behind.size());
        std::string_view value;
        if (equals < behind.size() && behind[equals] == '=') {
            behind = behind.substr(equals + 1);
            behind = behind.substr(std::min(behind.find_first_not_of(blanks), behind.size()));
            const bool quoted = !behind.empty() && (behind[0] == '"' || behind[0] == '\'');
            const auto end = quoted ? behind.find(behind[0], 1) : behind.find_first_of(blanks);
            value = quoted ? behind.substr(1, std::min(end, behind.size()) - 1) : behind.substr(0, end);
            behind = behind.substr(std::min(end, behind.size()));
            if (quoted && !behind.empty()) behind.remove_prefix(1);
        }
        if (same_letters(name, wanted)) return value;
        rest = trim_left(behind);
    }
    return std::nullopt;
}

}  // namespace

bool HtmlTokens::next(HtmlToken& token) {
    while (at_ < source_.size()) {
        if (source_[at_] == '<' && at_ + 1 < source_.size()) {
            const char c = source_[at_ + 1];
            if (is_letter(c) || c == '/' || c == '!' || c == '?') {
                if (read_markup(token)) return true;
                continue;
            }
        }
        const auto end = std::min(source_.find('<', at_ + 1), source_.size());
        token = {.text = source_.substr(at_, end - at_), .offset = at_};
        at_ = end;
        return true;
    }
    return false;
}

/// Reads a tag, or passes over a comment or declaration and gives false.
bool HtmlTokens::read_markup(HtmlToken& token) {
    const auto rest = source_.substr(at_);
    if (rest.starts_with("<!--")) {
        skip_to("-->");
    } else if (rest.starts_with("<![CDATA[")) {
        skip_to("]]>");
    } else if (rest[1] == '!' || rest[1] == '?') {
        skip_to(">");
    } else if (rest[1] == '/') {
        return read_tag(token, true);
    } else {
        return read_tag(token, false);
    }
    return false;
}

void HtmlTokens::skip_to(std::string_view mark) {
    const auto end = source_.find(mark, at_ + 2);
    cut_off_ = cut_off_ || end == std::string_view::npos;
    at_ = end == std::string_view::npos ? source_.size() : end + mark.size();
}

std::size_t HtmlTokens::end_of_tag(std::size_t from) const {
    for (auto at = from; at < source_.size(); ++at) {
        if (source_[at] == '>') return at;
        const bool begins_value = source_[at] == '=';
        if (!begins_value) continue;
        at = std::min(source_.find_first_not_of(blanks, at + 1), source_.size());
        if (at < source_.size() && (source_[at] == '"' || source_[at] == '\'')) {
            at = std::min(source_.find(source_[at], at + 1), source_.size());
        } else {
            --at;
        }
    }
    return std::string_view::npos;
}

bool HtmlTokens::read_tag(HtmlToken& token, bool closes) {
    const auto begin = at_ + (closes ? 2 : 1);
    const auto end = closes ? source_.find('>', begin) : end_of_tag(begin);
    if (end == std::string_view::npos) {
        cut_off_ = true;
        at_ = source_.size();
        return false;
    }
    const auto tag = source_.substr(begin, end - begin);
    token = {.kind = closes ? HtmlToken::Kind::end_tag : HtmlToken::Kind::start_tag,
             .name = tag_name(tag),
             .offset = at_};
    const auto name_size = std::min(tag.find_first_of(" \t\r\n\f/"), tag.size());
    token.attributes = tag.substr(name_size);
    at_ = end + 1;
    if (!closes && has_raw_content(token.name)) {
        skip_raw_content(token.name);
        token.text = source_.substr(end + 1, at_ - end - 1);
    }
    return !token.name.empty();
}

/// Passes over the content of script, style and the like, up to its end tag.
void HtmlTokens::skip_raw_content(std::string_view name) {
    while (true) {
        const auto end = source_.find("</", at_);
        if (end == std::string_view::npos) {
            at_ = source_.size();
            cut_off_ = true;
            return;
        }
        at_ = end;
        if (same_letters(source_.substr(end + 2, name.size()), name)) return;
        at_ += 2;
    }
}

std::string html_attribute(std::string_view attributes, std::string_view name) {
    const auto raw = raw_attribute(attributes, name);
    return raw ? without_references(*raw) : std::string{};
}

bool has_html_attribute(std::string_view attributes, std::string_view name) {
    return raw_attribute(attributes, name).has_value();
}

std::string without_references(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto mark = std::min(text.find('&', at), text.size());
        out.append(text.substr(at, mark - at));
        at = mark;
        if (at == text.size()) break;
        const auto [code_point, size] = character_reference_at(text.substr(at));
        if (size > 0) {
            support::append_utf8(out, code_point);
            at += size;
        } else {
            out += text[at++];
        }
    }
    return out;
}

}  // namespace zeren::documents
