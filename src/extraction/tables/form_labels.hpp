#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "documents/document.hpp"
#include "extraction/tables/head_words.hpp"

namespace zeren::extraction::tables {

inline constexpr std::size_t longest_label = 60;  ///< code points of a cell that may be one

/// A label of a form as the head of a table would be looked up; empty for other cells. O(words).
[[nodiscard]] std::u32string label_of(const documents::Cell& cell);

/// Maßnahme M1, Action 3, "Fiche action n° 1": a word with a number, and nothing else. The number; empty for
/// other words.
[[nodiscard]] std::string number_of_label(std::u32string_view words);

/// A head of task tables that is the whole of a label: 主办单位, Pilote, "Task name", Maßnahme M1. O(words).
[[nodiscard]] ColumnKind kind_of_label(const documents::Cell& cell);

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
