#include "documents/xlsx_styles.hpp"

#include "documents/number_format.hpp"
#include "documents/xml_values.hpp"

namespace zeren::documents {

support::Result<NumberFormats> NumberFormats::read(Package& package, std::string_view part) {
    NumberFormats formats;
    if (!package.has(part)) return formats;
    bool in_cell_styles = false;
    auto read = read_xml_part(package, part, [&](XmlReader& xml) {
        const auto depth = xml.depth();
        while (xml.next_inside(depth)) {
            if (xml.name() == "cellXfs") in_cell_styles = xml.at_start();
            if (!xml.at_start()) continue;
            if (xml.name() == "numFmt") {
                formats.own_[number_in(xml, "numFmtId").value_or(0)] = xml.value_of("formatCode");
            } else if (xml.name() == "xf" && in_cell_styles) {
                formats.of_style_.push_back(number_in(xml, "numFmtId").value_or(0));
            } else if (xml.name() == "dxfs") {
                xml.skip();
            }
        }
    });
    if (!read) return std::move(read).diagnostics();
    return formats;
}

std::string_view NumberFormats::of_style(std::size_t style) const {
    if (style >= of_style_.size()) return "General";
    const auto own = own_.find(of_style_[style]);
    return own == own_.end() ? built_in_format(of_style_[style]) : std::string_view(own->second);
}

}  // namespace zeren::documents
