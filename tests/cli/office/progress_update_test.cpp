#include "cli/office/progress_update.hpp"

#include "cli/office/task_sheet.hpp"
#include "documents/read_document.hpp"
#include "formats/csv_writer.hpp"
#include "formats/xlsx_writer.hpp"
#include "model/plan_builder.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::cli::office {
namespace {

using graph::AccountabilityGraph;
using model::TaskColumn;

AccountabilityGraph graph(std::string date = "2025-03-01") {
    model::PlanBuilder builder;
    builder.info() = {.id = "p", .title = "方案", .date = std::move(date)};
    const auto health =
        builder.add(model::ActorRow{.id = "wjj", .name = "市卫生健康局", .aliases = {"市卫健局"}});
    const auto finance = builder.add(model::ActorRow{.id = "czj", .name = "市财政局"});
    const auto add = [&](std::string_view id, std::string_view title, model::Due due,
                         std::optional<model::Status> status) {
        const auto task =
            builder.add(model::TaskRow{.id = id, .title = title, .due = std::move(due), .status = status});
        builder.add(model::EdgeRow{.task = task, .actor = health, .role = model::Role::lead});
        builder.add(model::EdgeRow{.task = task, .actor = finance, .role = model::Role::cooperate});
    };
    add("1", "建立专家库", {.words = "2025年底前", .by = "2025-12-31"}, std::nullopt);
    add("2", "开展义诊活动", {}, model::Status::in_progress);
    add("3", "通报进展", {.words = "每季度", .repeats = "quarterly"}, model::Status::not_started);
    std::vector<model::Plan> plans;
    plans.push_back(std::move(builder).finish());
    return AccountabilityGraph(std::move(plans));
}

ProgressSheet sheet_in(const std::string& bytes) {
    const auto document = documents::read_document(bytes, "list.csv");
    REQUIRE(document.ok());
    auto sheet = read_progress_sheet(document.value());
    INFO((sheet ? "" : to_text(sheet.diagnostics())));
    REQUIRE(sheet.ok());
    return std::move(sheet).value();
}

/// `task: before > after @ place` of each change, `task: in graph | in sheet` of what is not taken.
std::string told(const std::string& csv) {
    const auto whole = graph();
    const auto update = read_progress(whole, sheet_in(csv), Language::zh);
    if (!update) return to_text(update.diagnostics());
    std::string out;
    for (const auto& change : update->changes)
        out += std::string(whole.id(change.task)) + ": " + change.before + " > " + change.after + " @ " +
               place_text(change.where) + "\n";
    for (const auto& cell : update->untaken)
        out += std::string(whole.id(cell.task)) + ": " + cell.in_graph + " | " + cell.in_sheet +
               (cell.why == Untaken::empty ? " (empty)\n" : "\n");
    for (auto task : update->unlisted) out += "unlisted " + std::string(whole.id(task)) + "\n";
    return out;
}

}  // namespace

TEST_CASE("a list that nobody has touched changes nothing, as csv and as xlsx, in both languages",
          "[update][property]") {
    const auto whole = graph();
    for (auto language : {Language::zh, Language::en}) {
        CHECK(told(formats::write_csv(task_sheet(whole, language, SheetUse::programs).value())).empty());
        formats::Workbook book{.title = "t", .sheets = {}};
        book.sheets.push_back(task_sheet(whole, language, SheetUse::people).value());
        CHECK(told(formats::write_xlsx(book).value()).empty());
    }
}

TEST_CASE("rows in another order, with columns added, tell deadlines and progress with their cells",
          "[update]") {
    CHECK(told("备注,进展,序号,重点任务,完成时限\n"
               "好,已完成,2,开展义诊活动,2025年6月底前\n"
               "x,进行中,3,通报进展,每月\n"
               ",,1,建立专家库,2025-12-31\n") ==
          "2:  > 2025年6月底前 @ list.csv:2:16\n"
          "2: 进行中 > 已完成 @ list.csv:2:3\n"
          "3: 每季度 > 每月 @ list.csv:3:14\n"
          "3: 未开始 > 进行中 @ list.csv:3:3\n");
}

TEST_CASE("other words for the heads will do, and a deadline without a year is of the plan's", "[update]") {
    const auto whole = graph();
    const auto update = read_progress(
        whole, sheet_in("序号,工作任务,完成时间,进展情况\n2,开展义诊活动,6月底前,办结\n"), Language::zh);
    REQUIRE(update.ok());
    REQUIRE(update->news.size() == 1);
    CHECK(update->news.front().due->by == "2025-06-30");
    CHECK(*update->news.front().status == model::Status::done);
    CHECK(update->unlisted.size() == 2);
}

