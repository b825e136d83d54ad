#include "support/large_memory.hpp"

#include <sys/mman.h>

namespace zeren::support {
namespace {

constexpr std::size_t large_page = std::size_t{1} << 21U;

}  // namespace

void* allocate_large(std::size_t bytes) {
    // Whole pages: what is left of the last one would be small ones.
    const auto pages = (bytes + large_page - 1) / large_page * large_page;
    auto* begin = ::operator new (pages, std::align_val_t{large_page});
    ::madvise(begin, pages, MADV_HUGEPAGE);  // a wish, not a need
    return begin;
}

void release_large(void* begin) { ::operator delete (begin, std::align_val_t{large_page}); }

}  // namespace zeren::support
