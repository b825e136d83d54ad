#include "analysis/overload.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "analysis/statistics.hpp"

namespace zeren::analysis {
namespace {

/// Above by more than the rounding of sums: equal loads must not end on two sides of their own mean.
bool clearly_above(double load, double threshold) {
    constexpr double slack = 1e-9;
    return load > threshold + slack * std::max(1.0, std::abs(threshold));
}

}  // namespace

OverloadJudge::OverloadJudge(const OverloadRule& rule, std::span<const Entry> entries) : rule_(rule) {
    std::array<std::vector<double>, kinds> of_kind;
    std::vector<double> all;
    for (const auto& entry : entries) {
        of_kind[static_cast<std::size_t>(entry.kind)].push_back(entry.load);
        all.push_back(entry.load);
    }
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        switch (rule.kind) {
            case OverloadRule::Kind::tukey:
                std::ranges::sort(of_kind[kind]);
                limits_[kind] = fence(of_kind[kind]);
                break;
            case OverloadRule::Kind::mean_plus_2sd:
                limits_[kind] = {.threshold = mean(all) + 2.0 * standard_deviation(all)};
                break;
            case OverloadRule::Kind::above: limits_[kind] = {.threshold = rule.limit}; break;
            case OverloadRule::Kind::capacity: limits_[kind] = {.reason = NoVerdict::no_capacity}; break;
        }
    }
}

OverloadJudge::Limit OverloadJudge::fence(std::span<const double> rising) {
    constexpr std::size_t fewest = 5;
    constexpr double reach = 1.5;
    if (rising.size() < fewest) return {.reason = NoVerdict::few_actors};
    const auto lower = quantile(rising, 0.25);
    const auto upper = quantile(rising, 0.75);
    if (!clearly_above(upper, lower)) return {.reason = NoVerdict::no_spread};
    return {.threshold = upper + reach * (upper - lower)};
}

Verdict OverloadJudge::judge(const Entry& entry) const {
    auto [threshold, reason] = limits_[static_cast<std::size_t>(entry.kind)];
    if (rule_.kind == OverloadRule::Kind::capacity && entry.capacity) threshold = entry.capacity;
    if (!threshold) return {.reason = reason};
    return {.threshold = threshold, .overloaded = clearly_above(entry.load, *threshold)};
}

}  // namespace zeren::analysis
