#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "layout/ordering.hpp"
#include "render/links_boxes.hpp"

namespace zeren::render {

/// Owners stand to the right of the groups, bodies that are only named to the left.
enum class Side : std::uint8_t { owners, named };

/// Whether an owner's box says at each curve which group or task it comes from.
enum class Labels : std::uint8_t { shown, hidden };

/// An actor's box, its name set in lines.
struct ActorBox {
    graph::ActorVertex actor{};
    Rect box{};
    std::vector<std::string> name{};
    bool is_cut = false;
    std::string counts{};  ///< "(牵)3 (配)12", tasks on this page; empty on the side of the named
    std::size_t ties = 0;
};

/// A curve in place.
struct PlacedTie {
    std::size_t piece = 0;
    std::size_t tie = 0;    ///< of the piece, on this side
    std::size_t actor = 0;  ///< of the side's boxes
    Point at_group{};
    Point at_actor{};
};

/// One side of the groups: its actors in the order of fewest crossings, and its curves.
struct LinksSide {
    std::vector<ActorBox> actors{};
    std::vector<PlacedTie> ties{};
    layout::Ordering ordering{};
};

[[nodiscard]] const std::vector<Tie>& ties_of(const LinksPiece& piece, Side side);

/// The boxes of a side's actors in document order, with widths and heights but no places.
[[nodiscard]] std::vector<ActorBox> set_actors(const graph::AccountabilityGraph& graph,
                                               std::span<const LinksPiece> pieces, Side side,
                                               const LinksSizes& sizes, Labels labels, const Phrases& words);

/// The height that they need below each other.
[[nodiscard]] double stacked_height(std::span<const ActorBox> actors);

/// A group's box and where it stands.
struct StandingBox {
    const GroupBox* box = nullptr;
    double top = 0;
};

/// Orders the actors, puts each near the tasks it belongs to, and gives every curve its ends: in one box they
/// leave in the order of the actors and arrive in the order of the document, so that curves cross only where
/// the orders demand it. `area` is the page's body; `rank`, by actor, an order that was chosen elsewhere.
[[nodiscard]] LinksSide place_side(std::vector<ActorBox> actors, std::span<const LinksPiece> pieces,
                                   std::span<const StandingBox> boxes, Side side, const LinksSizes& sizes,
                                   const Rect& area, std::span<const std::size_t> rank = {});

}  // namespace zeren::render
