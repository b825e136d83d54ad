#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "documents/document.hpp"
#include "model/plan.hpp"
#include "model/registry.hpp"
#include "support/diagnostics.hpp"
#include "support/result.hpp"

namespace zeren::extraction {

/// Who leads where a document lists its owners: `stated` keeps to what it says, `first` takes the first owner
/// where nothing is said, `automatic` does that for documents that never state a lead.
enum class LeadRule : std::uint8_t { automatic, first, stated };

/// What to read of a document that holds measures (its text) and a task list (its annex); `automatic` takes
/// the task list where there is one.
enum class Part : std::uint8_t { automatic, tasks, measures };

struct ExtractionOptions {
    LeadRule lead = LeadRule::automatic;
    Part part = Part::automatic;
    const model::Registry* registry = nullptr;  ///< names to know; must outlive the call
    std::string jurisdiction{};                 ///< empty: the registry's
    std::string plan_id{};                      ///< empty: the source's name without folder and ending
    std::string source_name{};  ///< what the plan records as its source; empty: the document's name
};

/// What was read, in numbers, for a report.
struct ExtractionCounts {
    std::size_t clauses = 0;  ///< duty clauses of the part that was read
    std::size_t owner_edges = 0;
    std::size_t inherited_edges = 0;  ///< owner edges whose words stand at another task or at a group
    std::size_t named_edges = 0;
    std::size_t inferred_leads = 0;  ///< tasks whose lead was taken from order
    std::size_t not_understood = 0;  ///< words among owners that are no names
    std::size_t skipped_lines = 0;   ///< page furniture and lines outside of all items, in the whole document
};

struct Extraction {
    model::Plan plan{};
    /// Notes and warnings; `owner-not-understood` errors do not keep the plan from being made.
    support::Diagnostics diagnostics{};
    ExtractionCounts counts{};
};

/// Reads a plan out of a document: its tasks in groups, who is responsible for them and who is named in them.
/// Every edge carries its place and the rule that made it. A document (or part) without any task is a
/// `no-tasks` error. O(size of the document).
[[nodiscard]] support::Result<Extraction> extract_plan(const documents::Document& document,
                                                       const ExtractionOptions& options);

}  // namespace zeren::extraction