TEST_CASE("a table with our own heads comes before one whose heads only mean the same", "[update]") {
    formats::Workbook book{.title = "t", .sheets = {}};
    const auto row = [](std::initializer_list<const char*> words) {
        std::vector<formats::Cell> cells;
        for (const auto* word : words) cells.push_back({.text = word});
        return cells;
    };
    book.sheets.push_back({.name = "矩阵",
                           .widths = {9, 9, 9},
                           .rows = {row({"序号", "工作任务", "完成时间"}), row({"1", "x", "牵"})}});
    book.sheets.push_back({.name = "清单",
                           .widths = {9, 9, 9},
                           .rows = {row({"序号", "重点任务", "进展"}), row({"2", "", "完成"})}});
    const auto sheet = sheet_in(formats::write_xlsx(book).value());
    CHECK(sheet.name == "清单");
    CHECK(sheet.rows.size() == 1);
}

TEST_CASE("a row whose words might be heads is a row", "[update]") {
    CHECK(told("No.,Group,Task,Due,Status\n2,Action items,开展义诊活动,end of May,done\n") ==
          "2:  > end of May @ list.csv:2:23\n"
          "2: 进行中 > 已完成 @ list.csv:2:34\n"
          "unlisted 1\n"
          "unlisted 3\n");
}

TEST_CASE("a deadline without a year is an error where the plan has no date either", "[update]") {
    const auto undated = graph("");
    const auto sheet = sheet_in(
        "序号,重点任务,完成时限\n1,建立专家库,2025年底前\n2,开展义诊活动,6月底前\n3,通报进展,每年\n");
    const auto update = read_progress(undated, sheet, Language::zh);
    REQUIRE_FALSE(update.ok());
    CHECK(to_text(update.diagnostics()) ==
          "list.csv:3:10: error: \"6月底前\" names no year [bad-value]\n"
          "hint: the plan has no date to take it from: write it, as in 2025-12-31\n");
}

TEST_CASE("owners and texts are told and not taken; other names of the same bodies are the same",
          "[update]") {
    CHECK(told("序号,重点任务,牵头单位,配合单位,进展\n"
               "1,建立专家库,市卫健局,市财政局,\n"
               "2,开展大型义诊,市财政局,,进行中\n"
               "3,通报进展,市卫生健康局,市财政局,未启动\n") ==
          "2: 开展义诊活动 | 开展大型义诊\n"
          "2: 市卫生健康局 | 市财政局\n"
          "2: 市财政局 | \n");
}

TEST_CASE("an empty cell changes nothing and is told, a dash takes away", "[update]") {
    CHECK(told("序号,完成时限,进展\n1,,\n2,,-\n3,无,\n") ==
          "2: 进行中 >  @ list.csv:3:4\n"
          "3: 每季度 >  @ list.csv:4:3\n"
          "1: 2025年底前 |  (empty)\n"
          "3: 未开始 |  (empty)\n");
}

TEST_CASE("everything that is not understood is told with its cell, all of it at once", "[update]") {
    CHECK(
        told("序号,重点任务,完成时限,进展\n"
             "1,建立专家库,尽快,已完成\n"
             "7,,,完成\n"
             "2,开展义诊活动,,方案已起草\n"
             "2,,,完成\n"
             ",修路,,完成\n") ==
        "list.csv:2:9: error: \"尽快\" is no deadline [bad-value]\n"
        "hint: write a day (2025-12-31) or words such as 2025年底前, 每季度, 长期坚持; - for none\n"
        "list.csv:3:1: error: there is no task \"7\" [unknown-task]\n"
        "hint: write the number that the task has in the graph\n"
        "list.csv:4:11: error: \"方案已起草\" does not say how far the task is [bad-value]\n"
        "hint: write 未开始, 进行中, 已完成, 已取消, or not started, in progress, done, dropped; - for none\n"
        "list.csv:5:1: error: two rows are about task \"2\" [duplicate-id]\n"
        "hint: keep one of them\n"
        "list.csv:6:2: error: no task says \"修路\" [unknown-task]\n"
        "hint: write the number that the task has in the graph\n");
}

TEST_CASE("sums, remarks, heads printed again and rows of other plans are passed over", "[update]") {
    const auto whole = graph();
    const auto update = read_progress(whole,
                                      sheet_in("方案,序号,重点任务,进展\n"
                                               "p,1,建立专家库,完成\n"
                                               "方案,序号,重点任务,进展\n"
                                               "q,1,别的,完成\n"
                                               ",,合计,3\n"
                                               "注：数据截至六月,,,\n"
                                               ",,,\n"),
                                      Language::zh);
    REQUIRE(update.ok());
    CHECK(update->rows == 1);
    CHECK(update->changes.size() == 1);
    CHECK(update->rows_of_other_plans == 1);
}

TEST_CASE("a sheet without deadlines or progress is no such list", "[update]") {
    const auto document = documents::read_document("序号,重点任务,备注\n1,建立专家库,x\n", "list.csv");
    REQUIRE(document.ok());
    const auto sheet = read_progress_sheet(document.value());
    REQUIRE_FALSE(sheet.ok());
    CHECK(to_text(sheet.diagnostics()) ==
          "list.csv: error: this holds no list of tasks with deadlines or progress [wrong-format]\n"
          "hint: keep the heads of `zeren export xlsx`: 序号 or 重点任务, and 完成时限 or 进展\n");
}

}  // namespace zeren::cli::office
