#include "cli/table.hpp"

#include <algorithm>
#include <ostream>

#include "support/text_width.hpp"

namespace zeren::cli {
namespace {

constexpr std::string_view gap = "  ";

std::string fitted(const Table::Column& column, const std::string& cell) {
    const auto text = support::printable(cell);
    return column.most_cells == 0 ? text : support::shorten(text, column.most_cells);
}

}  // namespace

void Table::print(std::ostream& out) const {
    std::vector<std::vector<std::string>> lines;
    auto& heads = lines.emplace_back();
    for (const auto& column : columns_) heads.push_back(column.head);
    for (const auto& row : rows_) {
        auto& line = lines.emplace_back();
        for (std::size_t i = 0; i < columns_.size(); ++i) line.push_back(fitted(columns_[i], row[i]));
    }
    std::vector<std::size_t> widths(columns_.size());
    for (const auto& line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], support::cells(line[i]));
    }
    for (const auto& line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (i > 0) text += gap;
            text += columns_[i].align == Align::right ? support::pad_left(line[i], widths[i])
                                                      : support::pad_right(line[i], widths[i]);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out << text << '\n';
    }
}

}  // namespace zeren::cli
