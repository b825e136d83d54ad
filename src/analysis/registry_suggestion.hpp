#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/naming/name_families.hpp"
#include "model/plan.hpp"
#include "model/registry.hpp"

namespace zeren::analysis {

/// Something that a suggestion says of a body, with its reason.
struct NameFinding {
    enum class What : std::uint8_t {
        alias,            ///< `name` is another name of it, by `kinship`
        former,           ///< `name` is a former name, as the text of `task` says
        perhaps,          ///< `name`, another body, may be the same one, by `kinship`; both stay
        kind_by_form,     ///< its kind is guessed from the form of its name
        members_by_kind,  ///< its members are all towns (or hospitals) that the plans name
        members_unknown,  ///< a collective of which the plans name no member
    };
    What what = What::alias;
    std::string name{};
    naming::Kinship kinship = naming::Kinship::declared;
    std::string task{};  ///< `plan/id`; only of a former name
};

struct SuggestedActor {
    model::RegistryActor actor{};
    std::vector<NameFinding> findings{};
};

struct RegistrySuggestion {
    std::string jurisdiction{};
    std::vector<SuggestedActor> actors{};  ///< in the order in which the plans bring them
};

/// The kind that the form of a name shows.
using KindOfName = std::function<model::ActorKind(std::string_view name)>;

/// Proposes a registry for the bodies of plans of one jurisdiction: one entry for each body, by its fullest
/// name as those at home say it, with aliases, former names, short names, kinds and, for collectives such as
/// 各镇街, candidate members. Names become one body only where naming::find_families is certain; likely
/// pairs stay two, each telling of the other. The result is a valid registry: no name stands for two bodies.
/// Expected O(actors · length + all text).
[[nodiscard]] RegistrySuggestion suggest_registry(std::span<const model::Plan> plans,
                                                  const KindOfName& kind_of_name);

}  // namespace zeren::analysis
