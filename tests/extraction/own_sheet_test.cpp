#include "extraction/own_sheet.hpp"

#include <string>
#include <vector>

#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using Lines = std::vector<std::string>;

documents::Cell cell(std::size_t column, std::string words, std::size_t rows = 1, std::size_t columns = 1) {
    documents::Cell out{.row_span = rows, .column_span = columns, .column = column};
    if (!words.empty()) out.paragraphs.push_back({.text = std::move(words)});
    return out;
}

/// A list of tasks with these rows below its heads 序号 to 依据.
documents::Document sheet_of(std::vector<documents::TableRow> rows) {
    using model::TaskColumn;
    documents::TableRow heads;
    for (auto column : {TaskColumn::number, TaskColumn::task, TaskColumn::lead, TaskColumn::cooperate,
                        TaskColumn::joint, TaskColumn::basis})
        heads.cells.push_back(cell(heads.cells.size(), std::string(model::head_of(column).zh)));
    rows.insert(rows.begin(), std::move(heads));
    documents::Document document{.name = "sheet.xlsx", .format = "xlsx"};
    document.blocks.emplace_back(documents::Table{.rows = std::move(rows)});
    return document;
}

/// `1 title: 甲局 lead, 乙局 cooperate` of every task.
Lines tasks_of(const documents::Document& document) {
    const auto sheet = find_own_sheet(document);
    REQUIRE(sheet);
    const auto plan = read_own_sheet(*sheet, document, {}, {}).plan;
    Lines out;
    for (auto task : plan.tasks()) {
        auto& line = out.emplace_back(std::string(plan.id(task)) + " " + std::string(plan.title(task)) + ":");
        for (auto edge : plan.edges_of(task)) {
            line += line.ends_with(':') ? " " : ", ";
            line +=
                std::string(plan.name(plan.actor(edge))) + " " + std::string(model::name_of(plan.role(edge)));
        }
    }
    return out;
}

}  // namespace

TEST_CASE("a cell that an office merged downwards holds for each row that it covers", "[sheet]") {
    CHECK(tasks_of(sheet_of({{{cell(0, "1"), cell(1, "建学校"), cell(2, "甲局", 2), cell(3, "乙局")}},
                             {{cell(0, "2"), cell(1, "修路"), cell(3, "丙局")}},
                             {{cell(0, "3"), cell(1, "种树"), cell(3, "丁局")}}})) ==
          Lines{"1 建学校: 甲局 lead, 乙局 cooperate", "2 修路: 甲局 lead, 丙局 cooperate",
                "3 种树: 丁局 cooperate"});
}

TEST_CASE("a cell that is merged over several columns speaks for the first of them", "[sheet]") {
    CHECK(tasks_of(sheet_of({{{cell(0, "1"), cell(1, "建学校"), cell(2, "甲局", 1, 2), cell(4, "乙局")}}})) ==
          Lines{"1 建学校: 甲局 lead, 乙局 joint"});
}

}  // namespace zeren::extraction
