#include "extraction/owner_settlement.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "extraction/body_names.hpp"
#include "extraction/elided_names.hpp"
#include "extraction/joined_names.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/told_apart.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

using Sections = std::span<Section* const>;

template <class Visit>
void for_each_node(Sections sections, const Visit& visit) {
    for (auto* section : sections) {
        for (auto& node : section->tree.nodes) visit(node);
    }
}

template <class Visit>
void for_each_clause(Sections sections, const Visit& visit) {
    for_each_node(sections, [&visit](OutlineNode& node) {
        for (auto& clause : node.clauses) visit(clause);
    });
}

/// 李　强, 市 教 育 局: signs of a name that blanks set as wide as those above and below it.
std::u32string closed_up(std::u32string_view name) {
    std::u32string closed;
    bool is_spread = false;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (name[at] == U' ') continue;
        if (!is_han(name[at]) || (at > 0 && name[at - 1] != U' ')) return {};
        is_spread = is_spread || at > 0;
        closed.push_back(name[at]);
    }
    return is_spread ? closed : std::u32string();
}

void close_up_names(const std::vector<DutyClause*>& clauses) {
    for (auto* clause : clauses) {
        for (auto& owner : clause->owners) {
            if (owner.full.empty()) owner.full = closed_up(owner.name.plain());
        }
    }
}

/// The Works Team is Works Team where the document names that; else the article is part of the name.
void drop_articles(const std::vector<DutyClause*>& clauses) {
    constexpr std::u32string_view article = U"The ";
    const auto has_article = [&](const OwnerMention& owner) {
        return owner.name.plain().starts_with(article);
    };
    const auto holds_some = [&](const DutyClause* clause) {
        return std::ranges::any_of(clause->owners, has_article);
    };
    if (std::ranges::none_of(clauses, holds_some)) return;
    std::set<std::u32string_view> names;
    for (const auto* clause : clauses) {
        for (const auto& owner : clause->owners) names.insert(owner.name.plain());
    }
    for (auto* clause : clauses) {
        for (auto& owner : clause->owners) {
            if (!owner.full.empty() || !has_article(owner)) continue;
            const auto bare = owner.name.part(article.size());
            if (names.contains(bare.plain())) owner.full = bare.printed();
        }
    }
}

/// The bodies that a name stands behind in brackets.
using BodiesByAlias = std::map<std::u32string, std::set<std::u32string>>;

BodiesByAlias bodies_by_alias(Sections sections) {
    BodiesByAlias bodies;
    for_each_clause(sections, [&](const DutyClause& clause) {
        for (const auto& owner : clause.owners) {
            if (owner.alias.empty()) continue;
            bodies[std::u32string(owner.alias.plain())].insert(
                owner.full.empty() ? std::u32string(owner.name.printed()) : owner.full);
        }
    });
    return bodies;
}

/// One name of two bodies, or one that the registry has for another body, is no second name of either.
void refuse_aliases(DutyClause& clause, const BodiesByAlias& bodies, const ActorDirectory& directory) {
    for (auto& owner : clause.owners) {
        if (owner.alias.empty()) continue;
        const auto known = directory.find(owner.alias.plain());
        const bool is_another = known && known != directory.find(owner.name.plain());
        if (!is_another && bodies.at(std::u32string(owner.alias.plain())).size() == 1) continue;
        clause.not_understood.push_back(std::exchange(owner.alias, {}));
    }
}

/// What is told of the names that were taken for second ones; the first few with their bodies.
std::string second_names_told(const std::map<std::u32string_view, std::u32string_view>& settled) {
    constexpr std::size_t most = 3;
    std::string told = "read ";
    std::size_t shown = 0;
    for (const auto& [alias, name] : settled) {
        if (shown == most) break;
        if (shown++ > 0) told += ", ";
        told += '"' + support::to_utf8(alias) + "\" as another name of \"" + support::to_utf8(name) + '"';
    }
    if (settled.size() > shown) told += " and " + std::to_string(settled.size() - shown) + " more like it";
    return told + ", since it stands in brackets behind it";
}

/// A name behind brackets is the body before them, in the whole document.
void resolve_aliases(Sections sections, const ActorDirectory& directory, SettledWords& settled) {
    const auto bodies = bodies_by_alias(sections);
    if (bodies.empty()) return;
    std::map<std::u32string_view, std::u32string_view> settled_names;
    for_each_clause(sections, [&](DutyClause& clause) {
        refuse_aliases(clause, bodies, directory);
        for (const auto& owner : clause.owners) {
            if (owner.alias.empty() || directory.find(owner.alias.plain())) continue;
            const auto& [alias, names] = *bodies.find(std::u32string(owner.alias.plain()));
            settled_names.emplace(alias, *names.begin());
        }
    });
    for_each_clause(sections, [&](DutyClause& clause) {
        for (auto& owner : clause.owners) {
            const auto found = settled_names.find(full_name(owner));
            if (found != settled_names.end()) owner.full = found->second;
        }
    });
    if (!settled_names.empty()) settled.messages.push_back(second_names_told(settled_names));
}

