#include "model/name_limits.hpp"

#include <string>

#include "model/plan_builder.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::model {
namespace {

std::string repeated(std::string_view sign, std::size_t times) {
    std::string out;
    for (std::size_t at = 0; at < times; ++at) out += sign;
    return out;
}

}  // namespace

TEST_CASE("a name may have 32,767 characters, whatever bytes these take", "[model]") {
    CHECK_FALSE(is_too_long_name(repeated("市", 32'767)));
    CHECK(is_too_long_name(repeated("市", 32'768)));
    CHECK_FALSE(is_too_long_name(std::string(32'767, 'x')));
    CHECK(is_too_long_name(std::string(32'768, 'x')));
}

TEST_CASE("every id, name and title of a plan is held to the limit, and told with its place", "[model]") {
    const auto name = std::string(32'768, 'x');
    PlanBuilder builder;
    builder.info().id = name;
    builder.add(GroupRow{.id = name, .title = name});
    builder.add(ActorRow{.id = name, .name = name, .short_name = name, .aliases = {"fine", name}});
    builder.add(TaskRow{.id = name, .title = name, .origin = {.line = 7, .column = 2}});
    const auto problems = too_long_names(std::move(builder).finish(), "plan.txt");
    CHECK(problems.items().size() == 9);
    CHECK(to_text(problems.items().back()) ==
          "plan.txt:7:2: error: the title of a task is longer than 32,767 characters [too-large]\n"
          "hint: a name this long fits no sheet and no picture\n");
    CHECK(too_long_names(PlanBuilder().finish(), "plan.txt").empty());
}

TEST_CASE("of very many names that are too long twenty are told", "[model]") {
    PlanBuilder builder;
    for (int at = 0; at < 30; ++at)
        builder.add(TaskRow{.id = std::to_string(at), .title = std::string(32'768, 'x')});
    CHECK(too_long_names(std::move(builder).finish(), "plan.txt").items().size() == 20);
}

}  // namespace zeren::model
