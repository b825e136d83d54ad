#include <string>
#include <vector>

#include "documents/document_lines.hpp"
#include "documents/read_document.hpp"
#include "documents/zip_bytes.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

// What strangers send: each of these would crash, hang or swell a careless reader. Sizes are such that
// anything slower than linear in them would take minutes.

namespace zeren::documents {
namespace {

using testing::docx_bytes;
using testing::messages_of;
using testing::xlsx_bytes;

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    out.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

/// Reads by force as `format`; tells whether it became a document. It must come back, whatever the bytes.
bool reads(std::string_view bytes, const std::string& format) {
    return read_document(bytes, "plan", {.format = format}).ok();
}

std::string problem(const std::string& bytes) {
    const auto document = read_document(bytes, "plan");
    return document ? "none" : messages_of(document);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

constexpr std::size_t many = 300'000;

}  // namespace

TEST_CASE("every prefix and every damaged byte of a file gives a document or an error", "[documents]") {
    for (const std::string name :
         {"annex-libreoffice.docx", "features-docxjs.docx", "raci-exceljs.xlsx", "annex-crawled.html",
          "annex.csv", "annex-utf16.txt", "annex-gb18030.txt", "lists.md"}) {
        INFO(name);
        const auto bytes = testing::fixture(name);
        for (std::size_t size = 0; size < bytes.size(); size += 7) {
            const auto document = read_document(std::string_view(bytes).substr(0, size), name);
            CHECK((document.ok() || document.diagnostics().has_errors()));
        }
        for (std::size_t at = 0; at < bytes.size(); at += 31) {
            auto damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            const auto document = read_document(damaged, name);
            CHECK((document.ok() || document.diagnostics().has_errors()));
        }
    }
}

TEST_CASE("damaged XML inside of a sound package gives a document or an error", "[documents]") {
    const std::string body =
        "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>"
        "</w:tbl>";
    const std::string sheet =
        "<cols><col min='1' max='2' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='s'>"
        "<v>0</v></c></row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
    for (std::size_t at = 0; at < body.size(); ++at) {
        for (const char byte : {'<', '>', '/', '\'', '&', '\0', '\xFF', '9'}) {
            auto damaged = body;
            damaged[at] = byte;
            const auto document = read_document(docx_bytes(damaged), "plan");
            CHECK((document.ok() || document.diagnostics().has_errors()));
        }
        CHECK(!read_document(docx_bytes("<w:p>" + body.substr(0, at)), "plan").ok());
    }
    for (std::size_t at = 0; at < sheet.size(); ++at) {
        auto damaged = sheet;
        damaged[at] = '9';
        const auto document = read_document(xlsx_bytes({damaged}), "plan");
        CHECK((document.ok() || document.diagnostics().has_errors()));
    }
}

TEST_CASE("deep nesting is an error in packages and lies flat in pages", "[documents]") {
    CHECK(has(problem(docx_bytes(repeated("<w:sdt>", many))), "nests deeper than 256 elements [too-large]"));
    const std::string table = "<w:tbl><w:tr><w:tc>";
    CHECK(has(problem(docx_bytes(repeated(table, many))), "nests deeper than 256 elements [too-large]"));
    CHECK(has(problem(xlsx_bytes({repeated("<sheetData>", many)})),
              "nests deeper than 256 elements [too-large]"));
    for (const std::string opening : {"<div>", "<table><tr><td>", "<table>", "<ul><li>", "<b>",
                                      "<div hidden>", "<p>", "<table hidden>", "<font color=red><p>"}) {
        INFO(opening);
        CHECK(reads(repeated(opening + "x", many), "html"));
    }
    CHECK(reads(repeated("<div>", many) + "x" + repeated("</div>", many), "html"));
    CHECK(reads(repeated("<table><tr><td>x", 1000) + repeated("</table>", many), "html"));
}

TEST_CASE("tags, attributes and entities without end take linear time", "[documents]") {
    for (const std::string piece :
         {"<a b='", "<!--", "<script>", "&amp", "&#", "<", "</", "<a ", "]]>", "<![CDATA["}) {
        INFO(piece);
        CHECK(reads("<html>" + repeated(piece, many), "html"));
    }
    std::string attributes;
    for (int i = 0; i < 100'000; ++i) attributes += " a" + std::to_string(i) + "='&quot;'";
    CHECK(reads("<html><p" + attributes + ">甲", "html"));
    CHECK(has(problem(docx_bytes("<w:p" + attributes + "/>")), "none"));
    CHECK(has(problem(docx_bytes("<w:p " + repeated("a='&quot;' ", many) + "/>")), "duplicate attribute"));
}

TEST_CASE("huge spans cover no more than a thousand cells", "[documents]") {
    const std::string cell = "<td rowspan=1000000 colspan=1000000>x";
    CHECK(reads("<table>" + repeated("<tr>" + repeated(cell, 20), 20) + "</table>", "html"));
    // Each row begins right of what the rows above cover: 20,000 columns more.
    CHECK(has(problem("<table>" + repeated("<tr>" + repeated(cell, 20), 1000) + "</table>"),
              "holds more than 500,000 paragraphs, cells and columns"));
    CHECK(reads("<table><tr>" + repeated("<td rowspan=999>x", 20'000) + repeated("<tr><td>y", 2000), "html"));
    const auto word = docx_bytes("<w:tbl>" +
                                 repeated("<w:tr><w:trPr><w:gridBefore w:val='4000000000'/></w:trPr><w:tc>"
                                          "<w:tcPr><w:gridSpan w:val='4000000000'/></w:tcPr><w:p/></w:tc>"
                                          "</w:tr>",
                                          1000) +
                                 "</w:tbl>");
    CHECK(has(problem(word), "none"));
}

TEST_CASE("a sheet full of merged ranges and far cells takes memory for what it holds", "[documents]") {
    std::string merges;
    for (int i = 0; i < 50'000; ++i) {
        const auto column =
            std::string(1, static_cast<char>('A' + i % 26)) + static_cast<char>('A' + i / 26 % 26);
        merges += "<mergeCell ref='" + column + std::to_string(1 + i / 676 * 9) + ":XFD1048576'/>";
    }
    const std::string far =
        "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row><row r='1048576'>"
        "<c r='XFD1048576'><v>1</v></c></row></sheetData>";
    CHECK(has(problem(xlsx_bytes({far + "<mergeCells>" + merges + "</mergeCells>"})), "none"));
}

TEST_CASE("a document beyond half a million cells or 100 MiB of text is refused", "[documents]") {
    const std::string beyond =
        "holds more than 500,000 paragraphs, cells and columns, or more than 100 MiB of text [too-large]";
    CHECK(has(problem(repeated("a,b,c\n", 170'000)), beyond));
    CHECK(has(problem(repeated("<p>x", 500'001)), beyond));
    CHECK(has(problem(repeated("x\n", 500'001)), beyond));
    CHECK(has(problem(repeated("| a | b |\n|---|---|\n", 200'000)), beyond));
    CHECK(has(problem("*.js @a\n" + repeated("/b @c\n", 500'001)), beyond));
    CHECK(has(problem(std::string(100'000'001, 'x')), "more than the 100 MB that are read [too-large]"));
    std::string row;
    for (int i = 0; i < 100; ++i) row += "<c t='s'><v>0</v></c>";
    const auto sheet = "<sheetData>" + repeated("<row>" + row + "</row>", 100) + "</sheetData>";
    const testing::ZipMember strings{
        .name = "xl/sharedStrings.xml",
        .content = "<sst><si><t>" + repeated("abcdefgh", 4096) + "</t></si></sst>"};
    CHECK(has(problem(xlsx_bytes({sheet}, {strings})), beyond));
}

TEST_CASE("packages that swell are refused", "[documents]") {
    const auto bomb = docx_bytes("", {{.name = "word/styles.xml", .content = repeated("<w:p/>", 1'000'000)}});
    CHECK(has(problem(bomb), "inflates to more than 100 times its packed size [too-large]"));
    CHECK(has(problem(docx_bytes("&a;")), "cannot be parsed: undefined entity [damaged-file]"));
}

TEST_CASE("large plain files are read in linear time", "[documents]") {
    CHECK(reads(repeated("一、推进卫生应急管理能力现代化\n", 100'000), "text"));
    CHECK(reads(repeated("责", 3'000'000), "text"));
    CHECK(reads(repeated("\"", 4'000'000), "csv"));
    CHECK(reads(repeated("a,", 400'000), "csv"));
    CHECK(!reads("a,b\n\"" + repeated("x\n", 1'000'000), "csv"));
    CHECK(reads("a|b\n-|-\n" + repeated("x|", 400'000), "markdown"));
    CHECK(reads(repeated("[", 2'000'000), "markdown"));
    CHECK(reads(repeated("*_`", 1'000'000), "markdown"));
    CHECK(reads(repeated("<!--\n", 400'000), "markdown"));
}

TEST_CASE("bytes of a part that are no text are told with the part", "[documents][hostile]") {
    const auto told =
        "plan: error: the part \"word/document.xml\" holds bytes that are no text in its encoding "
        "[bad-encoding]\n";
    CHECK(has(problem(docx_bytes(std::string("<w:p>\0</w:p>", 13))), told));
    CHECK(has(problem(docx_bytes("<w:p>\xFF\xFF</w:p>")), told));
}

TEST_CASE("numbers beyond all bounds are the largest there is", "[documents][hostile]") {
    const auto cell = [](const std::string& span) {
        return "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='" + span +
               "'/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>" +
               repeated("<w:tr>" + repeated("<w:tc><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc>", 2) + "</w:tr>",
                        2) +
               "</w:tbl>";
    };
    for (const std::string span : {"1001", "4294967295", "4294967296", "99999999999999999999999"}) {
        const auto document = read_document(docx_bytes(cell(span)), "plan");
        REQUIRE(document.ok());
        CHECK(has(support::to_text(document->remarks),
                  "1 cell merged over more than 1000 rows or columns cut there"));
    }
}

TEST_CASE("a merge over more rows than are taken is told as one, and goes on", "[documents][hostile]") {
    const auto row = [](const std::string& merge) {
        return "<w:tr>" + repeated("<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>", 2) + "<w:tc><w:tcPr>" +
               merge + "</w:tcPr><w:p/></w:tc></w:tr>";
    };
    const auto document = read_document(docx_bytes("<w:tbl>" + row("<w:vMerge w:val='restart'/>") +
                                                   repeated(row("<w:vMerge/>"), 1'500) + "</w:tbl>"),
                                        "plan");
    REQUIRE(document.ok());
    const auto& table = std::get<Table>(document->blocks.front());
    CHECK(table.rows[0].cells.back().row_span == 1000);
    CHECK(table.rows[1000].cells.back().row_span == 501);
    CHECK(support::to_text(document->remarks) ==
          "plan:document table 1: warning: 1 cell merged over more than 1000 rows or columns cut there "
          "[ragged-table]\n");
}

}  // namespace zeren::documents
