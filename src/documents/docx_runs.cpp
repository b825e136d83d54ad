#include "documents/docx_runs.hpp"

#include "documents/bold_spans.hpp"
#include "documents/xml_values.hpp"

namespace zeren::documents {

RunLook look_of_run(XmlReader& xml, const Styles& styles) {
    bool hidden = false;
    bool struck = false;
    bool bold = false;
    const auto depth = xml.depth();
    while (xml.next_inside(depth)) {
        if (!xml.at_start()) continue;
        const auto name = xml.name();
        if (name == "vanish") {
            hidden = is_on(xml);
        } else if (name == "strike" || name == "dstrike") {
            struck = is_on(xml) || struck;
        } else if (name == "b") {
            bold = is_on(xml);
        } else if (name == "rFonts") {
            bold = bold || is_bold_face(xml.value_of("eastAsia"));
        } else if (name == "rStyle") {
            const auto style = styles.of(xml.value_of("val"));
            hidden = style.hidden;
            bold = style.bold.value_or(bold);
        } else if (name == "rPrChange") {
            xml.skip();
        }
    }
    const auto sight = hidden ? RunSight::hidden : struck ? RunSight::struck : RunSight::shown;
    return {.sight = sight, .is_bold = bold};
}

}  // namespace zeren::documents
