#include "formats/row_pattern.hpp"

namespace zeren::formats {

void RowPattern::learn(std::string_view text, std::span<const Member> members,
                       std::span<const MemberShape> shape) {
    forget();
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != ',')
        return;  // only the first row has none before it
    row_begin_ = text.find('{');
    std::size_t at = 0;
    for (const auto& member : members) {
        // With an escape in it, the text in the file is longer than the one that was read.
        const bool is_plain = end_of_plain_string(text.data() + member.begin, text.data() + text.size()) ==
                              text.data() + member.begin + member.size;
        if (!is_plain || text[member.begin + member.size] != '"') return forget();
        pieces_.push_back({.before = std::string(text.substr(at, member.begin - at)),
                           .slot = member.slot,
                           .type = shape[member.slot].type});
        at = member.begin + member.size;
    }
    end_ = text.substr(at);
}

}  // namespace zeren::formats
