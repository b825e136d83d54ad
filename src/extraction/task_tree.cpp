#include "extraction/task_tree.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "extraction/item_levels.hpp"
#include "extraction/items_without_tasks.hpp"
#include "extraction/passage.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction {
namespace {

/// 牵头单位：市财政局 in a line of its own.
bool is_owner_line(const DutyClause& clause) { return clause.site == ClauseSite::line && clause.labelled; }

/// Action 1.2, Measure 3: an item that says itself to be a task.
bool calls_itself_a_task(const OutlineNode& node) {
    using View = std::u32string_view;
    static constexpr std::array words = {
        View(U"action"),    View(U"task"),     View(U"measure"), View(U"activity"), View(U"mesure"),
        View(U"tâche"),     View(U"maßnahme"), View(U"aufgabe"), View(U"acción"),   View(U"medida"),
        View(U"actividad"), View(U"tarea"),    View(U"ação"),    View(U"tarefa"),   View(U"azione"),
        View(U"misura"),    View(U"attività"), View(U"actie"),   View(U"maatregel")};
    return node.number.shape == NumberShape::named && is_one_of(node.number.word, words);
}

/// Owners apart from the title: in brackets behind a paragraph of prose, in a field among bullets, or in a
/// line of an item that calls itself a task.
bool has_owners_apart(const OutlineNode& node) {
    const auto is_apart = [&](const DutyClause& clause) {
        if (clause.site == ClauseSite::sub_item) return true;
        if (is_owner_line(clause)) return calls_itself_a_task(node);
        return clause.site == ClauseSite::bracket && !node.text.empty() &&
               clause.words.passage != node.text.front().passage;
    };
    return std::ranges::any_of(node.clauses, is_apart);
}

bool is_weak(const OutlineNode& node) { return node.number.shape >= NumberShape::bracketed_digits; }

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
            if (are_absorbed || are_steps_of_task(node) || are_titles_below_owners(node) ||
                are_parts_of_owned(node)) {
                absorb(node);
            } else {
                tree_.kinds[node] = NodeKind::group;
            }
        }
        mark_items_without_tasks(tree_);
        return std::move(tree_);
    }

  private:
    /// Items of one level that hold some of another one.
    struct Level {
        bool have_owners_apart = true;  ///< all of them
        bool are_bare_below = true;     ///< nobody is named there
    };
    using LevelPair = std::pair<std::u32string, std::u32string>;  // of a parent, of its items

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

    /// Counts the levels, and finds those of numbered items that have owners of their own, with the level of
    /// the item above. Owners of the last item alone may be those of all.
    void find_owned_levels() {
        std::vector<bool> names_somebody(children_.size(), false);  // the item, or one below it
        const auto names_nobody = [&](std::size_t node) { return !names_somebody[node]; };
        for (auto node = children_.size(); node-- > 0;) {
            const bool has_owners = has_owners_apart(tree_.nodes[node]);
            with_owners_apart_[rank_of(tree_.nodes[node].number)] += has_owners ? 1 : 0;
            const bool is_bare_below = std::ranges::all_of(children_[node], names_nobody);
            names_somebody[node] = !tree_.nodes[node].clauses.empty() || !is_bare_below;
            if (children_[node].empty()) continue;
            auto& level = levels_[levels_of(children_[node].front())];
            level.have_owners_apart = level.have_owners_apart && has_owners;
            level.are_bare_below = level.are_bare_below && is_bare_below;
        }
        for (const auto& children : children_) {
            const auto is_owned = [this](std::size_t child) { return !tree_.nodes[child].clauses.empty(); };
            if (children.empty() || tree_.nodes[children.front()].number.shape == NumberShape::bullet)
                continue;
            if (std::any_of(children.begin(), children.end() - 1, is_owned))
                owned_levels_.insert(levels_of(children.front()));
        }
    }

    /// （一）发展农业。 and its prose （农业部负责）, then 1. 2. 3.: where three items of a level at least
    /// have their owners apart from the title, as have all that hold items, and none of these names any, they
    /// are parts of the tasks.
    bool are_parts_of_owned(std::size_t node) const {
        constexpr std::size_t fewest = 3;
        const auto& level = levels_.at(levels_of(children_[node].front()));
        return level.have_owners_apart && level.are_bare_below &&
               with_owners_apart_.at(rank_of(tree_.nodes[node].number)) >= fewest;
    }

    /// A. 1) 2) whose items name nobody, beside B. whose items are owned one by one: tasks that nobody owns.
    bool stand_where_others_are_owned(std::size_t node) const {
        const auto is_bare = [this](std::size_t each) { return tree_.nodes[each].clauses.empty(); };
        return is_bare(node) && std::ranges::all_of(children_[node], is_bare) &&
               owned_levels_.contains(levels_of(children_[node].front()));
    }

    LevelPair levels_of(std::size_t child) const {
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

    TaskTree tree_;
    std::vector<std::vector<std::size_t>> children_;
    std::map<LevelPair, Level> levels_;
    std::map<std::size_t, std::size_t> with_owners_apart_;  // how many, by rank
    std::set<LevelPair> owned_levels_;
};

}  // namespace

std::vector<std::vector<std::size_t>> children_of(const std::vector<OutlineNode>& nodes) {
    std::vector<std::vector<std::size_t>> children(nodes.size());
    for (std::size_t node = 0; node < nodes.size(); ++node) {
        if (!nodes[node].is_top()) children[nodes[node].parent].push_back(node);
    }
    return children;
}

TaskTree task_tree_of(const Outline& outline) { return Absorption(outline).run(); }

}  // namespace zeren::extraction
