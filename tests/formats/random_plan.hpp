#pragma once

#include <random>

#include "model/plan.hpp"

namespace zeren::testing {

/// A plan of a few rows with every kind of member, present or absent at random: Chinese and awkward texts,
/// unknown members, references forwards and backwards, edges of every role and basis.
[[nodiscard]] model::Plan random_plan(std::mt19937& random);

}  // namespace zeren::testing
