#include "extraction/task_edges.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "extraction/bold_rule.hpp"
#include "extraction/elided_names.hpp"
#include "extraction/named_actors.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

using model::Basis;
using model::Role;

/// What clauses that belong together say in all, which settles what 负责 means in them.
struct Statements {
    bool lead = false;
    bool cooperate = false;
};

bool stand_side_by_side(const DutyClause& one, const DutyClause& next) {
    constexpr std::size_t brackets_between = 3;
    return one.words.passage == next.words.passage && next.words.begin >= one.words.end &&
           next.words.begin - one.words.end <= brackets_between;
}

/// Two brackets behind sentences of their own are about these sentences; labels, lines and brackets side by
/// side are about the whole task.
bool belong_together(const DutyClause& one, const DutyClause& next) {
    const auto stands_alone = [](const DutyClause& clause) {
        return clause.site == ClauseSite::bracket && !clause.labelled;
    };
    if (!stands_alone(one) && !stands_alone(next)) return true;
    return stand_side_by_side(one, next);
}

/// (责任单位:A、B) behind one sentence and (责任单位:C、D) behind the next one: of each the first leads where
/// such a rule is printed.
bool has_a_first_of_its_own(const DutyClause& one, const DutyClause& next) {
    const bool are_brackets = one.site == ClauseSite::bracket && next.site == ClauseSite::bracket;
    return are_brackets && !stand_side_by_side(one, next);
}

/// By clause of the task.
std::vector<Statements> statements_of(const TaskItem& task) {
    std::vector<Statements> said(task.clauses.size());
    for (std::size_t begin = 0, end = 0; begin < task.clauses.size(); begin = end) {
        Statements together;
        for (end = begin; end < task.clauses.size(); ++end) {
            const auto& clause = *task.clauses[end].clause;
            if (end > begin && !belong_together(*task.clauses[end - 1].clause, clause)) break;
            for (const auto& owner : clause.owners) {
                together.lead = together.lead || owner.duty == Duty::lead;
                together.cooperate = together.cooperate || owner.duty == Duty::cooperate;
            }
        }
        std::fill(said.begin() + static_cast<std::ptrdiff_t>(begin),
                  said.begin() + static_cast<std::ptrdiff_t>(end), together);
    }
    return said;
}

Role role_of(Duty duty, const Statements& said) {
    switch (duty) {
        case Duty::lead: return Role::lead;
        case Duty::cooperate: return Role::cooperate;
        case Duty::responsible:
            if (said.lead) return Role::cooperate;
            return said.cooperate ? Role::lead : Role::joint;
        case Duty::approves:
        case Duty::consulted:
        case Duty::informed:
        case Duty::unsaid: return said.lead ? Role::cooperate : Role::joint;
    }
    return Role::joint;
}

std::string_view rule_of(const TaskClause& clause, Production production) {
    switch (clause.source) {
        case ClauseSource::inherited_cell: return "inherited-cell";
        case ClauseSource::shared_line: return "shared-line";
        case ClauseSource::group_clause: return "group-clause";
        case ClauseSource::own: break;
    }
    switch (production) {
        case Production::label:
        case Production::people: return "label";
        case Production::verb: return "verb";
        case Production::mark: return "mark";
        case Production::list: break;
    }
    const auto site = clause.clause->site;
    const bool is_bracket =
        site == ClauseSite::bracket || site == ClauseSite::own_bracket || site == ClauseSite::end_bracket;
    return is_bracket ? "bracketed-list" : "owner-list";
}

std::size_t actor_of(const OwnerMention& owner, ActorRoster& roster) {
    const auto printed = owner.name.text();
    const auto actor = owner.full.empty() ? roster.actor_for(owner.name.plain(), printed)
                                          : roster.actor_for(full_name(owner), support::to_utf8(owner.full));
    roster.add_spelling(actor, printed);
    if (owner.name.has_seam()) roster.note_seams(actor);
    if (!owner.alias.empty()) roster.add_spelling(actor, owner.alias.text());
    return actor;
}

