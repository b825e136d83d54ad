#include "extraction/shared_endings.hpp"

#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

/// The first words up to a separator with the ending that the list behind them lends.
std::string first_of(std::string_view list) {
    const auto passage = passage_of({.text = std::string(list)});
    const auto words = passage.whole();
    const auto end = words.plain().find_first_of(U"、,和");
    return support::to_utf8(SharedEndings(words).with_ending(words.part(0, end)));
}

}  // namespace

TEST_CASE("places take the ending that the last one of their list prints", "[extraction]") {
    CHECK(first_of("东城、西城、海淀区政府负责") == "东城区政府");
    CHECK(first_of("东城、西城和海淀区政府按职责分工负责") == "东城区政府");
    CHECK(first_of("哈尔滨、黑河市人民政府，省商务厅") == "哈尔滨市人民政府");
    CHECK(first_of("青石、白云街道办事处") == "青石街道办事处");
    CHECK(first_of("东湖、西湖镇等") == "东湖镇");
    CHECK(first_of("松山、滨海管委会") == "松山管委会");
    CHECK(first_of("杭州、宁波、温州市政府") == "杭州市政府");
    CHECK(first_of("徐汇、白云和静安区政府") == "徐汇区政府");
    CHECK(first_of("宁波、温州市政府") == "宁波市政府");
    CHECK(first_of("石龙、虎门、长安镇人民政府和南城街道办事处") == "石龙镇人民政府");
}

TEST_CASE("no ending is lent to what is no place, nor by what has none", "[extraction]") {
    CHECK(first_of("东城，海淀区政府").empty());
    CHECK(first_of("东城、海淀").empty());
    CHECK(first_of("东城、张三、李四").empty());
    CHECK(first_of("公安、城关镇").empty());
    CHECK(first_of("城投公司、城关镇").empty());
    CHECK(first_of("梧桐、兰亭社区").empty());
    CHECK(first_of("东城、滨海新区").empty());
    CHECK(first_of("有关、各镇").empty());
    CHECK(first_of("东城、市财政局、海淀区政府").empty());
    CHECK(first_of("大庆油田公司、海淀区政府").empty());
}

TEST_CASE("people and trades beside a place are no places", "[extraction]") {
    CHECK(first_of("张三、李四、东湖街道").empty());
    CHECK(first_of("王小明、李四和东湖镇政府").empty());
    CHECK(first_of("市场、商务和东湖镇人民政府").empty());
    CHECK(first_of("石龙、商务和东湖镇政府").empty());
}

TEST_CASE("a conjunction parts a bare name from a place that prints its ending", "[extraction]") {
    CHECK(are_parted_by_a_joint(U"济南", U"青岛市政府"));
    CHECK(are_parted_by_a_joint(U"公安", U"城关镇政府"));
    CHECK(are_parted_by_a_joint(U"李四", U"东湖镇政府"));
    CHECK(are_parted_by_a_joint(U"长安镇人民政府", U"南城"));
    CHECK_FALSE(are_parted_by_a_joint(U"济南", U"青岛市"));
    CHECK_FALSE(are_parted_by_a_joint(U"新", U"平县政府"));
    CHECK_FALSE(are_parted_by_a_joint(U"长安镇人民政府", U"公安"));
}

}  // namespace zeren::extraction
