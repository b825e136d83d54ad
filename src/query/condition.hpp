#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "analysis/selection.hpp"
#include "query/question.hpp"

namespace zeren::query {

/// What `where` demands of the rows of a list: members that all hold, and conditions joined by `and`, `or`
/// and `not`. Members about an edge (role, basis, actor; of a task also the kind of its actor, of an actor
/// also what its task is) hold where one edge fits all of those in the same object.
///
/// Edges that are only named count where a `basis` is spoken of; the base scope must be made of
/// `usual_edges`.
class Condition {
  public:
    /// Whether a row fits. O(conditions) for an edge, times the edges of a task or actor.
    [[nodiscard]] bool holds(const analysis::Scope& base, graph::TaskVertex task) const;
    [[nodiscard]] bool holds(const analysis::Scope& base, graph::ActorVertex actor) const;
    [[nodiscard]] bool holds(const analysis::Scope& base, graph::EdgeIndex edge) const;
    /// The edges that the base scope must hold: those only named where a `basis` is spoken of.
    [[nodiscard]] analysis::UsualEdges usual_edges() const {
        return speaks_of_bases() ? analysis::UsualEdges::all : analysis::UsualEdges::owners;
    }

  private:
    friend class ConditionReader;

    explicit Condition(analysis::Scope scope) : scope_(std::move(scope)) {}
    [[nodiscard]] bool speaks_of_bases() const;
    template <class Row>
    [[nodiscard]] bool holds_for(const analysis::Scope& base, Row row) const;
    [[nodiscard]] bool fits(const analysis::Scope& base, graph::TaskVertex task) const;
    [[nodiscard]] bool fits(const analysis::Scope& base, graph::ActorVertex actor) const;
    [[nodiscard]] bool fits(const analysis::Scope& base, graph::EdgeIndex edge) const;
    [[nodiscard]] bool fits_task_itself(graph::TaskVertex task) const;
    [[nodiscard]] bool has_actor(graph::ActorVertex actor) const;

    analysis::Scope scope_;
    bool narrows_edges_ = false;      ///< whether a task needs an edge that fits
    bool narrows_parts_ = false;      ///< whether an actor does
    std::vector<std::string> ids_{};  ///< rising
    std::vector<std::string> texts_{};
    std::optional<analysis::EnumSet<model::TaskState>> states_{};
    std::vector<graph::ActorVertex> actors_{};  ///< rising
    std::vector<Condition> all_{};
    std::vector<Condition> any_{};
    std::vector<Condition> none_{};
};

/// Reads the member `where`, and notes it as understood. Nothing where it is absent. What is wrong is a
/// problem that names the member by its pointer (`/where/and/1/role`).
[[nodiscard]] std::optional<Condition> read_condition(Question& question);

/// Reads the member `where` of a question that measures: tasks that do not fit do not exist for it.
void narrow_tasks_by_condition(Question& question);

}  // namespace zeren::query
