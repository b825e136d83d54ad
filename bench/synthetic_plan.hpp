#pragma once

#include <cstddef>

#include "model/plan.hpp"

namespace zeren::bench {

/// A plan shaped like real ones, only larger: some 6 owners a task, few actors that own much and many that
/// own little. The same size gives the same plan.
[[nodiscard]] model::Plan synthetic_plan(std::size_t tasks);

}  // namespace zeren::bench
