#include "analysis/registry_suggestion.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "model/plan_builder.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/sketch.hpp"

namespace zeren::analysis {
namespace {

using model::ActorKind;
using model::ActorRow;
using What = NameFinding::What;

ActorKind department_by_form(std::string_view name) {
    return name.ends_with("局") ? ActorKind::department : ActorKind::unknown;
}

/// A plan of these actors, each with a task of its own.
model::Plan plan_of(const std::vector<ActorRow>& actors, const std::string& text = "",
                    const std::string& id = "p") {
    model::PlanBuilder builder;
    builder.info() = {.id = id, .issuer = "中山市人民政府"};
    for (std::size_t row = 0; row < actors.size(); ++row) {
        const auto number = std::to_string(row + 1);
        const auto task = builder.add(model::TaskRow{.id = number, .title = "t", .text = text});
        builder.add(
            model::EdgeRow{.task = task, .actor = builder.add(actors[row]), .role = model::Role::lead});
    }
    return std::move(builder).finish();
}

RegistrySuggestion suggest(std::vector<model::Plan> plans) {
    auto suggestion = suggest_registry(plans, department_by_form);
    std::vector<model::RegistryActor> actors;
    for (const auto& body : suggestion.actors) actors.push_back(body.actor);
    const auto registry = model::Registry::make("", std::move(actors), "r.json");
    INFO((registry ? "" : to_text(registry.diagnostics())));
    REQUIRE(registry.ok());
    return suggestion;
}

RegistrySuggestion suggest(const std::vector<ActorRow>& actors, const std::string& text = "") {
    std::vector<model::Plan> plans;
    plans.push_back(plan_of(actors, text));
    return suggest(std::move(plans));
}

using Names = std::vector<std::string>;

Names names_of(const RegistrySuggestion& suggestion) {
    Names names;
    for (const auto& body : suggestion.actors) names.push_back(body.actor.name);
    return names;
}

bool finds(const SuggestedActor& body, What what, std::string_view name = "") {
    for (const auto& finding : body.findings) {
        if (finding.what == what && finding.name == name) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("a body goes by its full name, with aliases and a short name from its abbreviation", "[naming]") {
    const auto found = suggest({{.id = "1", .name = "市卫健局"},
                                {.id = "2", .name = "市卫生健康局"},
                                {.id = "3", .name = "中山市卫生健康局"}});
    REQUIRE(names_of(found) == Names{"市卫生健康局"});
    const auto& body = found.actors.front();
    CHECK(body.actor.id == "2");
    CHECK(body.actor.aliases == Names{"市卫健局", "中山市卫生健康局"});
    CHECK(body.actor.short_name == "卫健局");
    CHECK(body.actor.kind == ActorKind::department);
    CHECK(finds(body, What::alias, "市卫健局"));
    CHECK(finds(body, What::kind_by_form));
}

TEST_CASE("likely pairs stay two bodies that name each other", "[naming]") {
    const auto found = suggest({{.id = "a", .name = "市教育局"}, {.id = "b", .name = "市教育体育局"}});
    REQUIRE(names_of(found) == Names{"市教育局", "市教育体育局"});
    CHECK(finds(found.actors[0], What::perhaps, "市教育体育局"));
    CHECK(finds(found.actors[1], What::perhaps, "市教育局"));
    CHECK(found.actors[0].actor.aliases.empty());
}

TEST_CASE("a former name comes from the text, and takes in the body that goes by it", "[naming]") {
    const auto found = suggest({{.id = "a", .name = "市文化局"}, {.id = "b", .name = "市文化广电旅游局"}},
                               "由市文化广电旅游局（原市文化局）负责。");
    REQUIRE(names_of(found) == Names{"市文化广电旅游局"});
    CHECK(found.actors[0].actor.former == Names{"市文化局"});
    CHECK(found.actors[0].actor.aliases.empty());
    CHECK(found.actors[0].findings.front().task == "p/1");
}

TEST_CASE("a collective gets the towns that the plans name, those concerned nobody", "[naming]") {
    const auto found = suggest({{.id = "all", .name = "各镇街", .kind = ActorKind::collective},
                                {.id = "some", .name = "各有关镇街", .kind = ActorKind::collective},
                                {.id = "units", .name = "各单位", .kind = ActorKind::collective},
                                {.id = "x", .name = "小榄镇", .kind = ActorKind::town},
                                {.id = "g", .name = "古镇镇人民政府", .kind = ActorKind::town}});
    CHECK(found.actors[0].actor.members == Names{"x", "g"});
    CHECK(finds(found.actors[0], What::members_by_kind));
    CHECK(found.actors[1].actor.members.empty());
    CHECK(found.actors[1].findings.empty());
    CHECK(finds(found.actors[2], What::members_unknown));
}

TEST_CASE("what the plans say already is kept: id, short name, kind, aliases, capacity, members",
          "[naming]") {
    model::PlanBuilder builder;
    builder.info().id = "p";
    const auto east = builder.add(ActorRow{.id = "e", .name = "东区", .kind = ActorKind::town});
    const auto towns = builder.add(ActorRow{.id = "z",
                                            .name = "各区",
                                            .short_name = "区",
                                            .kind = ActorKind::collective,
                                            .aliases = {"各辖区"},
                                            .capacity = 3});
    builder.set_members(towns, {east});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const auto found = suggest(std::move(plans));
    const auto& actor = found.actors[1].actor;
    CHECK(actor.id == "z");
    CHECK(actor.short_name == "区");
    CHECK(actor.aliases == Names{"各辖区"});
    CHECK(actor.capacity == 3);
    CHECK(actor.members == Names{"e"});
    CHECK(found.actors[1].findings.empty());
}

TEST_CASE("ids, names and aliases of several plans that clash still give a valid registry", "[naming]") {
    std::vector<model::Plan> plans;
    plans.push_back(
        plan_of({{.id = "a", .name = "甲局", .aliases = {"丙局", "丁局"}}, {.id = "b", .name = "乙局"}}));
    plans.push_back(plan_of({{.id = "a", .name = "乙局"},
                             {.id = "甲局", .name = "丙局"},
                             {.id = "c", .name = "戊局", .short_name = "甲局", .aliases = {"丁局"}}},
                            "", "q"));
    const auto found = suggest(std::move(plans));
    CHECK(names_of(found) == Names{"甲局", "乙局", "戊局"});
    CHECK(found.actors[0].actor.aliases == Names{"丙局", "丁局"});
    CHECK(found.actors[2].actor.short_name.empty());
}

TEST_CASE("random plans always give a valid registry that knows every name", "[naming]") {
    std::mt19937 random(20240131);
    const std::vector<std::string> syllables = {"市", "中山市", "卫",     "生",   "健康", "财政",
                                                "局", "委",     "委员会", "（原", "）",   " "};
    for (int round = 0; round < 400; ++round) {
        std::vector<model::Plan> plans;
        Names used;
        for (int plan = 0; plan < 2; ++plan) {
            std::vector<ActorRow> rows;
            Names names;
            for (int actor = 0; actor < 6; ++actor) {
                std::string name;
                for (auto count = 1 + testing::below(random, 4); count > 0; --count)
                    name += syllables[testing::below(random, syllables.size())];
                if (std::ranges::find(names, name) == names.end()) names.push_back(name);
            }
            for (const auto& name : names) {
                ActorRow row{.id = name, .name = name};
                if (testing::below(random, 3) == 0)
                    row.aliases = {syllables[testing::below(random, 8)] + "局"};
                rows.push_back(std::move(row));
                used.push_back(name);
            }
            plans.push_back(plan_of(rows, used.front() + "（原" + used.back() + "）", std::to_string(plan)));
        }
        const auto found = suggest(std::move(plans));
        std::vector<model::RegistryActor> actors;
        for (const auto& body : found.actors) actors.push_back(body.actor);
        const auto registry = model::Registry::make("", std::move(actors), "r.json");
        for (const auto& name : used) CHECK(registry->find(name).has_value());
    }
}

}  // namespace zeren::analysis
