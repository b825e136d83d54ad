#include "render/links_boxes.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zeren::render {
namespace {

constexpr std::size_t most_title_lines = 3;
constexpr std::size_t most_task_lines = 6;
constexpr double longest_badge_name = 9;  // em
constexpr double badge_gap = 2.5;

/// Sets one box from top to bottom.
class BoxSetter {
  public:
    BoxSetter(const graph::AccountabilityGraph& graph, const LinksContent& content, const LinksPiece& piece,
              const LinksSizes& sizes, const Phrases& words)
        : graph_(&graph),
          group_(&content.groups[piece.group]),
          piece_(&piece),
          sizes_(&sizes),
          words_(&words),
          inner_(sizes.box - 2 * sizes.padding()) {}

    GroupBox set() && {
        constexpr double edge = 0.18;  // em above the first and below the last line
        y_ = edge * sizes_->size;
        box_.title = set_title();
        for (auto at = piece_->first; at < piece_->end; ++at) box_.tasks.push_back(set_task(at));
        box_.height = y_ + edge * sizes_->size;
        return std::move(box_);
    }

  private:
    PlacedText set_title() {
        const auto title =
            piece_->begins_group()
                ? group_->title
                : Paragraph(group_->title.text() + std::string(words_->continued), Weight::bold);
        return set_text(title, 0, most_title_lines, Tie::whole_group);
    }

    PlacedText set_task(std::size_t at) {
        return set_text(group_->tasks[at].text, sizes_->number, most_task_lines, at);
    }

    /// Lines, with the badges of the title or task behind the last one or, where they do not fit, below.
    PlacedText set_text(const Paragraph& paragraph, double indent, std::size_t most_lines, std::size_t task) {
        const auto width = inner_ - indent;
        PlacedText text{.top = y_, .lines = lines_at_most(paragraph, width / sizes_->size, most_lines)};
        text.is_cut = paragraph.line_count(width / sizes_->size) > most_lines;
        auto badges = badges_of(task);
        const auto last_width =
            text.lines.empty() ? 0.0 : text_width(text.lines.back(), paragraph.weight()) * sizes_->size;
        double together = 0;
        for (const auto& badge : badges) together += badge.box.width + badge_gap;
        y_ += sizes_->lines_height(text.lines.size());
        if (last_width + sizes_->size + together <= width) {
            place_row(badges, sizes_->padding() + inner_ - together + badge_gap,
                      y_ - sizes_->lines_height(1));
        } else {
            place_below(badges, sizes_->padding() + indent, width);
        }
        text.height = y_ - text.top;
        return text;
    }

    std::vector<PlacedBadge> badges_of(std::size_t task) const {
        std::vector<PlacedBadge> badges;
        for (std::size_t at = 0; at < piece_->badges.size(); ++at) {
            const auto& tie = piece_->badges[at];
            if (tie.task != task) continue;
            auto text = letter_of(tie.part.role, tie.part.basis, *words_) + std::string(words_->letter_gap) +
                        shortened(brief_name(*graph_, tie.actor), longest_badge_name);
            const auto width = (text_width(text, Weight::bold) + 0.5) * sizes_->small_size;
            badges.push_back({.badge = at,
                              .box = {.width = width, .height = sizes_->badge_height()},
                              .words = std::move(text)});
        }
        return badges;
    }

    void place_row(std::vector<PlacedBadge>& badges, double x, double line_top) {
        for (auto& badge : badges) {
            badge.box.x = x;
            badge.box.y = line_top + (sizes_->lines_height(1) - badge.box.height) / 2;
            x += badge.box.width + badge_gap;
            box_.badges.push_back(std::move(badge));
        }
    }

    void place_below(std::vector<PlacedBadge>& badges, double left, double width) {
        for (std::size_t first = 0; first < badges.size();) {
            double used = 0;
            auto end = first;
            while (end < badges.size() && (end == first || used + badges[end].box.width <= width))
                used += badges[end++].box.width + badge_gap;
            std::vector<PlacedBadge> row(
                std::make_move_iterator(badges.begin() + static_cast<std::ptrdiff_t>(first)),
                std::make_move_iterator(badges.begin() + static_cast<std::ptrdiff_t>(end)));
            place_row(row, left, y_);
            y_ += std::max(sizes_->lines_height(1), sizes_->badge_height() + 1);
            first = end;
        }
    }

    const graph::AccountabilityGraph* graph_;
    const LinksGroup* group_;
    const LinksPiece* piece_;
    const LinksSizes* sizes_;
    const Phrases* words_;
    double inner_;
    double y_ = 0;
    GroupBox box_;
};

}  // namespace

double LinksSizes::lines_height(std::size_t lines) const {
    constexpr double between = 0.08;  // em between the lines of neighbouring tasks
    return (line_height + between) * size +
           static_cast<double>(std::max<std::size_t>(lines, 1) - 1) * pitch();
}

GroupBox set_box(const graph::AccountabilityGraph& graph, const LinksContent& content,
                 const LinksPiece& piece, const LinksSizes& sizes, const Phrases& words) {
    return BoxSetter(graph, content, piece, sizes, words).set();
}

}  // namespace zeren::render
