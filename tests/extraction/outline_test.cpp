#include "extraction/outline.hpp"

#include "documents/text_reader.hpp"
#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::owners_of;
using Names = std::vector<std::string>;

/// `group/id title` of every task.
std::vector<std::string> tasks_of(const model::Plan& plan) {
    std::vector<std::string> out;
    for (auto task : plan.tasks()) {
        out.push_back(std::string(plan.group_label(task)) + "/" + std::string(plan.id(task)) + " " +
                      std::string(plan.title(task)));
    }
    return out;
}

std::string_view rule_of_first_edge(const model::Plan& plan, std::string_view task) {
    return plan.rule(*plan.edges_of(plan.find_task(task).value()).begin());
}

}  // namespace

TEST_CASE("the owner among the last bullets of an item owns the item, and no other", "[extraction]") {
    const auto plan = import_text(
                          "# Plan\n\n"
                          "1. Pack\n   - Owner: Records\n"
                          "2. Party\n   - Cake\n   - Music\n"
                          "3. Keys\n   - to the landlord\n   - Owner: Facilities\n")
                          .plan;
    CHECK(tasks_of(plan) == Names{"/1 Pack", "/2 Party", "/3 Keys"});
    CHECK(owners_of(plan, "1") == Names{"Records:joint"});
    CHECK(owners_of(plan, "2").empty());
    CHECK(owners_of(plan, "3") == Names{"Facilities:joint"});
}

TEST_CASE("bullets less far set in than those of a numbered item stand beside the item", "[extraction]") {
    const auto plan =
        import_text("# Plan\n\n1. Pack\n   - Cake\n- Keys\n  * to the landlord\n  * Owner: Works\n").plan;
    CHECK(tasks_of(plan) == Names{"/1 Pack", "/2 Keys"});
}

TEST_CASE("a labelled line before the owners is a part of the task's text", "[extraction]") {
    const auto plan =
        import_text("1．改造户厕\n工作目标：完成100户改造\n责任单位：市住建局\n经办：123\n").plan;
    CHECK(plan.text(plan.find_task("1").value()) == "改造户厕\n工作目标：完成100户改造");
}

TEST_CASE("what an agenda lists is no task where tasks with owners stand elsewhere", "[extraction]") {
    const auto* minutes =
        "# Minutes\n\n## Agenda\n\n1. Budget\n2. Intranet\n\n## Decisions\n\n"
        "### Cut travel\n\nResponsible: Finance\n\n### Pilot\n\nResponsible: Works\n";
    CHECK(tasks_of(testing::import_bytes_of(minutes, "minutes.md").plan) ==
          Names{"2/2.1 Cut travel", "2/2.2 Pilot"});
    CHECK(tasks_of(import_text("一、议程\n1．预算。（市财政局）\n2．内网。\n").plan) ==
          Names{"1/1 预算。", "1/2 内网。"});
}

TEST_CASE("numbers nest in the order of official documents", "[extraction]") {
    const auto plan =
        import_text(
            "一、甲\n（一）乙。\n1．丙。（市财政局）\n2．丁。（市公安局）\n（二）戊。\n1．己。\n"
            "二、庚\n（一）辛。\n1．壬。\n")
            .plan;
    CHECK(tasks_of(plan) == Names{"1.1/1.1.1 丙。", "1.1/1.1.2 丁。", "1.2/1.2.1 己。", "2.1/2.1.1 壬。"});
}

TEST_CASE("a heading is the title and the whole is the text", "[extraction]") {
    const auto plan =
        import_text("（一）加强领导。各部门要落实责任。（市财政局负责）\n（二）强化监督\n  定期评估。\n")
            .plan;
    CHECK(tasks_of(plan) == Names{"/1 加强领导", "/2 强化监督"});
    CHECK(plan.text(plan.find_task("1").value()) == "加强领导。各部门要落实责任。");
    CHECK(plan.text(plan.find_task("2").value()) == "强化监督\n定期评估。");
    CHECK(plan.owner_text(plan.find_task("1").value()) == "市财政局负责");
}

