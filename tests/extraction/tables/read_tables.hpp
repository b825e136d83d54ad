#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extraction/extraction.hpp"

namespace zeren::testing {

/// Reads bytes of any format (by their content) and makes a plan of them; fails the test where that fails.
[[nodiscard]] extraction::Extraction import_bytes_of(std::string_view bytes, std::string_view name,
                                                     extraction::ExtractionOptions options = {});

/// The tasks of a drawn table, one a line: `1 [group] title: 甲局 lead, 乙局 cooperate`; the group is left
/// out where there is none. Only what is stated is read.
[[nodiscard]] std::vector<std::string> tasks_in(std::string_view drawn, std::string_view name = "plan.md");

/// What is said about it, message by message.
[[nodiscard]] std::vector<std::string> notes_on(std::string_view drawn, std::string_view name = "plan.md");

}  // namespace zeren::testing
