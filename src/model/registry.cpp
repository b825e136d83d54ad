#include "model/registry.hpp"

#include <fmt/format.h>

#include <functional>
#include <map>
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

using Rows = std::map<std::string, std::size_t, std::less<>>;

/// Which row has an id; a second row with it is a problem.
Rows rows_by_id(const std::vector<RegistryActor>& actors, const support::Place& where,
                support::Diagnostics& problems) {
    Rows rows;
    for (std::size_t row = 0; row < actors.size(); ++row) {
        const auto [held, is_new] = rows.emplace(actors[row].id, row);
        if (is_new) continue;
        problems.add(make_diagnostic(Code::duplicate_id,
                                     fmt::format("the id \"{}\" is declared twice, for \"{}\" and \"{}\"",
                                                 actors[row].id, actors[held->second].name, actors[row].name),
                                     where, "give each body an id of its own"));
    }
    return rows;
}

/// Which row has a name of any kind; a name that two rows share is a problem.
Rows rows_by_name(const std::vector<RegistryActor>& actors, const support::Place& where,
                  support::Diagnostics& problems) {
    Rows rows;
    for (std::size_t row = 0; row < actors.size(); ++row) {
        for (auto name : names_of(actors[row])) {
            const auto [held, is_new] = rows.emplace(name, row);
            if (is_new || actors[held->second].id == actors[row].id) continue;
            problems.add(make_diagnostic(Code::name_clash,
                                         fmt::format("\"{}\" stands for both \"{}\" and \"{}\"", name,
                                                     actors[held->second].id, actors[row].id),
                                         where, "keep the name at one of the two"));
        }
    }
    return rows;
}

}  // namespace

support::Result<Registry> Registry::make(std::string jurisdiction, std::vector<RegistryActor> actors,
                                         std::string_view file) {
    const support::Place where{.file = std::string(file)};
    support::Diagnostics problems;
    const auto by_id = rows_by_id(actors, where, problems);
    Registry registry;
    registry.by_name_ = rows_by_name(actors, where, problems);
    std::vector<std::string_view> ids;
    for (const auto& [id, row] : by_id) ids.push_back(id);
    for (const auto& actor : actors) {
        for (const auto& member : actor.members) {
            if (by_id.contains(member)) continue;
            const auto named = registry.by_name_.find(member);
            problems.add(make_diagnostic(
                Code::unknown_actor,
                fmt::format("\"{}\" lists the member \"{}\", which is not declared", actor.id, member), where,
                named == registry.by_name_.end()
                    ? support::did_you_mean(member, ids)
                    : fmt::format("members are listed by id: \"{}\"", actors[named->second].id)));
        }
    }
    if (!problems.empty()) return problems;
    registry.jurisdiction_ = std::move(jurisdiction);
    registry.actors_ = std::move(actors);
    return registry;
}

std::optional<std::size_t> Registry::find(std::string_view name) const {
    const auto found = by_name_.find(name);
    if (found == by_name_.end()) return std::nullopt;
    return found->second;
}

}  // namespace zeren::model
