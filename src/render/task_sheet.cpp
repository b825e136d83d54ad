#include "render/task_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "render/finish.hpp"
#include "render/flow.hpp"
#include "render/outline.hpp"
#include "render/papers.hpp"
#include "render/paragraph.hpp"
#include "render/role_marks.hpp"
#include "render/task_passages.hpp"

namespace zeren::render {
namespace {

using graph::AccountabilityGraph;
using graph::EdgeIndex;
using graph::TaskVertex;

constexpr double largest_size = 17;
constexpr double size_step = 0.5;
constexpr double task_share = 0.5;  // of the width
constexpr double curve_share = 0.12;
constexpr double box_padding = 8;
constexpr double actor_gap = 7;
constexpr std::size_t most_actors = 10'000;

/// Passages set below each other.
struct SetPassages {
    std::vector<Shape> shapes{};
    double height = 0;
};

SetPassages set_passages(std::span<const Passage> passages, Point corner, double width, double size,
                         const std::string& name, CutNames& cut) {
    SetPassages set;
    for (const auto& passage : passages) {
        const auto own = size * passage.scale;
        const Paragraph paragraph(passage.text, describe(passage.look).weight);
        auto lines = lines_at_most(paragraph, width / own, passage.most_lines);
        if (paragraph.line_count(width / own) > passage.most_lines)
            cut.insert({.cut = name, .whole = passage.text});
        if (lines.empty()) continue;
        auto text = set_lines(std::move(lines), {corner.x, corner.y + set.height}, own, passage.look);
        set.height += text.height + 0.35 * size;
        set.shapes.emplace_back(std::move(text.shape));
    }
    return set;
}

/// The task on the left, its actors on the right, the source below.
class SheetSetter {
  public:
    SheetSetter(const AccountabilityGraph& graph, const Options& options, const Phrases& words, Rect body)
        : graph_(&graph),
          words_(&words),
          task_(*options.task),
          body_(body),
          name_(label_of(graph, task_)),
          task_words_(task_passages(graph, task_, words)),
          source_words_(source_passages(graph, task_, options, words)),
          letter_(text_width(letter_of(model::Role::lead, model::Basis::first_listed, words), Weight::bold)) {
        for (auto edge : graph.edges_of(task_)) {
            edges_.push_back(edge);
            if (!model::is_owner(graph.basis(edge)))
                letter_ = std::max(letter_, text_width(named_letter(graph.role(edge), words)));
        }
    }

    void choose_size() {
        for (size_ = largest_size; size_ > smallest_allowed_text; size_ -= size_step) {
            CutNames cut;
            const auto room = room_for_actors(cut);
            if (room > 0 && cut.empty() && count_that_fit(0, room) == edges_.size()) return;
        }
        size_ = smallest_allowed_text;
    }

    /// As many pages as are needed, or one more than a picture may have.
    [[nodiscard]] std::vector<Page> draw(Paper paper, CutNames& cut) {
        std::vector<Page> pages;
        const auto room = std::max(room_for_actors(cut), 60.0);
        const PageTexts texts{.task = task_box(cut), .source = source_box(cut)};
        std::size_t first = 0;
        do {
            const auto count = std::max(count_that_fit(first, room), std::min<std::size_t>(1, edges_.size()));
            auto& page = pages.emplace_back(Page{.paper = paper});
            draw_page(page, std::span(edges_).subspan(first, count), texts, room, cut);
            first += count;
        } while (first < edges_.size() && pages.size() <= most_pages);
        return pages;
    }

  private:
    /// What every page says again.
    struct PageTexts {
        SetPassages task;
        SetPassages source;
    };

