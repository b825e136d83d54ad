#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analysis/balance.hpp"
#include "analysis/selection.hpp"
#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::query {

/// A balance answer as it was written down, read back over the graph that it speaks of.
struct StatedBalance {
    analysis::Selection selection{};
    std::optional<graph::AccountabilityGraph> expanded{};  ///< where its request asked for expansion
    analysis::BalanceRequest request{};
    analysis::Balance balance{};

    /// What it is about; `graph` is the one it was read over. The scope points into this answer and the
    /// graph.
    [[nodiscard]] analysis::Scope scope(const graph::AccountabilityGraph& graph) const {
        return {expanded ? *expanded : graph, selection, analysis::UsualEdges::owners};
    }
};

/// Reads the whole answer to a balance request, as `zeren query` and `zeren balance --json` write it. What is
/// not of that form is an error with its place; a task or actor that the graph does not know as the answer
/// tells it is `answer-refuted`. `graph_files` are those of the plans, for messages. O(text · log).
[[nodiscard]] support::Result<StatedBalance> read_balance_answer(
    std::string_view text, std::string_view file, const graph::AccountabilityGraph& graph,
    std::span<const std::string> graph_files = {});

}  // namespace zeren::query
