#include "model/registry.hpp"

#include <fmt/format.h>

#include <utility>

#include "support/suggestion.hpp"

namespace zeren::model {
namespace {

using support::Code;
using support::make_diagnostic;

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
    support::Diagnostics problems;
    Registry registry;
    registry.jurisdiction_ = std::move(jurisdiction);
    registry.actors_ = std::move(actors);
    for (std::size_t row = 0; row < registry.actors_.size(); ++row) {
        for (auto name : names_of(registry.actors_[row])) {
            const auto [held, is_new] = registry.by_name_.emplace(name, row);
            if (is_new || held->second == row) continue;
            problems.add(
                make_diagnostic(Code::name_clash,
                                fmt::format("\"{}\" stands for both \"{}\" and \"{}\"", name,
                                            registry.actors_[held->second].id, registry.actors_[row].id),
                                {.file = std::string(file)}, "keep the name at one of the two"));
        }
    }
    std::vector<std::string_view> ids;
    for (const auto& actor : registry.actors_) ids.push_back(actor.id);
    for (const auto& actor : registry.actors_) {
        for (const auto& member : actor.members) {
            const auto found = registry.by_name_.find(member);
            if (found != registry.by_name_.end() && registry.actors_[found->second].id == member) continue;
            problems.add(make_diagnostic(
                Code::unknown_actor,
                fmt::format("\"{}\" lists the member \"{}\", which is not declared", actor.id, member),
                {.file = std::string(file)}, support::did_you_mean(member, ids)));
        }
    }
    if (!problems.empty()) return problems;
    return registry;
}

std::optional<std::size_t> Registry::find(std::string_view name) const {
    const auto found = by_name_.find(name);
    if (found == by_name_.end()) return std::nullopt;
    return found->second;
}

}  // namespace zeren::model
