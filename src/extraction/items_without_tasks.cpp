#include "extraction/items_without_tasks.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <vector>

#include "extraction/chapter_titles.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

class Marking {
  public:
    explicit Marking(TaskTree& tree) : tree_(tree), children_(children_of(tree.nodes)) {}

    void run() {
        mark_contents();
        mark_bare_chapters();
        mark_headings_beside_numbers();
        mark_lists_beside_headings();
        mark_agenda();
    }

  private:
    /// An overview: items that name nobody, most of which say the title of a chapter below once more.
    void mark_contents() {
        constexpr std::ptrdiff_t fewest = 3;
        const auto& nodes = tree_.nodes;
        std::map<View, std::size_t> chapters;  // the last node with this title that holds items
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            if (!children_[node].empty() && !nodes[node].text.empty())
                chapters.insert_or_assign(nodes[node].text.front().plain(), node);
        }
        const auto is_bare = [&](std::size_t child) {  // what stands below it may be words of its own
            return nodes[child].clauses.empty() && tree_.kinds[child] == NodeKind::task;
        };
        const auto says_title = [&](std::size_t child) {
            const auto& item = nodes[child];
            if (!is_bare(child) || item.text.empty()) return false;
            const auto chapter = chapters.find(item.text.front().plain());
            return chapter != chapters.end() && chapter->second > child;
        };
        std::ptrdiff_t told = 0;
        std::vector<std::size_t> contents;
        for (const auto& children : children_) {
            const auto titles = std::ranges::count_if(children, says_title);
            const bool are_most = titles > 0 && titles * 10 >= std::ssize(children) * 6;
            if (!are_most || !std::ranges::all_of(children, is_bare)) continue;
            told += titles;
            contents.insert(contents.end(), children.begin(), children.end());
        }
        if (told < fewest) return;
        for (auto node : contents) tree_.kinds[node] = NodeKind::group;
    }

    /// A chapter without items among chapters that hold some (总体要求) is no task, unless it or one beside
    /// it has owners: then tasks stand at its level, and it is one that nobody owns.
    void mark_bare_chapters() {
        std::vector<bool> has_group_child(tree_.nodes.size() + 1, false);
        std::vector<bool> has_owned_child(tree_.nodes.size() + 1, false);
        const auto slot = [this](std::size_t node) {
            return tree_.nodes[node].is_top() ? tree_.nodes.size() : tree_.nodes[node].parent;
        };
        for (std::size_t node = 0; node < tree_.nodes.size(); ++node) {
            if (tree_.kinds[node] == NodeKind::group)
                has_group_child[slot(node)] = true;
            else if (!tree_.nodes[node].clauses.empty() && !is_closing_chapter(tree_.nodes[node]))
                has_owned_child[slot(node)] = true;
        }
        for (std::size_t node = 0; node < tree_.nodes.size(); ++node) {
            if (tree_.kinds[node] != NodeKind::task || !has_group_child[slot(node)]) continue;
            if (is_closing_chapter(tree_.nodes[node])) tree_.nodes[node].clauses.clear();
            if (tree_.nodes[node].clauses.empty() && !has_owned_child[slot(node)])
                tree_.kinds[node] = NodeKind::group;
        }
    }

    /// A heading without number and owners beside items that have both is about the list: "Follow-up of the
    /// plan".
    void mark_headings_beside_numbers() {
        std::map<std::size_t, std::size_t> numbered;  // by parent: items with number and owners
        const auto is_bare = [](const OutlineNode& node) {
            return node.number.shape == NumberShape::heading && node.clauses.empty();
        };
        for (const auto& node : tree_.nodes) {
            if (node.number.shape != NumberShape::heading && !node.clauses.empty()) ++numbered[node.parent];
        }
        for (std::size_t node = 0; node < tree_.nodes.size(); ++node) {
            const bool is_task = tree_.kinds[node] == NodeKind::task && is_bare(tree_.nodes[node]);
            const auto beside = numbered.find(tree_.nodes[node].parent);
            if (is_task && beside != numbered.end() && beside->second > 1)
                tree_.kinds[node] = NodeKind::group;
        }
    }

    /// The agenda before the decisions: where all tasks with owners are headings, numbered items of a chapter
    /// where nobody is named are none; and likewise headings (Diagnóstico) where all are numbered (Medida 1).
    void mark_lists_beside_headings() {
        constexpr std::size_t fewest = 3;
        const auto& nodes = tree_.nodes;
        const auto is_heading = [&](std::size_t node) {
            return nodes[node].number.shape == NumberShape::heading;
        };
        std::vector<std::size_t> roots(nodes.size());
        std::vector<bool> has_owners(nodes.size(), false);  // of a root: anywhere below
        std::size_t owned = 0;
        std::size_t owned_headings = 0;
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            roots[node] = nodes[node].is_top() ? node : roots[nodes[node].parent];
            if (nodes[node].clauses.empty()) continue;
            has_owners[roots[node]] = true;
            if (tree_.kinds[node] != NodeKind::task) continue;
            ++owned;
            owned_headings += is_heading(node) ? 1 : 0;
        }
        const bool are_headings = owned_headings == owned;
        if (owned < fewest || (!are_headings && owned_headings > 0)) return;
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            if (tree_.kinds[node] == NodeKind::task && !has_owners[roots[node]] &&
                is_heading(node) != are_headings)
                tree_.kinds[node] = NodeKind::group;
        }
    }

    /// What stands below a heading "Agenda" and names nobody is what was talked about, if others have tasks.
    void mark_agenda() {
        const auto& nodes = tree_.nodes;
        std::vector<bool> is_owned(nodes.size(), false);  // the node, or one below it
        for (auto node = nodes.size(); node-- > 0;) {
            is_owned[node] = is_owned[node] || !nodes[node].clauses.empty();
            if (is_owned[node] && !nodes[node].is_top()) is_owned[nodes[node].parent] = true;
        }
        if (std::ranges::find(is_owned, true) == is_owned.end()) return;
        std::vector<bool> is_agenda(nodes.size(), false);
        for (std::size_t node = 0; node < nodes.size(); ++node) {
            const bool is_below = !nodes[node].is_top() && is_agenda[nodes[node].parent];
            is_agenda[node] = !is_owned[node] && (is_below || is_headed_agenda(nodes[node]));
            if (is_agenda[node] && tree_.kinds[node] == NodeKind::task) tree_.kinds[node] = NodeKind::group;
        }
    }

    TaskTree& tree_;
    std::vector<std::vector<std::size_t>> children_;
};

}  // namespace

void mark_items_without_tasks(TaskTree& tree) { Marking(tree).run(); }

}  // namespace zeren::extraction
