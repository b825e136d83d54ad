#include "extraction/task_list.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "extraction/item_ids.hpp"
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
            count_shared_numbers(*section);
            for (std::size_t node = 0; node < section->tree.nodes.size(); ++node) count(*section, node);
        }
        add_in_order();
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

    /// Tasks in rows that one merged cell numbers: which of them each is.
    void count_shared_numbers(const Section& section) {
        const auto& nodes = section.tree.nodes;
        const OutlineNode* above = nullptr;
        for (const auto& node : nodes) {
            if (!is_task(section, static_cast<std::size_t>(&node - nodes.data()))) continue;
            const bool is_shared = above != nullptr && !node.printed_number.empty() &&
                                   node.number.ascii() == above->number.ascii() &&
                                   node.printed_number.origin() == above->printed_number.origin();
            if (is_shared) {
                auto& part = parts_.try_emplace(above, 1).first->second;
                parts_.emplace(&node, part + 1);
            }
            above = &node;
        }
    }

    [[nodiscard]] std::size_t part_of(const OutlineNode& node) const {
        const auto found = parts_.find(&node);
        return found == parts_.end() ? 0 : found->second;
    }

    void count(const Section& section, std::size_t node) {
        const auto& item = section.tree.nodes[node];
        if (is_task(section, node) && part_of(item) < 2) task_ids_.count(item.number);
        if (section.tree.kinds[node] == NodeKind::group) group_ids_.count(item.number);
    }

    /// One section on its way into the list: its next node, and what is known of those before it.
    struct Walk {
        const Section* section = nullptr;
        std::size_t node = 0;
        std::vector<std::string> paths{};                  // by node: 2.1
        std::vector<std::size_t> next_child{};             // by node
        std::vector<std::size_t> children{};               // by node
        std::vector<std::optional<std::size_t>> groups{};  // by node

        [[nodiscard]] bool is_done() const { return node == section->tree.nodes.size(); }
    };

    static std::vector<std::size_t> children_in(const TaskTree& tree) {
        std::vector<std::size_t> children(tree.nodes.size());
        for (const auto& node : tree.nodes) {
            if (!node.is_top()) ++children[node.parent];
        }
        return children;
    }

    /// Sections in the order of the document; the rows of a table that stands amid a text come between its
    /// items.
    void add_in_order() {
        std::vector<Walk> walks;
        for (const auto* section : sections_) {
            const auto size = section->tree.nodes.size();
            walks.push_back({.section = section,
                             .paths = std::vector<std::string>(size),
                             .next_child = std::vector<std::size_t>(size, 1),
                             .children = children_in(section->tree),
                             .groups = std::vector<std::optional<std::size_t>>(size)});
        }
        using Next =
            std::pair<std::pair<std::size_t, bool>, std::size_t>;  // its place, whether it is text; which
        std::priority_queue<Next, std::vector<Next>, std::greater<>> queue;
        const auto push = [&](std::size_t at) {
            const auto& walk = walks[at];
            if (!walk.is_done())
                queue.push({{place_of_node(*walk.section, walk.node), !walk.section->passages.empty()}, at});
        };
        for (std::size_t at = 0; at < walks.size(); ++at) push(at);
        while (!queue.empty()) {
            const auto at = queue.top().second;
            queue.pop();
            add_node(walks[at]);
            push(at);
        }
    }

    /// The line of the running text at which a node stands, or behind which a table does: of its words or
    /// number, else where the node before it stands.
    static std::size_t place_of_node(const Section& section, std::size_t node) {
        for (auto at = node + 1; at-- > 0;) {
            const auto& item = section.tree.nodes[at];
            if (!item.text.empty()) return item.text.front().passage->order;
            if (item.printed_number.passage != nullptr) return item.printed_number.passage->order;
        }
        return 0;
    }

    /// A row without a number, and the only one beside the number of its group: 2 | 专业 | 修订方案.
    static bool is_all_of_its_number(const Walk& walk, const OutlineNode& item) {
        const bool is_row = walk.section->passages.empty();
        if (item.is_top() || !item.number.ascii().empty() || !is_row) return false;
        const auto& above = walk.section->tree.nodes[item.parent];
        return above.number.shape == NumberShape::digits && walk.children[item.parent] == 1;
    }

    void add_node(Walk& walk) {
        const auto& item = walk.section->tree.nodes[walk.node];
        auto& place = item.is_top() ? next_top_ : walk.next_child[item.parent];
        const auto number = item.number.ascii().empty() ? std::to_string(place) : item.number.ascii();
        ++place;
        const auto around = item.is_top() ? std::string() : walk.paths[item.parent];
        const bool holds_path = item.number.shape == NumberShape::dotted;
        walk.paths[walk.node] = is_all_of_its_number(walk, item) ? around
                                : around.empty() || holds_path   ? number
                                                                 : around + "." + number;
        if (is_task(*walk.section, walk.node)) add_task(walk);
        ++walk.node;
    }

    void add_task(Walk& walk) {
        const auto& section = *walk.section;
        const auto node = walk.node;
        const auto& item = section.tree.nodes[node];
        auto wording = wording_of(item.text);
        auto& task = list_.items.emplace_back();
        task.id = task_ids_.id_for(item.number, walk.paths[node], part_of(item));
        const bool is_numbered = !item.number.ascii().empty();
        if (is_numbered && task_ids_.made_a_copy()) list_.repeated.push_back(list_.items.size() - 1);
        task.number = item.printed_number;
        task.title = std::move(wording.title);
        task.text = std::move(wording.text);
        if (!item.is_top()) task.group = group_of(walk, item.parent);
        task.words = item.text;
        task.clauses = clauses_of(section, node);
        task.deadlines = item.deadlines;
        task.status = item.status;
        if (!task.status && item.number.is_ticked) task.status = model::Status::done;
    }

    static std::vector<TaskClause> clauses_of(const Section& section, std::size_t node) {
        if (section.tree.kinds[node] == NodeKind::task) return section.clauses[node];
        std::vector<TaskClause> own;
        for (const auto& clause : section.tree.nodes[node].clauses) own.push_back({.clause = &clause});
        return own;
    }

    std::optional<std::size_t> group_of(Walk& walk, std::size_t node) {
        if (walk.groups[node]) return walk.groups[node];
        const auto& item = walk.section->tree.nodes[node];
        // 一、责任单位：市教育局: a title of nothing but owners.
        const bool is_clause = item.text.empty() && !item.clauses.empty();
        list_.groups.push_back(
            {.id = group_ids_.id_for(item.number, walk.paths[node], 0),
             .number = item.printed_number,
             .title = is_clause ? item.clauses.front().words.text() : wording_of(item.text).title});
        walk.groups[node] = list_.groups.size() - 1;
        return walk.groups[node];
    }

    const std::vector<const Section*>& sections_;
    TaskList list_;
    std::unordered_set<const DutyClause*> given_;  // those that some task has
    std::size_t next_top_ = 1;  // the place of the next top item among those of all sections
    std::map<const OutlineNode*, std::size_t> parts_;  // of rows that share a number
    ItemIds task_ids_{true};
    ItemIds group_ids_{false};
};

}  // namespace

TaskList task_list_of(const std::vector<const Section*>& sections) { return ListBuilder(sections).build(); }

}  // namespace zeren::extraction
