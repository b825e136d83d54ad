#pragma once

#include <span>
#include <vector>

#include "extraction/extraction.hpp"
#include "extraction/sections.hpp"

namespace zeren::extraction {

/// The sections of a document that are read together, and what they are called.
struct ChosenSections {
    Part part = Part::measures;
    std::vector<Section*> sections{};
};

/// Chooses the part that is asked for, else the task list where there is one; a list that names nobody beside
/// measures that name somebody is no list of duties. Measures that stand in one text with the tables, name
/// owners and share no titles with them (chapter 2 is a list, chapter 3 a table) are tasks of the same list.
/// O(titles).
[[nodiscard]] ChosenSections choose_sections(std::span<Section> sections, Part wanted);

}  // namespace zeren::extraction
