#include "graph/task_state.hpp"

#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::graph {

TEST_CASE("a task has the first state that fits its owners", "[graph]") {
    const auto graph = testing::graph_from_text(R"(
        task        health  finance  towns:collective  clinic:hospital
        nobody        -       -        -                 -
        named         -       -        -                 N
        towns         -       -        L                 -
        towns-too     -       -        L                 N
        two           L       L        -                 -
        two-mixed     L       -        L                 -
        one           L       C        C                 -
        inferred      l       c        -                 -
        joint         J       J        -                 -
        helpers       C       -        -                 -
        mixed-no      C       -        J                 -  )");
    const auto state = [&graph](std::string_view id) {
        return model::name_of(state_of(graph, testing::task(graph, id)));
    };
    CHECK(state("nobody") == "unowned");
    CHECK(state("named") == "unowned");
    CHECK(state("towns") == "collective-only");
    CHECK(state("towns-too") == "collective-only");
    CHECK(state("two") == "several-leads");
    CHECK(state("two-mixed") == "several-leads");
    CHECK(state("one") == "led");
    CHECK(state("inferred") == "led");
    CHECK(state("joint") == "no-lead");
    CHECK(state("helpers") == "no-lead");
    CHECK(state("mixed-no") == "no-lead");
}

}  // namespace zeren::graph
