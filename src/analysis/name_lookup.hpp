#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "analysis/name_index.hpp"
#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::analysis {

/// How much of a name must be written: all of it, or on the command line a part that fits one only.
enum class Spelling : std::uint8_t { whole, part };

/// Whether a text has a part that is not empty, ASCII letters in either case.
[[nodiscard]] bool contains_words(std::string_view text, std::string_view part);

/// Finds what a person wrote: an id, `plan/id`, a name or title, an alias or short name, in this order; the
/// first sort that fits decides. With `Spelling::part`, last, any name, title, alias or short name that
/// contains the words (ASCII letters in either case). `plans` limits the search to these rows; empty: all.
///
/// Nothing that fits is `unknown-actor` or `unknown-task`, several are `ambiguous-name`; both list the near
/// ones. O(plans) for an id, O(actors) or O(tasks) otherwise; with an `index`, after some searches,
/// O(log names) for a whole name.
[[nodiscard]] support::Result<graph::ActorVertex> find_actor(const graph::AccountabilityGraph& graph,
                                                             std::string_view words, Spelling spelling,
                                                             std::span<const std::uint32_t> plans = {},
                                                             NameIndex* index = nullptr);
[[nodiscard]] support::Result<graph::TaskVertex> find_task(const graph::AccountabilityGraph& graph,
                                                           std::string_view words, Spelling spelling,
                                                           std::span<const std::uint32_t> plans = {},
                                                           NameIndex* index = nullptr);

}  // namespace zeren::analysis
