#include "documents/read_document.hpp"

#include <string>

#include "documents/document_lines.hpp"
#include "documents/zip_bytes.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

std::string outcome(std::string_view bytes, const ReadOptions& options = {}) {
    const auto document = read_document(bytes, "plan.docx", options);
    return document.ok() ? "read as " + document->format : support::to_text(document.diagnostics());
}

std::string refusal(const std::string& what, const std::string& hint) {
    return "plan.docx: error: \"plan.docx\" is " + what +
           ", which zeren does not read [unknown-format]\nhint: " + hint + "\n";
}

}  // namespace

TEST_CASE("a document is read by what it holds, not by its ending", "[documents]") {
    CHECK(outcome("一、甲\n") == "read as text");
    CHECK(outcome("") == "read as text");
    CHECK(outcome("# A\n\n- b\n") == "read as markdown");
    CHECK(outcome("a,b,c\n1,2,3\n") == "read as csv");
    CHECK(outcome("\n<HTML><body>") == "read as html");
    CHECK(outcome("\xEF\xBB\xBF<!doctype html>") == "read as html");
    CHECK(outcome(testing::docx_bytes("")) == "read as docx");
    CHECK(outcome(testing::xlsx_bytes({"<sheetData/>"})) == "read as xlsx");
    const auto html_as_sheet = "<table><tr><td>a</td></tr></table>";  // what web systems call .xls
    CHECK(outcome(html_as_sheet) == "read as html");
}

TEST_CASE("a kind that nothing reads is refused with a way to convert it", "[documents]") {
    CHECK(outcome("%PDF-1.7\n") ==
          refusal("a PDF file", "convert it with `pdftotext -layout`, or save its source as .docx"));
    CHECK(outcome("\xD0\xCF\x11\xE0rest") ==
          refusal("an old Word, Excel or WPS file (.doc, .xls, .wps, .et)",
                  "open it in Word, Excel, WPS or LibreOffice and save it as .docx or .xlsx"));
    CHECK(outcome("\xD0\xCF\x11\xE0" + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)) ==
          refusal("a Word or Excel file with a password", "open it and save it without the password"));
    CHECK(outcome("{\\rtf1 x}") ==
          refusal("a rich text file", "open it in Word, WPS or LibreOffice and save it as .docx"));
    CHECK(outcome("\x89PNG\r\n") ==
          refusal("a picture", "have its text recognised (OCR) and save that as .docx or plain text"));
    CHECK(outcome(testing::fixture("old-word.doc")).find("an old Word") != std::string::npos);
    CHECK(outcome(testing::fixture("open-document.odt")) ==
          refusal("an OpenDocument file", "open it in LibreOffice and save it as .docx or .xlsx"));
    CHECK(outcome(testing::zip_bytes({{.name = "ppt/presentation.xml"}})).find("a PowerPoint file") !=
          std::string::npos);
    CHECK(
        outcome(testing::zip_bytes({{.name = "a.txt"}})) ==
        refusal("a ZIP file without a Word or Excel document in it", "unpack it and import the plan itself"));
    CHECK(outcome("\x1F\x8B\b").find("a packed archive") != std::string::npos);
    CHECK(outcome("MIME-Version: 1.0\n").find("a web page in a mail wrapper (.mht)") != std::string::npos);
    CHECK(outcome("<?xml version=\"1.0\"?><w:wordDocument/>").find("an XML file") != std::string::npos);
    CHECK(outcome("{\"format\": \"zeren-graph/1\"}") ==
          refusal("a JSON file", "give a graph with -g; import reads documents"));
}

TEST_CASE("a package that cannot be opened says why", "[documents]") {
    CHECK(outcome("PK\x03\x04rest") ==
          "plan.docx: error: \"plan.docx\" is no sound package: its directory is missing (was it cut off?) "
          "[damaged-file]\nhint: open it in the program that made it and save it again\n");
}

