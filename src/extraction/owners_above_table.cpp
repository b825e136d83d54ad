#include "extraction/owners_above_table.hpp"

#include <algorithm>

#include "extraction/duty_words.hpp"
#include "extraction/numbering.hpp"
#include "extraction/owner_label.hpp"

namespace zeren::extraction {
namespace {

/// 责任单位：县水利局 before 填报日期：2025年3月1日 behind a gap.
Stretch first_field(const Stretch& line) {
    const auto plain = line.plain();
    for (auto gap = plain.find(U"  "); gap != std::u32string_view::npos; gap = plain.find(U"  ", gap + 1)) {
        const auto behind = plain.substr(std::min(plain.find_first_not_of(U' ', gap), plain.size()));
        const auto word = behind.substr(0, behind.find(U' '));
        if (word.find(U':') != std::u32string_view::npos) return line.part(0, gap);
    }
    return line;
}

std::optional<DutyClause> labelled_owners(const Stretch& line, const ActorDirectory& directory) {
    const auto label = owner_label(line.plain());
    if (!label || !owns_itself(label->duty)) return std::nullopt;
    auto clause = read_duty_clause(first_field(line), ClauseSite::line, directory);
    const auto owns = [](const OwnerMention& owner) { return owns_itself(owner.duty); };
    if (!clause || !clause->is_only_owners() || !std::ranges::all_of(clause->owners, owns))
        return std::nullopt;
    return clause;
}

}  // namespace

std::optional<OwnersAbove> owners_above_table(std::span<const Passage> between,
                                              const ActorDirectory& directory) {
    constexpr std::size_t most_lines = 5;
    constexpr std::size_t longest = 80;
    std::optional<OwnersAbove> people;
    std::size_t lines = 0;
    for (auto at = between.size(); at-- > 0 && lines < most_lines;) {
        const auto line = between[at].content();
        if (line.empty()) continue;
        ++lines;
        const bool is_heading = between[at].heading_level > 0;
        const bool is_item = !is_heading && read_item_number(line.plain()).has_value();
        if (is_heading || is_item || line.size() > longest || is_sentence_end(line.plain().back())) break;
        auto clause = labelled_owners(line, directory);
        if (!clause) continue;
        const bool are_people = std::ranges::all_of(clause->owners, &OwnerMention::is_person);
        OwnersAbove found{.line = at, .clause = std::move(*clause), .are_people = are_people};
        if (!are_people) return found;
        if (!people) people = std::move(found);
    }
    return people;
}

}  // namespace zeren::extraction
