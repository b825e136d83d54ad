#include "model/plan_builder.hpp"
#include "query/answer_text.hpp"
#include "query/questions.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

using testing::graph_from_text;

constexpr std::string_view small_plan = R"(
    task   a  b  c
    t1     L  C  -
    t2     L  C  -
    t3     -  L  -
    t4     -  -  L
    t5     -  -  -  )";

Json answer(std::string_view request) {
    auto whole = answer_to(graph_from_text(small_plan), request);
    INFO(whole.dump());
    REQUIRE(whole.contains("answer"));
    return whole["answer"];
}

}  // namespace

TEST_CASE("worst tells whose loss takes most leads, or most owners", "[query]") {
    const auto leads = answer(R"({"query": "worst"})");
    CHECK(ids(leads["actors"]) == "a");
    CHECK(ids(leads["tasks"]) == "t1 t2");
    CHECK(leads["lost"] == 2);
    CHECK(leads["proven"] == true);
    const auto owners = answer(R"({"query": "worst", "k": 2, "losing": "owners", "top": 1})");
    CHECK(ids(owners["actors"]) == "a b");
    CHECK(owners["lost"] == 3);
    CHECK(owners["bound"] == 3);
    CHECK(ids(owners["tasks"]) == "t1");
    CHECK(
        error_of(graph_from_text(small_plan), R"({"query": "worst", "losing": "tasks"})") ==
        "bad-value: \"/losing\" must be \"leads\" or \"owners\", not \"tasks\" (`zeren help query` lists the "
        "queries and their members)");
}

TEST_CASE("cover tells the smallest sets of actors that touch every task", "[query]") {
    const auto found = answer(R"({"query": "cover"})");
    CHECK(found["size"] == 2);
    CHECK(found["bound"] == 2);
    CHECK(found["proven"] == true);
    CHECK(found["complete"] == true);
    REQUIRE(found["sets"].size() == 1);
    CHECK(ids(found["sets"][0]) == "b c");
    CHECK(ids(found["untouchable"]) == "t5");
}

TEST_CASE("coordination counts shared tasks where no task depends on another", "[query]") {
    const auto found = answer(R"({"query": "coordination"})");
    CHECK(found["from"] == "shared-tasks");
    REQUIRE(found["pairs"].size() == 1);
    CHECK(found["pairs"][0]["a"]["id"] == "a");
    CHECK(found["pairs"][0]["b"]["id"] == "b");
    CHECK(found["pairs"][0]["need"] == 2);
}

TEST_CASE("structure tells connectance and redundancy", "[query]") {
    const auto found = answer(R"({"query": "structure"})");
    CHECK(found["connectance"] == 0.5);  // 6 of 4 tasks x 3 actors
    CHECK(ids(found["rows"]) == "b a c");
    CHECK(found["rows"][0]["redundancy"].dump() == "0.333333");  // t1-t2 of three pairs
    CHECK(found["rows"][1]["redundancy"] == 1);
    CHECK(found["rows"][2]["redundancy"] == nullptr);
}

TEST_CASE("pairs beyond all use are listed only as far as they are asked for", "[query]") {
    model::PlanBuilder builder;
    const auto task = builder.add(model::TaskRow{.id = "t", .title = "t"});
    for (int at = 0; at < 4'474; ++at) {  // 10,006,101 pairs
        const auto name = "a" + std::to_string(at);
        const auto actor = builder.add(model::ActorRow{.id = name, .name = name});
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = model::Role::joint});
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const graph::AccountabilityGraph graph(std::move(plans));
    for (const std::string query : {"shared", "coordination"}) {
        for (const std::string top : {"", R"(, "top": 10000001)"}) {
            CHECK(
                error_of(graph, R"({"query": ")" + query + "\"" + top + "}") ==
                "too-large: the answer may come to more than 10,000,000 pairs (ask for the first ones, as in "
                "\"top\": 100)");
        }
        CHECK(answer_to(graph, R"({"query": ")" + query + R"(", "top": 3})")["answer"]["pairs"].size() == 3);
    }
    CHECK(answer_to(graph, R"({"query": "shared", "actor": "a7"})")["answer"]["pairs"].size() == 4'473);
}

TEST_CASE("tasks that the same bodies share again and again make no further pairs", "[query]") {
    model::PlanBuilder builder;
    std::vector<model::ActorId> actors;
    for (int at = 0; at < 200; ++at) {
        const auto name = "a" + std::to_string(at);
        actors.push_back(builder.add(model::ActorRow{.id = name, .name = name}));
    }
    for (int at = 0; at < 510; ++at) {  // of 19,900 pairs each
        const auto id = "t" + std::to_string(at);
        const auto task = builder.add(model::TaskRow{.id = id, .title = id});
        for (auto actor : actors)
            builder.add(model::EdgeRow{.task = task, .actor = actor, .role = model::Role::joint});
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const graph::AccountabilityGraph graph(std::move(plans));
    for (const std::string query : {"shared", "coordination"})
        CHECK(answer_to(graph, R"({"query": ")" + query + R"("})")["answer"]["pairs"].size() == 19'900);
}

}  // namespace zeren::query
