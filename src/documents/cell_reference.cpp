#include "documents/cell_reference.hpp"

#include <algorithm>
#include <charconv>

namespace zeren::documents {

std::optional<CellReference> cell_reference(std::string_view name) {
    std::uint32_t column = 0;
    std::size_t letters = 0;
    for (; letters < name.size() && letters < 3 && name[letters] >= 'A' && name[letters] <= 'Z'; ++letters) {
        column = column * 26 + static_cast<std::uint32_t>(name[letters] - 'A') + 1;
    }
    std::uint32_t row = 0;
    const auto* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + letters, end, row);
    const bool inside = row >= 1 && row <= most_sheet_rows && column >= 1 && column <= most_sheet_columns;
    if (error != std::errc{} || stop != end || !inside) return std::nullopt;
    return CellReference{.row = row - 1, .column = column - 1};
}

std::optional<CellRange> cell_range(std::string_view name) {
    const auto colon = name.find(':');
    const auto first = cell_reference(name.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : cell_reference(name.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) return std::nullopt;
    return CellRange{.first = *first, .last = *last};
}

std::string name_of(CellReference cell) {
    std::string letters;
    for (auto column = cell.column + 1; column > 0; column = (column - 1) / 26) {
        letters += static_cast<char>('A' + (column - 1) % 26);
    }
    std::ranges::reverse(letters);
    return letters + std::to_string(cell.row + 1);
}

}  // namespace zeren::documents
