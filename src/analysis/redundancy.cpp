#include "analysis/redundancy.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <tuple>

#include "analysis/incidence.hpp"

namespace zeren::analysis {
namespace {

/// Counts, for all actors at once, the pairs of its tasks that another actor owns too: those that have two
/// owners in common. For one task after another, the later ones that one, and that two, of its owners have
/// are marked as bits; an owner with more tasks than there are words of bits has its own as bits too.
class LinkedPairs {
  public:
    explicit LinkedPairs(const Incidence& incidence)
        : incidence_(incidence),
          words_(incidence.task_count() / bits + 1),
          once_(words_, 0),
          twice_(words_, 0),
          rows_(incidence.actor_count()) {
        for (std::uint32_t actor = 0; actor < rows_.size(); ++actor) {
            const auto tasks = incidence.tasks_of(actor);
            if (tasks.size() <= words_) continue;
            rows_[actor].assign(words_, 0);
            for (auto task : tasks) rows_[actor][task / bits] |= bit(task);
        }
    }

    [[nodiscard]] std::vector<std::uint64_t> by_actor() && {
        std::vector<std::uint64_t> pairs(rows_.size(), 0);
        for (std::uint32_t task = 0; task < incidence_.task_count(); ++task) {
            const auto owners = incidence_.actors_of(task);
            if (owners.size() < 2) continue;
            for (auto actor : owners) mark(actor, task);
            for (auto actor : owners) pairs[actor] += marked_twice(actor, task);
            for (auto actor : owners) unmark(actor, task);
        }
        return pairs;
    }

  private:
    using Word = std::uint64_t;
    static constexpr std::uint32_t bits = 64;
    static constexpr Word bit(std::uint32_t task) { return Word{1} << task % bits; }
    /// The tasks of one word that come after one of them.
    static constexpr Word behind(std::uint32_t task) { return ~(bit(task) | (bit(task) - 1)); }

    /// Calls `visit(word, tasks)` for the actor's tasks after this one: a word's together, or one by one.
    template <class Visit>
    void each_later(std::uint32_t actor, std::uint32_t task, Visit visit) const {
        const auto& row = rows_[actor];
        if (row.empty()) {
            const auto tasks = incidence_.tasks_of(actor);
            for (auto later = std::ranges::upper_bound(tasks, task); later != tasks.end(); ++later)
                visit(*later / bits, bit(*later));
            return;
        }
        visit(task / bits, row[task / bits] & behind(task));
        for (std::size_t word = task / bits + 1; word < words_; ++word) visit(word, row[word]);
    }
    void mark(std::uint32_t actor, std::uint32_t task) {
        each_later(actor, task, [&](std::size_t word, Word tasks) {
            twice_[word] |= once_[word] & tasks;
            once_[word] |= tasks;
        });
    }
    [[nodiscard]] std::uint64_t marked_twice(std::uint32_t actor, std::uint32_t task) const {
        std::uint64_t count = 0;
        each_later(actor, task, [&](std::size_t word, Word tasks) {
            count += static_cast<std::uint64_t>(std::popcount(twice_[word] & tasks));
        });
        return count;
    }
    void unmark(std::uint32_t actor, std::uint32_t task) {
        each_later(actor, task, [&](std::size_t word, Word) { once_[word] = twice_[word] = 0; });
    }

    const Incidence& incidence_;
    std::size_t words_;
    std::vector<Word> once_;
    std::vector<Word> twice_;
    std::vector<std::vector<Word>> rows_;  ///< actor -> its tasks as bits; empty where they are few
};

}  // namespace

double connectance(const Scope& scope) {
    const Incidence incidence(scope, Holders::owners);
    if (incidence.pair_count() == 0) return 0.0;
    return static_cast<double>(incidence.pair_count()) /
           (static_cast<double>(incidence.task_count()) * static_cast<double>(incidence.actor_count()));
}

std::vector<Redundancy> redundancies(const Scope& scope) {
    const Incidence incidence(scope, Holders::owners);
    const auto linked = LinkedPairs(incidence).by_actor();
    std::vector<Redundancy> rows;
    for (std::uint32_t actor = 0; actor < incidence.actor_count(); ++actor) {
        auto& row = rows.emplace_back(
            Redundancy{.actor = incidence.actor(actor), .tasks = incidence.tasks_of(actor).size()});
        if (row.tasks < 2) continue;
        const auto tasks = static_cast<double>(row.tasks);
        row.value = static_cast<double>(linked[actor]) / (tasks * (tasks - 1.0) / 2.0);
    }
    std::ranges::sort(rows, [&](const Redundancy& a, const Redundancy& b) {
        const auto key = [&](const Redundancy& row) {
            return std::tuple(!row.value.has_value(), row.value.value_or(0.0), scope.graph().id(row.actor),
                              row.actor);
        };
        return key(a) < key(b);
    });
    return rows;
}

}  // namespace zeren::analysis
