#include "graph/same_bodies.hpp"

#include <utility>

#include "support/name_form.hpp"

namespace zeren::graph {

SameBodies::TextNumbers::Number SameBodies::TextNumbers::of(std::string_view text) {
    const auto next = static_cast<std::uint32_t>(texts_.size());
    const auto held = index_.add(text, next, [this](std::uint32_t number) { return texts_[number]; });
    if (!held) texts_.push_back(text);
    return {.value = held.value_or(next), .is_new = !held};
}

std::string_view SameBodies::form_of(std::string_view text) {
    return support::is_plain_name(text) ? text : made_forms_.emplace_back(support::name_form(text));
}

void SameBodies::begin_plan(std::string_view jurisdiction, std::uint32_t plan) {
    const auto form = form_of(jurisdiction);
    here_ = form.empty() ? nullptr : &jurisdictions_[form];
    plan_ = plan;
}

ActorVertex SameBodies::vertex(std::string_view name, ActorVertex next) {
    if (here_ == nullptr) return next;
    const auto spelling = here_->spellings.of(name);
    if (spelling.is_new) {
        const auto form = here_->forms.of(form_of(name));
        here_->body_of_spelling.push_back(form.value);
        if (form.is_new) {
            here_->body_of_form.push_back({.vertex = next, .last_plan = plan_});
            return next;
        }
    }
    auto& body = here_->body_of_form[here_->body_of_spelling[spelling.value]];
    return std::exchange(body.last_plan, plan_) == plan_ ? next : body.vertex;
}

}  // namespace zeren::graph
