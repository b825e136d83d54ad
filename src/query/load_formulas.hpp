#pragma once

#include <nlohmann/json_fwd.hpp>

#include "analysis/load.hpp"

namespace zeren::query {

/// How each number of a load answer comes about: a formula for each of its members, with the weights and the
/// rule of the request.
[[nodiscard]] nlohmann::ordered_json load_formulas(const analysis::LoadWeights& weights,
                                                   const analysis::OverloadRule& rule);

}  // namespace zeren::query
