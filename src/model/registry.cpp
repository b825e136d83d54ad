#include "model/registry.hpp"

#include <fmt/format.h>

#include <utility>

#include "support/name_form.hpp"
#include "support/suggestion.hpp"

namespace zeren::model {
namespace {

using support::Code;
using support::make_diagnostic;

constexpr std::size_t most_problems = 20;        // what comes after them is not looked at
constexpr std::size_t most_candidates = 20'000;  // for a hint

std::vector<std::string_view> names_of(const RegistryActor& actor) {
    std::vector<std::string_view> names{actor.id, actor.name};
    if (!actor.short_name.empty()) names.push_back(actor.short_name);
    names.insert(names.end(), actor.aliases.begin(), actor.aliases.end());
    names.insert(names.end(), actor.former.begin(), actor.former.end());
    return names;
}

}  // namespace

support::Result<Registry> Registry::make(std::string jurisdiction, std::vector<RegistryActor> actors,
                                         std::string_view file) {
    return make(std::move(jurisdiction), std::move(actors),
                [file](std::size_t, std::string_view) { return support::Place{.file = std::string(file)}; });
}

support::Result<Registry> Registry::make(std::string jurisdiction, std::vector<RegistryActor> actors,
                                         const PlaceOf& place_of) {
    Registry registry;
    registry.jurisdiction_ = std::move(jurisdiction);
    registry.actors_ = std::move(actors);
    auto problems = registry.index_names(place_of);
    if (problems.empty()) problems = registry.unknown_members(place_of);
    if (!problems.empty()) return problems;
    return registry;
}

support::Diagnostics Registry::index_names(const PlaceOf& place_of) {
    support::Diagnostics problems;
    for (std::size_t row = 0; row < actors_.size(); ++row) {
        for (auto name : names_of(actors_[row])) {
            const auto [held, is_new] = by_name_.emplace(support::name_form(name), row);
            if (is_new || held->second == row) continue;
            problems.add(clash(name, held->second, row, place_of));
            if (problems.items().size() == most_problems) return problems;
            if (is_id_of_both(name, held->second, row)) break;  // their other names clash for the same reason
        }
    }
    return problems;
}

bool Registry::is_id_of_both(std::string_view name, std::size_t first, std::size_t second) const {
    return actors_[first].id == name && actors_[second].id == name;
}

support::Diagnostic Registry::clash(std::string_view name, std::size_t first, std::size_t second,
                                    const PlaceOf& place_of) const {
    auto problem =
        is_id_of_both(name, first, second)
            ? make_diagnostic(Code::duplicate_id, fmt::format("the actor id \"{}\" is used twice", name),
                              place_of(second, name), "give each actor an id of its own")
            : make_diagnostic(Code::name_clash,
                              fmt::format("\"{}\" stands for both \"{}\" and \"{}\"", name, actors_[first].id,
                                          actors_[second].id),
                              place_of(second, name), "keep the name at one of the two");
    problem.related.push_back({.where = place_of(first, name), .message = "first here"});
    return problem;
}

support::Diagnostics Registry::unknown_members(const PlaceOf& place_of) const {
    support::Diagnostics problems;
    std::vector<std::string_view> ids;
    for (const auto& actor : actors_) {
        if (ids.size() < most_candidates) ids.push_back(actor.id);
    }
    for (std::size_t row = 0; row < actors_.size(); ++row) {
        const auto& actor = actors_[row];
        for (const auto& member : actor.members) {
            const auto found = by_name_.find(support::name_form(member));
            const bool is_name = found != by_name_.end();
            if (is_name && actors_[found->second].id == member) continue;
            problems.add(make_diagnostic(
                Code::unknown_actor,
                fmt::format("\"{}\" lists the member \"{}\", which is not declared", actor.id, member),
                place_of(row, member),
                is_name ? fmt::format("members are listed by id: \"{}\"", actors_[found->second].id)
                        : support::did_you_mean(member, ids)));
            if (problems.items().size() == most_problems) return problems;
        }
    }
    return problems;
}

std::optional<std::size_t> Registry::find(std::string_view name) const {
    const auto found =
        support::is_plain_name(name) ? by_name_.find(name) : by_name_.find(support::name_form(name));
    if (found == by_name_.end()) return std::nullopt;
    return found->second;
}

}  // namespace zeren::model
