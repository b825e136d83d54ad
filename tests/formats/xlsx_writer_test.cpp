#include "formats/xlsx_writer.hpp"

#include <array>
#include <string>
#include <vector>

#include "documents/package.hpp"
#include "documents/package_parts.hpp"
#include "documents/read_document.hpp"
#include "documents/workbook_check.hpp"
#include "documents/xml_reader.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

Workbook book_of(std::vector<std::vector<Cell>> rows) {
    Sheet sheet{.name = "Plan", .widths = {10, 10}, .rows = std::move(rows)};
    return {.title = "t", .date = "2023-09-11", .sheets = {std::move(sheet)}};
}

/// The cells of the one table that our reader finds in it, row by row.
std::vector<std::string> cells_of(const std::string& bytes) {
    const auto document = documents::read_document(bytes, "book.xlsx", {});
    INFO((document ? "" : to_text(document.diagnostics())));
    REQUIRE(document.ok());
    std::vector<std::string> out;
    for (const auto& block : document->blocks) {
        const auto* table = std::get_if<documents::Table>(&block);
        if (table == nullptr) continue;
        for (const auto& row : table->rows) {
            for (const auto& cell : row.cells) {
                std::string text;
                for (const auto& paragraph : cell.paragraphs) text += paragraph.text;
                out.push_back(text);
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("texts of a workbook read back as they were, formulas and escapes too", "[formats]") {
    const auto bytes = write_xlsx(book_of({{{.text = "=1+1"}, {.text = "@x"}},
                                           {{.text = "_x0041_"}, {.text = "a & <b>"}},
                                           {{.text = "市财政局"}, {.number = 12}}}));
    REQUIRE(bytes.ok());
    CHECK(cells_of(bytes.value()) ==
          std::vector<std::string>{"=1+1", "@x", "_x0041_", "a & <b>", "市财政局", "12"});
}

TEST_CASE("the same workbook is the same bytes", "[formats]") {
    const auto book = book_of({{{.text = "a"}, {.text = "b"}}, {{.text = "c"}, {.number = 1}}});
    CHECK(write_xlsx(book).value() == write_xlsx(book).value());
}

TEST_CASE("what the format cannot hold is refused with its place", "[formats]") {
    CHECK(write_xlsx(book_of({{{.text = std::string(32'767, 'x')}}})).ok());
    CHECK(to_text(write_xlsx(book_of({{{}, {.text = std::string(32'768, 'x')}}})).diagnostics()) ==
          "Plan!B1: error: a text of 32768 signs is more than the 32767 that a cell holds [too-large]\n"
          "hint: export csv, which has no such limit\n");
    CHECK_FALSE(
        write_xlsx(book_of({{{.text = std::string(20'000, 'x') + std::string(4 * 8'000, '\xF0')}}})).ok());
}

TEST_CASE("a title of control characters and escapes leaves every part of a workbook well-formed",
          "[formats]") {
    auto book = book_of({{{.text = "a\x1B\x01z"}, {.text = std::string("b\0\xFF\uFFFF", 6)}}});
    book.title = "\x1B]0;x\x07 _x0041_ \uFFFE <&>\r\n";
    const auto bytes = write_xlsx(book);
    REQUIRE(bytes.ok());
    auto package = documents::Package::open(bytes.value(), "book.xlsx");
    REQUIRE(package.ok());
    for (const auto* part : {"docProps/core.xml", "docProps/app.xml", "xl/workbook.xml",
                             "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        INFO(part);
        const auto read = documents::read_xml_part(package.value(), part, [](documents::XmlReader& xml) {
            while (xml.next_inside(1)) continue;
        });
        CHECK(read.ok());
    }
}

TEST_CASE("a cell that its escapes make too long is refused, not left empty", "[formats]") {
    std::string text;
    while (text.size() < 32'767 - 7) text += "_x0041_";
    const auto bytes = write_xlsx(book_of({{{.text = text}}}));
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.diagnostics().items().front().code == support::Code::too_large);
}

TEST_CASE("a sheet has as many cells as it says, those of its merged blocks too", "[formats]") {
    auto book = book_of({{{.text = "a"}}, {{.text = "b"}, {.text = ""}}, {{.number = 1}}});
    book.sheets.front().widths = {10, 10, 10};
    book.sheets.front().merged = {{.first_row = 0, .first_column = 0, .last_row = 0, .last_column = 2},
                                  {.first_row = 1, .first_column = 1, .last_row = 2, .last_column = 1}};
    const std::array cells{book.sheets.front().cells()};
    CHECK(cells.front() == 7);
    CHECK(documents::is_whole_workbook(write_xlsx(book).value(), cells));
}

}  // namespace zeren::formats
