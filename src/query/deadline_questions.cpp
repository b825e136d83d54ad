#include <nlohmann/json.hpp>

#include "analysis/deadlines.hpp"
#include "query/due_filter.hpp"
#include "query/questions.hpp"

namespace zeren::query {
namespace {

using analysis::Day;
using graph::TaskVertex;
using nlohmann::ordered_json;

constexpr std::size_t usual_days = 30;

/// T with its last day, status, and the days that are left (below zero: that it is late).
ordered_json dated_tasks(const Question& question, const std::vector<TaskVertex>& tasks, Day as_of) {
    const auto& graph = question.graph();
    return rows_of(tasks, question.top(), [&](TaskVertex task) {
        const auto& plan = graph.plan_of(task);
        const auto row = graph.home(task).row;
        const auto day = analysis::due_day(plan, row);
        const auto status = plan.status(row);
        auto json = task_row(graph, task);
        json["by"] = day ? ordered_json(analysis::iso_text(*day)) : ordered_json(nullptr);
        json["days"] = day ? ordered_json((*day - as_of).count()) : ordered_json(nullptr);
        json["status"] = status ? ordered_json(model::name_of(*status)) : ordered_json(nullptr);
        return json;
    });
}

ordered_json quarter_json(const Question& question, const analysis::QuarterLoad& quarter) {
    return {{"quarter", quarter.quarter},
            {"tasks", quarter.tasks},
            {"over", quarter.over},
            {"overdue", quarter.overdue},
            {"loads", rows_of(quarter.parts, question.top(), [&](const analysis::QuarterPart& part) {
                 return ordered_json{{"actor", actor_row(question.graph(), part.actor)},
                                     {"lead", part.lead},
                                     {"cooperate", part.cooperate},
                                     {"joint", part.joint},
                                     {"load", measure(part.load())}};
             })}};
}

}  // namespace

void ask_deadlines(Question& question, ordered_json& answer) {
    (void)question.request().needs("as_of");
    const auto as_of = read_day(question.request(), "as_of", question.problems());
    const auto within = question.request().count("within_days").value_or(usual_days);
    if (!question.complete()) return;
    question.understood()["as_of"] = analysis::iso_text(*as_of);
    question.understood()["within_days"] = within;
    const auto found = analysis::deadlines(question.scope(analysis::UsualEdges::owners), *as_of, within);
    answer = {{"overdue", dated_tasks(question, found.overdue, *as_of)},
              {"due_soon", dated_tasks(question, found.due_soon, *as_of)},
              {"later", dated_tasks(question, found.later, *as_of)},
              {"open_ended", dated_tasks(question, found.open_ended, *as_of)},
              {"over", dated_tasks(question, found.over, *as_of)},
              {"quarters", rows_of(found.quarters, std::nullopt,
                                   [&](const auto& quarter) { return quarter_json(question, quarter); })},
              {"counts",
               {{"overdue", found.overdue.size()},
                {"due_soon", found.due_soon.size()},
                {"later", found.later.size()},
                {"open_ended", found.open_ended.size()},
                {"over", found.over.size()}}}};
}

}  // namespace zeren::query
