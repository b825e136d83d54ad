#include "extraction/owner_settlement.hpp"

#include "extraction/zhongshan.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::owners_of;
using Names = std::vector<std::string>;

constexpr auto stated = ExtractionOptions{.lead = LeadRule::stated};

Names aliases_of(const model::Plan& plan, std::string_view name) {
    const auto actor = plan.find_actor(name);
    REQUIRE(actor);
    const auto aliases = plan.aliases(*actor);
    return {aliases.begin(), aliases.end()};
}

}  // namespace

TEST_CASE("an elided prefix is restored and the written form kept as an alias", "[extraction][settlement]") {
    const auto plan =
        import_text("1．甲。（省教育厅、财政厅）\n2．乙。（省财政厅牵头，省林业局、水利厅配合）\n", stated)
            .plan;
    CHECK(owners_of(plan, "1") == Names{"省教育厅:joint", "省财政厅:joint"});
    CHECK(owners_of(plan, "2") == Names{"省财政厅:lead", "省林业局:cooperate", "省水利厅:cooperate"});
    CHECK(aliases_of(plan, "省财政厅") == Names{"财政厅"});
    CHECK(plan.actor_count() == 4);
}

TEST_CASE("what has no prefix of its own keeps its name", "[extraction][settlement]") {
    for (const std::string names :
         {"国家发展改革委、财政部", "省财政厅、国家税务总局", "省财政厅、中国证监会",
          "省财政厅、青山金融监管局", "省财政厅、市场监管总局", "财政厅、教育厅", "省财政厅、各市人民政府",
          "省财政厅、团省委", "省财政厅、青山大学"}) {
        INFO(names);
        const auto plan = import_text("1．甲。（" + names + "）\n", stated).plan;
        const auto comma = names.find("、");
        CHECK(owners_of(plan, "1") == Names{names.substr(0, comma) + ":joint",
                                            names.substr(comma + std::string("、").size()) + ":joint"});
    }
}

TEST_CASE("stems that hold a level's sign are restored as a whole", "[extraction][settlement]") {
    const auto plan =
        import_text("1．甲。（省自然资源厅、住房城乡建设厅、农业农村厅、市场监管局）\n", stated).plan;
    CHECK(owners_of(plan, "1") ==
          Names{"省自然资源厅:joint", "省住房城乡建设厅:joint", "省农业农村厅:joint", "省市场监管局:joint"});
}

TEST_CASE("a registry that knows the bare name keeps it", "[extraction][settlement]") {
    const auto registry =
        model::Registry::make("", {{.id = "cz", .name = "财政厅"}}, "registry.json").value();
    const auto plan =
        import_text("1．甲。（省教育厅、财政厅）\n", {.lead = LeadRule::stated, .registry = &registry}).plan;
    CHECK(owners_of(plan, "1") == Names{"省教育厅:joint", "财政厅:joint"});
}

TEST_CASE("a second name in brackets stands for its body in the whole document", "[extraction][settlement]") {
    const auto plan =
        import_text("1．甲。（市林业局牵头）\n2．乙。（市自然资源局（市林业局）牵头）\n", stated).plan;
    CHECK(owners_of(plan, "1") == Names{"市自然资源局:lead"});
    CHECK(owners_of(plan, "2") == Names{"市自然资源局:lead"});
    CHECK(aliases_of(plan, "市自然资源局") == Names{"市林业局"});
}

TEST_CASE("a name with blanks inside is one where the document names it without them",
          "[extraction][settlement]") {
    const std::string spread = "1．甲。（牵头单位：市住房  城乡建设局，配合单位：市财政局 市教育局）\n";
    CHECK(owners_of(import_text(spread, stated).plan, "1") ==
          Names{"市住房:lead", "城乡建设局:lead", "市财政局:cooperate", "市教育局:cooperate"});
    const auto plan = import_text(spread + "2．乙。（牵头单位：市住房城乡建设局）\n", stated).plan;
    CHECK(owners_of(plan, "1") == Names{"市住房城乡建设局:lead", "市财政局:cooperate", "市教育局:cooperate"});
}

