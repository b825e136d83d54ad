#pragma once

namespace zeren::support {

/// Gives memory that was freed back to the system where it is much: little is sooner used again than asked
/// for again.
void return_unused_memory();

/// Keeps what is freed for what comes next, up to what `return_unused_memory` takes for much: a page that the
/// system must bring anew costs more than most of what is done with it.
void keep_unused_memory();

}  // namespace zeren::support
