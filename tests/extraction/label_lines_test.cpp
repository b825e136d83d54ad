#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::owners_of;
using testing::tasks_in;
using Names = std::vector<std::string>;

std::string due_of(const model::Plan& plan, std::string_view id) {
    const auto* due = plan.due(plan.find_task(id).value());
    return due == nullptr ? std::string() : due->by;
}

}  // namespace

TEST_CASE("a label alone in its line is said of the next one, with or without a colon", "[extraction]") {
    for (const std::string colon : {"", ":"}) {
        CAPTURE(colon);
        const auto plan = import_text("Action plan 2026\n\n1. Repair the bridge\nLead" + colon +
                                      "\nRoads Agency\nSupporting" + colon + "\nPolice\nDeadline" + colon +
                                      "\n2026-06-30\n\n2. Paint the town hall\nLead" + colon +
                                      "\nWorks Department\nDeadline" + colon + "\n30 September 2026\n")
                              .plan;
        CHECK(owners_of(plan, "1") == Names{"Roads Agency:lead", "Police:cooperate"});
        CHECK(owners_of(plan, "2") == Names{"Works Department:lead"});
        CHECK(due_of(plan, "1") == "2026-06-30");
        CHECK(due_of(plan, "2") == "2026-09-30");
    }
}

TEST_CASE("a date below its label is no number and no signature", "[extraction][due]") {
    for (const std::string date :
         {"2025年12月", "2025-12-31", "2025.12.31", "2025年12月31日", "2025年12月底"}) {
        CAPTURE(date);
        const auto plan =
            import_text("云河市2025年重点工作任务分工\n\n1. 修建滨河路\n责任单位\n市住建局\n完成时限\n" +
                        date + "\n\n2. 清淤\n责任单位\n市水务局\n完成时限：\n" + date + "\n")
                .plan;
        CHECK(owners_of(plan, "1") == Names{"市住建局:lead"});
        CHECK(owners_of(plan, "2") == Names{"市水务局:lead"});
        CHECK(due_of(plan, "1") == "2025-12-31");
        CHECK(due_of(plan, "2") == "2025-12-31");
    }
}

TEST_CASE("heads of a flattened table are no labels of the lines below them", "[extraction]") {
    const auto plan =
        import_text("Plan\n\nTask\nLead\nDeadline\n1. Repair the bridge (Lead: Roads Agency)\n").plan;
    CHECK(owners_of(plan, "1") == Names{"Roads Agency:lead"});
}

TEST_CASE("a deadline in brackets behind a name or a verb is one", "[extraction][due]") {
    const auto plan =
        import_text(
            "云河市2025年工作任务分工\n1. 整理档案。（责任单位：市档案局（2025年9月底前完成）、市教育局）\n"
            "2. 整治内涝点。（市水务局牵头（2025年10月底前），市财政局配合）\n"
            "3. 慰问职工。（市总工会负责于2025年12月底前完成）\n"
            "4. 归档。（责任单位：市档案局〔2025年9月30日前〕）\n")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"市档案局:joint", "市教育局:joint"});
    CHECK(owners_of(plan, "2") == Names{"市水务局:lead", "市财政局:cooperate"});
    CHECK(owners_of(plan, "3") == Names{"市总工会:joint"});
    CHECK(owners_of(plan, "4") == Names{"市档案局:joint"});
    CHECK(due_of(plan, "1") == "2025-09-30");
    CHECK(due_of(plan, "2") == "2025-10-31");
    CHECK(due_of(plan, "3") == "2025-12-31");
    CHECK(due_of(plan, "4") == "2025-09-30");
}

TEST_CASE("a short name that the document gives to a body is one wherever it stands", "[extraction]") {
    const auto plan =
        import_text(
            "云河市2025年工作任务分工\n本方案由云河市城市建设投资有限公司（以下简称“云河城投”）统筹。\n"
            "1. 修建滨河路。（云河城投）\n2. 整治内涝点。（市水务局、云河城投）\n"
            "3. 巡查河道。（云河城投牵头，市水务局配合）\n")
            .plan;
    CHECK(owners_of(plan, "1").size() == 1);
    CHECK(owners_of(plan, "2").size() == 2);
    CHECK(owners_of(plan, "3")[0].ends_with(":lead"));
}

