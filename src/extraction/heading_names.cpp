#include "extraction/heading_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

#include "extraction/english_bodies.hpp"
#include "extraction/english_words.hpp"
#include "extraction/heading_words.hpp"
#include "extraction/item_lines.hpp"
#include "extraction/printed_rules.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {

using View = std::u32string_view;

HeadingsAbove::HeadingsAbove(std::span<const OutlineNode> nodes, std::span<const Passage> passages)
    : nodes_(nodes) {
    if (const auto* title = title_among(passages)) title_ = heading_form(title->content());
    // A text without headings: "Action items:" in the line above the first item.
    const auto is_item = [](const Passage& line) {
        return read_item_number(line.content().plain()).has_value();
    };
    const auto first = std::ranges::find_if(passages, is_item);
    if (!title_.empty() || first == passages.begin() || first == passages.end()) return;
    const auto line = std::prev(first)->content();
    if (is_list_of_actions(heading_form(line))) title_ = heading_form(line);
}

std::u32string HeadingsAbove::above(const OutlineNode& item) const {
    if (item.is_top()) return item.number.shape == NumberShape::heading ? std::u32string() : title_;
    const auto& heading = nodes_[item.parent];
    return heading.text.empty() ? std::u32string() : heading_form(heading.text.front());
}

std::optional<Duty> printed_duty_of_headings(std::span<const Passage> passages) {
    static constexpr std::array han_places = {View(U"章标题"),   View(U"标题所列"), View(U"标题即"),
                                              View(U"标题为"),   View(U"各标题"),   View(U"小标题"),
                                              View(U"各章名称"), View(U"每章名称")};
    static constexpr std::array han_leading = {View(U"牵头"), View(U"主责"), View(U"主办")};
    static constexpr std::array han_owning = {View(U"责任"), View(U"负责"), View(U"主体")};
    static constexpr std::array places = {View(U"heading names the "), View(U"headings name the "),
                                          View(U"heading is the "),    View(U"headings are the "),
                                          View(U"heading gives the "), View(U"headings give the ")};
    static constexpr std::array leading = {View(U"lead")};
    static constexpr std::array owning = {View(U"owner"), View(U"responsible"), View(U"in charge")};
    // The person responsible is named in the heading of each part.
    static constexpr std::array naming_places = {
        View(U"named in the heading"),    View(U"named in each heading"),   View(U"named in its heading"),
        View(U"named in their heading"),  View(U"name in the heading"),     View(U"name in each heading"),
        View(U"given in the heading"),    View(U"in der überschrift"),      View(U"in den überschriften"),
        View(U"dans le titre de chaque"), View(U"en el título de cada"),    View(U"no título de cada"),
        View(U"unter der sie steht"),     View(U"unter dem sie steht"),     View(U"unter seinem namen"),
        View(U"unter ihrem namen"),       View(U"under which it stands"),   View(U"under its name"),
        View(U"under whose name"),        View(U"unter deren namen"),       View(U"unter dessen namen"),
        View(U"sous le nom duquel"),      View(U"sous le nom de laquelle"), View(U"sous laquelle elle"),
        View(U"bajo cuyo nombre"),        View(U"sob cujo nome"),           View(U"sotto il cui nome")};
    static constexpr std::array naming_leading = {View(U"lead"), View(U"federführ"), View(U"pilote")};
    static constexpr std::array naming_owning = {View(U"owner"),      View(U"responsib"), View(U"in charge"),
                                                 View(U"verantwort"), View(U"zuständig"), View(U"responsab"),
                                                 View(U"responsáve"), View(U"chargé")};
    constexpr std::size_t farthest = 80;
    auto duty = printed_duty(passages, {.places = han_places,
                                        .leading = han_leading,
                                        .owning = han_owning,
                                        .farthest = farthest,
                                        .ends = U"。;"});
    if (!duty) {
        duty = printed_duty(
            passages,
            {.places = places, .leading = leading, .owning = owning, .farthest = farthest, .ends = U"."});
    }
    if (duty) return duty;
    return printed_duty(passages, {.places = naming_places,
                                   .leading = naming_leading,
                                   .owning = naming_owning,
                                   .farthest = farthest,
                                   .ends = U".",
                                   .before_too = true});
}

namespace {

/// vegan, night: what begins with a small letter says more of the title.
bool may_be_names(const Stretch& words) {
    return !words.empty() && (is_capital(words.plain()[0]) || is_wide(words.plain()[0]));
}

HeadingParts parts_at_bracket(const Stretch& words) {
    const auto plain = words.plain();
    const bool is_round = plain.ends_with(U')');
    const auto open = is_round || plain.ends_with(U']') ? plain.rfind(is_round ? U'(' : U'[') : View::npos;
    if (open == View::npos) return {.title = words};
    return {.title = words.part(0, open).trimmed(),
            .names = words.part(open + 1, plain.size() - 1).trimmed()};
}

HeadingParts parts_at_link(const Stretch& words) {
    for (View link : {View(U" — "), View(U" – "), View(U" - "), View(U":")}) {
        const auto at = words.plain().rfind(link);
        if (at == View::npos || at == 0 || at + link.size() == words.size()) continue;
        return {.title = words.part(0, at).trimmed(), .names = words.part(at + link.size()).trimmed()};
    }
    return {.title = words};
}

bool is_of_person(const Stretch& words) { return looks_like_a_person(words.plain()); }

}  // namespace

HeadingParts parts_of_heading(const Stretch& words, NamePlace place) {
    if (place == NamePlace::whole) return {.names = words};
    auto parts = place == NamePlace::bracket ? parts_at_bracket(words) : parts_at_link(words);
    if (place == NamePlace::before_link && !parts.names.empty()) std::swap(parts.title, parts.names);
    return may_be_names(parts.names) ? parts : HeadingParts{.title = words};
}

bool has_read_bracket(const OutlineNode& node) {
    return !node.clauses.empty() && std::ranges::all_of(node.clauses, [](const DutyClause& clause) {
        return clause.site == ClauseSite::bracket && clause.is_only_owners();
    });
}

NamePlace place_of_names(std::span<const OutlineNode> nodes, std::span<const std::size_t> headings) {
    std::size_t brackets = 0;
    std::size_t links = 0;
    std::size_t people_before = 0;
    std::size_t people_behind = 0;
    for (const auto at : headings) {
        const auto& node = nodes[at];
        if (has_read_bracket(node)) ++brackets;
        if (node.text.size() != 1 || !node.clauses.empty()) continue;
        const auto& words = node.text.front();
        if (!parts_of_heading(words, NamePlace::bracket).names.empty()) ++brackets;
        const auto parts = parts_of_heading(words, NamePlace::behind_link);
        if (parts.names.empty()) continue;
        ++links;
        people_before += is_of_person(parts.title) ? 1 : 0;
        people_behind += is_of_person(parts.names) ? 1 : 0;
    }
    if (brackets * 2 > headings.size()) return NamePlace::bracket;
    if (links * 2 <= headings.size()) return NamePlace::whole;
    return people_before > people_behind ? NamePlace::before_link : NamePlace::behind_link;
}

}  // namespace zeren::extraction
