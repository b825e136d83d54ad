#include "cli/office/sheet_words.hpp"

#include "model/plan_builder.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::cli::office {
namespace {

std::string group(std::string_view number, std::string_view title) {
    model::PlanBuilder builder;
    const auto id = builder.add(model::GroupRow{.id = "g", .title = title, .number = number});
    builder.add(model::TaskRow{.id = "1", .title = "t", .group = id});
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    const graph::AccountabilityGraph graph(std::move(plans));
    return group_text(graph, testing::task(graph, "1"));
}

}  // namespace

TEST_CASE("a group is written as a document numbers it", "[office]") {
    CHECK(group("一", "应急") == "一、应急");
    CHECK(group("二十", "人才") == "二十、人才");
    CHECK(group("（一）", "应急") == "（一）应急");
    CHECK(group("1", "Health") == "1. Health");
    CHECK(group("1.", "Health") == "1.Health");
    CHECK(group("", "Health") == "Health");
    CHECK(group("第一章", "第一章 总则") == "第一章 总则");
}

TEST_CASE("an id is a number only where it reads back the same", "[office]") {
    CHECK(id_cell("12").number == 12.0);
    for (auto id : {"012", "1.2", "-1", "", "A1", "99999999999", "1 "}) {
        INFO(id);
        CHECK_FALSE(id_cell(id).number.has_value());
        CHECK(id_cell(id).text == id);
    }
}

TEST_CASE("equal cells below one another are joined, empty ones are not", "[office]") {
    formats::Sheet sheet{.widths = {1}};
    for (auto text : {"a", "a", "b", "", "", "a"}) sheet.rows.push_back({{.text = text}});
    merge_equal_cells(sheet, 0, 0, sheet.rows.size());
    REQUIRE(sheet.merged.size() == 1);
    CHECK(sheet.merged.front().first_row == 0);
    CHECK(sheet.merged.front().last_row == 1);
    CHECK(sheet.rows[1][0].text.empty());
    CHECK(sheet.rows[5][0].text == "a");
}

}  // namespace zeren::cli::office
