#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::notes_on;
using testing::owners_of;
using testing::tasks_in;
using Names = std::vector<std::string>;

Extraction stated(const std::string& text) { return import_text(text, {.lead = LeadRule::stated}); }

}  // namespace

TEST_CASE("bodies before the colons of a list of duties own what follows", "[extraction]") {
    const auto read = stated(
        "临溪区防汛抗旱应急预案\n（1）区委宣传部：组织指导防汛新闻报道。\n（2）区水利局、气象局：开展雨情监测"
        "预报。\n"
        "（3）区教育局：指导学校开展防溺水教育。\n（4）其他成员单位：按照各自职责做好相关工作。\n");
    REQUIRE(read.plan.task_count() == 4);
    CHECK(read.plan.title(*read.plan.find_task("1")) == "组织指导防汛新闻报道。");
    CHECK(owners_of(read.plan, "1") == Names{"区委宣传部:joint"});
    CHECK(owners_of(read.plan, "2") == Names{"区水利局:joint", "区气象局:joint"});
    CHECK(owners_of(read.plan, "4") == Names{"其他成员单位:joint"});
}

TEST_CASE("a list of whom to call, and two items of duties among others, are none", "[extraction]") {
    CHECK(
        stated("联系人\n1. 市教育局：张三 12345678\n2. 市财政局：李四 12345679\n3. 市水务局：王五 12345670\n")
            .plan.edge_count() == 0);
    CHECK(
        owners_of(
            stated(
                "要点\n1. 市教育局：指导学校开展防溺水教育。\n2. 修路。（市住建局）\n3. 建桥。（市住建局）\n")
                .plan,
            "1")
            .empty());
}

TEST_CASE("names behind the gaps of most items own them, where nothing else names owners", "[extraction]") {
    const auto plan = stated(
                          "枫林社区工作安排\n1．召开党员大会\t王秀珍\n2．慰问老党员      "
                          "王秀珍、李　强\n3．调解纠纷\t吴刚\n"
                          "4．清理楼道杂物\t全体网格员\n5．摸排独居老人\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"王秀珍:joint"});
    CHECK(owners_of(plan, "2") == Names{"王秀珍:joint", "李强:joint"});
    CHECK(owners_of(plan, "4") == Names{"全体网格员:joint"});
    CHECK(owners_of(plan, "5").empty());
    CHECK(
        owners_of(
            stated("安排\n1．召开党员大会\t王秀珍\n2．修路。（市住建局）\n3．调解纠纷\t吴刚\n4．扫地\t李强\n")
                .plan,
            "1")
            .empty());
}

TEST_CASE("同上 behind a label is whoever that label named in the item before", "[extraction]") {
    const auto read = stated(
        "整改方案\n1. 食堂采购不规范。\n牵头股室：计财股　　配合股室：资助中心、各中小学校\n"
        "2. 校服选购不到位。\n牵头股室：同上　　配合股室：同上\n3. 借调清理不彻底。\n责任股室：人事股\n");
    CHECK(owners_of(read.plan, "2") == Names{"计财股:lead", "资助中心:cooperate", "各中小学校:cooperate"});
    const auto first = stated("整改方案\n1. 食堂采购不规范。\n牵头股室：同上\n2. 校服。\n牵头股室：计财股\n");
    CHECK(first.counts.not_understood == 1);
    CHECK(owners_of(first.plan, "1").empty());
}

TEST_CASE("trades take the ending and the level that their list prints once", "[extraction]") {
    CHECK(owners_of(stated("1. 兑现政策。（市商务、财政、人社局牵头，市税务局配合）\n").plan, "1") ==
          Names{"市商务局:lead", "市财政局:lead", "市人社局:lead", "市税务局:cooperate"});
    CHECK(owners_of(stated("1. 建无障碍设施。（市残联、市住建局）\n").plan, "1") ==
          Names{"市残联:joint", "市住建局:joint"});
    CHECK(owners_of(stated("1. 拆违。（镇城乡建设办、综合执法队）\n").plan, "1") ==
          Names{"镇城乡建设办:joint", "镇综合执法队:joint"});
    CHECK(owners_of(stated("1. 拆违。（乡村建设办、综合执法队）\n").plan, "1") ==
          Names{"乡村建设办:joint", "综合执法队:joint"});
}

TEST_CASE("a contact behind a body ends its line, and goes on in none", "[extraction][tables]") {
    CHECK(tasks_in(
              "<table><tr><th>序号</th><th>事项</th><th>责任单位及责任人</th></tr>"
              "<tr><td>1</td><td>签订协议</td><td>工程建设部 陈立<br>南郊分公司 马腾</td></tr>"
              "<tr><td>2</td><td>对接贷款</td><td>财务部（牵头） 许凡<br>审计法务部 郑洁</td></tr></table>",
              "plan.html") == Names{"1 签订协议: 工程建设部 joint, 南郊分公司 joint",
                                    "2 对接贷款: 财务部 lead, 审计法务部 cooperate"});
}

TEST_CASE("drawing something up is what a body does, and no name", "[extraction]") {
    const auto imported = stated(
        "1. 健全标准。（民政部牵头制定服务规范，市场监管总局配合）\n2. "
        "修路。（市交通局负责制修订标准文件）\n");
    CHECK(owners_of(imported.plan, "1") == Names{"民政部:lead", "市场监管总局:cooperate"});
    CHECK(owners_of(imported.plan, "2") == Names{"市交通局:joint"});
    CHECK(imported.counts.not_understood == 0);
}

TEST_CASE("nobody stands in brackets, and the league of youth takes no prefix", "[extraction]") {
    const auto plan = stated(
                          "1. 修路。\n牵头单位：区民政局\n责任单位：（无）\n"
                          "2. 培训。（省商务厅、共青团黔岭省委、妇联）\n")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"区民政局:lead"});
    CHECK(owners_of(plan, "2") == Names{"省商务厅:joint", "共青团黔岭省委:joint", "省妇联:joint"});
}

