#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/diagnostics.hpp"

namespace zeren::documents {

/// One kind of thing that a reader came across: "hidden row" … "read all the same".
struct RemarkKind {
    support::Code code;
    std::string_view one;      ///< "hidden row"
    std::string_view many;     ///< "hidden rows"
    std::string_view outcome;  ///< what became of it
};

/// Counts what a reader skipped or mended, so that a thousand hidden rows make one remark: "3 hidden rows
/// read all the same", placed at the first of them.
class RemarkTally {
  public:
    /// `kind` must outlive the tally: readers keep theirs as constants.
    void add(const RemarkKind& kind, support::Place where, std::size_t count = 1);

    /// One remark a kind, in the order in which the kinds first occurred.
    [[nodiscard]] support::Diagnostics remarks() const;

  private:
    struct Row {
        const RemarkKind* kind;
        support::Place first;
        std::size_t count;
    };
    std::vector<Row> rows_{};
};

}  // namespace zeren::documents
