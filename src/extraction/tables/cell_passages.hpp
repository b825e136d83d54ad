#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "documents/document.hpp"
#include "extraction/duty_clause.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction::tables {

/// The paragraphs of the cells that are read, as passages that stay where they are while more are added or
/// all of them are moved on.
class CellPassages {
  public:
    CellPassages() = default;
    /// `order` is that of the running text behind the table.
    explicit CellPassages(std::size_t order) : order_(order) {}

    /// What stands in a cell, paragraph by paragraph, without empty ones.
    std::vector<Stretch> words_of(const documents::Cell& cell);

    /// The lines of an owner cell; a name that is broken over two of them is put together.
    std::vector<Stretch> names_of(const documents::Cell& cell, const ActorDirectory& directory);

    /// A cell as one name: broken lines are joined, and blanks between Han signs (市 教 育 局) left out.
    Stretch name_of(const documents::Cell& cell);

  private:
    const Passage& keep(Passage passage);
    std::vector<Stretch> lines_of(const documents::Cell& cell, bool with_numbers);

    std::vector<std::unique_ptr<const Passage>> passages_;
    std::size_t order_ = 0;
};

/// The clauses of an owner cell, one a paragraph, under the label that its column is; a label that stands
/// alone in its line holds for the lines below it. Words that are no clause are kept as not understood.
[[nodiscard]] std::vector<DutyClause> clauses_of_cell(const std::vector<Stretch>& words, DutyWords label,
                                                      const ActorDirectory& directory);

}  // namespace zeren::extraction::tables
