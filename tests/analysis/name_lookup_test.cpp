#include "analysis/name_lookup.hpp"

#include "analysis/plan_lookup.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;

model::Plan health_plan(std::string_view id, std::string_view jurisdiction) {
    model::PlanBuilder builder;
    builder.info().id = id;
    builder.info().title = "健康方案";
    builder.info().jurisdiction = jurisdiction;
    const auto group = builder.add(model::GroupRow{.id = "一", .title = "应急管理", .number = "1"});
    builder.add(
        model::ActorRow{.id = "wjj", .name = "市卫生健康局", .short_name = "卫健", .aliases = {"市卫健局"}});
    builder.add(model::ActorRow{.id = "ybj", .name = "市医疗保障局", .aliases = {"市医保局"}});
    builder.add(model::ActorRow{.id = "City Office", .name = "City Office"});
    builder.add(model::TaskRow{.id = "1", .title = "完善指挥机制", .group = group});
    builder.add(model::TaskRow{.id = "2", .title = "建设专家队伍", .group = group});
    builder.add(model::TaskRow{.id = "3", .title = "建设专家库", .group = group});
    return std::move(builder).finish();
}

AccountabilityGraph graph_of(std::vector<model::Plan> plans) { return AccountabilityGraph(std::move(plans)); }

AccountabilityGraph one_plan() {
    std::vector<model::Plan> plans;
    plans.push_back(health_plan("zs", "中山"));
    return graph_of(std::move(plans));
}

/// The id found, or `message [code] hint`.
std::string outcome(const AccountabilityGraph& graph, const auto& found) {
    if (found) return std::string(graph.id(found.value()));
    const auto& why = found.diagnostics().items().front();
    return why.message + " [" + std::string(support::describe(why.code).name) + "] " + why.hint;
}

std::string actor(const AccountabilityGraph& graph, std::string_view words,
                  Spelling spelling = Spelling::whole) {
    return outcome(graph, find_actor(graph, words, spelling));
}

std::string task(const AccountabilityGraph& graph, std::string_view words,
                 Spelling spelling = Spelling::whole) {
    return outcome(graph, find_task(graph, words, spelling));
}

}  // namespace

TEST_CASE("an actor is found by id, plan and id, name, alias and short name", "[names]") {
    const auto graph = one_plan();
    for (const auto* words : {"wjj", "zs/wjj", "市卫生健康局", "市卫健局", "卫健"}) {
        CHECK(actor(graph, words) == "wjj");
    }
}

TEST_CASE("a part of a name counts only where parts are allowed, and in either case of letters", "[names]") {
    const auto graph = one_plan();
    CHECK(actor(graph, "city", Spelling::part) == "City Office");
    CHECK(actor(graph, "医疗", Spelling::part) == "ybj");
    CHECK(
        actor(graph, "医疗") ==
        "no actor is called \"医疗\" [unknown-actor] `zeren query '{\"query\":\"actors\"}'` lists them all");
}

TEST_CASE("an unknown name lists what is near", "[names]") {
    const auto graph = one_plan();
    CHECK(actor(graph, "市卫生健康居") ==
          "no actor is called \"市卫生健康居\" [unknown-actor] did you mean \"市卫生健康局\"?");
    CHECK(task(graph, "4") == "no task is called \"4\" [unknown-task] did you mean \"1\", \"2\" or \"3\"?");
    CHECK(actor(graph, "", Spelling::part) ==
          "no actor is called \"\" [unknown-actor] `zeren query '{\"query\":\"actors\"}'` lists them all");
}

TEST_CASE("words that fit several are refused with all of them", "[names]") {
    const auto graph = one_plan();
    CHECK(task(graph, "专家", Spelling::part) ==
          "\"专家\" fits 2 tasks [ambiguous-name] write \"2\" (建设专家队伍) or \"3\" (建设专家库)");
}

TEST_CASE("an exact name wins over names that contain it", "[names]") {
    const auto graph = testing::graph_from_text("task 财政局 市财政局\n 1 L C\n 11 L C");
    CHECK(actor(graph, "财政局", Spelling::part) == "财政局");
    CHECK(task(graph, "1", Spelling::part) == "1");
}

