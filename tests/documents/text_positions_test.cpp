#include "documents/text_positions.hpp"

#include <string>

#include "documents/paragraphs.hpp"
#include "documents/remark_tally.hpp"
#include "support/diagnostic_text.hpp"
#include "support/source_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {

TEST_CASE("positions of rising offsets agree with those counted from the front", "[documents]") {
    const std::string text = "一、甲\n\r\nab\n\n责任单位：乙";
    for (std::size_t step = 1; step < 9; ++step) {
        TextPositions positions(text);
        for (std::size_t offset = 0; offset <= text.size(); offset += step) {
            if ((static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U)
                continue;  // inside of a character
            CHECK(positions.at(offset) == support::place_at("f", text, offset).position);
        }
        CHECK(positions.at(text.size() + 9) == support::place_at("f", text, text.size()).position);
    }
}

TEST_CASE("an origin is printed as people look it up", "[documents]") {
    CHECK(part_of({.table = 2, .row = 3, .cell = 1, .part = "document"}) == "document table 2 row 3 cell 1");
    CHECK(part_of({.table = 2, .part = "document"}) == "document table 2");
    CHECK(part_of({.part = "Sheet1", .place = "B7"}) == "Sheet1!B7");
    CHECK(part_of({.part = "document", .place = "paragraph 4"}) == "document paragraph 4");
    CHECK(part_of({.part = "Sheet1"}) == "Sheet1");
    CHECK(part_of({.line = 3, .column = 1}).empty());
}

TEST_CASE("a tally makes one remark a kind, at the first place, in the order of their first", "[documents]") {
    static constexpr RemarkKind row{support::Code::hidden_content, "hidden row", "hidden rows", "read"};
    static constexpr RemarkKind picture{support::Code::part_not_read, "picture", "pictures", "not read"};
    RemarkTally tally;
    CHECK(tally.remarks().empty());
    tally.add(row, {.file = "f", .part = "A1"});
    tally.add(picture, {.file = "f", .part = "B2"});
    tally.add(row, {.file = "f", .part = "C3"}, 3);
    CHECK(
        support::to_text(tally.remarks()) ==
        "f:A1: note: 4 hidden rows read [hidden-content]\nf:B2: note: 1 picture not read [part-not-read]\n");
}

}  // namespace zeren::documents
