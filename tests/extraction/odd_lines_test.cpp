#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::owners_of;
using Names = std::vector<std::string>;

/// `id title` of every task.
Names tasks_of(const model::Plan& plan) {
    Names out;
    for (auto task : plan.tasks())
        out.push_back(std::string(plan.id(task)) + " " + std::string(plan.title(task)));
    return out;
}

}  // namespace

TEST_CASE("names at the end of a row of dots own the item", "[extraction]") {
    const auto plan = import_text("① 教室大扫除……总务处（主）、各班级（协）\n② 财务公示……财务室\n").plan;
    CHECK(owners_of(plan, "1") == Names{"总务处:lead", "各班级:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"财务室:joint"});
}

TEST_CASE("numbers in square brackets, and with a hyphen before words, begin items", "[extraction]") {
    const auto plan = import_text("[1] 修路。\n责任单位：市交通局\n[2] 建桥。\n责任单位：市水务局\n").plan;
    CHECK(tasks_of(plan) == Names{"1 修路。", "2 建桥。"});
    const auto codes = import_text(
                           "说明：1、每月报进度。\n【一】党建\n□ 1-1 建示范点；（主：党建办；协：社区办）\n□ "
                           "1-2 “微”课堂；（主：团工委）\n")
                           .plan;
    CHECK(owners_of(codes, "1-1") == Names{"党建办:lead", "社区办:cooperate"});
    CHECK(owners_of(codes, "1-2") == Names{"团工委:lead"});
}

TEST_CASE("labels stand behind a gap, or before a blank in the place of their colon", "[extraction]") {
    const auto plan = import_text(
                          "1)清理楼道   牵头：社区居委会  配合：物业公司\n2)登记到户。责任人 "
                          "各村民小组组长\n3)修灯。责任人;周永福\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"社区居委会:lead", "物业公司:cooperate"});
    CHECK(owners_of(import_text("1．甲。责任人 各村民小组组长\n2．乙。责任人;周永福\n").plan, "2") ==
          Names{"周永福:lead"});
    CHECK(owners_of(import_text("1．甲。\n〔主办执行局｜协办刑事审判庭〕\n").plan, "1") ==
          Names{"执行局:lead", "刑事审判庭:cooperate"});
    CHECK(owners_of(import_text("1．甲。\n牵头 单位：市教育局\n").plan, "1") == Names{"市教育局:lead"});
}

TEST_CASE("a report on a meeting names no owners, and a day without its year signs", "[extraction]") {
    const auto plan =
        import_text(
            "一、防汛工作\n会议听取了县水利局、县气象局关于汛期形势的汇报，学习了会议精神。会议议定：\n"
            "1．过筛水库。（县水利局牵头）\n\n县政府办公室\n20××年3月22日\n")
            .plan;
    CHECK(tasks_of(plan) == Names{"1 过筛水库。"});
    CHECK(owners_of(plan, "1") == Names{"县水利局:lead"});
    CHECK(plan.info().date.empty());
}

TEST_CASE("a rule printed in another language says that the first one named leads", "[extraction]") {
    const auto plan = import_text(
                          "The first named organisation is the lead.\n\n1. Build a road. (Roads Agency; "
                          "Police Department)\n"
                          "2. Mend it. (Works Department)\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"Roads Agency:lead", "Police Department:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"Works Department:lead"});
}

TEST_CASE("units of a house in brackets behind an item own it", "[extraction]") {
    const auto plan = import_text(
                          "1.建设幼儿园120所。（学前教育处、财务处）\n2.校车管理。（学校安全管理处）\n"
                          "3.防治欺凌。（财务处、审计处、驻厅纪检监察组）\n4.用好成果（见后一处）\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"学前教育处:lead", "财务处:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"学校安全管理处:lead"});
    CHECK(owners_of(plan, "3") == Names{"财务处:lead", "审计处:cooperate", "驻厅纪检监察组:cooperate"});
    CHECK(owners_of(plan, "4").empty());
}

TEST_CASE("numbers of another manner further down leave those of the measures alone", "[extraction]") {
    const auto plan = import_text(
                          "一、任务\n1.修路。（市交通局）\n2.建桥。（市水务局）\n3.治水。（市水务局）\n"
                          "二、保障\n（一）加强领导。（市政府办公室）\n（二）严格考核。（市财政局）\n")
                          .plan;
    CHECK(tasks_of(plan) == Names{"1 修路。", "2 建桥。", "3 治水。", "2.1 加强领导。", "2.2 严格考核。"});
}

TEST_CASE("an order may begin wherever the words before it end", "[extraction]") {
    const auto plan = import_text(
                          "（一）关于“加强体育对外交往”的问题，由体育总局会同外交部负责落实。\n"
                          "（二）关于“加强”的问题，由教育部负责落实。\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"体育总局:lead", "外交部:cooperate"});
}

TEST_CASE("团市委 lends no prefix, and works of a county get theirs", "[extraction]") {
    const auto plan =
        import_text(
            "1.就业。（牵头单位：市人社局；配合单位：团市委、妇联）\n2.供水。（县住建局、水务公司）\n")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"市人社局:lead", "团市委:cooperate", "市妇联:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"县住建局:joint", "县水务公司:joint"});
}

TEST_CASE("a label runs on from its title, or stands behind one blank", "[extraction]") {
    const auto plan = import_text("1. 修路责任单位：市公安局\n2. 建桥责任单位：市水务局\n").plan;
    CHECK(tasks_of(plan) == Names{"1 修路", "2 建桥"});
    CHECK(owners_of(plan, "2") == Names{"市水务局:lead"});
    const auto blank =
        import_text("1. 修路 责任单位：市公安局\n2. 建桥　牵头单位：市水务局；配合单位：市财政局\n").plan;
    CHECK(tasks_of(blank) == Names{"1 修路", "2 建桥"});
    CHECK(owners_of(blank, "2") == Names{"市水务局:lead", "市财政局:cooperate"});
    CHECK(owners_of(import_text("1. Build a road Lead: Roads\n2. Dig Lead: Water\n").plan, "1") ==
          Names{"Roads:lead"});
    const auto fields = import_text("一、修路。\n1.整改责任单位：市公安局\n2.整改配合单位：市水务局\n").plan;
    CHECK(owners_of(fields, "1") == Names{"市公安局:lead", "市水务局:cooperate"});
}

TEST_CASE("an empty label says that nobody owns the item above it", "[extraction]") {
    const auto plan = import_text("1. 修路\n责任单位：\n2. 建桥\n责任单位：市水务局\n").plan;
    CHECK(owners_of(plan, "1").empty());
    CHECK(owners_of(plan, "2") == Names{"市水务局:lead"});
}

TEST_CASE("numbered lines with owners below an annex line are tasks", "[extraction]") {
    CHECK(tasks_of(import_text(
                       "附件1：任务清单\n1. 招商。（牵头单位：市水务局）\n2. 普法。（牵头单位：市公安局）\n")
                       .plan) == Names{"1 招商。", "2 普法。"});
}

TEST_CASE("labels with a seal are labels, former owners are none, and an outer bracket may stay open",
          "[extraction]") {
    const auto plan =
        import_text(
            "1. 修路。\n责任单位（公章）：市公安局\n2. 建桥。\n原责任单位：市教育局\n责任单位：市水务局\n"
            "3. 治水。（牵头单位：市财政局（市国资委）\n")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"市公安局:joint"});
    CHECK(owners_of(plan, "2") == Names{"市水务局:joint"});
    CHECK(owners_of(plan, "3") == Names{"市财政局:lead"});
}

