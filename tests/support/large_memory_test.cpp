#include "support/large_memory.hpp"

#include <cstdint>
#include <numeric>

#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("a vector that grows long keeps what is in it, and lies at large pages", "[memory]") {
    LargeVector<std::uint32_t> values;
    constexpr std::uint32_t many = 3'000'000;
    for (std::uint32_t value = 0; value < many; ++value) values.push_back(value);
    CHECK(reinterpret_cast<std::uintptr_t>(values.data()) % (std::uintptr_t{1} << 21U) == 0);
    CHECK(std::accumulate(values.begin(), values.end(), std::uint64_t{0}) ==
          std::uint64_t{many} * (many - 1) / 2);
    values.resize(10);
    values.shrink_to_fit();
    CHECK(values.back() == 9);
}

TEST_CASE("more than there can be is refused, not wrapped around", "[memory]") {
    LargeAllocator<std::uint64_t> allocator;
    CHECK_THROWS_AS(static_cast<void>(allocator.allocate(static_cast<std::size_t>(-1) / 4)), std::bad_alloc);
}

}  // namespace zeren::support
