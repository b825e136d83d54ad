#include "layout/clear_lines.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace zeren::layout {
namespace {

constexpr double overlap_cost = 1e6;
constexpr double hidden_cost = 1000;
constexpr double close_lines_cost = 60;
constexpr double crossing_cost = 10;
constexpr double length_cost = 0.05;  // a point of the heaviest line
constexpr double short_line_cost = 100;
constexpr double least_visible = 26;    // points of a line between its boxes
constexpr double closest_lines = 0.13;  // radians: 7.5 degrees
constexpr double box_gap = 12;          // between boxes
constexpr std::size_t grid_across = 25;
constexpr std::size_t grid_down = 17;
constexpr std::size_t most_rounds = 12;

/// Whether a segment enters a box around a middle (Liang, Barsky 1984).
bool enters(const Middle& from, const Middle& to, const Middle& middle, double half_width,
            double half_height) {
    double begin = 0;
    double end = 1;
    const auto clip = [&](double start, double delta, double half) {
        if (std::abs(delta) < 1e-12) return std::abs(start) < half;
        const auto one = (-half - start) / delta;
        const auto other = (half - start) / delta;
        begin = std::max(begin, std::min(one, other));
        end = std::min(end, std::max(one, other));
        return begin < end;
    };
    return clip(from.x - middle.x, to.x - from.x, half_width) &&
           clip(from.y - middle.y, to.y - from.y, half_height);
}

double turn(const Middle& a, const Middle& b, const Middle& c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(const Middle& a, const Middle& b, const Middle& c, const Middle& d) {
    return (turn(a, b, c) > 0) != (turn(a, b, d) > 0) && (turn(c, d, a) > 0) != (turn(c, d, b) > 0);
}

/// How near two lines that leave the same place lie: 1 in the same direction, 0 from `closest_lines` on.
double closeness(const Middle& at, const Middle& one, const Middle& other) {
    const Middle a{one.x - at.x, one.y - at.y};
    const Middle b{other.x - at.x, other.y - at.y};
    if (a.x * b.x + a.y * b.y <= 0) return 0;
    const auto area = a.x * b.y - a.y * b.x;
    const auto lengths = (a.x * a.x + a.y * a.y) * (b.x * b.x + b.y * b.y);
    if (area * area >= closest_lines * closest_lines * lengths) return 0;
    return 1 - std::abs(area) / std::sqrt(lengths) / closest_lines;
}

/// Nodes that are moved about, and what a place costs.
class Drawing {
  public:
    Drawing(std::span<const NodeSize> nodes, std::span<const Spring> springs, std::vector<Middle> middles,
            double margin)
        : nodes_(nodes),
          springs_(springs),
          middles_(std::move(middles)),
          lines_of_(nodes.size()),
          margin_(margin) {
        for (std::uint32_t line = 0; line < springs.size(); ++line) {
            lines_of_[springs[line].from].push_back(line);
            lines_of_[springs[line].to].push_back(line);
            heaviest_ = std::max(heaviest_, springs[line].weight);
        }
    }

    [[nodiscard]] const std::vector<Middle>& middles() const { return middles_; }
    void move(std::size_t node, const Middle& to) { middles_[node] = to; }

    /// What the node causes where it stands, or something above the limit where it is more than that.
    [[nodiscard]] double cost(std::size_t node, double limit) {
        steps_ += springs_.size() + nodes_.size();
        double sum = hidden_behind(node) * hidden_cost;
        for (std::size_t other = 0; other < nodes_.size(); ++other) {
            if (other != node && overlap(node, other)) sum += overlap_cost;
        }
        for (auto line : lines_of_[node]) {
            if (sum > limit) break;
            steps_ += springs_.size() + nodes_.size();
            sum += cost_of_line(node, line);
        }
        return sum;
    }
    /// That all costs have taken so far.
    [[nodiscard]] std::uint64_t steps() const { return steps_; }
    [[nodiscard]] std::size_t hidden() const {
        std::size_t all = 0;
        for (std::size_t node = 0; node < nodes_.size(); ++node)
            all += static_cast<std::size_t>(hidden_behind(node));
        return all;
    }
    [[nodiscard]] std::size_t overlaps() const {
        std::size_t all = 0;
        for (std::size_t node = 0; node < nodes_.size(); ++node) {
            for (std::size_t other = 0; other < node; ++other) all += overlap(node, other) ? 1U : 0U;
        }
        return all;
    }
    /// How far from a node's middle its box reaches.
    [[nodiscard]] Middle half(std::size_t node) const {
        return {nodes_[node].width / 2, nodes_[node].height / 2};
    }

  private:
    [[nodiscard]] bool hides(std::size_t node, const Spring& line) const {
        if (line.from == node || line.to == node) return false;
        return enters(middles_[line.from], middles_[line.to], middles_[node], half(node).x + margin_,
                      half(node).y + margin_);
    }
    [[nodiscard]] double hidden_behind(std::size_t node) const {
        return static_cast<double>(
            std::ranges::count_if(springs_, [&](const auto& line) { return hides(node, line); }));
    }
    [[nodiscard]] bool overlap(std::size_t one, std::size_t other) const {
        return std::abs(middles_[one].x - middles_[other].x) < half(one).x + half(other).x + box_gap &&
               std::abs(middles_[one].y - middles_[other].y) < half(one).y + half(other).y + box_gap;
    }
    [[nodiscard]] double cost_of_line(std::size_t node, std::uint32_t line) const {
        const auto& own = springs_[line];
        const auto& from = middles_[own.from];
        const auto& to = middles_[own.to];
        double sum = std::hypot(from.x - to.x, from.y - to.y) * length_cost * own.weight / heaviest_;
        const auto visible = std::max(std::abs(from.x - to.x) - half(own.from).x - half(own.to).x,
                                      std::abs(from.y - to.y) - half(own.from).y - half(own.to).y);
        sum += short_line_cost * std::clamp(1 - visible / least_visible, 0.0, 1.0);
        for (std::size_t other = 0; other < nodes_.size(); ++other)
            sum += other != node && hides(other, own) ? hidden_cost : 0;
        for (const auto& other : springs_) {
            const bool meets =
                other.from == own.from || other.from == own.to || other.to == own.from || other.to == own.to;
            if (!meets && cross(from, to, middles_[other.from], middles_[other.to])) sum += crossing_cost;
        }
        return sum + close_lines_cost * (close_lines(own.from, line) + close_lines(own.to, line));
    }
    /// The lines that leave a node almost as a given one does.
    [[nodiscard]] double close_lines(std::uint32_t node, std::uint32_t line) const {
        const auto far_end = [&](std::uint32_t of) {
            return middles_[springs_[of].from == node ? springs_[of].to : springs_[of].from];
        };
        double sum = 0;
        for (auto other : lines_of_[node]) {
            if (other == line) continue;
            sum += closeness(middles_[node], far_end(line), far_end(other));
        }
        return sum;
    }

    std::span<const NodeSize> nodes_;
    std::span<const Spring> springs_;
    std::vector<Middle> middles_;
    std::vector<std::vector<std::uint32_t>> lines_of_;
    double margin_;
    double heaviest_ = 1;
    std::uint64_t steps_ = 0;
};

/// Places that a node could take: a grid over the area, and some around where it stands.
std::vector<Middle> choices(const Middle& now, const Middle& half, const Area& area) {
    const Middle low{area.from.x + half.x, area.from.y + half.y};
    const Middle high{std::max(low.x, area.to.x - half.x), std::max(low.y, area.to.y - half.y)};
    std::vector<Middle> all;
    for (std::size_t row = 0; row < grid_down; ++row) {
        for (std::size_t column = 0; column < grid_across; ++column)
            all.push_back({low.x + (high.x - low.x) * static_cast<double>(column) / (grid_across - 1),
                           low.y + (high.y - low.y) * static_cast<double>(row) / (grid_down - 1)});
    }
    for (double by : {6.0, 15.0, 30.0}) {
        for (const auto& [x, y] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)})
            all.push_back(
                {std::clamp(now.x + x * by, low.x, high.x), std::clamp(now.y + y * by, low.y, high.y)});
    }
    return all;
}

}  // namespace

