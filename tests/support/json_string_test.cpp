#include "support/json_string.hpp"

#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("strings are escaped and UTF-8 stays readable", "[json]") {
    CHECK(json_string("市卫\"a\\b\n\t\r\x01/") == "\"市卫\\\"a\\\\b\\n\\t\\r\\u0001/\"");
    CHECK(json_string("a\xFFz") == "\"a\xEF\xBF\xBDz\"");
}

}  // namespace zeren::support