TEST_CASE("labels without an ending hold before a colon", "[extraction][tables]") {
    CHECK(
        tasks_in("| 序号 | 事项 | 责任分工 |\n|-|-|-|\n| 1 | 入户安检 | 牵头：市住建局；实施：各燃气企业 |\n"
                 "| 2 | 排水联动 | 牵头：市水利局；落实：市城管局；支持：市财政局 |\n") ==
        Names{"1 入户安检: 市住建局 lead, 各燃气企业 cooperate",
              "2 排水联动: 市水利局 lead, 市城管局 cooperate, 市财政局 cooperate"});
    CHECK(
        owners_of(stated("1. 项目建设\n推进：市住建局和市水利局加快进度。\n2. 修路。（市交通局牵头）\n").plan,
                  "1")
            .empty());
}

TEST_CASE("a row above a page is no table of tasks", "[extraction][tables]") {
    CHECK(tasks_in("<table><tr><td><a>市生态环境局</a> | <a>公示公告</a></td><td>2021年6月25日 "
                   "星期五</td></tr></table>"
                   "<p>1. 修路。（市交通局牵头）</p>",
                   "plan.html") == Names{"1 修路。: 市交通局 lead"});
}

TEST_CASE("people without names beside one with a name do not make a contact of him",
          "[extraction][tables]") {
    const std::string head = "| 序号 | 任务 | 牵头领导 | 具体责任人 |\n|-|-|-|-|\n";
    CHECK(tasks_in(head + "| 1 | 改厕 | 李建国 | 王小燕、各包村干部 |\n| 2 | 修渠 | 周平 | 陈凯 |\n") ==
          Names{"1 改厕: 李建国 lead, 王小燕 cooperate, 各包村干部 cooperate",
                "2 修渠: 周平 lead, 陈凯 cooperate"});
}

TEST_CASE("a row of steps that people sign is no task", "[extraction][tables]") {
    const std::string table =
        "| 议题 | 议定事项 | 主办部门 | 协办部门 |\n|-|-|-|-|\n| 一 | 修渠 | 工程部 | 财务部 |\n| 二 | 建桥 "
        "| 工程部 | 法务部 |\n";
    CHECK(tasks_in(table + "| 综合办公室（经办）：彭莉 | 综合办公室主任审核： | 总经理签批： | |\n").size() ==
          2);
    CHECK(tasks_in(table + "| 三 | 综合办公室主任审核：图纸 | 工程部 | 法务部 |\n").size() == 3);
}

TEST_CASE("words before a verb are names in a column of owners, whatever they look like",
          "[extraction][tables]") {
    CHECK(tasks_in("| 编号 | 试点 | 空间类型 | 牵头与协作主体 |\n|-|-|-|-|\n| P-01 | 步行导览 | 线性空间 | "
                   "遗址公园运营方牵头；街道、志愿者团队协作 |\n| P-02 | 无障碍接驳 | 广场 | "
                   "属地街道牵头；接驳调度方协作 |\n") ==
          Names{"P-01 [线性空间] 步行导览: 遗址公园运营方 lead, 街道 cooperate, 志愿者团队 cooperate",
                "P-02 [广场] 无障碍接驳: 属地街道 lead, 接驳调度方 cooperate"});
}

