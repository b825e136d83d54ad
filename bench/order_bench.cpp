#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "benchmarks.hpp"
#include "layout/ordering.hpp"

namespace zeren::bench {
namespace {

struct Problem {
    std::size_t fixed = 0;
    std::size_t free = 0;
    std::vector<layout::Link> links{};
};

/// The numbers of a line, at most three; letters are passed over.
std::vector<std::uint64_t> numbers_in(std::string_view line) {
    std::vector<std::uint64_t> numbers;
    const auto* at = line.data();
    const auto* const end = at + line.size();
    while (at != end && numbers.size() < 3) {
        std::uint64_t number = 0;
        const auto [behind, error] = std::from_chars(at, end, number);
        if (error == std::errc()) numbers.push_back(number);
        at = error == std::errc() ? behind : at + 1;
    }
    return numbers;
}

/// Says what is wrong and where.
std::nullopt_t refuse(std::string_view file, std::size_t line, std::string_view why) {
    fmt::print(stderr, "{}:{}: error: {}\n", file, line, why);
    return std::nullopt;
}

std::optional<Problem> read_problem(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return refuse(file, 1, "the file cannot be read");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    Problem problem;
    bool has_head = false;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        ++number;
        const auto found = numbers_in(line);
        if (line.starts_with('c') || found.empty()) continue;
        if (line.starts_with('p')) {
            constexpr std::uint64_t most = 100'000'000;
            if (found.size() < 3 || found[0] > most || found[1] > most)
                return refuse(file, number, "expected `p ocr n_fixed n_free m`");
            problem.fixed = found[0];
            problem.free = found[1];
            has_head = true;
        } else if (found.size() > 1) {  // a single number belongs to a layout that may stand in front
            if (!has_head || found[0] < 1 || found[0] > problem.fixed || found[1] <= problem.fixed ||
                found[1] > problem.fixed + problem.free)
                return refuse(file, number, "expected an edge from the fixed to the free side");
            problem.links.push_back({.fixed = static_cast<std::uint32_t>(found[0] - 1),
                                     .free = static_cast<std::uint32_t>(found[1] - problem.fixed - 1)});
        }
    }
    if (!has_head) return refuse(file, 1, "expected `p ocr n_fixed n_free m`");
    return problem;
}

}  // namespace

int order(Arguments arguments) {
    if (arguments.empty()) return 0;
    const bool tells_order = arguments.size() == 2 && arguments[1] == "--order";
    if (arguments.size() > 2 || (arguments.size() == 2 && !tells_order)) return 2;
    const auto problem = read_problem(std::string(arguments.front()));
    if (!problem) return 1;
    const auto found =
        layout::order_free_side(layout::TwoSides(problem->fixed, problem->free, problem->links));
    fmt::print("crossings {}\n", found.crossings);
    for (auto node : tells_order ? found.order : layout::Order{})
        fmt::print("{}\n", node + problem->fixed + 1);
    return 0;
}

}  // namespace zeren::bench
