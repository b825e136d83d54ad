#pragma once

#include "formats/packed_stream.hpp"
#include "model/plan.hpp"
#include "support/file_bytes.hpp"

namespace zeren::formats {

/// Appends a plan: what is short as numbers and texts, every column as the array that it is.
void pack_plan(const model::Plan& plan, PackedWriter& out);

/// The plan that comes next; its columns lie in the bytes of `file` that are read. The reader is no longer
/// good where numbers point at rows or texts that are not there, or texts are none: whatever the bytes,
/// looking at a plan that was taken is safe. O(rows).
[[nodiscard]] model::Plan unpack_plan(PackedReader& in, const support::FileBytes& file);

}  // namespace zeren::formats
