#include "extraction/elided_names.hpp"

#include <array>

#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

/// The full names of the owners in two lines, the second at this place.
std::string names_in(std::string_view first, std::string_view second, model::Origin place) {
    const std::array passages = {
        passage_of({.text = std::string(first), .origin = {.table = 1, .row = 2, .cell = 3}}),
        passage_of({.text = std::string(second), .origin = std::move(place)})};
    const ActorDirectory nobody(nullptr);
    std::array clauses = {read_duty_clause(passages[0].whole(), ClauseSite::line, nobody).value(),
                          read_duty_clause(passages[1].whole(), ClauseSite::line, nobody).value()};
    const std::array<DutyClause*, 2> both = {&clauses[0], &clauses[1]};
    restore_elided_names(both, nobody);
    std::string names;
    for (const auto& clause : clauses) {
        for (const auto& owner : clause.owners) names += support::to_utf8(full_name(owner)) + " ";
    }
    return names;
}

}  // namespace

TEST_CASE("an elided area goes on in the next line of its cell, not behind a label", "[extraction]") {
    const model::Origin same{.table = 1, .row = 2, .cell = 3};
    CHECK(names_in("市财政局、教育局", "审批服务局", same) == "市财政局 市教育局 市审批服务局 ");
    CHECK(names_in("市财政局", "配合单位：司法局", same) == "市财政局 司法局 ");
    CHECK(names_in("市财政局", "审批服务局", {.table = 1, .row = 2, .cell = 4}) == "市财政局 审批服务局 ");
    CHECK(names_in("市财政局", "审批服务局", {}) == "市财政局 审批服务局 ");
}

TEST_CASE("any body with the level alone before it lends that level", "[extraction]") {
    CHECK(names_in("县经开区管委会、林业局", "市水务局", {}) == "县经开区管委会 县林业局 市水务局 ");
    CHECK(names_in("县国资中心、消防救援大队", "市水务局", {}) == "县国资中心 县消防救援大队 市水务局 ");
    CHECK(names_in("党委宣传部、组织部、教务处", "市水务局", {}) == "党委宣传部 党委组织部 教务处 市水务局 ");
}

TEST_CASE("a government behind the committee of its place is that of the place", "[extraction]") {
    CHECK(names_in("石马县委、县政府", "市水务局", {}) == "石马县委 石马县政府 市水务局 ");
    CHECK(names_in("武阳区委、区人民政府", "市水务局", {}) == "武阳区委 武阳区人民政府 市水务局 ");
    CHECK(names_in("石马县委、市政府", "市水务局", {}) == "石马县委 市政府 市水务局 ");
    CHECK(names_in("市委、市政府", "市水务局", {}) == "市委 市政府 市水务局 ");
    CHECK(names_in("各市委、市政府", "市水务局", {}) == "各市委 各市政府 市水务局 ");
    CHECK(names_in("各县委、市政府", "市水务局", {}) == "各县委 市政府 市水务局 ");
}

TEST_CASE("behind a body of a region stand its committee's offices, and governments of each city",
          "[extraction]") {
    CHECK(names_in("自治区党委组织部、党委编办、团委", "市水务局", {}) ==
          "自治区党委组织部 自治区党委编办 自治区团委 市水务局 ");
    CHECK(names_in("市教育局、团委", "市水务局", {}) == "市教育局 团委 市水务局 ");
    CHECK(names_in("各盟行政公署、市人民政府", "市水务局", {}) == "各盟行政公署 各市人民政府 市水务局 ");
    CHECK(names_in("青川盟行政公署、市人民政府", "市水务局", {}) == "青川盟行政公署 市人民政府 市水务局 ");
    CHECK(names_in("县农业农村局、供销联社", "市水务局", {}) == "县农业农村局 县供销联社 市水务局 ");
}

TEST_CASE("names that hold a place of their own take no area", "[extraction]") {
    for (const auto* name : {"云河城投集团", "青石水库管理局", "金融监管总局云河监管局", "柳塘电信支局",
                             "龙江生态环境局", "桐江海关缉私分局"}) {
        INFO(name);
        CHECK(names_in("市财政局、" + std::string(name), "市水务局", {}) ==
              "市财政局 " + std::string(name) + " 市水务局 ");
    }
    CHECK(names_in("镇财政所、司法所、镇村建办", "市水务局", {}) == "镇财政所 镇司法所 镇村建办 市水务局 ");
    CHECK(names_in("市水务局、凤鸣县委", "市住建局", {}) == "市水务局 凤鸣县委 市住建局 ");
}

TEST_CASE("where bare names of a kind open lists and none of it has an area, none has lost one",
          "[extraction]") {
    CHECK(names_in("省发展改革委、教育厅", "科技厅、财政厅", {}) == "省发展改革委 教育厅 科技厅 财政厅 ");
    CHECK(names_in("省发展改革委、教育厅", "省科技厅、财政厅", {}) ==
          "省发展改革委 省教育厅 省科技厅 省财政厅 ");
}

}  // namespace zeren::extraction
