#include "documents/xml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "support/source_text.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t longest_entity = 12;

std::string_view local_part(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view trim_left(std::string_view text) {
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view{} : text.substr(begin);
}

/// A code point that XML allows in text; nothing for the rest.
std::optional<char32_t> character_reference(std::string_view digits) {
    const int base = digits.starts_with('x') ? 16 : 10;
    if (base == 16) digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    const bool control = value < 0x20 && value != '\t' && value != '\n' && value != '\r';
    if (!whole || surrogate || control || value > 0x10FFFF) return std::nullopt;
    return static_cast<char32_t>(value);
}

std::optional<char32_t> entity(std::string_view name) {
    struct Named {
        std::string_view name;
        char32_t code_point;
    };
    static constexpr std::array table = {Named{"amp", U'&'}, Named{"lt", U'<'}, Named{"gt", U'>'},
                                         Named{"quot", U'"'}, Named{"apos", U'\''}};
    if (name.starts_with('#')) return character_reference(name.substr(1));
    const auto found = std::ranges::find(table, name, &Named::name);
    return found == table.end() ? std::nullopt : std::optional(found->code_point);
}

}  // namespace

XmlReader::XmlReader(std::string_view xml) : xml_(xml) {
    if (xml_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    if (const auto malformed = support::first_malformed(xml_)) fail("is not UTF-8", *malformed);
}

XmlReader::Event XmlReader::fail(std::string_view what, std::size_t at) {
    if (problem_.empty()) {
        problem_ = std::string(what);
        problem_at_ = at;
    }
    return event_ = Event::error;
}

void XmlReader::refuse(support::Code code, std::string_view what) {
    if (problem_.empty()) problem_code_ = code;
    fail(what, at_);
}

support::Diagnostic XmlReader::problem(std::string_view file, std::string_view part) const {
    auto where = support::place_at(file, xml_, problem_at_);
    where.part = std::string(part);
    where.source_line.clear();  // a whole part stands on one line as a rule
    return support::make_diagnostic(problem_code_, fmt::format("the XML of \"{}\" {}", part, problem_),
                                    std::move(where),
                                    "open the file in the program that made it and save it again");
}

XmlReader::Event XmlReader::next() {
    if (!problem_.empty()) return event_ = Event::error;
    if (closing_) {
        closing_ = false;
        return close_element();
    }
    while (at_ < xml_.size()) {
        if (xml_[at_] != '<') {
            if (!open_.empty()) return read_text();
            const auto begin = xml_.find_first_not_of(blanks, at_);
            if (begin != std::string_view::npos && xml_[begin] != '<') {
                return fail("holds text outside of its root", begin);
            }
            at_ = std::min(begin, xml_.size());
            continue;
        }
        const auto rest = xml_.substr(at_);
        if (rest.starts_with("<?")) {
            if (!skip_past("?>", "holds an instruction without an end")) return event_;
        } else if (rest.starts_with("<!--")) {
            if (!skip_past("-->", "holds a comment without an end")) return event_;
        } else {
            return read_markup();
        }
    }
    if (!open_.empty()) return fail(fmt::format("ends inside of <{}>", open_.back()), xml_.size());
    if (!rooted_) return fail("is empty", xml_.size());
    return event_ = Event::finish;
}

XmlReader::Event XmlReader::read_markup() {
    const auto rest = xml_.substr(at_);
    if (rest.starts_with("</")) return read_end_tag();
    if (rest.starts_with("<![CDATA[")) return read_cdata();
    if (rest.starts_with("<!")) return fail("declares a document type, which no office file needs", at_);
    return read_start_tag();
}

bool XmlReader::skip_past(std::string_view mark, std::string_view what) {
    const auto end = xml_.find(mark, at_ + 2);
    if (end == std::string_view::npos) {
        fail(what, at_);
        return false;
    }
    at_ = end + mark.size();
    return true;
}

/// The offset of the `>` of a tag; quotes may hold others.
std::optional<std::size_t> XmlReader::end_of_tag(std::size_t from) const {
    for (auto at = from; at < xml_.size(); ++at) {
        const char letter = xml_[at];
        if (letter == '>') return at;
        if (letter == '<') return std::nullopt;
        if (letter == '"' || letter == '\'') {
            at = xml_.find(letter, at + 1);
            if (at == std::string_view::npos) return std::nullopt;
        }
    }
    return std::nullopt;
}

XmlReader::Event XmlReader::read_start_tag() {
    const auto end = end_of_tag(at_ + 1);
    if (!end) return fail("holds a tag without an end", at_);
    auto tag = xml_.substr(at_ + 1, *end - at_ - 1);
    closing_ = tag.ends_with('/');
    if (closing_) tag.remove_suffix(1);
    const auto name = tag.substr(0, tag.find_first_of(blanks));
    if (name.empty()) return fail("holds a tag without a name", at_);
    if (open_.empty() && rooted_) return fail("holds a second root", at_);
    if (open_.size() == most_depth) {
        refuse(support::Code::too_large, fmt::format("nests deeper than {} elements", most_depth));
        return event_;
    }
    rooted_ = true;
    open_.push_back(name);
    name_ = local_part(name);
    attributes_ = tag.substr(name.size());
    at_ = *end + 1;
    return event_ = Event::start;
}

XmlReader::Event XmlReader::read_end_tag() {
    const auto end = xml_.find('>', at_);
    if (end == std::string_view::npos) return fail("holds a tag without an end", at_);
    auto name = xml_.substr(at_ + 2, end - at_ - 2);
    name = name.substr(0, name.find_first_of(blanks));
    if (open_.empty() || open_.back() != name) {
        return fail(open_.empty() ? "closes an element that is not open"
                                  : fmt::format("closes <{}> where <{}> is open", name.substr(0, 40),
                                                open_.back().substr(0, 40)),
                    at_);
    }
    at_ = end + 1;
    return close_element();
}

XmlReader::Event XmlReader::close_element() {
    name_ = local_part(open_.back());
    open_.pop_back();
    attributes_ = {};
    return event_ = Event::end;
}

XmlReader::Event XmlReader::read_cdata() {
    constexpr std::size_t opening = std::string_view("<![CDATA[").size();
    if (open_.empty()) return fail("holds text outside of its root", at_);
    const auto end = xml_.find("]]>", at_ + opening);
    if (end == std::string_view::npos) return fail("holds a CDATA section without an end", at_);
    text_ = xml_.substr(at_ + opening, end - at_ - opening);
    at_ = end + 3;
    return event_ = Event::text;
}

XmlReader::Event XmlReader::read_text() {
    const auto end = std::min(xml_.find('<', at_), xml_.size());
    const auto raw = xml_.substr(at_, end - at_);
    if (raw.find('&') == std::string_view::npos) {
        text_ = raw;
    } else {
        auto text = resolved(raw, at_);
        if (!text) return event_;
        resolved_text_ = std::move(*text);
        text_ = resolved_text_;
    }
    at_ = end;
    return event_ = Event::text;
}

/// The characters that `raw` stands for; an error where it refers to an entity that XML does not know.
std::optional<std::string> XmlReader::resolved(std::string_view raw, std::size_t at) {
    std::string out;
    out.reserve(raw.size());
    for (std::size_t begin = 0; begin < raw.size();) {
        const auto mark = std::min(raw.find('&', begin), raw.size());
        out.append(raw.substr(begin, mark - begin));
        if (mark == raw.size()) break;
        const auto name = raw.substr(mark + 1, longest_entity);
        const auto semicolon = name.find(';');
        const auto code_point =
            semicolon == std::string_view::npos ? std::nullopt : entity(name.substr(0, semicolon));
        if (!code_point) {
            fail("refers to an unknown entity", at + mark);
            return std::nullopt;
        }
        support::append_utf8(out, *code_point);
        begin = mark + semicolon + 2;
    }
    return out;
}

std::optional<std::string> XmlReader::attribute(std::string_view local_name) {
    auto rest = trim_left(attributes_);
    while (!rest.empty()) {
        const auto equals = rest.find('=');
        if (equals == std::string_view::npos) break;
        const auto name = rest.substr(0, rest.find_first_of(" \t\r\n="));
        const auto value = trim_left(rest.substr(equals + 1));
        if (value.empty() || (value[0] != '"' && value[0] != '\'')) break;
        const auto end = value.find(value[0], 1);
        if (end == std::string_view::npos) break;
        if (local_part(name) == local_name && !name.starts_with("xmlns")) {
            const auto raw = value.substr(1, end - 1);
            return resolved(raw, static_cast<std::size_t>(raw.data() - xml_.data()));
        }
        rest = trim_left(value.substr(end + 1));
    }
    return std::nullopt;
}

std::string XmlReader::value_of(std::string_view local_name) {
    return attribute(local_name).value_or(std::string{});
}

bool XmlReader::next_inside(std::size_t depth) {
    const auto event = next();
    return event != Event::error && event != Event::finish && open_.size() >= depth;
}

void XmlReader::skip() {
    const auto depth = open_.size();
    while (next_inside(depth)) {
    }
}

std::string text_inside(XmlReader& xml) {
    std::string text;
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (xml.event() == XmlReader::Event::text) text += xml.text();
    }
    return text;
}

}  // namespace zeren::documents
