#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "analysis/selection.hpp"
#include "formats/json_object.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::query {

/// What every request may say besides its own members: `plan group kind role basis status`, each one word or
/// a list of words, `due`, `as_of`, `expand` and `top`.
struct Filters {
    analysis::Selection selection{};
    std::optional<analysis::Day> as_of{};  ///< the day that the request is asked for
    bool expand = false;                   ///< count the members of collectives instead of the collectives
    std::optional<std::size_t> top{};      ///< the first rows of each list in the answer; counts stay whole
};

/// Reads them from a request. Unknown plans and groups, words outside of the vocabulary and wrong types are
/// problems that name the member (`/role`, `/role/1`) and what it may hold.
[[nodiscard]] Filters read_filters(formats::ObjectReader& request, formats::JsonProblems& problems,
                                   const graph::AccountabilityGraph& graph);

/// Only those that select: `plan group kind role basis status due`. `as_of` is the day of the whole request.
[[nodiscard]] analysis::Selection read_selection(formats::ObjectReader& request,
                                                 formats::JsonProblems& problems,
                                                 const graph::AccountabilityGraph& graph,
                                                 const std::optional<analysis::Day>& as_of);

/// Adds what was understood of a selection to `query`.
void write_selection(const analysis::Selection& selection, const graph::AccountabilityGraph& graph,
                     nlohmann::ordered_json& query);

/// Adds the filters as understood to `query`: ids of plans, labels of groups, words in the order of the
/// vocabulary.
void write_filters(const Filters& filters, const graph::AccountabilityGraph& graph,
                   nlohmann::ordered_json& query);

}  // namespace zeren::query