Placement clear_lines(std::span<const NodeSize> nodes, std::span<const Spring> springs,
                      std::vector<Middle> middles, const Area& area, double margin, std::uint64_t steps) {
    Drawing drawing(nodes, springs, std::move(middles), margin);
    bool moved = true;
    for (std::size_t round = 0; round < most_rounds && moved; ++round) {
        moved = false;
        for (std::size_t node = 0; node < nodes.size() && drawing.steps() < steps; ++node) {
            const auto now = drawing.middles()[node];
            auto best = now;
            auto least = drawing.cost(node, std::numeric_limits<double>::infinity());
            for (const auto& place : choices(now, drawing.half(node), area)) {
                drawing.move(node, place);
                const auto cost = drawing.cost(node, least);
                if (cost >= least - 1e-6) continue;
                least = cost;
                best = place;
            }
            drawing.move(node, best);
            moved = moved || best.x != now.x || best.y != now.y;
        }
    }
    return {.middles = drawing.middles(), .hidden = drawing.hidden(), .overlaps = drawing.overlaps()};
}

std::size_t count_hidden(std::span<const NodeSize> nodes, std::span<const Spring> springs,
                         std::span<const Middle> middles, double margin) {
    return Drawing(nodes, springs, {middles.begin(), middles.end()}, margin).hidden();
}

}  // namespace zeren::layout
