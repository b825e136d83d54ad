#include "render/links_drawing.hpp"

#include <fmt/format.h>

#include <utility>

namespace zeren::render {
namespace {

constexpr double radius = 2;

class LinksPainter {
  public:
    LinksPainter(const LinksScene& scene, const LinksPage& links, Page& page, CutNames& cut_names)
        : scene_(&scene), sizes_(scene.fit->sizes), links_(&links), page_(&page), cut_names_(&cut_names) {}

    void draw() {
        const auto& body = scene_->fit->body;
        scene_->fit->legend.draw(*page_, {body.x, body.y - scene_->fit->legend.height() - legend_gap});
        for (const auto& tie : links_->named.ties) draw_named_curve(tie);
        for (const auto& tie : links_->owners.ties) draw_owner_curve(tie);
        for (std::size_t piece = 0; piece < links_->pieces.size(); ++piece) draw_group(piece);
        const auto label_width = links_->labels == Labels::shown ? sizes_.label : 0;
        for (std::size_t at = 0; at < links_->owners.actors.size(); ++at)
            draw_actor(links_->owners.actors[at], Look::actor_panel, label_width, line_ink(at));
        for (const auto& actor : links_->named.actors) draw_actor(actor, Look::place_panel, 0);
        if (links_->labels == Labels::shown) draw_labels();
    }

  private:
    [[nodiscard]] const LinksGroup& group_of(const LinksPiece& piece) const {
        return scene_->content->groups[piece.group];
    }
    /// The baseline of the first line of a text whose lines begin at `top`.
    [[nodiscard]] double baseline(double top) const {
        return top + sizes_.lines_height(1) / 2 + middle_to_baseline * sizes_.size;
    }
    [[nodiscard]] TextShape text(Point at, std::vector<std::string> lines, Look look) const {
        return {
            .at = at, .lines = std::move(lines), .size = sizes_.size, .pitch = sizes_.pitch(), .look = look};
    }

    [[nodiscard]] Meaning meaning_of_tie(const LinksPiece& piece, const Tie& tie) const;
    void draw_owner_curve(const PlacedTie& placed);
    void draw_named_curve(const PlacedTie& placed);
    void draw_group(std::size_t piece);
    void draw_task(const GroupTask& task, const PlacedText& set, Point corner);
    void draw_actor(const ActorBox& actor, Look look, double label_width, Ink border = Ink::none);
    void draw_labels();

