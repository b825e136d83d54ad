#include "formats/sheet.hpp"

#include <algorithm>

namespace zeren::formats {

std::size_t Sheet::cells() const {
    std::size_t count = 0;
    for (const auto& row : rows) count += row.size();
    for (const auto& block : merged) {
        for (auto row = block.first_row; row <= block.last_row; ++row) {
            const auto end = row < rows.size() ? rows[row].size() : 0;
            const auto begin = std::max(end, block.first_column);
            count += block.last_column + 1 - std::min(begin, block.last_column + 1);
        }
    }
    return count;
}

}  // namespace zeren::formats
