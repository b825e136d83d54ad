#include "stopwatch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace zeren::bench {
namespace {

double processor_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace

Stopwatch::Stopwatch() : start_(processor_seconds()) {}

void Stopwatch::report(std::string_view what, std::size_t things) const {
    const auto seconds = processor_seconds() - start_;
    fmt::print("{:<28} {:>10} {:>9.3f} s {:>8.1f} ns each\n", what, things, seconds,
               seconds * 1e9 / static_cast<double>(std::max<std::size_t>(things, 1)));
    std::fflush(stdout);
}

}  // namespace zeren::bench
