#include "analysis/number_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace zeren::analysis {
namespace {

struct Numbered {
    std::uint32_t number = 0;
    model::TaskId task{};
};

/// The first run of ASCII digits, where it is a number of a plausible size; with `whole` all of the words.
std::optional<std::uint32_t> number_in(std::string_view words, bool whole) {
    constexpr std::size_t most_digits = 9;
    const auto first = words.find_first_of("0123456789");
    if (first == std::string_view::npos) return std::nullopt;
    const auto digits = words.substr(first, words.find_first_not_of("0123456789", first) - first);
    if (digits.empty() || digits.size() > most_digits || (whole && digits != words)) return std::nullopt;
    std::uint32_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::vector<Numbered> numbers_of(const model::Plan& plan) {
    std::vector<Numbered> numbers;
    for (auto task : plan.tasks()) {
        auto number = number_in(plan.id(task), true);
        if (!number) number = number_in(plan.number(task), false);
        if (number) numbers.push_back({*number, task});
    }
    std::ranges::stable_sort(numbers, {}, &Numbered::number);
    return numbers;
}

std::string range(std::uint32_t first, std::uint32_t last) {
    if (first == last) return fmt::format("{}", first);
    return fmt::format("{} to {}", first, last);
}

}  // namespace

void check_numbers(const model::Plan& plan, std::string_view file, support::Diagnostics& found) {
    constexpr std::size_t most_ranges = 10;
    const auto numbers = numbers_of(plan);
    std::vector<std::string> missing;
    std::optional<model::TaskId> behind_gap;
    std::uint32_t count = 0;
    for (std::size_t place = 1; place < numbers.size(); ++place) {
        const auto before = numbers[place - 1].number;
        const auto after = numbers[place].number;
        if (after <= before + 1) continue;
        count += after - before - 1;
        if (!behind_gap) behind_gap = numbers[place].task;
        if (missing.size() < most_ranges)
            missing.push_back(range(before + 1, after - 1));
        else if (missing.size() == most_ranges)
            missing.emplace_back("…");
    }
    if (!behind_gap) return;
    found.add(support::make_diagnostic(
        support::Code::task_number_gap,
        fmt::format("no task has the number{} {}", count == 1 ? "" : "s", fmt::join(missing, ", ")),
        model::place_of(plan.origin(*behind_gap), file)));
}

}  // namespace zeren::analysis
