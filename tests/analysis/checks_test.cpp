#include "analysis/checks.hpp"

#include "model/plan_builder.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {
namespace {

using model::ActorKind;
using model::Basis;
using model::Role;

std::string findings(std::vector<model::Plan> plans) {
    const std::vector<std::string> files(plans.size(), "plan.txt");
    return to_text(check(graph::AccountabilityGraph(std::move(plans)), files));
}

std::string findings(std::string_view grid) {
    std::vector<model::Plan> plans;
    plans.push_back(testing::plan_from_text(grid));
    return findings(std::move(plans));
}

std::string findings(model::PlanBuilder builder) {
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return findings(std::move(plans));
}

}  // namespace

TEST_CASE("a graph in which every task is led by one has no findings", "[check]") {
    CHECK(findings("task a b\n one L C\n two C L").empty());
}

TEST_CASE("each state that leaves open who answers has its finding", "[check]") {
    CHECK(findings(R"(
        task       a  b  all:collective
        nobody     -  -  -
        helpers    C  C  -
        two        L  L  -
        everybody  -  -  L  )") ==
          "plan.txt: error: task \"nobody\" has no owner [task-unowned]\n"
          "plan.txt: warning: task \"helpers\" has owners, but no lead [task-without-lead]\n"
          "plan.txt: warning: task \"two\" has 2 leads: \"a\", \"b\" [task-several-leads]\n"
          "plan.txt: warning: only collectives own task \"everybody\": \"all\" [task-collective-only]\n"
          "plan.txt: note: nobody has listed the members of \"all\" [collective-without-members]\n"
          "hint: list its members in the registry\n");
}

TEST_CASE("a task without an owner is only noted in a chapter that sets none by custom", "[check]") {
    model::PlanBuilder builder;
    const auto chapter = builder.add(model::GroupRow{.id = "1", .title = "一、总体要求"});
    builder.add(model::TaskRow{
        .id = "1", .title = "坚持政府主导", .group = chapter, .origin = {.line = 29, .column = 3}});
    builder.add(model::TaskRow{.id = "2", .title = "（二）主要目标"});
    builder.add(model::TaskRow{.id = "3", .title = "主要目标考核"});
    CHECK(findings(std::move(builder)) ==
          "plan.txt:29:3: note: task \"1\" (坚持政府主导) has no owner, as is usual in such a chapter "
          "[task-unowned]\n"
          "plan.txt: note: task \"2\" (（二）主要目标) has no owner, as is usual in such a chapter "
          "[task-unowned]\n"
          "plan.txt: error: task \"3\" (主要目标考核) has no owner [task-unowned]\n");
}

TEST_CASE("an actor that leads and cooperates in one task is found", "[check]") {
    CHECK(
        findings("task a b\n one LC C") ==
        "plan.txt: warning: \"a\" both leads and cooperates in task \"one\" [actor-leads-and-cooperates]\n");
}

TEST_CASE("leads inferred from order are one note", "[check]") {
    const std::string hint = "hint: confirm it with the issuing office\n";
    CHECK(findings("task a b\n one l c\n two l c\n tri L C") ==
          "plan.txt: note: the leads of 2 tasks are inferred from the order of the owners, not stated "
          "[lead-by-order]\n" +
              hint);
    CHECK(findings("task a b\n one l c") ==
          "plan.txt: note: the lead of 1 task is inferred from the order of the owners, not stated "
          "[lead-by-order]\n" +
              hint);
}

TEST_CASE("an overloaded actor is found with its load and the limit of its kind", "[check]") {
    CHECK(findings(R"(
        task  a  b  c  d  e
        1     L  -  -  -  -
        2     L  C  -  -  -
        3     L  -  -  C  -
        4     L  -  C  -  C
        5     L  C  -  C  - )") ==
          "plan.txt: warning: \"a\" carries a load of 5, above the limit of 1.75 for departments "
          "[actor-overloaded]\n"
          "hint: see `zeren load` for its tasks and its limit\n");
}

