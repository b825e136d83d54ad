#include "extraction/duty_clause.hpp"

#include <algorithm>

#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

char letter_of(Duty duty) {
    switch (duty) {
        case Duty::unsaid: return '-';
        case Duty::responsible: return 'r';
        case Duty::lead: return 'L';
        case Duty::cooperate: return 'C';
        case Duty::approves: return 'a';
        case Duty::consulted: return 'c';
        case Duty::informed: return 'i';
    }
    return '?';
}

/// `甲局L 乙局C ?丙 …`: names with their duties, what was not understood, … for an open list; `无` for a
/// stated none, `no clause` where the words are none.
std::string read(std::string_view words, ClauseSite site = ClauseSite::bracket) {
    const auto passage = passage_of({.text = std::string(words)});
    const auto clause = read_duty_clause(passage.whole(), site, ActorDirectory(nullptr));
    if (!clause) return "no clause";
    std::string out = clause->states_none ? "无 " : "";
    for (const auto& owner : clause->owners) out += owner.name.text() + letter_of(owner.duty) + " ";
    for (const auto& odd : clause->not_understood) out += "?" + odd.text() + " ";
    if (clause->open) out += clause->counted ? "…" + std::to_string(*clause->counted) + " " : "… ";
    if (!out.empty()) out.pop_back();
    return out;
}

}  // namespace

TEST_CASE("a bare list of names says that they are responsible, and no more", "[extraction]") {
    CHECK(read("市财政局、市公安局，各镇街") == "市财政局- 市公安局- 各镇街-");
    CHECK(read("市财政局、市公安局和各镇街按职责负责") == "市财政局r 市公安局r 各镇街r");
    CHECK(read("市财政局、市医保局按照各自职责分工分别落实") == "市财政局r 市医保局r");
    CHECK(read("市财政局 市公安局") == "市财政局- 市公安局-");
    CHECK(read("市财政局/市公安局") == "市财政局- 市公安局-");
    CHECK(read("由市财政局负责") == "市财政局r");
}

TEST_CASE("a verb holds for the names since the last verb", "[extraction]") {
    CHECK(read("市财政局牵头，市公安局、市民政局配合") == "市财政局L 市公安局C 市民政局C");
    CHECK(read("市财政局、市公安局牵头，市民政局按职责分工负责") == "市财政局L 市公安局L 市民政局r");
    CHECK(read("市财政局牵头负责") == "市财政局L");
    CHECK(read("市财政局牵头市公安局配合") == "市财政局L 市公安局C");
    CHECK(read("市财政局会同市公安局、市民政局负责") == "市财政局L 市公安局r 市民政局r");
    CHECK(read("市财政局主办；市公安局协办") == "市财政局L 市公安局C");
    CHECK(read("市财政局牵头，市公安局参与，市民政局") == "市财政局L 市公安局C 市民政局-");
}

TEST_CASE("会同 right behind another verb joins helpers, and what a body gives is an object",
          "[extraction]") {
    CHECK(read("由市财政局牵头会同市公安局、市民政局负责") == "市财政局L 市公安局r 市民政局r");
    CHECK(read("由農業部牽頭會同環境保護部負責") == "農業部L 環境保護部r");
    CHECK(read("市财政局牵头，市大数据局提供技术支持，市公安局配合") == "市财政局L 市大数据局C 市公安局C");
    CHECK(read("市财政局牵头，市大数据局给予数据支撑") == "市财政局L 市大数据局C");
}

TEST_CASE("what a collective counts in is no part of its name", "[extraction]") {
    CHECK(read("市财政局、各区人民政府（含开发区、风景区管委会，下同）") == "市财政局- 各区人民政府-");
    CHECK(read("各区人民政府（不含高新区）") == "各区人民政府-");
    CHECK(read("各县（市、区）人民政府") == "各县（市、区）人民政府-");
}

TEST_CASE("a word before a colon that names no body begins another field", "[extraction]") {
    CHECK(read("责任人：张三；风险等级：高；责任单位：市财政局") == "张三r 市财政局r");
    CHECK(read("责任人：张三 - 截止：6月7日") == "张三r");
    CHECK(read("责任人：张三、欧阳小明：李四") == "张三r 欧阳小明r 李四r");
    CHECK(read("责任人：张三；风险等级：市公安局") == "张三r ?市公安局");
    CHECK(read("责任人：张三；截止日期：6月7日；李四") == "张三r 李四r");
}

