#include "render/part_counts.hpp"

#include <algorithm>

namespace zeren::render {
namespace {

/// One part for all bases that look alike.
Part as_shown(Part part) {
    return {.role = part.role,
            .basis = is_inferred(part) ? model::Basis::first_listed : model::Basis::stated};
}

}  // namespace

Part part_of(const graph::AccountabilityGraph& graph, graph::EdgeIndex edge) {
    return as_shown({.role = graph.role(edge), .basis = graph.basis(edge)});
}

void PartCounts::add(Part part, std::size_t edges) { counts_[as_shown(part)] += edges; }

void PartCounts::add(const PartCounts& others) {
    for (const auto& [part, count] : others.counts_) counts_[part] += count;
}

bool PartCounts::has_inferred() const {
    return std::ranges::any_of(counts_, [](const auto& one) { return is_inferred(one.first); });
}

std::string PartCounts::words(const Phrases& phrases) const {
    std::string out;
    for (const auto& [part, count] : counts_) {
        if (!out.empty()) out += ' ';
        out += letter_of(part.role, part.basis, phrases) + std::to_string(count);
    }
    return out;
}

PartCounts owned_parts(const graph::AccountabilityGraph& graph, graph::ActorVertex actor) {
    PartCounts parts;
    for (auto edge : graph.edges_of(actor)) {
        if (model::is_owner(graph.basis(edge))) parts.add(part_of(graph, edge));
    }
    return parts;
}

double usual_load(const PartCounts& parts) {
    double load = 0;
    for (const auto& [part, count] : parts.all())
        load += usual_weight(part.role) * static_cast<double>(count);
    return load;
}

}  // namespace zeren::render
