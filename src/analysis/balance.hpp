#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "analysis/enum_set.hpp"
#include "analysis/selection.hpp"
#include "graph/accountability_graph.hpp"
#include "support/result.hpp"

namespace zeren::analysis {

/// The most that one actor may lead: so many tasks, or so much weight.
struct LeadCapacity {
    graph::ActorVertex actor{};
    double most = 0.0;
};

/// A balance by the weights of tasks counts none that is greater, so that sums stay exact.
inline constexpr double greatest_task_weight = 1e6;

/// What a lead adds to its actor's load: 1, or the weight that the task states, to six decimals.
enum class LeadWeight : std::uint8_t { one, of_task };

/// Whether the whole trade-off is asked for; it costs one search for each change.
enum class CurveWish : std::uint8_t { wanted, unwanted };

struct BalanceRequest {
    /// Tasks whose lead must stay: one of their current leads leads them, or nobody where nobody does.
    std::vector<graph::TaskVertex> keep{};
    /// Who may lead. Absent: departments; in a scope without any, the actors of unknown kind. Collectives
    /// never lead, whatever is asked.
    std::optional<EnumSet<model::ActorKind>> kinds{};
    std::vector<LeadCapacity> capacities{};
    LeadWeight weight = LeadWeight::one;
    std::optional<std::size_t> max_moves{};
    CurveWish curve = CurveWish::wanted;
};

/// A task that gets another lead. `from` is the first current lead, or nothing where the task has none.
struct LeadMove {
    graph::TaskVertex task{};
    std::optional<graph::ActorVertex> from{};
    graph::ActorVertex to{};
};

/// A task with several current leads of which one stays: no change of lead, but the others step back.
struct SettledLead {
    graph::TaskVertex task{};
    graph::ActorVertex lead{};
};

/// What an actor leads before and after. A task with several leads counts for each of them before.
struct LeadLoad {
    graph::ActorVertex actor{};
    double before = 0.0;
    double after = 0.0;
};

/// Tasks that nobody but these actors may lead. Of |S| tasks (or their weight) one of |N(S)| actors leads
/// ⌈|S| / |N(S)|⌉ at least, or more where some are full before that (Hall 1935).
struct BalanceCertificate {
    std::vector<graph::TaskVertex> tasks{};
    std::vector<graph::ActorVertex> actors{};
};

/// So many changes of lead are needed, and suffice, for this highest load.
struct CurvePoint {
    std::size_t changes = 0;
    double highest = 0.0;
    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

/// How sure an answer is that nothing better exists.
enum class Proof : std::uint8_t {
    certificate,  ///< the highest load equals `bound`, which anybody can check
    search,       ///< all other assignments were ruled out
    none,         ///< the truth lies between `bound` and what was found
};

struct Balance {
    double before = 0.0;  ///< the highest lead load of those who may lead
    double after = 0.0;
    /// No assignment of all tasks has a lower highest load. With `max_moves`, `after` may stay above it.
    double bound = 0.0;
    BalanceCertificate certificate{};
    Proof highest_proof = Proof::certificate;
    /// Whether the loads are proven the lexicographically least, and the moves the fewest for these loads.
    Proof moves_proof = Proof::search;

    std::vector<LeadMove> moves{};       ///< in document order
    std::vector<SettledLead> settled{};  ///< in document order
    std::vector<LeadLoad> loads{};       ///< of all who may lead, highest before first, ties by id
    std::vector<CurvePoint> curve{};     ///< rising changes, falling highest load; see below
    std::vector<graph::TaskVertex> not_assignable{};  ///< no owner may lead them
    std::vector<graph::TaskVertex> left_open{};       ///< could be led, but `max_moves` does not reach so far
    std::size_t inferred_leads = 0;                   ///< current leads that no document states
};

/// Who could lead what, so that nobody leads more than can be helped: every task keeps its owners, and any of
/// those who may lead becomes its lead. Minimised are the highest lead load, then the sorted loads from the
/// top, then the number of changes. A task that gets a lead for the first time, or whose lead may not lead,
/// counts as a change; one of several current leads that stays does not.
///
/// `curve` starts with the fewest changes that give every task a lead (none where all have one) and ends with
/// the lowest highest load; it is empty with task weights. With `max_moves`, as many tasks as can be get a
/// lead first, then loads go down as far as the changes allow; `bound` and `certificate` stay those of the
/// whole.
///
/// Unit weights are exact at any size (see analysis/balancing/). With task weights the problem is NP-complete
/// (Lenstra, Shmoys and Tardos 1990): an exact search answers small plans, and `bound` tells the gap of
/// others. Fails with `capacities-too-small`, which names the tasks, where not everything can be led.
[[nodiscard]] support::Result<Balance> balance(const Scope& scope, const BalanceRequest& request);

}  // namespace zeren::analysis
