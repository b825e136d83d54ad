#include "layout/clear_lines.hpp"

#include <cmath>
#include <random>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::layout {

namespace {

constexpr Area page{{0, 0}, {700, 450}};
constexpr double margin = 4;

bool is_inside(const Middle& middle, const NodeSize& size) {
    return middle.x - size.width / 2 >= page.from.x - 1e-6 && middle.x + size.width / 2 <= page.to.x + 1e-6 &&
           middle.y - size.height / 2 >= page.from.y - 1e-6 && middle.y + size.height / 2 <= page.to.y + 1e-6;
}

/// Whether a line comes near a box, by looking at many of its points.
bool comes_near(const Middle& from, const Middle& to, const Middle& box, const NodeSize& size) {
    for (int step = 0; step <= 2000; ++step) {
        const auto share = step / 2000.0;
        const auto x = from.x + (to.x - from.x) * share - box.x;
        const auto y = from.y + (to.y - from.y) * share - box.y;
        if (std::abs(x) < size.width / 2 + margin - 0.5 && std::abs(y) < size.height / 2 + margin - 0.5)
            return true;
    }
    return false;
}

}  // namespace

TEST_CASE("a box is moved out of the line between two others", "[layout]") {
    const std::vector<NodeSize> boxes(3, {60, 20});
    const std::vector<Spring> lines = {{0, 1, 1}};
    const std::vector<Middle> in_a_row = {{100, 200}, {500, 200}, {300, 200}};
    CHECK(count_hidden(boxes, lines, in_a_row, margin) == 1);
    const auto placed = clear_lines(boxes, lines, in_a_row, page, margin);
    CHECK(placed.hidden == 0);
    CHECK(placed.overlaps == 0);
}

TEST_CASE("boxes that lie upon each other are drawn apart", "[layout]") {
    const std::vector<NodeSize> boxes(6, {80, 30});
    const std::vector<Middle> in_a_heap(6, {350, 225});
    const auto placed = clear_lines(boxes, {}, in_a_heap, page, margin);
    CHECK(placed.overlaps == 0);
    for (std::size_t at = 0; at < boxes.size(); ++at) CHECK(is_inside(placed.middles[at], boxes[at]));
}

TEST_CASE("in random drawings lines run behind no box afterwards, and stay on the page", "[layout]") {
    std::mt19937 random(7);
    const auto between = [&random](unsigned low, unsigned high) {
        return static_cast<double>(low + random() % (high - low));
    };
    for (int round = 0; round < 12; ++round) {
        INFO(round);
        const auto count = 6 + random() % 7;
        std::vector<NodeSize> boxes;
        std::vector<Middle> middles;
        std::vector<Spring> lines;
        for (std::size_t at = 0; at < count; ++at) {
            boxes.push_back({between(40, 90), between(16, 28)});
            middles.push_back({between(60, 640), between(30, 420)});
        }
        for (std::uint32_t from = 0; from < count; ++from) {
            for (auto to = from + 1; to < count; ++to) {
                if (random() % 10 < 4) lines.push_back({from, to, between(1, 10)});
            }
        }
        const auto placed = clear_lines(boxes, lines, middles, page, margin);
        CHECK(placed.hidden == 0);
        CHECK(placed.overlaps == 0);
        std::size_t near = 0;
        for (std::size_t at = 0; at < count; ++at) {
            CHECK(is_inside(placed.middles[at], boxes[at]));
            for (const auto& line : lines) {
                if (line.from != at && line.to != at &&
                    comes_near(placed.middles[line.from], placed.middles[line.to], placed.middles[at],
                               boxes[at]))
                    ++near;
            }
        }
        CHECK(near == 0);
        CHECK(count_hidden(boxes, lines, placed.middles, margin) == 0);
    }
}

TEST_CASE("the same drawing is cleared the same way, and steps bound the work", "[layout]") {
    const std::vector<NodeSize> boxes(4, {60, 20});
    const std::vector<Spring> lines = {{0, 1, 1}, {2, 3, 5}};
    const std::vector<Middle> start = {{100, 200}, {500, 200}, {300, 200}, {300, 300}};
    const auto once = clear_lines(boxes, lines, start, page, margin);
    const auto twice = clear_lines(boxes, lines, start, page, margin);
    for (std::size_t at = 0; at < start.size(); ++at) {
        CHECK(once.middles[at].x == twice.middles[at].x);
        CHECK(once.middles[at].y == twice.middles[at].y);
    }
    const auto idle = clear_lines(boxes, lines, start, page, margin, 0);
    CHECK(idle.middles.front().x == start.front().x);
    CHECK(idle.hidden == count_hidden(boxes, lines, start, margin));
}

}  // namespace zeren::layout