TEST_CASE("a signature above a month, and a line with a telephone number, end a plan", "[extraction]") {
    const auto signature =
        import_text("1. 修路。（市交通局牵头）\n2. 建桥。\n市政府办公室\n2025年4月\n").plan;
    CHECK(tasks_of(signature) == Names{"1 修路。", "2 建桥。"});
    CHECK(owners_of(signature, "2").empty());
    const auto telephone =
        import_text(
            "1. 修路。\n牵头单位：市水务局\n配合单位：市公安局\n"
            "如有意见请及时反映。联系电话：0731-55660000（市政府办公室）；邮政信箱：6号。\n")
            .plan;
    CHECK(owners_of(telephone, "1") == Names{"市水务局:lead", "市公安局:cooperate"});
}

TEST_CASE("a body and who writes for it above the date end a plan", "[extraction]") {
    const auto plan =
        import_text(
            "1. 修路\n负责人：张三    协助：李四\n2. 建桥\n\n    图书馆办公室  施佳\n    2025.10.28\n")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"张三:lead", "李四:cooperate"});
    CHECK(owners_of(plan, "2").empty());
}

TEST_CASE("a line that opens a list names no owners of what follows", "[extraction]") {
    const auto plan =
        import_text(
            "一、组织\n（一）设综合协调组、抢险救援组，其职责如下：\n1. 协调各方。\n2. 抢险救援。\n"
            "（二）县水利局、县气象局如下：\n1. 发布预警。\n二、保障\n1. 修堤。（县水利局）\n")
            .plan;
    CHECK(owners_of(plan, "1.1.1").empty());
    CHECK(owners_of(plan, "1.2.1").empty());
}

