#include "extraction/tables/table_reading.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "extraction/body_names.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/name_brackets.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/handed_down.hpp"
#include "extraction/tables/marked_names.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/row_kind.hpp"
#include "extraction/tables/row_reader.hpp"
#include "extraction/tables/table_notes.hpp"
#include "extraction/tables/transposed_reader.hpp"

namespace zeren::extraction::tables {
namespace {

/// The different marks below the heads of a matrix or in the column of duties, the first few of them.
std::set<std::u32string> marks_used(const TableSight& sight) {
    constexpr std::size_t most_kinds = 40;
    std::set<std::u32string> used;
    std::vector<bool> holds_marks(sight.facts.size(), false);
    for (const auto& owner : sight.columns.owners) holds_marks[owner.column] = !sight.columns.duties;
    if (sight.columns.duties) holds_marks[*sight.columns.duties] = true;
    for (auto row = sight.head.end; row < sight.table->rows.size(); ++row) {
        for (const auto& cell : sight.table->rows[row].cells) {
            if (!holds_marks[cell.column] || cell.paragraphs.empty() || used.size() >= most_kinds) continue;
            for (auto& mark : marks_as_printed(plain_words(cell)).value_or(std::vector<std::u32string>{}))
                used.insert(std::move(mark));
        }
    }
    return used;
}

/// Which of two head rows names the actors: the lower one, unless it repeats itself where the upper does not
/// (engineers under people), holds people below roles or bodies, or a note says that those below are whom to
/// call.
std::size_t row_of_names(const TableSight& sight, const std::vector<LegendLine>& legend) {
    std::set<std::u32string> lower;
    std::set<std::u32string> upper;
    std::size_t columns = 0;
    for (const auto& owner : sight.columns.owners) {
        const auto& cells = sight.head.columns[owner.column].cells;
        if (cells.size() < 2) return 0;
        ++columns;
        lower.insert(plain_words(*cells.back().cell));
        upper.insert(plain_words(*cells[cells.size() - 2].cell));
    }
    const bool are_contacts =
        upper.size() == columns &&
        std::ranges::any_of(legend, [](const LegendLine& line) { return tells_of_contacts(line.plain); });
    const auto offices = static_cast<std::size_t>(std::ranges::count_if(upper, names_an_office));
    const bool are_people =
        upper.size() == columns && offices * 2 >= columns && std::ranges::all_of(lower, looks_like_a_person);
    // M. Fenn, Dr Neal, (vacant) below Marketing: people below units.
    const auto is_placeholder = [](const std::u32string& words) { return words.starts_with(U'('); };
    const auto initials = static_cast<std::size_t>(std::ranges::count_if(lower, begins_with_an_initial));
    const bool are_below_units =
        upper.size() == columns && initials * 2 >= lower.size() &&
        std::ranges::none_of(upper, begins_with_an_initial) &&
        std::ranges::all_of(lower, [&](const std::u32string& words) {
            return begins_with_an_initial(words) || is_placeholder(words) || looks_like_a_person(words);
        });
    return are_contacts || are_people || are_below_units ||
                   (lower.size() < columns && upper.size() > lower.size())
               ? 1
               : 0;
}

/// Ferry Crew (R), Local Partner (HADO), 县教育局（教育科）: a mark, a short form or a remark in brackets
/// behind a name is none of it; 各县（市、区） keeps its areas.
Stretch without_bracket(const Stretch& name) {
    if (const auto bracketed = read_name_bracket(name); bracketed.name.size() < name.size())
        return bracketed.name;
    const auto plain = name.plain();
    const auto open = plain.rfind(U'(');
    if (open == std::u32string_view::npos || open == 0 || !plain.ends_with(U')')) return name;
    const auto inside = plain.substr(open + 1, plain.size() - open - 2);
    const bool is_of_areas = form_of_name(plain) == NameForm::collective || is_area_word(inside) ||
                             inside.find(U'、') != std::u32string_view::npos;
    return is_of_areas ? name : name.part(0, open).trimmed();
}

/// Brackets that tell two heads apart (Team (north), Team (south)) stay.
void drop_brackets(std::vector<Stretch>& actors) {
    std::map<std::u32string_view, std::size_t> bare_names;
    for (const auto& actor : actors) ++bare_names[without_bracket(actor).plain()];
    for (auto& actor : actors) {
        if (const auto bare = without_bracket(actor); bare_names[bare.plain()] == 1) actor = bare;
    }
}

std::vector<Stretch> actors_of(const TableSight& sight, const std::vector<LegendLine>& legend,
                               CellPassages& passages) {
    const auto rows_above = row_of_names(sight, legend);
    std::vector<Stretch> actors;
    for (const auto& owner : sight.columns.owners) {
        const auto& cells = sight.head.columns[owner.column].cells;
        actors.push_back(cells.size() > rows_above
                             ? passages.name_of(*cells[cells.size() - 1 - rows_above].cell)
                             : Stretch{});
    }
    drop_brackets(actors);
    return actors;
}

/// Where a list beside the table begins; no column where the table goes on behind the gap.
std::size_t width_of(const TableSight& sight) {
    const auto width = main_width(*sight.table);
    const bool goes_on = (sight.columns.task && *sight.columns.task >= width) ||
                         std::ranges::any_of(sight.columns.owners, [width](const OwnerColumn& owner) {
                             return owner.column >= width;
                         });
    return goes_on ? no_column : width;
}

/// The first row without words below the last one with owners; no row where there is none.
std::size_t gap_below_owners(const TableLayout& layout) {
    const auto& rows = layout.table->rows;
    const auto holds_owners = [&](const documents::TableRow& row) {
        return std::ranges::any_of(row.cells, [&](const documents::Cell& cell) {
            return is_filled(cell) && std::ranges::find(layout.columns.owners, cell.column,
                                                        &OwnerColumn::column) != layout.columns.owners.end();
        });
    };
    std::size_t gap = no_column;
    for (auto row = rows.size(); row-- > layout.head.end && !holds_owners(rows[row]);) {
        if (is_empty(rows[row])) gap = row;
    }
    return gap;
}

/// The duties of columns whose heads are letters of a legend, with names below them.
void settle_letters(TableLayout& layout, MarkKeys& keys) {
    const auto letter_of = [&](const OwnerColumn& owner) {
        return owner.has_marks ? std::u32string() : layout.head.columns[owner.column].words();
    };
    std::set<std::u32string> letters;
    for (const auto& owner : layout.columns.owners) {
        if (auto letter = letter_of(owner); is_sign(letter)) letters.insert(std::move(letter));
    }
    if (letters.empty()) return;
    layout.marks = keys.of(letters);
    for (auto& owner : layout.columns.owners) {
        const auto found = layout.marks.find(letter_of(owner));
        if (found == layout.marks.end()) continue;
        // Without A beside it, what R comes to depends on who is named in the same row.
        const bool helps_anyway = found->second.duty == Duty::cooperate;
        owner.duty = found->second.is_responsible && !helps_anyway ? Duty::responsible : found->second.duty;
        owner.helps_by_letter = helps_anyway;
    }
}

/// 责任单位 in a table that also has a column of helpers leads, in rows without helpers too.
void settle_responsible(std::vector<OwnerColumn>& owners) {
    const auto has = [&](Duty duty) {
        return std::ranges::find(owners, duty, &OwnerColumn::duty) != owners.end();
    };
    if (has(Duty::lead) || !has(Duty::cooperate)) return;
    for (auto& owner : owners) {
        if (owner.duty == Duty::responsible) owner.duty = Duty::lead;
    }
}

}  // namespace

TableReading read_table(const TableSight& sight, const TableContext& context,
                        const ActorDirectory& directory) {
    TableReading reading{.cells = CellPassages(context.order)};
    TableLayout layout{
        .table = sight.table, .head = sight.head, .columns = sight.columns, .counts = sight.counts};
    if (sight.columns.is_matrix) {
        layout.marks = context.keys.of(marks_used(sight));
        if (!sight.is_transposed) layout.actors = actors_of(sight, context.keys.lines(), reading.cells);
    }
    if (sight.columns.duties)
        layout.marks = context.keys.of(marks_used(sight));
    else if (!sight.columns.is_matrix)
        settle_letters(layout, context.keys);
    if (!sight.is_transposed) {
        layout.width = width_of(sight);
        layout.above_deeper = rows_above_deeper_numbers(layout);
        if (layout.columns.number) layout.last_numbered = last_numbered_row(layout);
        layout.has_bare_bands = begins_with_bare_row(layout);
        layout.notes_begin = gap_below_owners(layout);
    }
    layout.handed_down = columns_handed_down(sight);
    auto settled = layout;
    settle_responsible(settled.columns.owners);
    auto read = sight.is_transposed ? read_transposed(settled, reading.cells)
                                    : read_rows(settled, directory, reading.cells);
    if (!sight.columns.is_matrix)
        layout.marks.merge(settle_marked_names(read.tree.nodes(), context.keys.lines()));
    if (!sight.goes_on) reading.notes = notes_on(layout, read, sight.is_transposed, context.file);
    reading.skipped_rows = read.skipped;
    reading.owners_outside = std::move(read.owners_outside);
    const bool says_so_below = begins_a_note(context.below) && says_first_leads(context.below);
    const bool says_so_above = std::ranges::any_of(sight.columns.owners, [&](const OwnerColumn& owner) {
        const auto& cells = sight.head.columns[owner.column].cells;
        return std::ranges::any_of(
            cells, [](const PlacedCell& head) { return says_first_leads(plain_words(*head.cell)); });
    });
    if (read.first_leads || says_so_above || says_so_below)
        read.tree.change_clauses([](DutyClause& clause) { clause.first_leads = true; });
    std::tie(reading.tree, reading.clauses) = std::move(read.tree).finish();
    return reading;
}

}  // namespace zeren::extraction::tables
