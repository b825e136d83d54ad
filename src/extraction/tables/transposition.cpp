#include "extraction/tables/transposition.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "extraction/body_names.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using enum ColumnKind;

bool names_tasks(std::u32string_view head) {
    const auto kind = meaning_of_head(head).kind;
    return kind == task || kind == measure || kind == group;
}

/// Whether each line of marks holds one lead: by line, how many there are.
bool have_one_each(const std::map<std::size_t, std::size_t>& leads, std::size_t lines) {
    const auto ones = std::ranges::count_if(leads, [](const auto& each) { return each.second == 1; });
    const bool has_several = std::ranges::any_of(leads, [](const auto& each) { return each.second > 1; });
    return !has_several && static_cast<std::size_t>(ones) * 5 >= lines * 4;
}

bool holds_lead(const documents::Cell& cell) {
    constexpr std::size_t longest = 24;
    const auto marks = marks_in(plain_words(cell, longest));
    return marks && std::ranges::any_of(*marks, [](const auto& mark) {
               constexpr std::u32string_view letters = U"ALD●";
               if (mark.size() == 1) return letters.find(mark[0]) != std::u32string_view::npos;
               const auto said = meaning_of_cell_word(mark);
               return said == Meaning::lead || said == Meaning::accountable || said == Meaning::responsible;
           });
}

/// The leads of a matrix, by row and by column.
struct LeadCounts {
    std::map<std::size_t, std::size_t> by_row{};
    std::map<std::size_t, std::size_t> by_column{};
    std::size_t rows = 0;            ///< that hold more than their label
    std::size_t letters_beside = 0;  ///< of the labels
};

LeadCounts count_leads(const TableSight& sight, std::size_t label) {
    constexpr std::size_t longest = 60;
    LeadCounts counts;
    for (auto row = sight.head.end; row < sight.table->rows.size(); ++row) {
        const auto& cells = sight.table->rows[row].cells;
        counts.rows += std::ranges::count_if(cells, is_filled) > 1 ? 1 : 0;
        for (const auto& cell : cells) {
            if (cell.column == label) counts.letters_beside += plain_words(cell, longest).size();
            if (cell.column <= label || !is_filled(cell) || !holds_lead(cell)) continue;
            ++counts.by_row[row];
            ++counts.by_column[cell.column];
        }
    }
    return counts;
}

/// Brique / Tâche over columns each of which has its one lead, while the rows have several or none.
bool leads_stand_once_a_column_alone(const TableSight& sight, std::size_t label) {
    const auto counts = count_leads(sight, label);
    return have_one_each(counts.by_column, sight.columns.owners.size()) &&
           !have_one_each(counts.by_row, counts.rows);
}

/// Historia / Actividad over rows each of which has its one lead, while the columns have several.
bool leads_stand_once_a_row(const TableSight& sight, std::size_t label) {
    const auto counts = count_leads(sight, label);
    return have_one_each(counts.by_row, counts.rows) &&
           !have_one_each(counts.by_column, sight.columns.owners.size());
}

/// Project manager, Developer below each other, and no such words above the marks.
bool holds_offices(const TableSight& sight, std::size_t label) {
    const auto is_above = [&](const OwnerColumn& owner) {
        return names_an_office(sight.head.columns[owner.column].words());
    };
    if (std::ranges::any_of(sight.columns.owners, is_above)) return false;
    std::size_t filled = 0;
    std::size_t offices = 0;
    for (auto row = sight.head.end; row < sight.table->rows.size(); ++row) {
        for (const auto& cell : sight.table->rows[row].cells) {
            if (cell.column != label || !is_filled(cell)) continue;
            ++filled;
            offices += names_an_office(plain_words(cell)) ? 1 : 0;
        }
    }
    return offices * 2 > filled;
}

