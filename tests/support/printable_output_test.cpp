#include "support/printable_output.hpp"

#include <sstream>
#include <string>

#include "support/text_width.hpp"
#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::support {
namespace {

std::string printed(std::string_view text) {
    std::ostringstream target;
    PrintableOutput out(target);
    out << text << std::flush;
    return target.str();
}

}  // namespace

TEST_CASE("text, tables and JSON pass as they are", "[support]") {
    const std::string text =
        "市财政局\t牵头 3\n{\"name\": \"Émile 🙂 各镇街\", \"a\": \"\\u001b\"}\n";
    CHECK(printed(text) == text);
}

TEST_CASE("nothing that steers a terminal passes", "[support]") {
    CHECK(printed("\x1B[31mred") == "\\u001b[31mred");
    CHECK(printed("a\rb\x07\x7F") == "a\\u000db\\u0007\\u007f");
    CHECK(printed("\xC2\x9B"
                  "31m") == "\\u009b31m");
    CHECK(printed("\u202Eevil\u200B") == "\\u202eevil\\u200b");
    CHECK(printed("\U000E0041x") == "\\udb40\\udc41x");  // a tag, which nobody sees
    CHECK(printed(std::string_view("a\0b", 3)) == "a\\u0000b");
    CHECK(printed("a\xFF\xC0\xAF") == "a\\xff\\xc0\\xaf");
}

TEST_CASE("a control is seen at any place of long text", "[support]") {
    const std::string text = "abcdefghijklmnopqrstuvwxyz~ 0123456789";
    for (int byte = 0; byte < 0x100; ++byte) {
        const char letter = static_cast<char>(byte);
        const bool stays = (byte >= ' ' && byte < 0x7F) || letter == '\n' || letter == '\t';
        for (std::size_t at = 0; at < text.size(); ++at) {
            auto odd = text;
            odd[at] = letter;
            REQUIRE((printed(odd) == odd) == stays);
        }
    }
}

TEST_CASE("of the signs of full width, half width and those behind them those pass that can be seen",
          "[support]") {
    for (char32_t sign = 0xFF00; sign <= 0xFFFF; ++sign) {
        CAPTURE(static_cast<unsigned>(sign));
        for (const std::string_view before : {"", "a", "市", "a市", "市市", "，"}) {
            std::string text(before);
            append_utf8(text, sign);
            text += "，各镇街 and more";
            REQUIRE((printed(text) == text) == !is_unprintable(sign));
        }
    }
}

TEST_CASE("what hides between Han characters is told wherever it stands", "[support]") {
    const std::string text = "各镇街，各部门a各镇";
    for (std::size_t at = 0; at <= text.size(); at += text[at] == 'a' ? 1 : 3) {
        const auto with = [&](std::string_view sign) {
            return text.substr(0, at) + std::string(sign) + text.substr(at);
        };
        REQUIRE(printed(with("\u202E")) == with("\\u202e"));
        REQUIRE(printed(with("\x7F")) == with("\\u007f"));
        REQUIRE(printed(with("\xE5\xB8")) == with("\\xe5\\xb8"));
    }
}

TEST_CASE("a character that comes in several pieces is one", "[support]") {
    std::ostringstream target;
    PrintableOutput out(target);
    for (const char byte : std::string_view("市\u202E🙂\x1B")) out << byte;
    out << "\xE5\xB8" << std::flush;  // one that never ends
    CHECK(target.str() == "市\\u202e🙂\\u001b\\xe5\\xb8");
}

TEST_CASE("a target that takes no more fails the stream before it", "[support]") {
    std::ostringstream target;
    target.setstate(std::ios::badbit);
    std::streambuf* nowhere = nullptr;
    std::ostream closed(nowhere);
    class Full final : public std::streambuf {};
    Full full;
    std::ostream disk(&full);
    PrintableOutput out(disk);
    out << "x\x1By";
    CHECK_FALSE(out.good());
}

}  // namespace zeren::support
