#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

/// Heads in unusual forms, and what stands beside and below the rows.
namespace zeren::extraction::tables {
namespace {

using Lines = std::vector<std::string>;
using testing::tasks_in;

}  // namespace

TEST_CASE("a second row of heads is one where the format marks the first alone", "[extraction][tables]") {
    const Lines read = {"1 修路: 市交通局 lead, 市财政局 cooperate", "2 建桥: 市水务局 lead"};
    CHECK(
        tasks_in("| 任务 | 责任单位 |  |\n|---|---|---|\n|  | 牵头 | 配合 |\n| 修路 | 市交通局 | 市财政局 |\n"
                 "| 建桥 | 市水务局 |  |\n") == read);
    CHECK(tasks_in("任务,责任单位,\n,牵头,配合\n修路,市交通局,市财政局\n建桥,市水务局,\n", "plan.csv") ==
          read);
}

TEST_CASE("what stands beside a table behind an empty column is no part of its rows",
          "[extraction][tables]") {
    const std::string plain =
        "No.,Task,Works,Press,Board,,,\nPhase 1 – Plan,,,,,,,\n1,Mend,A,R,,,,\n2,Paint,,A,R,,,\n";
    CHECK(tasks_in(plain + "Phase 2 – Move,,,,,,I,Informed\n3,Tell,R,,A,,,\n", "plan.csv") ==
          Lines{"1 [Phase 1 – Plan] Mend: Works lead, Press cooperate",
                "2 [Phase 1 – Plan] Paint: Press lead, Board cooperate",
                "3 [Phase 2 – Move] Tell: Works cooperate, Board lead"});
}

TEST_CASE("letters of RACI with their words in brackets head columns of names", "[extraction][tables]") {
    CHECK(
        tasks_in(
            "Lot,N°,Tâche,R (Réalise),\"A (Approuve, rend compte)\",C (Consulté),I (Informé)\n"
            "Bâti,1,Recevoir,Architecte,Patrimoine,Bureau,Médiathèque\n,2,Meubler,Logistique,Patrimoine,,\n",
            "plan.csv") == Lines{"1 Recevoir: Architecte cooperate, Patrimoine lead",
                                 "2 Meubler: Logistique cooperate, Patrimoine lead"});
}

TEST_CASE("half circles are marks, and who prepared and approved a plan is no task", "[extraction][tables]") {
    CHECK(tasks_in("Tarefa,Câmara,Escolas\nLimpar,●,◐\nAvisar,◐,●\n● lidera; ◐ participa,,\n", "plan.csv") ==
          Lines{"1 Limpar: Câmara lead, Escolas cooperate", "2 Avisar: Câmara cooperate, Escolas lead"});
    CHECK(tasks_in("Tarefa,Responsável,Prazo\nLimpar,Câmara,maio\nAvisar,Escolas,junho\n,,\nElaborado por: "
                   "Ana,Aprovado por: "
                   "Conselho,\n",
                   "plan.csv") == Lines{"1 Limpar: Câmara joint", "2 Avisar: Escolas joint"});
}

TEST_CASE("pictures beside numbers are ornaments", "[extraction][tables]") {
    CHECK(
        tasks_in("| 阶段 | 事项 | 牵头部门 |\n|-|-|-|\n| **1 🥇** | 修路 | 市交通局 |\n| ✅ "
                 "RC-004 "
                 "| "
                 "建桥 "
                 "| 市水务局 |\n") == Lines{"1 修路: 市交通局 lead", "RC-004 建桥: 市水务局 lead"});
}

TEST_CASE("a table headed Field and Value is a form, however many of its labels are strange",
          "[extraction][tables]") {
    const auto form = [](const std::string& head) {
        return "## VC-001：直连接口\n\n| " + head +
               " |\n|-|-|\n| 违宪等级 | 一级 |\n| 违宪描述 | 直连 |\n| 根因 | 遗留 |\n"
               "| 整改方案 | 重构 |\n| 责任部门 | 市数据局 |\n| 操作留痕 | 迁移 |\n| 状态 | 未开始 |\n";
    };
    CHECK(tasks_in(form("字段 | 值")) == Lines{"VC-001 直连接口: 市数据局 joint"});
    CHECK(tasks_in(form("甲 | 乙")) != tasks_in(form("字段 | 值")));
}

TEST_CASE("heads of schedules are told apart", "[extraction][tables]") {
    CHECK(tasks_in("编号,工作节点,开始时间,完成时间,主责部门,主责人,协同部门\n1.1,取得规划许可证,2024-03-01,"
                   "2024-04-15,工程管理部,"
                   "罗毅,投资发展部\n1.2,完成环评批复,2024-03-10,2024-05-20,安全环保部,邓丽,工程管理部\n",
                   "plan.csv") == Lines{"1.1 取得规划许可证: 工程管理部 lead, 投资发展部 cooperate",
                                        "1.2 完成环评批复: 安全环保部 lead, 工程管理部 cooperate"});
}

TEST_CASE("a row is no head where a cell says that nobody is involved", "[extraction][tables]") {
    CHECK(tasks_in("<table><thead><tr><th>Activity<th>DPM<th>PM<th>SC</tr></thead><tbody>"
                   "<tr><th scope=row>Scope, BOM<td>C<td>A/R<td>–<span>not involved</span></tr>"
                   "<tr><th scope=row>Order<td>A/R<td>C<td>–<span>not involved</span></tr>"
                   "<tr><th scope=row>Ordering<td>A<td>I<td>R</tr></tbody></table>",
                   "plan.html") ==
          Lines{"1 Scope, BOM: PM lead", "2 Order: DPM lead", "3 Ordering: DPM lead, SC cooperate"});
}

TEST_CASE("heads of small offices say who leads and who helps", "[extraction][tables]") {
    const auto read = [](const std::string& heads, const std::string& names) {
        return tasks_in("序号,工作内容," + heads + "\n1,布置会场," + names + "\n2,打扫教室," + names + "\n",
                        "plan.csv")
            .front();
    };
    const std::string people = "1 布置会场: 张三 lead, 李四 cooperate";
    CHECK(read("组长,组员", "张三,李四") == people);
    CHECK(read("A角,B角", "张三,李四") == people);
    CHECK(read("负责老师,协助老师", "张三,李四") == people);
    CHECK(read("负责人,协助说明", "张三,协助：李四") == people);
    const std::string rooms = "1 布置会场: 教务处 lead, 总务处 cooperate";
    CHECK(read("主管部门,协管部门", "教务处,总务处") == rooms);
    CHECK(read("主责,辅责", "教务处,总务处") == rooms);
    CHECK(read("主,协", "教务处,总务处") == rooms);
    CHECK(read("总负责,执行", "教务处,总务处") == rooms);
}

TEST_CASE("days on which something was found or closed are no deadlines", "[extraction][tables]") {
    const auto plan = testing::import_bytes_of(
                          "序号,存在问题,责任单位,发现日期,销号日期,实际完成时间\n"
                          "1,道路破损,市交通局,2025年1月5日,2025年7月2日,2025年7月1日\n"
                          "2,桥梁裂缝,市交通局,2025年1月5日,2025年7月2日,2025年7月1日\n",
                          "plan.csv")
                          .plan;
    REQUIRE(plan.task_count() == 2);
    CHECK(plan.due(model::TaskId{0}) == nullptr);
}

TEST_CASE("decisions of a meeting are its tasks", "[extraction][tables]") {
    CHECK(tasks_in("| 决策项 | 决策内容 | 负责人 |\n|-|-|-|\n| 上线时间 | 定于3月15日 | 张伟 |\n| 回滚方案 | "
                   "蓝绿部署 | 王强 |\n") == Lines{"1 上线时间: 张伟 joint", "2 回滚方案: 王强 joint"});
}

TEST_CASE("a kind of bodies beside tasks heads who owns them", "[extraction][tables]") {
    CHECK(tasks_in("序号,任务,科室\n1,完善制度,医务科\n2,设备巡检,设备科、信息科\n", "plan.csv") ==
          Lines{"1 完善制度: 医务科 joint", "2 设备巡检: 设备科 joint, 信息科 joint"});
    CHECK(tasks_in("序号,任务,科室,责任人\n1,完善制度,医务科,张三\n2,设备巡检,设备科,李四\n", "plan.csv") ==
          Lines{"1 完善制度: 医务科 joint", "2 设备巡检: 设备科 joint"});
    CHECK(
        tasks_in(
            "环节,流程,主办,会签,审批\n立项,提交申请,业务处,财务处,局长\n采购,组织招标,采购办,审计处,局长\n",
            "plan.csv") == Lines{"1.1 [立项] 提交申请: 业务处 lead", "2.1 [采购] 组织招标: 采购办 lead"});
}

TEST_CASE("what lessens a risk is the task, and who does it has helpers by their verbs",
          "[extraction][tables]") {
    CHECK(tasks_in("Risk ID,Risk description,Impact,Mitigation,Risk owner,Action owner\n"
                   "R1,Supplier fails,4,Find another,CIO,Buyer\nR2,Data loss,5,Daily backups,CIO,IT\n",
                   "plan.csv") == Lines{"1 Find another: Buyer joint", "2 Daily backups: IT joint"});
    CHECK(tasks_in("| Atividade | Quem faz | Quem apoia |\n|-|-|-|\n| Pintar | Ana | Bruno |\n") ==
          Lines{"1 Pintar: Ana lead, Bruno cooperate"});
}

}  // namespace zeren::extraction::tables
