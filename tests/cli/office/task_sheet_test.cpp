#include "cli/office/task_sheet.hpp"

#include <string>
#include <vector>

#include "model/plan_builder.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::cli::office {
namespace {

using Row = std::vector<std::string>;

Row texts(const std::vector<formats::Cell>& row) {
    Row out;
    for (const auto& cell : row) out.push_back(cell.number ? "#" : cell.text);
    return out;
}

graph::AccountabilityGraph small_graph() {
    return testing::graph_from_text(R"(
        task     health  finance  towns:collective  clinic:hospital
        A/draft    l        c        -                  N
        A/ship     -        L        J                  -
        B/rest     -        -        -                  -  )");
}

}  // namespace

TEST_CASE("a program gets a table in which each row says all", "[office]") {
    const auto sheet = task_sheet(small_graph(), Language::en, SheetUse::programs).value();
    REQUIRE(sheet.rows.size() == 4);
    CHECK(texts(sheet.rows[0]) == Row{"No.", "Group", "Task", "Lead", "Supporting", "Jointly responsible",
                                      "Due", "Status", "Named in the text", "Basis", "As printed"});
    CHECK(texts(sheet.rows[1]) ==
          Row{"draft", "A", "draft", "health", "finance", "", "", "", "clinic", "inferred by order", ""});
    CHECK(texts(sheet.rows[2]) == Row{"ship", "A", "ship", "finance", "", "towns", "", "", "", "stated", ""});
    CHECK(texts(sheet.rows[3]) == Row{"rest", "B", "rest", "", "", "", "", "", "", "", ""});
    CHECK(sheet.merged.empty());
    CHECK(sheet.title_rows == 0);
}

TEST_CASE("people get a title and joined groups", "[office]") {
    const auto sheet = task_sheet(testing::annex_graph(), Language::zh, SheetUse::people).value();
    CHECK(sheet.title_rows == 1);
    CHECK(sheet.rows.size() == 2 + 67);
    CHECK(sheet.rows[1][5].text == "责任单位（未分主次）");
    CHECK(sheet.merged.size() > 10);
    for (const auto& row : sheet.rows) CHECK(row.size() <= sheet.columns());
}

TEST_CASE("several plans are told apart by a first column", "[office]") {
    std::vector<model::Plan> plans;
    for (auto id : {"east", "west"}) {
        model::PlanBuilder builder;
        builder.info().id = id;
        builder.add(model::TaskRow{.id = "1", .title = "t"});
        plans.push_back(std::move(builder).finish());
    }
    const graph::AccountabilityGraph both(std::move(plans));
    const auto sheet = task_sheet(both, Language::zh, SheetUse::programs).value();
    CHECK(sheet.columns() == 12);
    CHECK(sheet.rows[0][0].text == "方案");
    CHECK(sheet.rows[2][0].text == "west");
}

TEST_CASE("a list of tasks whose names come to more than memory holds is refused", "[office]") {
    const auto graph = small_graph();
    CHECK(task_sheet(graph, Language::en, SheetUse::programs, 1000).ok());
    const auto refused = task_sheet(graph, Language::en, SheetUse::people, 10);
    REQUIRE_FALSE(refused.ok());
    const auto& why = refused.diagnostics().items().front();
    CHECK(why.code == support::Code::too_large);
    CHECK(why.message == "the texts of the list of tasks come to more than 0 MiB");
    CHECK(why.hint == "export a part of the plans, or graphml, which holds each name once");
}

}  // namespace zeren::cli::office
