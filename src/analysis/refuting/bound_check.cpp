#include <algorithm>
#include <cmath>
#include <functional>

#include "analysis/refuting/refuter.hpp"

namespace zeren::analysis::refuting {

using graph::ActorVertex;

void Refuter::check_certificate() {
    check_neighbours();
    if (const auto forced = forced_load(); !is_same(answer_.bound, forced)) {
        refute("the certificate proves a bound of {}, not {}", forced, answer_.bound);
    }
    const bool reached = is_same(answer_.after, answer_.bound);
    if (answer_.after < answer_.bound && answer_.left_open.empty() && !reached) {
        refute("the highest load of {} lies below the bound of {}", answer_.after, answer_.bound);
    }
    if (answer_.highest_proof == Proof::certificate && !request_.max_moves && !reached) {
        refute("the highest load of {} is not the bound of {}", answer_.after, answer_.bound);
    }
}

/// Nobody else may lead the certificate's tasks.
void Refuter::check_neighbours() {
    const auto& [tasks, actors] = answer_.certificate;
    if (std::set(tasks.begin(), tasks.end()).size() < tasks.size()) {
        refute("the certificate names a task twice");
    }
    const std::set known(actors.begin(), actors.end());
    if (known.size() < actors.size()) refute("the certificate names an actor twice");
    for (auto task : tasks) {
        const auto* facts = facts_.find(task);
        if (facts == nullptr || !facts->needs_lead()) {
            refute("task \"{}\" of the certificate is nobody's to lead", id(task));
            continue;
        }
        for (auto actor : facts->eligible) {
            if (facts->may_get(actor) && !known.contains(actor)) {
                refute("\"{}\" may lead task \"{}\", yet the certificate leaves it out", id(actor), id(task));
            }
        }
    }
}

/// What the certificate's tasks force on the most loaded of its actors: their mean; the k + 1 lightest of the
/// k · actors + 1 heaviest, as one actor gets k + 1 of these; and more where actors are full before that.
double Refuter::forced_load() const {
    std::vector<double> weights;
    for (auto task : answer_.certificate.tasks) weights.push_back(facts_.weight(task));
    std::ranges::sort(weights, std::greater<>());
    std::vector<double> sums{0.0};
    for (auto weight : weights) sums.push_back(sums.back() + weight);
    const auto actors = answer_.certificate.actors.size();
    if (actors == 0) return 0.0;
    double forced = sums.back() / static_cast<double>(actors);
    for (std::size_t k = 0; k * actors < weights.size(); ++k) {
        forced = std::max(forced, sums[k * actors + 1] - sums[k * actors - k]);
    }
    return request_.weight == LeadWeight::one ? with_capacities(std::ceil(forced - 1e-9)) : forced;
}

/// The least whole height, `from` or above, at which the certificate's actors have room for its tasks.
double Refuter::with_capacities(double from) const {
    const auto tasks = static_cast<double>(answer_.certificate.tasks.size());
    double room = -1.0;
    for (auto height = from;; height += 1.0) {
        const auto below = room;
        room = 0.0;
        for (auto actor : answer_.certificate.actors) room += std::min(height, facts_.capacity(actor));
        if (room >= tasks || room <= below) return height;
    }
}

void Refuter::check_curve() {
    const auto& curve = answer_.curve;
    for (std::size_t at = 1; at < curve.size(); ++at) {
        if (curve[at].changes > curve[at - 1].changes && curve[at].highest < curve[at - 1].highest) continue;
        refute("the curve does not fall after {} changes", curve[at - 1].changes);
    }
    if (!curve.empty() && !is_same(curve.back().highest, answer_.bound)) {
        refute("the curve ends at {}, not at the bound of {}", curve.back().highest, answer_.bound);
    }
}

}  // namespace zeren::analysis::refuting
