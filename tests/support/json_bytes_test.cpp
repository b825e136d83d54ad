#include "support/json_bytes.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "support/utf8.hpp"
#include "testing/catch.hpp"

namespace zeren::support {
namespace {

/// The same, one character at a time.
bool are_wide_one_by_one(const std::string& bytes) {
    for (std::size_t at = 0; at < wide_step; at += 3) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (utf8_sequence(bytes.data() + at) != 3 || lead == 0xE0 || lead == 0xED) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("eight wide characters are what they are one by one", "[json][property]") {
    std::mt19937 random(5);
    std::size_t wide = 0;
    for (int round = 0; round < 200'000; ++round) {
        std::string bytes;
        for (std::size_t character = 0; character < 8; ++character) {
            bytes += static_cast<char>(0xE0 | random() % 16);
            bytes += static_cast<char>(0x80 | random() % 64);
            bytes += static_cast<char>(0x80 | random() % 64);
        }
        if (random() % 2 == 0) bytes[random() % wide_step] = static_cast<char>(random());
        bytes.append(json_margin, '\0');
        const bool expected = are_wide_one_by_one(bytes);
        wide += expected ? 1 : 0;
        if (are_wide(bytes.data()) != expected) FAIL(round);
    }
    CHECK(wide > 10'000);
}

TEST_CASE("wide characters are passed over up to the end and no further", "[json]") {
    std::string text;
    for (int count = 0; count < 20; ++count) text += "市";
    const auto padded = text + std::string(json_margin, '\0');
    const char* const begin = padded.data();
    CHECK(end_of_wide(begin, begin + text.size()) == begin + 48);
    CHECK(end_of_wide(begin, begin + 47) == begin + 24);
    CHECK(end_of_wide(begin, begin + 23) == begin);
    CHECK(end_of_wide(begin + 1, begin + text.size()) == begin + 1);
}

TEST_CASE("well-formed text ends where the plain decoder finds the first malformed byte",
          "[json][property]") {
    std::mt19937 random(6);
    std::size_t malformed = 0;
    for (int round = 0; round < 100'000; ++round) {
        std::string text;
        while (text.size() < random() % 60) {
            for (auto count = random() % 12; count-- > 0;) text += "a";
            for (auto count = random() % 12; count-- > 0;) text += "市";
            if (random() % 4 == 0) text += "é🙂";
        }
        if (!text.empty() && random() % 2 == 0) text[random() % text.size()] = static_cast<char>(random());
        const auto expected = first_malformed(text).value_or(text.size());
        malformed += expected < text.size() ? 1 : 0;
        const auto padded = text + std::string(json_margin, '\0');
        const auto end =
            static_cast<std::size_t>(end_of_utf8(padded.data(), padded.data() + text.size()) - padded.data());
        if (std::min(end, text.size()) != expected) FAIL(text);
    }
    CHECK(malformed > 10'000);
}

}  // namespace zeren::support