TEST_CASE("quotation marks and unexplained signs are no part of a name", "[extraction]") {
    const auto plan =
        import_text(
            "云河市2025年工作任务分工\n1. 修路。（责任单位：市住建局、市水务局※、“云河城投”）\n"
            "2. 清淤。（责任单位：市水务局、《各区政府》）\n3. 巡查。（市水务局★、市城管局†）\n")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"市住建局:lead", "市水务局:cooperate", "云河城投:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"市水务局:lead", "各区政府:cooperate"});
    CHECK(owners_of(plan, "3") == Names{"市水务局:lead", "市城管局:cooperate"});
}

TEST_CASE("no lead is inferred where words before all names are not understood", "[extraction]") {
    const auto read = import_text(
        "云河市2025年工作任务分工\n1. 修路。（由那边、市住建局、市水务局负责）\n"
        "2. 清淤。（市水务局、市财政局负责）\n");
    CHECK(read.counts.not_understood == 1);
    CHECK(owners_of(read.plan, "1") == Names{"市住建局:joint", "市水务局:joint"});
    CHECK(owners_of(read.plan, "2") == Names{"市水务局:lead", "市财政局:cooperate"});
}

TEST_CASE("an overview that repeats the titles of chapters holds no tasks", "[extraction]") {
    const std::string chapters =
        "## Roads\n\n1. Mend the road (Lead: Roads Agency)\n\n## Parks\n\n2. Plant trees (Lead: "
        "Parks Office)\n\n## Schools\n\n3. Paint the school (Lead: School Office)\n";
    const auto plan = testing::import_bytes_of(
                          "# Plan\n\n## Overview\n\n1. Roads\n2. Parks\n3. Schools\n\n" + chapters, "plan.md")
                          .plan;
    CHECK(plan.task_count() == 3);
    const auto other = testing::import_bytes_of(
                           "# Plan\n\n## First\n\n1. Sewers\n2. Parks\n3. Schools\n\n" + chapters, "plan.md")
                           .plan;
    CHECK(other.task_count() > 3);
}

TEST_CASE("titles without numbers below an item with a line of owners part its words", "[extraction]") {
    const auto plan = testing::import_bytes_of(
                          "# Plan\n\n## Priorities\n\n### 1. Clean up\n\n**Lead:** Roads Agency\n\n#### "
                          "Bridges\n\n- wash\n- "
                          "paint\n\n#### Roads\n\n- sweep\n\n### 2. Plant\n\n**Lead:** Parks Office\n\n#### "
                          "Trees\n\n- oaks\n",
                          "plan.md")
                          .plan;
    CHECK(plan.task_count() == 2);
    CHECK(owners_of(plan, "1") == Names{"Roads Agency:lead"});
    CHECK(owners_of(plan, "2") == Names{"Parks Office:lead"});
}

TEST_CASE("a label behind which nothing stands names nobody, and takes no item that has the same label",
          "[extraction]") {
    CHECK(tasks_in("[ ] Tell the landlord\n    Who:\n[ ] Label the boxes\n    Who: Library\n[ ] Back up the "
                   "server\n    Who: IT\n",
                   "plan.txt") ==
          std::vector<std::string>{"1 Tell the landlord:", "2 Label the boxes: Library joint",
                                   "3 Back up the server: IT joint"});
    CHECK(tasks_in("1. Tell the landlord\nWho:\n2. Label the boxes\nWho: Library\n", "plan.txt") ==
          std::vector<std::string>{"1 Tell the landlord:", "2 Label the boxes: Library joint"});
}

TEST_CASE("owners in the last item's own line, or below a heading, are nobody else's", "[extraction]") {
    using Lines = std::vector<std::string>;
    CHECK(tasks_in("1. One\n2. Two\n3. Three. Owner: Ann\n", "plan.txt") ==
          Lines{"1 One:", "2 Two:", "3 Three.: Ann joint"});
    CHECK(tasks_in("1. One\n2. Two\n3. Three.\nOwner: Ann\n", "plan.txt") ==
          Lines{"1 One: Ann joint", "2 Two: Ann joint", "3 Three.: Ann joint"});
    CHECK(tasks_in("# Plan\n\n## Rest\n\nClean up.\n\n## Walls\n\nOwner: Bob\n") ==
          Lines{"1 Rest:", "2 Walls: Bob joint"});
}

}  // namespace zeren::extraction
