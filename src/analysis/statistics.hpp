#pragma once

#include <span>

namespace zeren::analysis {

/// Measures of a list of numbers, over all of it. An empty list gives 0 everywhere. O(n) unless said.

[[nodiscard]] double sum(std::span<const double> values);
[[nodiscard]] double mean(std::span<const double> values);
/// The population's standard deviation: divided by n, not n - 1.
[[nodiscard]] double standard_deviation(std::span<const double> values);

/// The quantile at `share` (0 to 1) of values in rising order, by linear interpolation between the two
/// neighbours of rank share · (n - 1) (Hyndman and Fan 1996, type 7). O(1).
[[nodiscard]] double quantile(std::span<const double> rising, double share);

/// How unequal: 0 where all carry the same, (n - 1) / n where one carries everything. Of values in rising
/// order, Σ(2k - n - 1)·x₍ₖ₎ / (n · Σx) (Gini 1912); 0 where the sum is 0.
[[nodiscard]] double gini(std::span<const double> rising);

/// How concentrated: Σ share², 1/n where all carry the same, 1 where one carries everything (Herfindahl
/// 1950, Hirschman 1945); 0 where the sum is 0.
[[nodiscard]] double hhi(std::span<const double> values);

}  // namespace zeren::analysis
