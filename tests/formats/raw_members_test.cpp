#include "formats/raw_members.hpp"

#include <string>

#include "testing/catch.hpp"

namespace zeren::formats {

TEST_CASE("members of an object are what stays JSON among its own", "[json]") {
    for (const std::string_view good :
         {"", R"("zz": [1])", R"("a": 1, "b": {"id": 2, "c": [{}]})", R"("任务": "x")"})
        CHECK(are_raw_members(good, group_members));
    for (const std::string_view bad :
         {" ", "x", R"("zz")", R"("zz": )", R"("zz": [1)", R"("zz": 1})", R"("zz": 1}, {"y": 2)",
          R"("zz": 1,)", R"(, "zz": 1)", R"("zz": 1 "y": 2)", "\"zz\": \"\x1B\"", "\"zz\": \"\xFF\"",
          R"("zz": 1, "zz": 2)", R"("zz": {"a": 1, "a": 2})", R"("z\u007a": 1, "zz": 2)", R"("id": "x")",
          R"("t\u0069tle": "x")", "[1]"})
        CHECK_FALSE(are_raw_members(bad, group_members));
}

TEST_CASE("the same name may stand in another object of a row", "[json]") {
    CHECK(are_raw_members(R"("place": 1)", task_members));
    CHECK_FALSE(are_raw_members(R"("place": 1)", task_members, "where"));
    CHECK_FALSE(are_raw_members(R"("by": 1)", task_members, "due"));
    CHECK(are_raw_members(R"("by": 1)", task_members));
    CHECK_FALSE(are_raw_members(R"("tasks": 1)", file_members));
}

}  // namespace zeren::formats
