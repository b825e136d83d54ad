#pragma once

#include <span>

#include "extraction/sections.hpp"

namespace zeren::extraction {

/// A file of code owners as a section: each pattern is a task, those behind it are its owners, all of them
/// alike; a section in square brackets is a group, whose own owners hold for its patterns without any.
/// O(passages).
[[nodiscard]] Section code_owners_section(std::span<const Passage> lines);

}  // namespace zeren::extraction
