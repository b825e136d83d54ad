#include "extraction/part_choice.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace zeren::extraction {
namespace {

Part part_to_read(std::span<const Section> sections) {
    const auto has = [&](Part part, auto condition) {
        return std::ranges::any_of(sections, [&](const Section& each) {
            return each.part == part && each.holds_items() && condition(each);
        });
    };
    const auto any = [](const Section&) { return true; };
    const bool lists_duties = has(Part::tasks, names_owners) || !has(Part::measures, names_owners);
    return has(Part::tasks, any) && lists_duties ? Part::tasks : Part::measures;
}

/// The first words of an item, by which it is known again.
std::u32string_view title_of(const OutlineNode& node) {
    constexpr std::size_t longest = 8;
    const auto plain = node.text.empty() ? std::u32string_view() : node.text.front().plain();
    return plain.substr(0, std::min(plain.find_first_of(U"。,;:"), longest));
}

std::set<std::u32string_view> titles_of(std::span<const Section> sections) {
    std::set<std::u32string_view> titles;
    for (const auto& section : sections) {
        for (const auto& node : section.tree.nodes) titles.insert(title_of(node));
    }
    titles.erase(std::u32string_view());
    return titles;
}

/// Whether most items of a text name owners, as those of the tables behind it do, and are not the same tasks
/// once more.
bool goes_with(const Section& text, std::span<const Section> tables) {
    if (text.part != Part::measures || !text.holds_items() || !names_owners(text)) return false;
    const auto titles = titles_of(tables);
    std::size_t tasks = 0;
    std::size_t owned = 0;
    std::size_t repeated = 0;
    for (std::size_t node = 0; node < text.tree.nodes.size(); ++node) {
        tasks += text.tree.kinds[node] == NodeKind::task ? 1 : 0;
        if (text.tree.nodes[node].clauses.empty()) continue;
        ++owned;
        repeated += titles.contains(title_of(text.tree.nodes[node])) ? 1 : 0;
    }
    constexpr std::size_t most_tenths = 2;
    const bool is_list = owned > 1 && owned * 2 >= tasks;
    return is_list && !titles.empty() && repeated * 10 <= owned * most_tenths;
}

/// True for a section that was read from a table of the format.
bool is_table(const Section& section) { return section.passages.empty() && section.holds_items(); }

}  // namespace

ChosenSections choose_sections(std::span<Section> sections, Part wanted) {
    ChosenSections chosen{.part = wanted == Part::automatic ? part_to_read(sections) : wanted};
    for (std::size_t at = 0; at < sections.size(); ++at) {
        auto& section = sections[at];
        if (section.part == chosen.part && section.holds_items()) chosen.sections.push_back(&section);
        if (wanted != Part::automatic || chosen.part != Part::tasks || is_table(section)) continue;
        const auto behind = sections.subspan(at + 1);
        const auto end = std::ranges::find_if(behind, [](const Section& each) { return !is_table(each); });
        const auto tables = behind.first(static_cast<std::size_t>(end - behind.begin()));
        if (!tables.empty() && goes_with(section, tables)) chosen.sections.push_back(&section);
    }
    return chosen;
}

}  // namespace zeren::extraction
