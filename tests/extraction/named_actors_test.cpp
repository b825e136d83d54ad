#include "extraction/named_actors.hpp"

#include "extraction/zhongshan.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

/// The names in a text, ! behind those that lead.
std::vector<std::string> names_in(std::string_view text, const model::Registry* registry = nullptr) {
    const auto passage = passage_of({.text = std::string(text)});
    const std::vector words{passage.whole()};
    std::vector<std::string> out;
    for (const auto& named : named_actors(words, ActorDirectory(registry))) {
        out.push_back(support::to_utf8(named.name) + (named.leads ? "!" : ""));
    }
    return out;
}

std::vector<std::string> known_names_in(std::string_view text) {
    return names_in(text, &testing::zhongshan_registry());
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("classes of hospitals are no names", "[extraction]") {
    for (const auto* text :
         {"加强公立医院建设", "推动三级医院创建旗舰医院", "实施镇街医院住院医师培养", "发展二级以上综合医院",
          "探索高水平医院、区域中心医院科研专项", "建设镇街片区中医或中西医结合医院",
          "完善医疗中心和附属医院", "在省内地市级同类别医院排名前列", "推动三级医院牵头组建专科联盟", "医院",
          "转型发展康复等专科医院"}) {
        INFO(text);
        CHECK(names_in(text).empty());
        CHECK(known_names_in(text).empty());
    }
}

TEST_CASE("proper names of hospitals are found without a registry, behind their verbs", "[extraction]") {
    CHECK(names_in("推动市第三人民医院创建三级甲等专科医院") == Names{"市第三人民医院"});
    CHECK(names_in("推进小榄人民医院、开发区人民医院等建设") == Names{"小榄人民医院", "开发区人民医院"});
    CHECK(names_in("加快推进市人民医院新院区、市中医院综合楼建设") == Names{"市人民医院", "市中医院"});
    CHECK(names_in("依托中山大学附属第一医院建设") == Names{"中山大学附属第一医院"});
}

TEST_CASE("an elided prefix is restored inside of a list", "[extraction]") {
    CHECK(names_in("做强做优市骨科医院、康复医院，支持转型") == Names{"市骨科医院", "市康复医院"});
    CHECK(names_in("市人民医院、市中医院和市博爱医院") == Names{"市人民医院", "市中医院", "市博爱医院"});
    CHECK(names_in("建设康复医院") == Names{});
    CHECK(names_in("市骨科医院、三级医院") == Names{"市骨科医院"});
}

TEST_CASE("who stands before 牵头 leads", "[extraction]") {
    CHECK(known_names_in("推动市三大医院和区域中心医院牵头组建医联体") ==
          Names{"市三大医院!", "区域中心医院!"});
    CHECK(known_names_in("市人民医院牵头，市中医院参与") == Names{"市人民医院!", "市中医院"});
    CHECK(names_in("市人民医院建设由专班牵头") == Names{"市人民医院"});
    CHECK(known_names_in("由市财政局牵头，各镇街牵头") == Names{});
}

TEST_CASE("towns inside of hospital names are no towns", "[extraction]") {
    CHECK(known_names_in("推进黄圃人民医院、小榄镇人民医院建设") == Names{"黄圃人民医院", "小榄镇人民医院"});
    CHECK(known_names_in("推动新三乡医院与高水平医院共建") == Names{"新三乡医院"});
    CHECK(known_names_in("建设小榄镇和石岐街道") == Names{"小榄镇", "石岐街道"});
}

TEST_CASE("a short name counts only in company, for it may be an ordinary word", "[extraction]") {
    CHECK(known_names_in("提高民众健康水平，扩建港口、码头，打造三角地带") == Names{});
    CHECK(known_names_in("推进石岐、古镇、民众等镇街医院基建") == Names{"石岐", "古镇", "民众"});
}

TEST_CASE("a name is given once, and leads where it leads anywhere", "[extraction]") {
    CHECK(known_names_in("建设市中医院，支持市中医院牵头") == Names{"市中医院!"});
}

}  // namespace zeren::extraction
