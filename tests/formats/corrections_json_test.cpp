#include "formats/corrections_json.hpp"

#include <string>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::formats {
namespace {

using Action = model::Correction::Action;

constexpr std::string_view sample = R"({"format": "zeren-corrections/1",
 "corrections": [
  {"action": "add", "task": "7", "actor": "市财政局", "role": "joint", "who": "王", "why": "来函", "when": "2023-12-01"},
  {"action": "drop", "task": "7", "actor": "市医保局"},
  {"action": "drop", "task": "8", "actor": "市医保局", "role": "lead"},
  {"action": "change", "task": "9", "actor": "市教体局", "role": "lead"},
  {"action": "rename", "actor": "市教体局", "name": "市教育体育局"},
  {"action": "kind", "actor": "市三大医院", "kind": "collective"}]}
)";

std::string problems(std::string_view text) {
    const auto corrections = read_corrections(text, "c.json");
    return corrections ? "none" : to_text(corrections.diagnostics());
}

}  // namespace

TEST_CASE("corrections of every action are read and written back to the byte", "[formats]") {
    const auto corrections = read_corrections(sample, "c.json").value();
    REQUIRE(corrections.size() == 6);
    CHECK(corrections[0].action == Action::add);
    CHECK(corrections[0].role == model::Role::joint);
    CHECK(corrections[0].why == "来函");
    CHECK_FALSE(corrections[1].role.has_value());
    CHECK(corrections[2].role == model::Role::lead);
    CHECK(corrections[4].name == "市教育体育局");
    CHECK(corrections[5].kind == model::ActorKind::collective);
    CHECK(write_corrections(corrections) == sample);
}

TEST_CASE("a correction knows its place, so that a misfit can be shown", "[formats]") {
    const auto corrections = read_corrections(sample, "c.json").value();
    CHECK(corrections[0].where == support::Position{3, 3});
    CHECK(corrections[4].where == support::Position{7, 3});
    const auto plan = testing::plan_from_text(R"(
        task  市医保局  市财政局
        7       L         -  )");
    const auto result = model::corrected(plan, corrections, "c.json");
    CHECK(to_text(result.diagnostics().items().at(0)) ==
          "c.json:5:3: error: correction 3: there is no task \"8\" [correction-does-not-fit]\n"
          "hint: did you mean \"7\"?\n");
}

TEST_CASE("what a correction needs and may have depends on its action", "[formats]") {
    const auto with = [](std::string_view correction) {
        return problems("{\"corrections\": [" + std::string(correction) + "]}");
    };
    CHECK(with(R"({"task": "7"})").find("\"action\" is missing [missing-member]") != std::string::npos);
    CHECK(with(R"({"action": "ad", "task": "7"})").find("did you mean \"add\"?") != std::string::npos);
    CHECK(with(R"({"action": "add", "task": "7", "actor": "a"})").find("\"role\" is missing") !=
          std::string::npos);
    CHECK(with(R"({"action": "change", "task": "7", "actor": "a"})").find("\"role\" is missing") !=
          std::string::npos);
    CHECK(with(R"({"action": "drop", "actor": "a"})").find("\"task\" is missing") != std::string::npos);
    CHECK(with(R"({"action": "rename", "actor": "a"})").find("\"name\" is missing") != std::string::npos);
    CHECK(with(R"({"action": "rename", "actor": "a", "name": "b", "task": "7"})")
              .find("there is no member \"task\"") != std::string::npos);
    CHECK(problems("{}").find("it has neither \"format\" nor \"corrections\" [wrong-format]") !=
          std::string::npos);
}

}  // namespace zeren::formats
