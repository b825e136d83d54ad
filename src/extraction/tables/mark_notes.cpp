#include "extraction/tables/mark_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "extraction/tables/marks.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction::tables {
namespace {

std::string_view words_for(const MarkDecision& decision, bool has_helpers) {
    if (decision.is_nobody) return "as taking no part";
    switch (decision.duty) {
        case Duty::lead: return "as the lead";
        case Duty::cooperate: return "as a helper";
        case Duty::consulted: return "as consulted";
        case Duty::approves: return "as the approver";
        case Duty::informed: return "as informed";
        case Duty::responsible:
        case Duty::unsaid: break;
    }
    return has_helpers ? "as responsible, and as the lead beside helpers"
                       : "as responsible, with nothing said about who leads";
}

std::string reason_for(std::u32string_view mark, const MarkDecision& decision) {
    if (decision.not_understood) {
        return fmt::format(", since \"{}\" in the legend is not understood",
                           support::to_utf8(decision.not_understood->plain));
    }
    if (decision.printed_at) return ", as the legend says";
    if (!is_sign(capital_mark(std::u32string(mark))))
        return decision.duty == Duty::lead ? ", since others help" : ", since others lead";
    const bool is_custom = customary_meaning(mark).has_value();
    if (!is_custom && decision.duty == Duty::lead) return ", since others help";
    return is_custom && decision.duty != Duty::responsible && !decision.is_nobody ? ", as RACI tables do"
                                                                                  : "";
}

const model::Origin& place_for(const MarkDecision& decision, const model::Origin& otherwise) {
    if (decision.not_understood) return decision.not_understood->origin;
    return decision.printed_at ? *decision.printed_at : otherwise;
}

}  // namespace

void note_marks(const MarkKey& marks, const model::Origin& origin, std::string_view file,
                support::Diagnostics& out) {
    const bool has_helpers =
        std::ranges::any_of(marks, [](const auto& each) { return each.second.duty == Duty::cooperate; });
    for (const auto& [mark, decision] : marks) {
        // Words say themselves what they mean; what "responsible" comes to, the others settle.
        const bool is_settled = decision.is_responsible && decision.duty != Duty::responsible;
        if (!is_sign(capital_mark(mark)) && !is_settled) continue;
        out.add(support::make_diagnostic(
            support::Code::words_settled,
            fmt::format("read \"{}\" {}{}", support::to_utf8(mark), words_for(decision, has_helpers),
                        reason_for(mark, decision)),
            model::place_of(place_for(decision, origin), file)));
    }
}

}  // namespace zeren::extraction::tables
