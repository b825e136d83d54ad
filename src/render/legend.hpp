#pragma once

#include <string>
#include <vector>

#include "render/drawing.hpp"

namespace zeren::render {

/// A sample and what it means. The sample's shapes are drawn around the origin: from x = 0 to `width`, the
/// middle of the line at y = 0.
struct LegendEntry {
    std::vector<Shape> sample{};
    double width = 0;
    std::string words{};
};

/// A legend set in lines as a text is, at some font size within some width.
class Legend {
  public:
    Legend() = default;
    Legend(std::vector<LegendEntry> entries, double size, double width);

    [[nodiscard]] double height() const { return height_; }
    /// Draws it with its upper left corner at a point.
    void draw(Page& page, Point at) const;

  private:
    struct Placed {
        std::size_t entry = 0;
        Point at{};  ///< where the sample begins; y is the middle of its line
        std::vector<std::string> lines{};
    };

    std::vector<LegendEntry> entries_;
    std::vector<Placed> placed_;
    double size_ = 8;
    double height_ = 0;
};

}  // namespace zeren::render
