#include "render/matrix_content.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

#include "layout/ordering.hpp"
#include "render/label_runs.hpp"
#include "render/part_counts.hpp"

namespace zeren::render {
namespace {

using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;
using model::Role;

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

/// Side by side who works on the same stretch of the plan: the order in which lines from the tasks to their
/// owners cross least.
std::vector<ActorVertex> by_likeness(const AccountabilityGraph& graph,
                                     const std::vector<ActorVertex>& owners) {
    std::vector<std::uint32_t> place(graph.actor_count(), 0);
    for (std::uint32_t at = 0; at < owners.size(); ++at) place[owners[at].row()] = at;
    std::vector<layout::Link> links;
    for (auto edge : graph.edges()) {
        if (model::is_owner(graph.basis(edge)))
            links.push_back({.fixed = graph.task(edge).value, .free = place[graph.actor(edge).row()]});
    }
    std::vector<ActorVertex> ordered;
    for (auto at : layout::order_free_side({graph.task_count(), owners.size(), links}).order)
        ordered.push_back(owners[at]);
    return ordered;
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
    if (order == ColumnOrder::similar) return by_likeness(graph, owners);
    if (order == ColumnOrder::load) {
        std::ranges::stable_sort(owners, std::greater{},
                                 [&](auto actor) { return usual_load(owned_parts(graph, actor)); });
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

/// The cells of a row in the making.
class RowCells {
  public:
    RowCells(const AccountabilityGraph& graph, const std::vector<std::size_t>& column_of_actor)
        : graph_(&graph), column_of_actor_(&column_of_actor) {}

    /// Adds an owner edge to the part that it shares with others.
    void add(EdgeIndex edge) {
        const auto column = (*column_of_actor_)[graph_->actor(edge).row()];
        auto at = std::ranges::lower_bound(cells_, column, {}, &MatrixCell::column);
        if (at == cells_.end() || at->column != column) at = cells_.insert(at, {.column = column});
        const auto part = part_of(*graph_, edge);
        const auto same = std::ranges::find(at->parts, part, &CellPart::part);
        if (same != at->parts.end()) {
            same->edges.push_back(edge);
        } else {
            at->parts.push_back({.part = part, .edges = {edge}});
        }
    }

    /// The cells of a row that stands for so many tasks.
    std::vector<MatrixCell> take(std::size_t tasks, const Phrases& words) && {
        for (auto& cell : cells_) {
            for (auto& part : cell.parts) {
                part.letters = letter_of(part.part.role, part.part.basis, words);
                if (part.edges.size() != tasks) part.letters += std::to_string(part.edges.size());
            }
        }
        return std::move(cells_);
    }

  private:
    const AccountabilityGraph* graph_;
    const std::vector<std::size_t>* column_of_actor_;
    std::vector<MatrixCell> cells_;
};

MatrixRow row_of(const AccountabilityGraph& graph, TaskVertex task, std::size_t group,
                 const std::vector<std::size_t>& column_of_actor, const Phrases& words) {
    const auto text = text_of(graph, task);
    MatrixRow row{.group = group,
                  .task = task,
                  .number = Paragraph(label_of(graph, task)),
                  .heading = Paragraph(text.heading, Weight::bold),
                  .text = Paragraph(text.text)};
    std::vector<EdgeIndex> named;
    RowCells cells(graph, column_of_actor);
    for (auto edge : graph.edges_of(task)) {
        if (model::is_owner(graph.basis(edge))) {
            cells.add(edge);
        } else {
            named.push_back(edge);
        }
    }
    row.cells = std::move(cells).take(1, words);
    add_mentions(graph, named, words, row);
    return row;
}

/// All tasks of a group in one row; a body that several of them name is named once.
MatrixRow row_of_group(const AccountabilityGraph& graph, const OutlineGroup& group, std::size_t at,
                       const std::vector<std::size_t>& column_of_actor, const Phrases& words) {
    std::vector<std::string> labels;
    std::vector<EdgeIndex> named;
    std::set<ActorVertex> seen;
    RowCells cells(graph, column_of_actor);
    for (auto task : group.tasks) {
        labels.push_back(label_of(graph, task));
        for (auto edge : graph.edges_of(task)) {
            if (model::is_owner(graph.basis(edge))) {
                cells.add(edge);
            } else if (seen.insert(graph.actor(edge)).second) {
                named.push_back(edge);
            }
        }
    }
    MatrixRow row{.group = at,
                  .number = Paragraph(label_runs(labels, words.list_comma)),
                  .text = Paragraph(group.title.empty() ? std::string(words.no_group) : group.title)};
    row.cells = std::move(cells).take(group.tasks.size(), words);
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

void add_task_rows(const AccountabilityGraph& graph, const OutlineGroup& held, std::size_t group,
                   const std::vector<std::size_t>& column_of_actor, const Phrases& words,
                   MatrixContent& content) {
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

MatrixContent matrix_content(const AccountabilityGraph& graph, const Options& options, const Phrases& words) {
    MatrixContent content{.groups = outline_of(graph), .parts = parts_of(graph), .edges = graph.edge_count()};
    const auto owners = owners_in_order(graph, options.columns);
    std::vector<std::size_t> column_of_actor(graph.actor_count(), 0);
    for (auto actor : owners) {
        column_of_actor[actor.row()] = content.columns.size();
        content.columns.push_back(column_of(graph, actor));
    }
    content.level = options.level.value_or(Level::task);
    for (std::size_t group = 0; group < content.groups.size(); ++group) {
        const auto& held = content.groups[group];
        if (content.level == Level::group) {
            content.rows.push_back(row_of_group(graph, held, group, column_of_actor, words));
            content.has_mentions = content.has_mentions || !content.rows.back().mentions.empty();
        } else {
            add_task_rows(graph, held, group, column_of_actor, words, content);
        }
    }
    return content;
}

}  // namespace zeren::render
