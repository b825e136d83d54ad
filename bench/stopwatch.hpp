#pragma once

#include <cstddef>
#include <string_view>

namespace zeren::bench {

/// Measures the processor time of this process between its making and `report`.
class Stopwatch {
  public:
    Stopwatch();
    /// Prints one row: what was done, to how many things, in how many seconds, nanoseconds each.
    void report(std::string_view what, std::size_t things) const;

  private:
    double start_;
};

}  // namespace zeren::bench
