#include "render/strict_xml.hpp"

#include <charconv>
#include <stdexcept>

#include "support/utf8.hpp"

namespace zeren::testing {
namespace {

bool is_xml_character(char32_t c) {
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

class Parser {
  public:
    explicit Parser(std::string_view xml) : xml_(xml) {
        if (support::first_malformed(xml)) fail("bytes that are no UTF-8");
        for (auto c : support::to_code_points(xml)) {
            if (!is_xml_character(c)) fail("a character that XML forbids");
        }
    }

    std::vector<XmlElement> parse() {
        if (xml_.starts_with("<?xml")) at_ = xml_.find("?>") + 2;
        bool had_root = false;
        while (at_ < xml_.size()) {
            if (xml_[at_] != '<') {
                read_text();
            } else if (xml_.substr(at_).starts_with("</")) {
                read_end_tag();
            } else {
                if (open_.empty() && had_root) fail("a second root");
                had_root = true;
                read_start_tag();
            }
        }
        if (!open_.empty() || !had_root) fail("an element that is not closed, or none");
        return std::move(elements_);
    }

  private:
    [[noreturn]] void fail(const std::string& what) const {
        throw std::runtime_error(what + " at byte " + std::to_string(at_));
    }
    [[nodiscard]] char peek() const {
        if (at_ >= xml_.size()) throw std::runtime_error("the document ends early");
        return xml_[at_];
    }
    void expect(std::string_view what) {
        if (!xml_.substr(at_).starts_with(what)) fail("no \"" + std::string(what) + "\"");
        at_ += what.size();
    }
    void skip_blanks() {
        while (at_ < xml_.size() && (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r'))
            ++at_;
    }

    std::string read_name() {
        const auto begin = at_;
        const auto is_name = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == ':' || c == '_' || c == '.';
        };
        while (is_name(peek())) ++at_;
        if (at_ == begin) fail("no name");
        return std::string(xml_.substr(begin, at_ - begin));
    }

    std::string read_reference() {
        expect("&");
        const auto end = xml_.find(';', at_);
        if (end == std::string_view::npos) fail("a bare ampersand");
        const auto name = xml_.substr(at_, end - at_);
        at_ = end + 1;
        if (name == "amp") return "&";
        if (name == "lt") return "<";
        if (name == "gt") return ">";
        if (name == "quot") return "\"";
        if (name == "apos") return "'";
        if (!name.starts_with("#")) fail("an unknown entity");
        unsigned code = 0;
        const auto* last = name.data() + name.size();
        const auto [stop, error] = std::from_chars(name.data() + 1, last, code);
        if (error != std::errc() || stop != last || !is_xml_character(code)) fail("a bad reference");
        std::string out;
        support::append_utf8(out, code);
        return out;
    }

    void read_text() {
        std::string text;
        const auto begin = at_;
        while (at_ < xml_.size() && xml_[at_] != '<') {
            if (xml_.substr(at_).starts_with("]]>")) fail("]]> in text");
            text += xml_[at_] == '&' ? read_reference() : std::string(1, xml_[at_++]);
        }
        if (!open_.empty()) {
            elements_[open_.back()].text += text;
        } else if (!support::trim(xml_.substr(begin, at_ - begin)).empty()) {
            fail("text outside of the root");
        }
    }

    void read_start_tag() {
        expect("<");
        XmlElement element{.name = read_name()};
        for (skip_blanks(); peek() != '>' && peek() != '/'; skip_blanks()) {
            const auto name = read_name();
            expect("=\"");
            std::string value;
            while (peek() != '"') {
                if (peek() == '<') fail("< in an attribute");
                value += peek() == '&' ? read_reference() : std::string(1, xml_[at_++]);
            }
            expect("\"");
            if (!element.attributes.emplace(name, value).second) fail("a repeated attribute");
        }
        const bool is_empty = peek() == '/';
        expect(is_empty ? "/>" : ">");
        elements_.push_back(std::move(element));
        if (!is_empty) open_.push_back(elements_.size() - 1);
    }

    void read_end_tag() {
        expect("</");
        const auto name = read_name();
        expect(">");
        if (open_.empty() || elements_[open_.back()].name != name) fail("an end tag that fits no start tag");
        open_.pop_back();
    }

    std::string_view xml_;
    std::size_t at_ = 0;
    std::vector<XmlElement> elements_;
    std::vector<std::size_t> open_;
};

}  // namespace

std::vector<XmlElement> parse_strictly(std::string_view xml) { return Parser(xml).parse(); }

}  // namespace zeren::testing
