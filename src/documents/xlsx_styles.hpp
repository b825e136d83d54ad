#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "documents/package_parts.hpp"
#include "support/result.hpp"

namespace zeren::documents {

/// The number formats of a workbook's cell styles (styles.xml).
class NumberFormats {
  public:
    /// None where the package has no such part.
    [[nodiscard]] static support::Result<NumberFormats> read(Package& package, std::string_view part);

    /// The format code of a cell style; "General" for an unknown one.
    [[nodiscard]] std::string_view of_style(std::size_t style) const;

  private:
    std::map<std::uint32_t, std::string> own_{};
    std::vector<std::uint32_t> of_style_{};
};

}  // namespace zeren::documents
