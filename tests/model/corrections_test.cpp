#include "model/corrections.hpp"

#include <algorithm>
#include <random>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"
#include "testing/sketch.hpp"

namespace zeren::model {
namespace {

using Action = Correction::Action;
using testing::plan_from_text;
using testing::SketchEdge;

Plan example() {
    return plan_from_text(R"(
        task   health  finance  clinic:hospital
        draft    l       c        N
        ship     -       J        -  )");
}

/// The edges of a task as words: `health lead first-listed`.
std::vector<std::string> edges(const Plan& plan, std::string_view task) {
    std::vector<std::string> out;
    for (auto edge : plan.edges_of(plan.find_task(task).value())) {
        out.push_back(std::string(plan.id(plan.actor(edge))) + " " + std::string(name_of(plan.role(edge))) +
                      " " + std::string(name_of(plan.basis(edge))));
    }
    return out;
}

using Words = std::vector<std::string>;

Plan apply(const Correction& correction) {
    return corrected(example(), {correction}, "corrections.json").value().plan;
}

std::string complaint(const Correction& correction) {
    return to_text(corrected(example(), {correction}, "corrections.json").diagnostics());
}

}  // namespace

TEST_CASE("an added edge stands behind the others and is marked as corrected", "[model]") {
    const auto plan = apply({.action = Action::add, .task = "ship", .actor = "health", .role = Role::lead});
    CHECK(edges(plan, "ship") == Words{"finance joint listed", "health lead corrected"});
    CHECK(edges(plan, "draft") == edges(example(), "draft"));
}

TEST_CASE("an added actor that the plan does not know is added too", "[model]") {
    const auto plan =
        corrected(example(),
                  {{.action = Action::add, .task = "ship", .actor = "市港务局", .role = Role::lead},
                   {.action = Action::add, .task = "draft", .actor = "市港务局", .role = Role::joint}},
                  "corrections.json")
            .value()
            .plan;
    CHECK(plan.actor_count() == 4);
    CHECK(plan.kind(plan.find_actor("市港务局").value()) == ActorKind::unknown);
    CHECK(edges(plan, "draft").back() == "市港务局 joint corrected");
}

TEST_CASE("a dropped actor loses its edges to the task, or only those of a role", "[model]") {
    CHECK(edges(apply({.action = Action::drop, .task = "draft", .actor = "health"}), "draft") ==
          Words{"finance cooperate first-listed", "clinic cooperate named"});
    CHECK(edges(apply({.action = Action::drop, .task = "draft", .actor = "clinic"}), "draft") ==
          Words{"health lead first-listed", "finance cooperate first-listed"});
    CHECK(complaint({.action = Action::drop, .task = "draft", .actor = "health", .role = Role::joint}) ==
          "corrections.json: error: correction 1: \"health\" has no such edge to task \"draft\" "
          "[correction-does-not-fit]\n");
}

TEST_CASE("a changed edge keeps its place", "[model]") {
    const auto plan =
        apply({.action = Action::change, .task = "draft", .actor = "health", .role = Role::cooperate});
    CHECK(edges(plan, "draft") ==
          Words{"health cooperate corrected", "finance cooperate first-listed", "clinic cooperate named"});
}

TEST_CASE("what the text names can be made an owner", "[model]") {
    CHECK(edges(apply({.action = Action::add, .task = "draft", .actor = "clinic", .role = Role::cooperate}),
                "draft") ==
          Words{"health lead first-listed", "finance cooperate first-listed", "clinic cooperate corrected"});
    CHECK(edges(apply({.action = Action::add, .task = "draft", .actor = "clinic", .role = Role::joint}),
                "draft")
              .size() == 4);
}

TEST_CASE("a renamed actor is found by both names afterwards", "[model]") {
    const auto plan =
        corrected(example(),
                  {{.action = Action::rename, .actor = "health", .name = "市卫生健康局"},
                   {.action = Action::add, .task = "ship", .actor = "市卫生健康局", .role = Role::lead},
                   {.action = Action::drop, .task = "draft", .actor = "health"}},
                  "corrections.json")
            .value()
            .plan;
    CHECK(plan.name(plan.find_actor("health").value()) == "市卫生健康局");
    CHECK(plan.aliases(plan.find_actor("health").value()).front() == "health");
    CHECK(edges(plan, "ship").back() == "health lead corrected");
    CHECK(edges(plan, "draft").size() == 2);
}

TEST_CASE("a correction that does not fit says what it misses", "[model]") {
    CHECK(complaint({.action = Action::drop, .task = "shop", .actor = "finance"}) ==
          "corrections.json: error: correction 1: there is no task \"shop\" [correction-does-not-fit]\n"
          "hint: did you mean \"ship\"?\n");
    CHECK(complaint({.action = Action::change, .task = "ship", .actor = "finanse", .role = Role::lead}) ==
          "corrections.json: error: correction 1: \"finanse\" has no such edge to task \"ship\" "
          "[correction-does-not-fit]\nhint: did you mean \"finance\"?\n");
    CHECK(complaint({.action = Action::rename, .actor = "finanse", .name = "x"}) ==
          "corrections.json: error: correction 1: there is no actor \"finanse\" [correction-does-not-fit]\n"
          "hint: did you mean \"finance\"?\n");
    CHECK(complaint({.action = Action::rename, .actor = "finance", .name = "health"}) ==
          "corrections.json: error: correction 1: another actor is already called \"health\" "
          "[correction-does-not-fit]\n");
    CHECK(complaint({.action = Action::add, .task = "ship", .actor = "finance", .role = Role::joint}) ==
          "corrections.json: error: correction 1: \"finance\" already has this edge to task \"ship\" "
          "[correction-does-not-fit]\n");
}

TEST_CASE("a lead that a person names ends the one that was taken from order, with a note", "[model]") {
    const auto by_change = corrected(example(),
                                     {{.action = Action::change,
                                       .task = "draft",
                                       .actor = "finance",
                                       .role = Role::lead,
                                       .where = {3, 2}}},
                                     "c.json");
    CHECK(edges(by_change->plan, "draft") ==
          Words{"health cooperate first-listed", "finance lead corrected", "clinic cooperate named"});
    CHECK(to_text(by_change->notes) ==
          "c.json:3:2: note: correction 1: \"health\", who led task \"draft\" by order only, cooperates "
          "[lead-replaced]\n");
    const auto by_addition = corrected(
        example(), {{.action = Action::add, .task = "draft", .actor = "town", .role = Role::lead}}, "c.json");
    CHECK(edges(by_addition->plan, "draft") == Words{"health cooperate first-listed",
                                                     "finance cooperate first-listed",
                                                     "clinic cooperate named", "town lead corrected"});
    CHECK(by_addition->notes.items().size() == 1);
    CHECK(corrected(by_change->plan,
                    {{.action = Action::add, .task = "draft", .actor = "town", .role = Role::lead}}, "c.json")
              ->notes.empty());  // nobody leads by order any more
}

TEST_CASE("an owner that has a part in the task already is changed, not added", "[model]") {
    CHECK(
        complaint({.action = Action::add, .task = "draft", .actor = "finance", .role = Role::lead}) ==
        "corrections.json: error: correction 1: \"finance\" already has a part in task \"draft\": cooperate "
        "[correction-does-not-fit]\nhint: `change` gives it another role\n");
}

TEST_CASE("a name in another form that looks the same is the same name", "[model]") {
    const auto plan = apply({.action = Action::drop, .task = "draft", .actor = "ｆｉnance​"});
    CHECK(edges(plan, "draft") == Words{"health lead first-listed", "clinic cooperate named"});
}

TEST_CASE("all corrections that do not fit are told, with their numbers", "[model]") {
    const auto outcome = corrected(example(),
                                   {{.action = Action::drop, .task = "x", .actor = "a"},
                                    {.action = Action::drop, .task = "ship", .actor = "finance"},
                                    {.action = Action::drop, .task = "ship", .actor = "finance"}},
                                   "c");
    REQUIRE_FALSE(outcome.ok());
    REQUIRE(outcome.diagnostics().items().size() == 2);
    CHECK(outcome.diagnostics().items()[1].message ==
          "correction 3: \"finance\" has no such edge to task \"ship\"");
}

namespace {

/// Who leads a task by order only cooperates from now on.
void end_inferred_leads(std::vector<SketchEdge>& edges, std::size_t task) {
    std::vector<SketchEdge> kept;
    std::vector<SketchEdge> ended;
    for (const auto& edge : edges) {
        const bool is_inferred =
            edge.task == task && edge.role == Role::lead && edge.basis == Basis::first_listed;
        (is_inferred ? ended : kept).push_back(edge);
    }
    for (auto edge : ended) {
        edge.role = Role::cooperate;
        const bool is_held = std::ranges::any_of(kept, [&](const SketchEdge& other) {
            return other.task == task && other.actor == edge.actor && other.role == edge.role;
        });
        if (!is_held) kept.push_back(edge);
    }
    edges = std::move(kept);
}

/// What one correction does to plain edges, written down anew; false where it does not fit.
bool correct_plainly(std::vector<SketchEdge>& edges, const SketchEdge& wanted, Action action) {
    const auto at = [&](const SketchEdge& edge) {
        return edge.task == wanted.task && edge.actor == wanted.actor;
    };
    const auto same = [&](const SketchEdge& edge) { return at(edge) && edge.role == wanted.role; };
    if (action == Action::add) {
        if (std::ranges::any_of(edges,
                                [&](const SketchEdge& edge) { return at(edge) && is_owner(edge.basis); }))
            return false;
        std::erase_if(edges, same);
        edges.push_back({wanted.task, wanted.actor, wanted.role, Basis::corrected});
        if (wanted.role == Role::lead) end_inferred_leads(edges, wanted.task);
        return true;
    }
    if (action == Action::drop) return std::erase_if(edges, same) > 0;
    const auto owner = [&](const SketchEdge& edge) { return at(edge) && is_owner(edge.basis); };
    if (std::ranges::none_of(edges, owner)) return false;
    std::erase_if(edges, [&](const SketchEdge& edge) { return owner(edge) || same(edge); });
    edges.push_back({wanted.task, wanted.actor, wanted.role, Basis::corrected});
    if (wanted.role == Role::lead) end_inferred_leads(edges, wanted.task);
    return true;
}

auto key(const SketchEdge& edge) { return std::tuple(edge.task, edge.actor, edge.role, edge.basis); }

}  // namespace

TEST_CASE("random corrections give the edges of a plain account of them, none repeated", "[model]") {
    std::mt19937 random(7);
    constexpr std::array actions{Action::add, Action::drop, Action::change};
    int fitting = 0;
    for (int round = 0; round < 2000; ++round) {
        const auto sketch = testing::random_sketch(random, {.tasks = 3, .actors = 3, .density = 0.8});
        if (sketch.tasks == 0 || sketch.actors.empty()) continue;
        auto expected = sketch.edges;
        std::vector<Correction> corrections;
        bool fits = true;
        for (auto count = testing::below(random, 4) + 1; count > 0; --count) {
            const SketchEdge wanted{testing::below(random, sketch.tasks),
                                    testing::below(random, sketch.actors.size()),
                                    words<Role>()[testing::below(random, 3)].value};
            const auto action = actions[testing::below(random, 3)];
            fits = correct_plainly(expected, wanted, action) && fits;
            corrections.push_back({.action = action,
                                   .task = "t" + std::to_string(wanted.task),
                                   .actor = "a" + std::to_string(wanted.actor),
                                   .role = wanted.role});
        }
        const auto outcome = corrected(plan_from(sketch), corrections, "c");
        REQUIRE(outcome.ok() == fits);
        if (!fits) continue;
        std::vector<SketchEdge> edges;
        const auto& plan = outcome->plan;
        for (auto edge : plan.edges())
            edges.push_back(
                {plan.task(edge).value, plan.actor(edge).value, plan.role(edge), plan.basis(edge)});
        std::ranges::sort(edges, {}, key);
        std::ranges::sort(expected, {}, key);
        CHECK(edges == expected);
        ++fitting;
    }
    CHECK(fitting > 100);
}

TEST_CASE("actions are read back from their names", "[model]") {
    for (auto action : {Action::add, Action::drop, Action::change, Action::rename, Action::kind})
        CHECK(from_name<Action>(name_of(action)) == action);
    CHECK(from_name<Action>("remove") == std::nullopt);
}

TEST_CASE("a corrected kind is the actor's from then on", "[model]") {
    const auto plan = apply({.action = Action::kind, .actor = "clinic", .kind = ActorKind::institution});
    CHECK(plan.kind(plan.find_actor("clinic").value()) == ActorKind::institution);
    CHECK(complaint({.action = Action::kind, .actor = "clinc", .kind = ActorKind::town}) ==
          "corrections.json: error: correction 1: there is no actor \"clinc\" [correction-does-not-fit]\n"
          "hint: did you mean \"clinic\"?\n");
}

TEST_CASE("corrections that are in force already are passed over", "[model]") {
    const std::vector<Correction> earlier = {
        {.action = Action::add, .task = "ship", .actor = "health", .role = Role::lead},
        {.action = Action::drop, .task = "draft", .actor = "clinic"},
        {.action = Action::rename, .actor = "finance", .name = "treasury"}};
    const auto once = corrected(example(), earlier, "c.json").value().plan;
    const auto twice = corrected_where_fitting(once, earlier);
    CHECK(edges(twice, "ship") == edges(once, "ship"));
    CHECK(edges(twice, "draft") == edges(once, "draft"));
    CHECK(twice.name(twice.find_actor("finance").value()) == "treasury");
    const Correction of_renamed{.action = Action::drop, .task = "ship", .actor = "treasury"};
    CHECK(effect_of(of_renamed, example(), earlier, "c.json").ok());
    CHECK(effect_of(of_renamed, once, earlier, "c.json").ok());
    CHECK(to_text(effect_of(earlier[1], once, earlier, "c.json").diagnostics()) ==
          "c.json: error: correction 4: \"clinic\" has no such edge to task \"draft\" "
          "[correction-does-not-fit]\n");
}

TEST_CASE("100,000 corrections of one task take no longer each than one", "[model]") {
    std::vector<Correction> corrections;
    constexpr int many = 100'000;
    for (int at = 0; at < many; ++at) {
        corrections.push_back(
            {.action = Action::add, .task = "ship", .actor = "n" + std::to_string(at), .role = Role::lead});
    }
    for (int at = 0; at < many; at += 2)
        corrections.push_back({.action = Action::drop, .task = "ship", .actor = "n" + std::to_string(at)});
    for (int at = 1; at < many; at += 2) {
        corrections.push_back({.action = Action::change,
                               .task = "ship",
                               .actor = "n" + std::to_string(at),
                               .role = Role::cooperate});
    }
    const auto plan = corrected(example(), corrections, "corrections.json").value().plan;
    const auto held = edges(plan, "ship");
    REQUIRE(held.size() == 1 + many / 2);
    CHECK(held[0] == "finance joint listed");
    CHECK(held[1] == "n1 cooperate corrected");
    CHECK(held.back() == "n99999 cooperate corrected");
    for (auto& each : corrections) each.actor = "nobody";
    const auto misfits = corrected(example(), {corrections.begin() + many, corrections.end()}, "c.json");
    CHECK(misfits.diagnostics().items().size() == many);
}

}  // namespace zeren::model