TEST_CASE("an actor is idle that no edge and no used collective reaches", "[check]") {
    model::PlanBuilder builder;
    const auto add = [&](std::string_view name, ActorKind kind) {
        return builder.add(model::ActorRow{.id = name, .name = name, .kind = kind});
    };
    const auto lead = add("lead", ActorKind::department);
    const auto towns = add("towns", ActorKind::collective);
    const auto eastern = add("eastern", ActorKind::collective);
    const auto east = add("east", ActorKind::town);
    const auto named = add("named", ActorKind::hospital);
    add("idle", ActorKind::department);
    builder.set_members(towns, {eastern});
    builder.set_members(eastern, {east, towns});
    const auto task = builder.add(model::TaskRow{.id = "t", .title = "t"});
    builder.add(model::EdgeRow{.task = task, .actor = lead, .role = Role::lead});
    builder.add(model::EdgeRow{.task = task, .actor = towns, .role = Role::cooperate});
    builder.add(model::EdgeRow{.task = task, .actor = named, .role = Role::cooperate, .basis = Basis::named});
    CHECK(findings(std::move(builder)) == "plan.txt: note: \"idle\" has no task [actor-idle]\n");
}

TEST_CASE("a deadline by a day that is none is told", "[check]") {
    model::PlanBuilder builder;
    const auto actor = builder.add(model::ActorRow{.id = "a", .name = "a"});
    for (const auto* by : {"2023-02-30", "2023-02", "2023-2-3", ""}) {
        const auto task = builder.add(
            model::TaskRow{.id = std::string(by) + "x", .title = "t", .due = {.words = "w", .by = by}});
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = Role::lead});
    }
    CHECK(
        findings(std::move(builder)) ==
        "plan.txt: warning: task \"2023-02-30x\" (t) is due by \"2023-02-30\", which is no day [bad-value]\n"
        "hint: write the day as 2025-12-31\n"
        "plan.txt: warning: task \"2023-2-3x\" (t) is due by \"2023-2-3\", which is no day [bad-value]\n"
        "hint: write the day as 2025-12-31\n");
}

TEST_CASE("numbers left out are one note at the task behind the first gap", "[check]") {
    model::PlanBuilder builder;
    const auto actor = builder.add(model::ActorRow{.id = "a", .name = "a"});
    std::uint32_t line = 10;
    for (const auto* id : {"1", "2", "4", "8", "12"}) {
        const auto task =
            builder.add(model::TaskRow{.id = id, .title = id, .origin = {.line = line++, .column = 2}});
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = Role::lead});
    }
    CHECK(findings(std::move(builder)) ==
          "plan.txt:12:2: note: no task has the numbers 3, 5 to 7, 9 to 11 [task-number-gap]\n");
}

TEST_CASE("printed numbers serve where ids are names, and huge ids are no numbers", "[check]") {
    model::PlanBuilder builder;
    const auto actor = builder.add(model::ActorRow{.id = "a", .name = "a"});
    const auto add = [&](std::string_view id, std::string_view number) {
        const auto task = builder.add(model::TaskRow{.id = id, .title = id, .number = number});
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = Role::lead});
    };
    add("x", "7.");
    add("y", "9．");
    add("99999999999999999999", "");
    CHECK(findings(std::move(builder)) == "plan.txt: note: no task has the number 8 [task-number-gap]\n");
}

TEST_CASE("a finding in a package points at its table, row and cell", "[check]") {
    model::PlanBuilder builder;
    builder.add(model::TaskRow{.id = "a", .title = "a", .origin = {.table = 2, .row = 3, .cell = 1}});
    builder.add(model::TaskRow{.id = "b", .title = "b", .origin = {.part = "Sheet1", .place = "B7"}});
    CHECK(findings(std::move(builder)) ==
          "plan.txt:table 2 row 3 cell 1: error: task \"a\" has no owner [task-unowned]\n"
          "plan.txt:Sheet1!B7: error: task \"b\" has no owner [task-unowned]\n");
}

TEST_CASE("two actors of a plan that look the same are told", "[check]") {
    model::PlanBuilder builder;
    const auto a = builder.add(model::ActorRow{.id = "a", .name = "市教育局", .kind = ActorKind::department});
    const auto b =
        builder.add(model::ActorRow{.id = "b", .name = "市\u200B教育局", .kind = ActorKind::department});
    const auto task = builder.add(model::TaskRow{.id = "1", .title = "t"});
    builder.add(model::EdgeRow{.task = task, .actor = a, .role = Role::lead});
    builder.add(model::EdgeRow{.task = task, .actor = b, .role = Role::cooperate});
    CHECK(findings(std::move(builder)) ==
          "plan.txt: warning: the actors \"a\" and \"b\" are both called \"市\\u{200b}教育局\" "
          "[actor-named-twice]\nhint: make one actor of them, or tell them apart\n");
}

}  // namespace zeren::analysis
