#include <algorithm>
#include <array>
#include <map>
#include <span>

#include "extraction/body_names.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/legend.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/table_reading.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using enum ColumnKind;

bool head_has(const TableHead& head, std::initializer_list<ColumnKind> kinds) {
    return std::ranges::any_of(head.columns, [&](const ColumnHead& column) {
        return std::ranges::find(kinds, column.meaning.kind) != kinds.end();
    });
}

/// The column whose cells name the rows of a matrix.
std::optional<std::size_t> label_column(const TableSight& sight) {
    std::optional<std::size_t> numbers;
    for (std::size_t column = 0; column < sight.facts.size(); ++column) {
        const auto& facts = sight.facts[column];
        const bool is_owner = std::ranges::find(sight.columns.owners, column, &OwnerColumn::column) !=
                              sight.columns.owners.end();
        if (is_owner) break;
        if (facts.filled > 0 && facts.numbers * 2 < facts.filled) return column;
        if (facts.filled > 0) numbers = column;  // T1, "Task 1": short names where nothing else stands
    }
    return numbers;
}

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
               return mark == U"A" || mark == U"L" || mark == U"D" || mark == U"●";
           });
}

/// Each task has one lead: where that is so of the columns and not of the rows, and the words above the marks
/// are longer than those beside them, these are the tasks.
bool leads_stand_once_a_column(const TableSight& sight, std::size_t label) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t longest = 60;
    std::map<std::size_t, std::size_t> by_row;
    std::map<std::size_t, std::size_t> by_column;
    std::size_t letters_beside = 0;
    std::size_t rows = 0;
    for (auto row = sight.head.end; row < sight.table->rows.size(); ++row) {
        const auto& cells = sight.table->rows[row].cells;
        rows += std::ranges::count_if(cells, is_filled) > 1 ? 1 : 0;
        for (const auto& cell : cells) {
            if (cell.column == label) letters_beside += plain_words(cell, longest).size();
            if (cell.column <= label || !is_filled(cell) || !holds_lead(cell)) continue;
            ++by_row[row];
            ++by_column[cell.column];
        }
    }
    std::size_t letters_above = 0;
    for (const auto& owner : sight.columns.owners) {
        const auto& cells = sight.head.columns[owner.column].cells;
        if (!cells.empty()) letters_above += plain_words(*cells.back().cell, longest).size();
    }
    const auto columns = sight.columns.owners.size();
    const bool are_longer = letters_above * rows * 2 > letters_beside * columns * 3;
    return rows >= fewest && columns >= fewest && are_longer && have_one_each(by_column, columns) &&
           !have_one_each(by_row, rows);
}

/// True where actors stand beside the marks and tasks above them: by the word in the corner, else by the
/// side on which names of bodies stand.
bool is_transposed(const TableSight& sight) {
    if (!sight.columns.is_matrix) return false;
    const auto label = label_column(sight);
    if (!label) return false;
    // Bereich | Nr. | Vorhaben: what stands beside the marks as tasks has a column of its own.
    const bool has_tasks = sight.columns.task && *sight.columns.task != *label &&
                           sight.head.columns[*sight.columns.task].meaning.kind == task;
    if (has_tasks) return false;
    const auto& corner = sight.head.columns[*label].cells;
    if (!corner.empty()) {
        // Unit / Activity: the first word is that of the rows.
        const auto printed = plain_words(*corner.back().cell);
        const auto slash = printed.find_first_of(U"/\\");
        const auto words = head_form(printed.substr(0, slash));
        const bool may_be_tasks = words == U"function";  // of an organisation, or what it has to do
        const auto kind = meaning_of_head(words).kind;
        if ((names_actors(words) || kind == owners || kind == people) && !may_be_tasks) return true;
        if (names_tasks(words)) return false;
        if (slash != std::u32string::npos && names_tasks(head_form(printed.substr(slash + 1)))) return true;
    }
    if (corner.empty() && leads_stand_once_a_column(sight, *label)) return true;
    std::size_t named = 0;
    for (const auto& owner : sight.columns.owners) {
        const auto& cells = sight.head.columns[owner.column].cells;
        if (!cells.empty() && form_of_name(plain_words(*cells.back().cell)) != NameForm::none) ++named;
    }
    const auto& facts = sight.facts[*label];
    return facts.bodies * 2 > facts.filled && named * 2 < sight.columns.owners.size();
}

/// Short words without a head are lists of people or figures, not of tasks.
bool has_long_tasks(const TableSight& sight) {
    constexpr std::size_t shortest = 24;  // bytes
    const auto& facts = sight.facts[*sight.columns.task];
    return facts.filled > 0 && facts.bytes / facts.filled >= shortest;
}

