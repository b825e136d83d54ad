#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "graph/accountability_graph.hpp"
#include "model/sheet_words.hpp"
#include "render/options.hpp"

namespace zeren::render {

/// A noun behind a number.
struct Counted {
    std::string_view one;
    std::string_view many;
};

/// The words that pictures print, in one language. Each language is one row of one table.
struct Phrases {
    std::string_view language;  ///< for xml:lang
    std::string_view matrix;
    std::string_view links;
    std::string_view cards;
    std::string_view actor_card;
    std::string_view load;
    std::string_view network;
    std::string_view task_sheet;
    std::string_view name_key;  ///< heading of the page with the full names of cut ones
    std::string_view title_gap;
    std::string_view lead;
    std::string_view cooperate;
    std::string_view joint;
    std::string_view lead_letter;
    std::string_view cooperate_letter;
    std::string_view joint_letter;
    std::string_view letter_gap;     ///< behind a letter that stands before a name
    std::string_view inferred_open;  ///< around a letter that is inferred
    std::string_view inferred_close;
    std::string_view inferred;  ///< behind a role's name in a legend
    std::string_view inferred_note;
    std::string_view proposed_note;  ///< in its place where the graph holds proposals too
    std::string_view named;
    std::string_view named_lead;
    std::string_view named_lead_mark;  ///< behind a name in a list
    std::string_view group;
    std::string_view number;
    std::string_view task;
    std::string_view places;  ///< head of the column of hospitals, towns and institutions
    std::string_view tasks_total;
    std::string_view leads_total;
    std::string_view inferred_leads_total;
    std::string_view whole_plan;  ///< behind a total on one of several pages
    std::string_view continued;
    std::string_view no_tasks;
    std::string_view no_group;
    std::string_view badge_note;
    std::string_view label_note;  ///< what the small numbers at the owners are
    std::string_view overloaded;
    std::string_view threshold;
    std::string_view unjudged;       ///< behind the threshold, where some owner has none
    std::string_view unjudged_mark;  ///< behind the numbers of such an owner
    std::string_view load_rule;
    std::string_view no_owners;
    std::string_view pair_note;
    std::string_view no_pairs;
    std::string_view unpaired;
    std::string_view open_bracket;
    std::string_view close_bracket;
    std::string_view task_number;
    std::string_view led_by;
    std::string_view inferred_led_by;
    std::string_view due;
    std::string_view state;
    std::string_view owner_words;
    std::string_view source;
    std::string_view source_line;
    std::array<std::string_view, 3> in_table;  ///< in front of the numbers of a table, its row and its cell
    std::string_view rule;                     ///< in front of a rule that has no words
    std::string_view semicolon;
    std::string_view no_owner_words;
    std::array<std::string_view, 5> states;  ///< by model::TaskState
    std::array<std::string_view, 6> bases;   ///< by model::Basis
    std::string_view list_comma;
    std::string_view colon;
    std::string_view page_before;
    std::string_view page_between;
    std::string_view page_after;
    std::array<std::string_view, 3> poster_sheet;  ///< before the number, between it and the count, behind
    std::array<std::string_view, 3> poster_place;  ///< before the row, between it and the column, behind
    Counted groups;
    Counted tasks;
    Counted actors;
    Counted edges;
};

[[nodiscard]] const Phrases& phrases(Language language);

/// The words in the language that is asked for, else in the plan's.
[[nodiscard]] const Phrases& phrases_for(const Options& options, const graph::AccountabilityGraph& graph);

/// The plan's language; where it tells none, Chinese if its title, its first task or its first actor holds an
/// ideograph.
[[nodiscard]] Language language_of(const graph::AccountabilityGraph& graph);

/// "67 项任务", "1 task".
[[nodiscard]] std::string counted(std::size_t number, const Counted& noun);

[[nodiscard]] std::string_view name_of(model::Role role, const Phrases& words);

/// "牵"; "(牵)" where it is inferred.
[[nodiscard]] std::string letter_of(model::Role role, model::Basis basis, const Phrases& words);

/// What stands for the letter of a body that a task's text names: "○"; "〔牵〕" where it is to lead.
[[nodiscard]] std::string named_letter(model::Role role, const Phrases& words);

/// The word of the pictures' language.
[[nodiscard]] std::string_view in_language(const model::SheetWord& word, const Phrases& words);

}  // namespace zeren::render
