#include "render/task_passages.hpp"

#include <fmt/format.h>

#include <utility>

#include "graph/task_state.hpp"
#include "model/rule_words.hpp"
#include "render/outline.hpp"
#include "render/picture_text.hpp"
#include "support/source_text.hpp"

namespace zeren::render {
namespace {

using graph::AccountabilityGraph;
using graph::EdgeIndex;
using graph::TaskVertex;

std::string printed_place(const model::PlanInfo& info, const model::Origin& origin, const Phrases& words) {
    auto place = shown(info.source);
    if (origin.line > 0) place += fmt::format(":{}:{}", origin.line, origin.column);
    if (origin.table > 0)
        place += fmt::format("{}{}{}{}{}{}", words.in_table[0], origin.table, words.in_table[1], origin.row,
                             words.in_table[2], origin.cell);
    if (!origin.place.empty()) place += " " + shown(origin.part) + "!" + shown(origin.place);
    return place;
}

std::string rule_words(std::string_view rule, const Phrases& words) {
    const auto says = in_language(model::words_of_rule(rule), words);
    return says == rule && !rule.empty() ? std::string(words.rule) + shown(rule) : std::string(says);
}

}  // namespace

std::vector<Passage> task_passages(const AccountabilityGraph& graph, TaskVertex task, const Phrases& words) {
    const auto told = text_of(graph, task);
    std::vector<Passage> passages;
    const auto number = label_of(graph, task) + " ";
    if (told.heading.empty()) {
        passages.push_back({number + told.text, Look::group, 1.15, 24});
    } else {
        passages.push_back({number + told.heading, Look::group, 1.15, 6});
        passages.push_back({told.text, Look::body, 1, 24});
    }
    const auto state = graph::state_of(graph, task);
    passages.push_back(
        {std::string(words.state) + std::string(words.states[static_cast<std::size_t>(state)]), Look::body});
    if (const auto due = deadline_of(graph, task); !due.empty())
        passages.push_back({std::string(words.due) + due, Look::body});
    return passages;
}

std::vector<Passage> source_passages(const AccountabilityGraph& graph, TaskVertex task,
                                     const Options& options, const Phrases& words) {
    const auto at = graph.home(task);
    const auto& plan = graph.plan(at.plan);
    std::vector<Passage> passages;
    if (const auto owners = shown(plan.owner_text(at.row)); !owners.empty()) {
        passages.push_back({std::string(words.owner_words) + owners});
    } else if (graph::state_of(graph, task) == model::TaskState::unowned) {
        passages.push_back({std::string(words.no_owner_words)});
    }
    const auto origin = plan.origin(at.row);
    if (!origin.is_known()) return passages;
    passages.push_back({std::string(words.source) + printed_place(plan.info(), origin, words)});
    if (origin.line == 0 || options.source_text.empty()) return passages;
    const auto line = shown(support::line_of(options.source_text, origin.line));
    if (!line.empty()) passages.push_back({std::string(words.source_line) + line});
    return passages;
}

std::vector<Passage> actor_passages(const AccountabilityGraph& graph, EdgeIndex edge, const Phrases& words) {
    const auto row = graph.home(edge);
    auto why = std::string(words.bases[static_cast<std::size_t>(graph.basis(edge))]);
    if (const auto rule = rule_words(graph.plan(row.plan).rule(row.row), words); !rule.empty())
        why += " · " + rule;
    return {{full_name(graph, graph.actor(edge)), Look::group, 1, 3},
            {std::move(why), Look::small_text, 0.8, 2}};
}

}  // namespace zeren::render
