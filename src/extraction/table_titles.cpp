#include "extraction/table_titles.hpp"

#include <set>
#include <string>

#include "extraction/table_groups.hpp"

namespace zeren::extraction {

LinesAbove lines_above(const std::vector<PlacedTable>& tables, const PlacedTable& placed) {
    const auto begin = &placed == &tables.front() ? 0 : (&placed - 1)->at;
    return {.begin = begin, .size = placed.at - begin};
}

TableTitles::TableTitles(const std::vector<PlacedTable>& tables, std::span<const Passage> passages) {
    find(tables, passages);
    if (headings_.size() < 2) headings_.clear();
}

void TableTitles::find(const std::vector<PlacedTable>& tables, std::span<const Passage> passages) {
    std::set<std::u32string> different;
    for (const auto& table : tables) {
        if (!table.sight.may_hold_tasks()) continue;
        if (table.takes_heading) return headings_.clear();
        const auto heading = heading_above(lines_above(tables, table).of(passages));
        different.emplace(heading.empty() ? plain_form(table.sight.table->name) : heading.plain());
        headings_.emplace(&table, heading);
        if (different.size() < headings_.size() || different.contains({}) || table.sight.goes_on)
            return headings_.clear();
    }
}

Stretch TableTitles::of(const PlacedTable& placed, Section& section) const {
    const auto found = headings_.find(&placed);
    if (found == headings_.end()) return {};
    if (!found->second.empty()) return found->second;
    const auto& table = *placed.sight.table;
    return section.cells.words_of({.paragraphs = {{.text = table.name, .origin = table.origin}}}).front();
}

}  // namespace zeren::extraction
