#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/selection.hpp"

namespace zeren::analysis {

/// Whose part in a task counts.
enum class Holders : std::uint8_t { owners, leads };

/// Who takes part in what, each pair once whatever the roles: compressed sparse rows both ways over the
/// selected tasks that somebody takes part in and the actors who do. Rows are numbered from 0 in the order of
/// the graph.
class Incidence {
  public:
    /// O(tasks + edges · log edges of a task).
    Incidence(const Scope& scope, Holders holders);

    [[nodiscard]] std::size_t task_count() const { return tasks_.size(); }
    [[nodiscard]] std::size_t actor_count() const { return actors_.size(); }
    [[nodiscard]] std::size_t pair_count() const { return holders_.size(); }
    /// How many pairs of actors there are, whatever they share.
    [[nodiscard]] std::uint64_t actor_pair_count() const {
        const std::uint64_t actors = actors_.size();
        return actors == 0 ? 0 : actors * (actors - 1) / 2;
    }
    [[nodiscard]] graph::TaskVertex task(std::size_t row) const { return tasks_[row]; }
    [[nodiscard]] graph::ActorVertex actor(std::size_t row) const { return actors_[row]; }
    /// The rows of the actors of a task, and of the tasks of an actor, rising.
    [[nodiscard]] std::span<const std::uint32_t> actors_of(std::size_t task) const {
        return std::span(holders_).subspan(task_begin_[task], task_begin_[task + 1] - task_begin_[task]);
    }
    [[nodiscard]] std::span<const std::uint32_t> tasks_of(std::size_t actor) const {
        return std::span(held_).subspan(actor_begin_[actor], actor_begin_[actor + 1] - actor_begin_[actor]);
    }

  private:
    void number_actors(const Scope& scope);
    void index_actors();

    std::vector<graph::TaskVertex> tasks_;
    std::vector<graph::ActorVertex> actors_;
    std::vector<std::size_t> task_begin_{0};
    std::vector<std::uint32_t> holders_;  ///< actor vertices while tasks are read, then actor rows
    std::vector<std::size_t> actor_begin_;
    std::vector<std::uint32_t> held_;
};

}  // namespace zeren::analysis
