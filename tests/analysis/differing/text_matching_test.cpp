#include "analysis/differing/text_matching.hpp"

#include <string>

#include "analysis/differing/text_similarity.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::analysis::differing {
namespace {

using Rows = std::vector<TextRow>;

std::vector<std::string> described(const Rows& before, const Rows& after) {
    std::vector<std::string> out;
    for (const auto& match : match_texts(before, after)) {
        constexpr const char* words[] = {"id", "text", "similar"};
        out.push_back(std::string(before[match.before].id) + ">" + std::string(after[match.after].id) +
                      " by " + words[static_cast<int>(match.by)]);
    }
    return out;
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("texts are alike whatever their width, case and punctuation", "[difference]") {
    CHECK(normalised("ＡＢＣ，１２　3。") == normalised("abc 123"));
    CHECK(normalised("《健康中山·2030》") == U"健康中山2030");
    CHECK(similarity(TextProfile("建立“专家库”。"), TextProfile("建立专家库")) == 1.0);
    CHECK(similarity(TextProfile("甲"), TextProfile("甲")) == 1.0);
    CHECK(similarity(TextProfile("甲"), TextProfile("乙")) == 0.0);
    CHECK(similarity(TextProfile(""), TextProfile("。")) == 1.0);
    CHECK(similarity(TextProfile(""), TextProfile("甲乙")) == 0.0);
    CHECK(similarity(TextProfile("abcd"), TextProfile("bcde")) == Approx(2.0 / 3.0));
    CHECK(containment(TextProfile("bcd"), TextProfile("abcdef")) == 1.0);
    CHECK(containment(TextProfile(""), TextProfile("abc")) == 0.0);
    CHECK(similarity(TextProfile("aaaa"), TextProfile("aa")) == 0.5);
}

TEST_CASE("malformed text is compared like any other", "[difference]") {
    CHECK(similarity(TextProfile("\xff\xfe甲乙"), TextProfile("\xff\xfe甲乙")) == 1.0);
}

TEST_CASE("ids that are names decide, whatever the texts", "[difference]") {
    CHECK(described(Rows{{"draft", "write it"}, {"ship", "send it"}},
                    Rows{{"ship", "write it"}, {"draft", "x"}}) ==
          Found{"draft>draft by id", "ship>ship by id"});
}

TEST_CASE("an equal number is no bond between texts that have nothing in common", "[difference]") {
    CHECK(described(Rows{{"1", "建立专家库"}}, Rows{{"1", "开展义诊活动"}}).empty());
    CHECK(described(Rows{{"1", "建立专家库"}}, Rows{{"1", "专家培训"}}) == Found{"1>1 by id"});
}

TEST_CASE("numbers shift when a task is put in before the others", "[difference]") {
    CHECK(described(Rows{{"1", "建立专家库"}, {"2", "开展义诊活动"}},
                    Rows{{"1", "加强组织领导"}, {"2", "建立专家库"}, {"3", "开展义诊活动"}}) ==
          Found{"1>2 by text", "2>3 by text"});
    CHECK(described(Rows{{"plan/1", "建立专家库"}},
                    Rows{{"plan/1", "加强组织领导"}, {"plan/2", "建立专家库"}}) ==
          Found{"plan/1>plan/2 by text"});
}

TEST_CASE("of equal texts the equal id comes first, then the order", "[difference]") {
    CHECK(described(Rows{{"1", "same"}, {"2", "same"}}, Rows{{"2", "same"}, {"3", "same"}}) ==
          Found{"1>3 by text", "2>2 by text"});
}

TEST_CASE("a reworded text is found again, and a rewritten one by its number", "[difference]") {
    CHECK(described(Rows{{"1", "推进居民健康素养监测工作"}, {"2", "甲乙丙丁"}},
                    Rows{{"9", "推进居民健康素养的监测"}, {"2", "甲乙另有安排"}}) ==
          Found{"1>9 by similar", "2>2 by id"});
    CHECK(described(Rows{{"1", "甲乙丙丁"}}, Rows{{"7", "完全不同"}}).empty());
}

TEST_CASE("the most alike texts find each other first", "[difference]") {
    CHECK(described(Rows{{"1", "abcdefgh"}, {"2", "abcdefgx"}},
                    Rows{{"8", "abcdefgxyz"}, {"9", "abcdefgh1"}}) ==
          Found{"1>9 by similar", "2>8 by similar"});
}

TEST_CASE("a text that became two is a split, if both halves stand in it", "[difference]") {
    const std::vector<std::string_view> wholes = {"制定实施方案并组织专家开展评估", "加强队伍建设"};
    const std::vector<SplitPart> parts = {
        {.text = "制定实施方案"}, {.text = "组织专家开展评估"}, {.text = "改善环境卫生"}};
    const auto splits = find_splits(wholes, parts);
    REQUIRE(splits.size() == 1);
    CHECK(splits.front().whole == 0);
    CHECK(splits.front().parts == std::vector<std::size_t>{0, 1});
    const std::vector<SplitPart> bound = {{.text = "制定实施方案", .only_of = 1},
                                          {.text = "组织专家开展评估"}};
    CHECK(find_splits(wholes, bound).empty());
}

TEST_CASE("many rows that share their words are matched without comparing all with all", "[difference]") {
    std::vector<std::string> before, after;
    for (int row = 0; row < 20000; ++row) {
        const auto place = support::to_utf8(std::u32string{static_cast<char32_t>(0x4E00 + row / 150),
                                                           static_cast<char32_t>(0x6000 + row % 150)});
        before.push_back("推进居民健康素养监测" + place + "号任务");
        after.push_back("推进居民健康素养的监测" + place + "号任务" + (row % 2 == 0 ? "" : "安排"));
    }
    std::vector<std::string> ids;
    for (int row = 0; row < 20000; ++row) ids.push_back(std::to_string(row));
    Rows olds, news;
    for (std::size_t row = 0; row < before.size(); ++row) {
        olds.push_back({ids[row], before[row]});
        news.push_back({ids[before.size() - 1 - row], after[row]});
    }
    CHECK(match_texts(olds, news).size() == 20000);
}

}  // namespace zeren::analysis::differing
