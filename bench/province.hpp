#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace zeren::bench {

/// A made-up province: many plans of many towns, shaped like real ones. Each plan has its region's bodies to
/// name; one of them leads nearly everything, a few own much and many own little; some tasks have no owner,
/// some no lead, some go to every town.
struct Province {
    struct Task {
        std::uint32_t plan = 0;
        std::uint32_t number = 0;  ///< within the plan, from 1
        std::string title{};
    };
    struct Actor {
        std::string id{};
        std::string name{};
        std::string kind{};
        std::uint32_t region = 0;
    };
    struct Edge {
        std::uint32_t task = 0;
        std::uint32_t actor = 0;
        bool leads = false;
    };

    std::uint32_t plans = 0;
    std::vector<Task> tasks{};
    std::vector<Actor> actors{};
    std::vector<Edge> edges{};

    [[nodiscard]] std::string task_id(std::uint32_t task) const;
    [[nodiscard]] std::string group(std::uint32_t task) const;
    /// The region whose bodies a plan names.
    [[nodiscard]] static std::uint32_t region_of(std::uint32_t plan) { return plan / 10; }
};

/// The same number of plans gives the same province on every machine.
[[nodiscard]] Province make_province(std::uint32_t plans);

/// Puts the edges into an order that says nothing, the same each time.
void shuffle_edges(Province& province);

}  // namespace zeren::bench
