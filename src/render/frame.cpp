#include "render/frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "render/paragraph.hpp"
#include "render/picture_text.hpp"

namespace zeren::render {
namespace {

constexpr double margin_mm = 7;
constexpr double note_leading = 1.5;  // em
constexpr double gap = 5;
constexpr std::size_t most_title_lines = 2;
constexpr std::size_t most_fact_lines = 2;

constexpr double largest_title = 16;
constexpr double smallest_title = 12;

std::string joined_facts(const Frame& frame) {
    std::string joined;
    for (const auto& fact : frame.facts) {
        if (fact.empty()) continue;
        if (!joined.empty()) joined += "  ·  ";
        joined += fact;
    }
    return shown(joined);
}

/// Room for the page number at the right of the notes.
double note_width(const Frame& frame, const Rect& area) {
    constexpr double page_number_em = 14;
    return area.width / frame.note_size - page_number_em;
}

std::vector<std::string> note_lines(const Frame& frame, const Rect& area) {
    std::vector<std::string> lines;
    for (const auto& note : frame.notes) {
        const auto width = note_width(frame, area);
        const Paragraph begin(std::string(begin_of(note, Weight::regular, width, most_note_lines)));
        for (auto& line : lines_at_most(begin, width, most_note_lines)) lines.push_back(std::move(line));
    }
    return lines;
}

Heading heading_above(const Frame& frame, const Rect& area) {
    return set_heading(frame, {area.centre().x, area.y}, area.width, Anchor::middle);
}

}  // namespace

double notes_width(const Frame& frame, Paper paper) { return note_width(frame, printable(paper)); }

namespace {

double foot_height(const Frame& frame, const Rect& area) {
    const auto lines = std::max<std::size_t>(note_lines(frame, area).size(), 1);
    return static_cast<double>(lines) * note_leading * frame.note_size + gap;
}

}  // namespace

Frame make_frame(const graph::AccountabilityGraph& graph, std::string_view view, const Phrases& words) {
    Frame frame{.title = std::string(view)};
    if (graph.plan_count() == 0) return frame;
    std::string titles;
    for (const auto& plan : graph.plans()) {
        const auto title = shown(plan.info().title);
        if (title.empty()) continue;
        if (!titles.empty()) titles += words.list_comma;
        titles += title;
    }
    const bool chinese = words.language.starts_with("zh");
    if (!titles.empty()) {
        frame.title = chinese ? titles + std::string(words.title_gap) + std::string(view)
                              : std::string(view) + std::string(words.title_gap) + titles;
    }
    const auto& info = graph.plan(0).info();
    if (graph.plan_count() == 1) {
        frame.facts = {shown(info.issuer), shown(info.number), shown(info.date)};
        frame.date = shown(info.date);
    }
    return frame;
}

void add_inferred_note(Frame& frame, const graph::AccountabilityGraph& graph, const Phrases& words) {
    const bool has_proposals = std::ranges::any_of(graph.plans(), [](const model::Plan& plan) {
        for (auto edge : plan.edges()) {
            if (plan.basis(edge) == model::Basis::proposed) return true;
        }
        return false;
    });
    frame.notes.emplace_back(has_proposals ? words.proposed_note : words.inferred_note);
}

Heading set_heading(const Frame& frame, Point at, double width, Anchor anchor) {
    Heading heading;
    const auto add = [&](std::vector<std::string> lines, double size, Look look) {
        if (lines.empty()) return;
        const auto pitch = 1.5 * size;
        const auto count = static_cast<double>(lines.size());
        heading.texts.emplace_back(TextShape{.at = {at.x, at.y + heading.height + line_ascent * size},
                                             .lines = std::move(lines),
                                             .size = size,
                                             .pitch = pitch,
                                             .look = look,
                                             .anchor = anchor});
        heading.height += count * pitch;
    };
    const Paragraph title(frame.title, Weight::bold);
    const auto size = std::clamp(width / std::max(title.width(), 1.0), smallest_title, largest_title);
    add(lines_at_most(title, width / size, most_title_lines), size, Look::title);
    add(lines_at_most(Paragraph(joined_facts(frame)), width / frame.note_size, most_fact_lines),
        frame.note_size, Look::subtitle);
    return heading;
}

Rect printable(Paper paper) { return sheet(paper).inset(points_from_mm(margin_mm)); }

Rect body_of(const Frame& frame, Paper paper) {
    const auto area = printable(paper);
    const auto head = frame.heading == HeadingPlace::above ? heading_above(frame, area).height + gap : 0.0;
    return {area.x, area.y + head, area.width, area.height - head - foot_height(frame, area)};
}

std::string page_words(PageNumber number, const Phrases& words) {
    return fmt::format("{}{}{}{}{}", words.page_before, number.number, words.page_between, number.of,
                       words.page_after);
}

void draw_frame(Page& page, const Frame& frame, PageNumber number, const Phrases& words) {
    const auto area = printable(page.paper);
    if (frame.heading == HeadingPlace::above) {
        for (auto& text : heading_above(frame, area).texts) page.add(std::move(text));
    }
    const auto last_baseline = area.bottom() - line_descent * frame.note_size;
    if (const auto notes = note_lines(frame, area); !notes.empty()) {
        const auto rise = static_cast<double>(notes.size() - 1) * note_leading * frame.note_size;
        page.add(TextShape{.at = {area.x, last_baseline - rise},
                           .lines = notes,
                           .size = frame.note_size,
                           .pitch = note_leading * frame.note_size,
                           .look = Look::small_text});
    }
    page.add(TextShape{.at = {area.right(), last_baseline},
                       .lines = {page_words(number, words)},
                       .size = frame.note_size,
                       .look = Look::page_number,
                       .anchor = Anchor::end});
}

}  // namespace zeren::render
