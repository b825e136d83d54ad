#include "analysis/differing/similar_rows.hpp"

#include <algorithm>
#include <utility>

namespace zeren::analysis::differing {
namespace {

constexpr std::size_t common = 64;
constexpr std::size_t most_found = 32;

}  // namespace

SimilarRows::SimilarRows(std::span<const TextProfile> rows) {
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        for (auto pair : rows[row].pairs()) {
            auto& holders = rows_by_pair_[pair];
            // One more than is common tells that the pair is; more of them say nothing new.
            if (holders.size() > common || (!holders.empty() && holders.back() == row)) continue;
            holders.push_back(row);
        }
    }
}

std::vector<std::size_t> SimilarRows::near(const TextProfile& text) const {
    std::unordered_map<std::uint32_t, std::size_t> shared;
    const auto count = [&](bool rare_only) {
        for (auto pair : text.pairs()) {
            const auto found = rows_by_pair_.find(pair);
            if (found == rows_by_pair_.end()) continue;
            if (rare_only && found->second.size() > common) continue;
            for (auto row : found->second) ++shared[row];
        }
    };
    count(true);
    if (shared.empty()) count(false);
    std::vector<std::pair<std::size_t, std::uint32_t>> ranked;
    ranked.reserve(shared.size());
    for (const auto& [row, times] : shared) ranked.emplace_back(times, row);
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        return std::pair(b.first, a.second) < std::pair(a.first, b.second);
    });
    if (ranked.size() > most_found) ranked.resize(most_found);
    std::vector<std::size_t> rows;
    rows.reserve(ranked.size());
    for (const auto& [times, row] : ranked) rows.push_back(row);
    return rows;
}

}  // namespace zeren::analysis::differing
