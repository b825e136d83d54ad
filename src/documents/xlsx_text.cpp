#include "documents/xlsx_text.hpp"

#include <charconv>

#include "documents/bold_spans.hpp"
#include "documents/xml_values.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::size_t most_strings = 4'000'000;
constexpr std::size_t escape_size = std::string_view("_x0041_").size();

/// The UTF-16 unit of the escape at the front of `text`; -1 where none stands there.
int escaped_unit(std::string_view text) {
    if (text.size() < escape_size || !text.starts_with("_x") || text[escape_size - 1] != '_') return -1;
    unsigned unit = 0;
    const auto* begin = text.data() + 2;
    const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
    return error == std::errc{} && end == begin + 4 ? static_cast<int>(unit) : -1;
}

}  // namespace

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto unit = text[at] == '_' ? escaped_unit(text.substr(at)) : -1;
        const bool surrogate = unit >= 0xD800 && unit <= 0xDFFF;
        if (unit <= 0 || surrogate) {
            out += text[at++];
            continue;
        }
        if (unit != '\r') support::append_utf8(out, static_cast<char32_t>(unit));
        at += escape_size;
    }
    return out;
}

RichText rich_text(XmlReader& xml) {
    RichText out;
    bool is_bold = false;
    bool is_struck = false;  // what the open run holds; its properties stand before its text
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        const auto name = xml.name();
        if (name == "r") {
            is_struck = false;
            is_bold = false;
        } else if (name == "rPr") {
            out.has_looks = true;
        } else if (name == "strike") {
            is_struck = is_on(xml);
        } else if (name == "b") {
            is_bold = is_on(xml);
        } else if (name == "rFont") {
            is_bold = is_bold || is_bold_face(xml.value_of("val"));
        } else if (name == "t") {
            const auto text = unescaped(text_inside(xml));
            if (!is_struck && is_bold) add_bold(out.bold, out.text.size(), text.size());
            if (!is_struck) out.text += text;
            out.has_struck_words = out.has_struck_words || (is_struck && !text.empty());
        } else if (name == "rPh") {
            xml.skip();
        }
    }
    return out;
}

support::Result<std::vector<RichText>> read_shared_strings(Package& package, std::string_view part) {
    std::vector<RichText> strings;
    if (!package.has(part)) return strings;
    auto read = read_xml_part(package, part, [&](XmlReader& xml) {
        const auto depth = xml.depth();
        while (xml.next_inside(depth)) {
            if (!xml.at_start()) continue;
            if (xml.name() == "si") {
                strings.push_back(rich_text(xml));
                if (strings.size() > most_strings) {
                    xml.refuse(support::Code::too_large, "holds more than 4,000,000 strings");
                }
            } else {
                xml.skip();
            }
        }
    });
    if (!read) return std::move(read).diagnostics();
    return strings;
}

}  // namespace zeren::documents
