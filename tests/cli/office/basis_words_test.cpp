#include "cli/office/basis_words.hpp"

#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::cli::office {
namespace {

using model::Basis;
using model::Role;

struct Owner {
    Role role;
    Basis basis;
};

/// The cell of one task with owners a, b, c … in this order.
std::string cell(const std::vector<Owner>& owners, Language language = Language::zh) {
    model::PlanBuilder builder;
    const auto task = builder.add(model::TaskRow{.id = "1", .title = "t"});
    std::string name = "a";
    for (const auto& owner : owners) {
        const auto actor = builder.add(model::ActorRow{.id = name, .name = name});
        builder.add(model::EdgeRow{.task = task, .actor = actor, .role = owner.role, .basis = owner.basis});
        ++name[0];
    }
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const graph::AccountabilityGraph graph(std::move(plans));
    return basis_cell(graph, testing::task(graph, "1"), language);
}

}  // namespace

TEST_CASE("what the columns say themselves needs one word", "[office]") {
    CHECK(cell({}).empty());
    CHECK(cell({{Role::lead, Basis::named}}).empty());
    CHECK(cell({{Role::lead, Basis::stated}, {Role::cooperate, Basis::stated}}) == "原文载明");
    CHECK(cell({{Role::lead, Basis::stated}, {Role::joint, Basis::listed}}) == "原文载明");
    CHECK(cell({{Role::joint, Basis::listed}}) == "原文列名");
    CHECK(cell({{Role::lead, Basis::first_listed}, {Role::cooperate, Basis::first_listed}}, Language::en) ==
          "inferred by order");
}

TEST_CASE("owners of another basis are named", "[office]") {
    CHECK(cell({{Role::lead, Basis::first_listed},
                {Role::cooperate, Basis::first_listed},
                {Role::cooperate, Basis::corrected}}) == "按列名顺序推定；c：人工更正");
    CHECK(cell({{Role::lead, Basis::first_listed},
                {Role::cooperate, Basis::first_listed},
                {Role::joint, Basis::listed}},
               Language::en) == "inferred by order; c: listed");
}

TEST_CASE("an order that the columns do not show is told", "[office]") {
    CHECK(cell({{Role::cooperate, Basis::stated}, {Role::lead, Basis::stated}}) == "原文载明；顺序：a、b");
    CHECK(cell({{Role::joint, Basis::listed}, {Role::lead, Basis::stated}, {Role::cooperate, Basis::stated}},
               Language::en) == "stated; order: a; b; c");
}

}  // namespace zeren::cli::office
