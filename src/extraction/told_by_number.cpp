#include "extraction/told_by_number.hpp"

#include <optional>
#include <set>
#include <string_view>

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

struct Numbers {
    std::vector<std::uint32_t> values{};
    std::size_t size = 0;  ///< code points up to the words
};

/// 第1项：, 第1、3项任务由, 第(五)至(七)项:
std::optional<Numbers> read_numbers(View plain) {
    constexpr std::size_t longest = 40;
    constexpr std::uint32_t most_in_range = 200;
    if (!plain.starts_with(U'第')) return std::nullopt;
    Numbers out;
    bool is_range = false;
    for (std::size_t at = 1; at < plain.size() && at < longest;) {
        const auto han = read_han_numeral(plain.substr(at));
        std::uint32_t value = han ? han->value : 0;
        auto size = han ? han->size : std::size_t{0};
        while (!han && at + size < plain.size() && size < 3 && is_digit(plain[at + size]))
            value = value * 10 + static_cast<std::uint32_t>(plain[at + size++] - U'0');
        if (size > 0) {
            const auto first = is_range && !out.values.empty() ? out.values.back() + 1 : value;
            if (value < first || value - first > most_in_range) return std::nullopt;
            for (auto each = first; each <= value; ++each) out.values.push_back(each);
            is_range = false;
            at += size;
            continue;
        }
        const auto sign = plain[at];
        if (sign == U'项' || sign == U'条') {
            const auto rest = plain.substr(at + 1);
            const auto mark = rest.substr(0, 8).find_first_of(U":由");
            if (out.values.empty() || mark == View::npos) return std::nullopt;
            out.size = at + 1 + mark + 1;
            return out;
        }
        is_range = View(U"-—–至到~").find(sign) != View::npos || (is_range && sign == U'—');
        if (!is_range && View(U"、,和及()第 ").find(sign) == View::npos) return std::nullopt;
        ++at;
    }
    return std::nullopt;
}

}  // namespace

ToldByNumber take_lines_told_by_number(std::vector<Passage>& passages, const ActorDirectory& directory) {
    constexpr std::size_t fewest = 2;
    constexpr std::size_t most_told = 200'000;  // of numbers, over all lines
    ToldByNumber told;
    std::vector<std::size_t> taken;
    std::size_t numbers_told = 0;
    for (std::size_t at = 0; at < passages.size(); ++at) {
        const auto numbers = read_numbers(passages[at].content().plain());
        if (!numbers) continue;
        auto& line = told.lines.emplace_back(passages[at]);
        const auto clause = read_duty_clause(line.content().part(numbers->size), ClauseSite::line, directory);
        if (!clause || !clause->is_only_owners()) continue;
        numbers_told += numbers->values.size();
        if (numbers_told > most_told) return {};
        for (auto value : numbers->values) told.by_number[value].push_back(told.clauses.size());
        told.clauses.push_back(*clause);
        taken.push_back(at);
    }
    if (taken.size() < fewest) return {};
    for (auto at : taken) {
        passages[at].printed.clear();
        passages[at].plain.clear();
    }
    return told;
}

void give_by_number(const ToldByNumber& told, Outline& outline) {
    if (told.clauses.empty()) return;
    std::set<std::size_t> parents;
    for (const auto& node : outline.nodes) parents.insert(node.parent);
    for (std::size_t at = 0; at < outline.nodes.size(); ++at) {
        auto& node = outline.nodes[at];
        if (node.number.values.size() != 1 || !node.clauses.empty() || parents.contains(at)) continue;
        const auto found = told.by_number.find(node.number.values.front());
        if (found == told.by_number.end()) continue;
        for (auto clause : found->second) node.clauses.push_back(told.clauses[clause]);
    }
}

}  // namespace zeren::extraction
