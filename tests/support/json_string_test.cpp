#include "support/json_string.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("strings are escaped and UTF-8 stays readable", "[json]") {
    CHECK(json_string("市卫\"a\\b\n\t\r\x01/") == "\"市卫\\\"a\\\\b\\n\\t\\r\\u0001/\"");
    CHECK(json_string("a\xFFz") == "\"a\xEF\xBF\xBDz\"");
}

TEST_CASE("what needs an escape is found wherever it stands", "[json]") {
    struct Odd {
        std::string_view bytes, written;
    };
    for (const auto& odd : {Odd{"\"", "\\\""}, Odd{"\n", "\\n"}, Odd{"\x01", "\\u0001"},
                            Odd{std::string_view("\0", 1), "\\u0000"}, Odd{"\xFF", "\uFFFD"},
                            Odd{"\xE5\xB8", "\uFFFD\uFFFD"}, Odd{"市", "市"}, Odd{"😀", "😀"}}) {
        for (const std::string_view filling : {"a", "市"}) {
            for (std::size_t before = 0; before < 40; ++before) {
                for (std::size_t behind = 0; behind < 40; ++behind) {
                    std::string text, written;
                    for (std::size_t count = 0; count < before; ++count) text += filling;
                    written.append("\"").append(text).append(odd.written);
                    text += odd.bytes;
                    for (std::size_t count = 0; count < behind; ++count) text += filling;
                    for (std::size_t count = 0; count < behind; ++count) written += filling;
                    if (json_string(text) != written + '"') FAIL(text);
                }
            }
        }
    }
}

}  // namespace zeren::support
