#include "render/finish.hpp"

#include <string>
#include <utility>

#include "render/paragraph.hpp"

namespace zeren::render {
namespace {

constexpr std::size_t most_note_lines = 3;

std::string name_note(const CutNames& names, const Phrases& words) {
    std::string note(words.name_key);
    std::string_view before = words.colon;
    for (const auto& name : names) {
        note += before;
        note += name.cut + "＝" + name.whole;
        before = words.list_comma;
    }
    return note;
}

Paper paper_of(const std::vector<Page>& pages) { return pages.empty() ? Paper{} : pages.front().paper; }

/// The pages, with the names that were cut explained on them or behind them.
std::vector<Page> pages_with_names(Frame& frame, const Phrases& words, const DrawPages& draw) {
    CutNames cut;
    auto pages = draw(frame, cut);
    if (cut.empty()) return pages;
    const auto note = name_note(cut, words);
    if (Paragraph(note).line_count(notes_width(frame, paper_of(pages))) <= most_note_lines) {
        auto with_note = frame;
        with_note.notes.push_back(note);
        CutNames cut_again;
        auto again = draw(with_note, cut_again);
        if (!again.empty() && cut_again == cut) {
            frame = std::move(with_note);
            return again;
        }
    }
    for (auto& page : name_key_pages(cut, frame, paper_of(pages), words)) pages.push_back(std::move(page));
    return pages;
}

}  // namespace

Drawing compose(Frame frame, const Phrases& words, const DrawPages& draw) {
    Drawing drawing{.pages = pages_with_names(frame, words, draw)};
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
    drawing.head.date = frame.date;
    drawing.stats.smallest_text_pt = smallest_text(drawing.pages);
    drawing.stats.pages = drawing.pages.size();
    drawing.stats.paper = name_of(paper_of(drawing.pages));
    return drawing;
}

}  // namespace zeren::render
