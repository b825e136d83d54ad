#include "documents/xml_values.hpp"

#include <charconv>
#include <limits>

#include "support/utf8.hpp"

namespace zeren::documents {

std::optional<std::uint32_t> number_in(XmlReader& xml, std::string_view attribute) {
    const auto text = xml.value_of(attribute);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end != text.data() + text.size()) return std::nullopt;
    if (error == std::errc::result_out_of_range) return std::numeric_limits<std::uint32_t>::max();
    return error == std::errc{} ? std::optional(number) : std::nullopt;
}

bool is_on(XmlReader& xml) {
    const auto value = xml.attribute("val").value_or("1");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

bool skip_with_words(XmlReader& xml) {
    const auto holds_text = [&] { return xml.name() == "t" || xml.name() == "v"; };
    const auto depth = xml.depth();
    bool is_text = holds_text();
    bool holds = false;
    while (xml.next_inside(depth)) {
        if (xml.at_start()) is_text = holds_text();
        if (xml.event() == XmlReader::Event::text)
            holds = holds || (is_text && !support::says_nothing(xml.text()));
        if (xml.event() == XmlReader::Event::end) is_text = false;
    }
    return holds;
}

bool flag_in(XmlReader& xml, std::string_view attribute) {
    const auto value = xml.value_of(attribute);
    return value == "1" || value == "true";
}

}  // namespace zeren::documents
