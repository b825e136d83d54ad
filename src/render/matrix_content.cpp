#include "render/matrix_content.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

#include "render/picture_text.hpp"

namespace zeren::render {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;
using model::Role;

/// Leads count whole, all else half: the load of the design's measures with default weights.
double load_of(const AccountabilityGraph& graph, ActorVertex actor) {
    double load = 0;
    for (auto edge : graph.edges_of(actor)) {
        if (model::is_owner(graph.basis(edge))) load += graph.role(edge) == Role::lead ? 1.0 : 0.5;
    }
    return load;
}

MatrixColumn column_of(const AccountabilityGraph& graph, ActorVertex actor) {
    MatrixColumn column{.actor = actor, .name = brief_name(graph, actor)};
    auto last_task = TaskVertex::none();
    for (auto edge : graph.edges_of(actor)) {
        if (!model::is_owner(graph.basis(edge))) continue;
        if (graph.task(edge) != last_task) ++column.tasks;
        last_task = graph.task(edge);
        if (graph.role(edge) != Role::lead) continue;
        ++column.leads;
        if (model::is_inferred(graph.basis(edge))) ++column.inferred_leads;
    }
    return column;
}

/// The actors that own anything, in the order of the columns.
std::vector<ActorVertex> owners_in_order(const AccountabilityGraph& graph, ColumnOrder order) {
    std::vector<ActorVertex> owners;
    std::vector<bool> seen(graph.actor_count(), false);
    for (auto edge : graph.edges()) {
        const auto actor = graph.actor(edge);
        if (!model::is_owner(graph.basis(edge)) || seen[actor.row()]) continue;
        seen[actor.row()] = true;
        owners.push_back(actor);
    }
    if (order == ColumnOrder::registry) std::ranges::sort(owners);
    if (order == ColumnOrder::load) {
        std::ranges::stable_sort(owners, std::greater{}, [&](auto actor) { return load_of(graph, actor); });
    }
    return owners;
}

void add_mentions(const AccountabilityGraph& graph, const std::vector<EdgeIndex>& named, const Phrases& words,
                  MatrixRow& row) {
    for (std::size_t at = 0; at < named.size(); ++at) {
        auto name = full_name(graph, graph.actor(named[at]));
        if (graph.role(named[at]) == Role::lead) name += words.named_lead_mark;
        if (at + 1 < named.size()) name += words.list_comma;
        row.mentions.push_back({.edge = named[at], .name = Paragraph(std::move(name))});
    }
}

MatrixRow row_of(const AccountabilityGraph& graph, TaskVertex task, std::size_t group,
                 const std::vector<std::size_t>& column_of_actor, const Phrases& words) {
    const auto text = text_of(graph, task);
    MatrixRow row{.group = group,
                  .task = task,
                  .number = Paragraph(label_of(graph, task)),
                  .heading = Paragraph(text.heading, Weight::bold),
                  .text = Paragraph(text.text)};
    std::vector<EdgeIndex> named;
    for (auto edge : graph.edges_of(task)) {
        if (!model::is_owner(graph.basis(edge))) {
            named.push_back(edge);
            continue;
        }
        const auto column = column_of_actor[graph.actor(edge).row()];
        const auto at = std::ranges::lower_bound(row.cells, column, {}, &MatrixCell::column);
        if (at != row.cells.end() && at->column == column) {
            at->edges.push_back(edge);
        } else {
            row.cells.insert(at, {.column = column, .edges = {edge}});
        }
    }
    add_mentions(graph, named, words, row);
    return row;
}

std::vector<Part> parts_of(const AccountabilityGraph& graph) {
    // Bases that look the same are one part: what counts is whether it is inferred.
    std::set<Part> parts;
    for (auto edge : graph.edges()) {
        const auto basis = graph.basis(edge);
        if (!model::is_owner(basis)) continue;
        parts.insert(
            {.role = graph.role(edge),
             .basis = model::is_inferred(basis) ? model::Basis::first_listed : model::Basis::stated});
    }
    return {parts.begin(), parts.end()};
}

}  // namespace

bool MatrixContent::begins_group(std::size_t row) const {
    return row == 0 || rows[row - 1].group != rows[row].group;
}

bool MatrixContent::has_inferred() const {
    return std::ranges::any_of(parts, [](auto part) { return is_inferred(part); });
}

bool MatrixContent::has_stated_leads() const {
    return std::ranges::any_of(columns, [](const auto& c) { return c.leads > c.inferred_leads; });
}

bool MatrixContent::has_inferred_leads() const {
    return std::ranges::any_of(columns, [](const auto& c) { return c.inferred_leads > 0; });
}

TaskText text_of(const AccountabilityGraph& graph, TaskVertex task) {
    const auto home = graph.home(task);
    auto title = shown(graph.title(task));
    auto text = shown(graph.plan(home.plan).text(home.row));
    if (text.empty()) return {.text = std::move(title)};
    std::string_view start = title;
    if (start.ends_with("…")) start.remove_suffix(std::string_view("…").size());
    if (text.starts_with(start)) return {.text = std::move(text)};
    return {.heading = std::move(title), .text = std::move(text)};
}

MatrixContent matrix_content(const AccountabilityGraph& graph, const Options& options, const Phrases& words) {
    MatrixContent content{.groups = outline_of(graph), .parts = parts_of(graph), .edges = graph.edge_count()};
    const auto owners = owners_in_order(graph, options.columns);
    std::vector<std::size_t> column_of_actor(graph.actor_count(), 0);
    for (auto actor : owners) {
        column_of_actor[actor.row()] = content.columns.size();
        content.columns.push_back(column_of(graph, actor));
    }
    for (std::size_t group = 0; group < content.groups.size(); ++group) {
        const auto& held = content.groups[group];
        const auto title = held.title.empty() ? std::string(words.no_group) : held.title;
        content.has_groups = content.has_groups || !held.title.empty();
        content.group_titles.emplace_back(title, Weight::bold);
        content.continued_titles.emplace_back(title + std::string(words.continued), Weight::bold);
        for (auto task : held.tasks) {
            content.rows.push_back(row_of(graph, task, group, column_of_actor, words));
            content.has_mentions = content.has_mentions || !content.rows.back().mentions.empty();
            content.has_headings = content.has_headings || !content.rows.back().heading.empty();
        }
        if (held.tasks.empty())
            content.rows.push_back({.group = group, .text = Paragraph(std::string(words.no_tasks))});
    }
    return content;
}

}  // namespace zeren::render
