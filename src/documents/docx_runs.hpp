#pragma once

#include <cstdint>

#include "documents/docx_styles.hpp"
#include "documents/xml_reader.hpp"

namespace zeren::documents {

/// Whether the words of a run are read: struck out words stand for what was there before.
enum class RunSight : std::uint8_t { shown, struck, hidden };

/// How a run is shown.
struct RunLook {
    RunSight sight = RunSight::shown;
    bool is_bold = false;  ///< by weight, style or face; the style of the paragraph is not asked
};

/// Reads `rPr` that has just started.
[[nodiscard]] RunLook look_of_run(XmlReader& xml, const Styles& styles);

}  // namespace zeren::documents
