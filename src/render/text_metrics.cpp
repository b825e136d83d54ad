#include "render/text_metrics.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include "support/text_width.hpp"
#include "support/utf8.hpp"

namespace zeren::render {
namespace {

/// Advance widths of U+0020 to U+007E in thousandths of an em.
using AsciiWidths = std::array<std::uint16_t, 95>;

constexpr AsciiWidths regular = {
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
    555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
    552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
    531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
    284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555};
constexpr AsciiWidths bold = {227,  370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387,
                              590,  590, 590, 590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514,
                              1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
                              667,  770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567,
                              626,  591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626,
                              644,  644, 436, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590};

}  // namespace

double advance(char32_t code_point, Weight weight) {
    if (code_point >= 0x20 && code_point < 0x7F) {
        const auto& widths = weight == Weight::bold ? bold : regular;
        return widths[code_point - 0x20] / 1000.0;
    }
    return support::cells(code_point) == 0 ? 0.0 : 1.0;
}

double text_width(std::string_view text, Weight weight) {
    double width = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = support::decode_at(text, offset);
        width += advance(decoded.code_point, weight);
        offset += decoded.bytes;
    }
    return width;
}

std::string shortened(std::string_view text, double most, Weight weight) {
    constexpr double ellipsis = 1.0;
    constexpr double tolerance = 1e-9;
    double width = 0;
    std::size_t keep = 0;  // what fits with an ellipsis behind it
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = support::decode_at(text, offset);
        width += advance(decoded.code_point, weight);
        if (width > most + tolerance) return std::string(support::trim(text.substr(0, keep))) + "…";
        offset += decoded.bytes;
        if (width + ellipsis <= most + tolerance) keep = offset;
    }
    return std::string(text);
}

}  // namespace zeren::render
