#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace zeren::support {

/// Memory in large pages, where the system has them: filling hundreds of megabytes then takes hundreds of
/// interruptions instead of a hundred thousand. What is never touched costs nothing but addresses.
[[nodiscard]] void* allocate_large(std::size_t bytes);
void release_large(void* begin);

/// What vectors take their memory from: small ones where everybody does, large ones in large pages.
template <class Value>
class LargeAllocator {
  public:
    using value_type = Value;

    LargeAllocator() = default;
    template <class Other>
    LargeAllocator(const LargeAllocator<Other>&) {}

    [[nodiscard]] Value* allocate(std::size_t count) {
        if (count > max_size) throw std::bad_array_new_length();
        return static_cast<Value*>(is_large(count) ? allocate_large(count * sizeof(Value))
                                                   : ::operator new(count * sizeof(Value)));
    }
    void deallocate(Value* begin, std::size_t count) {
        if (is_large(count)) return release_large(begin);
        ::operator delete(begin);
    }
    template <class Other>
    friend bool operator==(const LargeAllocator&, const LargeAllocator<Other>&) {
        return true;
    }

  private:
    static constexpr std::size_t max_size = static_cast<std::size_t>(-1) / 2 / sizeof(Value);
    static constexpr std::size_t large = std::size_t{1} << 21U;
    static bool is_large(std::size_t count) { return count * sizeof(Value) >= large; }
};

/// A vector that may become long.
template <class Value>
using LargeVector = std::vector<Value, LargeAllocator<Value>>;

}  // namespace zeren::support
