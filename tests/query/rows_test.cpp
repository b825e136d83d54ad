#include "query/rows.hpp"

#include <nlohmann/json.hpp>

#include "testing/catch.hpp"

namespace zeren::query {

TEST_CASE("measures are rounded to six decimals, whole ones without a point", "[query]") {
    CHECK(measure(64.0).dump() == "64");
    CHECK(measure(0.1 + 0.2).dump() == "0.3");
    CHECK(measure(1.0 / 3.0).dump() == "0.333333");
    CHECK(measure(-0.0000001).dump() == "0");
    CHECK(measure(1e300).dump() == "1e+300");
    CHECK(measure(22.75).dump() == "22.75");
}

}  // namespace zeren::query
