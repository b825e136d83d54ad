#include "extraction/wrapped_names.hpp"

#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

TEST_CASE("a name that the end of a line parts goes on below", "[extraction]") {
    CHECK(names_go_on(U"Lead: Fire Service, Police", U"Department, Harbour Office"));
    CHECK(names_go_on(U"Lead: Public Health", U"Department"));
    CHECK(names_go_on(U"Lead: Ministry of", U"Health and Welfare, Coast Guard"));
    CHECK(names_go_on(U"Lead: Amt für", U"Umwelt"));
}

TEST_CASE("a line that begins with and before a name goes on with the list", "[extraction]") {
    CHECK(names_go_on(U"Lead: Fire Service, Police", U"and Civil Protection Office."));
    CHECK(names_go_on(U"Zuständig: Bauamt", U"und Ordnungsamt"));
    CHECK_FALSE(names_go_on(U"Lead: Fire Service", U"and they report every year."));
}

TEST_CASE("a text, a heading or another body below a list is no part of it", "[extraction]") {
    CHECK_FALSE(names_go_on(U"Lead: Fire Service", U"Fire drills take place in May."));
    CHECK_FALSE(names_go_on(U"Lead: Fire Service", U"Services"));
    CHECK_FALSE(names_go_on(U"Lead: Fire Service", U"Police, Coast Guard"));
    CHECK_FALSE(names_go_on(U"Lead: Anna Lee", U"Programme Office"));
    CHECK_FALSE(names_go_on(U"Lead: Ministry of.", U"Health"));
    CHECK_FALSE(names_go_on(U"Lead: Police", U""));
    CHECK_FALSE(names_go_on(U"", U"Department"));
}

}  // namespace
}  // namespace zeren::extraction
