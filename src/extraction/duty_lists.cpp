#include "extraction/duty_lists.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "extraction/duty_clause.hpp"
#include "extraction/numbering.hpp"
#include "extraction/owner_names.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// A line as the bodies before its colon, and what they do.
struct DutyOfBodies {
    DutyClause clause{};
    Stretch duty{};
};

/// A name and a number to call are no duty.
bool holds_telephone(View words) {
    constexpr std::size_t fewest = 7;
    std::size_t digits = 0;
    for (auto sign : words) {
        digits = is_digit(sign) ? digits + 1 : 0;
        if (digits == fewest) return true;
    }
    return false;
}

constexpr std::size_t longest_names = 80;

std::optional<DutyOfBodies> duty_of_bodies(const Stretch& words, const ActorDirectory& directory) {
    constexpr std::size_t shortest_duty = 6;
    const auto colon = words.plain().substr(0, longest_names).find(U':');
    if (colon == View::npos || colon == 0) return std::nullopt;
    const auto duty = words.part(colon + 1).trimmed();
    if (duty.size() < shortest_duty || holds_telephone(duty.plain())) return std::nullopt;
    const auto names = words.part(0, colon);
    auto clause = read_duty_clause(names, ClauseSite::line, directory);
    if (!clause && form_of_name(names.plain(), directory) == NameForm::collective)  // 其他成员单位 as a label
        clause = DutyClause{.words = names, .owners = {OwnerMention{.name = names}}};
    if (!clause || clause->labelled || clause->says_duty || !clause->is_only_owners()) return std::nullopt;
    const bool are_bodies = std::ranges::all_of(clause->owners, [&](const OwnerMention& owner) {
        return !owner.full.empty() || form_of_name(owner.name.plain(), directory) != NameForm::none;
    });
    if (!are_bodies) return std::nullopt;
    return DutyOfBodies{.clause = std::move(*clause), .duty = duty};
}

std::optional<DutyOfBodies> duty_of_item(const OutlineNode& node, const ActorDirectory& directory) {
    if (node.text.empty() || node.clauses.size() > 1) return std::nullopt;
    auto duty = duty_of_bodies(node.text.front(), directory);
    // What was read of the item before is the same names.
    const bool is_read =
        duty && (node.clauses.empty() || node.clauses.front().words.plain() == duty->clause.words.plain());
    return is_read ? std::move(duty) : std::nullopt;
}

/// A line of Han words before a colon and more behind it, which opens with no number and no label.
bool may_say_a_duty(const Stretch& line, const ActorDirectory& directory) {
    const auto plain = line.plain();
    const auto colon = plain.substr(0, longest_names).find_first_of(U":,;。");
    if (plain.empty() || !is_han(plain.front()) || colon == View::npos || plain[colon] != U':') return false;
    const auto name = plain.substr(0, colon);
    const bool is_label =
        label_at(plain) && form_of_name(name, directory) != NameForm::body;  // 供电公司 is none
    return !is_label && !is_due_label(name) && !read_item_number(plain);
}

}  // namespace

std::size_t take_duty_lists(std::span<OutlineNode> nodes, const ActorDirectory& directory) {
    constexpr std::size_t fewest = 3;
    std::map<std::size_t, std::vector<std::size_t>> lists;  // by parent
    for (std::size_t at = 0; at < nodes.size(); ++at) lists[nodes[at].parent].push_back(at);
    std::size_t taken = 0;
    for (const auto& [parent, items] : lists) {
        std::vector<std::pair<std::size_t, DutyOfBodies>> found;
        for (auto item : items) {
            if (auto duty = duty_of_item(nodes[item], directory)) found.emplace_back(item, std::move(*duty));
        }
        if (found.size() < fewest || found.size() * 5 < items.size() * 4) continue;
        for (auto& [item, duty] : found) {
            auto& node = nodes[item];
            node.text.front() = duty.duty;
            node.clauses = {std::move(duty.clause)};
            ++taken;
        }
    }
    return taken;
}

std::map<const Passage*, PartedText> lines_of_duties(std::span<const Passage> passages,
                                                     const ActorDirectory& directory) {
    constexpr std::size_t fewest = 5;
    std::map<const Passage*, PartedText> lines;
    std::vector<std::pair<const Passage*, PartedText>> run;
    std::size_t with_bodies = 0;
    const auto end_run = [&] {
        if (run.size() >= fewest && with_bodies * 5 >= run.size() * 4)
            lines.insert(std::move_iterator(run.begin()), std::move_iterator(run.end()));
        run.clear();
        with_bodies = 0;
    };
    for (const auto& passage : passages) {
        const auto line = passage.content();
        if (line.empty()) continue;
        if (!may_say_a_duty(line, directory)) {
            end_run();
            continue;
        }
        auto duty = duty_of_bodies(line, directory);
        with_bodies += duty ? 1 : 0;
        // 供销总社 among bodies is one.
        const auto colon = line.plain().find(U':');
        const auto name = line.part(0, colon);
        if (!duty)
            duty = DutyOfBodies{.clause = {.words = name, .owners = {{.name = name}}},
                                .duty = line.part(colon + 1).trimmed()};
        run.push_back({&passage, {.text = {duty->duty}, .clauses = {std::move(duty->clause)}}});
    }
    end_run();
    return lines;
}

}  // namespace zeren::extraction
