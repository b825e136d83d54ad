#include "support/text_width.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "support/utf8.hpp"

namespace zeren::support {
namespace {

enum class Width : std::uint8_t { unprintable, mark, narrow, wide };

/// Code points from `begin` up to the next run.
struct Run {
    char32_t begin;
    Width width;
};
constexpr auto runs = std::to_array<Run>({
#include "support/width_ranges.inc"
});

/// Nearly all that is measured: told without a search, since a page of long names asks millions of times.
constexpr std::size_t basic_plane_size = 0x10000;
constexpr auto basic_plane = [] {
    // By pointer: compilers count the steps that they take, and checked indices take several each.
    std::array<Width, basic_plane_size> widths{};
    auto* next = widths.data();
    auto* const end = next + basic_plane_size;
    for (std::size_t run = 0; run < runs.size() && next != end; ++run) {
        const auto width = runs[run].width;
        const std::size_t run_end = run + 1 < runs.size() ? runs[run + 1].begin : basic_plane_size;
        auto* const stop = widths.data() + std::min(run_end, basic_plane_size);
        while (next != stop) *next++ = width;
    }
    return widths;
}();

Width width_of(char32_t code_point) {
    if (code_point < basic_plane_size) return basic_plane[code_point];
    return std::prev(std::ranges::upper_bound(runs, code_point, {}, &Run::begin))->width;
}

}  // namespace

bool is_unprintable(char32_t code_point) { return width_of(code_point) == Width::unprintable; }

std::size_t cells(char32_t code_point) {
    switch (width_of(code_point)) {
        case Width::unprintable:
        case Width::mark: return 0;
        case Width::narrow: return 1;
        case Width::wide: return 2;
    }
    return 1;
}

std::size_t cells(std::string_view text) {
    std::size_t total = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = decode_at(text, offset);
        total += cells(decoded.code_point);
        offset += decoded.bytes;
    }
    return total;
}

std::string pad_right(std::string_view text, std::size_t width) {
    std::string out(text);
    out.append(width - std::min(width, cells(text)), ' ');
    return out;
}

std::string pad_left(std::string_view text, std::size_t width) {
    std::string out(width - std::min(width, cells(text)), ' ');
    return out.append(text);
}

std::string shorten(std::string_view text, std::size_t width) {
    if (cells(text) <= width) return std::string(text);
    std::size_t used = 1;  // the ellipsis
    std::size_t offset = 0;
    while (offset < text.size()) {
        const auto decoded = decode_at(text, offset);
        used += cells(decoded.code_point);
        if (used > width) break;
        offset += decoded.bytes;
    }
    return std::string(text.substr(0, offset)) + "…";
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto decoded = decode_at(text, offset);
        if (decoded.code_point == 0xFFFD && decoded.bytes == 1) {
            out += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[offset]));
        } else if (!is_unprintable(decoded.code_point)) {
            out.append(text.substr(offset, decoded.bytes));
        } else if (decoded.code_point < 0x80) {
            out += fmt::format("\\x{:02x}", static_cast<unsigned>(decoded.code_point));
        } else {
            out += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(decoded.code_point));
        }
        offset += decoded.bytes;
    }
    return out;
}

}  // namespace zeren::support
