#include "testing/plan_text.hpp"

#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"

namespace zeren::testing {
namespace {

using model::Basis;
using model::Role;

std::pair<std::string, std::string> split(const std::string& word, char separator) {
    const auto at = word.find(separator);
    if (at == std::string::npos) return {word, ""};
    return {word.substr(0, at), word.substr(at + 1)};
}

std::pair<Role, Basis> meaning_of(char letter) {
    switch (letter) {
        case 'L': return {Role::lead, Basis::stated};
        case 'C': return {Role::cooperate, Basis::stated};
        case 'J': return {Role::joint, Basis::listed};
        case 'l': return {Role::lead, Basis::first_listed};
        case 'c': return {Role::cooperate, Basis::first_listed};
        case 'N': return {Role::cooperate, Basis::named};
        default: throw std::logic_error(std::string("no such letter in a plan grid: ") + letter);
    }
}

std::vector<std::string> words_of(const std::string& line) {
    std::istringstream in(line);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

void add_row(model::PlanBuilder& builder, const std::vector<std::string>& cells,
             const std::vector<model::ActorId>& actors) {
    auto [group, id] = split(cells.front(), '/');
    if (id.empty()) std::swap(group, id);
    const auto task = builder.add(model::TaskRow{.id = id, .title = id, .group_label = group});
    for (std::size_t column = 1; column < cells.size(); ++column) {
        for (auto letter : cells[column]) {
            if (letter == '-') continue;
            const auto [role, basis] = meaning_of(letter);
            builder.add(
                model::EdgeRow{.task = task, .actor = actors.at(column - 1), .role = role, .basis = basis});
        }
    }
}

}  // namespace

model::Plan plan_from_text(std::string_view grid, std::string_view jurisdiction) {
    model::PlanBuilder builder;
    builder.info().id = "plan";
    builder.info().title = "plan";
    builder.info().jurisdiction = jurisdiction;
    std::vector<model::ActorId> actors;
    std::istringstream in{std::string(grid)};
    for (std::string line; std::getline(in, line);) {
        const auto cells = words_of(line);
        if (cells.empty()) continue;
        if (!actors.empty() || cells.front() != "task") {
            add_row(builder, cells, actors);
            continue;
        }
        for (std::size_t column = 1; column < cells.size(); ++column) {
            const auto [name, kind] = split(cells[column], ':');
            const auto known = model::from_name<model::ActorKind>(kind.empty() ? "department" : kind);
            actors.push_back(builder.add(model::ActorRow{.id = name, .name = name, .kind = known.value()}));
        }
    }
    return std::move(builder).finish();
}

graph::AccountabilityGraph graph_from_text(std::string_view grid) {
    std::vector<model::Plan> plans;
    plans.push_back(plan_from_text(grid));
    return graph::AccountabilityGraph(std::move(plans));
}

model::Plan plan_of_one_collective(std::size_t members, std::size_t tasks) {
    model::PlanBuilder builder;
    builder.info().id = "plan";
    const auto all =
        builder.add(model::ActorRow{.id = "all", .name = "all", .kind = model::ActorKind::collective});
    std::vector<model::ActorId> rows;
    for (std::size_t number = 0; number < members; ++number) {
        const auto name = "a" + std::to_string(number);
        rows.push_back(
            builder.add(model::ActorRow{.id = name, .name = name, .kind = model::ActorKind::department}));
    }
    builder.set_members(all, rows);
    for (std::size_t number = 0; number < tasks; ++number) {
        const auto name = "t" + std::to_string(number);
        const auto task = builder.add(model::TaskRow{.id = name, .title = name});
        builder.add(model::EdgeRow{.task = task, .actor = all, .role = model::Role::lead});
    }
    return std::move(builder).finish();
}

graph::TaskVertex task(const graph::AccountabilityGraph& graph, std::string_view id) {
    return graph.vertex(0, graph.plan(0).find_task(id).value());
}

graph::ActorVertex actor(const graph::AccountabilityGraph& graph, std::string_view id) {
    return graph.vertex(0, graph.plan(0).find_actor(id).value());
}

}  // namespace zeren::testing
