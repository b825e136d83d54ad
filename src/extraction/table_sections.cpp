#include "extraction/table_sections.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "extraction/heading_names.hpp"
#include "extraction/import_notes.hpp"
#include "extraction/owner_headings.hpp"
#include "extraction/owners_above_table.hpp"
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
    : file_(document.name), placed_(placed), directory_(directory), parts_(parts), legend_(legend) {
    find_titles();
    find_owner_headings();
    find_owners_above();
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
        sight, {.legend = legend_, .below = line_below_[next_], .order = placed.at, .file = file_},
        directory_);
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
    if (!put_below_owner_heading(placed, parts_.sections.back()) &&
        !put_below_labelled_owners(placed, parts_.sections.back()))
        put_below_title(placed, parts_.sections.back());
}

/// Where the text says that headings name who owns, the heading above each task table; a table with the same
/// head and no heading of its own goes on with the one before.
void TableSections::find_owner_headings() {
    printed_ = printed_duty_of_headings(parts_.passages);
    if (!printed_) return;
    std::size_t begin = 0;
    const PlacedTable* before = nullptr;
    for (const auto& table : placed_) {
        const auto end = std::exchange(begin, table.at);
        if (!table.sight.may_hold_tasks()) continue;
        auto heading = heading_above(std::span(parts_.passages).subspan(end, table.at - end));
        const bool goes_on = heading.empty() && before != nullptr &&
                             (table.sight.goes_on || tables::has_head_of(table.sight, before->sight));
        if (goes_on) heading = owner_headings_[before];
        owner_headings_.emplace(&table, heading);
        before = &table;
    }
}

bool TableSections::put_below_owner_heading(const PlacedTable& placed, Section& section) const {
    const auto found = owner_headings_.find(&placed);
    if (found == owner_headings_.end() || found->second.empty() || section.tree.nodes.empty()) return false;
    const auto words = numbered_node(found->second).text;
    auto owners = words.size() == 1 ? owners_in_heading(words.front(), *printed_, directory_) : std::nullopt;
    if (owners) put_below_owners(section, found->second, std::move(*owners), *printed_);
    return owners.has_value();
}

/// The lines between a table and the one before it.
std::size_t TableSections::first_line_above(const PlacedTable& placed) const {
    return &placed == &placed_.front() ? 0 : (&placed - 1)->at;
}

std::span<const Passage> TableSections::lines_above(const PlacedTable& placed) const {
    const auto begin = first_line_above(placed);
    return std::span<const Passage>(parts_.passages).subspan(begin, placed.at - begin);
}

/// Once for each label: sheets of one form have the same.
void TableSections::note_owners_above(const Stretch& line, bool are_called) {
    const auto label = line.part(0, line.plain().find(U':')).text();
    auto message = fmt::format("read \"{}\" above a table as the owners of all its tasks{}", label,
                               are_called ? ", and the people in it as contacts" : "");
    if (!settled_.insert(message).second) return;
    parts_.notes.add(
        support::make_diagnostic(support::Code::words_settled, std::move(message), place_of(line, file_)));
}

/// A line that names the owners of the table below it is no line of the text.
void TableSections::find_owners_above() {
    for (const auto& table : placed_) {
        if (!leaves_owners_open(table.sight)) continue;
        auto above = owners_above_table(lines_above(table), directory_);
        const bool name_people = !tables::only_help(table.sight.columns.owners);
        if (!above || (above->are_people && name_people)) continue;
        parts_.passages[first_line_above(table) + above->line].names_owners_of_table = true;
        owners_above_.emplace(&table, std::move(*above));
    }
}

bool TableSections::put_below_labelled_owners(const PlacedTable& placed, Section& section) {
    const auto found = owners_above_.find(&placed);
    if (found == owners_above_.end() || section.tree.nodes.empty()) return false;
    auto& [at, clause, are_people] = found->second;
    const auto line = lines_above(placed)[at].content();
    note_owners_above(line, !are_people && drop_people(section));
    const bool leads = names_helpers(section);
    for (auto& owner : clause.owners) {
        if (leads) owner.duty = Duty::lead;
    }
    const auto title = title_of(placed, section);
    put_below_owners(section, title.empty() ? line : title, std::move(clause), Duty::responsible);
    return true;
}

/// Where the document has several task tables, each under a heading or in a sheet of its own, these are
/// groups.
void TableSections::find_titles() {
    std::size_t begin = 0;
    std::set<std::u32string> different;
    for (const auto& table : placed_) {
        const auto end = std::exchange(begin, table.at);
        if (!table.sight.may_hold_tasks()) continue;
        if (table.takes_heading) return titles_.clear();
        const std::span<const Passage> between(parts_.passages.data() + end, table.at - end);
        const auto heading = heading_above(between);
        different.emplace(heading.empty() ? plain_form(table.sight.table->name) : heading.plain());
        titles_.emplace(&table, heading);
        if (different.size() < titles_.size() || different.contains({}) || table.sight.goes_on)
            return titles_.clear();
    }
    if (titles_.size() < 2) titles_.clear();
}

/// The heading of a table that is a group, or the name of its sheet; empty where it is none.
Stretch TableSections::title_of(const PlacedTable& placed, Section& section) const {
    const auto found = titles_.find(&placed);
    if (found == titles_.end() || !found->second.empty())
        return found == titles_.end() ? Stretch{} : found->second;
    const auto& table = *placed.sight.table;
    return section.cells.words_of({.paragraphs = {{.text = table.name, .origin = table.origin}}}).front();
}

void TableSections::put_below_title(const PlacedTable& placed, Section& section) const {
    const auto title = title_of(placed, section);
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
