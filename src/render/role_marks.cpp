#include "render/role_marks.hpp"

#include <string>
#include <utility>

#include "render/text_metrics.hpp"

namespace zeren::render {
namespace {

using model::Role;

struct BoxLooks {
    Look box;
    Look text;
};

BoxLooks box_looks(Part part) {
    switch (part.role) {
        case Role::lead:
            if (is_inferred(part)) return {Look::inferred_lead_cell, Look::inferred_lead_text};
            return {Look::lead_cell, Look::lead_text};
        case Role::cooperate:
            return {is_inferred(part) ? Look::inferred_cooperate_cell : Look::cooperate_cell,
                    Look::cooperate_text};
        case Role::joint: return {Look::joint_cell, Look::joint_text};
    }
    return {Look::joint_cell, Look::joint_text};
}

Look curve_look(Part part) {
    switch (part.role) {
        case Role::lead: return is_inferred(part) ? Look::inferred_lead_curve : Look::lead_curve;
        case Role::cooperate: return Look::cooperate_curve;
        case Role::joint: return Look::joint_curve;
    }
    return Look::joint_curve;
}

}  // namespace

std::string spelt_out(Part part, const Phrases& words) {
    std::string text(name_of(part.role, words));
    if (is_inferred(part)) text += words.inferred;
    return text;
}

double width_in_box(Part part, std::string_view words) {
    return text_width(words, describe(box_looks(part).text).weight);
}

double letter_width(Part part, const Phrases& words) {
    return width_in_box(part, letter_of(part.role, part.basis, words));
}

std::vector<Shape> part_box(Part part, const Rect& box, std::string text, double size) {
    const auto looks = box_looks(part);
    constexpr double radius = 1.5;
    std::vector<Shape> shapes = {BoxShape{.box = box, .look = looks.box, .radius = radius}};
    shapes.emplace_back(TextShape{.at = {box.centre().x, box.centre().y + middle_to_baseline * size},
                                  .lines = {std::move(text)},
                                  .size = size,
                                  .look = looks.text,
                                  .anchor = Anchor::middle});
    return shapes;
}

std::vector<Shape> part_curve(Part part, Point from, Point to, Ink ink) {
    std::vector<Shape> shapes = {
        CurveShape{.from = from, .to = to, .look = Look::halo},
        CurveShape{.from = from, .to = to, .look = curve_look(part), .stroke = ink},
    };
    if (part.role == Role::joint)
        shapes.emplace_back(CurveShape{.from = from, .to = to, .look = Look::joint_core});
    return shapes;
}

std::vector<Shape> named_curve(Role role, Point from, Point to) {
    return {CurveShape{
        .from = from, .to = to, .look = role == Role::lead ? Look::named_lead_curve : Look::named_curve}};
}

}  // namespace zeren::render
