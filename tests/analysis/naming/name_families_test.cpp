#include "analysis/naming/name_families.hpp"

#include <array>
#include <string>

#include "testing/catch.hpp"

namespace zeren::analysis::naming {
namespace {

constexpr std::array<std::string_view, 8> words = {"declared",     "spelling", "government", "place",
                                                   "abbreviation", "part",     "several",    "co-owners"};

/// `alias>fuller why;` for what is certain, then `a?b why;` for what is possible.
std::string families(const std::vector<std::string>& names, std::u32string_view home = U"",
                     const std::vector<std::vector<std::uint32_t>>& tasks = {}) {
    std::vector<NameInUse> in_use;
    for (std::size_t row = 0; row < names.size(); ++row)
        in_use.push_back(
            {.name = names[row], .tasks = row < tasks.size() ? tasks[row] : std::vector<std::uint32_t>{}});
    const auto found = find_families(in_use, home);
    std::string out;
    const auto tell = [&](const Kin& kin, std::string_view sign) {
        out += names[kin.name] + std::string(sign) + names[kin.fuller] + " " +
               std::string(words[static_cast<std::size_t>(kin.why)]) + ";";
    };
    for (const auto& kin : found.certain) tell(kin, ">");
    for (const auto& kin : found.possible) tell(kin, "?");
    return out;
}

}  // namespace

TEST_CASE("other spellings, places, governments and abbreviations are one body", "[naming]") {
    CHECK(families({"市 财政局", "市财政局"}) == "市 财政局>市财政局 spelling;");
    CHECK(families({"中山市财政局", "市财政局"}) == "中山市财政局>市财政局 place;");
    CHECK(families({"市政府", "市人民政府"}) == "市政府>市人民政府 government;");
    CHECK(families({"小榄镇人民政府", "小榄镇"}) == "小榄镇人民政府>小榄镇 government;");
    CHECK(families({"市卫健局", "市卫生健康局"}) == "市卫健局>市卫生健康局 abbreviation;");
    CHECK(families({"市妇联", "市妇女联合会"}) == "市妇联>市妇女联合会 abbreviation;");
    CHECK(families({"市卫健委", "中山市卫生健康委员会"}) == "市卫健委>中山市卫生健康委员会 abbreviation;");
    CHECK(families({"市财政局", "市民政局", "省财政厅", "县财政局"}).empty());
}

TEST_CASE("a place means home only where it is known, or the only one", "[naming]") {
    CHECK(families({"市财政局", "中山市财政局", "珠海市财政局"}).empty());
    CHECK(families({"市财政局", "中山市财政局", "珠海市财政局"}, U"中山市") ==
          "中山市财政局>市财政局 place;");
    CHECK(families({"市财政局", "珠海市财政局"}, U"中山市").empty());
}

TEST_CASE("what may be another body stays apart and is told", "[naming]") {
    CHECK(families({"市教育局", "市教育体育局"}) == "市教育局?市教育体育局 part;");
    CHECK(families({"市文广局", "市文化广电旅游局", "市文物广播局"}) ==
          "市文广局?市文化广电旅游局 several;市文广局?市文物广播局 several;");
}

TEST_CASE("two names that own one task are two bodies", "[naming]") {
    CHECK(families({"市卫健局", "市卫生健康局"}, U"", {{1, 4}, {2, 4}}) ==
          "市卫健局?市卫生健康局 co-owners;");
    CHECK(families({"市卫健局", "市卫生健康局"}, U"", {{1, 3}, {2, 4}}) ==
          "市卫健局>市卫生健康局 abbreviation;");
    CHECK(families({"市 财政局", "市财政局"}, U"", {{1}, {1}}) == "市 财政局>市财政局 spelling;");
}

TEST_CASE("families of many names are found without comparing all pairs", "[naming]") {
    std::vector<std::string> names;
    for (int number = 0; number < 60'000; ++number) {
        names.push_back("市" + std::to_string(number) + "卫生健康局");
        names.push_back("市" + std::to_string(number) + "卫生 健康局");
    }
    std::vector<NameInUse> in_use;
    for (const auto& name : names) in_use.push_back({.name = name});
    const auto found = find_families(in_use, U"");
    CHECK(found.certain.size() == 60'000);
}

}  // namespace zeren::analysis::naming