    const LinksScene* scene_;
    LinksSizes sizes_;
    const LinksPage* links_;
    Page* page_;
    CutNames* cut_names_;
};

/// Its group besides, and who, what and whence as a tip.
Meaning LinksPainter::meaning_of_tie(const LinksPiece& piece, const Tie& tie) const {
    const auto& graph = *scene_->graph;
    auto meaning = meaning_of(graph, tie.edges);
    meaning.group = group_of(piece).outline.id;
    const bool is_named = !model::is_owner(tie.part.basis);
    meaning.tip =
        fmt::format("{}{}{} · {}", full_name(graph, tie.actor), scene_->words->colon,
                    is_named ? std::string(scene_->words->named) : spelt_out(tie.part, *scene_->words),
                    labels_of(graph, tie.edges, scene_->words->list_comma));
    return meaning;
}

void LinksPainter::draw_owner_curve(const PlacedTie& placed) {
    const auto& piece = links_->pieces[placed.piece];
    const auto& tie = piece.owners[placed.tie];
    page_->add(part_curve(tie.part, placed.at_group, placed.at_actor, line_ink(placed.actor)),
               meaning_of_tie(piece, tie));
}

void LinksPainter::draw_named_curve(const PlacedTie& placed) {
    const auto& piece = links_->pieces[placed.piece];
    const auto& tie = piece.named[placed.tie];
    page_->add(named_curve(tie.part.role, placed.at_group, placed.at_actor), meaning_of_tie(piece, tie));
}

void LinksPainter::draw_group(std::size_t at) {
    const auto& piece = links_->pieces[at];
    const auto& group = group_of(piece);
    const auto& set = links_->boxes[at];
    const Point corner{scene_->fit->body.x + sizes_.named + sizes_.left_gap, links_->tops[at]};
    std::vector<Shape> shapes = {
        BoxShape{.box = {corner.x, corner.y, sizes_.box, set.height}, .look = Look::panel, .radius = radius}};
    if (!set.title.lines.empty())
        shapes.emplace_back(text({corner.x + sizes_.padding(), baseline(corner.y + set.title.top)},
                                 set.title.lines, Look::group));
    if (set.title.is_cut)
        cut_names_->insert({.cut = set.title.lines.front() + "…", .whole = group.title.text()});
    page_->add(std::move(shapes), meaning_of(*scene_->graph, group.outline));
    for (std::size_t task = 0; task < set.tasks.size(); ++task)
        draw_task(group.tasks[piece.first + task], set.tasks[task], corner);
    for (const auto& badge : set.badges) {
        const auto& tie = piece.badges[badge.badge];
        const Rect box{corner.x + badge.box.x, corner.y + badge.box.y, badge.box.width, badge.box.height};
        page_->add(part_box(tie.part, box, badge.words, sizes_.small_size), meaning_of_tie(piece, tie));
    }
}

void LinksPainter::draw_task(const GroupTask& task, const PlacedText& set, Point corner) {
    const auto y = baseline(corner.y + set.top);
    const auto text_x = corner.x + sizes_.padding() + sizes_.number;
    auto number =
        text({text_x - 0.6 * sizes_.size, y},
             lines_at_most(Paragraph(task.label), sizes_.number / sizes_.size - 0.6, 1), Look::number);
    number.anchor = Anchor::end;
    std::vector<Shape> shapes = {std::move(number)};
    if (!set.lines.empty()) shapes.emplace_back(text({text_x, y}, set.lines, Look::body));
    if (set.is_cut) cut_names_->insert({.cut = task.label, .whole = task.text.text()});
    page_->add(std::move(shapes), meaning_of(*scene_->graph, task.task));
}

void LinksPainter::draw_actor(const ActorBox& actor, Look look, double label_width, Ink border) {
    const auto name_height = sizes_.lines_height(actor.name.size());
    const auto counts_height = actor.counts.empty() ? 0.0 : line_height * sizes_.small_size;
    const auto top = actor.box.y + (actor.box.height - name_height - counts_height) / 2;
    const auto x = actor.box.x + label_width + sizes_.padding();
    std::vector<Shape> shapes = {
        BoxShape{.box = actor.box, .look = look, .radius = radius, .stroke = border}};
    if (!actor.name.empty()) shapes.emplace_back(text({x, baseline(top)}, actor.name, Look::head));
    if (!actor.counts.empty()) {
        shapes.emplace_back(TextShape{
            .at = {x, top + name_height + counts_height / 2 + middle_to_baseline * sizes_.small_size},
            .lines = {actor.counts},
            .size = sizes_.small_size,
            .look = Look::small_text});
    }
    if (actor.is_cut)
        cut_names_->insert(
            {.cut = actor.name.front() + "…", .whole = full_name(*scene_->graph, actor.actor)});
    page_->add(std::move(shapes), meaning_of(*scene_->graph, actor.actor));
}

/// Inside each owner's box, where a curve arrives: the group or task that it comes from.
void LinksPainter::draw_labels() {
    for (const auto& placed : links_->owners.ties) {
        const auto& piece = links_->pieces[placed.piece];
        const auto& group = group_of(piece);
        const auto task = piece.owners[placed.tie].task;
        const auto& label = task == Tie::whole_group ? group.label : group.tasks[task].label;
        const auto shown_label = shortened(label, sizes_.label / sizes_.small_size);
        if (shown_label.empty()) continue;
        page_->add(TextShape{
            .at = {placed.at_actor.x + 2.5, placed.at_actor.y + middle_to_baseline * sizes_.small_size},
            .lines = {shown_label},
            .size = sizes_.small_size,
            .look = Look::small_text});
    }
}

}  // namespace

void draw_links_page(const LinksScene& scene, const LinksPage& links, Page& page, CutNames& cut_names) {
    LinksPainter(scene, links, page, cut_names).draw();
}

}  // namespace zeren::render
