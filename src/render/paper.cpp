#include "render/paper.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace zeren::render {
namespace {

struct PaperInfo {
    std::string_view name;
    double short_mm;
    double long_mm;
};

constexpr std::array papers = {
    PaperInfo{"A4", 210, 297},
    PaperInfo{"A3", 297, 420},
    PaperInfo{"A2", 420, 594},
    PaperInfo{"Letter", 215.9, 279.4},
};

}  // namespace

Point millimetres(Paper paper) {
    const auto& info = papers[static_cast<std::size_t>(paper.size)];
    Point size{info.short_mm, info.long_mm};
    if (paper.orientation == Orientation::landscape) std::swap(size.x, size.y);
    return size;
}

Rect sheet(Paper paper) {
    const auto size = millimetres(paper);
    return {0, 0, points_from_mm(size.x), points_from_mm(size.y)};
}

std::string name_of(Paper paper) {
    return std::string(papers[static_cast<std::size_t>(paper.size)].name) + " " +
           std::string(model::name_of(paper.orientation));
}

}  // namespace zeren::render

namespace zeren::model {

template <>
std::span<const Word<render::PaperSize>> words() {
    using render::PaperSize;
    static constexpr std::array table = {Word{PaperSize::a4, "a4"}, Word{PaperSize::a3, "a3"},
                                         Word{PaperSize::a2, "a2"}, Word{PaperSize::letter, "letter"}};
    return table;
}

template <>
std::span<const Word<render::Orientation>> words() {
    using render::Orientation;
    static constexpr std::array table = {Word{Orientation::portrait, "portrait"},
                                         Word{Orientation::landscape, "landscape"}};
    return table;
}

}  // namespace zeren::model
