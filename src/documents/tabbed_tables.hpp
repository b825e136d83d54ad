#pragma once

#include "documents/document.hpp"

namespace zeren::documents {

/// Makes tables of lines that follow each other and hold tabs between words, three lines and more with two
/// tabs each, most of them as many: a table that was copied from a page or a sheet into a text. Lines that
/// begin with a tab are set in, and no rows. O(text).
void take_tabbed_tables(Document& document);

}  // namespace zeren::documents
