#include "extraction/task_list.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

/// Pieces of one paragraph and broken lines are joined, paragraphs keep their line end.
std::u32string joined(const std::vector<Stretch>& words) {
    std::u32string out;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto more = words[at].printed();
        const auto* above = at > 0 ? words[at - 1].passage : words[at].passage;
        if (above != words[at].passage) {
            if (!is_broken_off(*above, *words[at].passage))
                out.push_back(U'\n');
            else if (!out.empty() && !more.empty() && have_blank_between(out.back(), more.front()))
                out.push_back(U' ');
        }
        out.append(more);
    }
    return out;
}

struct Wording {
    std::string title{};
    std::string text{};
};

/// The heading in front of the first full stop, where more follows; else the sentence itself. One that is
/// longer than a graph's title may be is cut, and stands whole in the text.
Wording wording_of(const std::vector<Stretch>& words) {
    const auto all = joined(words);
    const auto end = all.find_first_of(U"。\n");
    const auto is_heading = end != View::npos && end + 1 < all.size();
    constexpr std::size_t longest_title = 32'000;
    if (std::min(end, all.size()) > longest_title) {
        return {.title = support::to_utf8(View(all).substr(0, longest_title)) + "…",
                .text = support::to_utf8(all)};
    }
    if (!is_heading) return {.title = support::to_utf8(all)};
    return {.title = support::to_utf8(View(all).substr(0, end)), .text = support::to_utf8(all)};
}

/// Ids of one kind of rows: the number alone where all numbers differ, else with the numbers around it. All
/// numbers are counted before the first id is made.
class Ids {
  public:
    void count(const std::string& number) {
        if (!number.empty() && ++uses_[number] > 1) repeats_ = true;
    }

    std::string id_for(const std::string& number, const std::string& path) {
        auto id = number.empty() || repeats_ ? path : number;
        made_a_copy_ = false;
        while (!taken_.insert(id).second) {
            id = path + "-" + std::to_string(++copies_.try_emplace(path, 1).first->second);
            made_a_copy_ = true;
        }
        return id;
    }
    /// Whether the last id is that of a row whose number was taken.
    [[nodiscard]] bool made_a_copy() const { return made_a_copy_; }

  private:
    std::map<std::string, std::size_t> uses_;
    std::set<std::string> taken_;
    std::map<std::string, std::size_t> copies_;  // of a path that several rows share
    bool repeats_ = false;
    bool made_a_copy_ = false;
};

class ListBuilder {
  public:
    explicit ListBuilder(const std::vector<const Section*>& sections) : sections_(sections) {
        for (const auto* section : sections) {
            for (const auto& clauses : section->clauses) {
                for (const auto& each : clauses) given_.insert(each.clause);
            }
        }
    }

    TaskList build() && {
        for (const auto* section : sections_) {
            for (std::size_t node = 0; node < section->tree.nodes.size(); ++node) count(*section, node);
        }
        for (const auto* section : sections_) add_section(*section);
        return std::move(list_);
    }

  private:
    /// A group is a task as well where its owners pass to no task below, since each of those has its own.
    bool is_task(const Section& section, std::size_t node) const {
        const auto& nodes = section.tree.nodes;
        const auto kind = section.tree.kinds[node];
        if (kind != NodeKind::group || nodes[node].clauses.empty()) return kind == NodeKind::task;
        return !given_.contains(&nodes[node].clauses.front());
    }

    void count(const Section& section, std::size_t node) {
        const auto number = section.tree.nodes[node].number.ascii();
        if (is_task(section, node)) task_ids_.count(number);
        if (section.tree.kinds[node] == NodeKind::group) group_ids_.count(number);
    }

    void add_section(const Section& section) {
        const auto& tree = section.tree;
        paths_.assign(tree.nodes.size(), {});
        std::vector<std::size_t> next_child(tree.nodes.size() + 1, 1);
        next_child.back() = next_top_;
        groups_.assign(tree.nodes.size(), std::nullopt);
        for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
            const auto& item = tree.nodes[node];
            auto& place = next_child[item.is_top() ? tree.nodes.size() : item.parent];
            const auto number = item.number.ascii().empty() ? std::to_string(place) : item.number.ascii();
            ++place;
            const auto around = item.is_top() ? std::string() : paths_[item.parent];
            const bool holds_path = item.number.shape == NumberShape::dotted;
            paths_[node] = around.empty() || holds_path ? number : around + "." + number;
            if (is_task(section, node)) add_task(section, node);
        }
        next_top_ = next_child.back();
    }

    void add_task(const Section& section, std::size_t node) {
        const auto& item = section.tree.nodes[node];
        auto wording = wording_of(item.text);
        auto& task = list_.items.emplace_back();
        task.id = task_ids_.id_for(item.number.ascii(), paths_[node]);
        const bool is_numbered = !item.number.ascii().empty();
        if (is_numbered && task_ids_.made_a_copy()) list_.repeated.push_back(list_.items.size() - 1);
        task.number = item.printed_number;
        task.title = std::move(wording.title);
        task.text = std::move(wording.text);
        if (!item.is_top()) task.group = group_of(section.tree, item.parent);
        task.words = item.text;
        task.clauses = clauses_of(section, node);
        task.deadlines = item.deadlines;
        task.status = item.status;
    }

    static std::vector<TaskClause> clauses_of(const Section& section, std::size_t node) {
        if (section.tree.kinds[node] == NodeKind::task) return section.clauses[node];
        std::vector<TaskClause> own;
        for (const auto& clause : section.tree.nodes[node].clauses) own.push_back({.clause = &clause});
        return own;
    }

    std::optional<std::size_t> group_of(const TaskTree& tree, std::size_t node) {
        if (groups_[node]) return groups_[node];
        const auto& item = tree.nodes[node];
        list_.groups.push_back({.id = group_ids_.id_for(item.number.ascii(), paths_[node]),
                                .number = item.printed_number,
                                .title = wording_of(item.text).title});
        groups_[node] = list_.groups.size() - 1;
        return groups_[node];
    }

    const std::vector<const Section*>& sections_;
    TaskList list_;
    std::set<const DutyClause*> given_;               // those that some task has
    std::vector<std::optional<std::size_t>> groups_;  // of the tree at hand, by node
    std::vector<std::string> paths_;                  // likewise: 2.1
    std::size_t next_top_ = 1;  // the place of the next top item among those of all sections
    Ids task_ids_;
    Ids group_ids_;
};

}  // namespace

TaskList task_list_of(const std::vector<const Section*>& sections) { return ListBuilder(sections).build(); }

}  // namespace zeren::extraction
