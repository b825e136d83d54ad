#include "layout/spread.hpp"

#include <cmath>
#include <random>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::layout {
namespace {

double cost(const std::vector<Wish>& wishes, const std::vector<double>& tops) {
    double sum = 0;
    for (std::size_t box = 0; box < wishes.size(); ++box) {
        const auto move = tops[box] + wishes[box].height / 2 - wishes[box].middle;
        sum += wishes[box].weight * move * move;
    }
    return sum;
}

}  // namespace

TEST_CASE("boxes that do not clash stand where they want to", "[layout]") {
    const std::vector<Wish> wishes = {{.middle = 10, .height = 4}, {.middle = 30, .height = 4}};
    CHECK(spread(wishes, 2, {.top = 0, .bottom = 100}) == std::vector<double>{8, 28});
}

TEST_CASE("boxes that clash share the move by their weights", "[layout]") {
    const std::vector<Wish> wishes = {{.middle = 10, .height = 4, .weight = 3}, {.middle = 10, .height = 4}};
    const auto tops = spread(wishes, 2, {.top = 0, .bottom = 100});
    CHECK(tops[0] == Approx(6.5));
    CHECK(tops[1] == Approx(12.5));
}

TEST_CASE("boxes stay inside the stretch", "[layout]") {
    const std::vector<Wish> wishes = {{.middle = -50, .height = 4}, {.middle = 500, .height = 4}};
    CHECK(spread(wishes, 2, {.top = 0, .bottom = 100}) == std::vector<double>{0, 96});
}

TEST_CASE("boxes that do not fit keep their gaps and run over the bottom", "[layout]") {
    const std::vector<Wish> wishes(3, Wish{.middle = 5, .height = 10});
    CHECK(spread(wishes, 1, {.top = 0, .bottom = 20}) == std::vector<double>{0, 11, 22});
}

TEST_CASE("boxes keep order and gap, and no small move of one pool is cheaper", "[layout]") {
    std::mt19937 random(23);
    for (int round = 0; round < 500; ++round) {
        std::vector<Wish> wishes(1 + random() % 8);
        for (auto& wish : wishes) {
            wish = {.middle = static_cast<double>(random() % 100),
                    .height = static_cast<double>(1 + random() % 5),
                    .weight = static_cast<double>(1 + random() % 3)};
        }
        const auto tops = spread(wishes, 1, {.top = 0, .bottom = 100});
        for (std::size_t box = 1; box < tops.size(); ++box)
            REQUIRE(tops[box] >= tops[box - 1] + wishes[box - 1].height + 1 - 1e-9);
        REQUIRE(tops.front() >= 0);
        REQUIRE(tops.back() + wishes.back().height <= 100 + 1e-9);
        const auto best = cost(wishes, tops);
        for (std::size_t first = 0; first < tops.size(); ++first) {
            for (auto last = first; last < tops.size(); ++last) {
                for (auto by : {-0.01, 0.01}) {
                    auto moved = tops;
                    for (auto box = first; box <= last; ++box) moved[box] += by;
                    bool allowed = moved.front() >= 0 && moved.back() + wishes.back().height <= 100;
                    for (std::size_t box = 1; box < moved.size(); ++box)
                        allowed = allowed && moved[box] >= moved[box - 1] + wishes[box - 1].height + 1;
                    if (allowed) REQUIRE(cost(wishes, moved) >= best - 1e-9);
                }
            }
        }
    }
}

}  // namespace zeren::layout
