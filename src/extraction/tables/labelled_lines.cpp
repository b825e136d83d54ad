#include "extraction/tables/labelled_lines.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "extraction/numbering.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/form_table.hpp"
#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {
namespace {

using documents::Cell;
using documents::Table;

/// A label at the begin of a line that is a head of task tables.
struct LineLabel {
    std::size_t size = 0;  ///< of the label, its colon left out
    ColumnKind kind = ColumnKind::unknown;
};

LineLabel label_of(std::u32string_view plain) {
    constexpr std::size_t longest = 24;
    const auto colon = plain.substr(0, longest).find(U':');
    if (colon == std::u32string_view::npos || colon == 0) return {};
    const auto meaning = meaning_of_head(head_form(plain.substr(0, colon)));
    if (meaning.is_part_of_head) return {};
    return {.size = colon, .kind = meaning.kind};
}

Cell cell_at(const Stretch& words, std::size_t column) {
    auto cell = cell_of_words(words, column);
    if (words.text().empty()) cell.paragraphs.clear();
    return cell;
}

}  // namespace

std::optional<Table> labelled_lines(std::span<const Passage> passages) {
    constexpr std::size_t fewest = 2;
    Table forms;
    std::map<ColumnKind, std::size_t> kinds;
    std::size_t others = 0;
    for (const auto& passage : passages) {
        const auto line = passage.content();
        if (line.empty()) continue;
        const auto number = read_item_number(line.plain());
        if (number && number->shape != NumberShape::bullet) return std::nullopt;
        const auto label = label_of(line.plain());
        if (label.kind != ColumnKind::unknown) {
            ++kinds[label.kind];
            forms.rows.push_back({.cells = {cell_at(line.part(0, label.size), 0),
                                            cell_at(line.part(label.size + 1).trimmed(), 1)}});
        } else if (!forms.rows.empty()) {
            ++others;
            auto& value = forms.rows.back().cells.back();
            if (value.paragraphs.empty())
                value = cell_at(line, 1);
            else
                value.paragraphs.back().text += " " + line.text();
        }
    }
    if (kinds[ColumnKind::task] < fewest || kinds[ColumnKind::owners] < fewest) return std::nullopt;
    if (others > forms.rows.size()) return std::nullopt;
    auto read = table_of_forms(forms, nullptr);
    if (!read) return std::nullopt;
    return std::move(read->table);
}

}  // namespace zeren::extraction::tables
