#include "extraction/action_lists.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "extraction/bare_names.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/field_lines.hpp"
#include "extraction/heading_names.hpp"
#include "extraction/heading_words.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Who has an action, and where in its line stands what they do.
struct Action {
    DutyClause clause{};
    std::size_t begin = 0;
    std::size_t end = 0;
    bool opens_with_bracket = false;
};

/// Jo: …, (AB) …: where the names before the deed of a line begin and end, and where the deed begins.
struct NamesBefore {
    std::size_t begin = 0;
    std::size_t end = View::npos;
    std::size_t deed = View::npos;
};

NamesBefore names_before(View plain, std::size_t begin) {
    if (plain.substr(begin).starts_with(U'(')) {
        const auto close = plain.find(U')', begin);
        return close == View::npos ? NamesBefore{}
                                   : NamesBefore{.begin = begin + 1, .end = close, .deed = close + 1};
    }
    NamesBefore names{.begin = begin};
    for (View link : {View(U":"), View(U" - "), View(U" – "), View(U" — ")}) {
        const auto at = plain.find(link, begin);
        if (at < names.end) names = {.begin = begin, .end = at, .deed = at + link.size()};
    }
    return names;
}

std::optional<Action> action_in(const Stretch& line, const ActorDirectory& directory) {
    const auto plain = line.plain();
    const bool has_box =
        plain.starts_with(U"[ ] ") || plain.starts_with(U"[x] ") || plain.starts_with(U"[X] ");
    const std::size_t begin = has_box ? 4 : 0;
    const auto names = names_before(plain, begin);
    const bool has_deed = names.deed != View::npos && plain.find_first_not_of(U' ', names.deed) != View::npos;
    if (has_deed) {
        auto clause =
            clause_of_bare_names(line.part(names.begin, names.end).trimmed(), ClauseSite::opening, directory);
        if (clause) {
            return Action{.clause = std::move(*clause),
                          .begin = names.deed,
                          .end = plain.size(),
                          .opens_with_bracket = names.begin > begin};
        }
    }
    const auto end = plain.ends_with(U'.') ? plain.size() - 1 : plain.size();
    const auto open = plain.rfind(U'(');
    if (open == View::npos || open <= begin || !plain.substr(0, end).ends_with(U')')) return std::nullopt;
    auto clause = clause_of_bare_names(line.part(open + 1, end - 1), ClauseSite::end_bracket, directory);
    if (!clause) return std::nullopt;
    return Action{.clause = std::move(*clause), .begin = begin, .end = open};
}

/// The items or lines of one list, of which some name who has them.
struct ActionList {
    std::size_t lines = 0;
    std::map<std::size_t, Action> actions{};  ///< by node, or by line of the heading

    void add(std::size_t at, const Stretch& line, const ActorDirectory& directory) {
        if (is_topic(line.plain())) return;
        ++lines;
        if (auto action = action_in(line, directory)) actions.emplace(at, std::move(*action));
    }

    /// Topics open items too (Budget: close the books). Of these keeps the actions of known people; gives
    /// whether any are left.
    bool keep_known(const Attendance& present) {
        if (actions.size() < 2 || actions.size() * 10 < lines * 6) return false;
        const auto is_known = [&present](const auto& each) {
            return each.second.opens_with_bracket ||
                   std::ranges::all_of(each.second.clause.owners, [&present](const OwnerMention& owner) {
                       return present.holds(owner.name.plain());
                   });
        };
        if (std::ranges::count_if(actions, is_known) < 2)
            return !tells_present_names(present) && (names_repeat() || are_people_in_company());
        std::erase_if(actions, [&](const auto& each) { return !is_known(each); });
        return true;
    }

    /// The first name, where most lines begin with what people are called and nothing shows that they are
    /// some.
    [[nodiscard]] std::optional<Stretch> doubtful_name() const {
        if (actions.size() < 2 || actions.size() * 10 < lines * 6) return std::nullopt;
        const auto& owners = actions.begin()->second.clause.owners;
        return std::ranges::all_of(actions, [](const auto& each) { return names_people(each.second); })
                   ? std::optional(owners.front().name)
                   : std::nullopt;
    }

  private:
    static bool is_everybody(View name) {
        static constexpr std::array words = {View(U"all"),   View(U"everyone"), View(U"everybody"),
                                             View(U"alle"),  View(U"tous"),     View(U"todos"),
                                             View(U"tutti"), View(U"team")};
        return is_one_of(lower_case(name), words);
    }
    static bool names_people(const Action& action) {
        return std::ranges::all_of(action.clause.owners, [](const OwnerMention& owner) {
            return looks_like_a_person(owner.name.plain()) || is_everybody(owner.name.plain());
        });
    }
    /// Anna Lee – mend the tests, Tom Baker and Jo March – …, All – …: every line opens with first and last
    /// names, and some with two of them or with everybody, as no topics do.
    [[nodiscard]] bool are_people_in_company() const {
        const auto in_company = [](const auto& each) {
            const auto& owners = each.second.clause.owners;
            return owners.size() > 1 || is_everybody(owners.front().name.plain());
        };
        return actions.size() == lines && std::ranges::any_of(actions, in_company) &&
               std::ranges::all_of(actions, [](const auto& each) { return names_people(each.second); });
    }

    /// Whether those who are said to be present are any of those named here.
    [[nodiscard]] bool tells_present_names(const Attendance& present) const {
        return std::ranges::any_of(actions, [&present](const auto& each) {
            return present.holds(each.second.clause.owners.front().name.plain());
        });
    }