    [[nodiscard]] double task_width() const { return task_share * body_.width; }
    [[nodiscard]] double actor_x() const { return body_.x + (task_share + curve_share) * body_.width; }
    [[nodiscard]] double actor_width() const { return body_.right() - actor_x(); }
    [[nodiscard]] SetPassages task_box(CutNames& cut) const {
        const Point corner{body_.x + box_padding, body_.y + box_padding};
        return set_passages(task_words_, corner, task_width() - 2 * box_padding, size_, name_, cut);
    }
    [[nodiscard]] SetPassages source_box(CutNames& cut) const {
        return set_passages(source_words_, {body_.x, 0}, body_.width,
                            std::max(smallest_allowed_text, 0.85 * size_), name_, cut);
    }
    /// The height above the source; negative where the task's own text does not fit in it.
    [[nodiscard]] double room_for_actors(CutNames& cut) const {
        const auto room = body_.height - source_box(cut).height - 2 * box_padding;
        return task_box(cut).height + 2 * box_padding <= room ? room : -1;
    }

    [[nodiscard]] double letter_width() const { return (letter_ + 0.8) * size_; }
    [[nodiscard]] SetPassages actor_box(EdgeIndex edge, Point corner, CutNames& cut) const {
        auto passages = actor_passages(*graph_, edge, *words_);
        for (auto& passage : passages) passage.scale = std::max(passage.scale, smallest_allowed_text / size_);
        return set_passages(passages, {corner.x + letter_width() + 2 * box_padding, corner.y + 0.3 * size_},
                            actor_width() - letter_width() - 3 * box_padding, size_,
                            full_name(*graph_, graph_->actor(edge)), cut);
    }
    [[nodiscard]] double actor_height(EdgeIndex edge) const {
        CutNames cut;
        return actor_box(edge, {}, cut).height + 0.6 * size_;
    }
    /// How many of the actors from the `first` on fit into a height.
    [[nodiscard]] std::size_t count_that_fit(std::size_t first, double room) const {
        double height = 0;
        auto end = first;
        for (; end < edges_.size(); ++end) {
            height += actor_height(edges_[end]) + actor_gap;
            if (height - actor_gap > room) break;
        }
        return end - first;
    }

    void draw_page(Page& page, std::span<const EdgeIndex> edges, const PageTexts& texts, double room,
                   CutNames& cut) const;
    void draw_actor(Page& page, EdgeIndex edge, const Rect& box, CutNames& cut) const;

