#include "extraction/json_members.hpp"

#include <vector>

#include "testing/catch.hpp"

namespace zeren::extraction {

TEST_CASE("a list becomes a raw JSON member", "[extraction]") {
    CHECK(json_list_member("informed", std::vector<std::string>{}).empty());
    CHECK(json_list_member("informed", std::vector<std::string>{"市财政局", "a\"b\\c\td"}) ==
          R"("informed": ["市财政局", "a\"b\\c\td"])");
}

}  // namespace zeren::extraction
