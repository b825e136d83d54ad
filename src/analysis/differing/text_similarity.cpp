#include "analysis/differing/text_similarity.hpp"

#include <algorithm>

#include "support/utf8.hpp"

namespace zeren::analysis::differing {
namespace {

/// ASCII for the full-width forms of its characters, in lower case.
char32_t folded(char32_t code_point) {
    constexpr char32_t full_width_first = 0xFF01;
    constexpr char32_t full_width_last = 0xFF5E;
    if (code_point >= full_width_first && code_point <= full_width_last)
        code_point -= full_width_first - U'!';
    return code_point >= U'A' && code_point <= U'Z' ? code_point - U'A' + U'a' : code_point;
}

/// ASCII marks, the middle dot, general punctuation, and the marks of CJK.
bool is_punctuation(char32_t code_point) {
    if (code_point < 0x80) {
        const bool digit = code_point >= U'0' && code_point <= U'9';
        return !digit && !(code_point >= U'a' && code_point <= U'z');
    }
    return code_point == 0xB7 || (code_point >= 0x2010 && code_point <= 0x206F) ||
           (code_point >= 0x3000 && code_point <= 0x303F && code_point != 0x3007);
}

std::size_t shared_pairs(const TextProfile& a, const TextProfile& b) {
    std::size_t shared = 0;
    auto other = b.pairs().begin();
    for (auto pair : a.pairs()) {
        while (other != b.pairs().end() && *other < pair) ++other;
        if (other == b.pairs().end()) break;
        if (*other != pair) continue;
        ++shared;
        ++other;
    }
    return shared;
}

}  // namespace

std::u32string normalised(std::string_view text) {
    std::u32string out;
    for (auto code_point : support::to_code_points(text)) {
        const auto plain = folded(code_point);
        if (!support::is_blank(plain) && !is_punctuation(plain)) out.push_back(plain);
    }
    return out;
}

TextProfile::TextProfile(std::string_view text) {
    constexpr unsigned half = 32;
    const auto plain = normalised(text);
    if (plain.size() == 1) pairs_.push_back(plain.front());
    for (std::size_t at = 1; at < plain.size(); ++at) {
        pairs_.push_back(std::uint64_t{plain[at - 1]} << half | plain[at]);
    }
    std::ranges::sort(pairs_);
}

double similarity(const TextProfile& a, const TextProfile& b) {
    if (a.size() + b.size() == 0) return 1.0;
    return 2.0 * static_cast<double>(shared_pairs(a, b)) / static_cast<double>(a.size() + b.size());
}

double containment(const TextProfile& part, const TextProfile& whole) {
    if (part.size() == 0) return 0.0;
    return static_cast<double>(shared_pairs(part, whole)) / static_cast<double>(part.size());
}

}  // namespace zeren::analysis::differing
