#include "render/page_checks.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

namespace zeren::testing {
namespace {

using render::Rect;

struct SeenText {
    Rect box{};
    std::string words{};
};

std::string place(const Rect& box) { return " at " + std::to_string(box.x) + " " + std::to_string(box.y); }

void find_overlaps(std::vector<SeenText> seen, std::vector<std::string>& found) {
    constexpr double slack = 0.05;
    std::ranges::sort(seen, {}, [](const auto& text) { return text.box.y; });
    for (std::size_t one = 0; one < seen.size(); ++one) {
        for (auto other = one + 1; other < seen.size() && seen[other].box.y < seen[one].box.bottom();
             ++other) {
            if (overlap(seen[one].box, seen[other].box, slack))
                found.push_back("\"" + seen[one].words + "\" and \"" + seen[other].words + "\" overlap" +
                                place(seen[other].box));
        }
    }
}

}  // namespace

std::vector<std::string> faults(const render::Drawing& drawing) {
    std::vector<std::string> found;
    for (const auto& page : drawing.pages) {
        std::vector<SeenText> seen;
        const auto paper = render::sheet(page.paper);
        for (const auto& mark : page.marks) {
            for (const auto& shape : mark.shapes) {
                const auto box = extent(shape);
                if (!contains(paper, box, 0.01)) found.push_back("something lies outside" + place(box));
                const auto* text = std::get_if<render::TextShape>(&shape);
                if (text == nullptr || text->lines.empty()) continue;
                if (text->size < 7) found.push_back("\"" + text->lines.front() + "\" is too small");
                seen.push_back({.box = box, .words = text->lines.front()});
            }
        }
        find_overlaps(std::move(seen), found);
    }
    return found;
}

std::vector<std::string> texts(const render::Drawing& drawing) {
    std::vector<std::string> all;
    for (const auto& page : drawing.pages) {
        for (const auto& mark : page.marks) {
            for (const auto& shape : mark.shapes) {
                if (const auto* text = std::get_if<render::TextShape>(&shape))
                    all.insert(all.end(), text->lines.begin(), text->lines.end());
            }
        }
    }
    return all;
}

std::vector<render::Meaning> edge_meanings(const render::Drawing& drawing) {
    std::vector<render::Meaning> all;
    for (const auto& page : drawing.pages) {
        for (const auto& mark : page.marks) {
            if (!mark.meaning.actor.empty() && !mark.meaning.role.empty()) all.push_back(mark.meaning);
        }
    }
    return all;
}

}  // namespace zeren::testing
