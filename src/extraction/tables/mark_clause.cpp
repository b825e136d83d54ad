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

struct SaidByMarks {
    Duty strongest = Duty::unsaid;
    bool is_understood = true;
    bool is_nobody = false;  ///< each mark says so
};

SaidByMarks said_in(const Stretch& line, const MarkKey& key) {
    const auto marks = marks_as_printed(line.plain());
    SaidByMarks said{.is_understood = marks.has_value(), .is_nobody = marks && !marks->empty()};
    for (const auto& mark : marks.value_or(std::vector<std::u32string>{})) {
        const auto own = key.find(mark);
        const auto found = own != key.end() ? own : key.find(capital_mark(mark));
        if (found == key.end()) {
            said.is_understood = false;
        } else if (!found->second.is_nobody && is_stronger(found->second.duty, said.strongest)) {
            said.strongest = found->second.duty;
        }
        said.is_nobody = said.is_nobody && found != key.end() && found->second.is_nobody;
    }
    return said;
}

}  // namespace

std::vector<DutyClause> mark_clauses(const std::vector<Stretch>& cell, const Stretch& actor,
                                     const MarkKey& key) {
    std::vector<DutyClause> clauses;
    for (const auto& line : cell) {
        DutyClause clause{.words = line};
        const auto said = said_in(line, key);
        if (!said.is_understood) clause.not_understood = {line};
        if (said.strongest != Duty::unsaid) {
            clause.owners.push_back(
                {.name = actor, .duty = said.strongest, .production = Production::mark, .place = line});
        }
        const bool says_something = clause.names_somebody();
        if (says_something) clauses.push_back(std::move(clause));
    }
    return clauses;
}

std::vector<DutyClause> clauses_with_duty(std::vector<DutyClause> names, const std::vector<Stretch>& cell,
                                          const MarkKey& key) {
    for (const auto& line : cell) {
        const auto said = said_in(line, key);
        if (!said.is_understood) names.push_back({.words = line, .not_understood = {line}});
        for (auto& clause : names) {
            if (said.is_nobody) clause.owners.clear();
            if (said.strongest == Duty::unsaid) continue;
            for (auto& owner : clause.owners) {
                owner.duty = said.strongest;
                owner.production = Production::mark;
                owner.place = line;
            }
        }
    }
    return names;
}

}  // namespace zeren::extraction::tables
