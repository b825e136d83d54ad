#include "formats/packed_texts.hpp"

#include <memory>
#include <string>

#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::formats {
namespace {

/// Where characters begin in a text of a file that holds it from byte 3 on.
std::optional<CharacterStarts> starts_in(const std::string& text) {
    const support::HeldBytes file("abc" + text + "\x80");
    return CharacterStarts::of(std::span(file.bytes()).subspan(3, text.size()), file);
}

}  // namespace

TEST_CASE("a text of many parts tells where its characters begin", "[packed]") {
    constexpr std::size_t part = std::size_t{1} << 18U;
    for (std::size_t before = 0; before < 4; ++before) {
        for (const auto& odd : {std::string("🙂"), std::string("é市a")}) {
            std::string text(part - before, 'x');
            text += odd;
            while (text.size() < 2 * part + 5) text += "市é";
            const auto starts = starts_in(text);
            REQUIRE(starts);
            std::size_t wrong = 0;
            for (std::size_t at = 0; at < text.size(); ++at)
                wrong += starts->at(at) == ((text[at] & 0xC0) == 0x80) ? 1 : 0;
            CHECK(wrong == 0);
            CHECK(starts->at(text.size()));
        }
    }
}

TEST_CASE("one malformed byte is seen wherever it stands, a character that is cut at the end too",
          "[packed]") {
    std::string text;
    while (text.size() < (std::size_t{1} << 18U) + 100) text += "市财政局 12, ";
    REQUIRE(starts_in(text));
    for (std::size_t at = 0; at < text.size(); at += at < 300 || at + 300 > text.size() ? 1 : 997) {
        auto spoilt = text;
        spoilt[at] = '\xFF';
        if (starts_in(spoilt)) FAIL(at);
    }
    CHECK_FALSE(starts_in("ab\xE5\xB8"));
    CHECK(starts_in(""));
}

}  // namespace zeren::formats
