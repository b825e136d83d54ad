#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "cli/office/load_sheet.hpp"
#include "cli/office/matrix_sheet.hpp"
#include "cli/office/task_sheet.hpp"
#include "documents/read_document.hpp"
#include "extraction/extraction.hpp"
#include "formats/csv_writer.hpp"
#include "formats/graph_json.hpp"
#include "formats/xlsx_writer.hpp"
#include "model/plan_builder.hpp"
#include "support/diagnostic_text.hpp"
#include "support/files.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::cli::office {
namespace {

using graph::AccountabilityGraph;
using model::Basis;
using model::Plan;
using model::Role;

/// What a plan says of its tasks and their edges, a line each; origins and rules are left out.
std::string said_by(const Plan& plan) {
    std::string out;
    for (auto task : plan.tasks()) {
        const auto group = plan.group(task);
        const auto* due = plan.due(task);
        const auto status = plan.status(task);
        out += std::string(plan.id(task)) + " | " + std::string(plan.title(task)) + " | " +
               std::string(plan.text(task)) + " | " +
               (group.is_none() ? std::string(plan.group_label(task)) : std::string(plan.title(group))) +
               " | " + (due == nullptr ? "" : due->words) + " | " +
               std::string(status ? model::name_of(*status) : "") + " | " +
               std::string(plan.owner_text(task)) + "\n";
        for (auto edge : plan.edges_of(task)) {
            out += "    " + std::string(plan.name(plan.actor(edge))) + " " +
                   std::string(model::name_of(plan.role(edge))) + " " +
                   std::string(model::name_of(plan.basis(edge))) + "\n";
        }
    }
    return out;
}

Plan imported(const std::string& bytes) {
    const auto document = documents::read_document(bytes, "list", {});
    INFO((document ? "" : to_text(document.diagnostics())));
    REQUIRE(document.ok());
    auto read = extraction::extract_plan(document.value(), {});
    INFO((read ? "" : to_text(read.diagnostics())));
    REQUIRE(read.ok());
    CHECK_FALSE(read->diagnostics.has_errors());
    return std::move(read->plan);
}

AccountabilityGraph graph_of(const Plan& plan) {
    std::vector<Plan> plans;
    plans.push_back(plan);
    return AccountabilityGraph(std::move(plans));
}

Plan through_csv(const Plan& plan, Language language = Language::zh) {
    return imported(formats::write_csv(task_sheet(graph_of(plan), language, SheetUse::programs).value()));
}

Plan through_xlsx(const Plan& plan, Language language = Language::zh) {
    const auto graph = graph_of(plan);
    formats::Workbook book{.title = "t", .sheets = {}};
    book.sheets.push_back(*matrix_sheet(graph, language));
    book.sheets.push_back(task_sheet(graph, language, SheetUse::people).value());
    book.sheets.push_back(load_sheet(graph, language));
    return imported(formats::write_xlsx(book).value());
}

Plan real_plan(const std::string& name) {
    support::DiskFiles files;
    const auto text = files.read(std::string(ZEREN_SOURCE_DIR) + "/graphs/zhongshan-2023/" + name);
    REQUIRE(text.ok());
    return formats::read_graph(text.value(), name).value();
}

/// Owners in every role and on every basis, in an order that the columns do not show; names that hold what
/// parts names; named actors; groups, deadlines and states.
Plan synthetic_plan() {
    model::PlanBuilder builder;
    builder.info() = {.id = "s", .language = "zh"};
    const auto group = builder.add(model::GroupRow{.id = "1", .title = "应急管理", .number = "一"});
    std::vector<model::ActorId> actors;
    for (auto name : {"市卫生健康局", "市财政局", "各镇、街道", "市三大医院", "=恶意局",
                      "Health, Ministry of", "甲：乙局"})
        actors.push_back(builder.add(model::ActorRow{.id = name, .name = name}));
    const auto edge = [&](model::TaskId task, std::size_t actor, Role role, Basis basis) {
        builder.add(model::EdgeRow{.task = task, .actor = actors[actor], .role = role, .basis = basis});
    };
    const auto one = builder.add(model::TaskRow{.id = "1",
                                                .title = "完善机制",
                                                .text = "完善机制。构建工作体系。\n第二段。",
                                                .group = group,
                                                .owner_text = "市卫生健康局、市财政局按职责负责",
                                                .due = {.words = "2025年底前", .by = "2025-12-31"},
                                                .status = model::Status::in_progress});
    edge(one, 1, Role::cooperate, Basis::first_listed);
    edge(one, 0, Role::lead, Basis::first_listed);
    edge(one, 2, Role::cooperate, Basis::corrected);
    edge(one, 3, Role::lead, Basis::named);
    edge(one, 5, Role::cooperate, Basis::named);
    const auto two = builder.add(model::TaskRow{.id = "2", .title = "=1+1", .group = group});
    edge(two, 2, Role::joint, Basis::listed);
    edge(two, 4, Role::joint, Basis::listed);
    edge(two, 6, Role::lead, Basis::proposed);
    edge(two, 5, Role::cooperate, Basis::stated);
    builder.add(model::TaskRow{.id = "3", .title = "无人负责", .status = model::Status::dropped});
    const auto four =
        builder.add(model::TaskRow{.id = "T-4", .title = "Two leads", .text = "Other words. More."});
    edge(four, 0, Role::lead, Basis::stated);
    edge(four, 1, Role::lead, Basis::stated);
    edge(four, 1, Role::cooperate, Basis::stated);
    return std::move(builder).finish();
}

/// Tasks with some of eight actors in any order, each in any one role on any basis; the named ones last.
Plan random_plan(std::mt19937& random) {
    model::PlanBuilder builder;
    std::vector<model::ActorId> actors;
    for (auto name : {"甲局", "乙局", "丙、丁办", "甲", "Board; of X", "「x」局", "order: y", "-"})
        actors.push_back(builder.add(model::ActorRow{.id = name, .name = name}));
    constexpr std::array bases = {Basis::stated, Basis::first_listed, Basis::listed, Basis::corrected,
                                  Basis::proposed};
    for (int number = 1; number <= 4; ++number) {
        const auto id = std::to_string(number);
        const auto task = builder.add(model::TaskRow{.id = id, .title = "task " + id});
        std::ranges::shuffle(actors, random);
        const auto owners = testing::below(random, actors.size());
        for (std::size_t at = 0; at < actors.size(); ++at) {
            const bool is_named = at >= owners;
            if (is_named && testing::below(random, 3) > 0) continue;
            const auto role = static_cast<Role>(testing::below(random, is_named ? 2 : 3));
            const auto basis = is_named ? Basis::named : bases[testing::below(random, bases.size())];
            builder.add(model::EdgeRow{.task = task, .actor = actors[at], .role = role, .basis = basis});
        }
    }
    return std::move(builder).finish();
}

/// What comes of the synthetic plan: the one text that does not begin with its title gains it.
std::string expected_of_synthetic() {
    auto said = said_by(synthetic_plan());
    const auto at = said.find("Other words. More.");
    return said.insert(at, "Two leads\n");
}

}  // namespace