TEST_CASE("the user may name the format and the encoding", "[documents]") {
    CHECK(outcome("a,b\n", {.format = "csv"}) == "read as csv");
    CHECK(outcome("a,b,c\n1,2,3\n", {.format = "text"}) == "read as text");
    CHECK(outcome("x", {.format = "docx"}).find("is no sound package") != std::string::npos);
    CHECK(
        outcome("x", {.format = "pdf"}) ==
        "plan.docx: error: no reader is called \"pdf\" [unknown-format]\n"
        "hint: use one of \"docx\", \"xlsx\", \"html\", \"codeowners\", \"markdown\", \"csv\" or \"text\"\n");
    CHECK(outcome("\xD4\xF0", {.encoding = "UTF-8"}).find("[bad-encoding]") != std::string::npos);
}

TEST_CASE("every kind of document has a reader or an advice, and the last fits any text", "[documents]") {
    for (const auto& format : formats()) CHECK((format.read == nullptr) == !format.advice.empty());
    CHECK(formats().back().fits("anything"));
    CHECK(formats().back().content == Content::text);
}

TEST_CASE("every kind of picture, archive and wrapper is known by its first bytes", "[documents]") {
    for (const auto& bytes : {std::string("\xFF\xD8\xFF\xE0"), std::string("GIF89a"), std::string("II*x"),
                              std::string("MM\0*", 4), std::string("RIFF")}) {
        CHECK(outcome(bytes).find("is a picture,") != std::string::npos);
    }
    for (const std::string bytes : {"7z\xBC\xAF", "Rar!",
                                    "\xFD"
                                    "7zXZ",
                                    "BZh9"}) {
        CHECK(outcome(bytes).find("is a packed archive,") != std::string::npos);
    }
    CHECK(outcome("From: <Saved by Blink>\nMIME-Version: 1.0\n").find("a web page in a mail wrapper") !=
          std::string::npos);
    CHECK(outcome("From: <Saved by hand>\n") == "read as text");
    CHECK(outcome("[ {\"a\": 1}]").find("is a JSON file,") != std::string::npos);
    CHECK(outcome("{ \"a\": 1}").find("is a JSON file,") != std::string::npos);
    CHECK(outcome("[1] 甲\n") == "read as text");
    CHECK(outcome("{甲}\n") == "read as text");
    CHECK(outcome(testing::zip_bytes({{.name = "content.xml"}})).find("a ZIP file without") !=
          std::string::npos);
    CHECK(outcome(testing::zip_bytes({})).find("a ZIP file without") != std::string::npos);
}

TEST_CASE("a name of separated values settles what a few uneven lines leave open", "[documents]") {
    const auto format_of = [](std::string_view bytes, std::string_view name) {
        const auto document = read_document(bytes, name);
        return document.ok() ? document->format : document.diagnostics().items().front().message;
    };
    const std::string uneven = "任务,牵头单位,配合单位\n修路\n植树,市林业局,市财政局,x,y\n种草,市林业局\n";
    CHECK(format_of(uneven, "plan.csv") == "csv");
    CHECK(format_of(uneven, "PLAN.TSV") == "csv");
    CHECK(format_of(uneven, "plan.txt") == "text");
    const std::string tagged = "No.,Task,Lead\n1,<table><tr><td>x</td></tr></table>,Works\n2,Mend,Parks\n";
    CHECK(format_of(tagged, "plan.csv") == "csv");
    CHECK(format_of("1. Mend. (Lead: Works)\n2. Sow.\n", "plan.md") == "markdown");
    CHECK(format_of("1. Mend. (Lead: Works)\n2. Sow.\n", "plan.txt") == "text");
    CHECK(format_of("<!doctype html><p>1. Mend.</p>", "plan.md") == "html");
    CHECK(format_of("任务,牵头单位\n\"修路,市交通局\n", "plan.csv") ==
          "nothing closes the quote that opens here");
    CHECK(format_of("任务,单位\n\"" + std::string(100'000, 'x') + "\",市交通局\n", "plan.csv") == "csv");
    CHECK(format_of("一、修路，植树。\n责任单位：市交通局\n", "plan.csv") == "text");
    CHECK(format_of("# 方案\n\n- 修路\n", "plan.csv") == "markdown");
    CHECK(format_of("# 方案\n\n任务, 单位\n\n- 修路\n", "plan.csv") == "markdown");
    CHECK(format_of("1, 2\n修路\n", "plan.csv") == "text");
    CHECK(format_of("修路，植树: 一, 二\n修路\n", "plan.csv") == "text");
}

}  // namespace zeren::documents
