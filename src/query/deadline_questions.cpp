#include <nlohmann/json.hpp>

#include "analysis/deadlines.hpp"
#include "query/questions.hpp"

namespace zeren::query {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t usual_days = 30;

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
    const auto as_of = question.as_of();
    const auto within = question.request().count("within_days").value_or(usual_days);
    if (!question.complete()) return;
    question.understood()["within_days"] = within;
    const auto found = analysis::deadlines(question.scope(analysis::UsualEdges::owners), *as_of, within);
    answer = {{"overdue", question.tasks(found.overdue)},
              {"due_soon", question.tasks(found.due_soon)},
              {"later", question.tasks(found.later)},
              {"open_ended", question.tasks(found.open_ended)},
              {"over", question.tasks(found.over)},
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
