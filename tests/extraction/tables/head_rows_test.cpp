#include "extraction/tables/head_rows.hpp"

#include <string>
#include <vector>

#include "extraction/tables/head_columns.hpp"
#include "extraction/tables/read_tables.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction::tables {
namespace {

documents::Cell cell(const std::string& words, std::size_t column = 0) {
    return {.paragraphs = {{.text = words}}, .column = column};
}

documents::Table table_of_row(const std::vector<std::string>& words) {
    documents::Table table;
    auto& row = table.rows.emplace_back();
    for (const auto& each : words) row.cells.push_back(cell(each, row.cells.size()));
    return table;
}

}  // namespace

TEST_CASE("rules and figures, places to fill in and constants of programs are no heads",
          "[extraction][tables]") {
    CHECK(meaning_of_cell(cell("Owner")).kind == ColumnKind::owners);
    CHECK(meaning_of_cell(cell("assigned_to")).kind == ColumnKind::owners);
    for (const std::string words :
         {"Task owner ≠ approver", "Deadline ≤ owner", "{{owner}}", "Task owner 100%", "PENDING_OWNER"}) {
        CAPTURE(words);
        CHECK(meaning_of_cell(cell(words)).kind == ColumnKind::unknown);
    }
}

TEST_CASE("how something is put into practice is no owner", "[extraction][tables]") {
    CHECK(meaning_of_cell(cell("Umsetzung")).kind == ColumnKind::text);
    CHECK(meaning_of_cell(cell("Umsetzung durch")).kind == ColumnKind::owners);
    CHECK(
        testing::notes_on(
            "| Anforderung | Status | Umsetzung |\n|-|-|-|\n| Sichere Anmeldung | ok | Starke Passwörter |\n"
            "| Netze trennen | ok | Docker Networks |\n\n| Aufgabe | Verantwortlich |\n|-|-|\n"
            "| Netze prüfen | IT-Team |\n") ==
        std::vector<std::string>{"a table of 3 rows was not read: it names no owners, as other tables do"});
}

TEST_CASE("a kind of bodies heads a column beside their duties alone", "[extraction][tables]") {
    CHECK(looks_like_head(table_of_row({"序号", "科室", "工作职责"}), 0, 3));
    CHECK(looks_like_head(table_of_row({"部门", "职责"}), 0, 2));
    CHECK_FALSE(looks_like_head(table_of_row({"部门", "领导讲话"}), 0, 2));
}

TEST_CASE("members of a body beside their duties own these, and help beside others", "[extraction][tables]") {
    using Lines = std::vector<std::string>;
    CHECK(testing::tasks_in(
              "| 成员单位 | 主要职责 |\n|-|-|\n| 县水利局 | 巡查水库 |\n| 供销社 | 储备物资 |\n") ==
          Lines{"1 巡查水库: 县水利局 joint", "2 储备物资: 供销社 joint"});
    CHECK(
        testing::tasks_in("| 任务 | 牵头单位 | 成员单位 |\n|-|-|-|\n| 巡查水库 | 县水利局 | 县公安局 |\n") ==
        Lines{"1 巡查水库: 县水利局 lead, 县公安局 cooperate"});
}

}  // namespace zeren::extraction::tables
