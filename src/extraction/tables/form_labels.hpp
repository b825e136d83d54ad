#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

inline constexpr std::size_t longest_label = 60;  ///< code points of a cell that may be one

/// A label of a form as the head of a table would be looked up; empty for other cells. O(words).
[[nodiscard]] std::u32string label_of(const documents::Cell& cell);

/// "Fiche action 1.1 : Créer un centre", Maßnahme M1: Solardächer. O(words).
[[nodiscard]] bool begins_with_number(const documents::Cell& title);

/// KS-1 ⇥ Wärmeplanung: a code of letters and digits before the title, and where that begins.
struct CodedTitle {
    std::string code{};
    std::size_t begin = 0;
};

[[nodiscard]] std::optional<CodedTitle> code_before_title(const documents::Cell& title);

/// 字段 | 值, Field | Value, Campo | Valor: the head of a table of labels and what they say. O(words).
[[nodiscard]] bool is_head_of_form(const documents::TableRow& row);

}  // namespace zeren::extraction::tables
