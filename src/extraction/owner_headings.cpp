#include "extraction/owner_headings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "extraction/bare_names.hpp"
#include "extraction/heading_names.hpp"
#include "extraction/owner_names.hpp"
#include "extraction/paragraph_items.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
std::optional<DutyClause> owners_in_heading(Stretch words, Duty printed, const ActorDirectory& directory) {
    constexpr std::size_t longest = 60;
    while (!words.empty() && (words.plain().ends_with(U':') || words.plain().ends_with(U'。')))
        words = words.part(0, words.size() - 1);
    if (words.empty() || words.size() > longest) return std::nullopt;
    auto clause = read_duty_clause(words, ClauseSite::line, directory, DutyWords{.duty = printed});
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    return clause;
}

bool says_who(const DutyClause& clause, Duty printed) {
    return std::ranges::any_of(clause.owners, [printed](const auto& owner) {
        const bool is_owner = owner.duty == Duty::responsible || owner.duty == Duty::unsaid;
        return owner.duty == Duty::lead || (printed == Duty::responsible && is_owner);
    });
}

namespace {

using View = std::u32string_view;

/// The bodies that a heading is made of, with forms that are at least so much of a body.
std::optional<DutyClause> bodies_of_heading(const OutlineNode& node, NameForm least,
                                            const ActorDirectory& directory) {
    if (node.number.shape == NumberShape::bullet || node.text.empty()) return std::nullopt;
    auto clause = owners_in_heading(node.text.front(), Duty::responsible, directory);
    if (!clause) return std::nullopt;
    for (auto& owner : clause->owners) {
        if (form_of_name(owner.name.plain(), directory) < least) return std::nullopt;
        if (owner.production == Production::label) owner.production = Production::list;
    }
    return clause;
}

/// 县住建局（县人防办）: a second name behind that of a heading is no owner of its own.
void take_back_bracket(OutlineNode& node) {
    auto& title = node.text.front();
    const auto& bracket = node.clauses.front().words;
    if (bracket.passage != title.passage || bracket.begin < title.end) return;
    title.end = std::min(bracket.end + 1, title.passage->plain.size());
    node.clauses.erase(node.clauses.begin());
}

/// Takes the names off a heading of which a rule says that they have this duty; they need not look like
/// bodies.
std::optional<DutyClause> take_names_of_heading(OutlineNode& node, NamePlace place, Duty printed,
                                                const ActorDirectory& directory) {
    if (place == NamePlace::bracket && has_read_bracket(node)) {
        auto clause = std::move(node.clauses.front());
        node.clauses.erase(node.clauses.begin());
        for (auto& owner : clause.owners) {
            if (owner.duty == Duty::unsaid) owner.duty = printed;
        }
        return clause;
    }
    if (node.text.size() != 1) return std::nullopt;
    if (place == NamePlace::whole && has_read_bracket(node)) take_back_bracket(node);
    const auto parts = parts_of_heading(node.text.front(), place);
    auto clause = owners_in_heading(parts.names, printed, directory);
    if (clause && !parts.title.empty()) node.text.front() = parts.title;
    return clause;
}

/// The nodes below a heading, however deep they stand.
std::size_t end_of_items(std::span<const OutlineNode> nodes, std::size_t heading) {
    auto end = heading + 1;
    for (; end < nodes.size(); ++end) {
        auto above = nodes[end].parent;
        while (above != OutlineNode::no_parent && above > heading) above = nodes[above].parent;
        if (above != heading) break;
    }
    return end;
}

/// Gives the owners of a heading to its items: those that say who helps, and those that say nothing and hold
/// no other items.
void give_to_items(std::span<OutlineNode> nodes, std::size_t heading, const DutyClause& clause,
                   Duty printed) {
    const auto end = end_of_items(nodes, heading);
    for (auto at = heading + 1; at < end; ++at) {
        auto& clauses = nodes[at].clauses;
        const bool holds_items = at + 1 < end && nodes[at + 1].parent == at;
        const bool takes =
            clauses.empty() ? !holds_items : std::ranges::none_of(clauses, [printed](const auto& each) {
                return says_who(each, printed);
            });
        if (takes) clauses.insert(clauses.begin(), clause);
    }
}

/// The headings that may hold names: those at the top, or those below the only one there, as those of 2 Works
/// between 1 Preliminaries and 3 Telephones. Headings below one alone that hold no items have tables below
/// them, and are no items.
std::vector<std::size_t> headings_of_names(std::span<const OutlineNode> nodes, bool hold_tables) {
    std::vector<std::size_t> top;
    std::vector<std::size_t> below;
    bool is_flat = false;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        const bool holds_items = at + 1 < nodes.size() && nodes[at + 1].parent == at;
        const bool is_below_top = !nodes[at].is_top() && nodes[nodes[at].parent].is_top();
        if (holds_items && nodes[at].is_top()) top.push_back(at);
        if (holds_items && is_below_top) below.push_back(at);
        const bool is_heading = nodes[at].number.shape == NumberShape::heading;
        is_flat = is_flat || (is_below_top && !holds_items && !is_heading && !hold_tables);
    }
    constexpr std::size_t fewest = 2;
    const bool is_parted = top.size() == 1 && !is_flat && (below.empty() || below.size() >= fewest);
    return is_parted ? below : top;
}

