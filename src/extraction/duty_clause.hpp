#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extraction/actor_directory.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {

/// Where the words of a clause stand.
enum class ClauseSite : std::uint8_t {
    line,         ///< a line or cell of its own
    sub_item,     ///< a bullet below an item
    bracket,      ///< in brackets at the end of a text
    own_bracket,  ///< in brackets that fill a line
    sentence,     ///< a sentence of a text
    end_bracket,  ///< in brackets at the end of an item, where nothing but the manner of the text says that
                  ///< they own it
    opening,      ///< names before what they do, likewise
    heading,      ///< a heading above the item, likewise
};

/// The production of the grammar that gave an owner its duty.
enum class Production : std::uint8_t {
    list,    ///< names, and no more than that they are responsible
    label,   ///< 牵头单位：names
    people,  ///< 责任人：names
    verb,    ///< names 牵头
    mark,    ///< a letter or sign below a name: A, ●
};

struct OwnerMention {
    Stretch name{};
    Duty duty = Duty::unsaid;
    Production production = Production::list;
    std::u32string full{};  ///< where it is not the printed name: an elided prefix is restored
    Stretch alias{};        ///< a second name in brackets behind it; empty where there is none
    Stretch place{};        ///< where the duty is said, if that is away from the name: the cell of a matrix

    [[nodiscard]] bool is_person() const { return production == Production::people; }

    void stand_under(const DutyWords& label) {
        duty = label.duty;
        production = label.is_of_people ? Production::people : Production::label;
    }
    /// 市教育局，市财政局配合: before those who help.
    void stand_for_task() {
        if (duty == Duty::unsaid) duty = Duty::responsible;
    }
    /// What the verb behind its run says of it, which 负责 under a label does not change.
    void stand_before_verb(Duty said) {
        if (production == Production::verb) return;  // marked by itself
        const bool says_role = said == Duty::lead || said == Duty::cooperate;
        if (!says_role && (duty != Duty::unsaid || said == Duty::unsaid)) return;
        duty = said;
        if (says_role) production = Production::verb;
    }
    /// 市教育局(牵头): a duty that is said of this one.
    void mark(Duty said) {
        duty = said;
        production = Production::verb;
    }
};

/// Words that say who is responsible, read by this grammar (separators are the plain forms):
///
///     clause = none | part { (";" | "。") part }
///     part   = [ label ":" ] [ items above ] run { separator run }
///     run    = [ "由" ] names [ verb ]      a verb holds for all names since the last one
///     names  = name { ("、" | "," | "/" | blank | conjunction) name } [ open ]
///     name   = words [ "(" mark ")" ] [ "(" second name ")" ]
///     mark   = 牵头 | 配合 | …              holds for this name alone, 共同牵头 for all before
///     verb   = { adverb } ( 牵头 | 配合 | 负责 | 落实 | … )
///              also inside: name 牵头 names 配合, name 会同 names
///     open   = 等 [ count ] [ 部门 | 有关单位 | … ]
///     none   = 无 | / | —
///
/// A label that is of no owner with its words, deadlines and 列第一位的为牵头单位 [ 下同 ] are read and name
/// nobody.
///
/// docs/reading-duties.md holds the productions with examples. The words are tables in duty_labels.cpp,
/// duty_words.cpp and clause_remarks.cpp, the forms of names in body_names.cpp; clause_evidence.hpp says when
/// words are a clause at all. Clauses without any Han sign are read by english_clause.cpp.
struct DutyClause {
    Stretch words{};
    ClauseSite site = ClauseSite::line;
    bool labelled = false;
    bool states_none = false;
    bool first_leads = false;   ///< it prints the rule that the first one named leads
    bool from_here_on = false;  ///< and says that the rule holds for the clauses behind it too: 下同
    bool open = false;          ///< the list ends in 等
    std::optional<std::uint32_t> counted{};      ///< the number of owners that the clause itself states
    std::optional<std::uint32_t> items_above{};  ///< 以上2项由…: it holds for so many items; 0: for all
    std::vector<OwnerMention> owners{};
    std::vector<Stretch> deadlines{};       ///< words among the owners that say when (`read_due`)
    std::vector<Stretch> not_understood{};  ///< words among the owners that have not the form of a name
    Stretch rider{};  ///< 以下均需各县人民政府落实，不再列出, and what follows: of all items behind, it names
                      ///< nobody here

    bool has_object = false;  ///< what a body is to do stands behind its verb: 市财政局负责资金保障
    bool says_duty = false;   ///< a verb says more than a bare 负责, which any sentence may hold

    /// True where it names somebody, whether the name was understood or not.
    [[nodiscard]] bool names_somebody() const { return !owners.empty() || !not_understood.empty(); }
    /// True where it names owners and all its words are understood.
    [[nodiscard]] bool is_only_owners() const { return !owners.empty() && not_understood.empty(); }
    /// True where it says when and nothing about owners.
    [[nodiscard]] bool is_only_deadline() const {
        return !deadlines.empty() && !names_somebody() && !states_none;
    }
};

/// Reads words as a duty clause; nothing where they are none: task text, a condition, a heading. `opening` is
/// the label that stands before the words, on a line of its own. O(words).
[[nodiscard]] std::optional<DutyClause> read_duty_clause(
    const Stretch& words, ClauseSite site, const ActorDirectory& directory,
    const std::optional<DutyWords>& opening = std::nullopt);

}  // namespace zeren::extraction
