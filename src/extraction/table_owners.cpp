#include "extraction/table_owners.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "extraction/heading_names.hpp"
#include "extraction/owner_headings.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/table_groups.hpp"

namespace zeren::extraction {
namespace {

/// Without its number; empty where nothing else stands there.
Stretch words_of_heading(const Stretch& heading) {
    const auto words = numbered_node(heading).text;
    return words.size() == 1 ? words.front() : Stretch{};
}

/// Whether the columns of a table leave open who has its tasks: they name helpers, people to call, or nobody.
bool leaves_owners_open(const tables::TableSight& sight) {
    return sight.may_hold_tasks() && !sight.columns.is_matrix &&
           std::ranges::all_of(sight.columns.owners, [&](const tables::OwnerColumn& owner) {
               return owner.duty == Duty::cooperate ||
                      sight.head.columns[owner.column].meaning.kind == tables::ColumnKind::people;
           });
}

/// 责任人 below a line that names bodies says whom to call: takes everybody but helpers off the tasks, and
/// tells whether there was anybody.
bool drop_people(Section& section) {
    std::size_t dropped = 0;
    for (auto& node : section.tree.nodes) {
        for (auto& clause : node.clauses) {
            dropped += std::erase_if(clause.owners,
                                     [](const OwnerMention& owner) { return owns_itself(owner.duty); });
        }
    }
    return dropped > 0;
}

/// Whether the rows of a table name helpers, so that whoever is responsible above it leads.
bool names_helpers(const Section& section) {
    const auto helps = [](const OwnerMention& owner) { return owner.duty == Duty::cooperate; };
    return std::ranges::any_of(section.tree.nodes, [&](const OutlineNode& node) {
        return std::ranges::any_of(node.clauses, [&](const DutyClause& clause) {
            return std::ranges::any_of(clause.owners, helps);
        });
    });
}

}  // namespace

TableOwners::TableOwners(const std::vector<PlacedTable>& tables, const TableTitles& titles,
                         const ActorDirectory& directory, std::string_view file, DocumentParts& parts)
    : tables_(tables), titles_(titles), directory_(directory), file_(file), parts_(parts) {
    find_headings();
    find_labelled_lines();
    if (!printed_) find_titles_that_own();
}

bool TableOwners::give(const PlacedTable& placed, Section& section) {
    if (section.tree.nodes.empty()) return false;
    return put_below_heading(placed, section) || put_below_line(placed, section) ||
           put_below_title(placed, section);
}

/// Where the text says that headings name who owns, the heading above each task table; a table with the same
/// head and no heading of its own goes on with the one before.
void TableOwners::find_headings() {
    printed_ = printed_duty_of_headings(parts_.passages);
    if (!printed_) return;
    const PlacedTable* before = nullptr;
    for (const auto& table : tables_) {
        if (!table.sight.may_hold_tasks()) continue;
        auto heading = heading_above(lines_above(tables_, table).of(parts_.passages));
        const bool goes_on = heading.empty() && before != nullptr &&
                             (table.sight.goes_on || tables::has_head_of(table.sight, before->sight));
        if (goes_on) heading = headings_[before];
        headings_.emplace(&table, heading);
        before = &table;
    }
}

/// A line that names the owners of the table below it is no line of the text.
void TableOwners::find_labelled_lines() {
    for (const auto& table : tables_) {
        if (!leaves_owners_open(table.sight)) continue;
        const auto lines = lines_above(tables_, table);
        auto above = owners_above_table(lines.of(parts_.passages), directory_);
        const bool name_people = !tables::only_help(table.sight.columns.owners);
        if (!above || (above->are_people && name_people)) continue;
        parts_.passages[lines.begin + above->line].names_owners_of_table = true;
        lines_.emplace(&table, std::move(*above));
    }
}

/// Sheets 办公室, 财务科 and 工会 whose columns leave open who has the tasks.
void TableOwners::find_titles_that_own() {
    std::size_t names = 0;
    std::size_t bodies = 0;
    for (const auto& [table, heading] : titles_.headings()) {
        if (!leaves_owners_open(table->sight) || lines_.contains(table)) return;
        const auto form = form_of_name(heading.empty() ? plain_form(table->sight.table->name)
                                                       : std::u32string(words_of_heading(heading).plain()),
                                       directory_);
        names += form >= NameForm::weak ? 1 : 0;
        bodies += form >= NameForm::body ? 1 : 0;
    }
    constexpr std::size_t fewest = 2;
    titles_own_ = bodies >= fewest && names * 2 > titles_.headings().size();
}

bool TableOwners::put_below_heading(const PlacedTable& placed, Section& section) const {
    const auto found = headings_.find(&placed);
    if (found == headings_.end() || found->second.empty()) return false;
    auto owners = owners_in_heading(words_of_heading(found->second), *printed_, directory_);
    if (owners) put_below_owners(section, found->second, std::move(*owners), *printed_);
    return owners.has_value();
}

bool TableOwners::put_below_line(const PlacedTable& placed, Section& section) {
    const auto found = lines_.find(&placed);
    if (found == lines_.end()) return false;
    const auto line = lines_above(tables_, placed).of(parts_.passages)[found->second.line].content();
    const auto title = titles_.of(placed, section);
    const auto label = line.part(0, line.plain().find(U':')).text();
    give_to_tasks(section, title.empty() ? line : title, std::move(found->second),
                  fmt::format("read \"{}\" above a table as the owners of all its tasks", label));
    return true;
}

bool TableOwners::put_below_title(const PlacedTable& placed, Section& section) {
    if (!titles_own_) return false;
    const auto title = titles_.of(placed, section);
    auto owners = owners_in_heading(words_of_heading(title), Duty::responsible, directory_);
    if (!owners) return false;
    give_to_tasks(section, title, {.clause = std::move(*owners)},
                  "read the bodies in the titles of tables as the owners of all their tasks");
    return true;
}

void TableOwners::give_to_tasks(Section& section, const Stretch& title, OwnersAbove owners,
                                std::string message) {
    if (!owners.are_people && drop_people(section)) message += ", and the people in it as contacts";
    if (said_.insert(message).second)
        parts_.notes.add(support::make_diagnostic(support::Code::words_settled, std::move(message),
                                                  place_of(owners.clause.words, file_)));
    const bool leads = names_helpers(section);
    for (auto& owner : owners.clause.owners) {
        if (leads) owner.duty = Duty::lead;
    }
    put_below_owners(section, title, std::move(owners.clause), Duty::responsible);
}

}  // namespace zeren::extraction
