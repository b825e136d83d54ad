#include "analysis/statistics.hpp"

#include <cmath>
#include <cstddef>
#include <numeric>

namespace zeren::analysis {

double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double mean(std::span<const double> values) {
    return values.empty() ? 0.0 : sum(values) / static_cast<double>(values.size());
}

double standard_deviation(std::span<const double> values) {
    if (values.empty()) return 0.0;
    const auto middle = mean(values);
    double squares = 0.0;
    for (auto value : values) squares += (value - middle) * (value - middle);
    return std::sqrt(squares / static_cast<double>(values.size()));
}

double quantile(std::span<const double> rising, double share) {
    if (rising.empty()) return 0.0;
    const auto rank = share * static_cast<double>(rising.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    if (below + 1 >= rising.size()) return rising.back();
    return rising[below] + (rank - std::floor(rank)) * (rising[below + 1] - rising[below]);
}

double gini(std::span<const double> rising) {
    const auto total = sum(rising);
    if (total == 0.0) return 0.0;
    const auto count = static_cast<double>(rising.size());
    double weighted = 0.0;
    double rank = 0.0;
    for (auto value : rising) {
        rank += 1.0;
        weighted += (2.0 * rank - count - 1.0) * value;
    }
    return weighted / (count * total);
}

double hhi(std::span<const double> values) {
    const auto total = sum(values);
    if (total == 0.0) return 0.0;
    double squares = 0.0;
    for (auto value : values) squares += (value / total) * (value / total);
    return squares;
}

}  // namespace zeren::analysis
