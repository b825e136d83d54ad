#include <algorithm>
#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

// What somebody met who tried zeren with documents of his own.

namespace zeren::extraction {
namespace {

using testing::import_text;
using testing::owners_of;
using testing::tasks_in;
using Lines = std::vector<std::string>;

Lines read(const std::string& text) { return tasks_in(text, "plan.txt"); }

}  // namespace

TEST_CASE("titles that are labels with names own what stands below each", "[extraction]") {
    CHECK(read("2024年重点工作分工\n\n一、责任单位：市教育局\n1. 新建学校。\n2. "
               "培训教师。\n二、责任单位：市卫健局\n"
               "1. 扩建医院。\n") == Lines{"1.1 [责任单位：市教育局] 新建学校。: 市教育局 joint",
                                           "1.2 [责任单位：市教育局] 培训教师。: 市教育局 joint",
                                           "2.1 [责任单位：市卫健局] 扩建医院。: 市卫健局 joint"});
    const auto plan = testing::import_bytes_of(
                          "# Plan\n\n## Lead: Education Office\n\n1. Build a school\n2. Train teachers\n\n"
                          "## Lead: Health Office\n\n1. Enlarge the hospital\n",
                          "plan.md")
                          .plan;
    CHECK(owners_of(plan, "1.2") == Lines{"Education Office:lead"});
    CHECK(owners_of(plan, "2.1") == Lines{"Health Office:lead"});
    // A numbered label below an item that has words is about that item.
    CHECK(read("一、修路\n1. 铺设路面\n二、责任单位：市交通局\n")
              .front()
              .ends_with("铺设路面: 市交通局 joint"));
}

TEST_CASE("labelled lines above items own those below, where all stand so", "[extraction]") {
    CHECK(read("Task list\nLead: Parks Department\n1. Plant trees\n2. Repair benches\nLead: Public Works\n"
               "3. Fix the fountain\n") ==
          Lines{"1 [Lead: Parks Department] Plant trees: Parks Department lead",
                "2 [Lead: Parks Department] Repair benches: Parks Department lead",
                "3 [Lead: Public Works] Fix the fountain: Public Works lead"});
    CHECK(read("任务清单\n责任单位：县水利局\n1. 修渠\n2. 清淤\n责任单位：县交通局\n3. 修路\n").back() ==
          "3 [责任单位：县交通局] 修路: 县交通局 joint");
    // Below their items, and above one that is not the last.
    CHECK(read("Task list\n1. Plant trees\nLead: Parks Department\n2. Repair benches\nLead: Public Works\n3. "
               "Paint\n") ==
          Lines{"1 Plant trees: Parks Department lead", "2 Repair benches: Public Works lead", "3 Paint:"});
    CHECK(read("Owner: Jo Lee\n1. Plant trees\nOwner: Parks Department\n2. Repair benches\nOwner: Public "
               "Works\n")
              .front() == "1 Plant trees: Parks Department joint");
}

TEST_CASE("a group, and those that it is made of", "[extraction]") {
    CHECK(read("一、组织领导\n领导小组由市水利局、市应急局、市气象局组成，市水利局为组长单位。\n二、排查\n市"
               "水利局牵头。\n") == Lines{"1 组织领导: 市应急局 cooperate, 市气象局 cooperate, 市水利局 lead",
                                          "2 排查: 市水利局 lead"});
    CHECK(read("一、加强领导\n成立由市长任组长的领导小组，成员单位包括市交通局、市园林局。\n二、修路\n牵头单"
               "位：市交通局。\n") ==
          Lines{"1 加强领导: 市交通局 cooperate, 市园林局 cooperate", "2 修路: 市交通局 lead"});
    CHECK(read("一、专项检查。由区市场监管局、区公安分局组成联合检查组，区市场监管局任组长单位。\n") ==
          Lines{"1 专项检查: 区公安分局 cooperate, 区市场监管局 lead"});
}

TEST_CASE("what a body is stands behind its name and is none of it", "[extraction]") {
    const auto owners = [](const std::string& sentence) {
        return owners_of(import_text("1. 完善停车设施。" + sentence + "\n", {.lead = LeadRule::stated}).plan,
                         "1");
    };
    CHECK(owners("以市城管局为牵头单位，会同市公安局推进。") == Lines{"市城管局:lead", "市公安局:cooperate"});
    CHECK(owners("区城管局为第一责任单位，各社区为具体责任单位。") ==
          Lines{"区城管局:lead", "各社区:cooperate"});
    CHECK(owners("区园林局为主，区城管局为辅。") == Lines{"区园林局:lead", "区城管局:cooperate"});
    CHECK(owners("市应急局系牵头单位。") == Lines{"市应急局:lead"});
}

TEST_CASE("first and second of two people in brackets lead and help", "[extraction]") {
    CHECK(read("1. 巡查（主：张三，副：李四）\n2. 值班（主：王五，副：赵六）\n") ==
          Lines{"1 巡查: 张三 lead, 李四 cooperate", "2 值班: 王五 lead, 赵六 cooperate"});
    CHECK(read("1. 值班（A角：张三；B角：李四）\n2. 巡查（A岗：王五；B岗：赵六）\n") ==
          Lines{"1 值班: 张三 lead, 李四 cooperate", "2 巡查: 王五 lead, 赵六 cooperate"});
}

TEST_CASE("versions of a document are no tasks, in any of these languages", "[extraction][tables]") {
    const std::string plan = "| Nr | Aufgabe | Zuständig |\n|-|-|-|\n| 1 | Räume planen | Hochbauamt |\n\n";
    for (const std::string head :
         {"| Version | Datum | Autor | Änderung |", "| Versión | Fecha | Autor | Cambio |",
          "| Version | Date | Auteur | Modification |", "| 修订号 | 修订日期 | 编写 | 审批 |"}) {
        CAPTURE(head);
        CHECK(tasks_in(plan + head +
                       "\n|-|-|-|-|\n| 0.1 | 01.01.2024 | Müller | Erster Entwurf |\n| 1.0 | "
                       "01.02.2024 | Schmidt | Freigabe |\n") == Lines{"1 Räume planen: Hochbauamt joint"});
    }
}

TEST_CASE("whoever is named beside a task has it, a mailbox does not", "[extraction][tables]") {
    CHECK(tasks_in("| 姓名 | 负责工作 | 配合人员 |\n|-|-|-|\n| 张三 | 会场布置 | 李四 |\n| 李四 | 材料印刷 | "
                   "王五 |\n") == Lines{"1 会场布置: 张三 joint", "2 材料印刷: 李四 joint"});
    CHECK(tasks_in("| 姓名 | 负责工作 | 责任科室 |\n|-|-|-|\n| 张三 | 会场布置 | 办公室 |\n| 李四 | 材料印刷 "
                   "| 财务科 |\n") == Lines{"1 会场布置: 办公室 joint", "2 材料印刷: 财务科 joint"});
    CHECK(tasks_in("Name,Assignee,Assignee Email\nDesign the flyer,Maria Lopez,maria@city.org\n"
                   "Rent the tent,John Doe,john@city.org\n",
                   "plan.csv") ==
          Lines{"1 Design the flyer: Maria Lopez joint", "2 Rent the tent: John Doe joint"});
    CHECK(tasks_in("title,state,assignees\nFix roof,OPEN,\"anna,tom\"\nPaint hall,CLOSED,lena\n",
                   "plan.csv") == Lines{"1 Fix roof: anna joint, tom joint", "2 Paint hall: lena joint"});
    CHECK(tasks_in("| 部门 | 重点工作 |\n|-|-|\n| 办公室 | 修订制度 |\n| 财务科 | 编制决算 |\n") ==
          Lines{"1 修订制度: 办公室 joint", "2 编制决算: 财务科 joint"});
    CHECK(
        tasks_in("Nr;Maßnahme;Federführung;Mitwirkung\n1;Radweg bauen;Tiefbauamt;Polizei\n2;Lärm messen;N.N.;"
                 "Umweltamt\n",
                 "plan.csv") ==
        Lines{"1 Radweg bauen: Tiefbauamt lead, Polizei cooperate", "2 Lärm messen: Umweltamt cooperate"});
}

TEST_CASE("headings that are bodies lead beside helpers of their items", "[extraction]") {
    CHECK(read("（一）市教育局\n1. 新建学校。\n2. 培训教师。\n（二）市卫健局\n1. 扩建医院。\n2. "
               "培训医生。（市教育局配合）\n") ==
          Lines{"1.1 [市教育局] 新建学校。: 市教育局 lead", "1.2 [市教育局] 培训教师。: 市教育局 lead",
                "2.1 [市卫健局] 扩建医院。: 市卫健局 lead",
                "2.2 [市卫健局] 培训医生。: 市卫健局 lead, 市教育局 cooperate"});
}

TEST_CASE("the part that a body has stands before a colon and is no owner", "[extraction][tables]") {
    CHECK(tasks_in("| 序号 | 事项 | 责任分工 |\n|-|-|-|\n| 1 | 更新设施 | "
                   "电梯：市住建局牵头，市市场监管局配合；供水：市水务局牵头 |\n"
                   "| 2 | 修路 | 市交通局牵头 |\n") ==
          Lines{"1 更新设施: 市住建局 lead, 市市场监管局 cooperate, 市水务局 lead", "2 修路: 市交通局 lead"});
}

TEST_CASE("people whom no manner of the text makes owners are told of", "[extraction]") {
    const auto notes = [](const std::string& text) { return testing::notes_on(text, "plan.txt"); };
    const std::string note =
        "names of people at the ends of items may be owners and were not read as such: the first is \"张三\"";
    const auto is_told = [&](const std::string& text) {
        const auto all = notes(text);
        return std::ranges::find(all, note) != all.end();
    };
    CHECK(is_told("1. 整理场地——张三、李四\n2. 医疗保障——校医室牵头，后勤处配合\n"));
    CHECK(is_told("1. 会场布置（责任人：李四）\n2. 接待工作（张三）\n"));
    CHECK(is_told("1. 整理场地：张三\n2. 采购器材：李四、王五\n"));
    CHECK(is_told("1. 整理场地 @张三\n2. 采购器材 @李四\n"));
    CHECK_FALSE(is_told("1. 会场布置（责任人：张三）\n2. 接待工作（责任人：李四）\n"));
    CHECK(notes("1. 修路（投资：万元）\n牵头单位：市交通局\n2. 架桥，预算：万元\n").empty());
}

TEST_CASE("what a body has stands before 由 and is none of its name", "[extraction]") {
    const auto owners = [](const std::string& clause) {
        return owners_of(import_text("1. 健全标准。（" + clause + "）\n", {.lead = LeadRule::stated}).plan,
                         "1");
    };
    CHECK(owners("资金由市财政局负责") == Lines{"市财政局:joint"});
    CHECK(owners("县水利局牵头，汛期会商制度由县防办负责") == Lines{"县水利局:lead", "县防办:cooperate"});
    CHECK(owners("自由贸易试验区管委会负责") == Lines{"自由贸易试验区管委会:joint"});
    // 会商 is a verb between bodies alone.
    CHECK(owners("县气象局会商平台负责") == Lines{"县气象局会商平台:joint"});
    CHECK(owners("市教育局会商市财政局办理") == Lines{"市教育局:lead", "市财政局:cooperate"});
}

TEST_CASE("Top 10 in a heading counts, TOP 1 numbers", "[extraction]") {
    CHECK(read("TOP 1 Begrüßung\nVerantwortlich: Hauptamt\nTOP 2 Haushalt\nVerantwortlich: Kämmerei\n") ==
          Lines{"1 Begrüßung: Hauptamt joint", "2 Haushalt: Kämmerei joint"});
    CHECK(tasks_in("# Plan\n\n## Top 1 Lower the limit\nResponsible: Highways\n\n## Top 2 "
                   "Paint\nResponsible: Parks\n") ==
          Lines{"1 Top 1 Lower the limit: Highways joint", "2 Top 2 Paint: Parks joint"});
}

TEST_CASE("a label above an empty cell does not take the value beside it", "[extraction][tables]") {
    CHECK(tasks_in("# Piano\n\n| Scheda 1 | Pulire il fiume | |\n|-|-|-|\n| Capofila | Soggetti coinvolti | "
                   "Tempi |\n"
                   "| Comune | | 2026 |\n| Risorse | Indicatori | |\n| 100 | Km | |\n") ==
          Lines{"1 Pulire il fiume: Comune lead"});
}

TEST_CASE("two people joined by a word are two", "[extraction][tables]") {
    for (const std::string joint : {"&", "与", "和", "及"}) {
        CAPTURE(joint);
        CHECK(tasks_in("| 任务 | 责任人 |\n|-|-|\n| 植树 | 王五" + joint + "赵六 |\n| 浇水 | 李四 |\n") ==
              Lines{"1 植树: 王五 joint, 赵六 joint", "2 浇水: 李四 joint"});
    }
    CHECK(tasks_in("| 任务 | 责任单位 |\n|-|-|\n| 检查 | 石油和石化公司 |\n| 修路 | 规划与建设局 |\n") ==
          Lines{"1 检查: 石油和石化公司 joint", "2 修路: 规划与建设局 joint"});
}

TEST_CASE("tasks of one name and different codes are different tasks", "[extraction][tables]") {
    CHECK(tasks_in("| # | ID | 名称 | 担当部署 |\n|-|-|-|-|\n| 1 | G-V2-06 | (W1 配置) | Dev |\n| 2 | "
                   "G-V2-07 | (W1 配置) | Dev |\n"
                   "| 3 | C-OC-03 | (W1 配置) | Dev |\n") == Lines{"G-V2-06 (W1 配置): Dev joint",
                                                                   "G-V2-07 (W1 配置): Dev joint",
                                                                   "C-OC-03 (W1 配置): Dev joint"});
}

}  // namespace zeren::extraction
