#include "documents/xlsx_styles.hpp"

#include "documents/number_format.hpp"
#include "documents/xml_values.hpp"

namespace zeren::documents {

support::Result<CellStyles> CellStyles::read(Package& package, std::string_view part) {
    CellStyles out;
    if (!package.has(part)) return out;
    bool in_cell_styles = false;
    DefinitionCount count;
    auto read = read_xml_part(package, part, [&](XmlReader& xml) {
        const auto depth = xml.depth();
        while (xml.next_inside(depth)) {
            if (xml.name() == "cellXfs") in_cell_styles = xml.at_start();
            if (!xml.at_start()) continue;
            const bool defines = xml.name() == "numFmt" || xml.name() == "font" || xml.name() == "xf";
            if (defines) count.add(xml);
            if (xml.name() == "numFmt") {
                out.own_[number_in(xml, "numFmtId").value_or(0)] = xml.value_of("formatCode");
            } else if (xml.name() == "font") {
                out.struck_fonts_.push_back(false);
            } else if (xml.name() == "strike" && !out.struck_fonts_.empty()) {
                out.struck_fonts_.back() = is_on(xml);
            } else if (xml.name() == "xf" && in_cell_styles) {
                out.styles_.push_back({.number_format = number_in(xml, "numFmtId").value_or(0),
                                       .font = number_in(xml, "fontId").value_or(0)});
            } else if (xml.name() == "dxfs") {
                xml.skip();
            }
        }
    });
    if (!read) return std::move(read).diagnostics();
    return out;
}

std::string_view CellStyles::number_format(std::size_t style) const {
    if (style >= styles_.size()) return "General";
    const auto number = styles_[style].number_format;
    const auto own = own_.find(number);
    return own == own_.end() ? built_in_format(number) : std::string_view(own->second);
}

bool CellStyles::is_struck(std::size_t style) const {
    if (style >= styles_.size()) return false;
    const auto font = styles_[style].font;
    return font < struck_fonts_.size() && struck_fonts_[font];
}

}  // namespace zeren::documents
