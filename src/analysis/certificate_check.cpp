#include "analysis/certificate_check.hpp"

#include <utility>

#include "analysis/refuting/refuter.hpp"

namespace zeren::analysis {

support::Diagnostics check_balance(const Scope& scope, const BalanceRequest& request, const Balance& answer) {
    refuting::Refuter refuter(scope, request, answer);
    refuter.check_assignment();
    refuter.check_certificate();
    refuter.check_curve();
    return std::move(refuter).found();
}

}  // namespace zeren::analysis
