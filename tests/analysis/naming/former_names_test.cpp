#include "analysis/naming/former_names.hpp"

#include <set>
#include <string>

#include "testing/catch.hpp"

namespace zeren::analysis::naming {
namespace {

std::string found(std::string_view text) {
    const std::set<std::string, std::less<>> known = {"市文化广电旅游局", "旅游局", "Sports Board"};
    std::string out;
    for (const auto& name :
         former_names_in(text, [&](std::string_view words) { return known.contains(words); })) {
        out += name.now + "<" + name.former + ";";
    }
    return out;
}

}  // namespace

TEST_CASE("a bracket behind a known name tells its former name", "[naming]") {
    CHECK(found("由市文化广电旅游局（原市文化局）牵头。") == "市文化广电旅游局<市文化局;");
    CHECK(found("市文化广电旅游局(原名为市文化局，2018年改组)") == "市文化广电旅游局<市文化局;");
    CHECK(found("led by the Sports Board (formerly Leisure Office).") == "Sports Board<Leisure Office;");
}

TEST_CASE("brackets of other sorts and unknown names tell nothing", "[naming]") {
    CHECK(found("市文化广电旅游局（市文物局）").empty());
    CHECK(found("市教育局（原市教委）").empty());
    CHECK(found("原市文化局的档案").empty());
    CHECK(found("市文化广电旅游局（原").empty());
    CHECK(found("市文化广电旅游局（原则上每年一次）").empty());
}

TEST_CASE("an alias of that form says a former name", "[naming]") {
    CHECK(former_name_said_by("原市文化局") == "市文化局");
    CHECK(former_name_said_by("市文化局").empty());
}

}  // namespace zeren::analysis::naming
