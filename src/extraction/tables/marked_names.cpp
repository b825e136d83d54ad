#include "extraction/tables/marked_names.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "extraction/owner_names.hpp"

namespace zeren::extraction::tables {
namespace {

/// The sign at one end of a name; empty where there is none.
struct MarkedName {
    std::u32string sign{};
    Stretch name{};
};

MarkedName marked_name(const Stretch& words) {
    const auto plain = words.plain();
    const auto name = without_marks(plain);
    if (name.size() == plain.size()) return {.name = words};
    const auto begin = static_cast<std::size_t>(name.data() - plain.data());
    const auto sign = begin > 0 ? plain.front() : plain.back();
    return {.sign = std::u32string(1, sign), .name = words.part(begin, begin + name.size())};
}

template <class Visit>
void for_each_owner(std::span<OutlineNode> nodes, const Visit& visit) {
    for (auto& node : nodes) {
        for (auto& clause : node.clauses) std::ranges::for_each(clause.owners, visit);
    }
}

}  // namespace

MarkKey settle_marked_names(std::span<OutlineNode> nodes, const std::vector<LegendLine>& legend) {
    std::set<std::u32string> signs;
    for_each_owner(nodes, [&](const OwnerMention& owner) {
        if (auto marked = marked_name(owner.name); !marked.sign.empty()) signs.insert(std::move(marked.sign));
    });
    if (signs.empty()) return {};
    auto key = settle_marks(signs, legend);
    std::erase_if(key, [](const auto& each) { return !each.second.printed_at; });
    for_each_owner(nodes, [&](OwnerMention& owner) {
        const auto marked = marked_name(owner.name);
        if (marked.sign.empty()) return;
        owner.name = marked.name;
        const auto found = key.find(marked.sign);
        if (found == key.end()) return;
        owner.duty = found->second.duty;
        owner.production = Production::mark;
    });
    return key;
}

}  // namespace zeren::extraction::tables
