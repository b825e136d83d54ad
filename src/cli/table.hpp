#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace zeren::cli {

enum class Align : std::uint8_t { left, right };

/// A table for people: columns aligned by terminal cells (a Chinese character takes two), long cells cut
/// with … at the column's width, control characters of the data made visible.
class Table {
  public:
    struct Column {
        std::string head;
        Align align = Align::left;
        std::size_t most_cells = 0;  ///< cut wider texts; 0: never
    };

    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    void print(std::ostream& out) const;

  private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace zeren::cli
