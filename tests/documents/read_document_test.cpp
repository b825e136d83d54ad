#include "documents/read_document.hpp"

#include <string>

#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

std::string refusal(std::string_view bytes) {
    const auto document = read_document(bytes, "plan.docx");
    return document.ok() ? "read as " + document->format : support::to_text(document.diagnostics());
}

}  // namespace

TEST_CASE("a document is read by what it holds, not by its ending", "[documents]") {
    CHECK(refusal("一、甲\n") == "read as text");
    CHECK(refusal("") == "read as text");
}

TEST_CASE("a kind that nothing reads is refused with a way to convert it", "[documents]") {
    CHECK(refusal("%PDF-1.7\n") ==
          "plan.docx: error: \"plan.docx\" is a PDF file, which zeren does not read [unknown-format]\n"
          "hint: convert it with `pdftotext -layout`, or save its source as .docx\n");
    for (const std::string bytes :
         {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest", "{\\rtf1 x}", "\x89PNG\r\n\x1A\nrest"}) {
        INFO(bytes);
        CHECK(refusal(bytes).find("[unknown-format]\nhint: ") != std::string::npos);
    }
    CHECK(refusal(std::string(4, '\0')).find("it holds zero bytes [bad-encoding]") != std::string::npos);
}

TEST_CASE("every kind of document has a reader or an advice, and the last fits anything", "[documents]") {
    for (const auto& format : formats()) CHECK((format.read == nullptr) == !format.advice.empty());
    CHECK(formats().back().fits("anything"));
}

}  // namespace zeren::documents
