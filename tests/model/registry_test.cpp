#include "model/registry.hpp"

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::model {
namespace {

std::vector<RegistryActor> bodies() {
    return {{.id = "wjj",
             .name = "市卫生健康局",
             .short_name = "卫健局",
             .kind = ActorKind::department,
             .aliases = {"市卫健局"},
             .former = {"市卫计局"}},
            {.id = "towns", .name = "各镇街", .kind = ActorKind::collective, .members = {"shiqi"}},
            {.id = "shiqi", .name = "石岐街道", .kind = ActorKind::town}};
}

}  // namespace

TEST_CASE("a body is found by any of its names", "[model]") {
    const auto registry = Registry::make("中山市", bodies(), "registry.json").value();
    for (const char* name : {"wjj", "市卫生健康局", "卫健局", "市卫健局", "市卫计局"}) {
        CHECK(registry.find(name) == std::size_t{0});
    }
    CHECK(registry.find("石岐街道") == std::size_t{2});
    CHECK(registry.find("卫生") == std::nullopt);
    CHECK(registry.jurisdiction() == "中山市");
}

TEST_CASE("a body may list one name twice", "[model]") {
    auto actors = bodies();
    actors[0].aliases = {"市卫生健康局", "市卫健局", "市卫健局"};
    CHECK(Registry::make("", std::move(actors), "registry.json").ok());
}

TEST_CASE("a name that stands for two bodies is an error that names both", "[model]") {
    auto actors = bodies();
    actors[2].aliases = {"市卫计局"};
    const auto registry = Registry::make("", std::move(actors), "registry.json");
    REQUIRE_FALSE(registry.ok());
    CHECK(to_text(registry.diagnostics()) ==
          "registry.json: error: \"市卫计局\" stands for both \"wjj\" and \"shiqi\" [name-clash]\n"
          "registry.json: note: first here\n"
          "hint: keep the name at one of the two\n");
}

TEST_CASE("two bodies with one id are an error of their own", "[model]") {
    auto actors = bodies();
    actors[2].id = "wjj";
    actors[1].members.clear();
    const auto registry = Registry::make("", std::move(actors), "registry.json");
    REQUIRE_FALSE(registry.ok());
    CHECK(to_text(registry.diagnostics()) ==
          "registry.json: error: the actor id \"wjj\" is used twice [duplicate-id]\n"
          "registry.json: note: first here\n"
          "hint: give each actor an id of its own\n");
}

TEST_CASE("a member must be declared, by its id", "[model]") {
    auto actors = bodies();
    actors[1].members = {"shiqii", "石岐街道"};
    const auto registry = Registry::make("", std::move(actors), "registry.json");
    REQUIRE_FALSE(registry.ok());
    CHECK(
        to_text(registry.diagnostics()) ==
        "registry.json: error: \"towns\" lists the member \"shiqii\", which is not declared [unknown-actor]\n"
        "hint: did you mean \"shiqi\"?\n"
        "registry.json: error: \"towns\" lists the member \"石岐街道\", which is not declared "
        "[unknown-actor]\n"
        "hint: members are listed by id: \"shiqi\"\n");
}

}  // namespace zeren::model
