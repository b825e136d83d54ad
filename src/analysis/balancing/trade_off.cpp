#include "analysis/balancing/trade_off.hpp"

#include <limits>

#include "analysis/balancing/load_descent.hpp"

namespace zeren::analysis::balancing {

std::vector<TradeOffPoint> trade_off_curve(const LeadProblem& problem) {
    LoadDescent descent(problem, std::numeric_limits<std::size_t>::max());
    std::vector<TradeOffPoint> curve;
    if (!descent.meet_capacities()) return curve;
    do {
        const TradeOffPoint point{.changes = descent.changes(), .highest = descent.highest()};
        if (!curve.empty() && curve.back().changes == point.changes) curve.pop_back();
        curve.push_back(point);
    } while (descent.highest() > 1 && descent.clear_level(descent.highest()));
    return curve;
}

LeadAssignment best_within(const LeadProblem& problem, std::size_t most) {
    LoadDescent descent(problem, most);
    descent.meet_capacities();
    for (auto level = descent.highest(); level > 1; --level) descent.clear_level(level);
    return descent.assignment();
}

}  // namespace zeren::analysis::balancing
