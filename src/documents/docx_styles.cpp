#include "documents/docx_styles.hpp"

#include "documents/xml_values.hpp"

namespace zeren::documents {
namespace {

/// "heading 3" → 3: the built-in styles are known by name, whatever their ids.
std::optional<std::uint8_t> level_in_name(std::string_view name) {
    constexpr std::string_view heading = "heading ";
    if (name.size() != heading.size() + 1 || !name.substr(1).starts_with(heading.substr(1)))
        return std::nullopt;
    const char digit = name.back();
    const bool is_level = (name[0] == 'h' || name[0] == 'H') && digit >= '1' && digit <= '9';
    return is_level ? std::optional(static_cast<std::uint8_t>(digit - '0')) : std::nullopt;
}

bool names_contents(std::string_view name) { return name.starts_with("toc ") || name.starts_with("TOC "); }

}  // namespace

std::uint8_t read_heading_level(XmlReader& xml) {
    constexpr std::uint32_t running_text = 9;
    const auto level = number_in(xml, "val").value_or(running_text);
    return level < running_text ? static_cast<std::uint8_t>(level + 1) : 0;
}

ListReference read_list_reference(XmlReader& xml) {
    ListReference reference;
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        if (xml.name() == "ilvl") {
            reference.level = number_in(xml, "val");
        } else if (xml.name() == "numId") {
            reference.list = xml.value_of("val");
        } else {
            xml.skip();  // a tracked change of the numbering
        }
    }
    return reference;
}

support::Result<Styles> Styles::read(Package& package, std::string_view part, Numbering& numbering) {
    Styles styles;
    if (!package.has(part)) return styles;
    DefinitionCount count;
    const auto read = read_xml_part(package, part, [&](XmlReader& xml) {
        const auto depth = xml.depth();
        while (xml.next_inside(depth)) {
            if (!xml.at_start()) continue;
            count.add(xml);
            if (xml.name() == "style") {
                styles.read_style(xml, numbering);
            } else {
                xml.skip();
            }
        }
    });
    if (!read) return read.diagnostics();
    return styles;
}

void Styles::read_style(XmlReader& xml, Numbering& numbering) {
    const auto id = xml.value_of("styleId");
    const bool stands_for_list = xml.value_of("type") == "numbering";
    Entry entry;
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        const auto name = xml.name();
        if (name == "name") {
            const auto value = xml.value_of("val");
            if (!entry.own.heading_level) entry.own.heading_level = level_in_name(value);
            entry.own.is_contents = names_contents(value);
        } else if (name == "basedOn") {
            entry.based_on = xml.value_of("val");
        } else if (name == "outlineLvl") {
            entry.own.heading_level = read_heading_level(xml);
        } else if (name == "numPr") {
            entry.own.list = read_list_reference(xml);
        } else if (name == "vanish") {
            entry.own.hidden = is_on(xml);
        } else if (name == "b") {
            entry.own.bold = is_on(xml);
        } else if (name == "tblStylePr") {
            xml.skip();
        }
    }
    if (stands_for_list) numbering.link_style(id, entry.own.list.list);
    styles_[id] = std::move(entry);
}

ParagraphStyle Styles::of(std::string_view id) const {
    constexpr int most_steps = 32;  // a chain may be circular
    ParagraphStyle style;
    std::string next(id);
    for (int step = 0; step < most_steps; ++step) {
        const auto found = styles_.find(next);
        if (found == styles_.end()) break;
        const auto& own = found->second.own;
        if (!style.heading_level) style.heading_level = own.heading_level;
        if (style.list.list.empty()) style.list.list = own.list.list;
        if (!style.list.level) style.list.level = own.list.level;
        style.hidden = style.hidden || own.hidden;
        if (!style.bold) style.bold = own.bold;
        style.is_contents = style.is_contents || own.is_contents;
        next = found->second.based_on;
    }
    return style;
}

}  // namespace zeren::documents
