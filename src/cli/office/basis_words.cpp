#include "cli/office/basis_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "cli/office/sheet_words.hpp"
#include "model/sheet_words.hpp"

namespace zeren::cli::office {
namespace {

using graph::AccountabilityGraph;
using graph::EdgeIndex;
using model::Basis;

/// Whether an import reads this basis from the main one: under a plain one the columns tell, a lead and
/// helpers being stated, joint owners listed.
bool is_told(Basis main, Basis basis, model::Role role) {
    const bool is_plain = main == Basis::stated || main == Basis::listed;
    return basis == (is_plain ? model::usual_basis(role) : main);
}

Basis most_frequent(const AccountabilityGraph& graph, const std::vector<EdgeIndex>& owners) {
    std::array<std::size_t, 6> counts{};
    for (auto edge : owners) ++counts[static_cast<std::size_t>(graph.basis(edge))];
    return static_cast<Basis>(std::ranges::max_element(counts) - counts.begin());
}

}  // namespace

std::string basis_cell(const AccountabilityGraph& graph, graph::TaskVertex task, Language language) {
    std::vector<EdgeIndex> owners;
    for (auto edge : graph.edges_of(task)) {
        if (model::is_owner(graph.basis(edge))) owners.push_back(edge);
    }
    if (owners.empty()) return {};
    const auto main = most_frequent(graph, owners);
    const auto separator = say(language, "；", "; ");
    const auto colon = say(language, "：", ": ");
    std::string out(word_for(main, language));
    for (auto edge : owners) {
        const auto basis = graph.basis(edge);
        if (is_told(main, basis, graph.role(edge))) continue;
        out.append(separator)
            .append(cell_name(graph.name(graph.actor(edge))))
            .append(colon)
            .append(word_for(basis, language));
    }
    const auto role_of = [&](EdgeIndex edge) { return graph.role(edge); };
    if (std::ranges::is_sorted(owners, {}, role_of)) return out;
    std::string order;
    for (auto edge : owners) add_name(order, graph.name(graph.actor(edge)), language);
    return out.append(separator)
        .append(say(language, model::order_word.zh, model::order_word.en))
        .append(colon)
        .append(order);
}

}  // namespace zeren::cli::office
