#include "model/plan_builder.hpp"
#include "query/answer_text.hpp"
#include "query/questions.hpp"
#include "testing/catch.hpp"

namespace zeren::query {
namespace {

using graph::AccountabilityGraph;
using model::Status;

/// Tasks around the end of June 2024, owned by a (lead) and b (cooperating) but for one.
AccountabilityGraph dated_plan() {
    model::PlanBuilder builder;
    builder.info() = {.id = "p"};
    const auto a = builder.add(model::ActorRow{.id = "a", .name = "a"});
    const auto b = builder.add(model::ActorRow{.id = "b", .name = "b"});
    const auto add = [&](std::string id, std::string by, std::optional<Status> status) {
        const auto task = builder.add(
            model::TaskRow{.id = id, .title = id, .due = {.by = std::move(by)}, .status = status});
        builder.add(model::EdgeRow{.task = task, .actor = b, .role = model::Role::cooperate});
        if (id != "later") builder.add(model::EdgeRow{.task = task, .actor = a, .role = model::Role::lead});
    };
    add("soon", "2024-07-30", std::nullopt);
    add("today", "2024-06-30", Status::in_progress);
    add("late", "2024-06-29", Status::in_progress);
    add("latest", "2024-05", std::nullopt);
    add("later", "2024-07-31", std::nullopt);
    add("done", "2024-04-01", Status::done);
    add("dropped", "", Status::dropped);
    add("open", "", Status::not_started);
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

Json deadlines(const std::string& members) {
    auto whole = answer_to(dated_plan(), R"({"query": "deadlines", )" + members + "}");
    INFO(whole.dump());
    REQUIRE(whole.contains("answer"));
    return whole;
}

}  // namespace

TEST_CASE("each task is late, due soon, due later, without a date or over on a day", "[due]") {
    const auto answer = deadlines(R"("as_of": "2024-06-30")")["answer"];
    CHECK(ids(answer["overdue"]) == "latest late");
    CHECK(ids(answer["due_soon"]) == "today soon");
    CHECK(ids(answer["later"]) == "later");
    CHECK(ids(answer["open_ended"]) == "open");
    CHECK(ids(answer["over"]) == "done dropped");
    CHECK(answer["counts"].dump() == R"({"overdue":2,"due_soon":2,"later":1,"open_ended":1,"over":2})");
    CHECK(
        answer["overdue"][0].dump() ==
        R"({"plan":"p","id":"latest","title":"latest","group":"","by":"2024-05-31","days":-30,"status":null})");
}

TEST_CASE("load by quarter counts the tasks that are not over", "[due]") {
    const auto quarters = deadlines(R"("as_of": "2024-06-30")")["answer"]["quarters"];
    REQUIRE(quarters.size() == 2);
    const std::string a = R"({"actor":{"id":"a","name":"a","kind":"unknown","jurisdiction":""},)";
    const std::string b = R"({"actor":{"id":"b","name":"b","kind":"unknown","jurisdiction":""},)";
    CHECK(quarters[0].dump() == R"({"quarter":"2024-Q2","tasks":4,"over":1,"overdue":2,"loads":[)" + a +
                                    R"("lead":3,"cooperate":0,"joint":0,"load":3},)" + b +
                                    R"("lead":0,"cooperate":3,"joint":0,"load":1.5}]})");
    CHECK(quarters[1].dump() == R"({"quarter":"2024-Q3","tasks":2,"over":0,"overdue":0,"loads":[)" + a +
                                    R"("lead":1,"cooperate":0,"joint":0,"load":1},)" + b +
                                    R"("lead":0,"cooperate":2,"joint":0,"load":1}]})");
}

TEST_CASE("what is soon is the request's to say, however far", "[due]") {
    CHECK(ids(deadlines(R"("as_of": "2024-06-30", "within_days": 0)")["answer"]["due_soon"]) == "today");
    CHECK(ids(deadlines(R"("as_of": "9999-12-31", "within_days": 9007199254740991)")["answer"]["later"])
              .empty());
    CHECK(deadlines(R"("as_of": "2024-06-30", "top": 1)")["query"].dump() ==
          R"({"query":"deadlines","within_days":30,"as_of":"2024-06-30","top":1})");
}

TEST_CASE("deadlines are never told without a day", "[due]") {
    const std::string usual = " (`zeren help query` lists the queries and their members)";
    CHECK(error_of(dated_plan(), R"({"query": "deadlines"})") ==
          "missing-member: \"/as_of\" is missing" + usual);
    CHECK(error_of(dated_plan(), R"({"query": "deadlines", "as_of": "today"})") ==
          "bad-value: \"/as_of\" must be a day, not \"today\" (write year, month and day as in "
          "\"2025-12-31\")");
}

}  // namespace zeren::query
