#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/differing/similar_rows.hpp"
#include "analysis/differing/text_similarity.hpp"
#include "model/plan.hpp"
#include "support/result.hpp"

namespace zeren::analysis {

/// Finds the tasks of a plan that the rows of a list are about. The plan must outlive it.
class ListedTasks {
  public:
    /// O(all text).
    explicit ListedTasks(const model::Plan& plan);

    /// The task of an id; without one the only task of that text: its title, its text, or both, whatever
    /// their punctuation and width. A text that is another task's, word for word, contradicts the id: the
    /// rows were renumbered; one that has nothing in common with the task is of another
    /// plan. Failures are diagnostics without a place.
    [[nodiscard]] support::Result<model::TaskId> find(std::string_view id, std::string_view text);
    /// Whether a text is what the plan says of the task.
    [[nodiscard]] bool says(model::TaskId task, std::string_view text) const;

  private:
    using Tasks = std::vector<model::TaskId>;

    /// Whether a text may be a rewording of the task's.
    [[nodiscard]] bool is_like(model::TaskId task, std::string_view text) const;
    [[nodiscard]] const Tasks& with_text(std::string_view text) const;
    [[nodiscard]] support::Result<model::TaskId> find_by_text(std::string_view text);
    [[nodiscard]] std::string nearest(std::string_view text);

    const model::Plan& plan_;
    std::map<std::u32string, Tasks> by_text_;
    std::optional<differing::SimilarRows> similar_{};  ///< made when it is first needed
};

}  // namespace zeren::analysis
