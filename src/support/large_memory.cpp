#include "support/large_memory.hpp"

#include <sys/mman.h>

#include <cstdint>

namespace zeren::support {

void prefer_large_pages(const void* begin, std::size_t bytes) {
    constexpr std::uintptr_t large_page = std::uintptr_t{2} << 20U;
    const auto address = reinterpret_cast<std::uintptr_t>(begin);
    const auto first = (address + large_page - 1) / large_page * large_page;
    const auto end = (address + bytes) / large_page * large_page;
    if (first < end) ::madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
}

}  // namespace zeren::support
