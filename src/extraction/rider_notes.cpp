#include "extraction/rider_notes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "support/text_width.hpp"

namespace zeren::extraction {

void note_riders(const TaskList& list, std::string_view file, support::Diagnostics& out) {
    constexpr std::size_t widest = 60;
    for (const auto& task : list.items) {
        for (const auto& each : task.clauses) {
            const auto& rider = each.clause->rider;
            if (rider.empty()) continue;
            const auto words = rider.part(0, std::min(rider.plain().find_first_of(U"。;"), rider.size()));
            out.add(support::make_diagnostic(
                support::Code::owners_in_text,
                fmt::format("\"{}\" speaks of all items behind it, and its bodies were added to none of them",
                            support::shorten(words.text(), widest)),
                place_of(words, file),
                "if each of these items is theirs as well, add them there: `zeren correct`, with "
                "`--new-actor`"));
            return;
        }
    }
}

}  // namespace zeren::extraction
