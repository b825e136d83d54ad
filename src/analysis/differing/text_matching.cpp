#include "analysis/differing/text_matching.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

#include "analysis/differing/similar_rows.hpp"
#include "analysis/differing/text_similarity.hpp"
#include "support/utf8.hpp"

namespace zeren::analysis::differing {
namespace {

constexpr double alike = 0.6;
constexpr double bonus_of_equal_ids = 0.1;

/// Whether an id (`7`, `plan/7`) is a place in a count rather than a name.
bool is_number(std::string_view id) {
    constexpr std::u32string_view allowed = U"0123456789.-()（）一二三四五六七八九十百零〇";
    const auto own = id.substr(id.rfind('/') + 1);
    return std::ranges::all_of(support::to_code_points(own), [&](char32_t code_point) {
        return allowed.find(code_point) != std::u32string_view::npos;
    });
}

class Matcher {
  public:
    Matcher(std::span<const TextRow> before, std::span<const TextRow> after)
        : before_(before), after_(after), used_before_(before.size()), used_after_(after.size()) {
        for (const auto& row : before) before_profiles_.emplace_back(row.text);
        for (const auto& row : after) after_profiles_.emplace_back(row.text);
        for (std::size_t row = 0; row < after.size(); ++row) after_by_id_.emplace(after[row].id, row);
    }

    std::vector<TextMatch> run() && {
        match_ids([](const TextRow& row, double) { return !is_number(row.id); });
        match_equal_texts();
        match_similar_texts();
        match_ids([](const TextRow&, double how) { return how > 0.0; });
        std::ranges::sort(matches_, {}, &TextMatch::before);
        return std::move(matches_);
    }

  private:
    [[nodiscard]] double likeness(std::size_t before, std::size_t after) const {
        return similarity(before_profiles_[before], after_profiles_[after]);
    }
    void take(std::size_t before, std::size_t after, double how, MatchedBy by) {
        used_before_[before] = used_after_[after] = true;
        matches_.push_back({.before = before, .after = after, .similarity = how, .by = by});
    }

    template <class Counts>
    void match_ids(Counts counts) {
        for (std::size_t row = 0; row < before_.size(); ++row) {
            if (used_before_[row]) continue;
            const auto found = after_by_id_.find(before_[row].id);
            if (found == after_by_id_.end() || used_after_[found->second]) continue;
            const auto how = likeness(row, found->second);
            if (counts(before_[row], how)) take(row, found->second, how, MatchedBy::id);
        }
    }

    void match_equal_texts() {
        std::map<std::u32string, std::vector<std::size_t>> after_by_text;
        for (std::size_t row = 0; row < after_.size(); ++row) {
            auto text = normalised(after_[row].text);
            if (!used_after_[row] && !text.empty()) after_by_text[std::move(text)].push_back(row);
        }
        for (const bool equal_ids : {true, false}) {
            for (std::size_t row = 0; row < before_.size(); ++row) {
                if (used_before_[row]) continue;
                const auto found = after_by_text.find(normalised(before_[row].text));
                if (found == after_by_text.end()) continue;
                const auto fits = [&](std::size_t other) {
                    return !used_after_[other] && (!equal_ids || after_[other].id == before_[row].id);
                };
                const auto other = std::ranges::find_if(found->second, fits);
                if (other != found->second.end()) take(row, *other, likeness(row, *other), MatchedBy::text);
            }
        }
    }

    void match_similar_texts() {
        std::vector<std::size_t> rows;
        std::vector<TextProfile> profiles;
        for (std::size_t row = 0; row < after_.size(); ++row) {
            if (used_after_[row]) continue;
            rows.push_back(row);
            profiles.push_back(after_profiles_[row]);
        }
        const SimilarRows index(profiles);
        std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;
        for (std::size_t row = 0; row < before_.size(); ++row) {
            if (used_before_[row] || before_profiles_[row].size() == 0) continue;
            for (auto near : index.near(before_profiles_[row])) {
                const auto how = similarity(before_profiles_[row], profiles[near]);
                const bool equal_ids = before_[row].id == after_[rows[near]].id;
                if (how >= alike)
                    pairs.emplace_back(-(how + (equal_ids ? bonus_of_equal_ids : 0)), row, rows[near]);
            }
        }
        std::ranges::sort(pairs);
        for (const auto& [rank, row, other] : pairs) {
            if (!used_before_[row] && !used_after_[other])
                take(row, other, likeness(row, other), MatchedBy::similar_text);
        }
    }

    std::span<const TextRow> before_, after_;
    std::vector<bool> used_before_, used_after_;
    std::vector<TextProfile> before_profiles_, after_profiles_;
    std::unordered_map<std::string_view, std::size_t> after_by_id_;
    std::vector<TextMatch> matches_;
};

}  // namespace

std::vector<TextMatch> match_texts(std::span<const TextRow> before, std::span<const TextRow> after) {
    return Matcher(before, after).run();
}

std::vector<TextSplit> find_splits(std::span<const std::string_view> wholes,
                                   std::span<const SplitPart> parts) {
    constexpr double part_within = 0.7;
    constexpr double covered = 0.5;
    std::vector<TextProfile> profiles;
    for (const auto& part : parts) profiles.emplace_back(part.text);
    const SimilarRows index(profiles);
    std::vector<bool> taken(parts.size());
    std::vector<TextSplit> splits;
    for (std::size_t whole = 0; whole < wholes.size(); ++whole) {
        const TextProfile profile(wholes[whole]);
        TextSplit split{.whole = whole};
        std::size_t pairs = 0;
        for (auto part : index.near(profile)) {
            const bool free = parts[part].only_of == SplitPart::anything || parts[part].only_of == whole;
            if (taken[part] || !free || containment(profiles[part], profile) < part_within) continue;
            split.parts.push_back(part);
            pairs += profiles[part].size();
        }
        if (split.parts.size() < 2) continue;
        if (static_cast<double>(pairs) < covered * static_cast<double>(profile.size())) continue;
        for (auto part : split.parts) taken[part] = true;
        std::ranges::sort(split.parts);
        splits.push_back(std::move(split));
    }
    return splits;
}

}  // namespace zeren::analysis::differing
