#include "extraction/task_tree.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "extraction/chapter_titles.hpp"
#include "extraction/item_levels.hpp"
#include "extraction/passage.hpp"

namespace zeren::extraction {
namespace {

using View = std::u32string_view;

bool is_weak(const OutlineNode& node) { return node.number.shape >= NumberShape::bracketed_digits; }

/// 牵头单位：市财政局 in a line of its own.
bool is_owner_line(const DutyClause& clause) { return clause.site == ClauseSite::line && clause.labelled; }

std::vector<std::vector<std::size_t>> children_of(const std::vector<OutlineNode>& nodes) {
    std::vector<std::vector<std::size_t>> children(nodes.size());
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (!nodes[node].is_top()) children[nodes[node].parent].push_back(node);
    }
    return children;
}

/// Decides bottom-up which weak items are no more than words of the item above.
class Absorption {
  public:
    explicit Absorption(const Outline& outline)
        : tree_{.nodes = outline.nodes, .kinds = std::vector<NodeKind>(outline.nodes.size(), NodeKind::task)},
          children_(children_of(tree_.nodes)) {}

    TaskTree run() && {
        find_owned_levels();
        const bool boxes_are_tasks = are_boxes_tasks();
        for (auto node = tree_.nodes.size(); node-- > 0;) {
            if (children_[node].empty()) continue;
            const bool are_absorbed = are_words(children_[node]) && !stand_where_others_are_owned(node) &&
                                      !(boxes_are_tasks && holds_boxes(node));
            if (are_absorbed || are_steps_of_task(node) || are_titles_below_owners(node)) {
                absorb(node);
            } else {
                tree_.kinds[node] = NodeKind::group;
            }
        }
        mark_contents();
        mark_bare_chapters();
        mark_headings_beside_numbers();
        mark_lists_beside_headings();
        mark_agenda();
        return std::move(tree_);
    }

  private:
    /// Weak leaves, of which none has owners, or of several only the last: those of the whole item.
    bool are_words(const std::vector<std::size_t>& children) const {
        const auto is_leaf = [this](std::size_t child) {
            return is_weak(tree_.nodes[child]) && tree_.kinds[child] != NodeKind::group;
        };
        if (!std::ranges::all_of(children, is_leaf)) return false;
        const auto last = children.size() > 1 ? children.end() - 1 : children.end();
        return std::all_of(children.begin(), last,
                           [this](std::size_t child) { return tree_.nodes[child].clauses.empty(); });
    }

    /// The levels of numbered items that have owners of their own, with the level of the item above. Owners
    /// of the last item alone may be those of all.
    void find_owned_levels() {
        for (const auto& children : children_) {
            const auto is_owned = [this](std::size_t child) { return !tree_.nodes[child].clauses.empty(); };
            if (children.empty() || tree_.nodes[children.front()].number.shape == NumberShape::bullet)
                continue;
            if (std::any_of(children.begin(), children.end() - 1, is_owned))
                owned_levels_.insert(levels_of(children.front()));
        }
    }

    /// A. 1) 2) whose items name nobody, beside B. whose items are owned one by one: tasks that nobody owns.
    bool stand_where_others_are_owned(std::size_t node) const {
        const auto is_bare = [this](std::size_t each) { return tree_.nodes[each].clauses.empty(); };
        return is_bare(node) && std::ranges::all_of(children_[node], is_bare) &&
               owned_levels_.contains(levels_of(children_[node].front()));
    }

    std::pair<std::u32string, std::u32string> levels_of(std::size_t child) const {
        const auto& item = tree_.nodes[child];
        return {level_key(tree_.nodes[item.parent].number), level_key(item.number)};
    }

    /// Items below which stand boxes to tick and nothing else.
    bool holds_boxes(std::size_t node) const {
        return tree_.nodes[node].number.shape != NumberShape::bullet && !children_[node].empty() &&
               std::ranges::all_of(children_[node],
                                   [this](std::size_t child) { return tree_.nodes[child].number.has_box; });
    }

    /// Whether somewhere several boxes stand below a heading with a line of owners, which have to do them:
    /// then all boxes below headings are tasks.
    bool are_boxes_tasks() const {
        for (std::size_t node = 0; node < children_.size(); ++node) {
            if (children_[node].size() > 1 && holds_boxes(node) &&
                std::ranges::any_of(tree_.nodes[node].clauses, is_owner_line))
                return true;
        }
        return false;
    }

    /// Steps between an item and the lines of owners below it, where items beside it name owners of their
    /// own: the tasks stand at its level. 1. 摸底。 2. 整改。 牵头单位：…
    bool are_steps_of_task(std::size_t node) const {
        const auto& children = children_[node];
        const auto is_leaf = [this](std::size_t child) { return children_[child].empty(); };
        const auto is_bare = [this](std::size_t child) { return tree_.nodes[child].clauses.empty(); };
        if (children.size() < 2 || !std::ranges::all_of(children, is_leaf)) return false;
        if (!std::all_of(children.begin(), children.end() - 1, is_bare)) return false;
        const auto& last = tree_.nodes[children.back()].clauses;
        const bool stand_below = !last.empty() && std::ranges::all_of(last, is_owner_line);
        if (!stand_below || tree_.nodes[node].is_top()) return false;
        const auto& beside = children_[tree_.nodes[node].parent];
        return std::ranges::any_of(beside,
                                   [&](std::size_t each) { return each != node && is_owned_task(each); });
    }

    /// ### 1. Clean up, with a line of its owners, beside others with theirs: headings without numbers below
    /// it, where nobody is named, part its words.
    bool are_titles_below_owners(std::size_t node) const {
        const auto& item = tree_.nodes[node];
        const auto is_bare_title = [this](std::size_t child) {
            const auto& each = tree_.nodes[child];
            return each.number.shape == NumberShape::heading && each.number.values.empty() &&
                   each.clauses.empty() && tree_.kinds[child] != NodeKind::group;
        };
        const bool has_line = std::ranges::any_of(item.clauses, is_owner_line);
        if (!has_line || item.is_top() || item.number.values.empty() ||
            !std::ranges::all_of(children_[node], is_bare_title))
            return false;
        return std::ranges::any_of(children_[item.parent], [&](std::size_t each) {
            return each != node && !tree_.nodes[each].clauses.empty();
        });
    }

    /// An item with owners and without other items than words of its own, the last of which may hold them.
    bool is_owned_task(std::size_t node) const {
        const auto& children = children_[node];
        if (children.empty()) return !tree_.nodes[node].clauses.empty();
        return are_words(children) &&
               !(tree_.nodes[node].clauses.empty() && tree_.nodes[children.back()].clauses.empty());
    }

    void absorb(std::size_t node) {
        for (auto child : children_[node]) {
            auto& from = tree_.nodes[child];
            tree_.kinds[child] = NodeKind::words;
            std::ranges::move(from.text, std::back_inserter(tree_.nodes[node].text));
            std::ranges::move(from.clauses, std::back_inserter(tree_.nodes[node].clauses));
            std::ranges::move(from.deadlines, std::back_inserter(tree_.nodes[node].deadlines));
        }
    }

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

    TaskTree tree_;
    std::vector<std::vector<std::size_t>> children_;
    std::set<std::pair<std::u32string, std::u32string>> owned_levels_;  // of a parent, of its items
};

}  // namespace

TaskTree task_tree_of(const Outline& outline) { return Absorption(outline).run(); }

}  // namespace zeren::extraction
