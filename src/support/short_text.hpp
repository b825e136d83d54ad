#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace zeren::support {

/// Whether two texts are equal, for names and ids: up to 16 bytes are compared as two words that may overlap,
/// without a call.
[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) {
    const auto word = []<class Word>(const char* at, Word& into) { std::memcpy(&into, at, sizeof into); };
    const auto both_ends_agree = [&]<class Word>(Word) {
        Word first_a = 0, first_b = 0, last_a = 0, last_b = 0;
        word(a.data(), first_a);
        word(b.data(), first_b);
        word(a.data() + a.size() - sizeof(Word), last_a);
        word(b.data() + b.size() - sizeof(Word), last_b);
        return first_a == first_b && last_a == last_b;
    };
    if (a.size() != b.size()) return false;
    if (a.size() > 16 || a.size() < 4) return a == b;
    return a.size() >= 8 ? both_ends_agree(std::uint64_t{}) : both_ends_agree(std::uint32_t{});
}

}  // namespace zeren::support
