#include "support/unused_memory.hpp"

#include <malloc.h>

namespace zeren::support {

void return_unused_memory() { ::malloc_trim(0); }

}  // namespace zeren::support