/// Each task has one lead: where that is so of the columns and not of the rows, and the words above the marks
/// are longer than those beside them, these are the tasks.
bool leads_stand_once_a_column(const TableSight& sight, std::size_t label) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t longest = 60;
    const auto [by_row, by_column, rows, letters_beside] = count_leads(sight, label);
    std::size_t letters_above = 0;
    for (const auto& owner : sight.columns.owners) {
        letters_above += sight.head.columns[owner.column].words(longest).size();
    }
    const auto columns = sight.columns.owners.size();
    // Every column has its one lead, and some rows have several or none; few columns, beside offices.
    const auto is_of_one = [](const auto& each) { return each.second == 1; };
    const bool are_offices = columns > 1 && columns <= fewest && holds_offices(sight, label);
    const bool have_fewer = by_row.size() < rows && !std::ranges::all_of(by_row, is_of_one);
    const bool is_clear = (are_offices || (columns > fewest && have_fewer)) && by_column.size() == columns &&
                          std::ranges::all_of(by_column, is_of_one);
    if (is_clear) return true;
    const bool are_longer = letters_above * rows * 2 > letters_beside * columns * 3;
    return rows >= fewest && columns >= fewest && are_longer && have_one_each(by_column, columns) &&
           !have_one_each(by_row, rows);
}

}  // namespace

std::optional<std::size_t> label_column(const TableSight& sight) {
    std::optional<std::size_t> numbers;
    std::optional<std::size_t> label;  // the finest: Groupe | Acteur
    for (std::size_t column = 0; column < sight.facts.size(); ++column) {
        const auto& facts = sight.facts[column];
        const bool is_owner = std::ranges::find(sight.columns.owners, column, &OwnerColumn::column) !=
                              sight.columns.owners.end();
        if (is_owner) break;
        const bool holds_words = facts.filled > 0 && facts.numbers * 2 < facts.filled;
        if (holds_words && (!label || facts.filled > sight.facts[*label].filled)) label = column;
        if (facts.filled > 0 && !holds_words)
            numbers = column;  // T1, "Task 1": short names where nothing else stands
    }
    return label ? label : numbers;
}

bool is_transposed(const TableSight& sight) {
    if (!sight.columns.is_matrix) return false;
    const auto label = label_column(sight);
    if (!label) return false;
    // Bereich | Nr. | Vorhaben: what stands beside the marks as tasks has a column of its own.
    const bool has_tasks = sight.columns.task && *sight.columns.task != *label &&
                           sight.head.columns[*sight.columns.task].meaning.kind == task;
    if (has_tasks) return false;
    const auto& corner = sight.head.columns[*label].cells;
    bool says_nothing = corner.empty();
    if (!corner.empty()) {
        // Unit / Activity: the first word is that of the rows.
        const auto printed = plain_words(*corner.back().cell);
        const auto slash = printed.find_first_of(U"/\\");
        const auto words = head_form(printed.substr(0, slash));
        const bool may_be_tasks = words == U"function";  // of an organisation, or what it has to do
        const auto kind = meaning_of_head(words).kind;
        // Área: a department, or one of what is to be done.
        static constexpr std::array areas = {std::u32string_view(U"area"), std::u32string_view(U"área"),
                                             std::u32string_view(U"bereich")};
        if (is_one_of(words, areas) && leads_stand_once_a_row(sight, *label)) return false;
        if ((names_actors(words) || kind == owners || kind == people) && !may_be_tasks) return true;
        if (names_tasks(words)) return false;
        const bool ends_as_tasks =
            slash != std::u32string::npos && names_tasks(head_form(printed.substr(slash + 1)));
        if (ends_as_tasks) return leads_stand_once_a_column_alone(sight, *label);
        says_nothing = kind == unknown;
    }
    if (says_nothing && leads_stand_once_a_column(sight, *label)) return true;
    std::size_t named = 0;
    for (const auto& owner : sight.columns.owners) {
        if (form_of_name(sight.head.columns[owner.column].words()) != NameForm::none) ++named;
    }
    const auto& facts = sight.facts[*label];
    return facts.bodies * 2 > facts.filled && named * 2 < sight.columns.owners.size();
}

void add_columns_without_marks(TableSight& sight) {
    auto& owners = sight.columns.owners;
    for (auto column = *sight.columns.task + 1; column < sight.facts.size(); ++column) {
        const auto& facts = sight.facts[column];
        const bool is_known = std::ranges::find(owners, column, &OwnerColumn::column) != owners.end();
        const bool has_head = column < sight.head.columns.size() &&
                              !sight.head.columns[column].cells.empty() &&
                              (sight.head.columns[column].meaning.kind == unknown ||
                               sight.head.columns[column].meaning.is_part_of_head);
        if (!is_known && has_head && facts.marks == facts.filled)
            owners.push_back({.column = column, .has_marks = true});
    }
    std::ranges::sort(owners, {}, &OwnerColumn::column);
}

}  // namespace zeren::extraction::tables
