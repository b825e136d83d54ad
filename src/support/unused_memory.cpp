#include "support/unused_memory.hpp"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

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

void expect_many_small_things() {
    constexpr std::uintptr_t large_page = std::uintptr_t{1} << 21U;
    constexpr int room = 1 << 30;
    constexpr int usual_room = 1 << 20;
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    ::mallopt(M_TOP_PAD, room);
    const auto* const before = static_cast<char*>(::sbrk(0));
    // More than there is makes the heap grow, by that and the room.
    void* volatile more = std::malloc(largest_from_heap / 2);
    std::free(more);
    ::mallopt(M_TOP_PAD, usual_room);
    const auto begin = (reinterpret_cast<std::uintptr_t>(before) + large_page - 1) / large_page * large_page;
    const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0)) / large_page * large_page;
    if (begin < end) ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

}  // namespace zeren::support
