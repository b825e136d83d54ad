#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/progress.hpp"
#include "cli/office/progress_sheet.hpp"
#include "cli/wording.hpp"
#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::cli::office {

/// A deadline or state that the sheet tells anew.
struct ProgressChange {
    graph::TaskVertex task{};
    model::TaskColumn column = model::TaskColumn::status;  ///< due or status
    std::string before{};                                  ///< as cells print it; empty for nothing
    std::string after{};
    support::Place where{};
};

/// Why a cell that differs from the graph changes nothing.
enum class Untaken : std::uint8_t {
    not_progress,  ///< owners and texts are not changed by a report of progress
    empty,         ///< an empty cell says nothing
};

/// A cell that differs from the graph and is left aside.
struct UntakenCell {
    graph::TaskVertex task{};
    model::TaskColumn column = model::TaskColumn::task;
    Untaken why = Untaken::not_progress;
    std::string in_graph{};
    std::string in_sheet{};
    support::Place where{};
};

/// What a sheet brings to a plan. Lists stand in the order of the sheet, `unlisted` in that of the plan.
struct ProgressUpdate {
    std::vector<ProgressChange> changes{};
    std::vector<analysis::TaskProgress> news{};  ///< the same, as the plan takes it
    std::vector<UntakenCell> untaken{};
    std::vector<graph::TaskVertex> unlisted{};  ///< tasks that no row is about
    std::size_t rows = 0;                       ///< about tasks of this plan
    std::size_t rows_of_other_plans = 0;
};

/// Reads deadlines and progress of the one plan of a graph from a sheet. Rows are about the tasks of their
/// numbers, without one of their texts (analysis::ListedTasks). Deadlines are the same where they mean the
/// same day, owners where they are the same bodies. Unknown tasks, two rows about one task, and words that
/// are no deadline or state are errors with their cells; all of them are told. O(sheet + plan).
[[nodiscard]] support::Result<ProgressUpdate> read_progress(const graph::AccountabilityGraph& graph,
                                                            const ProgressSheet& sheet, Language language);

}  // namespace zeren::cli::office