/// Version | Date | Author | Description: what became of the document.
bool tells_versions(const TableHead& head) {
    using View = std::u32string_view;
    static constexpr std::array words = {
        View(U"version"),   View(U"revision"),     View(U"rev"),           View(U"rev."),
        View(U"versión"),   View(U"versão"),       View(U"versie"),        View(U"wersja"),
        View(U"versione"),  View(U"what changed"), View(U"änderung"),      View(U"änderungen"),
        View(U"wijziging"), View(U"wijzigingen"),  View(U"modifications"), View(U"modificaciones"),
        View(U"版本"),      View(U"版本号"),       View(U"修改内容"),      View(U"修订内容"),
        View(U"变更内容")};
    return std::ranges::any_of(head.columns, [](const ColumnHead& column) {
        return !column.cells.empty() && is_one_of(head_form(plain_words(*column.cells.back().cell)), words);
    });
}

/// R | Responsible | Works on the task: most of its rows explain a letter.
bool explains_letters(const TableSight& sight) {
    std::size_t explaining = 0;
    std::size_t filled = 0;
    for (auto row = sight.head.end; row < sight.table->rows.size(); ++row) {
        const auto& cells = sight.table->rows[row].cells;
        if (std::ranges::none_of(cells, is_filled)) continue;
        ++filled;
        if (defines_marks(sight.table->rows[row])) ++explaining;
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

/// 索引号, 发布机构, 浏览次数: what a page says of itself.
bool tells_of_its_page(const documents::Table& table) {
    using View = std::u32string_view;
    static constexpr std::array labels = {
        View(U"索引号"),   View(U"发布机构"), View(U"信息来源"), View(U"浏览次数"), View(U"主题分类"),
        View(U"组配分类"), View(U"公开类别"), View(U"发文机关"), View(U"发文字号"), View(U"生成日期"),
        View(U"成文日期"), View(U"发布日期"), View(U"公开方式"), View(U"体裁分类"), View(U"信息索引")};
    constexpr std::size_t most_rows = 12;
    constexpr std::size_t longest = 12;
    std::size_t told = 0;
    for (const auto& row : std::span(table.rows).first(std::min(table.rows.size(), most_rows))) {
        told += static_cast<std::size_t>(std::ranges::count_if(row.cells, [&](const documents::Cell& cell) {
            return is_filled(cell) && begins_with_one_of(plain_words(cell, longest), labels);
        }));
    }
    return told > 1 && table.rows.size() <= most_rows;
}

/// Version | 0.7, Prepared by | S. Adeyemi: what a document says of itself, a label a row.
bool tells_of_its_document(const documents::Table& table) {
    using View = std::u32string_view;
    static constexpr std::array labels = {
        View(U"version"),     View(U"document"),      View(U"document title"), View(U"document owner"),
        View(U"prepared by"), View(U"last change"),   View(U"last changed"),   View(U"last updated"),
        View(U"date"),        View(U"author"),        View(U"approved by"),    View(U"classification"),
        View(U"revision"),    View(U"status"),        View(U"project"),        View(U"client"),
        View(U"dokument"),    View(U"stand"),         View(U"autor"),          View(U"ersteller"),
        View(U"freigabe"),    View(U"projekt"),       View(U"versión"),        View(U"fecha"),
        View(U"proyecto"),    View(U"projet"),        View(U"auteur"),         View(U"rédacteur"),
        View(U"versione"),    View(U"autore"),        View(U"data"),           View(U"progetto"),
        View(U"versão"),      View(U"elaborado por"), View(U"文档编号"),       View(U"版本"),
        View(U"版本号"),      View(U"编制人"),        View(U"审核人"),         View(U"批准人"),
        View(U"编制日期"),    View(U"编制单位"),      View(U"密级"),           View(U"项目名称"),
        View(U"项目编号")};
    constexpr std::size_t most_rows = 12;
    constexpr std::size_t fewest = 3;
    constexpr std::size_t longest = 24;
    std::size_t told = 0;
    std::size_t rows = 0;
    if (table.rows.size() > most_rows) return false;
    for (const auto& row : table.rows) {
        const auto first = std::ranges::find_if(row.cells, is_filled);
        if (first == row.cells.end()) continue;
        ++rows;
        if (std::ranges::count_if(row.cells, is_filled) <= 2 &&
            is_one_of(head_form(plain_words(*first, longest)), labels))
            ++told;
    }
    return told >= fewest && told * 2 > rows;
}

std::string reason_against(const TableSight& sight) {
    if (sight.facts.empty()) return "it is empty";
    if (tells_of_its_page(*sight.table)) return "it tells of its page";
    if (tells_of_its_document(*sight.table)) return "it tells of its document";
    if (sight.facts.size() <= 2 && holds_labels(*sight.table)) return "it holds labels beside their values";
    if (explains_letters(sight)) return "it explains letters";
    if (tells_versions(sight.head)) return "it tells the versions of the document";
    if (sight.is_transposed) return {};
    const auto& columns = sight.columns;
    const bool has_owner_head = head_has(sight.head, {owners}) || columns.is_matrix;
    const bool has_task_head = head_has(sight.head, {task, measure, group, text});
    if (columns.is_matrix && !label_column(sight)) return "its marks stand beside no tasks";
    if (!columns.task && has_task_head) return "its column of tasks is empty";
    if (!columns.task) return "no column of it holds tasks";
    if (sight.head.is_there() && !has_task_head && !has_owner_head) return "no head of it speaks of tasks";
    if (!sight.head.is_there() && columns.owners.empty()) return "no column of it names owners";
    if (!sight.head.is_there() && !has_long_tasks(sight))
        return "it has no head, and its words are too short for tasks";
    return {};
}

/// 单位 | 姓名 | 电话: a first row of heads, though of no task table, begins a table of its own; and so does
/// one that the format marks.
bool begins_with_heads(const documents::Table& table) {
    if (table.rows.empty()) return false;
    const auto& first = table.rows.front().cells;
    if (!first.empty() && std::ranges::all_of(first, &documents::Cell::is_head)) return true;
    std::size_t known = 0;
    std::size_t filled = 0;
    for (const auto& cell : table.rows.front().cells) {
        constexpr std::size_t longest = 20;
        if (cell.paragraphs.empty()) continue;
        ++filled;
        if (meaning_of_head(head_form(plain_words(cell, longest))).kind != unknown) ++known;
    }
    return known >= 2 && known * 2 >= filled;
}

/// Whether the head says the same as that of the table before, word for word.
bool has_head_of(const TableSight& sight, const TableSight& before) {
    const auto words_of = [](const ColumnHead& column) {
        constexpr std::size_t longest = 60;
        return column.cells.empty() ? std::u32string() : plain_words(*column.cells.back().cell, longest);
    };
    return sight.head.is_there() &&
           std::ranges::equal(sight.head.columns, before.head.columns, {}, words_of, words_of);
}

/// Whether what the columns of the table before are for may be said of these: words alone, and tasks.
bool may_have_columns_of(const TableSight& sight, const TableSight& before) {
    const auto& columns = before.columns;
    return !columns.is_matrix && !before.is_transposed && columns.task &&
           sight.facts[*columns.task].filled > 0;
}

/// Tasks of a transposed matrix that nobody has a mark for.
void add_columns_without_marks(TableSight& sight) {
    auto& owners = sight.columns.owners;
    for (auto column = *sight.columns.task + 1; column < sight.facts.size(); ++column) {
        const auto& facts = sight.facts[column];
        const bool is_known = std::ranges::find(owners, column, &OwnerColumn::column) != owners.end();
        const bool has_head = column < sight.head.columns.size() &&
                              !sight.head.columns[column].cells.empty() &&
                              sight.head.columns[column].meaning.kind == unknown;
        if (!is_known && has_head && facts.marks == facts.filled)
            owners.push_back({.column = column, .has_marks = true});
    }
    std::ranges::sort(owners, {}, &OwnerColumn::column);
}

}  // namespace

TableSight look_at(const documents::Table& table, const TableSight* before, const ActorDirectory& directory) {
    TableSight sight{.table = &table, .head = find_head(table)};
    sight.facts = column_facts(table, sight.head, directory);
    const bool may_go_on = before != nullptr && before->facts.size() == sight.facts.size();
    if (!sight.head.is_there() && may_go_on && !begins_with_heads(table)) {
        sight.columns = before->columns;
        sight.is_transposed = before->is_transposed;
        sight.head.columns = before->head.columns;
        sight.goes_on = true;
        return sight;
    }
    const bool is_settled = may_go_on && has_head_of(sight, *before) && may_have_columns_of(sight, *before);
    sight.columns = is_settled ? before->columns : settle_columns(sight.head, sight.facts);
    sight.is_transposed = is_transposed(sight);
    if (sight.is_transposed) {
        sight.columns.task = label_column(sight);
        add_columns_without_marks(sight);
    }
    sight.reason = reason_against(sight);
    return sight;
}

}  // namespace zeren::extraction::tables
