#include "extraction/tables/table_reasons.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>

#include "extraction/owner_label.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/descriptive_tables.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/legend.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/self_description.hpp"
#include "extraction/tables/short_name_tables.hpp"
#include "extraction/tables/transposition.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using enum ColumnKind;

/// 責任者 | 協力者: heads of people who have different duties.
bool heads_people_of_duties(const TableHead& head) {
    std::set<Duty> duties;
    for (const auto& column : head.columns) {
        if (column.meaning.kind == people && column.meaning.duty != Duty::unsaid)
            duties.insert(column.meaning.duty);
    }
    return duties.size() > 1;
}

/// Short words without a head are lists of people or figures, not of tasks.
bool has_long_tasks(const TableSight& sight) {
    constexpr std::size_t shortest = 24;  // bytes
    const auto& facts = sight.facts[*sight.columns.task];
    return facts.filled > 0 && facts.bytes / facts.filled >= shortest;
}

/// Budget | ✔ | ○: marks behind words, of which a row of a legend has none.
bool is_row_of_matrix(const documents::TableRow& row) {
    const auto is_marked = [](const documents::Cell& cell) {
        constexpr std::size_t longest = 4;
        return are_signs(plain_words(cell, longest + 1));
    };
    const auto first = std::ranges::find_if(row.cells, is_filled);
    return first != row.cells.end() && !is_marked(*first) &&
           std::any_of(first + 1, row.cells.end(), is_marked);
}

/// R | Responsible | Works on the task: most of its rows explain a letter, and none has marks of a matrix.
bool explains_letters(const TableSight& sight) {
    std::size_t explaining = 0;
    std::size_t filled = 0;
    for (auto row = sight.head.end; row < sight.table->rows.size(); ++row) {
        if (is_empty(sight.table->rows[row])) continue;
        ++filled;
        if (defines_marks(sight.table->rows[row]))
            ++explaining;
        else if (is_row_of_matrix(sight.table->rows[row]))
            return false;
    }
    return explaining > 1 && explaining * 2 > filled;
}

/// Datum: | Mittwoch, Leitung: | Frau Heinemann: cells that end with a colon before their values.
bool holds_labels(const documents::Table& table) {
    constexpr std::size_t fewest = 3;
    std::size_t rows = 0;
    std::size_t labels = 0;
    for (const auto& row : table.rows) {
        if (row.cells.empty() || row.cells.front().paragraphs.empty()) continue;
        ++rows;
        if (plain_words(row.cells.front()).ends_with(U':')) ++labels;
    }
    return labels >= fewest && labels * 10 >= rows * 7;
}

/// From / To over bodies beside the same bodies.
bool tells_who_talks(const TableSight& sight) {
    using View = std::u32string_view;
    static constexpr std::array corners = {View(U"from / to"), View(U"from/to"), View(U"from \\ to"),
                                           View(U"von / an"),  View(U"de / à"),  View(U"de / a")};
    const auto& rows = sight.table->rows;
    return !rows.empty() && !rows[0].cells.empty() && is_filled(rows[0].cells[0]) &&
           is_one_of(head_form(plain_words(rows[0].cells[0])), corners);
}

/// A head over numbers or addresses, as of people.
bool tells_ways_to_call(const TableHead& head) {
    return std::ranges::any_of(
        head.columns, [](const ColumnHead& column) { return tells_how_to_call(head_form(column.words())); });
}

/// Name | Unit | Phone: nobody is said to do anything.
bool says_whom_to_call(const TableSight& sight) {
    return tells_ways_to_call(sight.head) && (sight.columns.owners.empty() || says_no_duty(sight)) &&
           !head_has(sight.head, {number, task, measure, group, text, due, status});
}

/// A-1 | Consolidación del lienzo, with lines "Lidera: …" and "Apoyan: …" below it in the same cell.
bool holds_labelled_owners(const TableSight& sight) {
    std::size_t filled = 0;
    std::size_t labelled = 0;
    for (const auto& row : sight.table->rows) {
        for (const auto& cell : row.cells) {
            if (cell.column != sight.columns.task || !is_filled(cell)) continue;
            ++filled;
            const auto begins_with_owners = [](const documents::Paragraph& line) {
                constexpr std::size_t longest = 400;  // bytes
                const auto plain = line.text.size() <= longest ? plain_form(line.text) : std::u32string();
                return plain.find(U':') != std::u32string::npos && owner_label(plain).has_value();
            };
            labelled += std::ranges::any_of(cell.paragraphs, begins_with_owners) ? 1 : 0;
        }
    }
    return labelled > 1 && labelled * 2 >= filled;
}

}  // namespace

