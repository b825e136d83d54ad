#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "documents/document.hpp"
#include "model/vocabulary.hpp"

namespace zeren::extraction {

/// The text of a cell, its paragraphs as lines. `is_guarded`: an apostrophe that keeps a spreadsheet from
/// taking the text for a formula is no part of it.
[[nodiscard]] std::string own_cell_text(const documents::Cell& cell, bool is_guarded);

/// The names of a cell, parted by 、 ，, ； ; or line ends; one in 「」 is whole. 无, / and - name nobody.
[[nodiscard]] std::vector<std::string> names_in_cell(std::string_view text);

struct NamedInCell {
    std::string name{};
    bool leads = false;
};
/// The names of the column of those whom the texts name: 市三大医院（牵头）、区域中心医院.
[[nodiscard]] std::vector<NamedInCell> read_named_cell(std::string_view text);

/// What a cell of the column 依据 says.
struct BasisCell {
    std::optional<model::Basis> main{};
    std::vector<std::pair<std::string, model::Basis>> others{};  ///< owners on another basis, by name
    std::vector<std::string> order{};                            ///< all owners, where their order is told
};
/// Words that say none of it are passed over: an office writes there what it likes.
[[nodiscard]] BasisCell read_basis_cell(std::string_view text);

}  // namespace zeren::extraction
