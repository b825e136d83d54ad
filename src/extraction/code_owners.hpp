#pragma once

#include <span>
#include <string_view>

#include "extraction/sections.hpp"

namespace zeren::extraction {

/// A file of code owners as a section: each pattern is a task, those behind it are its owners, all of them
/// alike; a section in square brackets is a group, whose own owners hold for its patterns without any. Words
/// behind a pattern that are no users, teams or addresses are told in `notes`. O(passages).
[[nodiscard]] Section code_owners_section(std::span<const Passage> lines, std::string_view file,
                                          support::Diagnostics& notes);

}  // namespace zeren::extraction
