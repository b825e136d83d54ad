#include "analysis/progress.hpp"

#include "formats/graph_json.hpp"
#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {

TEST_CASE("progress changes deadlines and states and nothing else", "[update]") {
    const auto plan = testing::plan_from_text(testing::worked_example);
    const auto first = *plan.find_task("t1");
    const auto second = *plan.find_task("t2");
    const auto changed = with_progress(
        plan,
        std::vector<TaskProgress>{{.task = first, .due = model::Due{.words = "年底", .by = "2025-12-31"}},
                                  {.task = second, .status = std::optional(model::Status::done)}});
    REQUIRE(changed.due(first) != nullptr);
    CHECK(changed.due(first)->by == "2025-12-31");
    CHECK_FALSE(changed.status(first));
    CHECK(changed.status(second) == model::Status::done);
    const auto back = with_progress(
        changed, std::vector<TaskProgress>{{.task = first, .due = model::Due{}},
                                           {.task = second, .status = std::optional<model::Status>()}});
    CHECK(formats::write_graph(back) == formats::write_graph(plan));
}

}  // namespace zeren::analysis
