#include "extraction/table_sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "extraction/import_notes.hpp"
#include "extraction/table_groups.hpp"
#include "extraction/tables/table_reasons.hpp"

namespace zeren::extraction {
bool names_owners(const Section& section) {
    const auto says_who = [](const TaskClause& each) { return each.clause->names_somebody(); };
    return std::ranges::any_of(section.clauses, [&](const std::vector<TaskClause>& clauses) {
        return std::ranges::any_of(clauses, says_who);
    });
}

Section section_of_table(tables::TableReading reading, bool is_matrix) {
    return {.is_unranked = is_matrix,
            .part = Part::tasks,
            .tree = std::move(reading.tree),
            .clauses = std::move(reading.clauses),
            .skipped_lines = reading.skipped_rows,
            .owners_outside = std::move(reading.owners_outside),
            .cells = std::move(reading.cells)};
}

TableSections::TableSections(const documents::Document& document, const std::vector<PlacedTable>& placed,
                             const std::vector<tables::LegendLine>& legend, const ActorDirectory& directory,
                             DocumentParts& parts)
    : file_(document.name),
      placed_(placed),
      directory_(directory),
      parts_(parts),
      keys_(legend),
      titles_(placed, parts.passages),
      owners_(placed, titles_, directory, file_, parts) {
    find_lines_below();
}

void TableSections::add_up_to(std::size_t end) {
    for (; next_ < placed_.size() && placed_[next_].at <= end; ++next_) add(placed_[next_]);
}

void TableSections::drop_those_without_duties() {
    const bool has_matrix = std::ranges::any_of(tables_, &ReadTable::is_matrix);
    const bool has_duties = std::ranges::any_of(
        tables_, [](const ReadTable& read) { return read.says_duties && !read.lists_contacts; });
    const auto drop = [&](const ReadTable& read, std::string_view others) {
        const auto reason = fmt::format("its head says of nobody what he has to do, and {} do", others);
        parts_.notes.add(table_without_tasks(*read.table, reason, file_));
        parts_.sections[read.section] = Section{.part = Part::tasks};
        return true;
    };
    std::erase_if(tables_, [&](const ReadTable& read) {
        if (read.says_no_duty && has_matrix) return drop(read, "marks of another table");
        return read.lists_contacts && has_duties && drop(read, "heads of another table");
    });
}

void TableSections::drop_those_without_owners() {
    const auto has_owners = [this](const ReadTable& table) {
        return names_owners(parts_.sections[table.section]);
    };
    if (std::ranges::none_of(tables_, has_owners)) return;
    for (const auto& read : tables_) {
        if (has_owners(read) || read.is_form) continue;
        parts_.notes.add(table_without_tasks(*read.table, "it names no owners, as other tables do", file_));
        parts_.sections[read.section] = Section{.part = Part::tasks};
    }
}

void TableSections::drop_lists_of_owners() {
    constexpr std::size_t fewest = 3;
    if (tables_.size() < 2) return;
    std::map<std::u32string_view, std::set<std::size_t>> owners;  // by name: the sections where it owns
    for (const auto& read : tables_) {
        for (const auto& clauses : parts_.sections[read.section].clauses) {
            for (const auto& each : clauses) {
                for (const auto& owner : each.clause->owners) owners[owner.name.plain()].insert(read.section);
            }
        }
    }
    const auto lists_owners = [&](const ReadTable& read) {
        const auto& tree = parts_.sections[read.section].tree;
        std::size_t tasks = 0;
        for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
            if (tree.kinds[node] != NodeKind::task) continue;
            ++tasks;
            const auto found = tree.nodes[node].text.size() != 1
                                   ? owners.end()
                                   : owners.find(tree.nodes[node].text.front().plain());
            const bool owns_elsewhere =
                found != owners.end() && (found->second.size() > 1 || !found->second.contains(read.section));
            if (!owns_elsewhere) return false;
        }
        return tasks >= fewest;
    };
    std::set<std::size_t> lists;
    for (const auto& read : tables_) {
        if (read.is_matrix || !lists_owners(read)) continue;
        lists.insert(read.section);
        parts_.notes.add(table_without_tasks(*read.table, "its rows are the owners of other tables", file_));
    }
    for (auto section : lists) parts_.sections[section] = Section{.part = Part::tasks};
    std::erase_if(tables_, [&](const ReadTable& read) { return lists.contains(read.section); });
}

void TableSections::add(const PlacedTable& placed) {
    const auto& sight = placed.sight;
    if (!sight.may_hold_tasks()) {
        parts_.notes.add(table_without_tasks(*sight.table, sight.reason, file_));
        return;
    }
    auto reading = tables::read_table(
        sight, {.keys = keys_, .below = line_below_[next_], .order = placed.at, .file = file_}, directory_);
    for (const auto& note : reading.notes.items()) {
        const bool is_of_words = note.code == support::Code::words_settled;
        if (!is_of_words || settled_.insert(note.message).second) parts_.notes.add(note);
    }
    const bool says_no_duty = tables::says_no_duty(sight);
    const bool lists_contacts = tables::lists_contacts(sight);
    tables_.push_back({.section = parts_.sections.size(),
                       .table = sight.table,
                       .is_form = placed.is_form && !sight.columns.owners.empty(),
                       .is_matrix = sight.columns.is_matrix,
                       .says_duties = !sight.columns.owners.empty() && !says_no_duty,
                       .says_no_duty = says_no_duty,
                       .lists_contacts = lists_contacts});
    parts_.sections.push_back(section_of_table(std::move(reading), sight.columns.is_matrix));
    auto& section = parts_.sections.back();
    if (owners_.give(placed, section)) return;
    const auto title = titles_.of(placed, section);
    if (!title.empty()) put_into_group(section, title);
}

/// The line right behind each table, which may be a note about it; behind one that was cut, the line behind
/// its last part: （续表） between two with the same head.
void TableSections::find_lines_below() {
    const auto line_at = [this](std::size_t at) {
        return at < parts_.passages.size() ? parts_.passages[at].content().plain() : std::u32string_view();
    };
    line_below_.resize(placed_.size());
    for (auto at = placed_.size(); at-- > 0;) {
        const auto below = line_at(placed_[at].at);
        line_below_[at] = below;
        if (at + 1 == placed_.size() || !tables::has_head_of(placed_[at + 1].sight, placed_[at].sight))
            continue;
        constexpr std::size_t longest = 12;
        constexpr std::size_t most_lines = 3;
        const auto lines = placed_[at + 1].at - placed_[at].at;
        bool goes_on = lines <= most_lines;
        for (std::size_t line = 0; goes_on && line < lines; ++line) {
            const auto words = line_at(placed_[at].at + line);
            goes_on = words.empty() || (words.size() <= longest && words.find(U'续') != words.npos);
        }
        if (goes_on) line_below_[at] = line_below_[at + 1];
    }
}

}  // namespace zeren::extraction
