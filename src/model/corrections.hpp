#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.hpp"
#include "model/vocabulary.hpp"
#include "support/place.hpp"
#include "support/result.hpp"

namespace zeren::model {

/// What a person decided about an edge or a name, and why. It outlives every new import.
struct Correction {
    enum class Action : std::uint8_t {
        add,   ///< add an owner edge (task, actor, role); one that the text only named becomes an owner edge
        drop,  ///< remove the edges of (task, actor), or only those of `role`, named ones too
        change,  ///< make the owner edges of (task, actor) one edge of another role
        rename,  ///< give an actor another name; the old one becomes an alias
        kind,    ///< say what an actor is
    };

    Action action = Action::add;
    std::string task{};               ///< printed id; empty for rename and kind
    std::string actor{};              ///< id, name or alias
    std::optional<Role> role{};       ///< needed by add and change
    std::string name{};               ///< the new name, for rename
    std::optional<ActorKind> kind{};  ///< for kind
    std::string who{};
    std::string why{};
    std::string when{};
    support::Position where{};  ///< in the file of corrections, for messages
};

template <>
[[nodiscard]] std::span<const Word<Correction::Action>> words();

/// A plan with corrections in force, and what they changed beyond the edges that they name.
struct CorrectedPlan {
    Plan plan;
    support::Diagnostics notes{};
};

/// The plan with the corrections applied in their order; edges they add or change get the basis `corrected`.
/// Who leads by order only cooperates where a correction says who leads, with a note. A correction that names
/// something the plan does not hold, or adds an owner who is one already, is an error that says what. An
/// actor that `add` names and the plan does not know is added with the kind `unknown`. `file` is named in the
/// diagnostics. O(corrections · edges of a task + plan).
[[nodiscard]] support::Result<CorrectedPlan> corrected(const Plan& plan,
                                                       const std::vector<Correction>& corrections,
                                                       std::string_view file);

/// The plan with those of the corrections that fit it, in their order. The others are taken to be in force
/// already, as in a graph that was imported with them.
[[nodiscard]] Plan corrected_where_fitting(const Plan& plan, const std::vector<Correction>& corrections);

/// What a correction changes beyond its own edge.
struct CorrectionEffect {
    support::Diagnostics notes{};
};

/// The effect of a further correction, or why it does not fit the plan with the earlier ones in force.
[[nodiscard]] support::Result<CorrectionEffect> effect_of(const Correction& further, const Plan& plan,
                                                          const std::vector<Correction>& earlier,
                                                          std::string_view file);

}  // namespace zeren::model