TEST_CASE("the real annex comes back from CSV and XLSX as it was, inferred leads too", "[office]") {
    const auto plan = real_plan("plan.json");
    CHECK(said_by(through_csv(plan)) == said_by(plan));
    CHECK(said_by(through_xlsx(plan)) == said_by(plan));
    CHECK(through_csv(plan).info().lead_rule == "first");
    CHECK(said_by(through_csv(plan, Language::en)) == said_by(plan));
}

TEST_CASE("the inferred leads of a sheet are joint again where only what is stated counts", "[office]") {
    const auto bytes = formats::write_csv(
        task_sheet(graph_of(real_plan("plan.json")), Language::zh, SheetUse::programs).value());
    const auto document = documents::read_document(bytes, "list.csv", {});
    auto read = extraction::extract_plan(document.value(), {.lead = extraction::LeadRule::stated});
    CHECK(read->plan.info().lead_rule == "stated");
    for (auto edge : read->plan.edges()) {
        if (model::is_owner(read->plan.basis(edge))) CHECK(read->plan.role(edge) == Role::joint);
    }
}

TEST_CASE("the measures come back from CSV and XLSX as they were", "[office]") {
    const auto plan = real_plan("measures.json");
    CHECK(said_by(through_csv(plan)) == said_by(plan));
    CHECK(said_by(through_xlsx(plan)) == said_by(plan));
}

TEST_CASE("named actors, nasty names, mixed bases and any order come back", "[office]") {
    CHECK(said_by(through_csv(synthetic_plan())) == expected_of_synthetic());
    CHECK(said_by(through_xlsx(synthetic_plan())) == expected_of_synthetic());
    CHECK(said_by(through_xlsx(synthetic_plan(), Language::en)) == expected_of_synthetic());
}

TEST_CASE("random plans come back", "[office]") {
    std::mt19937 random(2023);
    for (int round = 0; round < 60; ++round) {
        const auto plan = random_plan(random);
        const auto language = round % 2 == 0 ? Language::zh : Language::en;
        INFO(formats::write_graph(plan));
        CHECK(said_by(through_csv(plan, language)) == said_by(plan));
        if (round % 6 == 0) CHECK(said_by(through_xlsx(plan, language)) == said_by(plan));
    }
}

TEST_CASE("what an office changes in the sheet is read as changed", "[office]") {
    const auto plan = imported(
        "\xEF\xBB\xBF序号,备注,主要任务,重点任务,牵头单位,配合单位,责任单位（未分主次）,进展,依据\r\n"
        "1,新,一、应急,完善机制,市财政局,\"市公安局,市民政局\",,已完成,办公室核定\r\n"
        ",,,,,,,,\r\n"
        "1,,一、应急,另一任务,,,无,x,\r\n");
    CHECK(said_by(plan) ==
          "1 | 完善机制 |  | 应急 |  | done | \n"
          "    市财政局 lead stated\n    市公安局 cooperate stated\n    市民政局 cooperate stated\n"
          "1-2 | 另一任务 |  | 应急 |  |  | \n");
}

}  // namespace zeren::cli::office
