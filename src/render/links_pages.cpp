#include "render/links_pages.hpp"

#include <algorithm>
#include <utility>

namespace zeren::render {
namespace {

constexpr double widest_box_gap = 28;

/// The boxes and actors of some pieces, set but not yet placed.
struct SetPieces {
    std::vector<GroupBox> boxes{};
    std::vector<ActorBox> owners{};
    std::vector<ActorBox> named{};
    double height = 0;  ///< of the boxes with their gaps
    Labels labels = Labels::shown;
};

/// Sets pieces for a page; nothing where boxes or actors do not fit below each other.
std::optional<SetPieces> set_pieces(const LinksSetting& setting, std::span<const LinksPiece> pieces) {
    const auto& sizes = setting.sizes;
    SetPieces set;
    for (const auto& piece : pieces) {
        set.boxes.push_back(set_box(*setting.graph, *setting.content, piece, sizes, *setting.words));
        set.height += set.boxes.back().height + (set.boxes.size() > 1 ? sizes.box_gap : 0.0);
        if (set.height > setting.body.height) return std::nullopt;
    }
    set.named = set_actors(*setting.graph, pieces, Side::named, sizes, Labels::hidden, *setting.words);
    if (stacked_height(set.named) > setting.body.height) return std::nullopt;
    for (auto labels : {Labels::shown, Labels::hidden}) {
        set.labels = labels;
        set.owners = set_actors(*setting.graph, pieces, Side::owners, sizes, labels, *setting.words);
        if (stacked_height(set.owners) <= setting.body.height) return set;
    }
    return std::nullopt;
}

LinksPiece piece_of(const LinksSetting& setting, std::size_t group, std::size_t first, std::size_t end) {
    return make_piece(*setting.graph, *setting.content, group, first, end);
}

/// A piece of one task with more actors than a page holds: its ties dealt out to several pieces.
std::vector<LinksPiece> deal_out_ties(const LinksSetting& setting, const LinksPiece& piece) {
    std::vector<LinksPiece> pieces(1, {.group = piece.group, .first = piece.first, .end = piece.end});
    const auto deal = [&](std::vector<Tie> LinksPiece::*ties) {
        for (const auto& tie : piece.*ties) {
            (pieces.back().*ties).push_back(tie);
            if (set_pieces(setting, std::span(&pieces.back(), 1))) continue;
            (pieces.back().*ties).pop_back();
            pieces.push_back({.group = piece.group, .first = piece.first, .end = piece.end});
            (pieces.back().*ties).push_back(tie);
        }
    };
    deal(&LinksPiece::badges);
    deal(&LinksPiece::owners);
    deal(&LinksPiece::named);
    return pieces;
}

/// The piece, or its parts where it is too large for a page by itself.
std::vector<LinksPiece> parts_of(const LinksSetting& setting, LinksPiece piece) {
    std::vector<LinksPiece> done;
    std::vector<LinksPiece> open = {std::move(piece)};
    while (!open.empty()) {
        auto next = std::move(open.back());
        open.pop_back();
        if (set_pieces(setting, std::span(&next, 1))) {
            done.push_back(std::move(next));
        } else if (next.end - next.first > 1) {
            const auto middle = next.first + (next.end - next.first) / 2;
            open.push_back(piece_of(setting, next.group, middle, next.end));
            open.push_back(piece_of(setting, next.group, next.first, middle));
        } else {
            for (auto& part : deal_out_ties(setting, next)) done.push_back(std::move(part));
        }
    }
    return done;
}

}  // namespace

std::vector<LinksPiece> whole_groups(const graph::AccountabilityGraph& graph, const LinksContent& content) {
    std::vector<LinksPiece> pieces;
    for (std::size_t group = 0; group < content.groups.size(); ++group)
        pieces.push_back(make_piece(graph, content, group, 0, content.groups[group].tasks.size()));
    return pieces;
}

bool fit_one_page(const LinksSetting& setting, std::span<const LinksPiece> pieces) {
    return set_pieces(setting, pieces).has_value();
}

LinksPage place_page(const LinksSetting& setting, std::vector<LinksPiece> pieces) {
    const auto& sizes = setting.sizes;
    auto set = set_pieces(setting, pieces).value();
    LinksPage page{.pieces = std::move(pieces), .boxes = std::move(set.boxes), .labels = set.labels};
    auto gap = sizes.box_gap;
    if (page.boxes.size() > 1) {
        const auto spare = (setting.body.height - set.height) / static_cast<double>(page.boxes.size() - 1);
        gap = std::min(widest_box_gap, gap + std::max(0.0, spare));
    }
    std::vector<StandingBox> standing;
    auto y = setting.body.y;
    for (const auto& box : page.boxes) {
        page.tops.push_back(y);
        standing.push_back({.box = &box, .top = y});
        y += box.height + gap;
    }
    page.owners = place_side(std::move(set.owners), page.pieces, standing, Side::owners, sizes, setting.body,
                             setting.content->owner_rank);
    page.named = place_side(std::move(set.named), page.pieces, standing, Side::named, sizes, setting.body);
    return page;
}

std::vector<std::vector<LinksPiece>> break_pages(const LinksSetting& setting,
                                                 std::vector<LinksPiece> pieces) {
    std::vector<std::vector<LinksPiece>> pages(1);
    for (auto& whole : pieces) {
        for (auto& piece : parts_of(setting, std::move(whole))) {
            pages.back().push_back(std::move(piece));
            if (pages.back().size() == 1 || set_pieces(setting, pages.back())) continue;
            auto last = std::move(pages.back().back());
            pages.back().pop_back();
            pages.emplace_back().push_back(std::move(last));
        }
    }
    return pages;
}

}  // namespace zeren::render
