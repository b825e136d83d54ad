#include "analysis/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::analysis {

using Values = std::vector<double>;

TEST_CASE("quantiles lie on the line between two neighbours", "[statistics]") {
    const Values rising = {1, 2, 4, 8};
    CHECK(quantile(rising, 0.0) == 1.0);
    CHECK(quantile(rising, 0.25) == 1.75);
    CHECK(quantile(rising, 0.5) == 3.0);
    CHECK(quantile(rising, 1.0) == 8.0);
    CHECK(quantile(Values{7}, 0.75) == 7.0);
}

TEST_CASE("an empty list measures zero everywhere", "[statistics]") {
    const Values none;
    CHECK(mean(none) == 0.0);
    CHECK(standard_deviation(none) == 0.0);
    CHECK(quantile(none, 0.5) == 0.0);
    CHECK(gini(none) == 0.0);
    CHECK(hhi(none) == 0.0);
}

TEST_CASE("loads of zero are neither unequal nor concentrated", "[statistics]") {
    CHECK(gini(Values{0, 0, 0}) == 0.0);
    CHECK(hhi(Values{0, 0, 0}) == 0.0);
}

TEST_CASE("Gini and Herfindahl of the lead loads 3 1 0 are 0.5 and 0.625", "[statistics]") {
    CHECK(gini(Values{0, 1, 3}) == Approx(0.5));
    CHECK(hhi(Values{3, 1, 0}) == Approx(0.625));
}

TEST_CASE("the standard deviation is the population's", "[statistics]") {
    CHECK(standard_deviation(Values{2, 4, 4, 4, 5, 5, 7, 9}) == Approx(2.0));
}

TEST_CASE("Gini is half the mean difference of all pairs over the mean", "[statistics]") {
    std::mt19937 random(20231);
    for (int round = 0; round < 500; ++round) {
        Values values;
        for (auto left = 1 + random() % 12; left > 0; --left)
            values.push_back(static_cast<double>(random() % 9));
        std::ranges::sort(values);
        double differences = 0.0;
        for (auto x : values) {
            for (auto y : values) differences += std::abs(x - y);
        }
        const auto count = static_cast<double>(values.size());
        const auto expected = sum(values) == 0.0 ? 0.0 : differences / (2.0 * count * count * mean(values));
        REQUIRE(gini(values) == Approx(expected).margin(1e-12));
    }
}

}  // namespace zeren::analysis