TEST_CASE("a task of several plans needs its plan", "[names]") {
    std::vector<model::Plan> plans;
    plans.push_back(health_plan("zs", "中山"));
    plans.push_back(health_plan("gz", "广州"));
    const auto graph = graph_of(std::move(plans));
    CHECK(task(graph, "1") ==
          "\"1\" fits 2 tasks [ambiguous-name] write \"zs/1\" (完善指挥机制) or \"gz/1\" "
          "(完善指挥机制)");
    CHECK(find_task(graph, "gz/1", Spelling::whole).value() == graph.vertex(1, model::TaskId{0}));
    const std::vector<std::uint32_t> second{1};
    CHECK(find_task(graph, "1", Spelling::whole, second).value() == graph.vertex(1, model::TaskId{0}));
    CHECK(actor(graph, "市卫健局") ==
          "\"市卫健局\" fits 2 actors [ambiguous-name] write \"zs/wjj\" "
          "(市卫生健康局) or \"gz/wjj\" (市卫生健康局)");
}

TEST_CASE("an actor that several plans of a jurisdiction share is one actor", "[names]") {
    std::vector<model::Plan> plans;
    plans.push_back(health_plan("2023", "中山"));
    plans.push_back(health_plan("2024", "中山"));
    const auto graph = graph_of(std::move(plans));
    CHECK(actor(graph, "wjj") == "wjj");
    CHECK(actor(graph, "2024/wjj") == "wjj");
}

TEST_CASE("plans go by id and title, groups by label, title and number", "[names]") {
    std::vector<model::Plan> plans;
    plans.push_back(health_plan("zs", "中山"));
    plans.push_back(health_plan("gz", "广州"));
    const auto graph = graph_of(std::move(plans));
    CHECK(find_plan(graph, "gz").value() == 1);
    CHECK(find_plan(graph, "健康方案").value() == 0);
    CHECK(find_plan(graph, "sz").diagnostics().items().front().hint == "did you mean \"zs\" or \"gz\"?");
    const std::vector<GroupInPlan> both{{0, "一"}, {1, "一"}};
    for (const auto* words : {"一", "应急管理", "1"}) CHECK(find_groups(graph, words).value() == both);
    const auto unknown = find_groups(graph, "急应管理").diagnostics();
    CHECK(unknown.items().front().message == "no group is called \"急应管理\"");
    CHECK(unknown.items().front().hint == "did you mean \"应急管理\"?");
}

TEST_CASE("groups that nobody declares are found by the labels of the tasks", "[names]") {
    const auto graph = testing::graph_from_text("task a\n East/1 L\n East/2 L\n West/3 L");
    CHECK(find_groups(graph, "West").value() == std::vector<GroupInPlan>{{0, "West"}});
    CHECK(find_groups(graph, "North").diagnostics().items().front().hint == "there is \"East\" or \"West\"");
}

TEST_CASE("searches that keep an index find what single ones find, and tell the same", "[names]") {
    std::vector<model::Plan> plans;
    plans.push_back(health_plan("zs", "中山"));
    plans.push_back(health_plan("gz", "广州"));
    plans.push_back(
        testing::plan_from_text("task wjj ＡＢ局 AB局 city\n 1 L C - -\n １ L - - C\n 建设专家库 L - C -"));
    const auto graph = graph_of(std::move(plans));
    NameIndex index;
    const std::vector<std::vector<std::uint32_t>> selections = {{}, {1}, {0, 2}, {2}};
    for (int round = 0; round < 3; ++round) {
        for (const auto& in : selections) {
            for (const auto* words : {"wjj", "zs/wjj", "市卫生健康局", "市卫健局", "卫健", "ＡＢ局", "AB局",
                                      "ab局", "City Office", "Ｃity Office", "医疗", "1", "１", "建设专家库",
                                      "建设专家", "专家", "nobody", "", "市卫生健康居"}) {
                INFO(words);
                for (const auto spelling : {Spelling::whole, Spelling::part}) {
                    CHECK(outcome(graph, find_actor(graph, words, spelling, in, &index)) ==
                          outcome(graph, find_actor(graph, words, spelling, in)));
                    CHECK(outcome(graph, find_task(graph, words, spelling, in, &index)) ==
                          outcome(graph, find_task(graph, words, spelling, in)));
                }
            }
        }
    }
    CHECK(index.actors.table.has_value());
    CHECK(index.tasks.near.has_value());
}

TEST_CASE("words find a name in every form that looks the same", "[lookup]") {
    std::vector<model::Plan> plans;
    plans.push_back(health_plan("h", ""));
    const auto graph = graph_of(std::move(plans));
    for (const auto* words : {"市卫生\u200B健康局", "\uFEFF市卫健局 ", "Ｃｉｔｙ Ｏｆｆｉｃｅ"})
        CHECK(find_actor(graph, words, Spelling::whole).ok());
    CHECK_FALSE(find_actor(graph, "\u200B", Spelling::whole).ok());
}

}  // namespace zeren::analysis
