#include "extraction/tables/mark_clause.hpp"

#include <algorithm>
#include <array>

#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {
namespace {

/// Stronger duties stand before weaker ones.
constexpr std::array by_strength = {Duty::lead,     Duty::responsible, Duty::cooperate,
                                    Duty::approves, Duty::consulted,   Duty::informed};

bool is_stronger(Duty one, Duty other) {
    return std::ranges::find(by_strength, one) < std::ranges::find(by_strength, other);
}

}  // namespace

std::vector<DutyClause> mark_clauses(const std::vector<Stretch>& cell, const Stretch& actor,
                                     const MarkKey& key) {
    std::vector<DutyClause> clauses;
    for (const auto& line : cell) {
        const auto marks = marks_in(line.plain());
        DutyClause clause{.words = line};
        auto strongest = Duty::unsaid;
        for (const auto& mark : marks.value_or(std::vector<std::u32string>{})) {
            const auto found = key.find(mark);
            if (found == key.end()) {
                clause.not_understood = {line};
            } else if (!found->second.is_nobody && is_stronger(found->second.duty, strongest)) {
                strongest = found->second.duty;
            }
        }
        if (!marks) clause.not_understood = {line};
        if (strongest != Duty::unsaid) {
            clause.owners.push_back(
                {.name = actor, .duty = strongest, .production = Production::mark, .place = line});
        }
        const bool says_something = !clause.owners.empty() || !clause.not_understood.empty();
        if (says_something) clauses.push_back(std::move(clause));
    }
    return clauses;
}

}  // namespace zeren::extraction::tables