TEST_CASE("people below units in a second row of heads are contacts of these", "[extraction][tables]") {
    CHECK(tasks_in("| No | Task | Marketing | Registry | Webwork Ltd |\n|-|-|-|-|-|\n| | | L. Byrne | O. "
                   "Salt | (account "
                   "manager) |\n| 1 | Interview students | D | C | A |\n| 2 | List all pages | C | D | I "
                   "|\n| 3 | Test | I | C | D "
                   "|\n") == Names{"1 Interview students: Marketing lead", "2 List all pages: Registry lead",
                                   "3 Test: Webwork Ltd lead"});
}

TEST_CASE("who had a duty in former years, pays for it or fills a form in later owns nothing",
          "[extraction][tables]") {
    CHECK(tasks_in("| No. | Action | Lead | Partners | Lead 2019–23 |\n|-|-|-|-|-|\n| 1 | Open the studios | "
                   "Arts Trust | Council "
                   "| Regeneration |\n| 2 | List all halls | Council | – | Library Service |\n") ==
          Names{"1 Open the studios: Arts Trust lead, Council cooperate", "2 List all halls: Council lead"});
    CHECK(tasks_in("<table><tr><th rowspan=2>Nº</th><th rowspan=2>Medida</th><th rowspan=2>Coordina</th><th "
                   "colspan=2>Financiación</th></tr><tr><th>Entidad</th><th>Importe</th></tr>"
                   "<tr><td>1</td><td>Cambiar "
                   "contadores</td><td>Mancomunidad</td><td>Diputación</td><td>240</td></tr></table>",
                   "plan.html") == Names{"1 Cambiar contadores: Mancomunidad lead"});
    CHECK(tasks_in("| Activity | Works | Police |\n|-|-|-|\n| Mend | A | R |\n| Open | R | A |\n\n| Role | "
                   "Primary | Backup "
                   "|\n|-|-|-|\n| Works | _____ | _____ |\n| Police | _____ | _____ |\n") ==
          Names{"1 Mend: Works lead, Police cooperate", "2 Open: Works cooperate, Police lead"});
}

TEST_CASE("a table whose rows are owners of another one is a roster", "[extraction][tables]") {
    const std::string livrables =
        "| Livrable | Responsable | Contributeurs |\n|-|-|-|\n| Article | Doc | Tech |\n| Code | Tech "
        "| Data |\n| Corpus | Data | Doc |\n\n";
    const std::string pairs =
        "| Auteur | Reviewer principal | Backup |\n|-|-|-|\n| Tech | Doc | Data |\n| Doc | Data | Tech |\n"
        "| Data | Tech | Doc |\n";
    CHECK(tasks_in(livrables + pairs) == Names{"1 Article: Doc lead, Tech cooperate",
                                               "2 Code: Tech lead, Data cooperate",
                                               "3 Corpus: Data lead, Doc cooperate"});
}

TEST_CASE("a head once more in the middle of a sheet is not its first one", "[extraction][tables]") {
    CHECK(tasks_in("责任清单,,,,\n责任部门,编号,安全生产职责,工作频次,形成资料\n安环部,A1,修订规程,每年,"
                   "汇编\n,A2,开展检查,每月,台账\n"
                   "责任部门,编号,安全生产职责,工作频次,形成资料\n财务部,A6,提取费用,每月,账目\n",
                   "plan.csv") ==
          Names{"A1 修订规程: 安环部 joint", "A2 开展检查:", "A6 提取费用: 财务部 joint"});
}

TEST_CASE("codes above the tasks of a transposed matrix are their numbers", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "<table><tr><td></td><td>Phase</td><td colspan=2>Préparation</td><td>Suivi</td></tr>"
            "<tr><td></td><td>N°</td><td>T1</td><td>T2</td><td>T3</td></tr>"
            "<tr><td>Groupe</td><td>Acteur</td><td>Rédiger</td><td>Choisir</td><td>Dresser le bilan</td></tr>"
            "<tr><td rowspan=2>Ville</td><td>DRH</td><td>A</td><td>R</td><td>A/R</td></tr>"
            "<tr><td>DSI</td><td>R</td><td>A</td><td>R<br>C</td></tr></table>",
            "plan.html") == Names{"T1 Rédiger: DRH lead, DSI cooperate",
                                  "T2 Choisir: DRH cooperate, DSI lead",
                                  "T3 Dresser le bilan: DRH lead, DSI cooperate"});
}

