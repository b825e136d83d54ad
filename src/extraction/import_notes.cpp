#include "extraction/import_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <unordered_set>

#include "extraction/owners_in_words.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/marks.hpp"
#include "model/collective.hpp"
#include "support/counted.hpp"
#include "support/text_width.hpp"

namespace zeren::extraction {
namespace {

using support::Code;
using support::make_diagnostic;

constexpr std::size_t most_places = 1000;
constexpr std::size_t most_source_lines = 20;  // more are never printed

/// Each clause of the list once, with the first task that has it.
template <class Visit>
void for_each_clause(const TaskList& list, const Visit& visit) {
    std::unordered_set<const DutyClause*> seen;
    for (const auto& task : list.items) {
        for (const auto& each : task.clauses) {
            if (seen.insert(each.clause).second) visit(task, *each.clause);
        }
    }
}
/// "15, 16, 17, …": the first few ids.
std::string some_of(const std::vector<std::string>& ids) {
    constexpr std::size_t most = 8;
    std::string out;
    for (std::size_t at = 0; at < std::min(most, ids.size()); ++at) out += (at > 0 ? ", " : "") + ids[at];
    return ids.size() > most ? out + ", …" : out;
}

}  // namespace

std::size_t report_not_understood(const TaskList& list, std::string_view file, support::Diagnostics& out) {
    std::size_t found = 0;
    for_each_clause(list, [&](const TaskItem& task, const DutyClause& clause) {
        for (const auto& words : clause.not_understood) {
            if (++found > most_places) continue;
            auto where = place_of(words, file);
            if (found > most_source_lines) where.source_line.clear();
            const auto stands =
                fmt::format("\"{}\" stands among the owners of task \"{}\"", words.text(), task.id);
            if (tables::are_signs(words.plain()) || tables::is_joined_mark(words.plain())) {
                out.add(make_diagnostic(
                    Code::owner_not_understood, stands + " and is not explained in words that are known",
                    std::move(where), "say what it means below the table or list, as in \"X = supports\""));
                continue;
            }
            out.add(make_diagnostic(Code::owner_not_understood, stands + " and is not the name of a body",
                                    std::move(where),
                                    "add the name to the registry, or name the owner in a correction"));
        }
    });
    if (found > most_places) {
        out.add(
            make_diagnostic(Code::owner_not_understood,
                            fmt::format("{} more words among owners are not understood", found - most_places),
                            {.file = std::string(file)}));
    }
    return found;
}

void report_counts(const TaskList& list, std::string_view file, support::Diagnostics& out) {
    for_each_clause(list, [&](const TaskItem& task, const DutyClause& clause) {
        if (!clause.counted || clause.owners.size() <= *clause.counted) return;
        out.add(make_diagnostic(
            Code::owner_count_differs,
            fmt::format("task \"{}\" counts {} and names {}", task.id,
                        support::counted(*clause.counted, "owner", "owners"), clause.owners.size()),
            place_of(clause.words, file), "compare the names with the count"));
    });
}

void note_open_collectives(const TaskList& list, const std::vector<std::vector<TaskEdge>>& edges_by_task,
                           const ActorRoster& roster, std::string_view file, support::Diagnostics& out) {
    std::map<std::size_t, std::vector<std::string>> tasks_by_collective;
    for (std::size_t task = 0; task < edges_by_task.size(); ++task) {
        const auto& edges = edges_by_task[task];
        const bool names_town = std::ranges::any_of(edges, [&](const TaskEdge& edge) {
            return edge.basis == model::Basis::named && roster.kind(edge.actor) == model::ActorKind::town;
        });
        if (names_town) continue;
        for (const auto& edge : edges) {
            const bool is_open = roster.kind(edge.actor) == model::ActorKind::collective &&
                                 model::means_those_concerned(roster.name(edge.actor));
            if (is_open) tasks_by_collective[edge.actor].push_back(list.items[task].id);
        }
    }
    for (const auto& [actor, tasks] : tasks_by_collective) {
        out.add(make_diagnostic(
            Code::collective_stays,
            fmt::format("\"{}\" stays a collective in {} none of its members: {}", roster.name(actor),
                        support::counted(tasks.size(), "task, which names", "tasks, which name"),
                        some_of(tasks)),
            {.file = std::string(file)}, "name the members in a correction if they are known"));
    }
}

void note_settled_words(const SettledWords& settled, std::string_view file, support::Diagnostics& out) {
    for (const auto& message : settled.messages) {
        out.add(make_diagnostic(Code::words_settled, message, {.file = std::string(file)}));
    }
}

void note_manners(const TaskList& list, std::string_view file, support::Diagnostics& out) {
    struct Manner {
        std::size_t clauses = 0;
        std::vector<std::string> names{};  // each once
        std::set<std::string> seen{};
    };
    std::map<ClauseSite, Manner> manners;
    std::set<std::pair<const Passage*, std::size_t>> places;  // a heading is one, however many items it has
    for_each_clause(list, [&](const TaskItem&, const DutyClause& clause) {
        if (!places.emplace(clause.words.passage, clause.words.begin).second) return;
        auto& manner = manners[clause.site];
        ++manner.clauses;
        for (const auto& owner : clause.owners) {
            auto name = fmt::format("\"{}\"", owner.name.text());
            if (manner.seen.insert(name).second) manner.names.push_back(std::move(name));
        }
    });
    const auto note = [&](const std::string& what, std::string hint) {
        const auto message = fmt::format("read {}, because no item names them in another manner", what);
        out.add(make_diagnostic(Code::words_settled, message, {.file = std::string(file)}, std::move(hint)));
    };
    const auto note_names = [&](ClauseSite site, std::string_view one, std::string_view several) {
        const auto found = manners.find(site);
        if (found == manners.end()) return;
        note(fmt::format("{} as owners from {}", some_of(found->second.names),
                         support::counted(found->second.clauses, one, several)),
             "mend it with a correction where these are no owners");
    };
    if (manners.size() == 1 && manners.begin()->first == ClauseSite::sentence) {
        note("the owners from " + support::counted(manners.begin()->second.clauses, "sentence", "sentences"),
             {});
    }
    note_names(ClauseSite::opening, "beginning of an item", "beginnings of items");
    note_names(ClauseSite::end_bracket, "bracket behind a title or item", "brackets behind titles and items");
    note_names(ClauseSite::heading, "heading", "headings");
}

void note_items_left_out(std::span<Section* const> read, std::string_view file, support::Diagnostics& out) {
    std::size_t items = 0;
    std::vector<const OutlineNode*> headings;
    for (const auto* section : read) {
        const auto& nodes = section->tree.nodes;
        const auto& kinds = section->tree.kinds;
        const auto is_left_out = [&](std::size_t at) {
            return kinds[at] == NodeKind::words && !nodes[at].is_top() &&
                   kinds[nodes[at].parent] == NodeKind::group;
        };
        for (std::size_t at = 0; at < nodes.size(); ++at) {
            if (!is_left_out(at)) continue;
            ++items;
            const auto* heading = &nodes[nodes[at].parent];
            if (heading->text.empty() || (!headings.empty() && headings.back() == heading)) continue;
            headings.push_back(heading);
        }
    }
    if (headings.empty()) return;
    constexpr std::size_t widest = 40;
    std::vector<std::string> titles;
    for (const auto* heading : headings)
        titles.push_back(fmt::format("\"{}\"", support::shorten(heading->text.front().text(), widest)));
    out.add(make_diagnostic(Code::part_not_read,
                            fmt::format("left out {}, of {}",
                                        items == 1 ? "an item that names nobody"
                                                   : fmt::format("{} items that name nobody", items),
                                        some_of(titles)),
                            place_of(headings.front()->text.front(), file),
                            "number the items if they are tasks"));
}

void note_owners_in_text(const TaskList& list, std::span<Section* const> read,
                         const ActorDirectory& directory, std::string_view file, support::Diagnostics& out) {
    std::optional<Stretch> first;
    std::vector<std::string> tasks;
    for (const auto& task : list.items) {
        if (!task.clauses.empty()) continue;
        for (const auto& words : task.words) {
            const auto found = owners_of_text(words, directory);
            if (!found) continue;
            if (!first) first = found;
            tasks.push_back(task.id);
            break;
        }
    }
    const auto note = [&](const std::string& message, const Stretch& place) {
        out.add(make_diagnostic(Code::owners_in_text, message, place_of(place, file),
                                "name the owner in a correction if the words say who has the task"));
    };
    if (first) {
        note(fmt::format("{} that nobody owns {} of owners in the text: {}",
                         support::counted(tasks.size(), "task", "tasks"),
                         tasks.size() == 1 ? "speaks" : "speak", some_of(tasks)),
             *first);
    }
    std::vector<Stretch> outside;
    for (const auto* section : read) std::ranges::copy(section->owners_outside, std::back_inserter(outside));
    if (!outside.empty()) {
        note(fmt::format("{} outside of all tasks {} of owners",
                         support::counted(outside.size(), "line", "lines"),
                         outside.size() == 1 ? "speaks" : "speak"),
             outside.front());
    }
}

void report_repeated_numbers(const TaskList& list, std::string_view file, support::Diagnostics& out) {
    if (list.repeated.empty()) return;
    std::vector<std::string> ids;
    for (auto at : list.repeated) ids.push_back(list.items[at].id);
    const auto& item = list.items[list.repeated.front()];
    const auto& first =
        item.number.passage != nullptr || item.words.empty() ? item.number : item.words.front();
    out.add(make_diagnostic(
        Code::number_repeated,
        fmt::format("{} the number of an earlier task: {}",
                    ids.size() == 1 ? "a task has" : fmt::format("{} tasks have", ids.size()), some_of(ids)),
        place_of(first, file), "check that no task stands in the document twice"));
}

void note_odd_spellings(const ActorRoster& roster, std::string_view file, support::Diagnostics& out) {
    const auto names = roster.odd_spellings();
    if (names.empty()) return;
    out.add(
        make_diagnostic(Code::name_variants,
                        fmt::format("{} in several forms of the same characters, each taken as one name: {}",
                                    names.size() == 1 ? "a name is written"
                                                      : fmt::format("{} names are written", names.size()),
                                    some_of(names)),
                        {.file = std::string(file)}));
}

void note_abbreviations(const ActorRoster& roster, std::string_view file, support::Diagnostics& out) {
    const auto names = roster.explained();
    if (names.empty()) return;
    out.add(make_diagnostic(
        Code::words_settled,
        fmt::format("short names stand for full ones, as the document explains: {}", some_of(names)),
        {.file = std::string(file)}));
}

void note_inferred_leads(std::size_t inferred, std::size_t tasks, std::string_view file,
                         support::Diagnostics& out) {
    if (inferred == 0) return;
    out.add(make_diagnostic(
        Code::lead_inferred,
        fmt::format("the first owner was taken as lead in {} of {}, where the document states none", inferred,
                    support::counted(tasks, "task", "tasks")),
        {.file = std::string(file)}, "use `--lead stated` to keep only what is stated"));
}

void note_other_part(std::span<const Section> sections, std::span<Section* const> read, std::string_view file,
                     support::Diagnostics& out) {
    const std::unordered_set<const Section*> are_read(read.begin(), read.end());
    std::vector<const Section*> others;
    for (const auto& section : sections) {
        if (section.holds_items() && !are_read.contains(&section)) others.push_back(&section);
    }
    // Numbered headings around a list of tasks are no part of their own.
    if (std::ranges::none_of(others, [](const Section* each) { return names_owners(*each); })) return;
    const auto count = task_list_of(others).items.size();
    if (count == 0) return;
    const bool are_measures = others.front()->part == Part::measures;
    out.add(make_diagnostic(Code::other_part,
                            fmt::format("the document also holds {}, which {} not read",
                                        are_measures ? support::counted(count, "measure", "measures")
                                                     : support::counted(count, "task", "tasks"),
                                        count == 1 ? "was" : "were"),
                            {.file = std::string(file)},
                            fmt::format("use `--part {}` to read {}", are_measures ? "measures" : "tasks",
                                        count == 1 ? "it" : "them")));
}

support::Diagnostic table_without_tasks(const documents::Table& table, std::string_view reason,
                                        std::string_view file) {
    const bool is_sheet = !table.name.empty() && table.origin.place.empty();  // and no part of one
    const auto named = is_sheet ? fmt::format("sheet \"{}\"", table.name) : std::string("a table");
    const auto empty = static_cast<std::size_t>(std::ranges::count_if(table.rows, tables::is_empty));
    return make_diagnostic(Code::table_not_read,
                           fmt::format("{} of {} was not read: {}", named,
                                       support::counted(table.rows.size() - empty, "row", "rows"), reason),
                           model::place_of(table.origin, file));
}

}  // namespace zeren::extraction