    [[nodiscard]] bool names_repeat() const {
        constexpr std::size_t most_different = 3;  // of four
        std::set<std::u32string> different;
        std::size_t names = 0;
        for (const auto& [at, action] : actions) {
            names += action.clause.owners.size();
            for (const auto& owner : action.clause.owners) different.emplace(owner.name.plain());
        }
        return different.size() * 4 <= names * most_different;
    }
};

void give(OutlineNode& node, const Action& action) {
    node.text.front() = node.text.front().part(action.begin, action.end).trimmed();
    node.clauses.push_back(action.clause);
}

/// The lines between a node of an outline and the next one, which may be words of it or stand outside of all
/// items.
std::span<const Passage> lines_below(const std::vector<OutlineNode>& nodes, std::size_t at,
                                     std::span<const Passage> passages) {
    const auto order_of = [](const OutlineNode& node) { return node.text.front().passage->order; };
    const auto place_of = [&](std::size_t order) {
        return std::ranges::lower_bound(passages, order, {}, &Passage::order) - passages.begin();
    };
    const auto begin = place_of(order_of(nodes[at]) + 1);
    auto next = at + 1;
    while (next < nodes.size() && nodes[next].text.empty()) ++next;
    const auto end =
        next < nodes.size() ? place_of(order_of(nodes[next])) : static_cast<std::ptrdiff_t>(passages.size());
    return passages.subspan(static_cast<std::size_t>(begin),
                            static_cast<std::size_t>(std::max(end - begin, {})));
}

/// Makes items of the lines below a heading from the first action on; a line without one belongs to the item
/// before it.
std::vector<OutlineNode> items_of_lines(std::span<const Passage> lines, const ActionList& list) {
    std::vector<OutlineNode> items;
    for (auto line = list.actions.begin()->first; line < lines.size(); ++line) {
        const auto words = lines[line].content();
        const auto found = list.actions.find(line);
        if (words.empty()) continue;
        if (found == list.actions.end()) {
            items.back().text.push_back(words);
            continue;
        }
        auto& item = items.emplace_back();
        item.number.shape = NumberShape::bullet;
        item.text = {words};
        give(item, found->second);
    }
    return items;
}

/// What became items is no line outside of all items any more.
void take_back(Outline& outline, const OutlineNode& heading, std::span<const Passage> lines) {
    const auto is_among = [lines](const Stretch& words) {
        const auto order = words.passage->order;
        return lines.front().order <= order && order <= lines.back().order;
    };
    std::set<const Passage*> of_text;
    for (const auto& words : heading.text) {
        if (is_among(words)) of_text.insert(words.passage);
    }
    std::erase_if(outline.owners_outside, is_among);
    const auto filled =
        std::ranges::count_if(lines, [](const Passage& line) { return !line.content().empty(); });
    outline.skipped_lines -=
        std::min(outline.skipped_lines, static_cast<std::size_t>(filled) - of_text.size());
}

/// Puts further items below their headings, and moves the parents of all that follow.
void insert_items(std::vector<OutlineNode>& nodes, std::map<std::size_t, std::vector<OutlineNode>>&& items) {
    std::vector<OutlineNode> out;
    std::vector<std::size_t> moved(nodes.size());
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        moved[at] = out.size();
        auto& node = out.emplace_back(std::move(nodes[at]));
        if (!node.is_top()) node.parent = moved[node.parent];
        const auto found = items.find(at);
        if (found == items.end()) continue;
        for (auto& item : found->second) {
            item.parent = moved[at];
            out.push_back(std::move(item));
        }
    }
    nodes = std::move(out);
}

}  // namespace

std::vector<Stretch> take_action_lists(Outline& outline, std::span<const Passage> passages,
                                       const Attendance& present, const ActorDirectory& directory) {
    std::vector<Stretch> doubtful;
    auto& nodes = outline.nodes;
    const auto has_owners = [](const OutlineNode& node) { return !node.clauses.empty(); };
    if (std::ranges::any_of(nodes, has_owners)) return doubtful;
    const HeadingsAbove headings(nodes, passages);
    std::map<std::size_t, ActionList> items;  // by heading
    std::map<std::size_t, ActionList> lines;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        const auto& node = nodes[at];
        if (node.text.empty()) continue;
        if (is_list_of_actions(heading_form(node.text.front()))) {
            const auto below = lines_below(nodes, at, passages);
            for (std::size_t line = 0; line < below.size(); ++line) {
                if (!below[line].content().empty()) lines[at].add(line, below[line].content(), directory);
            }
        }
        if (is_list_of_actions(headings.above(node)))
            items[node.parent].add(at, node.text.front(), directory);
    }
    const auto keeps = [&](ActionList& list) {
        if (list.keep_known(present)) return true;
        if (const auto name = list.doubtful_name()) doubtful.push_back(*name);
        return false;
    };
    for (auto& [heading, list] : items) {
        if (!keeps(list)) continue;
        for (const auto& [at, action] : list.actions) give(nodes[at], action);
    }
    std::map<std::size_t, std::vector<OutlineNode>> further;
    for (auto& [heading, list] : lines) {
        if (!keeps(list)) continue;
        const auto below = lines_below(nodes, heading, passages);
        further.emplace(heading, items_of_lines(below, list));
        take_back(outline, nodes[heading], below.subspan(list.actions.begin()->first));
    }
    if (!further.empty()) insert_items(nodes, std::move(further));
    return doubtful;
}

}  // namespace zeren::extraction
