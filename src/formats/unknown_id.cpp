#include "formats/unknown_id.hpp"

#include <fmt/format.h>

#include <vector>

#include "support/suggestion.hpp"

namespace zeren::formats {
namespace {

constexpr std::size_t most_candidates = 20'000;

template <class Rows>
std::string hint_among(const model::Plan& plan, const Rows& rows, std::string_view id,
                       std::string otherwise) {
    std::vector<std::string_view> ids;
    if (rows.size() <= most_candidates) {
        for (auto row : rows) ids.push_back(plan.id(row));
    }
    auto hint = support::did_you_mean(id, ids);
    return hint.empty() ? std::move(otherwise) : hint;
}

}  // namespace

std::string unknown_id_message(std::string_view referrer, std::string_view noun, std::string_view id) {
    return fmt::format("{} names {} \"{}\", which is not declared", referrer, noun, id);
}

std::string unknown_group_message(std::string_view id) { return unknown_id_message("task", "group", id); }

std::string unknown_task_hint(const model::Plan& plan, std::string_view id) {
    return hint_among(plan, plan.tasks(), id, "declare it in \"tasks\", or mend the id");
}

std::string unknown_actor_hint(const model::Plan& plan, std::string_view id) {
    for (auto actor : plan.actors()) {
        if (plan.name(actor) == id)
            return fmt::format("the actor of this name has the id \"{}\"", plan.id(actor));
    }
    return hint_among(plan, plan.actors(), id, "declare it in \"actors\", or mend the id");
}

std::string unknown_group_hint(const model::Plan& plan, std::string_view id) {
    return hint_among(plan, plan.groups(), id, "declare it in \"groups\", or leave \"groups\" out");
}

}  // namespace zeren::formats