TEST_CASE("one name in a bracket right behind words that is no body explains them", "[extraction]") {
    CHECK(testing::tasks_in(
              "# Actions\n\n1. Finish story 13 (Sales Reports)\n2. Call the bank (Works Team)\n",
              "plan.md") == Names{"1 Finish story 13 (Sales Reports):", "2 Call the bank: Works Team joint"});
}

TEST_CASE("days behind the names behind dashes are deadlines", "[extraction]") {
    const auto plan =
        testing::import_bytes_of(
            "Actions\n\n1. Book the hall – Anna Krug, 3 May 2026\n2. Print the maps – Tom Brown, 9 May 2026\n"
            "3. Count the keys – Anna Krug\n",
            "plan.txt")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"Anna Krug:joint"});
    const auto* due = plan.due(model::id_of<model::TaskId>(0));
    REQUIRE(due != nullptr);
    CHECK(due->by == "2026-05-03");
    CHECK(plan.due(model::id_of<model::TaskId>(2)) == nullptr);
}

TEST_CASE("a bracket of whom a task covers names no owners", "[extraction]") {
    const auto plan =
        import_text("1. 学生名单（本科生10名，覆盖各学院）\n负责人：裴娜\n2. 问题库\n负责人：张三\n").plan;
    CHECK(owners_of(plan, "1") == Names{"裴娜:lead"});
}

TEST_CASE("the last body of a sentence ends before its deed", "[extraction]") {
    const auto plan =
        import_text(
            "一、防汛\n（一）由市财政局负责，逐笔建账。\n"
            "（二）由市应急局会同市气象局、市水务局完善汛期会商机制，汛期每日17时前发布风险提示。\n")
            .plan;
    CHECK(owners_of(plan, "2") == Names{"市应急局:lead", "市气象局:cooperate", "市水务局:cooperate"});
}

TEST_CASE("whoever starts a task leads it, and money that comes from above owns nothing", "[extraction]") {
    const auto reading = import_text(
        "1. 联合检查。\n发起部门：市市场监管局、市城管局\n"
        "2. 修渠\n总投资：1200万元（争取上级资金为主）\n主办单位：市水务局\n");
    CHECK_FALSE(reading.diagnostics.has_errors());
    const auto& plan = reading.plan;
    CHECK(owners_of(plan, "1") == Names{"市市场监管局:lead", "市城管局:lead"});
    CHECK(owners_of(plan, "2") == Names{"市水务局:lead"});
}

TEST_CASE("words with colons inside, cut words and standards in brackets of English plans", "[extraction]") {
    CHECK(owners_of(import_text("1. Review. Lead: Fachexpert:innen\n2. Dig. Lead: Water\n").plan, "1") ==
          Names{"Fachexpert:innen:lead"});
    const auto tokens =
        import_text("1. Sign tokens (RFC 7519)\n2. Dig (Water Department)\n3. Build (Roads Department)\n")
            .plan;
    CHECK(owners_of(tokens, "1").empty());
    CHECK(owners_of(tokens, "2") == Names{"Water Department:joint"});
    CHECK(owners_of(import_text("1. Audit. (Lead: Prozessverantw.; Support: Legal)\n2. Dig. (Lead: "
                                "Water)\n")
                        .plan,
                    "1") == Names{"Prozessverantw.:lead", "Legal:cooperate"});
}

TEST_CASE("people who help, and units with other endings, stand behind labels", "[extraction]") {
    const auto plan = import_text(
                          "1.清河沟。\n　牵头人：赵大成　帮办人：李红梅、孙长河\n"
                          "2.查货。\n牵头处：监管处\n落实海关：东港海关\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"赵大成:lead", "李红梅:cooperate", "孙长河:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"监管处:lead", "东港海关:cooperate"});
}

TEST_CASE("items that nobody owns are tasks where others of their level are owned", "[extraction]") {
    const auto plan = import_text(
                          "A. Before\n1) Check the boards\n2) Replace the fenders\n"
                          "B. After\n3) Send the message (Port Office)\n4) Survey the bar\n")
                          .plan;
    CHECK(tasks_of(plan) ==
          Names{"1 Check the boards", "2 Replace the fenders", "3 Send the message", "4 Survey the bar"});
    CHECK(owners_of(plan, "3") == Names{"Port Office:joint"});
}

