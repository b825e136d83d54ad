#include "extraction/tables/lettered_names.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "extraction/passage.hpp"
#include "extraction/tables/mark_clause.hpp"
#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

struct LetteredName {
    Stretch name{};
    Stretch letters{};
};

struct LetteredItem {
    OutlineNode* node = nullptr;
    std::size_t title_size = 0;
    std::vector<LetteredName> names{};
};

/// BIM-Champion (V)
std::optional<LetteredName> lettered_name(const Stretch& words) {
    constexpr std::size_t most_letters = 3;
    const auto plain = words.plain();
    const auto open = plain.rfind(U'(');
    if (open == View::npos || open == 0 || !plain.ends_with(U')')) return std::nullopt;
    const auto letters = words.part(open + 1, plain.size() - 1).trimmed();
    const auto is_letter = [](char32_t sign) { return (sign >= U'A' && sign <= U'Z') || sign == U'/'; };
    if (letters.empty() || letters.size() > most_letters || !std::ranges::all_of(letters.plain(), is_letter))
        return std::nullopt;
    const auto name = words.part(0, open).trimmed();
    if (name.empty() || name.plain().find(U':') != View::npos) return std::nullopt;
    return LetteredName{.name = name, .letters = letters};
}

/// Names with letters up to the end of a line; none where anything else stands among them.
std::vector<LetteredName> lettered_list(const Stretch& words) {
    std::vector<LetteredName> names;
    for (std::size_t begin = 0; begin < words.size();) {
        const auto end = std::min(words.plain().find_first_of(U",;、", begin), words.size());
        auto name = lettered_name(words.part(begin, end).trimmed());
        if (!name) return {};
        names.push_back(std::move(*name));
        begin = end + 1;
    }
    return names;
}

/// The list behind the last colon or dash of an item, or in a line of its own below the words of one.
std::optional<LetteredItem> lettered_item(OutlineNode& node) {
    if (node.text.empty() || !node.clauses.empty()) return std::nullopt;
    const auto& line = node.text.back();
    LetteredItem item{.node = &node};
    if (node.text.size() > 1) item.names = lettered_list(line);
    if (item.names.empty() && node.text.size() == 1) {
        for (View link : {View(U":"), View(U" - "), View(U" – "), View(U" — ")}) {
            const auto at = line.plain().rfind(link);
            if (at == View::npos || at == 0) continue;
            item.title_size = at;
            item.names = lettered_list(line.part(at + link.size()));
            if (!item.names.empty()) break;
        }
    }
    if (item.names.empty()) return std::nullopt;
    return item;
}

/// Takes the list off the words of its item.
void take_list(const LetteredItem& item) {
    auto& lines = item.node->text;
    lines.back() = lines.back().part(0, item.title_size).trimmed();
    if (lines.back().empty()) lines.pop_back();
}

std::set<std::u32string> keys_of(const std::map<std::u32string, std::size_t>& uses) {
    std::set<std::u32string> keys;
    for (const auto& each : uses) keys.insert(each.first);
    return keys;
}

}  // namespace

MarkKey take_lettered_names(std::span<OutlineNode> nodes, const std::vector<LegendLine>& legend) {
    std::vector<LetteredItem> items;
    std::map<std::u32string, std::size_t> uses;
    for (auto& node : nodes) {
        auto item = lettered_item(node);
        if (!item) continue;
        for (const auto& each : item->names) {
            for (auto& mark : marks_as_printed(each.letters.plain()).value_or(std::vector<std::u32string>{}))
                ++uses[std::move(mark)];
        }
        items.push_back(std::move(*item));
    }
    auto key = settle_marks(keys_of(uses), legend);
    const auto is_printed = [](const auto& each) { return each.second.printed_at.has_value(); };
    const bool are_printed = std::ranges::any_of(key, is_printed);
    const bool are_of_raci = uses.contains(U"R") && uses.contains(U"A");
    if (are_printed) {
        std::erase_if(key, [&](const auto& each) {
            return !is_printed(each) && !customary_meaning(each.first);  // X, which is a letter here
        });
    }
    std::size_t known = 0;
    std::size_t unknown = 0;
    for (const auto& [letter, count] : uses)
        (key.contains(letter) || key.contains(capital_mark(letter)) ? known : unknown) += count;
    if ((!are_of_raci && !are_printed) || known <= unknown) return {};
    for (auto& item : items) {
        for (const auto& each : item.names) {
            for (auto& clause : mark_clauses({each.letters}, each.name, key))
                item.node->clauses.push_back(std::move(clause));
        }
        take_list(item);
    }
    return key;
}

}  // namespace zeren::extraction::tables