TEST_CASE("weak items without owners are words of the item above", "[extraction]") {
    const auto plan =
        import_text("（一）加强领导。\n（1）建立机制。\n（2）落实责任。（市财政局牵头）\n").plan;
    CHECK(tasks_of(plan) == Names{"/1 加强领导"});
    CHECK(owners_of(plan, "1") == Names{"市财政局:lead"});
    const auto owned =
        import_text("（一）加强领导。\n（1）建立机制。（市公安局）\n（2）落实责任。（市财政局）\n").plan;
    CHECK(tasks_of(owned) == Names{"1/1 建立机制。", "1/2 落实责任。"});
}

TEST_CASE("the lines of a text that is broken at one width go on", "[extraction]") {
    std::string text = "应急预案\n\n";
    for (int item = 1; item <= 8; ++item) {
        text += "　　（" + std::to_string(item) +
                "）监测预警组。由县水利局牵头，县自然资源局、县水\n文站参加。负责雨情水情险情和"
                "地质灾害监测。\n";
    }
    const auto plan = import_text(text).plan;
    REQUIRE(plan.task_count() == 8);
    CHECK(owners_of(plan, "8") == Names{"县水利局:lead", "县自然资源局:cooperate", "县水文站:cooperate"});
    // What the joined lines end with has the say, not what the first of them ended with.
    const auto listed = import_text(text +
                                    "　　（9）监测预警组。由县水利局牵头，县自然资源局、县水\n文站、\n\n"
                                    "县公安局参加。\n")
                            .plan;
    CHECK(listed.owner_text(listed.find_task("9").value()) ==
          "由县水利局牵头，县自然资源局、县水文站、县公安局参加。");
    // Lines of any length are paragraphs: what has no number of its own adds nothing to the list above it.
    const auto loose = import_text("（1）预警组。由县水利局牵头，县水\n文站参加。\n").plan;
    CHECK(owners_of(loose, "1") != Names{"县水利局:lead", "县水文站:cooperate"});
}

TEST_CASE("items that follow each other in a line stand behind brackets", "[extraction]") {
    const auto plan =
        import_text("6.优化专业。【牵头单位：教务处；责任单位：招生处】7.改革课程。【责任单位：财务处】\n")
            .plan;
    CHECK(tasks_of(plan) == Names{"/6 优化专业。", "/7 改革课程。"});
    CHECK(owners_of(plan, "6") == Names{"教务处:lead", "招生处:cooperate"});
    CHECK(owners_of(plan, "7") == Names{"财务处:joint"});
    // The next number only, and only right behind a bracket.
    CHECK(tasks_of(import_text("6.优化（一期）8.改革。【财务处】\n").plan).size() == 1);
    CHECK(tasks_of(import_text("6.优化专业 7.改革。【财务处】\n").plan).size() == 1);
}

TEST_CASE("labels name kinds of bodies, and orders stand behind what is to be done", "[extraction]") {
    const auto plan =
        import_text("（一）补短板。\n牵头科室：社会事务办  责任社区：梧桐社区、兰亭社区\n").plan;
    CHECK(owners_of(plan, "1") == Names{"社会事务办:lead", "梧桐社区:cooperate", "兰亭社区:cooperate"});
    const auto orders =
        import_text(
            "（一）关于建设用地税费收入主要用于乡村振兴的问题，由财政部牵头，会同农业农村部、水利部等部门落实"
            "。\n"
            "（二）关于建立乡村振兴投入稳定增长的长效机制的问题，由财政部、国家发展改革委研究提出意见。\n")
            .plan;
    CHECK(owners_of(orders, "1") == Names{"财政部:lead", "农业农村部:cooperate", "水利部:cooperate"});
    CHECK(owners_of(orders, "2") == Names{"财政部:joint", "国家发展改革委:joint"});
}

