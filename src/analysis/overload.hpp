#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "graph/accountability_graph.hpp"

namespace zeren::analysis {

/// When a load counts as too much.
struct OverloadRule {
    enum class Kind : std::uint8_t {
        tukey,          ///< above Q3 + 1.5 · IQR of the loads of the actor's kind (Tukey 1977)
        mean_plus_2sd,  ///< above mean + 2 · population sd of all loads
        capacity,       ///< above the capacity that the actor states
        above,          ///< above `limit`
    };
    Kind kind = Kind::tukey;
    double limit = 0.0;  ///< only of `above`
};

/// Why there is no verdict.
enum class NoVerdict : std::uint8_t { none, few_actors, no_spread, no_capacity };

/// Whether a load is too much. Without a threshold there is no verdict, and `reason` says why.
struct Verdict {
    std::optional<double> threshold{};
    std::optional<bool> overloaded{};
    NoVerdict reason = NoVerdict::none;
};

/// Judges loads by a rule. Fewer than 5 actors of a kind, or a kind whose quartiles are equal, get no verdict
/// from `tukey`: its fence would mean nothing.
class OverloadJudge {
  public:
    /// What the rule needs to know of each actor that has a load.
    struct Entry {
        model::ActorKind kind = model::ActorKind::unknown;
        double load = 0.0;
        std::optional<double> capacity{};
    };

    /// O(entries · log entries).
    OverloadJudge(const OverloadRule& rule, std::span<const Entry> entries);

    [[nodiscard]] Verdict judge(const Entry& entry) const;
    /// The threshold that the rule sets for all actors of a kind; nothing where it sets none.
    [[nodiscard]] std::optional<double> threshold(model::ActorKind kind) const {
        return limits_[static_cast<std::size_t>(kind)].threshold;
    }

  private:
    struct Limit {
        std::optional<double> threshold{};
        NoVerdict reason = NoVerdict::none;
    };
    static Limit fence(std::span<const double> rising);

    static constexpr std::size_t kinds = 6;
    OverloadRule rule_;
    std::array<Limit, kinds> limits_{};
};

}  // namespace zeren::analysis
