#include "documents/workbook_check.hpp"

#include <array>
#include <string>

#include "documents/zip_bytes.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

constexpr std::string_view sheet = "<worksheet><row><c r='A1'/><c r='B1'/></row></worksheet>";
constexpr std::string_view texts = "<sst uniqueCount='2'><si><t>a</t></si><si><t>b</t></si></sst>";

std::string book_of(std::string_view sheet_part, std::string_view text_part) {
    return testing::zip_bytes({{.name = "xl/worksheets/sheet1.xml", .content = std::string(sheet_part)},
                               {.name = "xl/sharedStrings.xml", .content = std::string(text_part)}});
}

}  // namespace

TEST_CASE("a workbook with all its parts, cells and texts is whole", "[xlsx]") {
    CHECK(is_whole_workbook(book_of(sheet, texts), std::array<std::size_t, 1>{2}));
    CHECK_FALSE(is_whole_workbook(book_of(sheet, texts), std::array<std::size_t, 1>{3}));
    CHECK_FALSE(is_whole_workbook(book_of(sheet, texts), std::array<std::size_t, 2>{2, 0}));
}

TEST_CASE("a workbook that was cut at any byte of a part, or of itself, is not whole", "[xlsx]") {
    constexpr std::array<std::size_t, 1> cells{2};
    for (std::size_t size = 0; size < sheet.size(); ++size)
        CHECK_FALSE(is_whole_workbook(book_of(sheet.substr(0, size), texts), cells));
    for (std::size_t size = 0; size < texts.size(); ++size)
        CHECK_FALSE(is_whole_workbook(book_of(sheet, texts.substr(0, size)), cells));
    const auto bytes = book_of(sheet, texts);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(is_whole_workbook(bytes.substr(0, size), cells));
}

TEST_CASE("a stretch that is lost between two elements of one kind is missed", "[xlsx]") {
    constexpr std::array<std::size_t, 1> cells{2};
    CHECK_FALSE(is_whole_workbook(book_of("<worksheet><row><c r='B1'/></row></worksheet>", texts), cells));
    CHECK_FALSE(is_whole_workbook(book_of(sheet, "<sst uniqueCount='2'><si><t>ab</t></si></sst>"), cells));
}

}  // namespace zeren::documents