TEST_CASE("what a label means beside another is printed", "[extraction][settlement]") {
    const auto imported = import_text(
        "1．甲。（牵头单位：市财政局；责任单位：市公安局）\n2．乙。（牵头单位：市公安局；责任单位：市民政局）"
        "\n"
        "3．丙。（责任部门：市公安局；配合单位：市民政局；责任人：张三）\n",
        stated);
    CHECK(support::to_text(imported.diagnostics) ==
          "plan.txt: note: read \"责任单位\" as the helpers because \"牵头单位\" stands beside it "
          "[words-settled]\n"
          "plan.txt: note: read \"责任部门\" as the lead because \"配合单位\" stands beside it "
          "[words-settled]\n"
          "plan.txt: note: read the people as contacts because bodies are named as owners [words-settled]\n");
    CHECK(owners_of(imported.plan, "3") == Names{"市公安局:lead", "市民政局:cooperate"});
}

TEST_CASE("who helps people is one of them, unless the name is that of a body", "[extraction][settlement]") {
    const auto plan = import_text(
                          "1．印制地图（责任人：李四；协助：王五）\n2．修缮礼堂（责任人：张三；配合：安办）\n"
                          "3．清点钥匙（责任人：张三；配合：市民政局）\n"
                          "4．修路（责任人：张三；责任单位：市交通局；配合：市民政局）\n",
                          stated)
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"李四:lead", "王五:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"张三:lead", "安办:cooperate"});  // bodies that only help own nothing
    CHECK(owners_of(plan, "3") == Names{"张三:lead", "市民政局:cooperate"});
    CHECK(owners_of(plan, "4") == Names{"市交通局:lead", "市民政局:cooperate"});
}

TEST_CASE("a list broken over a page keeps the places of its names", "[extraction][settlement]") {
    const auto imported = import_text(
        "1．甲。（市财政局牵头，市公安局、\n— 1 —\n  市民政局、甲乙丙配合）\n2．乙。（市公安局）\n", stated);
    CHECK(owners_of(imported.plan, "1") ==
          Names{"市财政局:lead", "市公安局:cooperate", "市民政局:cooperate"});
    CHECK(imported.counts.skipped_lines == 1);
    CHECK(
        support::to_text(imported.diagnostics) ==
        "plan.txt:3:8: error: \"甲乙丙\" stands among the owners of task \"1\" and is not the name of a body "
        "[owner-not-understood]\n"
        "    3 |   市民政局、甲乙丙配合）\n"
        "      |             ^\n"
        "hint: add the name to the registry, or name the owner in a correction\n");
}

TEST_CASE("headings and list numbers of a format are items", "[extraction][settlement]") {
    using documents::Paragraph;
    const auto document =
        documents::Document{.name = "plan.docx",
                            .format = "docx",
                            .blocks = {Paragraph{.text = "道路方案", .heading_level = 1},
                                       Paragraph{.text = "修路", .heading_level = 2},
                                       Paragraph{.text = "甲。（市财政局）", .list_number = "1."},
                                       Paragraph{.text = "乙。（市公安局）", .list_number = "2."},
                                       Paragraph{.text = "建桥", .heading_level = 2},
                                       Paragraph{.text = "丙。（市民政局）", .list_number = "（一）"},
                                       Paragraph{.text = "丁。（市水务局）", .heading_level = 3}}};
    const auto plan = extract_plan(document, stated).value().plan;
    std::string tasks;
    for (auto task : plan.tasks())
        tasks += std::string(plan.group_label(task)) + "/" + std::string(plan.title(task)) + " ";
    CHECK(plan.title(plan.find_task(plan.id(*plan.tasks().begin())).value()) == "甲。");
    CHECK(tasks == "1/甲。 1/乙。 2/丙。 2/丁。 ");
}

TEST_CASE("traditional signs and signs without width are read like others", "[extraction][settlement]") {
    const auto plan =
        import_text("（一）修路。（牽頭單\u200b位：縣財政局；責任單位：各鄉鎮公所）\n", stated).plan;
    CHECK(owners_of(plan, "1") == Names{"縣財政局:lead", "各鄉鎮公所:cooperate"});
}

}  // namespace zeren::extraction
