#pragma once

#include <cstddef>
#include <vector>

namespace zeren::support {

/// Asks the system to serve memory in large pages as it comes into use: filling hundreds of megabytes then
/// takes hundreds of interruptions instead of a hundred thousand. A wish, not a need.
void prefer_large_pages(const void* begin, std::size_t bytes);

/// Room for what may become long; what stays unused costs nothing but addresses.
template <class Value>
void reserve_large(std::vector<Value>& values, std::size_t count) {
    values.reserve(count);
    prefer_large_pages(values.data(), values.capacity() * sizeof(Value));
}

}  // namespace zeren::support
