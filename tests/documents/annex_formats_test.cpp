#include <string>
#include <vector>

#include "documents/document_lines.hpp"
#include "documents/read_document.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::Lines;

/// The rows of the real annex, read from its text by hand: group, task, owners, the merged ones filled in.
std::vector<Lines> rows_of_the_annex() {
    const auto text = testing::fixture("../../../graphs/zhongshan-2023/zhongshan-2023-annex.txt");
    std::vector<Lines> rows = {{"主要任务", "具体内容", "责任部门"}};
    std::string group;
    std::vector<std::size_t> waiting;  // rows of the group, whose owners stand behind its first task
    for (std::size_t begin = text.find("一、"); begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const std::string line(support::trim(std::string_view(text).substr(begin, end - begin)));
        begin = end + 1;
        if (line.empty()) continue;
        if (line[0] >= '0' && line[0] <= '9') {
            rows.push_back({group, line, rows.back()[0] == group ? rows.back()[2] : ""});
        } else if (line.find("、") <= 6) {
            group = line;
        } else {
            rows.back()[2] = line;
        }
    }
    return rows;
}

}  // namespace

TEST_CASE("the annex reads as the same table from every format and writer", "[documents]") {
    const auto expected = rows_of_the_annex();
    REQUIRE(expected.size() == 68);
    REQUIRE(expected[9][0] == expected[10][0]);  // group 三 is printed twice
    for (const std::string name :
         {"annex.html", "annex-crawled.html", "annex-python-docx.docx", "annex-libreoffice.docx",
          "annex-pandoc.docx", "annex-libreoffice.xlsx", "annex-openpyxl.xlsx", "book-libreoffice.xlsx"}) {
        INFO(name);
        const auto document = read_document(testing::fixture(name), name);
        REQUIRE(document.ok());
        auto rows = testing::filled_rows(document.value());
        while (rows.size() > expected.size()) rows.erase(rows.begin());  // titles above the head
        CHECK(rows == expected);
    }
}

TEST_CASE("the annex as CSV reads as the table without its merged cells", "[documents]") {
    auto expected = rows_of_the_annex();
    const auto document = read_document(testing::fixture("annex.csv"), "annex.csv");
    REQUIRE(document.ok());
    CHECK(document->format == "csv");
    auto rows = testing::filled_rows(document.value());
    REQUIRE(rows.size() == expected.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        rows[r].resize(3);
        const bool filled = !rows[r][0].empty();
        CHECK(rows[r][1] == expected[r][1]);
        if (filled) CHECK(rows[r] == expected[r]);
    }
}

}  // namespace zeren::documents