bool is_collective(const TaskEdge& edge, const ActorRoster& roster) {
    return roster.kind(edge.actor) == model::ActorKind::collective;
}

/// 各有关部门, 有关单位, 各地区: nobody in particular, who cannot lead.
bool is_vague(const TaskEdge& edge, const ActorRoster& roster) {
    using namespace std::string_view_literals;
    static constexpr std::array openings = {"各有关"sv, "有关"sv, "各相关"sv, "相关"sv,
                                            "各部门"sv, "各地"sv, "各单位"sv};
    return is_collective(edge, roster) && std::ranges::any_of(openings, [&](std::string_view opening) {
               return std::string_view(roster.name(edge.actor)).starts_with(opening);
           });
}

/// Where all owners are joint: the first leads, the others cooperate. A rule that the document prints holds
/// for the bodies of all districts too (各县人民政府); where nothing is printed, the first that is no
/// collective is taken.
bool let_first_lead(std::span<TaskEdge> owners, const ActorRoster& roster, Basis basis) {
    const bool all_joint =
        std::ranges::all_of(owners, [](const TaskEdge& edge) { return edge.role == Role::joint; });
    const auto leader = std::ranges::find_if(owners, [&](const TaskEdge& edge) {
        return basis == Basis::stated ? !is_vague(edge, roster) : !is_collective(edge, roster);
    });
    if (!all_joint || leader == owners.end()) return false;
    for (auto& edge : owners) {
        edge.role = Role::cooperate;
        edge.basis = basis;
    }
    leader->role = Role::lead;
    return true;
}

/// Where all owners are joint: those before the first comma lead, or all where there is none.
bool let_those_before_comma_lead(std::span<TaskEdge> owners) {
    const bool all_joint =
        std::ranges::all_of(owners, [](const TaskEdge& edge) { return edge.role == Role::joint; });
    if (!all_joint || owners.empty()) return false;
    const auto& first = owners.front().words;
    for (auto& edge : owners) {
        const auto plain = std::u32string_view(edge.words.passage->plain).substr(0, edge.words.begin);
        const bool leads =
            edge.words.passage == first.passage &&
            plain.substr(std::min(first.begin, plain.size())).find(U',') == std::u32string_view::npos;
        edge.role = leads ? Role::lead : Role::cooperate;
        edge.basis = Basis::stated;
    }
    return true;
}

/// Where all owners are joint and some of them are set bold: these lead.
bool let_those_in_bold_lead(std::span<TaskEdge> owners) {
    const bool all_joint =
        std::ranges::all_of(owners, [](const TaskEdge& edge) { return edge.role == Role::joint; });
    const auto is_bold = [](const TaskEdge& edge) { return is_set_bold(edge.words); };
    if (!all_joint || std::ranges::none_of(owners, is_bold)) return false;
    for (auto& edge : owners) {
        edge.role = is_bold(edge) ? Role::lead : Role::cooperate;
        edge.basis = Basis::stated;
    }
    return true;
}

/// True where the printed rule settled who leads.
bool apply_printed_rule(std::span<TaskEdge> owners, const ActorRoster& roster, LeadPlace place) {
    switch (place) {
        case LeadPlace::first: return let_first_lead(owners, roster, Basis::stated);
        case LeadPlace::before_comma: return let_those_before_comma_lead(owners);
        case LeadPlace::bold: return let_those_in_bold_lead(owners);
        case LeadPlace::none: break;
    }
    return false;
}

}  // namespace

