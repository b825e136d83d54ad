#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "extraction/duty_words.hpp"
#include "extraction/tables/duty_meanings.hpp"
#include "extraction/tables/legend_lines.hpp"

namespace zeren::extraction::tables {

/// What a line prints about a mark: `● 牵头`, `R = Responsible`, `Accountable (A)`, “√”表示配合.
[[nodiscard]] std::optional<Meaning> meaning_in_line(std::u32string_view plain, std::u32string_view mark);

/// What a mark of a table means, and the line that says so; none where custom does.
/// Custom holds, too, where the words of a legend are not understood.
struct MarkDecision {
    Duty duty = Duty::unsaid;
    bool is_responsible = false;  ///< responsible or doing, whatever that comes to beside the other marks
    bool is_nobody = false;       ///< the mark says that the actor has no part
    std::optional<model::Origin> printed_at{};
    std::optional<LegendLine> not_understood{};  ///< words of a legend
};
using MarkKey = std::map<std::u32string, MarkDecision, std::less<>>;

/// Settles the marks that a table uses: a printed legend comes first, then the custom of RACI, else a mark
/// says that the actor is responsible. Beside somebody accountable (or a lead) the responsible ones help;
/// beside helpers alone they lead. Letters that neither explains are left out. Small letters mean what large
/// ones do, and have no place in the key, unless the legend tells them apart. O(lines · marks).
[[nodiscard]] MarkKey settle_marks(const std::set<std::u32string>& printed_marks,
                                   const std::vector<LegendLine>& lines);

/// Settles the marks of table after table by one legend, and each set of marks once.
class MarkKeys {
  public:
    /// `lines` must outlive it.
    explicit MarkKeys(const std::vector<LegendLine>& lines) : lines_(lines) {}

    [[nodiscard]] const std::vector<LegendLine>& lines() const { return lines_; }
    /// As `settle_marks`; O(marks log sets) for a set that was asked for before.
    [[nodiscard]] MarkKey of(const std::set<std::u32string>& printed_marks);

  private:
    const std::vector<LegendLine>& lines_;
    std::map<std::set<std::u32string>, MarkKey> settled_{};
};

/// True for a row that defines marks and holds nothing else: R = Responsible | A = Accountable, R |
/// Responsible, ●牵头 | ○配合.
[[nodiscard]] bool defines_marks(const documents::TableRow& row);

/// R – Responsible: carries out the activity. A line of a legend that stands by itself; no R: Works Team.
[[nodiscard]] bool explains_a_mark(std::u32string_view line);

}  // namespace zeren::extraction::tables
