#include <string>
#include <vector>

#include "extraction/tables/read_tables.hpp"
#include "extraction/zhongshan.hpp"
#include "testing/catch.hpp"

namespace zeren::extraction {
namespace {

using Row = std::vector<std::string>;

/// All that a plan says, without where it was read.
std::vector<Row> rows_of(const model::Plan& plan) {
    std::vector<Row> rows;
    for (auto group : plan.groups()) {
        rows.push_back(
            {std::string(plan.id(group)), std::string(plan.number(group)), std::string(plan.title(group))});
    }
    for (auto actor : plan.actors())
        rows.push_back({std::string(plan.id(actor)), std::string(plan.name(actor))});
    for (auto task : plan.tasks()) {
        rows.push_back({std::string(plan.id(task)), std::string(plan.number(task)),
                        std::string(plan.title(task)), std::string(plan.text(task)),
                        std::string(plan.owner_text(task)), std::string(plan.group_label(task))});
    }
    for (auto edge : plan.edges()) {
        rows.push_back({std::string(plan.id(plan.task(edge))), std::string(plan.id(plan.actor(edge))),
                        std::string(model::name_of(plan.role(edge))),
                        std::string(model::name_of(plan.basis(edge))), std::string(plan.rule(edge))});
    }
    return rows;
}

}  // namespace

TEST_CASE("the real annex gives the same graph from every format and writer", "[extraction][tables]") {
    const auto expected = rows_of(testing::import_zhongshan("annex").plan);
    for (const std::string name :
         {"annex-gb18030.txt", "annex-utf16.txt", "annex-utf16be-crlf.txt", "annex.csv", "annex.html",
          "annex-crawled.html", "annex-python-docx.docx", "annex-libreoffice.docx", "annex-pandoc.docx",
          "annex-libreoffice.xlsx", "annex-openpyxl.xlsx", "book-libreoffice.xlsx"}) {
        INFO(name);
        const auto imported =
            testing::import_bytes_of(testing::project_file("tests/documents/fixtures/" + name), name,
                                     {.registry = &testing::zhongshan_registry()});
        CHECK(imported.plan.group_count() == 20);
        CHECK(imported.plan.task_count() == 67);
        CHECK(imported.counts.owner_edges == 298);
        CHECK(rows_of(imported.plan) == expected);
    }
}

}  // namespace zeren::extraction