std::vector<TaskEdge> owner_edges(const TaskItem& task, ActorRoster& roster, LeadPlace place) {
    const auto said = statements_of(task);
    std::vector<TaskEdge> edges;
    std::vector<Duty> duties;  // of the edges
    std::size_t list = 0;      // the first edge of those of which one is the first
    const auto apply_rule = [&] {
        const auto begin = std::exchange(list, edges.size());
        const auto owners = std::span(edges).subspan(begin);
        if (!apply_printed_rule(owners, roster, place)) return;
        std::set<std::size_t> leading;
        for (const auto& owner : owners) {
            if (owner.role == Role::lead) leading.insert(owner.actor);
        }
        for (std::size_t at = 0; at < owners.size(); ++at) {
            owners[at].rule = "printed-rule";
            duties[begin + at] = leading.contains(owners[at].actor) ? Duty::lead : Duty::cooperate;
        }
    };
    std::set<std::size_t> leaders;
    for (std::size_t clause = 0; clause < task.clauses.size(); ++clause) {
        const auto& each = task.clauses[clause];
        if (clause > 0 && has_a_first_of_its_own(*task.clauses[clause - 1].clause, *each.clause))
            apply_rule();
        for (const auto& owner : each.clause->owners) {
            if (!owns(owner.duty)) continue;
            const auto role = role_of(owner.duty, said[clause]);
            edges.push_back({.actor = actor_of(owner, roster),
                             .role = role,
                             .basis = role == Role::joint ? Basis::listed : Basis::stated,
                             .rule = rule_of(each, owner.production),
                             .words = owner.place.passage != nullptr ? owner.place : owner.name});
            duties.push_back(owner.duty);
        }
    }
    apply_rule();
    for (const auto& edge : edges) {
        if (edge.role == Role::lead) leaders.insert(edge.actor);
    }
    // Who leads is responsible as well, and does not help itself unless the words say that it does.
    std::set<std::pair<std::size_t, Role>> held;
    std::size_t at = 0;
    std::erase_if(edges, [&](const TaskEdge& edge) {
        const auto duty = duties[at++];
        const bool may_help_itself = duty == Duty::cooperate && edge.rule != "mark";
        const bool is_lead_anyway =
            edge.role != Role::lead && !may_help_itself && leaders.contains(edge.actor);
        return is_lead_anyway || !held.insert({edge.actor, edge.role}).second;
    });
    return edges;
}

std::vector<TaskEdge> named_edges(const TaskItem& task, const std::vector<TaskEdge>& owners,
                                  const ActorDirectory& directory, ActorRoster& roster) {
    std::set<std::size_t> held;
    for (const auto& owner : owners) held.insert(owner.actor);
    std::vector<TaskEdge> edges;
    for (const auto& named : named_actors(task.words, directory)) {
        const bool is_whole = named.words.size() == named.name.size();
        const auto printed = is_whole ? named.words.text() : support::to_utf8(named.name);
        const auto actor = roster.actor_for(named.name, printed);
        if (!held.insert(actor).second) continue;
        edges.push_back({.actor = actor,
                         .role = named.leads ? Role::lead : Role::cooperate,
                         .basis = Basis::named,
                         .rule = named.leads ? "leads-in-text" : "named-in-text",
                         .words = named.words});
    }
    return edges;
}

LeadRule settled_rule(LeadRule wanted, const std::vector<std::vector<TaskEdge>>& edges_by_task,
                      bool is_official_list) {
    if (wanted != LeadRule::automatic) return wanted;
    const bool states_lead = std::ranges::any_of(edges_by_task, [](const std::vector<TaskEdge>& edges) {
        return std::ranges::any_of(edges, [](const TaskEdge& edge) { return edge.role == Role::lead; });
    });
    return is_official_list && !states_lead ? LeadRule::first : LeadRule::stated;
}

bool infer_lead(std::vector<TaskEdge>& owners, const ActorRoster& roster) {
    return let_first_lead(owners, roster, Basis::first_listed);
}

void let_responsible_lead(std::vector<TaskEdge>& owners) {
    if (!std::ranges::all_of(owners, [](const TaskEdge& edge) { return edge.role == Role::joint; })) return;
    for (auto& edge : owners) {
        edge.role = Role::lead;
        edge.basis = Basis::stated;
        edge.rule = "printed-rule";
    }
}

}  // namespace zeren::extraction
