#include "support/suggestion.hpp"

#include <algorithm>
#include <utility>

#include "support/utf8.hpp"

namespace zeren::support {
namespace {

/// How far off a word may be and still be taken for a slip: a third of its length, at least one.
std::size_t tolerance(std::size_t length) { return std::max<std::size_t>(1, length / 3); }

std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, substituted});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                current[j] = std::min(current[j], before_last[j - 2] + 1);
            }
        }
        std::swap(before_last, last);
        std::swap(last, current);
    }
    return last[b.size()];
}

constexpr std::size_t longest_word = 200;  // beyond, nobody meant a name

/// Which sorts of letters a text holds, each code point being of one of 64.
std::uint64_t sorts_of(const std::u32string& letters) {
    std::uint64_t sorts = 0;
    for (auto letter : letters) sorts |= std::uint64_t{1} << ((letter * 0x9E3779B97F4A7C15U) >> 58U);
    return sorts;
}

bool has_more_bits(std::uint64_t bits, std::size_t than) {
    for (; bits != 0 && than > 0; --than) bits &= bits - 1;  // takes the lowest one away
    return bits != 0;
}

/// Whether texts of these sorts are surely farther apart: no change of a letter takes away or brings two.
bool are_farther(std::uint64_t a, std::uint64_t b, std::size_t limit) {
    return has_more_bits(a & ~b, limit) || has_more_bits(b & ~a, limit);
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    return distance(to_code_points(a), to_code_points(b));
}

NearNames::NearNames(std::span<const std::string_view> candidates, std::size_t work) : work_left_(work) {
    for (auto candidate : candidates) {
        if (candidate.size() > 4 * longest_word) continue;
        const auto letters = to_code_points(candidate);
        candidates_.push_back({.name = candidate, .length = letters.size(), .letters = sorts_of(letters)});
    }
}

std::vector<std::string> NearNames::near(std::string_view word, std::size_t most) {
    const auto wanted = to_code_points(word);
    if (wanted.size() > longest_word) return {};
    const auto sorts = sorts_of(wanted);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto& candidate : candidates_) {
        const auto limit = tolerance(std::max(wanted.size(), candidate.length));
        const auto gap = wanted.size() > candidate.length ? wanted.size() - candidate.length
                                                          : candidate.length - wanted.size();
        if (gap > limit || are_farther(sorts, candidate.letters, limit)) continue;
        const auto work = (wanted.size() + 1) * (candidate.length + 1);
        if (work > work_left_) return {};
        work_left_ -= work;
        if (const auto far = distance(wanted, to_code_points(candidate.name)); far <= limit)
            near.emplace_back(far, candidate.name);
    }
    std::ranges::stable_sort(near, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string> names;
    for (const auto& [far, name] : near) {
        if (names.size() == most) break;
        if (std::ranges::find(names, name) == names.end()) names.emplace_back(name);
    }
    return names;
}

std::vector<std::string> near_names(std::string_view word, std::span<const std::string_view> candidates,
                                    std::size_t most) {
    return NearNames(candidates).near(word, most);
}

std::string list_names(std::span<const std::string_view> names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) out += i + 1 == names.size() ? " or " : ", ";
        out.append("\"").append(names[i]).append("\"");
    }
    return out;
}

std::string did_you_mean(std::span<const std::string> near) {
    if (near.empty()) return {};
    const std::vector<std::string_view> views(near.begin(), near.end());
    return "did you mean " + list_names(views) + "?";
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
    return did_you_mean(near_names(word, candidates));
}

}  // namespace zeren::support
