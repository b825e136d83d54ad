#pragma once

#include <string_view>

#include "extraction/tables/legend.hpp"
#include "support/diagnostics.hpp"

namespace zeren::extraction::tables {

/// A `words-settled` note for each letter and symbol of a key, and for words such as "responsible" where the
/// other ones make more or less of them: what each was read as, and why. Notes stand where a legend says so,
/// else at `origin`.
void note_marks(const MarkKey& marks, const model::Origin& origin, std::string_view file,
                support::Diagnostics& out);

}  // namespace zeren::extraction::tables
