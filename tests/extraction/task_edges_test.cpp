#include "extraction/task_edges.hpp"

#include "extraction/zhongshan.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::owners_of;
using Names = std::vector<std::string>;

Names stated(std::string_view clause) {
    return owners_of(import_text("1．甲。（" + std::string(clause) + "）\n", {.lead = LeadRule::stated}).plan,
                     "1");
}

Names first(std::string_view clause) {
    return owners_of(import_text("1．甲。（" + std::string(clause) + "）\n", {.lead = LeadRule::first}).plan,
                     "1");
}

}  // namespace

TEST_CASE("what 负责 means depends on who stands beside it", "[extraction]") {
    CHECK(stated("市财政局、市公安局按职责负责") == Names{"市财政局:joint", "市公安局:joint"});
    CHECK(stated("市财政局牵头，市公安局按职责负责") == Names{"市财政局:lead", "市公安局:cooperate"});
    CHECK(stated("市财政局负责，市公安局配合") == Names{"市财政局:lead", "市公安局:cooperate"});
    CHECK(stated("牵头单位：市财政局；责任单位：市公安局") == Names{"市财政局:lead", "市公安局:cooperate"});
    CHECK(stated("责任单位：市财政局；配合单位：市公安局") == Names{"市财政局:lead", "市公安局:cooperate"});
    CHECK(stated("市财政局牵头，市公安局") == Names{"市财政局:lead", "市公安局:cooperate"});
}

TEST_CASE("of two brackets behind sentences of their own each has its first", "[extraction]") {
    const std::string rule = "（责任单位：市发改委、市数据局，列第一位的为牵头单位，下同）";
    const auto owners = [&](const std::string& second) {
        return owners_of(
            import_text("1．甲。" + rule +
                            "\n2．乙先行。（责任单位：市科技局、市教育局）丙随后跟进。（责任单位：" + second +
                            "）\n",
                        {.lead = LeadRule::stated})
                .plan,
            "2");
    };
    CHECK(owners("市水务局、市财政局") ==
          Names{"市科技局:lead", "市教育局:cooperate", "市水务局:lead", "市财政局:cooperate"});
    CHECK(owners("市科技局、市财政局") == Names{"市科技局:lead", "市教育局:cooperate", "市财政局:cooperate"});
    // One leads here and helps there.
    CHECK(owners("市教育局、市科技局") ==
          Names{"市科技局:lead", "市教育局:cooperate", "市教育局:lead", "市科技局:cooperate"});
    // A bracket that says itself who leads needs no rule.
    CHECK(owners_of(import_text("1．甲。" + rule +
                                    "\n2．乙先行。（责任单位：市科技局、市教育局）丙随后跟进。（市水务局配合"
                                    "，市财政局牵头）\n",
                                {.lead = LeadRule::stated})
                        .plan,
                    "2") ==
          Names{"市科技局:lead", "市教育局:cooperate", "市水务局:cooperate", "市财政局:lead"});
    CHECK(owners_of(
              import_text("1．甲。" + rule +
                              "\n2．乙。（牵头单位：市科技局）丙随后跟进。（责任单位：市水务局、市财政局）\n",
                          {.lead = LeadRule::stated})
                  .plan,
              "2") == Names{"市科技局:lead", "市水务局:cooperate", "市财政局:cooperate"});
    // Brackets side by side are one list.
    CHECK(owners_of(import_text("1．甲。" + rule +
                                    "\n2．乙。（责任单位：市科技局）（责任单位：市教育局、市科技局）\n",
                                {.lead = LeadRule::stated})
                        .plan,
                    "2") == Names{"市科技局:lead", "市教育局:cooperate"});
}

TEST_CASE("areas behind the class of those named are one more", "[extraction]") {
    CHECK(stated("财政部、教育部等相关部门及各地区按职责分工负责") ==
          Names{"财政部:joint", "教育部:joint", "各地区:joint"});
    CHECK(stated("市科技局、市教育局等科研院所和高校按职责负责") ==
          Names{"市科技局:joint", "市教育局:joint"});
}

TEST_CASE("one room of a house owns in any bracket behind a sentence", "[extraction]") {
    CHECK(owners_of(import_text("1．修订方案，做好建设。【研究生院】\n").plan, "1") ==
          Names{"研究生院:lead"});
    CHECK(owners_of(import_text("1．修订方案，做好建设。〔科研处〕\n").plan, "1") == Names{"科研处:lead"});
    CHECK(owners_of(import_text("1．修订方案，做好建设【研究生院】\n").plan, "1").empty());
}

TEST_CASE("a rider adds its bodies to no item and is told", "[extraction]") {
    const auto read = [](const std::string& clause) {
        return import_text("1．甲。（市财政局；" + clause + "）\n2．乙。（市公安局）\n");
    };
    CHECK(support::to_text(import_text("1．甲。（市财政局，以下均需各县落实，不再列出）\n").diagnostics)
              .find("\"以下均需各县落实，不再列出\" speaks") != std::string::npos);
    const auto imported = read("以下均需各县人民政府落实，不再列出");
    CHECK(owners_of(imported.plan, "2") == Names{"市公安局:lead"});
    const auto notes = [](const Extraction& from) { return support::to_text(from.diagnostics); };
    CHECK(notes(imported).find("speaks of all items behind it, and its bodies were added to none of them") !=
          std::string::npos);
    CHECK(notes(imported).find(":1:11: note: \"以下均需各县人民政府落实，不再列出\" speaks") !=
          std::string::npos);
    CHECK(notes(read("具体任务均涉及各县，不再重复列出，下同"))
              .find("\"具体任务均涉及各县，不再重复列出，下同\" speaks") != std::string::npos);
    CHECK(notes(read("市水务局")).find("speaks of all items") == std::string::npos);
}

