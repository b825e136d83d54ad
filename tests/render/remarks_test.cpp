#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"
#include "render/cards.hpp"
#include "render/links.hpp"
#include "render/matrix.hpp"
#include "render/page_checks.hpp"
#include "render/real_annex.hpp"
#include "render/task_sheet.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

/// What pictures say beside names: who leads and why, by when, under which number.
namespace zeren::render {

using testing::actor;
using testing::faults;
using testing::graph_from_text;
using testing::real_annex;
using testing::task;
using testing::texts;
using Strings = std::vector<std::string>;

namespace {

/// All texts, the lines of each joined as they were before they were broken.
std::string words_of(const Drawing& drawing) {
    std::string all;
    for (const auto& line : texts(drawing)) all += line;
    return all;
}

bool says(const Drawing& drawing, std::string_view words) {
    return words_of(drawing).find(words) != std::string::npos;
}

/// One actor leads "build", due in June; "2024年底前验收" tells its deadline itself.
graph::AccountabilityGraph plan_with_deadlines() {
    model::PlanBuilder builder;
    const auto a = builder.add(model::ActorRow{.id = "a", .name = "甲局"});
    const auto b = builder.add(model::ActorRow{.id = "b", .name = "乙局"});
    const auto build =
        builder.add(model::TaskRow{.id = "1", .title = "建设", .due = {.words = "2024年6月底"}});
    const auto accept =
        builder.add(model::TaskRow{.id = "2", .title = "2024年底前验收", .due = {.words = "2024年底前"}});
    const auto keep = builder.add(model::TaskRow{.id = "3", .title = "维护", .due = {.by = "2025-03-31"}});
    for (auto row : {build, accept, keep}) {
        builder.add(model::EdgeRow{.task = row, .actor = a, .role = model::Role::lead});
        builder.add(model::EdgeRow{.task = row, .actor = b, .role = model::Role::cooperate});
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace

TEST_CASE("a list marks a lead that is inferred", "[render]") {
    const auto list = [&](std::string_view grid, Language language) {
        const auto graph = graph_from_text(grid);
        return draw_cards(graph, {.language = language, .actor = actor(graph, "c")}).value();
    };
    CHECK(says(list("task a b c\nx l c c", Language::chinese), "x（推定牵头：a）"));
    CHECK(says(list("task a b c\nx l c c", Language::english), "x (lead inferred: a)"));
    CHECK(says(list("task a b c\nx L L C", Language::chinese), "x（牵头：a、b）"));
    CHECK(says(list("task a b c\nx L l C", Language::chinese), "x（牵头：a；推定牵头：b）"));
}

TEST_CASE("a task sheet tells the rule of each edge in words, one that is none of ours as it stands",
          "[render]") {
    model::PlanBuilder builder;
    const auto add = [&](const char* name) { return builder.add(model::ActorRow{.id = name, .name = name}); };
    const auto row = builder.add(model::TaskRow{.id = "x", .title = "任务"});
    using model::Basis;
    using model::Role;
    builder.add(model::EdgeRow{.task = row,
                               .actor = add("甲"),
                               .role = Role::lead,
                               .basis = Basis::first_listed,
                               .rule = "owner-list"});
    builder.add(model::EdgeRow{
        .task = row, .actor = add("乙"), .role = Role::lead, .basis = Basis::named, .rule = "leads-in-text"});
    builder.add(model::EdgeRow{.task = row, .actor = add("丙"), .role = Role::cooperate, .rule = "by-hand"});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const graph::AccountabilityGraph graph(std::move(plans));
    const auto sheet = [&](Language language) {
        return draw_task_sheet(graph, {.language = language, .task = task(graph, "x")}).value();
    };
    CHECK(says(sheet(Language::chinese), "按列名顺序推定 · 列于责任单位栏"));
    CHECK(says(sheet(Language::chinese), "正文提及 · 任务正文写明由其牵头"));
    CHECK(says(sheet(Language::chinese), "原文载明 · 规则：by-hand"));
    CHECK_FALSE(says(sheet(Language::chinese), "owner-list"));
    CHECK(says(sheet(Language::english), "named in the text · the task's text says that it leads"));
}

TEST_CASE("a named body that is to lead has its own sign on sheets and cards", "[render]") {
    const auto graph = real_annex();
    const auto sheet_of = [&](const char* name) {
        return texts(draw_task_sheet(graph, {.task = task(graph, name)}).value());
    };
    CHECK(std::ranges::count(sheet_of("23"), "〔牵〕") == 2);
    CHECK(std::ranges::count(sheet_of("6"), "〔牵〕") == 0);
    CHECK(std::ranges::count(sheet_of("6"), "○") == 1);
    const auto cards = draw_cards(graph, {}).value();
    CHECK(std::ranges::count(texts(cards), "〔牵〕") == 2);
    CHECK(says(cards, "〔牵〕 任务原文点名牵头的单位"));
    CHECK_FALSE(says(draw_cards(graph_from_text("task a b\nx L N"), {.language = Language::chinese}).value(),
                     "〔牵〕"));
}

TEST_CASE("deadlines stand on sheets, cards and matrix, once", "[render]") {
    const auto graph = plan_with_deadlines();
    CHECK(says(draw_task_sheet(graph, {.task = task(graph, "1")}).value(), "完成时限：2024年6月底"));
    CHECK(says(draw_task_sheet(graph, {.task = task(graph, "3")}).value(), "完成时限：2025-03-31"));
    const auto list = draw_cards(graph, {.actor = actor(graph, "b")}).value();
    CHECK(says(list, "1 建设（牵头：甲局；完成时限：2024年6月底）"));
    CHECK(says(list, "2 2024年底前验收（牵头：甲局）"));
    const auto own = draw_cards(graph, {.actor = actor(graph, "a")}).value();
    CHECK(says(own, "1 建设（完成时限：2024年6月底）"));
    CHECK(says(draw_cards(graph, {}).value(), "建设（完成时限：2024年6月底）"));
    const auto matrix = draw_matrix(graph, {}).value();
    CHECK(says(matrix, "建设（完成时限：2024年6月底）"));
    CHECK_FALSE(says(matrix, "完成时限：2024年底前"));
    for (const auto& drawing : {list, own, matrix}) CHECK(faults(drawing) == Strings{});
}

TEST_CASE("at an owner, groups that no number tells apart are told by their tasks", "[render]") {
    const auto labels_of = [](const std::vector<std::string>& numbers) {
        model::PlanBuilder builder;
        const auto a = builder.add(model::ActorRow{.id = "a", .name = "甲局"});
        for (std::size_t at = 0; at < numbers.size(); ++at) {
            const auto name = std::to_string(at);
            const auto group = builder.add(
                model::GroupRow{.id = "g" + name, .title = "推进某项重点工作", .number = numbers[at]});
            for (const char* digit : {"1", "2", "3"}) {
                const auto row = builder.add(model::TaskRow{
                    .id = name + digit, .title = "某事", .group = group, .number = name + digit});
                builder.add(model::EdgeRow{.task = row, .actor = a, .role = model::Role::lead});
            }
        }
        std::vector<model::Plan> plans;
        plans.push_back(std::move(builder).finish());
        const auto drawing =
            draw_links(graph::AccountabilityGraph(std::move(plans)), {.badges = Badges::none}).value();
        CHECK(faults(drawing) == Strings{});
        return texts(drawing);
    };
    const auto count = [](const Strings& all, const char* words) { return std::ranges::count(all, words); };
    const auto unnumbered = labels_of({"", "二"});
    CHECK(count(unnumbered, "01–03") == 1);
    CHECK(count(unnumbered, "二") == 1);
    const auto repeated = labels_of({"(一)", "(一)"});
    CHECK(count(repeated, "01–03") == 1);
    CHECK(count(repeated, "11–13") == 1);
    CHECK(count(repeated, "(一)") == 0);
}

TEST_CASE("the full names of cut ones take lines below a matrix, not a page of their own", "[render]") {
    std::string head = "task";
    std::string row = "\nx";
    for (int at = 0; at < 6; ++at) {
        head +=
            " department_" + std::to_string(at) + "_of_health_transport_finance_and_planning_of_the_region";
        row += " L";
    }
    const auto drawing = draw_matrix(graph_from_text(head + row), {.language = Language::english}).value();
    CHECK(drawing.stats.pages == 1);
    CHECK(faults(drawing) == Strings{});
    CHECK(says(drawing, "Full names: "));
    CHECK(says(drawing, "department_5_of_health_transport_finance_and_planning_of_the_region"));
}

}  // namespace zeren::render