void take_printed_names(std::span<OutlineNode> nodes, Duty printed, const ActorDirectory& directory,
                        bool hold_tables) {
    const auto headings = headings_of_names(nodes, hold_tables);
    const auto place = place_of_names(nodes, headings);
    for (auto at : headings) {
        auto clause = take_names_of_heading(nodes[at], place, printed, directory);
        // Items below a heading without a name are tasks that nobody owns.
        if (!clause && !nodes[at].text.empty())
            clause = DutyClause{.words = nodes[at].text.front(), .states_none = true};
        if (clause) give_to_items(nodes, at, *clause, printed);
    }
}

/// Aufgabenverteilung im Team above QA and DevOps: a heading that says that those below it name who has what.
bool divides_tasks(View heading) {
    static constexpr std::array titles = {View(U"who does what"),          View(U"division of tasks"),
                                          View(U"division of work"),       View(U"distribution of tasks"),
                                          View(U"task distribution"),      View(U"task allocation"),
                                          View(U"responsibilities by"),    View(U"tasks by owner"),
                                          View(U"tasks by team"),          View(U"actions by owner"),
                                          View(U"next steps and owners"),  View(U"next steps by owner"),
                                          View(U"aufgabenverteilung"),     View(U"aufgabenteilung"),
                                          View(U"arbeitsteilung"),         View(U"verteilung der aufgaben"),
                                          View(U"répartition des tâches"), View(U"répartition du travail"),
                                          View(U"qui fait quoi"),          View(U"reparto de tareas"),
                                          View(U"distribución de tareas"), View(U"próximos pasos y respons"),
                                          View(U"divisão de tarefas"),     View(U"distribuição de tarefas"),
                                          View(U"divisione dei compiti"),  View(U"ripartizione dei compiti"),
                                          View(U"taakverdeling")};
    return begins_with_one_of(heading, titles);
}

/// Headings below such a one own their bullets.
bool take_divided_tasks(std::span<OutlineNode> nodes, std::span<const Passage> passages,
                        const ActorDirectory& directory) {
    const HeadingsAbove headings(nodes, passages);
    bool takes = false;
    for (std::size_t at = 0; at + 1 < nodes.size(); ++at) {
        const bool holds_items = nodes[at + 1].parent == at;
        if (!holds_items || nodes[at].text.size() != 1 || !divides_tasks(headings.above(nodes[at]))) continue;
        const auto clause = clause_of_bare_names(nodes[at].text.front(), ClauseSite::heading, directory);
        if (!clause) continue;
        give_to_items(nodes, at, *clause, Duty::responsible);
        takes = true;
    }
    return takes;
}