TEST_CASE("initials of months above letters are no letters of RACI", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "<table><tr><th rowspan=2>Action</th><th colspan=6>Calendrier</th><th rowspan=2>Pilote</th></tr>"
            "<tr><th>J</th><th>F</th><th>M</th><th>A</th><th>M</th><th>S</th></tr>"
            "<tr><td>Planter</td><td>D</td><td>x</td><td></td><td>x</td><td>F</td><td></td><td>Espaces "
            "verts</td></tr>"
            "<tr><td>Tendre</td><td></td><td></td><td>D</td><td>x</td><td></td><td>F</td><td>CCAS</td></tr></"
            "table>",
            "plan.html") == Names{"1 Planter: Espaces verts lead", "2 Tendre: CCAS lead"});
}

TEST_CASE("a code before the title of a form is its number", "[extraction][tables]") {
    const auto form = [](const std::string& title, const std::string& lead) {
        return "<table><tr><td colspan=4>" + title +
               "</td></tr><tr><td>Handlungsfeld</td><td>Energie</td><td>Priorität</td>"
               "<td>hoch</td></tr><tr><td>Federführung</td><td>" +
               lead +
               "</td><td>Beginn</td><td>2025</td></tr>"
               "<tr><td>Mitwirkende</td><td colspan=3>Schulamt</td></tr><tr><td>Zielgruppe</td><td "
               "colspan=3>Gewerbe</td></tr></table>";
    };
    CHECK(tasks_in(form("KS-1 Wärmeplanung", "Stadtplanungsamt") + form("MO-2 Radschnellweg", "Tiefbauamt"),
                   "plan.html") ==
          Names{"KS-1 [Energie] Wärmeplanung: Stadtplanungsamt lead, Schulamt cooperate",
                "MO-2 [Energie] Radschnellweg: Tiefbauamt lead, Schulamt cooperate"});
}

TEST_CASE("bullets below a label of owners are its names, below any other words", "[extraction]") {
    const auto plan = testing::import_bytes_of(
                          "# Livret\n\n## 1. Rénover\n\nCopilotes : Commune de Bréval et Commune de "
                          "Saint-Rémy\n\nPartenaires :\n\n- CC du Val d'Orne\n- Syndicat d'énergie\n\n## 2. "
                          "Produire\n\nPilote : Orne Habitat\n\nÉtapes :\n\n- Trouver un local\n- Recruter\n",
                          "plan.md")
                          .plan;
    CHECK(owners_of(plan, "1") == Names{"Commune de Bréval:lead", "Commune de Saint-Rémy:lead",
                                        "CC du Val d'Orne:cooperate", "Syndicat d'énergie:cooperate"});
    CHECK(owners_of(plan, "2") == Names{"Orne Habitat:lead"});
}

TEST_CASE("a trade before an office, a slash between them, is one name where they never part",
          "[extraction][tables]") {
    const std::string head = "| Task | Responsible | Supporting |\n|-|-|-|\n";
    CHECK(tasks_in(head +
                   "| Test | QA/Test Engineer | Developer |\n| Check | Developer | QA/Test Engineer |\n") ==
          Names{"1 Test: QA/Test Engineer lead, Developer cooperate",
                "2 Check: Developer lead, QA/Test Engineer cooperate"});
    CHECK(tasks_in(head + "| Test | QA/Test Engineer | Developer |\n| Check | QA | Test Engineer |\n") ==
          Names{"1 Test: QA lead, Test Engineer lead, Developer cooperate",
                "2 Check: QA lead, Test Engineer cooperate"});
}

TEST_CASE("a legend says more of a mark than the head over its column", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "<table><tr><th rowspan=2>N.º</th><th rowspan=2>Ação</th><th colspan=3>Entidades da rede</th><th "
            "rowspan=2>Parceiros "
            "externos</th></tr><tr><th>Biblioteca</th><th>Escolas</th><th>Freguesias</th></tr>"
            "<tr><td>1</td><td>Livro</td><td>●</td><td>○</td><td>△</td><td>Maternidade</td></tr>"
            "<tr><td>2</td><td>Leitura</td><td>○</td><td>●</td><td></td><td></td></tr></table>"
            "<p>Legenda: ● entidade que lidera a ação; ○ entidade que colabora; △ entidade a informar. Os "
            "parceiros "
            "colaboram.</p>",
            "plan.html") == Names{"1 Livro: Biblioteca lead, Escolas cooperate, Maternidade cooperate",
                                  "2 Leitura: Biblioteca cooperate, Escolas lead"});
}

