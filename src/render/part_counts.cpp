#include "render/part_counts.hpp"

namespace zeren::render {

Part part_of(const graph::AccountabilityGraph& graph, graph::EdgeIndex edge) {
    const Part part{.role = graph.role(edge), .basis = graph.basis(edge)};
    return {.role = part.role,
            .basis = is_inferred(part) ? model::Basis::first_listed : model::Basis::stated};
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
