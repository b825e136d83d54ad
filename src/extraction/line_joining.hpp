#pragma once

#include <string_view>
#include <vector>

#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Joins lines that break off inside of a list of owners with those that go on with it, over page numbers
/// and running heads between them: a line with an open bracket at its end with the line that closes it, a
/// line that ends in 、 with the next one. The names behind a label go on behind a comma, and where the next
/// word had no room in a text of broken lines. In a text that is broken at one width a full line goes on in
/// the next. The joined lines leave empty passages behind, so that positions in the vector stay. O(passages).
void join_broken_lists(std::vector<Passage>& passages);

/// Puts the words of a line behind those of another, and leaves it empty.
void join_line(Passage& to, Passage& from);

/// Beschreibung: or 完成时限：, whatever it says.
[[nodiscard]] bool begins_with_some_label(std::u32string_view plain);

}  // namespace zeren::extraction