TEST_CASE("five lines without numbers that begin with bodies and a colon are items", "[extraction]") {
    const std::string head = "某市防汛应急预案\n";
    const std::string duties =
        "市委宣传部：组织指导新闻报道，正确引导舆论。\n市水利局、市气象局：牵头监测预报，发布预警。\n"
        "供销总社：协助做好物资供应工作。\n武警某市支队：协助公安部门维护治安，支援抢险。\n"
        "市教育局：指导学校开展教育。\n";
    const auto below = [](const std::string& group) {
        return Names{"3.2.1" + group + "组织指导新闻报道，正确引导舆论。: 市委宣传部 joint",
                     "3.2.2" + group + "牵头监测预报，发布预警。: 市水利局 joint, 市气象局 joint",
                     "3.2.3" + group + "协助做好物资供应工作。: 供销总社 joint",
                     "3.2.4" + group + "协助公安部门维护治安，支援抢险。: 武警某市支队 joint",
                     "3.2.5" + group + "指导学校开展教育。: 市教育局 joint"};
    };
    CHECK(tasks_in(head + "3.2 成员单位职责\n" + duties + "3.3 工作机构\n设在市水利局。\n") ==
          below(" [成员单位职责] "));
    // Behind other lines they stand below no item.
    CHECK(tasks_in(head + "（1）指挥：市长。\n成员单位职责\n" + duties).at(1) ==
          "2 组织指导新闻报道，正确引导舆论。: 市委宣传部 joint");
    CHECK(notes_on(head + "3.2 成员单位职责\n" + duties).front() ==
          "read the bodies before the colons of 5 items as their owners");
    // Four are too few; labels are none, and so are lines most of which name no body.
    CHECK(tasks_in(head + "3.2 成员单位职责\n" + duties.substr(0, duties.rfind("市教育局"))).size() == 1);
    CHECK(tasks_in(
              "1．修路。\n牵头单位：市交通局\n责任单位：市财政局、市水利局\n完成时限：2025年底前完成。\n"
              "工作目标：完成全部道路改造。\n整改措施：组织力量全面推进。\n2．建桥。\n牵头单位：市水务局\n")
              .size() == 2);
}

TEST_CASE("a sentence may say by 分别由 who sees to what, and speaks of parts without naming them",
          "[extraction]") {
    CHECK(tasks_in("（一）关于“修路”的问题，分别由水利部、交通运输部会同财政部等部门负责落实。\n"
                   "（二）关于“农村金融改革和创新发展的支持引导”的问题，分别由人民银行、财政部负责落实。\n"
                   "（三）加强协调。由多个部门参与的工作，牵头部门要加强协调。\n") ==
          Names{"1 关于“修路”的问题，分别由水利部、交通运输部会同财政部等部门负责落实。: 水利部 lead, "
                "交通运输部 lead, 财政部 cooperate",
                "2 关于“农村金融改革和创新发展的支持引导”的问题，分别由人民银行、财政部负责落实。: 人民银行 "
                "joint, "
                "财政部 joint",
                "3 加强协调:"});
}

TEST_CASE("items below tasks that own by their prose are parts of them", "[extraction]") {
    const auto part = [](const std::string& number, const std::string& body) {
        return "（" + number + "）行动" + number + "。\n　　推动融合发展，提升水平。（" + body +
               "负责）\n　　1.先行先试。鼓励企业。\n　　2.全面推开。\n";
    };
    const auto text =
        "二、重点行动\n" + part("一", "科技部") + part("二", "农业部、商务部") + part("三", "能源局");
    CHECK(tasks_in(text) == Names{"1 [重点行动] 行动一: 科技部 joint",
                                  "2 [重点行动] 行动二: 农业部 joint, 商务部 joint",
                                  "3 [重点行动] 行动三: 能源局 joint"});
    // Where one below names owners of its own, or the title itself holds them, the others inherit.
    const std::string own =
        "（四）行动四。\n　　推进。（水利部负责）\n　　1.修渠。（农业部负责）\n　　2.修路。\n";
    CHECK(tasks_in(text + own).size() == 8);
    const auto titles = [](const std::string& number) {
        return "（" + number + "）行动" + number + "。（科技部负责）\n1.先行先试。\n2.全面推开。\n";
    };
    CHECK(tasks_in(titles("一") + titles("二") + titles("三")).size() == 6);
}

TEST_CASE("Latin words amid Han signs part no name that ends like a body", "[extraction]") {
    const auto owners = [](const std::string& words) {
        return testing::owners_of(
            testing::import_text("1．甲。（责任单位：" + words + "）\n", {.lead = LeadRule::stated}).plan,
            "1");
    };
    CHECK(owners("后端 API 部、前端部") == Names{"后端 API 部:joint", "前端部:joint"});
    CHECK(owners("张三 Tom") == Names{"张三:joint", "Tom:joint"});
}

}  // namespace zeren::extraction
