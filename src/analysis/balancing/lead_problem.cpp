#include "analysis/balancing/lead_problem.hpp"

#include <utility>

namespace zeren::analysis::balancing {

LeadProblem::LeadProblem(LeadColumns columns) : columns_(std::move(columns)) {
    option_duties_.resize(option_count());
    leader_offsets_.assign(leader_count() + 1, 0);
    for (auto duty : duties()) {
        for (auto option : options_of(duty)) {
            option_duties_[option.row()] = duty;
            ++leader_offsets_[leader(option).row() + 1];
        }
    }
    for (auto leader : leaders()) leader_offsets_[leader.row() + 1] += leader_offsets_[leader.row()];
    leader_options_.resize(option_count());
    auto next = leader_offsets_;
    for (auto option : model::Rows<OptionId>(option_count())) {
        leader_options_[next[leader(option).row()]++] = option;
    }
}

bool LeadProblem::has_current(DutyId duty) const {
    for (auto option : options_of(duty)) {
        if (is_current(option)) return true;
    }
    return false;
}

}  // namespace zeren::analysis::balancing
