#include "render/poster_cuts.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace zeren::render {
namespace {

constexpr double step = 2;
constexpr double clear = 0.5;  // of a shape that a cut must be inside of to go through it
constexpr double text_cost = 1e6;
constexpr double box_cost = 100;
constexpr double off_rule_cost = 50;

struct Stretch {
    double begin = 0;
    double end = 0;
};

Stretch along(Axis axis, const Rect& box) {
    return axis == Axis::across ? Stretch{box.x, box.right()} : Stretch{box.y, box.bottom()};
}

/// A place where the drawing could be cut.
struct Place {
    double at = 0;
    bool is_edge = false;  ///< of a box, or where a rule runs
    double texts = 0;
    double boxes = 0;

    [[nodiscard]] double cost() const {
        return texts * text_cost + boxes * box_cost + (is_edge ? 0.0 : off_rule_cost);
    }
};

/// Finds the places and what each would go through.
class Places {
  public:
    Places(std::span<const Mark> marks, Axis axis, double first, double last, std::size_t parts)
        : axis_(axis) {
        for (auto at = first; at < last; at += step) all_.push_back({.at = at});
        for (std::size_t part = 1; part < parts; ++part)  // so that equal parts are among the choices
            all_.push_back(
                {.at = first + (last - first) * static_cast<double>(part) / static_cast<double>(parts)});
        all_.push_back({.at = last});
        for_each_shape(marks, [&](const Shape& shape) { add_edges(shape, first, last); });
        std::ranges::sort(all_, [](const Place& a, const Place& b) {
            return a.at != b.at ? a.at < b.at : a.is_edge && !b.is_edge;
        });
        const auto is_same = [](const Place& a, const Place& b) { return a.at == b.at; };
        all_.erase(std::unique(all_.begin(), all_.end(), is_same), all_.end());
        texts_.assign(all_.size() + 1, 0);
        boxes_.assign(all_.size() + 1, 0);
        for_each_shape(marks, [&](const Shape& shape) { count(shape); });
        double texts = 0;
        double boxes = 0;
        for (std::size_t place = 0; place < all_.size(); ++place) {
            all_[place].texts = texts += texts_[place];
            all_[place].boxes = boxes += boxes_[place];
        }
    }

    [[nodiscard]] const std::vector<Place>& all() const { return all_; }

  private:
    template <class Call>
    static void for_each_shape(std::span<const Mark> marks, const Call& call) {
        for (const auto& mark : marks) {
            for (const auto& shape : mark.shapes) call(shape);
        }
    }

    void add_edges(const Shape& shape, double first, double last) {
        const auto add = [&](double at) {
            if (at > first && at < last) all_.push_back({.at = at, .is_edge = true});
        };
        const auto reach = along(axis_, extent(shape));
        const auto* line = std::get_if<LineShape>(&shape);
        const bool is_rule = line != nullptr && reach.end - reach.begin < clear;
        if (!is_rule && !std::holds_alternative<BoxShape>(shape)) return;
        add(reach.begin);
        if (!is_rule) add(reach.end);
    }

    /// Adds one to the places inside of a text or a box.
    void count(const Shape& shape) {
        const bool is_text = std::holds_alternative<TextShape>(shape);
        if (!is_text && !std::holds_alternative<BoxShape>(shape)) return;
        const auto reach = along(axis_, extent(shape));
        const auto begin = std::ranges::upper_bound(all_, reach.begin + clear, {}, &Place::at) - all_.begin();
        const auto end = std::ranges::lower_bound(all_, reach.end - clear, {}, &Place::at) - all_.begin();
        if (begin >= end) return;
        auto& changes = is_text ? texts_ : boxes_;
        changes[static_cast<std::size_t>(begin)] += 1;
        changes[static_cast<std::size_t>(end)] -= 1;
    }

    Axis axis_;
    std::vector<Place> all_;
    std::vector<double> texts_;  ///< changes from place to place
    std::vector<double> boxes_;
};

}  // namespace

Cuts cut_cleanly(std::span<const Mark> marks, Axis axis, double first, double last, std::size_t parts,
                 double longest) {
    const Places found(marks, axis, first, last, parts);
    const auto& places = found.all();
    const auto even = (last - first) / static_cast<double>(parts);
    constexpr auto impossible = std::numeric_limits<double>::infinity();
    constexpr double slack = 1e-6;
    // cost[part][place]: of the first `part` parts, of which the last ends at a place.
    std::vector<std::vector<double>> cost(parts + 1, std::vector<double>(places.size(), impossible));
    std::vector<std::vector<std::size_t>> before(parts + 1, std::vector<std::size_t>(places.size(), 0));
    cost[0][0] = 0;
    for (std::size_t part = 1; part <= parts; ++part) {
        std::size_t nearest = 0;
        for (std::size_t end = 1; end < places.size(); ++end) {
            while (places[end].at - places[nearest].at > longest + slack) ++nearest;
            for (auto begin = nearest; begin < end; ++begin) {
                if (cost[part - 1][begin] == impossible) continue;
                const auto uneven = std::abs(places[end].at - places[begin].at - even) / even;
                const auto own = end + 1 < places.size() ? places[end].cost() : 0.0;
                const auto all = cost[part - 1][begin] + own + uneven;
                if (all >= cost[part][end]) continue;
                cost[part][end] = all;
                before[part][end] = begin;
            }
        }
    }
    Cuts cuts{.borders = {last}};
    auto end = places.size() - 1;
    for (auto part = parts; part > 0; --part) {
        end = before[part][end];
        cuts.borders.push_back(places[end].at);
        if (part > 1) cuts.texts += static_cast<std::size_t>(places[end].texts);
    }
    std::ranges::reverse(cuts.borders);
    return cuts;
}

}  // namespace zeren::render
