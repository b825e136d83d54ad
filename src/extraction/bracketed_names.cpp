#include "extraction/bracketed_names.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extraction/bare_names.hpp"
#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"
#include "extraction/heading_names.hpp"
#include "extraction/printed_rules.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// The duty that the document gives to whoever stands in brackets.
std::optional<Duty> printed_duty_of_brackets(std::span<const Passage> passages) {
    static constexpr std::array brackets = {
        View(U"bracket"),    View(U"parenthes"), View(U"parenthès"), View(U"括号"),
        View(U"括弧"),       View(U"klammer"),   View(U"crochets"),  View(U"corchetes"),
        View(U"paréntesis"), View(U"parêntes"),  View(U"colchetes"), View(U"parentesi"),
        View(U"haakjes"),    View(U"nawias"),    View(U"скобк"),     View(U"괄호")};
    static constexpr std::array leading = {View(U"lead"),      View(U"牵头"),   View(U"主办"),
                                           View(U"federführ"), View(U"pilote"), View(U"capofila"),
                                           View(U"líder")};
    static constexpr std::array owning = {
        View(U"responsib"),  View(U"owner"),     View(U"owns"),       View(U"in charge"),
        View(U"责任"),       View(U"负责"),      View(U"担当"),       View(U"zuständig"),
        View(U"verantwort"), View(U"responsab"), View(U"responsáve"), View(U"verantwoord"),
        View(U"odpowiedz"),  View(U"ответств"),  View(U"chargé"),     View(U"mise en œuvre"),
        View(U"encargad"),   View(U"incaricat"), View(U"umsetz"),     View(U"담당")};
    return printed_duty(
        passages,
        {.places = brackets, .leading = leading, .owning = owning, .farthest = 120, .before_too = true});
}

/// A name begins with a capital or a Han sign; "all members" are many.
bool begins_like_a_name(View plain) {
    static constexpr std::array many = {View(U"all "), View(U"every "), View(U"each "), View(U"both ")};
    return !plain.empty() && (is_capital(plain[0]) || is_wide(plain[0]) || begins_with_one_of(plain, many));
}

/// The bracket at the end of the words, without its signs, and what stands behind a gap after it.
struct EndBracket {
    std::size_t open = 0;
    std::size_t close = 0;
    std::size_t tail = 0;  ///< where the words behind the gap begin; the end where there are none
};

std::optional<EndBracket> bracket_at_end(View plain) {
    constexpr View closing = U")]";
    constexpr std::size_t longest_tail = 40;
    const auto close = plain.find_last_of(closing);
    if (close == View::npos) return std::nullopt;
    const auto open = plain.rfind(plain[close] == U')' ? U'(' : U'[', close);
    if (open == View::npos) return std::nullopt;
    const auto behind = plain.substr(close + 1);
    const auto words = behind.find_first_not_of(U" .");
    if (words == View::npos) return EndBracket{.open = open, .close = close, .tail = plain.size()};
    if (words < 2 || behind.size() > longest_tail) return std::nullopt;
    return EndBracket{.open = open, .close = close, .tail = close + 1 + words};
}

/// The names in the bracket at the end of an item that names nobody else.
struct NamesAtEnd {
    EndBracket bracket{};
    DutyClause clause{};
    bool have_small_letters = false;  ///< direction des affaires maritimes
};

std::optional<NamesAtEnd> names_at_end(const OutlineNode& node, Duty duty, const ActorDirectory& directory) {
    if (node.text.empty() || !node.clauses.empty()) return std::nullopt;
    const auto& last = node.text.back();
    const auto bracket = bracket_at_end(last.plain());
    if (!bracket || (bracket->open == 0 && node.text.size() == 1)) return std::nullopt;
    auto clause = read_duty_clause(last.part(bracket->open + 1, bracket->close), ClauseSite::bracket,
                                   directory, DutyWords{.duty = duty});
    if (!clause || !clause->is_only_owners()) return std::nullopt;
    const auto is_count = [](const auto& owner) { return is_digit(owner.name.plain()[0]); };  // （4项）
    if (std::ranges::any_of(clause->owners, is_count)) return std::nullopt;
    const bool have_small_letters = !std::ranges::all_of(
        clause->owners, [](const auto& owner) { return begins_like_a_name(owner.name.plain()); });
    return NamesAtEnd{
        .bracket = *bracket, .clause = std::move(*clause), .have_small_letters = have_small_letters};
}

void give(OutlineNode& node, NamesAtEnd&& names) {
    auto& last = node.text.back();
    if (names.bracket.tail < last.size()) node.deadlines.push_back(last.part(names.bracket.tail));
    last = last.part(0, names.bracket.open).trimmed();
    if (last.empty()) node.text.pop_back();
    node.clauses.push_back(std::move(names.clause));
}

/// Where most brackets begin with small letters, so do the names of bodies; else these are remarks.
void take_names(std::span<OutlineNode> nodes, Duty duty, const ActorDirectory& directory) {
    std::vector<std::pair<OutlineNode*, NamesAtEnd>> found;
    for (auto& node : nodes) {
        if (auto names = names_at_end(node, duty, directory)) found.emplace_back(&node, std::move(*names));
    }
    const auto small =
        std::ranges::count_if(found, [](const auto& each) { return each.second.have_small_letters; });
    const bool are_small = static_cast<std::size_t>(small) * 2 > found.size();
    for (auto& [node, names] : found) {
        if (are_small || !names.have_small_letters) give(*node, std::move(names));
    }
}

