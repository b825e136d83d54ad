#include "query/question.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "query/words.hpp"

namespace zeren::query {

using graph::ActorVertex;
using graph::TaskVertex;
using nlohmann::ordered_json;

Question::Question(const AskedGraphs& asked, const Filters& filters, analysis::Spelling spelling,
                   formats::ObjectReader& request, formats::JsonProblems& problems, ordered_json& understood,
                   LongLists& lists)
    : asked_(asked),
      graph_(asked.graph),
      filters_(filters),
      selection_(filters.selection),
      spelling_(spelling),
      request_(request),
      problems_(problems),
      understood_(understood),
      lists_(lists) {}

std::vector<std::uint32_t> Question::plans() const {
    return filters_.selection.plans.value_or(std::vector<std::uint32_t>{});
}

const graph::AccountabilityGraph* Question::earlier() {
    if (asked_.earlier == nullptr) {
        problems_.add(support::Code::usage, "a comparison needs a second graph", request_.offset(),
                      "name the earlier one with `--against GRAPH`, or use `zeren diff OLD NEW`");
    }
    return asked_.earlier;
}

std::string Question::words_for(TaskVertex task) const {
    const auto id = graph_.id(task);
    return graph_.plan_count() == 1 ? std::string(id)
                                    : fmt::format("{}/{}", graph_.plan_of(task).info().id, id);
}

std::optional<TaskVertex> Question::task_called(std::string_view words, std::size_t offset) {
    const auto found = analysis::find_task(graph_, words, spelling_, plans(), names());
    if (found) return found.value();
    pass_on(found.diagnostics(), offset, problems_);
    return std::nullopt;
}

TaskVertex Question::task() {
    const auto words = request_.needed_text("task");
    if (words.empty()) return TaskVertex::none();
    const auto found = task_called(words, request_.offset());
    if (found) understood_["task"] = words_for(*found);
    return found.value_or(TaskVertex::none());
}

std::vector<TaskVertex> Question::tasks_named(std::string_view name) {
    std::vector<TaskVertex> tasks;
    std::vector<bool> seen(graph_.task_count());
    for (const auto& word : read_words(request_, name, problems_)) {
        if (problems_.full()) break;
        const auto found = task_called(word.text, word.offset);
        if (!found || seen[found->row()]) continue;
        seen[found->row()] = true;
        tasks.push_back(*found);
    }
    return tasks;
}

std::optional<ActorVertex> Question::actor_called(std::string_view words, std::size_t offset) {
    const auto found = analysis::find_actor(graph_, words, spelling_, plans(), names());
    if (found) return found.value();
    pass_on(found.diagnostics(), offset, problems_);
    return std::nullopt;
}

ActorVertex Question::actor() {
    if (!request_.needs("actor")) return ActorVertex::none();
    return optional_actor().value_or(ActorVertex::none());
}

std::optional<ActorVertex> Question::optional_actor() {
    const auto words = request_.text("actor");
    if (!words) return std::nullopt;
    const auto found = actor_called(*words, request_.offset());
    if (found) understood_["actor"] = graph_.name(*found);
    return found;
}

std::vector<ActorVertex> Question::actors() {
    std::vector<ActorVertex> actors;
    if (!request_.needs("actors")) return actors;
    auto names = ordered_json::array();
    std::vector<bool> seen(graph_.actor_count());
    for (const auto& word : read_words(request_, "actors", problems_)) {
        if (problems_.full()) break;
        const auto found = actor_called(word.text, word.offset);
        if (!found || seen[found->row()]) continue;
        seen[found->row()] = true;
        actors.push_back(*found);
        names.push_back(graph_.name(*found));
    }
    understood_["actors"] = std::move(names);
    return actors;
}

bool Question::may_list_pairs(const std::function<std::uint64_t()>& most) {
    constexpr std::uint64_t most_listed = 10'000'000;
    if ((top() && *top() <= most_listed) || most() <= most_listed) return true;
    problems_.add(support::Code::too_large, "the answer may come to more than 10,000,000 pairs",
                  request_.offset(), "ask for the first ones, as in \"top\": 100");
    return false;
}

bool Question::complete() {
    request_.refuse_unknown();
    return problems_.empty();
}

ordered_json Question::task(TaskVertex task) const {
    return as_of() ? dated_task_row(graph_, task, *as_of()) : task_row(graph_, task);
}

ordered_json Question::tasks(std::vector<TaskVertex> tasks) {
    if (!as_of()) {
        TaskRows rows(graph_, std::move(tasks));
        const auto count = std::min(top().value_or(rows.size()), rows.size());
        return lists_.add(count, std::move(rows));
    }
    return rows_of(tasks, top(), [&](TaskVertex each) { return task(each); });
}

ordered_json Question::actors(std::span<const ActorVertex> actors) const {
    return actor_rows(graph_, actors, top());
}

}  // namespace zeren::query
