#include "extraction/own_sheet_cells.hpp"

#include <string>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using model::Basis;
using Names = std::vector<std::string>;

std::string text_of(std::string words, bool is_guarded) {
    documents::Cell cell;
    cell.paragraphs.push_back({.text = std::move(words)});
    return own_cell_text(cell, is_guarded);
}

}  // namespace

TEST_CASE("an apostrophe before a formula's sign is no part of a guarded cell", "[sheet]") {
    CHECK(text_of("'=1+1", true) == "=1+1");
    CHECK(text_of("''=1+1", true) == "'=1+1");
    CHECK(text_of("'tis", true) == "'tis");
    CHECK(text_of("'", true) == "'");
    CHECK(text_of("'=1+1", false) == "'=1+1");
}

TEST_CASE("names are parted by any separator, quoted ones are whole, and nobody is no name", "[sheet]") {
    CHECK(names_in_cell("甲局、乙局，丙局; 丁局\n戊局") == Names{"甲局", "乙局", "丙局", "丁局", "戊局"});
    CHECK(names_in_cell("「各镇、街道」、甲局") == Names{"各镇、街道", "甲局"});
    CHECK(names_in_cell("「没有关上、甲局") == Names{"「没有关上", "甲局"});
    CHECK(names_in_cell("无").empty());
    CHECK(names_in_cell("「无」") == Names{"无"});
    CHECK(names_in_cell("").empty());
}

TEST_CASE("a named actor may be marked as leading", "[sheet]") {
    const auto named = read_named_cell("市三大医院（牵头）、「A; B」 (lead); 小榄镇");
    REQUIRE(named.size() == 3);
    CHECK((named[0].name == "市三大医院" && named[0].leads));
    CHECK((named[1].name == "A; B" && named[1].leads));
    CHECK((named[2].name == "小榄镇" && !named[2].leads));
}

TEST_CASE("the basis cell tells main basis, exceptions and order", "[sheet]") {
    const auto cell = read_basis_cell("按列名顺序推定；市医保局：人工更正；顺序：市财政局、市医保局");
    CHECK(cell.main == Basis::first_listed);
    REQUIRE(cell.others.size() == 1);
    CHECK(cell.others[0] == std::pair(std::string("市医保局"), Basis::corrected));
    CHECK(cell.order == Names{"市财政局", "市医保局"});
    const auto english = read_basis_cell("stated; 「order: x」: proposed; order: a; 「b; c」");
    CHECK(english.main == Basis::stated);
    CHECK(english.others[0] == std::pair(std::string("order: x"), Basis::proposed));
    CHECK(english.order == Names{"a", "b; c"});
    const auto other = read_basis_cell("市长办公会议定：按方案办");
    CHECK_FALSE(other.main.has_value());
    CHECK(other.others.empty());
}

TEST_CASE("long hostile cells are read in linear time", "[sheet]") {
    std::string quotes, orders;
    for (int count = 0; count < 100'000; ++count) {
        quotes += "「";
        orders += "顺序：x、";
    }
    CHECK(names_in_cell(quotes).size() == 1);
    CHECK(read_basis_cell(orders).order.size() == 100'000);
    CHECK(read_basis_cell("x" + orders).order.empty());
}

}  // namespace zeren::extraction
