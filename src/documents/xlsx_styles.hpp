#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "documents/package_parts.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// What a workbook's cell styles (styles.xml) say of numbers and of words that are struck out.
class CellStyles {
  public:
    /// None where the package has no such part.
    [[nodiscard]] static support::Result<CellStyles> read(Package& package, std::string_view part);

    /// The number format of a cell style; "General" for an unknown one.
    [[nodiscard]] std::string_view number_format(std::size_t style) const;
    /// Whether the whole of a cell is struck out; false for an unknown style.
    [[nodiscard]] bool is_struck(std::size_t style) const;

  private:
    struct Style {
        std::uint32_t number_format = 0;
        std::uint32_t font = 0;
    };

    std::map<std::uint32_t, std::string> own_{};
    std::vector<Style> styles_{};
    std::vector<bool> struck_fonts_{};
};

}  // namespace zeren::documents