TEST_CASE("a deadline in brackets amid the words stays one of them", "[extraction]") {
    const auto plan =
        import_text("八、起运交接（3月15日前）。做好欢送。由县人武部牵头，县公安局配合。\n").plan;
    CHECK(tasks_of(plan) == Names{"8 起运交接（3月15日前）"});
    CHECK(plan.due(*plan.tasks().begin())->words == "3月15日前");
    CHECK(tasks_of(import_text("1. 修路（3月15日前）。\n").plan) == Names{"1 修路"});
}

TEST_CASE("hospitals of a list have its prefix, and the issuer signs in one line with the day",
          "[extraction]") {
    const auto plan = import_text(
                          "1. 体检。（县卫生健康局牵头，县人民医院、中医院、疾控中心配合）\n"
                          "2. 宣传。（县教育局牵头）\n县征兵办公室　2026年3月2日　　（内部资料，注意保存）\n")
                          .plan;
    CHECK(owners_of(plan, "1") ==
          Names{"县卫生健康局:lead", "县人民医院:cooperate", "县中医院:cooperate", "县疾控中心:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"县教育局:lead"});
}

TEST_CASE("bodies that each own their part do so beside a rule on the first one", "[extraction]") {
    const auto plan = import_text(
                          "列在首位的为牵头部门，其他为配合部门。\n1.集采。（省医保局、省药监局）\n"
                          "2.建中心。（省卫生健康委、省中医药局分别负责）\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"省医保局:lead", "省药监局:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"省卫生健康委:joint", "省中医药局:joint"});
}

TEST_CASE("a sentence on labels names nobody, and makers and receivers of papers own nothing",
          "[extraction]") {
    const auto reading = import_text(
        "一、目标\n确定了重点工作,同时明确各项工作的牵头责任单位和协同责任单位。\n1."
        "增长。\n牵头责任单位：市发改委\n");
    CHECK_FALSE(reading.diagnostics.has_errors());
    CHECK(tasks_of(reading.plan) == Names{"1 增长。"});
    const auto made = import_text("1.招标。\n牵头单位：市建设局\n区政府督查室 制  内线 6120\n").plan;
    CHECK(owners_of(made, "1") == Names{"市建设局:lead"});
    const auto sent = import_text(
                          "1.治水。（市水务局牵头，市林业局配合）\n2.种树。（市林业局牵头）\n"
                          "（发：各县区河长办，市级有关单位）\n")
                          .plan;
    CHECK(owners_of(sent, "2") == Names{"市林业局:lead"});
}

TEST_CASE("who takes part in a meeting owns nothing", "[extraction]") {
    const auto plan = import_text(
                          "1. Négocier les contrats\nPilote : DSI\n"
                          "2. Comité hebdomadaire\nParticipants : Chef de projet, DevOps\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"DSI:lead"});
    CHECK(owners_of(plan, "2").empty());
}

TEST_CASE("a date set wide is one, and who signs above it owns nothing", "[extraction]") {
    const auto plan =
        import_text(
            "1.铺路。（市交通局牵头）\n2.加大投入。\n本意见自印发之日起施行。\n\n云栖市人民政府\n"
            "2023 年 8 月 9 日\n（此件公开发布）\n")
            .plan;
    CHECK(owners_of(plan, "1") == Names{"市交通局:lead"});
    CHECK(owners_of(plan, "2").empty());
}

TEST_CASE("a decimal at the begin of a broken line numbers nothing, and hosts of a site own nothing",
          "[extraction]") {
    const auto plan =
        import_text(
            "1.节水。到2025年，全市用水总量控制在目标以内，农田灌溉水有效利用系数提高到\n0.61 "
            "以上。（市水务局）\n"
            "2.治污。（市生态环境局牵头，市住建局配合）\n\n安泽市人民政府主办　市生态环境局承办\n")
            .plan;
    CHECK(plan.task_count() == 2);
    CHECK(owners_of(plan, "2") == Names{"市生态环境局:lead", "市住建局:cooperate"});
}

TEST_CASE("neighbours with one number and one title are two where the first has its owners", "[extraction]") {
    const auto imported = testing::import_text("1. 修路\n责任单位：市交通局\n1. 修路\n责任单位：市林业局\n",
                                               {.lead = LeadRule::stated});
    CHECK(testing::owners_of(imported.plan, "1") == std::vector<std::string>{"市交通局:joint"});
    CHECK(testing::owners_of(imported.plan, "1-2") == std::vector<std::string>{"市林业局:joint"});
    CHECK(imported.diagnostics.items().front().message == "a task has the number of an earlier task: 1-2");
    CHECK(testing::import_text("1. 修路\n1. 修路\n责任单位：市交通局\n").plan.task_count() == 1);
}

TEST_CASE("100,000 different owners are read, told and joined in linear time", "[extraction]") {
    std::string names = "1. 修路\n责任单位：";
    for (int at = 0; at < 100'000; ++at) names += (at > 0 ? "、第" : "第") + std::to_string(at) + "局";
    CHECK(testing::import_text(names + "\n").plan.edge_count() == 100'000);
    std::string minutes = "# M\n\n## Actions\n\n";
    for (int at = 0; at < 20'000; ++at) {
        std::string name = "An";
        for (int rest = at / 2, letter = 0; letter < 3; ++letter, rest /= 26)
            name += static_cast<char>('a' + rest % 26);
        minutes += "- " + name + ": do it\n";
    }
    CHECK(testing::import_bytes_of(minutes, "plan.md").plan.edge_count() == 20'000);
}

TEST_CASE("headings apart from numbered measures with owners are no tasks", "[extraction]") {
    const std::string text =
        "# Plan\n\n## Aguas\n\n### Ámbito\n\nA toda la plantilla.\n\n### Diagnóstico\n\n# Medidas\n\n"
        "## Área 1\n\n### Medida 1.1. Revisar\n\n- **Responsable:** Dirección\n\n### Medida 1.2. Formar\n\n"
        "- **Responsable:** Comité\n\n### Medida 1.3. Implantar\n\n- **Responsable:** Dirección\n";
    const auto plan = testing::import_bytes_of(text, "plan.md").plan;
    REQUIRE(plan.task_count() == 3);
    CHECK(plan.title(model::id_of<model::TaskId>(0)) == "Revisar");
}

TEST_CASE("a bracket that begins with a body and is no clause is told of", "[extraction]") {
    for (const std::string inside : {"市交通局？", "市交通局张三", "市交通局新办公楼"}) {
        const auto read = import_text("1．修路。（" + inside + "）\n2．建桥。（市水务局）\n");
        CHECK(owners_of(read.plan, "1").empty());
        REQUIRE(read.diagnostics.items().size() == 2);
        CHECK(read.diagnostics.items().front().message ==
              "1 task that nobody owns speaks of owners in the text: 1");
    }
    CHECK(import_text("1．修路。（三期工程）\n2．建桥。（市水务局）\n").diagnostics.items().size() == 1);
}

TEST_CASE("the path of a page on its site is no task and no title", "[extraction]") {
    const auto plan = import_text("首页 / 镇街 / 民生实事\n为民办实事\n1．修路。（市交通局）\n").plan;
    CHECK(plan.task_count() == 1);
    CHECK(owners_of(plan, "1") == Names{"市交通局:lead"});
}

TEST_CASE("an article stays with the name where the document never leaves it out", "[extraction]") {
    const auto plan = testing::import_bytes_of(
                          "# P\n\n1. Mend. (Lead: The Works Team; Supporting: The Lantern Trust)\n"
                          "2. Sow. (Lead: Works Team; Supporting: the Parks Team)\n",
                          "plan.md")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"Works Team:lead", "The Lantern Trust:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"Works Team:lead", "Parks Team:cooperate"});
}

TEST_CASE("who issued a plan, above the day of its print, owns no chapter", "[extraction]") {
    const auto plan = import_text(
                          "一、建设\n1．修路。\n责任部门：市交通局\n二、组织实施\n成立领导小组。\n\n"
                          "                岚江大学办公室\n                2023年6月30日印发\n")
                          .plan;
    CHECK(plan.actor_count() == 1);
}

TEST_CASE("what is to be sent to a body until a day makes it no owner", "[extraction]") {
    const auto plan = import_text("1．修路。（5月20日前报区政府）\n2．建桥。（5月20日前市水务局）\n").plan;
    CHECK(owners_of(plan, "1").empty());
    CHECK(owners_of(plan, "2") == Names{"市水务局:lead"});
}

TEST_CASE("lines that tell owners by number are left in the text where they multiply as no plan's do",
          "[extraction]") {
    const auto owners_of_first = [](int lines) {
        std::string text = "1．修路。\n2．架桥。\n3．挖渠。\n";
        for (int at = 0; at < lines; ++at) text += "第1至100项：市交通局牵头。\n";
        return testing::owners_of(testing::import_text(text).plan, "1");
    };
    CHECK(owners_of_first(2) == std::vector<std::string>{"市交通局:lead"});
    CHECK(owners_of_first(2'001).empty());
}

}  // namespace zeren::extraction
