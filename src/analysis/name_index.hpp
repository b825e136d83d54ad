#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "support/suggestion.hpp"

namespace zeren::analysis {

/// Names of the rows of plans, by what they look like.
class NameTable {
  public:
    struct Row {
        std::uint64_t look = 0;
        std::uint32_t plan = 0;
        std::uint32_t row = 0;
        friend auto operator<=>(const Row&, const Row&) = default;
    };

    void add(std::uint32_t plan, std::uint32_t row, std::string_view name);
    /// After the last name.
    void sort();
    /// All rows with a name that looks the same, in the order of plans and rows; a few others may be among
    /// them, and a row may come again. O(log names).
    [[nodiscard]] std::span<const Row> like(std::string_view name) const;

  private:
    std::vector<Row> rows_;
};

/// What searches for names in one graph keep for those that follow, tasks or actors. The first few read all
/// names, which a single question does sooner than it could sort them.
struct NameSearches {
    std::size_t count = 0;
    std::optional<NameTable> table{};
    std::optional<support::NearNames> near{};
    std::vector<std::uint32_t> near_plans{};  ///< whose names these are
};

/// The same of both. Serves one graph, and those with the same plans, which must outlive it.
struct NameIndex {
    NameSearches actors{};
    NameSearches tasks{};
};

}  // namespace zeren::analysis
