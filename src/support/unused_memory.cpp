#include "support/unused_memory.hpp"

#include <malloc.h>

#include <cstddef>

namespace zeren::support {
namespace {

constexpr std::size_t much = std::size_t{64} << 20U;
constexpr int largest_from_heap = 32 << 20;  // as much as the library takes for this

}  // namespace

void return_unused_memory() {
    if (::mallinfo2().fordblks > much) ::malloc_trim(0);
}

void keep_unused_memory() {
    ::mallopt(M_MMAP_THRESHOLD, largest_from_heap);
    ::mallopt(M_TRIM_THRESHOLD, static_cast<int>(much));
}

}  // namespace zeren::support