/// 牵头股室：同上 is whoever the label of that duty named in the item before; nobody knows who where none
/// did.
void resolve_as_above(Section& section) {
    constexpr std::size_t most = 64;  // owners that stand for one word
    const auto is_as_above = [](const OwnerMention& owner) {
        return tables::says_as_above(owner.name.plain());
    };
    const auto holds_some = [&](const OutlineNode& node) {
        return std::ranges::any_of(node.clauses, [&](const DutyClause& clause) {
            return std::ranges::any_of(clause.owners, is_as_above);
        });
    };
    if (std::ranges::none_of(section.tree.nodes, holds_some)) return;
    std::map<Duty, std::vector<OwnerMention>> above;
    for (auto& node : section.tree.nodes) {
        std::map<Duty, std::vector<OwnerMention>> own;
        for (auto& clause : node.clauses) {
            std::vector<OwnerMention> owners;
            for (auto& owner : clause.owners) {
                const auto& before = above[owner.duty];
                if (!is_as_above(owner))
                    owners.push_back(std::move(owner));
                else if (before.empty() || before.size() > most)
                    clause.not_understood.push_back(owner.name);
                else
                    owners.insert(owners.end(), before.begin(), before.end());
            }
            clause.owners = std::move(owners);
            for (const auto& owner : clause.owners) own[owner.duty].push_back(owner);
        }
        for (auto& [duty, owners] : own) above[duty] = std::move(owners);
    }
}

/// 责任人：李四；协助：王五: who helps people in their own clause is one of them if the name is short and
/// ends like no body.
void take_helpers_of_people(DutyClause& clause) {
    constexpr std::size_t longest = 4;
    if (std::ranges::none_of(clause.owners, &OwnerMention::is_person)) return;
    for (auto& owner : clause.owners) {
        const auto name = owner.name.plain();
        const bool may_be_person = name.size() <= longest && std::ranges::all_of(name, is_han) &&
                                   form_of_name(name) == NameForm::none;
        if (owner.duty == Duty::cooperate && may_be_person) owner.production = Production::people;
    }
}

/// 责任人 beside 责任单位 says whom to call.
bool drop_contacts(Sections sections) {
    bool dropped = false;
    for_each_node(sections, [&](OutlineNode& node) {
        const bool names_bodies = std::ranges::any_of(node.clauses, [](const DutyClause& clause) {
            return std::ranges::any_of(clause.owners, [](const OwnerMention& owner) {
                return !owner.is_person() && owner.duty != Duty::cooperate;
            });
        });
        if (!names_bodies) return;
        for (auto& clause : node.clauses)
            dropped = std::erase_if(clause.owners, &OwnerMention::is_person) > 0 || dropped;
    });
    return dropped;
}

/// The labels of bodies that stand in one task: 责任单位 beside 牵头单位.
struct LabelsSeen {
    std::optional<std::string> lead{};
    std::optional<std::string> cooperate{};
    std::optional<std::string> responsible{};
};

/// The label before a labelled name, as printed.
std::string label_before(const OwnerMention& owner) {
    if (owner.name.passage == nullptr) return {};
    const auto printed = std::u32string_view(owner.name.passage->printed).substr(0, owner.name.begin);
    const auto plain = std::u32string_view(owner.name.passage->plain).substr(0, owner.name.begin);
    const auto colon = plain.rfind(U':');
    if (colon == std::u32string_view::npos) return {};
    auto begin = colon;
    constexpr std::u32string_view ends = U" ,;.。、()[]【】〔〕:";
    while (begin > 0 && ends.find(plain[begin - 1]) == std::u32string_view::npos) --begin;
    return support::to_utf8(printed.substr(begin, colon - begin));
}

LabelsSeen labels_of(const OutlineNode& node) {
    LabelsSeen seen;
    for (const auto& clause : node.clauses) {
        for (const auto& owner : clause.owners) {
            const bool owns = owner.duty == Duty::lead || owner.duty == Duty::cooperate ||
                              owner.duty == Duty::responsible || owner.duty == Duty::unsaid;
            if (owner.production != Production::label || !owns) continue;
            auto& slot = owner.duty == Duty::lead        ? seen.lead
                         : owner.duty == Duty::cooperate ? seen.cooperate
                                                         : seen.responsible;
            if (!slot) slot = label_before(owner);
        }
    }
    return seen;
}

void explain_labels(Sections sections, SettledWords& settled) {
    std::set<std::string> said;
    const auto say = [&](const auto& word, const char* as, const auto& beside) {
        if (!word || !beside || word->empty() || beside->empty()) return;
        auto message = "read \"" + *word + "\" as " + as + " because \"" + *beside + "\" stands beside it";
        if (said.insert(message).second) settled.messages.push_back(std::move(message));
    };
    for_each_node(sections, [&](const OutlineNode& node) {
        const auto seen = labels_of(node);
        say(seen.responsible, "the helpers", seen.lead);
        if (!seen.lead) say(seen.responsible, "the lead", seen.cooperate);
    });
}

}  // namespace

SettledWords settle_owners(std::span<Section* const> sections, const ActorDirectory& directory) {
    SettledWords settled;
    std::vector<DutyClause*> clauses;
    for_each_clause(sections, [&](DutyClause& clause) { clauses.push_back(&clause); });
    close_up_names(clauses);
    unite_spread_names(clauses);
    drop_articles(clauses);
    keep_brackets_that_tell_apart(clauses);
    part_joined_names(clauses);
    unite_parted_names(clauses);
    restore_elided_names(clauses, directory);
    for (auto* section : sections) resolve_as_above(*section);
    resolve_aliases(sections, directory, settled);
    explain_labels(sections, settled);
    for_each_clause(sections, take_helpers_of_people);
    if (drop_contacts(sections)) {
        settled.messages.emplace_back("read the people as contacts because bodies are named as owners");
    }
    return settled;
}

}  // namespace zeren::extraction
