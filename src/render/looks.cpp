#include "render/looks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace zeren::render {
namespace {

constexpr std::array<std::string_view, 18> inks = {
    "none",    "#ffffff", "#f4f6f9", "#dde4ee", "#cfd4da", "#8a929c", "#1a1a1a", "#565d66", "#1f3a5f",
    "#1d5fa8", "#2a6e3f", "#8a4b12", "#77347f", "#0d6b73", "#a3292e", "#4b5563", "#4a5f85", "#e9edf4",
};
static_assert(inks.size() == static_cast<std::size_t>(Ink::tint) + 1);

constexpr std::array line_inks = {Ink::blue, Ink::red,   Ink::green, Ink::plum,
                                  Ink::teal, Ink::brown, Ink::navy,  Ink::slate};

constexpr auto bold = Weight::bold;

constexpr std::array looks = {
    LookInfo{.look = Look::title, .css_class = "title", .fill = Ink::text, .weight = bold},
    LookInfo{.look = Look::subtitle, .css_class = "subtitle", .fill = Ink::soft},
    LookInfo{.look = Look::head, .css_class = "head", .fill = Ink::text},
    LookInfo{
        .look = Look::group, .css_class = "group", .fill = Ink::text, .weight = bold, .ground = Ink::wash},
    LookInfo{.look = Look::body, .css_class = "body", .fill = Ink::text, .ground = Ink::wash},
    LookInfo{.look = Look::number, .css_class = "number", .fill = Ink::soft, .ground = Ink::wash},
    LookInfo{.look = Look::small_text, .css_class = "small", .fill = Ink::soft},
    LookInfo{.look = Look::strong_number, .css_class = "sum", .fill = Ink::text, .weight = bold},
    LookInfo{.look = Look::lead_text,
             .css_class = "lead-text",
             .fill = Ink::white,
             .weight = bold,
             .ground = Ink::navy},
    LookInfo{
        .look = Look::cooperate_text, .css_class = "cooperate-text", .fill = Ink::navy, .ground = Ink::tint},
    LookInfo{.look = Look::joint_text, .css_class = "joint-text", .fill = Ink::navy, .ground = Ink::pale},
    LookInfo{.look = Look::inferred_lead_text,
             .css_class = "lead-text inferred",
             .fill = Ink::white,
             .ground = Ink::dusk},
    LookInfo{.look = Look::paper, .css_class = "paper", .fill = Ink::white},
    LookInfo{.look = Look::band, .css_class = "band", .fill = Ink::wash},
    LookInfo{.look = Look::panel,
             .css_class = "panel",
             .fill = Ink::wash,
             .stroke = Ink::rule,
             .stroke_width = 0.6},
    LookInfo{.look = Look::actor_panel,
             .css_class = "actor",
             .fill = Ink::white,
             .stroke = Ink::navy,
             .stroke_width = 1.0},
    LookInfo{.look = Look::place_panel,
             .css_class = "place",
             .fill = Ink::white,
             .stroke = Ink::rule,
             .stroke_width = 0.6,
             .dash = "2 1.5"},
    LookInfo{.look = Look::lead_cell,
             .css_class = "lead-cell",
             .fill = Ink::navy,
             .stroke = Ink::navy,
             .stroke_width = 0.7},
    LookInfo{.look = Look::inferred_lead_cell,
             .css_class = "lead-cell inferred",
             .fill = Ink::dusk,
             .stroke = Ink::dusk,
             .stroke_width = 0.7},
    LookInfo{.look = Look::cooperate_cell,
             .css_class = "cooperate-cell",
             .fill = Ink::white,
             .stroke = Ink::navy,
             .stroke_width = 0.6},
    LookInfo{
        .look = Look::inferred_cooperate_cell, .css_class = "cooperate-cell inferred", .fill = Ink::tint},
    LookInfo{.look = Look::joint_cell,
             .css_class = "joint-cell",
             .fill = Ink::pale,
             .stroke = Ink::navy,
             .stroke_width = 0.6},
    LookInfo{.look = Look::hatched_cell,
             .css_class = "inferred-part",
             .fill = Ink::white,
             .stroke = Ink::navy,
             .stroke_width = 0.6},
    LookInfo{.look = Look::text_ground, .css_class = "ground", .fill = Ink::white},
    LookInfo{.look = Look::card,
             .css_class = "card",
             .fill = Ink::white,
             .stroke = Ink::rule,
             .stroke_width = 0.8},
    LookInfo{.look = Look::hairline, .css_class = "hairline", .stroke = Ink::hairline, .stroke_width = 0.35},
    LookInfo{.look = Look::rule, .css_class = "rule", .stroke = Ink::rule, .stroke_width = 0.6},
    LookInfo{.look = Look::heavy_rule, .css_class = "heavy-rule", .stroke = Ink::text, .stroke_width = 1.1},
    LookInfo{.look = Look::hatch, .css_class = "hatch", .stroke = Ink::navy, .stroke_width = 1.1},
    LookInfo{.look = Look::fine_hatch, .css_class = "fine-hatch", .stroke = Ink::rule, .stroke_width = 0.5},
    LookInfo{.look = Look::threshold,
             .css_class = "threshold",
             .stroke = Ink::red,
             .stroke_width = 1.4,
             .dash = "5 2"},
    LookInfo{.look = Look::tie, .css_class = "tie", .stroke = Ink::slate, .stroke_width = 1.0},
    LookInfo{.look = Look::cut_mark, .css_class = "cut-mark", .stroke = Ink::text, .stroke_width = 0.4},
    LookInfo{.look = Look::halo, .css_class = "halo", .stroke = Ink::white, .stroke_width = 3.0},
    LookInfo{.look = Look::lead_curve, .css_class = "lead", .stroke = Ink::navy, .stroke_width = 2.6},
    LookInfo{.look = Look::inferred_lead_curve,
             .css_class = "lead inferred",
             .stroke = Ink::navy,
             .stroke_width = 2.6,
             .dash = "7 2.5"},
    LookInfo{
        .look = Look::cooperate_curve, .css_class = "cooperate", .stroke = Ink::navy, .stroke_width = 0.9},
    LookInfo{.look = Look::joint_curve, .css_class = "joint", .stroke = Ink::navy, .stroke_width = 2.4},
    LookInfo{.look = Look::joint_core, .css_class = "core", .stroke = Ink::white, .stroke_width = 1.0},
    LookInfo{.look = Look::named_curve,
             .css_class = "named",
             .stroke = Ink::slate,
             .stroke_width = 0.9,
             .dash = "0.9 2"},
    LookInfo{.look = Look::named_lead_curve,
             .css_class = "named lead",
             .stroke = Ink::slate,
             .stroke_width = 2.0,
             .dash = "2 2"},
};

consteval bool in_order() {
    for (std::size_t row = 0; row < looks.size(); ++row) {
        if (static_cast<std::size_t>(looks[row].look) != row) return false;
    }
    return true;
}
static_assert(in_order() && looks.size() == static_cast<std::size_t>(Look::named_lead_curve) + 1);

double luminance(Ink ink) {
    const std::string digits(hex(ink).substr(1));
    const auto channel = [&](std::size_t at) {
        const auto value = std::stoi(digits.substr(at, 2), nullptr, 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

}  // namespace

std::string_view hex(Ink ink) { return inks[static_cast<std::size_t>(ink)]; }

Ink line_ink(std::size_t turn) { return line_inks[turn % line_inks.size()]; }

const LookInfo& describe(Look look) { return looks[static_cast<std::size_t>(look)]; }

double contrast(Ink one, Ink other) {
    const auto a = luminance(one);
    const auto b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace zeren::render