TEST_CASE("a label holds for the names behind it", "[extraction]") {
    CHECK(read("牵头单位：市财政局；配合单位：市公安局、市民政局") == "市财政局L 市公安局C 市民政局C");
    CHECK(read("责任单位：市财政局，各镇街。") == "市财政局r 各镇街r");
    CHECK(read("责任部门 市财政局", ClauseSite::line) == "市财政局r");
    CHECK(read("牵头单位：市财政局 责任单位：市公安局") == "市财政局L 市公安局r");
    CHECK(read("责任单位：张三") == "张三r");
    CHECK(read("责任单位：无") == "无");
    CHECK(read("牵头:市财政局,配合:市公安局") == "市财政局L 市公安局C");
}

TEST_CASE("a label may leave open who does it and who helps", "[extraction]") {
    CHECK(read("责任（配合）单位：州财政局、州水利局", ClauseSite::line) ==
          read("责任单位：州财政局、州水利局", ClauseSite::line));
    CHECK(read("牵头（责任）单位：州财政局", ClauseSite::line) ==
          read("牵头单位：州财政局", ClauseSite::line));
}

TEST_CASE("an open list keeps its end out of the last name", "[extraction]") {
    CHECK(read("市财政局、市公安局等按职责负责") == "市财政局r 市公安局r …");
    CHECK(read("市财政局、市公安局等有关部门负责") == "市财政局r 市公安局r …");
    CHECK(read("市财政局、市公安局等9部门负责") == "市财政局r 市公安局r …9");
    CHECK(read("市财政局、市公安局等12个单位") == "市财政局- 市公安局- …12");
}

TEST_CASE("collectives keep the separators that they hold", "[extraction]") {
    CHECK(read("市财政局，各县、市、辖区") == "市财政局- 各县、市、辖区-");
    CHECK(read("教育部、各省、自治区、直辖市人民政府负责") == "教育部r 各省、自治区、直辖市人民政府r");
    CHECK(read("各县（市、区）、市财政局") == "各县（市、区）- 市财政局-");
    CHECK(read("各镇街、市财政局") == "各镇街- 市财政局-");
}

TEST_CASE("words among owners that are no names are kept apart", "[extraction]") {
    CHECK(read("市财政局、甲乙丙") == "市财政局- ?甲乙丙");
    CHECK(read("市财政局、甲乙丙、丁戊己") == "市财政局- ?甲乙丙 ?丁戊己");
    CHECK(read("甲乙丙按职责负责") == "?甲乙丙");
    CHECK(read("甲乙丙牵头") == "?甲乙丙");
    CHECK(read("责任单位：由各单位结合实际自行确定并报市政府备案后组织实施的承办者") ==
          "?各单位结合实际自行确定并报市政府备案后组织实施的承办者");
}

TEST_CASE("brackets and lines that are no owners stay text", "[extraction]") {
    for (const auto* words :
         {"急救、危重症", "改建、扩建", "村卫生站", "党总支", "试行", "不少于50家的由专人负责",
          "含市人民医院、市中医院", "由专人负责", "详见附件", "", "、，；", "和"}) {
        INFO(words);
        CHECK(read(words) == "no clause");
    }
    for (const auto* words :
         {"各镇街要把推进卫生健康高质量发展作为一项重要任务，落实主体责任，定期研究工作。",
          "中山市 中山市 中山市", "加强市财政局、市公安局的协作。",
          "推动市属三大公立医院和区域中心医院牵头，以整体托管等多种方式构建医联体。"}) {
        INFO(words);
        CHECK(read(words, ClauseSite::line) == "no clause");
    }
}

TEST_CASE("100,000 brackets and conjunctions in a clause are read in linear time", "[extraction]") {
    std::string brackets = "市财政局";
    std::string conjunctions = "市财政局";
    for (int at = 0; at < 100'000; ++at) {
        brackets += "（";
        conjunctions += "和市公安局";
    }
    CHECK(!read(brackets).empty());
    CHECK(!read(conjunctions).empty());
}

}  // namespace zeren::extraction