TEST_CASE("bodies in brackets and labels inside of texts are told where nobody is read", "[extraction]") {
    const auto told = [](std::string_view text) {
        std::vector<std::string> messages;
        const auto imported = import_text(text);
        for (const auto& item : imported.diagnostics.items()) {
            if (item.code == support::Code::owners_in_text) messages.push_back(item.message);
        }
        return messages;
    };
    CHECK(told("1. Rilascio (Dipartimento per la Trasformazione) - LA01\n2. Dig. (Lead: A Board)\n") ==
          Names{"1 task that nobody owns speaks of owners in the text: 1"});
    CHECK(told("前言。（市交通局）\n1．架桥。（市水务局）\n") ==
          Names{"1 line outside of all tasks speaks of owners"});
    CHECK(told("前言。（试行）\n1．架桥。（市水务局）\n").empty());
    CHECK(told("1. Dig a ditch (see the plan) near the town\n2. Dig. (Lead: A Board)\n").empty());
}

TEST_CASE("names behind a label go on in the next line", "[extraction]") {
    const auto wrapped =
        import_text(
            "1. Draw the plans.\n   Lead: Works Office\n   Partners: Town Hall, School Board,\n"
            "   Fire Service\n   Due: May 2026\n2. Mow the lawn.\n   Lead: Works Office\n   Each week.\n")
            .plan;
    CHECK(owners_of(wrapped, "1") == Names{"Works Office:lead", "Town Hall:cooperate",
                                           "School Board:cooperate", "Fire Service:cooperate"});
    CHECK(owners_of(wrapped, "2") == Names{"Works Office:lead"});
    // A word that had no room in a line as wide as the widest.
    const auto no_room =
        import_text(
            "1. Rewrite the procedure for children who lose their parents here.\n"
            "   Lead: Safety Group    With: Volunteer Team, Riverside First\n   Aiders\n   By: 30 April\n")
            .plan;
    CHECK(owners_of(no_room, "1") ==
          Names{"Safety Group:lead", "Volunteer Team:cooperate", "Riverside First Aiders:cooperate"});
}

TEST_CASE("the next number before a decimal's digits begins the next item", "[extraction]") {
    const auto plan =
        import_text("6.改造管网。（市住建局）\n7.10千伏杆线迁改。（市供电公司）\n8.植树。（市林业局）\n")
            .plan;
    CHECK(tasks_of(plan) == Names{"/6 改造管网。", "/7 10千伏杆线迁改。", "/8 植树。"});
    const auto amount = import_text("1.改造管网。\n3.10千伏杆线迁改。\n").plan;
    CHECK(amount.task_count() == 1);
}

TEST_CASE("signs before names of a text say what the note on them says", "[extraction]") {
    const auto plan =
        import_text(
            "1．修路。\n责任单位：★省交通厅、财政厅\n2．架桥。\n责任单位：★省水利厅、★省财政厅\n"
            "（注：标★的为牵头单位。）\n")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"省交通厅:lead", "省财政厅:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"省水利厅:lead", "省财政厅:lead"});
}

TEST_CASE("notes and their lists are no items and name nobody", "[extraction]") {
    const auto plan = import_text(
                          "一、修路。\n责任单位：市交通局\n\n注：1.领导变动的，由继任者负责。\n"
                          "2.完成后由市督查室牵头销号。\n")
                          .plan;
    REQUIRE(plan.task_count() == 1);
    CHECK(owners_of(plan, "1") == Names{"市交通局:lead"});
}

