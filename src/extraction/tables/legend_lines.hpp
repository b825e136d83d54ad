#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// A line that may say what marks mean, in plain form, and where it stands.
struct LegendLine {
    std::u32string plain{};
    model::Origin origin{};
    bool is_of_row = false;  ///< a mark in a cell of its own, and the words behind it
};

/// The lines of a document that may hold a legend: short paragraphs, short cells, and rows in which words
/// stand behind a mark (R | Responsible). O(document).
[[nodiscard]] std::vector<LegendLine> legend_lines(const documents::Document& document);

/// Whether the words say whom to call: "Unter dem Namen der Stelle steht die Ansprechperson".
[[nodiscard]] bool tells_of_contacts(std::u32string_view plain);

}  // namespace zeren::extraction::tables
