#include "documents/tabbed_tables.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

constexpr std::size_t fewest_tabs = 2;
constexpr std::size_t fewest_rows = 3;

/// The tabs between the words of a line; none for a line that is set in.
std::size_t tabs_of(const Block& block) {
    const auto* line = std::get_if<Paragraph>(&block);
    if (line == nullptr || line->heading_level > 0 || line->text.starts_with('\t')) return 0;
    return static_cast<std::size_t>(std::ranges::count(line->text, '\t'));
}

TableRow row_of(const Paragraph& line) {
    TableRow row;
    auto origin = line.origin;
    std::string_view rest = line.text;
    for (std::size_t column = 0;; ++column) {
        const auto end = std::min(rest.find('\t'), rest.size());
        const auto words = rest.substr(0, end);
        if (words.find_first_not_of(' ') != std::string_view::npos) {
            row.cells.push_back({.paragraphs = {{.text = std::string(words), .origin = origin}},
                                 .column = column,
                                 .origin = origin});
        }
        if (end == rest.size()) return row;
        origin.column += static_cast<std::uint32_t>(support::to_code_points(words).size()) + 1;
        rest.remove_prefix(end + 1);
    }
}

bool are_rows(const std::vector<std::size_t>& tabs) {
    if (tabs.size() < fewest_rows) return false;
    const auto most = *std::ranges::max_element(tabs);
    const auto full = static_cast<std::size_t>(std::ranges::count(tabs, most));
    return full * 3 >= tabs.size() * 2;
}

}  // namespace

void take_tabbed_tables(Document& document) {
    std::vector<Block> blocks;
    for (std::size_t at = 0; at < document.blocks.size();) {
        std::vector<std::size_t> tabs;
        for (auto line = at; line < document.blocks.size(); ++line) {
            const auto count = tabs_of(document.blocks[line]);
            const bool follows_gap = line > at && std::get<Paragraph>(document.blocks[line]).after_gap;
            if (count < fewest_tabs || follows_gap) break;
            tabs.push_back(count);
        }
        const auto end = at + std::max<std::size_t>(tabs.size(), 1);
        if (!are_rows(tabs)) {
            std::move(document.blocks.begin() + static_cast<std::ptrdiff_t>(at),
                      document.blocks.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(blocks));
        } else {
            Table table{.origin = std::get<Paragraph>(document.blocks[at]).origin};
            for (auto line = at; line < end; ++line)
                table.rows.push_back(row_of(std::get<Paragraph>(document.blocks[line])));
            blocks.emplace_back(std::move(table));
        }
        at = end;
    }
    document.blocks = std::move(blocks);
}

}  // namespace zeren::documents