TEST_CASE("first makes the first owner that is no collective the lead", "[extraction]") {
    CHECK(first("各镇街、市财政局、市公安局") ==
          Names{"各镇街:cooperate", "市财政局:lead", "市公安局:cooperate"});
    CHECK(first("各镇街、有关部门") == Names{"各镇街:joint", "有关部门:joint"});
    CHECK(first("市公安局、市财政局牵头") == Names{"市公安局:lead", "市财政局:lead"});
}

TEST_CASE("auto infers no lead where any owner clause states one", "[extraction]") {
    const auto mixed = import_text("1．甲。（市财政局牵头）\n2．乙。（市公安局、市民政局）\n");
    CHECK(mixed.plan.info().lead_rule == "stated");
    CHECK(owners_of(mixed.plan, "2") == Names{"市公安局:joint", "市民政局:joint"});
    const auto in_text =
        import_text("1．推动三大医院牵头组建。（市财政局）\n2．乙。（市公安局、市民政局）\n");
    CHECK(in_text.plan.info().lead_rule == "first");
    CHECK(owners_of(in_text.plan, "2") == Names{"市公安局:lead", "市民政局:cooperate"});
}

TEST_CASE("an owner that is listed twice has one edge", "[extraction]") {
    CHECK(stated("市财政局、市公安局、市财政局") == Names{"市财政局:joint", "市公安局:joint"});
    CHECK(stated("市财政局牵头，市财政局、市公安局按职责负责") ==
          Names{"市财政局:lead", "市公安局:cooperate"});
}

TEST_CASE("a body found by an alias bears its canonical name and keeps the written one", "[extraction]") {
    const auto plan = import_text("1．甲。（中山市卫生健康局、市卫健局、市卫生健康委）\n",
                                  {.registry = &testing::zhongshan_registry()})
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"市卫生健康局:lead", "市卫生健康委:cooperate"});
    const auto health = plan.find_actor("wjj").value();
    CHECK(plan.short_name(health) == "卫健局");
    CHECK(std::ranges::count(plan.aliases(health), "市卫健局") == 1);
    CHECK(plan.find_actor("市卫生健康委").has_value());
}

TEST_CASE("actors stand in registry order, then as they turn up; collectives bring their members",
          "[extraction]") {
    const auto plan = import_text("1．甲。（乙公司、各镇街、市财政局、市委编办、甲公司）\n",
                                  {.registry = &testing::zhongshan_registry()})
                          .plan;
    REQUIRE(plan.actor_count() == 28);
    const auto id = [&plan](std::size_t row) { return plan.id(model::id_of<model::ActorId>(row)); };
    CHECK(id(0) == "swbb");
    CHECK(id(1) == "czj");
    CHECK(id(2) == "zhenjie");
    CHECK(id(3) == "shiqi");
    CHECK(id(26) == "乙公司");
    CHECK(id(27) == "甲公司");
    CHECK(plan.members(plan.find_actor("zhenjie").value()).size() == 23);
}

TEST_CASE("where a rule says that those before the first comma lead, they do", "[extraction]") {
    const std::string text =
        "1．甲。（市科技局、市数据局，市委网信办、市财政局，第一个逗号前为牵头单位，多个牵头部门的按照职责分"
        "工负责，"
        "下同）\n2．乙。（市数据局，市科技局）\n3．丙。（市科技局、市经信局）\n4．丁。（市房管局、各县（市、"
        "区）政府，"
        "市财政局）\n";
    const auto imported = import_text(text, {.lead = LeadRule::stated});
    const auto& plan = imported.plan;
    CHECK(owners_of(plan, "1") ==
          Names{"市科技局:lead", "市数据局:lead", "市委网信办:cooperate", "市财政局:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"市数据局:lead", "市科技局:cooperate"});
    CHECK(owners_of(plan, "3") == Names{"市科技局:lead", "市经信局:lead"});
    CHECK(owners_of(plan, "4") == Names{"市房管局:lead", "各县（市、区）政府:lead", "市财政局:cooperate"});
    const auto below = import_text("1．甲。（市科技局、市数据局，市财政局）\n注：首个逗号前的为牵头单位。\n",
                                   {.lead = LeadRule::stated});
    CHECK(owners_of(below.plan, "1") == Names{"市科技局:joint", "市数据局:joint", "市财政局:joint"});
    const auto above =
        import_text("说明：首个逗号前的为牵头单位。\n1．甲。（市科技局、市数据局，市财政局）\n",
                    {.lead = LeadRule::stated});
    CHECK(owners_of(above.plan, "1") == Names{"市科技局:lead", "市数据局:lead", "市财政局:cooperate"});
}

TEST_CASE("who stands before the only comma has the task where those behind it help", "[extraction]") {
    CHECK(stated("市建委，市财政局、市规划局配合落实") ==
          Names{"市建委:lead", "市财政局:cooperate", "市规划局:cooperate"});
    CHECK(stated("市建委、市财政局配合") == Names{"市建委:cooperate", "市财政局:cooperate"});
    CHECK(stated("市建委，市财政局，市规划局配合") ==
          Names{"市建委:cooperate", "市财政局:cooperate", "市规划局:cooperate"});
    CHECK(stated("牵头单位：市教育局；市建委，市财政局配合") ==
          Names{"市教育局:lead", "市建委:cooperate", "市财政局:cooperate"});
    CHECK(stated("责任单位：市住保房管局、市税务局；省牵头单位：省建设厅") ==
          Names{"市住保房管局:cooperate", "市税务局:cooperate", "省建设厅:lead"});
}

}  // namespace zeren::extraction
