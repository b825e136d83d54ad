#include "formats/raw_members.hpp"

#include <algorithm>
#include <string>

#include "formats/json_skip.hpp"

namespace zeren::formats {

bool are_raw_members(std::string_view raw, std::span<const MemberShape> known, std::string_view within) {
    if (raw.empty()) return true;
    const auto text = "{" + std::string(raw) + "}";
    support::TextSource source(text);
    JsonCursor cursor(source);
    if (cursor.peek() != JsonType::object) return false;
    cursor.enter();
    OpenKeys names;
    names.open_object();
    bool is_sound = true;
    std::size_t count = 0;
    for (; is_sound && cursor.next_member(); ++count) {
        const auto is_own = [&](const MemberShape& member) {
            return member.within == within && member.name == cursor.text();
        };
        is_sound = std::ranges::none_of(known, is_own) && !names.add(cursor.text(), count);
        const auto refuse = [&](const RepeatedKey&) { return is_sound = false; };
        if (is_sound) skip_value(cursor, refuse, EarlierTexts::let_go);
    }
    return is_sound && count > 0 && cursor.finish();
}

}  // namespace zeren::formats
