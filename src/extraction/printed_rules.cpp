#include "extraction/printed_rules.hpp"

#include <algorithm>
#include <string>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// The words of the rule before `at`, and from there on.
View before(View words, std::size_t at, const RuleWords& rule) {
    const auto begin = at - std::min(at, rule.farthest);
    const auto near = words.substr(begin, at - begin);
    const auto end = near.find_last_of(rule.ends);
    return end == View::npos ? near : near.substr(end + 1);
}

View from(View words, std::size_t at, const RuleWords& rule) {
    const auto near = words.substr(at, rule.farthest);
    return near.substr(0, near.find_first_of(rule.ends));
}

}  // namespace

std::optional<Duty> printed_duty(View plain, const RuleWords& rule) {
    constexpr std::size_t most_looked_at = 400;
    const auto words = lower_case(plain.substr(0, most_looked_at));
    for (View place : rule.places) {
        const auto at = words.find(place);
        if (at == View::npos) continue;
        const auto says = [&](WordList duties) {
            return holds_one_of(from(words, at, rule), duties) ||
                   (rule.before_too && holds_one_of(before(words, at, rule), duties));
        };
        if (says(rule.leading)) return Duty::lead;
        if (says(rule.owning)) return Duty::responsible;
    }
    return std::nullopt;
}

std::optional<Duty> printed_duty(std::span<const Passage> passages, const RuleWords& rule) {
    for (const auto& passage : passages) {
        if (const auto duty = printed_duty(passage.content().plain(), rule)) return duty;
    }
    return std::nullopt;
}

}  // namespace zeren::extraction
