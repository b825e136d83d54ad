#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "documents/document.hpp"
#include "extraction/passage.hpp"
#include "extraction/short_names.hpp"

namespace zeren::extraction {

/// What a document says that its short names stand for:
///
///     CNIO = Chief Nursing Information Officer; PO = Product owner
///     DL: Direttore dei lavori, 市住建局指市住房和城乡建设局
///         where the signs of the one stand in the other
///     市行政审批服务局（以下简称审批局）
///         likewise
///     市监 | 市市场监督管理局
///         the same in two cells, in rows that follow
///     Sigla | Denominación over RRHH | Servicio de Recursos Humanos
///         whatever their signs
///
/// One that is explained in two ways stands for nothing.
class Abbreviations {
  public:
    Abbreviations() = default;
    /// O(signs of its short lines and cells).
    explicit Abbreviations(const documents::Document& document);

    /// O(log n).
    [[nodiscard]] const FullName* find(std::u32string_view plain) const;

    /// The short names in Han signs that stand for bodies. O(n).
    [[nodiscard]] std::set<std::u32string, std::less<>> names_of_bodies() const;

  private:
    void read_line(const documents::Paragraph& paragraph);
    void read_short_names(const Stretch& line);
    void read_definition(Stretch words);
    void add(std::u32string_view abbreviation, FullName full);

    std::map<std::u32string, std::optional<FullName>, std::less<>> names_{};  // none where two differ
};

}  // namespace zeren::extraction