std::string reason_against(const TableSight& sight) {
    if (sight.facts.empty()) return "it is empty";
    if (tells_of_its_page(*sight.table)) return "it tells of its page";
    if (tells_of_its_document(*sight.table)) return "it tells of its document";
    if (tells_who_signed(*sight.table)) return "it tells who signed the document";
    if (sight.facts.size() <= 2 && holds_labels(*sight.table)) return "it holds labels beside their values";
    const bool heads_no_tasks = !head_has(sight.head, {number, task, measure, group});
    if (heads_no_tasks && lists_short_names(*sight.table)) return "it explains short names";
    if (explains_letters(sight)) return "it explains letters";
    if (tells_who_talks(sight)) return "it says who talks with whom";
    if (says_who_does_what(sight)) return "it says what everybody does";
    if (describes_duties(sight)) return "it describes duties";
    if (tells_versions(*sight.table, sight.head)) return "it tells the versions of the document";
    if (says_whom_to_call(sight)) return "it says whom to call";
    if (sight.is_transposed) return {};
    const auto& columns = sight.columns;
    // 星期 | 值班教师: short words beside people are a roster.
    const bool has_owner_head = head_has(sight.head, {owners}) || columns.is_matrix ||
                                heads_people_of_duties(sight.head) ||
                                (columns.task && head_has(sight.head, {people}) && has_long_tasks(sight));
    const bool has_task_head = head_has(sight.head, {task, measure, group, text});
    if (columns.is_matrix && !label_column(sight)) return "its marks stand beside no tasks";
    if (!columns.task && has_task_head) return "its column of tasks is empty";
    if (!columns.task) return "no column of it holds tasks";
    if (sight.head.is_there() && !has_task_head && !has_owner_head) return "no head of it speaks of tasks";
    if (!sight.head.is_there() && columns.owners.empty() && !holds_labelled_owners(sight))
        return "no column of it names owners";
    if (!sight.head.is_there() && !sight.goes_on && sight.table->rows.size() == 1)
        return "it has one row and no head";
    if (!sight.head.is_there() && !has_long_tasks(sight))
        return "it has no head, and its words are too short for tasks";
    return {};
}

bool says_no_duty(const TableSight& sight) {
    const auto is_bare = [&](const OwnerColumn& owner) {
        const bool says_little = owner.duty == Duty::unsaid || owner.duty == Duty::cooperate ||
                                 names_actors(head_form(sight.head.columns[owner.column].words()));
        return !owner.has_marks && says_little;
    };
    return sight.head.is_there() && !sight.is_transposed && !sight.columns.owners.empty() &&
           std::ranges::all_of(sight.columns.owners, is_bare);
}

bool lists_contacts(const TableSight& sight) {
    const auto says_responsible = [&](const OwnerColumn& owner) {
        return sight.head.columns[owner.column].words().find(U"责任") != std::u32string::npos;
    };
    // Role | Held by | What the role stands for
    const auto says_role = [](const ColumnHead& column) {
        return column.meaning.kind == unknown && names_actors(head_form(column.words()));
    };
    const bool lists_roles = !sight.columns.is_matrix && head_has(sight.head, {people}) &&
                             std::ranges::any_of(sight.head.columns, says_role);
    const auto says_task = [](const ColumnHead& column) {
        const auto kind = column.meaning.kind;
        return (kind == task || kind == measure || kind == number) && !column.meaning.is_part_of_head;
    };
    if (lists_roles && std::ranges::none_of(sight.head.columns, says_task)) return true;
    return (says_no_duty(sight) || tells_ways_to_call(sight.head)) &&
           !head_has(sight.head, {number, task, measure, group, text}) &&
           std::ranges::none_of(sight.columns.owners, says_responsible);
}

}  // namespace zeren::extraction::tables
