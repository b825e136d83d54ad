#include "render/finish.hpp"

#include <utility>

namespace zeren::render {

void finish(Drawing& drawing, const Frame& frame, const CutNames& cut_names, const Phrases& words) {
    const auto paper = drawing.pages.empty() ? Paper{} : drawing.pages.front().paper;
    for (auto& page : name_key_pages(cut_names, frame, paper, words))
        drawing.pages.push_back(std::move(page));
    for (std::size_t page = 0; page < drawing.pages.size(); ++page)
        draw_frame(drawing.pages[page], frame, {.number = page + 1, .of = drawing.pages.size()}, words);
    for (const auto* texts : {&frame.facts, &frame.notes}) {
        for (const auto& text : *texts) {
            if (text.empty()) continue;
            if (!drawing.head.description.empty()) drawing.head.description += " · ";
            drawing.head.description += text;
        }
    }
    drawing.head.title = frame.title;
    drawing.head.language = words.language;
    drawing.stats.smallest_text_pt = smallest_text(drawing.pages);
    drawing.stats.pages = drawing.pages.size();
    drawing.stats.paper = name_of(paper);
}

}  // namespace zeren::render
