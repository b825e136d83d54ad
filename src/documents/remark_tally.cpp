#include "documents/remark_tally.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace zeren::documents {

void RemarkTally::add(const RemarkKind& kind, support::Place where, std::size_t count) {
    const auto found = std::ranges::find(rows_, &kind, &Row::kind);
    if (found == rows_.end()) {
        rows_.push_back({&kind, std::move(where), count});
    } else {
        found->count += count;
    }
}

support::Diagnostics RemarkTally::remarks() const {
    support::Diagnostics out;
    for (const auto& [kind, first, count] : rows_) {
        out.add(support::make_diagnostic(
            kind->code, fmt::format("{} {} {}", count, count == 1 ? kind->one : kind->many, kind->outcome),
            first));
    }
    return out;
}

}  // namespace zeren::documents
