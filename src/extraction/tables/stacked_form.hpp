#pragma once

#include <optional>

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// A form whose labels stand above their values (Capofila | Tempi over Ufficio Ambiente | 2026, Descrizione
/// over a row of its own, Scheda 1 over its title) with each label beside its value. Nothing for other
/// tables: a row of labels that name owners and no task must have one row of values below it and no more.
/// O(cells).
[[nodiscard]] std::optional<documents::Table> with_labels_beside(const documents::Table& table);

}  // namespace zeren::extraction::tables
