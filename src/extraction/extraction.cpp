#include "extraction/extraction.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

#include "extraction/bold_rule.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/import_notes.hpp"
#include "extraction/own_sheet.hpp"
#include "extraction/owner_settlement.hpp"
#include "extraction/part_choice.hpp"
#include "extraction/plan_assembly.hpp"
#include "extraction/plan_facts.hpp"
#include "extraction/rider_notes.hpp"
#include "extraction/sections.hpp"
#include "extraction/task_edges.hpp"
#include "extraction/task_list.hpp"

namespace zeren::extraction {
namespace {

using EdgesByTask = std::vector<std::vector<TaskEdge>>;

/// False where marks in a table, which no order of names could rank, say who owns.
bool are_owner_lists(const std::vector<Section*>& sections) {
    return std::ranges::none_of(sections, [](const Section* each) { return each->is_unranked; });
}

std::string_view name_of_part(Part part) { return part == Part::tasks ? "tasks" : "measures"; }

support::Diagnostic no_tasks(const documents::Document& document, Part wanted, Part read,
                             bool other_part_holds_some) {
    const std::string_view file = document.name;
    if (document.blocks.empty())
        return support::make_diagnostic(support::Code::no_tasks, fmt::format("\"{}\" holds no text", file),
                                        {.file = std::string(file)}, "check that it is the right file");
    const auto other = name_of_part(read == Part::tasks ? Part::measures : Part::tasks);
    const auto sought = wanted == Part::automatic ? "tasks or measures" : name_of_part(read);
    return support::make_diagnostic(
        support::Code::no_tasks, fmt::format("no {} were found in \"{}\"", sought, file),
        {.file = std::string(file)},
        other_part_holds_some ? fmt::format("the document holds {}: use `--part {}`", other, other)
                              : "check that the file is a plan: tasks or measures with printed numbers");
}

/// What merged cells come to: a long cell over many tasks multiplies.
bool is_too_large(const TaskList& list) {
    constexpr std::size_t most_words = 20'000'000;  // code points of owner texts
    std::size_t owners = 0;
    std::size_t words = 0;
    for (const auto& task : list.items) {
        for (const auto& each : task.clauses) {
            owners += each.clause->owners.size();
            words += each.clause->words.size();
        }
    }
    return owners > most_owners || words > most_words;
}

/// `zhongshan-2023-annex` of a path that ends in zhongshan-2023-annex.txt.
std::string stem_of(std::string_view path) {
    const auto slash = path.find_last_of("/\\");
    if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
    const auto dot = path.rfind('.');
    return std::string(dot == std::string_view::npos || dot == 0 ? path : path.substr(0, dot));
}

model::PlanInfo info_of(const PlanFacts& facts, const documents::Document& document,
                        const ExtractionOptions& options) {
    model::PlanInfo info;
    info.source = options.source_name.empty() ? document.name : options.source_name;
    info.id = options.plan_id.empty() ? stem_of(info.source) : options.plan_id;
    info.title = facts.title.empty() ? info.id : facts.title;
    info.issuer = facts.issuer;
    info.number = facts.number;
    info.date = facts.date;
    info.language = facts.language;
    info.jurisdiction = options.jurisdiction;
    if (info.jurisdiction.empty() && options.registry != nullptr)
        info.jurisdiction = options.registry->jurisdiction();
    return info;
}

/// Where the printed rule holds from: behind the first line outside of the clauses that states it, such as a
/// note above the list, and everywhere where a footnote does; behind the last line where none does. A clause
/// that states it says itself how far it reaches.
std::size_t rule_stated_from(const documents::Document& document, const std::vector<Passage>& passages,
                             const TaskList& list) {
    const auto states_it = [](const documents::Paragraph& note) {
        return says_first_leads(plain_form(note.text));
    };
    if (std::ranges::any_of(document.footnotes, states_it)) return 0;
    std::unordered_set<const Passage*> with_clauses;
    for (const auto& task : list.items) {
        for (const auto& each : task.clauses) with_clauses.insert(each.clause->words.passage);
    }
    for (const auto& passage : passages) {
        if (!with_clauses.contains(&passage) && says_first_leads(passage.plain)) return passage.order + 1;
    }
    return passages.size() + 1;
}

/// Whom the printed rule lets lead, wherever the document states it.
LeadPlace lead_place(const documents::Document& document, const std::vector<Passage>& passages,
                     const TaskList& list) {
    const auto in_clause = [](const TaskClause& each) {
        return says_those_before_comma_lead(each.clause->words.plain());
    };
    const bool is_before_comma =
        std::ranges::any_of(document.footnotes,
                            [](const documents::Paragraph& note) {
                                return says_those_before_comma_lead(plain_form(note.text));
                            }) ||
        std::ranges::any_of(
            passages, [](const Passage& passage) { return says_those_before_comma_lead(passage.plain); }) ||
        std::ranges::any_of(
            list.items, [&](const TaskItem& task) { return std::ranges::any_of(task.clauses, in_clause); });
    return is_before_comma ? LeadPlace::before_comma : LeadPlace::first;
}

bool prints_that_responsible_lead(const std::vector<Passage>& passages) {
    return std::ranges::any_of(passages,
                               [](const Passage& passage) { return says_responsible_lead(passage.plain); });
}

EdgesByTask all_owner_edges(const documents::Document& document, const std::vector<Passage>& passages,
                            const TaskList& list, ActorRoster& roster) {
    const auto rule_line = rule_stated_from(document, passages, list);
    const auto place = lead_place(document, passages, list);
    const bool responsible_lead = prints_that_responsible_lead(passages);
    const bool bold_leads = says_that_bold_leads(document, passages);
    EdgesByTask edges;
    bool holds_on = false;
    for (const auto& task : list.items) {
        bool holds = holds_on;
        for (const auto& each : task.clauses) {
            holds = holds || each.clause->first_leads || each.clause->words.passage->order >= rule_line;
            holds_on = holds_on || (each.clause->first_leads && each.clause->from_here_on);
        }
        const bool are_alike = std::ranges::any_of(task.clauses, [](const TaskClause& each) {
            return says_each_by_itself(each.clause->words.plain());
        });
        const auto leading = bold_leads                          ? LeadPlace::bold
                             : (holds || holds_on) && !are_alike ? place
                                                                 : LeadPlace::none;
        edges.push_back(owner_edges(task, roster, leading));
        if (responsible_lead) let_responsible_lead(edges.back());
    }
    return edges;
}

void add_named_edges(const TaskList& list, const ActorDirectory& directory, ActorRoster& roster,
                     EdgesByTask& edges) {
    for (std::size_t task = 0; task < list.items.size(); ++task) {
        auto named = named_edges(list.items[task], edges[task], directory, roster);
        std::ranges::move(named, std::back_inserter(edges[task]));
    }
}

void count_edges(const TaskList& list, const EdgesByTask& edges, ExtractionCounts& counts) {
    for (std::size_t task = 0; task < edges.size(); ++task) {
        for (const auto& edge : edges[task]) {
            ++(edge.basis == model::Basis::named ? counts.named_edges : counts.owner_edges);
        }
        for (const auto& each : list.items[task].clauses) {
            if (each.source == ClauseSource::own)
                ++counts.clauses;
            else
                counts.inherited_edges += each.clause->owners.size();
        }
    }
}

/// The sections that are read and the texts around them, whose lines may speak of owners too.
std::vector<Section*> with_texts_beside(std::vector<Section*> chosen, std::span<Section> sections) {
    for (auto& section : sections) {
        if (!section.holds_items()) chosen.push_back(&section);
    }
    return chosen;
}

/// Who stands first among the owners is not known where words before all names are not understood.
bool opens_with_odd_words(const TaskItem& task) {
    for (const auto& [clause, source] : task.clauses) {
        if (!clause->names_somebody()) continue;
        if (clause->not_understood.empty()) return false;
        const auto& odd = clause->not_understood.front();
        return clause->owners.empty() || (odd.passage == clause->owners.front().name.passage &&
                                          odd.begin < clause->owners.front().name.begin);
    }
    return false;
}

}  // namespace

support::Result<Extraction> extract_plan(const documents::Document& document,
                                         const ExtractionOptions& options) {
    if (const auto own = find_own_sheet(document))
        return read_own_sheet(*own, document, options, info_of({}, document, options));
    Abbreviations abbreviations(document);
    const ActorDirectory directory(options.registry, abbreviations.names_of_bodies());
    auto parts = parts_of(document, directory);
    auto& sections = parts.sections;
    const auto [part, chosen] = choose_sections(sections, options.part);
    const auto settled = settle_owners(chosen, directory);
    const auto list = task_list_of({chosen.begin(), chosen.end()});
    if (list.items.empty()) {
        const bool others = std::ranges::any_of(sections, &Section::holds_items);
        auto why = document.remarks;
        why.add_all(parts.notes);
        why.add(no_tasks(document, options.part, part, others));
        return why;
    }
    if (is_too_large(list)) {
        return support::make_diagnostic(support::Code::too_large,
                                        "the owners of all tasks come to more than 1,000,000",
                                        {.file = document.name}, "split the document");
    }

    const auto facts = plan_facts_of(parts.passages, sections);
    Extraction out;
    out.diagnostics = document.remarks;
    out.diagnostics.add_all(parts.notes);
    ActorRoster roster(directory, std::move(abbreviations));
    auto edges = all_owner_edges(document, parts.passages, list, roster);
    const auto rule = settled_rule(options.lead, edges, facts.language == "zh" && are_owner_lists(chosen));
    if (rule == LeadRule::first) {
        for (std::size_t at = 0; at < edges.size(); ++at) {
            const bool may_infer = !opens_with_odd_words(list.items[at]);
            out.counts.inferred_leads += may_infer && infer_lead(edges[at], roster) ? 1 : 0;
        }
    }
    add_named_edges(list, directory, roster, edges);

    auto info = info_of(facts, document, options);
    info.part = name_of_part(part);
    info.lead_rule = rule == LeadRule::first ? "first" : "stated";
    out.plan = assemble_plan(std::move(info), list, roster, edges);
    count_edges(list, edges, out.counts);
    for (const auto& section : sections) out.counts.skipped_lines += section.skipped_lines;

    out.counts.not_understood = report_not_understood(list, document.name, out.diagnostics);
    report_counts(list, document.name, out.diagnostics);
    report_repeated_numbers(list, document.name, out.diagnostics);
    note_odd_spellings(roster, document.name, out.diagnostics);
    note_abbreviations(roster, document.name, out.diagnostics);
    note_settled_words(settled, document.name, out.diagnostics);
    note_manners(list, document.name, out.diagnostics);
    note_items_left_out(chosen, document.name, out.diagnostics);
    note_owners_in_text(list, with_texts_beside(chosen, sections), directory, document.name, out.diagnostics);
    note_riders(list, document.name, out.diagnostics);
    note_open_collectives(list, edges, roster, document.name, out.diagnostics);
    note_inferred_leads(out.counts.inferred_leads, list.items.size(), document.name, out.diagnostics);
    if (options.part == Part::automatic) note_other_part(sections, chosen, document.name, out.diagnostics);
    return out;
}

}  // namespace zeren::extraction
