#include <string>

#include "query/answer_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::query {
namespace {

using graph::AccountabilityGraph;
using testing::graph_from_text;

Json compared(const AccountabilityGraph& before, const AccountabilityGraph& after, std::string_view request) {
    return Answerer(after, {.earlier = &before}).answer(request);
}

/// `fate actor before>after`, one a change.
std::string edges(const Json& rows) {
    std::string out;
    const auto word = [](const Json& role) {
        return role.is_null() ? std::string("-") : role.get<std::string>();
    };
    for (const auto& row : rows) {
        if (!out.empty()) out += ", ";
        out += row["fate"].get<std::string>() + " " + row["actor"]["id"].get<std::string>() + " " +
               word(row["before"]) + ">" + word(row["after"]);
    }
    return out;
}

AccountabilityGraph before() {
    return graph_from_text(R"(
        task                 health  finance  works  towns:collective
        A/vaccinate-all        L        C       -      C
        A/train-the-doctors    C        L       -      -
        B/repair-the-roads     -        -       L      -  )");
}

AccountabilityGraph after() {
    return graph_from_text(R"(
        task                 finance  health  water  towns:collective
        A/vaccinate-all        C        L       -      C
        A/train-the-doctors    -        L       -      -
        B/clean-a-river        -        -       L      -  )");
}

}  // namespace

TEST_CASE("a comparison tells edges, order, lead and state of each changed task", "[query]") {
    const auto whole = compared(before(), after(), R"({"query": "diff"})");
    const auto& answer = whole["answer"];
    CHECK(answer["same"] == false);
    REQUIRE(answer["changed"].size() == 2);
    const auto& order = answer["changed"][0];
    CHECK(order["edges"].empty());
    CHECK(ids(order["order"]["before"]) == "health finance towns");
    CHECK(ids(order["order"]["after"]) == "finance health towns");
    CHECK(order["lead"].is_null());
    const auto& lead = answer["changed"][1];
    CHECK(edges(lead["edges"]) == "new-role health cooperate>lead, lost finance lead>-");
    CHECK(ids(lead["lead"]["before"]) == "finance");
    CHECK(ids(lead["lead"]["after"]) == "health");
    CHECK(lead["state"]["worse"] == false);
    CHECK(ids(answer["gone"]) == "repair-the-roads");
    CHECK(ids(answer["added"]) == "clean-a-river");
    CHECK(ids(answer["actors_gone"]) == "works");
    CHECK(ids(answer["actors_added"]) == "water");
    CHECK(answer["counts"]["changed"] == 2);
}

TEST_CASE("filters hold for both graphs, top leaves the counts whole", "[query]") {
    const auto leads =
        compared(before(), after(), R"({"query": "diff", "role": "lead", "top": 1})")["answer"];
    CHECK(leads["changed"].size() == 1);
    CHECK(edges(leads["changed"][0]["edges"]) == "gained health ->lead, lost finance lead>-");
    CHECK(leads["counts"]["changed"] == 1);
    CHECK(compared(before(), before(), R"({"query": "diff", "expand": true})")["answer"]["same"] == true);
}

TEST_CASE("measures stand beside the groups of the task list", "[query]") {
    const auto measures = graph_from_text(R"(
        task                health  finance
        vaccinate-the-city    L        C
        repair-the-roads      L        -
        praise-the-mayor      -        -  )");
    const auto list = graph_from_text(R"(
        task                                    health  finance  works
        vaccinate-the-city/order-the-vaccine      L        C       -
        vaccinate-the-city/vaccinate-the-old      L        -       -
        repair-the-roads/count-the-holes          L        -       C
        plant-trees/buy-some-seeds                L        -       -  )");
    const auto answer = compared(measures, list, R"({"query": "parts"})")["answer"];
    REQUIRE(answer["pairs"].size() == 2);
    CHECK(answer["pairs"][0]["differs"] == false);
    CHECK(ids(answer["pairs"][0]["group"]["tasks"]) == "order-the-vaccine vaccinate-the-old");
    CHECK(answer["pairs"][1]["group"]["title"] == "repair-the-roads");
    CHECK(edges(answer["pairs"][1]["edges"]) == "gained works ->cooperate");
    CHECK(ids(answer["measures_alone"]) == "praise-the-mayor");
    CHECK(answer["groups_alone"][0]["title"] == "plant-trees");
    CHECK(answer["counts"]["differing"] == 1);
    CHECK(answer["same"] == false);
}

TEST_CASE("a comparison needs a second graph and is not narrowed to a plan or group", "[query]") {
    CHECK(error_of(after(), R"({"query": "diff"})") ==
          "usage: a comparison needs a second graph (name the earlier one with `--against GRAPH`, or use "
          "`zeren "
          "diff OLD NEW`)");
    const auto failed = compared(before(), after(), R"({"query": "parts", "group": "A"})");
    CHECK(failed["error"]["message"] == "there is no member \"/group\"");
}

}  // namespace zeren::query