    const AccountabilityGraph* graph_;
    const Phrases* words_;
    TaskVertex task_;
    Rect body_;
    std::string name_;
    std::vector<Passage> task_words_;
    std::vector<Passage> source_words_;
    std::vector<EdgeIndex> edges_;
    double letter_;  ///< the width of the widest, in em
    double size_ = largest_size;
};

void SheetSetter::draw_actor(Page& page, EdgeIndex edge, const Rect& box, CutNames& cut) const {
    const bool owns = model::is_owner(graph_->basis(edge));
    const Part part{.role = graph_->role(edge), .basis = graph_->basis(edge)};
    std::vector<Shape> shapes = {
        BoxShape{.box = box, .look = owns ? Look::actor_panel : Look::place_panel, .radius = 3}};
    auto set = actor_box(edge, {box.x, box.y}, cut);
    for (auto& shape : set.shapes) shapes.push_back(std::move(shape));
    const Rect letter{box.x + box_padding, box.centre().y - 0.75 * size_, letter_width(), 1.5 * size_};
    if (owns) {
        for (auto& shape : part_box(part, letter, letter_of(part.role, part.basis, *words_), size_))
            shapes.push_back(std::move(shape));
    } else {
        shapes.emplace_back(
            TextShape{.at = {letter.centre().x, letter.centre().y + middle_to_baseline * size_},
                      .lines = {named_letter(part.role, *words_)},
                      .size = size_,
                      .look = Look::body,
                      .anchor = Anchor::middle});
    }
    page.add(std::move(shapes), meaning_of(*graph_, edge));
}

void SheetSetter::draw_page(Page& page, std::span<const EdgeIndex> edges, const PageTexts& texts, double room,
                            CutNames& cut) const {
    const auto task_height = texts.task.height + 2 * box_padding;
    std::vector<double> heights;
    auto actors = edges.empty() ? 0 : -actor_gap;
    for (auto edge : edges) actors += heights.emplace_back(actor_height(edge)) + actor_gap;
    const auto count = static_cast<double>(edges.size());
    const auto airy = actors + 1.4 * size_ * count;
    const auto height = std::min(room, std::max(task_height, airy));
    constexpr double least_share = 0.45;  // of the height, so that curves find room to leave
    const auto box_height = std::max(task_height, least_share * height);
    const Rect box{body_.x, body_.y + (height - box_height) / 2, task_width(), box_height};
    const auto spread = count > 0 ? std::max(0.0, height - actors) / count : 0.0;
    auto y = body_.y + spread / 2;
    std::vector<Rect> places;
    for (auto own : heights) {
        places.push_back({actor_x(), y, actor_width(), own});
        y += own + actor_gap + spread;
    }
    for (std::size_t at = 0; at < edges.size(); ++at) {
        const Part part{.role = graph_->role(edges[at]), .basis = graph_->basis(edges[at])};
        const Point from{box.right(), box.y + box.height * (static_cast<double>(at) + 0.5) / count};
        const Point to{places[at].x, places[at].centre().y};
        page.add(model::is_owner(part.basis) ? part_curve(part, from, to, Ink::navy)
                                             : named_curve(part.role, from, to),
                 meaning_of(*graph_, edges[at]));
    }
    std::vector<Shape> shapes = {BoxShape{.box = box, .look = Look::panel, .radius = 4}};
    for (const auto& shape : texts.task.shapes)
        shapes.push_back(moved(shape, {0, box.y - body_.y + (box.height - task_height) / 2}));
    page.add(std::move(shapes), meaning_of(*graph_, task_));
    for (std::size_t at = 0; at < edges.size(); ++at) draw_actor(page, edges[at], places[at], cut);
    if (source_words_.empty()) return;
    const auto below = body_.y + height + box_padding;
    page.add(LineShape{.from = {body_.x, below}, .to = {body_.right(), below}, .look = Look::rule});
    for (const auto& shape : texts.source.shapes) page.add(moved(shape, {0, below + box_padding}));
}

support::Diagnostic too_large(std::size_t actors) {
    return support::make_diagnostic(
        support::Code::picture_too_large,
        fmt::format("a task with {} actors is too large to draw; at most {} are", actors, most_actors), {},
        "ask `zeren who TASK` for a list");
}

}  // namespace

support::Result<Drawing> draw_task_sheet(const AccountabilityGraph& graph, const Options& options) {
    if (!options.task) {
        return support::make_diagnostic(support::Code::usage, "the view \"task\" draws one task", {},
                                        "name it: `--task 7`");
    }
    const auto edges = graph.edges_of(*options.task);
    if (edges.size() > most_actors) return too_large(edges.size());
    const auto& words = phrases_for(options, graph);
    auto frame = make_frame(graph, words.task_sheet, words);
    for (const auto& group : outline_of(graph)) {
        if (std::ranges::find(group.tasks, *options.task) != group.tasks.end() && !group.title.empty())
            frame.facts.push_back(group.title);
    }
    frame.facts.push_back(std::string(words.task_number) + label_of(graph, *options.task));
    for (auto edge : edges) {
        if (!model::is_inferred(graph.basis(edge))) continue;
        add_inferred_note(frame, graph, words);
        break;
    }
    const auto paper = papers_to_try(options, {PaperSize::a4}, Orientation::landscape).front();
    auto drawing = compose(frame, words, [&](const Frame& around, CutNames& cut) {
        SheetSetter setter(graph, options, words, body_of(around, paper));
        setter.choose_size();
        return setter.draw(paper, cut);
    });
    drawing.stats.tasks = 1;
    drawing.stats.actors = edges.size();
    drawing.stats.edges = edges.size();
    drawing.stats.drawn_edges = edges.size();
    return drawing;
}

}  // namespace zeren::render
