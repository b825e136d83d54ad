#include "render/name_key.hpp"

#include <utility>

#include "render/paragraph.hpp"

namespace zeren::render {
namespace {

constexpr double size = 8;
constexpr double pitch = size * 1.5;

}  // namespace

std::vector<Page> name_key_pages(const CutNames& names, const Frame& frame, Paper paper,
                                 const Phrases& words) {
    if (names.empty()) return {};
    const auto body = body_of(frame, paper);
    std::vector<std::pair<std::string, Look>> lines = {{std::string(words.name_key), Look::group}};
    for (const auto& name : names) {
        const Paragraph entry(name.cut + std::string(words.colon) + name.whole);
        for (auto& line : entry.lines(body.width / size)) lines.emplace_back(std::move(line), Look::body);
    }
    std::vector<Page> pages;
    double y = body.bottom();
    for (auto& [line, look] : lines) {
        if (y + pitch > body.bottom()) {
            pages.push_back({.paper = paper});
            y = body.y;
        }
        pages.back().add(TextShape{.at = {body.x, y + line_ascent * size},
                                   .lines = {std::move(line)},
                                   .size = size,
                                   .pitch = pitch,
                                   .look = look});
        y += pitch;
    }
    return pages;
}

}  // namespace zeren::render
