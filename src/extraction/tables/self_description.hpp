#pragma once

#include "documents/document.hpp"

namespace zeren::extraction::tables {

/// 索引号, 发布机构, 浏览次数: what a page says of itself.
[[nodiscard]] bool tells_of_its_page(const documents::Table& table);

/// Version | 0.7, Prepared by | S. Adeyemi: what a document says of itself, a label a row.
[[nodiscard]] bool tells_of_its_document(const documents::Table& table);

/// Rédaction | Vérification | Approbation over names: who signed the document.
[[nodiscard]] bool tells_who_signed(const documents::Table& table);

}  // namespace zeren::extraction::tables
