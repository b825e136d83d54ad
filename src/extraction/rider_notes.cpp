#include "extraction/rider_notes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "extraction/word_lists.hpp"
#include "support/text_width.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// 以下均需各县人民政府落实，不再列出 among the words of a clause.
std::optional<Stretch> rider_in(const Stretch& words) {
    static constexpr std::array closings = {View(U"不再列出"), View(U"不再列"),   View(U"不再重复"),
                                            View(U"不再逐"),   View(U"不再一一"), View(U"不一一列"),
                                            View(U"不再单独"), View(U"不再另")};
    constexpr View ends = U"。;()[]〔〕";
    const auto plain = words.plain();
    auto closing = View::npos;
    for (View each : closings) closing = std::min(closing, plain.find(each));
    if (closing == View::npos) return std::nullopt;
    const auto end = std::min(plain.find_first_of(ends, closing), plain.size());
    const auto opening = plain.rfind(U"以下", closing);
    if (opening != View::npos) return words.part(opening, end);
    const auto before = plain.find_last_of(ends, closing);
    return words.part(before == View::npos ? 0 : before + 1, end);
}

}  // namespace

void note_riders(const TaskList& list, std::string_view file, support::Diagnostics& out) {
    constexpr std::size_t widest = 60;
    for (const auto& task : list.items) {
        for (const auto& each : task.clauses) {
            const auto rider = rider_in(each.clause->words);
            if (!rider) continue;
            out.add(support::make_diagnostic(
                support::Code::owners_in_text,
                fmt::format("\"{}\" speaks of all items behind it, and its bodies were added to none of them",
                            support::shorten(rider->text(), widest)),
                place_of(*rider, file),
                "add the bodies in corrections if each of these items is theirs as well"));
            return;
        }
    }
}

}  // namespace zeren::extraction