/// Items beside each other of which most end in names; and the names that roles and bodies show to be some.
class BracketManner {
  public:
    BracketManner(std::span<OutlineNode> nodes, const ActorDirectory& directory) : nodes_(nodes) {
        std::vector<bool> holds_items(nodes.size(), false);
        for (const auto& node : nodes) {
            if (!node.is_top()) holds_items[node.parent] = true;
        }
        for (std::size_t at = 0; at < nodes.size(); ++at) {
            if (holds_items[at] || nodes[at].text.empty() || !is_english(nodes[at].text.back().plain()))
                continue;
            auto& list = lists_[nodes[at].parent];
            ++list.items;
            if (!nodes[at].clauses.empty()) ++list.found;
            auto names = names_at_end(nodes[at], Duty::responsible, directory);
            if (!names || !are_short(*names)) continue;
            ++list.found;
            found_.emplace_back(at, std::move(*names));
        }
    }

    void take() && {
        std::set<std::u32string> known;
        for (const auto& [at, names] : found_) {
            if (is_settled(at)) add_names(names, known);
        }
        const auto roles = std::ranges::count_if(known, names_an_office);
        if (known.empty() || static_cast<std::size_t>(roles) * 2 < known.size()) return;
        for (auto& [at, names] : found_) {
            std::set<std::u32string> own;
            add_names(names, own);
            if (!is_settled(at) && !std::ranges::includes(known, own)) continue;
            names.clause.site = ClauseSite::end_bracket;
            give(nodes_[at], std::move(names));
        }
    }

  private:
    struct List {
        std::size_t items = 0;
        std::size_t found = 0;
    };

    static bool are_short(const NamesAtEnd& names) {
        constexpr std::ptrdiff_t most_blanks = 3;
        return std::ranges::all_of(names.clause.owners, [](const auto& owner) {
            const auto name = owner.name.plain();
            return std::ranges::count(name, U' ') <= most_blanks && std::ranges::none_of(name, is_digit);
        });
    }

    [[nodiscard]] bool is_settled(std::size_t at) const {
        constexpr std::size_t fewest = 3;
        const auto& list = lists_.at(nodes_[at].parent);
        return list.found >= fewest && list.found * 10 >= list.items * 6;
    }

    static void add_names(const NamesAtEnd& names, std::set<std::u32string>& out) {
        for (const auto& owner : names.clause.owners) out.insert(lower_case(owner.name.plain()));
    }

    std::span<OutlineNode> nodes_;
    std::map<std::size_t, List> lists_;  // by parent
    std::vector<std::pair<std::size_t, NamesAtEnd>> found_;
};

/// Next steps and owners: the heading says that its items name some.
bool speaks_of_owners(View heading) {
    static constexpr std::array words = {View(U"owner"),       View(U"responsib"), View(U"verantwort"),
                                         View(U"zuständig"),   View(U"responsab"), View(U"responsáve"),
                                         View(U"verantwoord"), View(U"assigned")};
    return holds_one_of(heading, words);
}

/// The bracket behind the title of an item, "Photo licensing (Aaron / Meg). The images come from …", where
/// nothing but names stands in it.
std::optional<NamesAtEnd> names_behind_title(const OutlineNode& node, const ActorDirectory& directory) {
    constexpr std::size_t farthest = 100;
    const auto& line = node.text.front();
    const auto plain = line.plain();
    const auto close = plain.substr(0, farthest).find(U')');
    const auto open = plain.substr(0, close).rfind(U'(');
    if (close == View::npos || open == View::npos || open == 0) return std::nullopt;
    const bool ends_title = close + 1 == plain.size() || View(U".:").find(plain[close + 1]) != View::npos;
    auto clause = ends_title
                      ? clause_of_bare_names(line.part(open + 1, close), ClauseSite::end_bracket, directory)
                      : std::nullopt;
    if (!clause) return std::nullopt;
    return NamesAtEnd{.bracket = {.open = open, .close = close, .tail = close + 1},
                      .clause = std::move(*clause)};
}

void give_behind_title(OutlineNode& node, NamesAtEnd&& names) {
    const auto line = node.text.front();
    node.text.front() = line.part(0, names.bracket.open).trimmed();
    if (const auto rest = line.part(names.bracket.tail); !rest.empty())
        node.text.insert(node.text.begin() + 1, rest);
    node.clauses.push_back(std::move(names.clause));
}

/// Below a heading that speaks of owners, where no item names any otherwise and most have such brackets.
void take_title_brackets(std::span<OutlineNode> nodes, std::span<const Passage> passages,
                         const ActorDirectory& directory) {
    const HeadingsAbove headings(nodes, passages);
    struct List {
        std::size_t items = 0;
        std::map<std::size_t, NamesAtEnd> names{};  // by item
    };
    std::map<std::size_t, List> lists;  // by heading
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        const auto& node = nodes[at];
        if (node.text.empty() || !speaks_of_owners(headings.above(node))) continue;
        auto& list = lists[node.parent];
        ++list.items;
        auto names = node.clauses.empty() ? names_behind_title(node, directory) : std::nullopt;
        if (names) list.names.emplace(at, std::move(*names));
    }
    for (auto& [heading, list] : lists) {
        if (list.names.size() * 10 < list.items * 6) continue;
        for (auto& [at, names] : list.names) give_behind_title(nodes[at], std::move(names));
    }
}

}  // namespace

void take_bracketed_names(std::span<OutlineNode> nodes, std::span<const Passage> passages,
                          const ActorDirectory& directory) {
    if (const auto duty = printed_duty_of_brackets(passages)) return take_names(nodes, *duty, directory);
    const auto has_bare_brackets = [](const OutlineNode& node) {
        return std::ranges::all_of(node.clauses, [](const DutyClause& clause) {
            return clause.site == ClauseSite::bracket && !clause.labelled;
        });
    };
    if (!std::ranges::all_of(nodes, has_bare_brackets)) return;
    take_title_brackets(nodes, passages, directory);
    BracketManner(nodes, directory).take();
}

}  // namespace zeren::extraction
