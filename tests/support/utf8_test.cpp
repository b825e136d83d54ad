#include "support/utf8.hpp"

#include <random>

#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("a code point decodes with the number of its bytes", "[support]") {
    CHECK(decode_at("责", 0).code_point == U'责');
    CHECK(decode_at("责", 0).bytes == 3);
    CHECK(decode_at("x责", 1).code_point == U'责');
    CHECK(decode_at("\xF0\xA0\x80\x80", 0).code_point == 0x20000);
}

TEST_CASE("malformed bytes decode one at a time", "[support]") {
    for (const std::string_view bad : {"\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                       "\xF5\x80\x80\x80", "\xE8\xB4", "\xE8(\xA3", "\xFF"}) {
        CHECK(decode_at(bad, 0).code_point == 0xFFFD);
        CHECK(decode_at(bad, 0).bytes == 1);
        CHECK(first_malformed(bad) == std::size_t{0});
    }
}

TEST_CASE("the first malformed sequence is found behind good text", "[support]") {
    CHECK(first_malformed("") == std::nullopt);
    CHECK(first_malformed("责任\n") == std::nullopt);
    CHECK(first_malformed("责任\xE8\xB4") == std::size_t{6});
}

TEST_CASE("every code point survives the way to UTF-8 and back", "[support]") {
    std::u32string all;
    for (char32_t point = 0; point < 0x110000; ++point) {
        if (point < 0xD800 || point > 0xDFFF) all.push_back(point);
    }
    const auto bytes = to_utf8(all);
    CHECK(to_code_points(bytes) == all);
    CHECK(first_malformed(bytes) == std::nullopt);
    CHECK(code_points(bytes) == all.size());
}

TEST_CASE("random bytes decode to as many steps as there are code points", "[support]") {
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (auto length = random() % 12; length > 0; --length)
            bytes.push_back(static_cast<char>(random() & 0xFFU));
        const auto decoded = to_code_points(bytes);
        CHECK(code_points(bytes) == decoded.size());
        if (!first_malformed(bytes)) CHECK(to_utf8(decoded) == bytes);
    }
}

TEST_CASE("trimming takes every kind of blank that documents use", "[support]") {
    CHECK(trim("\xEF\xBB\xBF　 \t责 任\u00A0\u2003\u200B\r\n") == "责 任");
    CHECK(trim(" 　\n").empty());
    CHECK(trim("").empty());
    CHECK(trim("责") == "责");
}

}  // namespace zeren::support
