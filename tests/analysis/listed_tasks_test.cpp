#include "analysis/listed_tasks.hpp"

#include "model/plan_builder.hpp"
#include "testing/catch.hpp"

namespace zeren::analysis {
namespace {

model::Plan plan() {
    model::PlanBuilder builder;
    builder.add(model::TaskRow{.id = "1", .title = "建立专家库", .text = "建立专家库。每年更新一次"});
    builder.add(model::TaskRow{.id = "2", .title = "开展义诊活动"});
    builder.add(model::TaskRow{.id = "3", .title = "通报进展"});
    builder.add(model::TaskRow{.id = "4", .title = "通报进展"});
    return std::move(builder).finish();
}

/// The id of the task that a row is about, or `code: message (hint)`.
std::string found(std::string_view id, std::string_view text) {
    const auto whole = plan();
    ListedTasks tasks(whole);
    const auto task = tasks.find(id, text);
    if (task) return std::string(whole.id(task.value()));
    const auto& why = task.diagnostics().items().front();
    return std::string(support::describe(why.code).name) + ": " + why.message + " (" + why.hint + ")";
}

}  // namespace

TEST_CASE("a number finds its task, whatever became of the title", "[update]") {
    CHECK(found("2", "开展义诊活动") == "2");
    CHECK(found("2", "") == "2");
    CHECK(found("2", "组织大型义诊") == "2");
    CHECK(found("4", "通报进展") == "4");
}

TEST_CASE("without a number the text decides, in whatever punctuation", "[update]") {
    CHECK(found("", "开展 义诊活动。") == "2");
    CHECK(found("", "建立专家库") == "1");
    CHECK(found("", "建立专家库\n建立专家库。每年更新一次") == "1");
    CHECK(found("", "通报进展") ==
          "ambiguous-name: 2 tasks say \"通报进展\" (write the number: \"3\" or \"4\")");
    CHECK(found("", "开展义诊活动两次") ==
          "unknown-task: no task says \"开展义诊活动两次\" (task \"2\" says nearly that: write its number)");
    CHECK(found("", "修路") ==
          "unknown-task: no task says \"修路\" (write the number that the task has in the graph)");
    CHECK(found("", "") == "unknown-task: this row names no task (write the task's number or its text)");
}

TEST_CASE("a number that is unknown, or another task's, is an error", "[update]") {
    CHECK(found("9", "别的事") ==
          "unknown-task: there is no task \"9\" (write the number that the task has in the graph)");
    CHECK(found("9", "开展义诊活动") ==
          "unknown-task: there is no task \"9\" (its text is that of task \"2\")");
    CHECK(found("1", "开展义诊活动") ==
          "ambiguous-name: the number \"1\" and the text are those of two tasks (its text is that of task "
          "\"2\": number the rows as the graph does, or empty the cell)");
}

}  // namespace zeren::analysis
