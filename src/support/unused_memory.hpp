#pragma once

namespace zeren::support {

/// Gives memory that was freed back to the system: worth its while behind a piece of work that took much.
void return_unused_memory();

}  // namespace zeren::support