/// 联系人：樊继祥 below a heading is about it, and no item.
Paragraphs tasks_below(const OutlineNode& node) {
    if (node.number.shape == NumberShape::bullet) return {};
    auto paragraphs = paragraphs_below_title(node);
    std::erase_if(paragraphs, [](const Passage* paragraph) {
        const auto plain = paragraph->content().plain();
        return is_side_label(plain.substr(0, plain.find(U':')));
    });
    return paragraphs;
}

/// Gives owners to the headings, or to the paragraphs below those that have no items.
void give_to_headings(std::vector<OutlineNode>& nodes, std::vector<std::optional<DutyClause>> owners,
                      const std::vector<Paragraphs>& below) {
    std::map<const Passage*, DutyClause> of_paragraphs;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        for (const auto* paragraph : below[at]) of_paragraphs.emplace(paragraph, *owners[at]);
        if (owners[at] && below[at].empty()) nodes[at].clauses.push_back(std::move(*owners[at]));
    }
    make_items_of_paragraphs(nodes, below);
    for (auto& node : nodes) {
        const auto found =
            node.text.empty() ? of_paragraphs.end() : of_paragraphs.find(node.text.front().passage);
        if (found != of_paragraphs.end()) node.clauses.push_back(std::move(found->second));
    }
}

/// Whether a node says of anybody more than that he helps.
bool names_more_than_helpers(const OutlineNode& node) {
    return std::ranges::any_of(node.clauses, [](const DutyClause& clause) {
        return !clause.is_only_owners() || std::ranges::any_of(clause.owners, [](const OwnerMention& owner) {
            return owner.duty != Duty::cooperate;
        });
    });
}

/// Headings of which most are bodies own what stands below them, items or paragraphs; those that only may be
/// bodies (学生处) are some beside them.
void take_bodies(std::vector<OutlineNode>& nodes, Duty duty, const ActorDirectory& directory) {
    std::vector<bool> has_items(nodes.size(), false);
    for (const auto& node : nodes) {
        if (!node.is_top() && node.number.shape != NumberShape::bullet) has_items[node.parent] = true;
    }
    std::vector<std::optional<DutyClause>> owners(nodes.size());
    std::vector<Paragraphs> below(nodes.size());
    std::size_t headings = 0;
    std::size_t named = 0;
    std::size_t bodies = 0;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        if (!has_items[at]) below[at] = tasks_below(nodes[at]);
        if (!has_items[at] && below[at].empty()) continue;
        ++headings;
        if (has_items[at] && nodes[at].text.size() != 1) continue;
        owners[at] = bodies_of_heading(nodes[at], NameForm::weak, directory);
        if (owners[at] && duty == Duty::lead) {
            for (auto& owner : owners[at]->owners) owner.duty = duty;
        }
        named += owners[at] ? 1 : 0;
        bodies += bodies_of_heading(nodes[at], NameForm::body, directory) ? 1 : 0;
        if (!owners[at]) below[at].clear();
    }
    constexpr std::size_t fewest = 2;
    if (bodies < fewest || named * 2 <= headings) return;
    give_to_headings(nodes, std::move(owners), below);
}

}  // namespace

void take_owner_headings(std::vector<OutlineNode>& nodes, std::span<const Passage> passages,
                         const ActorDirectory& directory, bool hold_tables) {
    if (const auto printed = printed_duty_of_headings(passages))
        return take_printed_names(nodes, *printed, directory, hold_tables);
    const auto has_clauses = [](const OutlineNode& node) { return !node.clauses.empty(); };
    if (std::ranges::any_of(nodes, names_more_than_helpers)) return;
    const bool have_helpers = std::ranges::any_of(nodes, has_clauses);
    if (have_helpers || !take_divided_tasks(nodes, passages, directory))
        take_bodies(nodes, have_helpers ? Duty::lead : Duty::responsible, directory);
}

}  // namespace zeren::extraction