TEST_CASE("what bodies shall do in a sentence makes them no owners", "[extraction]") {
    const auto plan = import_text(
                          "1．修路。（市交通局牵头，市财政局配合）\n"
                          "各地区、各有关部门要切实增强责任感，密切协作配合，抓好各项任务落实。\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"市交通局:lead", "市财政局:cooperate"});
}

TEST_CASE("people who took part in a meeting end its minutes", "[extraction]") {
    const auto plan = import_text(
                          "1．修路。由市交通局牵头，市财政局配合，会同市住建局调取档案。\n\n"
                          "参加：李慕云 方正\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"市交通局:lead", "市财政局:cooperate", "市住建局:cooperate"});
}

TEST_CASE("numbers below a numbered heading stand in it, whatever its own number", "[extraction]") {
    const auto plan = testing::import_bytes_of(
                          "# G\n\n## 1. Purpose\n\nWhy.\n\n## 3. Duties\n\n### 3.1 Releases\n\n1. Cut.\n   "
                          "Lead: Release Team\n"
                          "2. Sign.\n   Lead: Release Team\n3. Write.\n   Lead: Docs Team\n4. Port.\n   "
                          "Lead: Release Team\n\n"
                          "### 3.2 Security\n\n5. Rotate.\n   Lead: Security Team\n",
                          "plan.md")
                          .plan;
    CHECK(tasks_of(plan) ==
          Names{"3.1/1 Cut.", "3.1/2 Sign.", "3.1/3 Write.", "3.1/4 Port.", "3.2/5 Rotate."});
    const std::string nested =
        "# P\n\n## 1. Stand\n\n1. Book\n2. Order (Lead: IT)\n\n## 2. Travel\n\n1. Buy\n";
    CHECK(tasks_of(testing::import_bytes_of(nested, "plan.md").plan) ==
          Names{"1/1.1 Book", "1/1.2 Order", "2/2.1 Buy"});
    const std::string counted_on =
        "# P\n\n## 1. Stand (Lead: HR)\n\n2. Order (Lead: IT)\n\n## 3. Buy (Lead: HR)\n";
    CHECK(tasks_of(testing::import_bytes_of(counted_on, "plan.md").plan) ==
          Names{"/1 Stand", "/2 Order", "/3 Buy"});
}

TEST_CASE("numbered steps above a line of owners are no tasks beside items whose bullets are none",
          "[extraction]") {
    const auto tasks = [](const std::string& first) {
        return tasks_of(testing::import_bytes_of(
                            "# P\n\n## Goals\n\n### 1. Culture\n" + first +
                                "\n### 2. Board\n1. Move it\n2. Set it up\n\n**Owner:** Works Team\n",
                            "plan.md")
                            .plan);
    };
    CHECK(tasks("- Train\n- Review\n\n**Owner:** Parks Team\n") == Names{"1/1 Culture", "1/2 Board"});
    CHECK(tasks("**Owner:** Parks Team\n") == Names{"1/1 Culture", "1/2 Board"});
    CHECK(tasks("- Train\n- Review\n") == Names{"2/1 Move it", "2/2 Set it up"});
}

TEST_CASE("a body alone above the next number is a title where brackets name the owners", "[extraction]") {
    const auto plan = import_text(
                          "1．减少废物。（环境局）\n\n地区工作组\n2．清理街道。（市容局）\n市财政局\n3．修路"
                          "。\n\n市交通局\n"
                          "4．建桥。（市水务局）\n\n市公安局\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"环境局:lead"});
    CHECK(owners_of(plan, "2") == Names{"市容局:lead", "市财政局:cooperate"});
    CHECK(owners_of(plan, "3") == Names{"市交通局:lead"});
}

TEST_CASE("numbers beyond ten thousand begin items as smaller ones do", "[extraction]") {
    const auto plan =
        import_text("9999．修路。（市交通局）\n10000．架桥。（市水务局）\n100001、挖渠。（市财政局）\n").plan;
    CHECK(tasks_of(plan) == Names{"/9999 修路。", "/10000 架桥。", "/100001 挖渠。"});
}

TEST_CASE("an agenda before headings with owners holds no tasks", "[extraction]") {
    const std::string text =
        "# Protokoll\n\n## Tagesordnung\n\n1. Dach\n2. Halle\n\n## Beschlüsse\n\n### Dach decken\n"
        "Zuständig: Werkstatt\n\n### Halle räumen\nZuständig: Leitung\n\n### Tor streichen\n"
        "Zuständig: Werkstatt\n";
    const auto plan = testing::import_bytes_of(text, "plan.md").plan;
    REQUIRE(plan.task_count() == 3);
    CHECK(plan.title(model::id_of<model::TaskId>(0)) == "Dach decken");
}

TEST_CASE("the rule that the first one leads may speak of leads once more", "[extraction]") {
    const auto plan = import_text(
                          "每项任务后所列单位中，排在第一位的为牵头单位，其余为责任单位。各牵头单位要会同责任"
                          "单位抓好落实。\n"
                          "1．修路。（市交通局、市财政局）\n2．架桥。（市住建局、市财政局）\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"市交通局:lead", "市财政局:cooperate"});
}

TEST_CASE("the issuer above a seal and the date owns nothing", "[extraction]") {
    const auto plan =
        import_text("一、甲。\n（县财政局负责）\n二、乙。\n青石县人民政府\n（印章）\n2026年3月18日\n").plan;
    CHECK(owners_of(plan, "2").empty());
    const auto links =
        import_text(
            "- 设为首页\n- 加入收藏\n文 号： 所属机构：\n县政府办公室\n各镇人民政府、县直各单位：\n"
            "一、甲。（县财政局负责）\n")
            .plan;
    CHECK(tasks_of(links) == Names{"/1 甲。"});
    const auto menu = import_text("- 首页\n- 时政\n民生实事\n1.修路。（县财政局负责）\n").plan;
    CHECK(tasks_of(menu) == Names{"/1 修路。"});
    CHECK(tasks_of(import_text("- 修建一条宽阔的大路\n- 架桥\n1.修路。（县财政局负责）\n").plan).size() == 3);
}

TEST_CASE("a short name that the document explains is the actor with the full one", "[extraction]") {
    const auto plan =
        import_text("PO = Product owner\n1. Buy. (Lead: PO)\n2. Sell. (Lead: Product owner)\n").plan;
    REQUIRE(plan.actor_count() == 1);
    CHECK(plan.name(model::ActorId{0}) == "Product owner");
    CHECK(plan.short_name(model::ActorId{0}) == "PO");
    CHECK(plan.aliases(model::ActorId{0}).empty());
    const auto printed = import_text("PO = Product owner\n1. Buy. (Lead: PO)\n");
    CHECK(owners_of(printed.plan, "1") == Names{"PO:lead"});
    REQUIRE(printed.plan.aliases(model::ActorId{0}).size() == 1);
    CHECK(printed.plan.aliases(model::ActorId{0}).front() == "Product owner");
    REQUIRE(printed.diagnostics.items().size() == 1);
    CHECK(printed.diagnostics.items().front().message ==
          "short names stand for full ones, as the document explains: \"PO\" for \"Product owner\"");
}

TEST_CASE("a chapter without items among others that hold some is no task", "[extraction]") {
    const auto plan = import_text("一、总体要求\n坚持改革。\n二、任务\n（一）甲。（市财政局）\n").plan;
    CHECK(tasks_of(plan) == Names{"2/1 甲。"});
}

TEST_CASE("owner lines under an item belong to it, one line behind several to all", "[extraction]") {
    const auto each = import_text("1．甲。\n责任单位：市财政局\n2．乙。\n责任单位：市公安局\n").plan;
    CHECK(owners_of(each, "1") == Names{"市财政局:lead"});
    CHECK(owners_of(each, "2") == Names{"市公安局:lead"});
    const auto shared = import_text("一、甲\n1．乙。\n2．丙。\n责任单位：市财政局\n二、丁\n1．戊。\n").plan;
    CHECK(owners_of(shared, "1.1") == Names{"市财政局:lead"});
    CHECK(rule_of_first_edge(shared, "1.1") == "shared-line");
    CHECK(rule_of_first_edge(shared, "1.2") == "label");
    CHECK(owners_of(shared, "2.1").empty());
}

TEST_CASE("owners at a heading hold for the tasks below that name nobody", "[extraction]") {
    const auto plan = import_text("一、甲（牵头单位：市财政局）\n1．乙。\n2．丙。（市公安局牵头）\n").plan;
    CHECK(owners_of(plan, "1") == Names{"市财政局:lead"});
    CHECK(rule_of_first_edge(plan, "1") == "group-clause");
    CHECK(owners_of(plan, "2") == Names{"市公安局:lead"});
    const auto both = import_text("一、甲（牵头单位：市财政局）\n1．丙。（市公安局牵头）\n").plan;
    CHECK(tasks_of(both) == Names{"/1 甲", "1/1.1 丙。"});
}

TEST_CASE("merged cells of a task list are inherited, brackets of measures are not", "[extraction]") {
    const auto list =
        import_text("任务清单\n一、甲\n1．乙。\n市财政局、市公安局\n2．丙。\n3．丁。\n市民政局\n4．戊。\n")
            .plan;
    CHECK(owners_of(list, "2") == Names{"市财政局:lead", "市公安局:cooperate"});
    CHECK(rule_of_first_edge(list, "2") == "inherited-cell");
    CHECK(owners_of(list, "4") == Names{"市民政局:lead"});
    const auto measures = import_text("一、甲\n1．乙。（市财政局）\n2．丙。\n").plan;
    CHECK(owners_of(measures, "2").empty());
    const auto lines = import_text("一、甲\n1．乙。\n市财政局负责\n2．丙。\n市公安局负责\n3．丁。\n").plan;
    CHECK(owners_of(lines, "2") == Names{"市公安局:lead"});
    CHECK(owners_of(lines, "3").empty());
}

TEST_CASE("a heading printed again after a page break goes on", "[extraction]") {
    const auto plan =
        import_text("任务清单\n一、甲\n1．乙。\n市财政局\n— 2 —\n一、甲\n2．丙。\n二、甲\n3．丁。\n").plan;
    CHECK(tasks_of(plan) == Names{"1/1 乙。", "1/2 丙。", "2/3 丁。"});
    CHECK(owners_of(plan, "2") == Names{"市财政局:lead"});
    CHECK(owners_of(plan, "3").empty());
}

TEST_CASE("the foot of a page and the signature are not read as owners", "[extraction]") {
    const auto imported = import_text(
        "1．甲。（市财政局）\n2．乙。\n\n新媒体\n微信 微信 微信二维码\n\n青山市人民政府\n2024年3月5日\n");
    CHECK(imported.counts.skipped_lines == 4);
    CHECK(owners_of(imported.plan, "2").empty());
    CHECK(imported.plan.info().issuer == "青山市人民政府");
    CHECK(imported.plan.info().date == "2024-03-05");
    CHECK(imported.diagnostics.count(support::Severity::error) == 0);
}

TEST_CASE("a signature without a date at the end of a page names no owner", "[extraction]") {
    const auto plan = import_text("1．甲。\n市财政局\n青山市人民政府办公室\n版权所有：青山市人民政府\n").plan;
    CHECK(owners_of(plan, "1") == Names{"市财政局:lead"});
    const auto unsigned_plan = import_text("1．甲。\n青山市人民政府办公室\n").plan;
    CHECK(owners_of(unsigned_plan, "1") == Names{"青山市人民政府办公室:lead"});
}

TEST_CASE("words in the place of owners that are no names are an error with their place", "[extraction]") {
    const auto imported =
        import_text("主要任务\n责任部门\n\t1．甲。\n\t市财政局、甲乙丙按职责负责\n\t2．乙。\n\t某某某\n");
    CHECK(imported.counts.not_understood == 2);
    CHECK(owners_of(imported.plan, "1") == Names{"市财政局:lead"});
    CHECK(owners_of(imported.plan, "2").empty());
    CHECK(imported.plan.owner_text(imported.plan.find_task("2").value()) == "某某某");
    const auto& items = imported.diagnostics.items();
    CHECK(
        support::to_text(items[0]) ==
        "plan.txt:4:7: error: \"甲乙丙\" stands among the owners of task \"1\" and is not the name of a body "
        "[owner-not-understood]\n"
        "    4 |  市财政局、甲乙丙按职责负责\n"
        "      |            ^\n"
        "hint: add the name to the registry, or name the owner in a correction\n");
    CHECK(items[1].where.position == support::Position{6, 2});
}

TEST_CASE("a document without any numbered item holds no plan", "[extraction]") {
    for (const std::string text : {"", "只有一段话。\n", "（（（（\n"}) {
        const auto document = documents::Document{
            .name = "plan.txt", .format = "text", .blocks = {documents::Paragraph{.text = text}}};
        const auto imported = extract_plan(document, {});
        REQUIRE(!imported.ok());
        CHECK(support::to_text(imported.diagnostics()) ==
              "plan.txt: error: no tasks or measures were found in \"plan.txt\" [no-tasks]\n"
              "hint: check that the file is a plan: tasks or measures with printed numbers\n");
    }
}

TEST_CASE("a part that the document does not hold is an error that names the other", "[extraction]") {
    const auto document = documents::Document{
        .name = "plan.txt", .format = "text", .blocks = {documents::Paragraph{.text = "1．甲。"}}};
    const auto imported = extract_plan(document, {.part = Part::tasks});
    REQUIRE(!imported.ok());
    CHECK(imported.diagnostics().items().front().hint ==
          "the document holds measures: use `--part measures`");
}

TEST_CASE("hard line ends inside of a sentence are joined", "[extraction]") {
    const auto plan =
        import_text(
            "1．加强全市卫生应急队伍规范化建设，实现市、镇街二级突发急性传染病防控\n类综合队伍全覆盖。\n")
            .plan;
    CHECK(tasks_of(plan) ==
          Names{"/1 加强全市卫生应急队伍规范化建设，实现市、镇街二级突发急性传染病防控类综合队伍全覆盖。"});
}

TEST_CASE("a huge line and 100,000 items that share one number are read in linear time", "[extraction]") {
    std::string line = "1．";
    std::string items;
    for (int at = 0; at < 100'000; ++at) {
        line += "（市财政局）。";
        items += "1．甲" + std::to_string(at) + "。（市财政局）\n";
    }
    CHECK(import_text(line).plan.edge_count() == 1);
    CHECK(import_text(items).plan.task_count() == 100'000);
}

TEST_CASE("a long cell over very many tasks is refused rather than multiplied", "[extraction]") {
    std::string text = "任务清单\n一、甲\n1．甲。\n市财政局";
    for (int at = 0; at < 20'000; ++at) text += "、市" + std::to_string(at) + "局";
    text += "\n";
    for (int at = 2; at < 3000; ++at) text += std::to_string(at) + "．乙。\n";
    const auto document = documents::read_text(text, "plan.txt");
    const auto imported = extract_plan(document.value(), {});
    REQUIRE(!imported.ok());
    CHECK(support::to_text(imported.diagnostics()) ==
          "plan.txt: error: the owners of all tasks come to more than 1,000,000 [too-large]\n"
          "hint: split the document\n");
}

TEST_CASE("a task list behind the measures is a part of its own, with or without its 附件 line",
          "[extraction]") {
    const std::string measures = "一、总体\n（一）甲。（市财政局）\n（二）乙。\n";
    const std::string list =
        "主要任务\n责任部门\n一、丙\n1．丁。\n市公安局\n主要任务\n责任部门\n一、丙\n2．戊。\n";
    for (const std::string between : {"附件\n任务清单\n", "附件1\n", ""}) {
        INFO(between);
        const auto imported = import_text(measures + between + list);
        CHECK(imported.plan.info().part == "tasks");
        CHECK(tasks_of(imported.plan) == Names{"1/1 丁。", "1/2 戊。"});
        CHECK(owners_of(imported.plan, "2") == Names{"市公安局:lead"});
        CHECK(tasks_of(import_text(measures + between + list, {.part = Part::measures}).plan) ==
              Names{"1/1 甲。", "1/2 乙。"});
    }
}

TEST_CASE("a list of annexes holds no tasks", "[extraction]") {
    const auto plan = import_text(
                          "现印发给你们。\n附件：1．行动方案\n      "
                          "2．任务清单\n\n行动方案\n1．甲。\n2．乙。\n附件：1．图\n2．表\n")
                          .plan;
    CHECK(tasks_of(plan) == Names{"/1 甲。", "/2 乙。"});
}

TEST_CASE("brackets in the middle of a sentence are no owners", "[extraction]") {
    const auto plan = import_text("1．发挥专班（市财政局、市公安局）作用，定期会商。（市民政局）\n").plan;
    CHECK(owners_of(plan, "1") == Names{"市民政局:lead"});
    CHECK(plan.title(plan.find_task("1").value()) == "发挥专班（市财政局、市公安局）作用，定期会商。");
}

TEST_CASE("what follows the date at the end is no part of the last item", "[extraction]") {
    const auto plan = import_text("1．甲。\n2024年3月5日\n本文件由办公室解释。\n").plan;
    CHECK(plan.text(plan.find_task("1").value()).empty());
}

}  // namespace zeren::extraction
