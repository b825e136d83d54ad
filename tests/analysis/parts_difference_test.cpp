#include "analysis/parts_difference.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "analysis/ids.hpp"
#include "testing/annex.hpp"
#include "testing/catch.hpp"
#include "testing/plan_text.hpp"

namespace zeren::analysis {
namespace {

using graph::AccountabilityGraph;

/// What differs between a measure and its group, in words.
Ids described(const PartsPair& pair, const AccountabilityGraph& measures, const AccountabilityGraph& list) {
    Ids out;
    for (const auto& edge : pair.edges) {
        switch (edge.fate) {
            case EdgeFate::gained: out.push_back("gains " + std::string(list.name(edge.actor))); break;
            case EdgeFate::lost: out.push_back("loses " + std::string(measures.name(edge.actor))); break;
            case EdgeFate::new_role: out.push_back("role of " + std::string(list.name(edge.actor))); break;
        }
    }
    if (pair.order) out.emplace_back("order");
    return out;
}

std::map<std::string, Ids> differences(const AccountabilityGraph& measures, const AccountabilityGraph& list) {
    std::map<std::string, Ids> out;
    const auto found = compare_parts(owners_of(measures), owners_of(list));
    for (const auto& pair : found.pairs) {
        if (pair.differs()) out.emplace(measures.id(pair.measure), described(pair, measures, list));
    }
    return out;
}

}  // namespace

TEST_CASE("the real policy's text differs from its task list in six measures", "[difference]") {
    const auto measures = testing::measures_graph();
    const auto list = testing::annex_graph();
    CHECK(differences(measures, list) ==
          std::map<std::string, Ids>{{"三", {"order"}},
                                     {"七", {"gains 各有关镇街", "loses 各镇街"}},
                                     {"八", {"gains 各有关镇街", "loses 各镇街"}},
                                     {"十一", {"loses 市财政局"}},
                                     {"十二", {"gains 市科技局"}},
                                     {"十三", {"loses 市卫生健康局", "loses 市科技局"}}});
}

TEST_CASE("twenty measures of the real policy have a group, reworded titles included", "[difference]") {
    const auto measures = testing::measures_graph();
    const auto list = testing::annex_graph();
    const auto found = compare_parts(owners_of(measures), owners_of(list));
    CHECK(found.pairs.size() == 20);
    CHECK(ids(measures, found.measures_alone) == Ids{"一", "二", "二十三", "二十四", "二十五"});
    CHECK(found.groups_alone.empty());
    std::map<std::string, std::string> groups;
    for (const auto& pair : found.pairs) {
        groups.emplace(measures.id(pair.measure), list.group_label(pair.tasks.front()));
    }
    CHECK(groups.at("六") == "四");
    CHECK(groups.at("八") == "六");
    CHECK(groups.at("十五") == "十三");
    CHECK(groups.at("十八") == "十六");
}

TEST_CASE("a part without groups is compared task by task", "[difference]") {
    const auto measures = testing::graph_from_text(R"(
        task            health  finance
        build-a-clinic    L       C
        count-the-money   L       C  )");
    const auto list = testing::graph_from_text(R"(
        task             health  finance
        build-the-clinic   L       C
        plant-trees        L       C  )");
    const auto found = compare_parts(owners_of(measures), owners_of(list));
    REQUIRE(found.pairs.size() == 1);
    CHECK_FALSE(found.pairs.front().differs());
    CHECK(ids(measures, found.measures_alone) == Ids{"count-the-money"});
    CHECK(found.groups_alone.size() == 1);
}

}  // namespace zeren::analysis
