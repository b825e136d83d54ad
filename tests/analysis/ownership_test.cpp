#include "analysis/ownership.hpp"

#include "analysis/ids.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {
namespace {

using testing::actor;
using testing::graph_from_text;
using testing::task;

Ids names(const graph::AccountabilityGraph& graph, const std::vector<Owner>& owners) {
    Ids out;
    for (const auto& owner : owners)
        out.push_back(std::string(graph.id(owner.actor)) + " " + std::string(model::name_of(owner.basis)));
    return out;
}

}  // namespace

TEST_CASE("what an actor owns stands in document order, by role, with named tasks beside", "[ownership]") {
    const auto graph = graph_from_text(R"(
        task  health  finance
        10      L       -
        9       C       L
        8       J       -
        7       N       L
        6       LC      -  )");
    const auto owned = owns(all_of(graph), actor(graph, "health"));
    CHECK(ids(graph, owned.lead) == Ids{"10", "6"});
    CHECK(ids(graph, owned.cooperate) == Ids{"9", "6"});
    CHECK(ids(graph, owned.joint) == Ids{"8"});
    CHECK(ids(graph, owned.named) == Ids{"7"});
    CHECK(owned.total() == 5);
}

TEST_CASE("roles narrow what an actor owns", "[ownership]") {
    const auto graph = graph_from_text("task a b\n one L C\n two C L");
    const auto owned = owns(all_of(graph, {.roles = EnumSet{model::Role::lead}}), actor(graph, "a"));
    CHECK(ids(graph, owned.lead) == Ids{"one"});
    CHECK(owned.cooperate.empty());
}

TEST_CASE("who answers for a task stands in the order in which the document names them", "[ownership]") {
    const auto graph = graph_from_text(R"(
        task  towns:collective  health  finance  clinic:hospital
        one          c            l        c          N  )");
    const auto owners = who(all_of(graph), task(graph, "one"));
    CHECK(owners.state == model::TaskState::led);
    CHECK(names(graph, owners.lead) == Ids{"health first-listed"});
    CHECK(names(graph, owners.cooperate) == Ids{"towns first-listed", "finance first-listed"});
    CHECK(names(graph, owners.named) == Ids{"clinic named"});
    CHECK(owners.joint.empty());
}

TEST_CASE("a task that only names somebody is unowned", "[ownership]") {
    const auto graph = graph_from_text("task a\n one N");
    const auto owners = who(all_of(graph), task(graph, "one"));
    CHECK(owners.state == model::TaskState::unowned);
    CHECK(names(graph, owners.named) == Ids{"a named"});
}

TEST_CASE("the state of a task does not change with who is listed, but with the bases asked for",
          "[ownership]") {
    const auto graph = graph_from_text("task a b\n one L C");
    const auto one = task(graph, "one");
    const auto cooperating = who(all_of(graph, {.roles = EnumSet{model::Role::cooperate}}), one);
    CHECK(cooperating.lead.empty());
    CHECK(cooperating.state == model::TaskState::led);
    CHECK(who(all_of(graph, {.bases = EnumSet{model::Basis::listed}}), one).state ==
          model::TaskState::unowned);
}

TEST_CASE("each task that nobody in particular answers for is in one list", "[ownership]") {
    const auto graph = graph_from_text(R"(
        task       a  b  all:collective
        led        L  C  -
        nobody     -  -  -
        mentioned  N  -  -
        everybody  -  -  L
        two        L  L  -
        helpers    C  -  C
        together   J  J  - )");
    const auto lists = unowned(owners_of(graph));
    CHECK(ids(graph, lists.unowned) == Ids{"nobody", "mentioned"});
    CHECK(ids(graph, lists.no_lead) == Ids{"helpers", "together"});
    CHECK(ids(graph, lists.collective_only) == Ids{"everybody"});
    CHECK(ids(graph, lists.several_leads) == Ids{"two"});
}

}  // namespace zeren::analysis
