#include "documents/encoding.hpp"

#include <string>

#include "documents/document_lines.hpp"
#include "documents/read_document.hpp"
#include "support/diagnostic_text.hpp"
#include "testing/catch.hpp"

namespace zeren::documents {
namespace {

using testing::fixture;
using testing::lines_of;
using testing::messages_of;

/// The text with its encoding in front, or the messages.
std::string decoded(std::string_view bytes, KnownEncoding known = {}) {
    const auto text = decode_text(bytes, "plan.txt", known);
    if (!text) return support::to_text(text.diagnostics());
    return text.value().encoding + (text.value().assumed ? "? " : " ") + text.value().text;
}

const std::string gb_text = "\xD4\xF0\xC8\xCE\xB5\xA5\xCE\xBB";  // 责任单位
const std::string utf16_text("\x23\x8D\xFB\x4E\n\0", 6);         // 责任 and a line end

}  // namespace

TEST_CASE("a byte order mark tells the encoding and is no text", "[documents]") {
    CHECK(decoded("\xEF\xBB\xBF甲") == "UTF-8 甲");
    CHECK(decoded("\xFF\xFE" + utf16_text) == "UTF-16LE 责任\n");
    CHECK(decoded("\xFE\xFF\x8D\x23") == "UTF-16BE 责");
    CHECK(decoded(std::string("\xFF\xFE\0\0\x23\x8D\0\0", 8)) == "UTF-32LE 责");
    CHECK(decoded("\x84\x31\x95\x33" + gb_text) == "GB18030 责任单位");
}

TEST_CASE("without a mark UTF-8 comes first, then UTF-16, then GB18030, and a guess is told", "[documents]") {
    CHECK(decoded("责任") == "UTF-8 责任");
    CHECK(decoded("") == "UTF-8 ");
    CHECK(decoded(utf16_text) == "UTF-16LE? 责任\n");
    CHECK(decoded(gb_text) == "GB18030? 责任单位");
    CHECK(decoded("Lead: " + gb_text.substr(0, 4)) == "GB18030? Lead: 责任");
    CHECK(messages_of(read_document(gb_text, "plan.txt")) ==
          "plan.txt: note: the text is taken to be in GB18030 [reading-assumed]\n");
    CHECK(messages_of(read_document(gb_text, "plan.txt", {.encoding = "gbk"})).empty());
}

TEST_CASE("one text in every encoding reads as the same lines", "[documents]") {
    const auto annex = fixture("../../../graphs/zhongshan-2023/zhongshan-2023-annex.txt");
    const auto expected = lines_of(read_document(annex, "plan.txt"));
    REQUIRE(expected.size() == 114);
    for (const std::string name : {"annex-gb18030.txt", "annex-utf16.txt", "annex-utf16be-crlf.txt"}) {
        INFO(name);
        CHECK(lines_of(read_document(fixture(name), name)) == expected);
    }
}

TEST_CASE("damaged UTF-8 is an error with its line, never read as something else", "[documents]") {
    CHECK(decoded("责任单位\n市财\xFF政局") ==
          "plan.txt:2:3: error: byte 0xff is not UTF-8 here [bad-encoding]\n"
          "    2 | 市财�政局\n"
          "      |     ^\n"
          "hint: save the file as UTF-8\n");
    CHECK(decoded("责任单位\xE8").find("plan.txt:1:5: error: byte 0xe8 is not UTF-8") == 0);
}

TEST_CASE("a Western text is not taken for Chinese", "[documents]") {
    const auto hint = "hint: save the file as UTF-8, or name its encoding with --encoding\n";
    CHECK(
        decoded("B\xFCro f\xFCr Gesundheit") ==
        std::string("plan.txt:1:2: error: the encoding of the text cannot be told: GB18030, or a Western one "
                    "[bad-encoding]\n"
                    "    1 | B�ro f�r Gesundheit\n"
                    "      |  ^\n") +
            hint);
    CHECK(decoded("qualit\xE9 de l'air").find(hint) != std::string::npos);
    CHECK(decoded("B\xFCro", {.named = "windows-1252"}) == "windows-1252 Büro");
}

TEST_CASE("what the user names holds, and an unknown name is an error", "[documents]") {
    CHECK(decoded("\xB3\x64\xA5\xF4", {.named = "Big5"}) == "Big5 責任");
    CHECK(decoded("责任", {.named = "utf8"}) == "UTF-8 责任");
    CHECK(decoded("x", {.named = "klingon"}) ==
          "plan.txt: error: no encoding is called \"klingon\" [bad-encoding]\n"
          "hint: name one such as UTF-8, UTF-16, GB18030, Big5 or Windows-1252\n");
    CHECK(decoded("\xD4\xF0\n\xC8", {.named = "GB2312"}) ==
          "plan.txt:2:1: error: byte 0xc8 is not GB18030 here [bad-encoding]\n"
          "hint: save the file as UTF-8\n");
}

TEST_CASE("the charset that a page declares counts after UTF-8", "[documents]") {
    const std::string page = "<html><head><meta charset=\"gb2312\"></head><body><p>";
    CHECK(lines_of(read_document(page + gb_text, "plan.html")) == testing::Lines{"责任单位"});
    CHECK(lines_of(read_document(page + "责任", "plan.html")) == testing::Lines{"责任"});
    CHECK(messages_of(read_document(page + gb_text, "plan.html")).empty());
}

TEST_CASE("zero bytes are UTF-16 or no text", "[documents]") {
    CHECK(decoded(std::string("a\0b\0c", 5)) ==
          "plan.txt:1:2: error: the file is no text: it holds zero bytes [bad-encoding]\n"
          "    1 | a\\x00b\\x00c\n"
          "      |  ^\n"
          "hint: save the file as UTF-8, or name its encoding with --encoding\n");
    CHECK(decoded(std::string("a\0b\0", 4)) == "UTF-16LE? ab");
    CHECK(decoded(std::string("\0a\0b", 4)) == "UTF-16BE? ab");
    CHECK(decoded(std::string("责任\0\n", 8)).find("zero bytes") != std::string::npos);
    // 一 is 4E 00: its zero must not turn the byte order round.
    CHECK(decoded(std::string("\x4E\0\x30\x01\0001\0\n\0002\0\n", 12)) == "UTF-16BE? 一、1\n2\n");
}

TEST_CASE("line ends of every system and word processor are line ends", "[documents]") {
    for (const std::string text :
         {"甲\n乙\n\n丙", "甲\r\n乙\r\n\r\n丙", "甲\r乙\r\r丙", "甲\u2028乙\u2029\u0085丙", "甲\r\n乙\n\r丙"})
        CHECK(decoded(text) == "UTF-8 甲\n乙\n\n丙");
    CHECK(decoded("\u00E9\u20AC\xC2").find("bad-encoding") != std::string::npos);
    CHECK(decoded("é€") == "UTF-8 é€");
}

TEST_CASE("a named encoding takes its own mark for no text, and characters beyond 16 bits are whole",
          "[documents]") {
    CHECK(decoded("\xEF\xBB\xBF甲", {.named = "utf-8"}) == "UTF-8 甲");
    CHECK(decoded("\xFF\xFE\x32\x75", {.named = "UTF-16LE"}) == "UTF-16LE 甲");
    CHECK(decoded(std::string("\xFF\xFE\x3D\xD8\x00\xDE", 6)) == "UTF-16LE 😀");
    CHECK(decoded(std::string("\xFF\xFE\x3D\xD8", 4)).find("is not UTF-16LE here") != std::string::npos);
}

TEST_CASE("a declared encoding counts where the text is not UTF-8, unless it is declared to be",
          "[documents]") {
    CHECK(decoded("B\xFCro", {.declared = "windows-1252"}) == "windows-1252 Büro");
    CHECK(decoded("Büro", {.declared = "windows-1252"}) == "UTF-8 Büro");
    CHECK(decoded(gb_text, {.declared = "utf-8"}) == "GB18030? 责任单位");
    CHECK(decoded("STRA\xDF"
                  "E 1")
              .find("cannot be told: GB18030, or a Western one") != std::string::npos);
}

TEST_CASE("zero bytes are no text, behind a mark and in UTF-16 too", "[documents]") {
    for (const auto& bytes : {std::string("a\0b", 3),
                              std::string("\xEF\xBB\xBF"
                                          "a\0b",
                                          6),
                              std::string("\xFF\xFE"
                                          "a\0\0\0b\0",
                                          8)}) {
        const auto text = decode_text(bytes, "plan.txt", {});
        REQUIRE(!text);
        CHECK(text.diagnostics().items().front().message == "the file is no text: it holds zero bytes");
    }
}

}  // namespace zeren::documents
