#pragma once

#include <cstdint>
#include <string_view>

#include "render/text_metrics.hpp"

namespace zeren::render {

/// The few colours of all pictures, dark enough for text on white (contrast 4.5:1 and more), plus the papers
/// and rules behind them. Nothing is told by colour alone.
enum class Ink : std::uint8_t {
    none,
    white,
    wash,  ///< behind every other group
    pale,  ///< inside of joint cells
    hairline,
    rule,
    text,
    soft,  ///< text of lesser weight
    navy,  ///< the house colour: leads
    blue,
    green,
    brown,
    plum,
    teal,
    red,
    slate,
    dusk,  ///< leads that are inferred
    tint,  ///< behind cooperating that is inferred
};

/// "#1f3a5f"; "none".
[[nodiscard]] std::string_view hex(Ink ink);

/// The inks that tell neighbouring lines apart, in turn.
[[nodiscard]] Ink line_ink(std::size_t turn);

/// How a mark looks. Each look has one CSS class, so that a page or a style sheet can restyle it.
enum class Look : std::uint8_t {
    // texts
    title,
    subtitle,
    head,
    group,
    body,
    number,
    small_text,
    strong_number,
    lead_text,
    cooperate_text,
    joint_text,
    inferred_lead_text,
    // boxes
    paper,
    band,
    panel,
    actor_panel,
    place_panel,
    lead_cell,
    inferred_lead_cell,
    cooperate_cell,
    inferred_cooperate_cell,
    joint_cell,
    hatched_cell,
    text_ground,
    card,
    // rules
    hairline,
    rule,
    heavy_rule,
    hatch,
    fine_hatch,
    threshold,
    tie,
    cut_mark,
    // curves
    halo,
    lead_curve,
    inferred_lead_curve,
    cooperate_curve,
    joint_curve,
    joint_core,
    named_curve,
    named_lead_curve,
};

struct LookInfo {
    Look look;
    std::string_view css_class;
    Ink fill = Ink::none;
    Ink stroke = Ink::none;
    double stroke_width = 0;
    std::string_view dash{};  ///< as in SVG; empty: unbroken
    Weight weight = Weight::regular;
    Ink ground = Ink::white;  ///< what a text of this look stands on
};

[[nodiscard]] const LookInfo& describe(Look look);

/// WCAG 2 contrast of two inks, 1 to 21.
[[nodiscard]] double contrast(Ink one, Ink other);

}  // namespace zeren::render
