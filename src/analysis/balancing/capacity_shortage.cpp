#include "analysis/balancing/capacity_shortage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string>

#include "analysis/balancing/hall_certificate.hpp"

namespace zeren::analysis::balancing {

support::Diagnostic capacity_shortage(const Scope& scope, const LeadProblem& problem,
                                      const LeadAssignment& assignment) {
    const auto set = overfull_set(problem, assignment);
    std::uint64_t most = 0;
    for (auto leader : set.leaders) most += problem.capacity(leader);
    constexpr std::size_t named = 5;
    std::string ids;
    for (std::size_t at = 0; at < std::min(named, set.duties.size()); ++at) {
        const auto id = scope.graph().id(problem.task(set.duties[at]));
        ids += fmt::format("{}\"{}\"", at == 0 ? "" : ", ", id);
    }
    if (set.duties.size() > named) ids += fmt::format(" and {} more", set.duties.size() - named);
    return support::make_diagnostic(
        support::Code::capacities_too_small,
        fmt::format("the capacities allow {} of {} leads: tasks {}", most, set.duties.size(), ids));
}

}  // namespace zeren::analysis::balancing
