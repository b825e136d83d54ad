#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// What falls if some actors drop out.
struct Without {
    std::vector<graph::TaskVertex> no_lead{};  ///< lose their last lead and keep other owners
    std::vector<graph::TaskVertex> unowned{};  ///< lose their last owner
    /// Connected components of the selected tasks and of the actors that have a selected edge: with
    /// everybody, and with what remains.
    std::size_t components_before = 0;
    std::size_t components_after = 0;
    /// Those of the dropped whose loss alone would already split a component.
    std::vector<graph::ActorVertex> articulation{};
};

/// Only tasks that fall because of the loss are listed, in document order: what had no lead or no owner
/// before is not. O(tasks + actors + edges).
[[nodiscard]] Without without(const Scope& scope, std::span<const graph::ActorVertex> dropped);

}  // namespace zeren::analysis
