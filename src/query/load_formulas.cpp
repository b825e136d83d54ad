#include "query/load_formulas.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <string>

namespace zeren::query {
namespace {

using analysis::OverloadRule;

std::string threshold_formula(const OverloadRule& rule) {
    switch (rule.kind) {
        case OverloadRule::Kind::tukey:
            return "Q3 + 1.5 (Q3 - Q1) of the loads of its kind that are above 0; quartiles by linear "
                   "interpolation (Tukey 1977)";
        case OverloadRule::Kind::mean_plus_2sd: return "mean + 2 sd";
        case OverloadRule::Kind::capacity: return "the capacity that the actor states";
        case OverloadRule::Kind::above: return fmt::format("{:.10g}, as the request says", rule.limit);
    }
    return {};
}

}  // namespace

nlohmann::ordered_json load_formulas(const analysis::LoadWeights& weights, const OverloadRule& rule) {
    return {{"load", fmt::format("{:.10g} lead + {:.10g} cooperate + {:.10g} joint", weights.lead,
                                 weights.cooperate, weights.joint)},
            {"share", "load / sum of the loads"},
            {"threshold", threshold_formula(rule)},
            {"overloaded", "load > threshold"},
            {"mean", "sum of the loads / actors"},
            {"sd", "square root of the sum of (load - mean)^2 / actors"},
            {"median", "the load in the middle, of two the mean"},
            {"gini", "sum of (2k - n - 1) x_k / (n sum of x), loads x rising, k from 1 to n (Gini 1912)"},
            {"hhi", "sum of share^2 (Hirschman 1945, Herfindahl 1950)"},
            {"unavoidable",
             "tasks that somebody may lead - the most of them that all others can lead at the lowest highest "
             "load each"},
            {"avoidable", "lead - unavoidable"}};
}

}  // namespace zeren::query
