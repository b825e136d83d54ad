#include <algorithm>
#include <map>

#include "extraction/task_tree.hpp"

namespace zeren::extraction {
namespace {

using Clauses = std::vector<TaskClause>;

constexpr std::size_t most_passed_on = 16;  // clauses of one cell or heading; bounds what inheritance costs

/// A cell of a table says who, and no more; a merged one stands at the first of its tasks.
bool is_cell(const DutyClause& clause) { return clause.site == ClauseSite::line && !clause.labelled; }

bool are_lines(const std::vector<DutyClause>& clauses) {
    return std::ranges::all_of(clauses, [](const DutyClause& each) {
        return each.site == ClauseSite::line || each.site == ClauseSite::own_bracket;
    });
}

class Inheritance {
  public:
    Inheritance(const TaskTree& tree, Part part) : tree_(tree), part_(part), clauses_(tree.nodes.size()) {}

    std::vector<Clauses> run() && {
        std::map<std::size_t, std::vector<std::size_t>> tasks_by_group;
        for (std::size_t node = 0; node < tree_.nodes.size(); ++node) {
            if (tree_.kinds[node] != NodeKind::task) continue;
            give(node, tree_.nodes[node].clauses, ClauseSource::own);
            tasks_by_group[tree_.nodes[node].parent].push_back(node);
        }
        for (const auto& [group, tasks] : tasks_by_group)
            has_lines_each_ = has_lines_each_ || have_lines_each(tasks);
        for (const auto& [group, tasks] : tasks_by_group) {
            pass_up(tasks);
            pass_on_within(tasks);
            pass_down(tasks);
        }
        return std::move(clauses_);
    }

  private:
    void give(std::size_t node, const std::vector<DutyClause>& clauses, ClauseSource source) {
        if (source != ClauseSource::own && clauses.size() > most_passed_on) return;
        for (const auto& clause : clauses) clauses_[node].push_back({.clause = &clause, .source = source});
    }

    /// Several items of one group have lines of owners of their own: the last line of another group is no
    /// other's.
    bool have_lines_each(const std::vector<std::size_t>& tasks) const {
        return std::ranges::count_if(tasks, [this](std::size_t task) {
                   const auto& own = tree_.nodes[task].clauses;
                   return !own.empty() && are_lines(own);
               }) > 1;
    }

    /// Owners in lines below an item, of which the last one's may be those of all before it; not below a
    /// heading, and not in the item's own line: 3. Three. Owner: Ann
    bool may_be_shared(std::size_t task) const {
        const auto& node = tree_.nodes[task];
        const auto* own_line = node.text.empty() ? nullptr : node.text.front().passage;
        const auto stands_below = [&](const DutyClause& each) { return each.words.passage != own_line; };
        return !node.clauses.empty() && are_lines(node.clauses) &&
               node.number.shape != NumberShape::heading && std::ranges::all_of(node.clauses, stands_below);
    }

    bool has_own(std::size_t task) const { return !tree_.nodes[task].clauses.empty(); }

    /// 以上2项由…: to the tasks before this one that name nobody.
    void pass_up(const std::vector<std::size_t>& tasks) {
        for (std::size_t at = 0; at < tasks.size(); ++at) {
            const auto& own = tree_.nodes[tasks[at]].clauses;
            const auto counting = std::ranges::find_if(
                own, [](const DutyClause& each) { return each.items_above.has_value(); });
            if (counting == own.end()) continue;
            const auto count = *counting->items_above == 0 ? tasks.size() : *counting->items_above;
            for (auto above = at; above > 0 && at - above + 1 < count && !has_own(tasks[above - 1]);
                 --above) {
                give(tasks[above - 1], own, ClauseSource::shared_line);
            }
        }
    }

    void pass_on_within(const std::vector<std::size_t>& tasks) {
        const auto owned = std::ranges::count_if(tasks, [this](auto task) { return has_own(task); });
        const auto& last = tree_.nodes[tasks.back()].clauses;
        // Below a heading that names owners the others have theirs from there.
        const bool is_heading_owned = heading_with_clauses(tree_.nodes[tasks.front()].parent) != nullptr;
        if (owned == 1 && tasks.size() > 1 && may_be_shared(tasks.back()) && !is_heading_owned &&
            !has_lines_each_) {
            for (auto task : tasks) {
                if (clauses_[task].empty()) give(task, last, ClauseSource::shared_line);
            }
            return;
        }
        if (part_ != Part::tasks) return;
        const std::vector<DutyClause>* cell = nullptr;
        for (auto task : tasks) {
            const auto& own = tree_.nodes[task].clauses;
            if (!own.empty())
                cell = std::ranges::all_of(own, is_cell) ? &own : nullptr;
            else if (cell != nullptr)
                give(task, *cell, ClauseSource::inherited_cell);
        }
    }

    /// What stands at the heading holds for all tasks below that name nobody.
    void pass_down(const std::vector<std::size_t>& tasks) {
        const auto* heading = heading_with_clauses(tree_.nodes[tasks.front()].parent);
        if (heading == nullptr) return;
        for (auto task : tasks) {
            if (clauses_[task].empty())
                give(task, heading->clauses, ClauseSource::group_clause);
            else if (only_helps(clauses_[task]))
                give_lead(task, *heading);
        }
    }

    /// Beside helpers alone the lead is the one that the heading states.
    void give_lead(std::size_t task, const OutlineNode& heading) {
        const auto leads = [](const OwnerMention& owner) { return owner.duty == Duty::lead; };
        for (const auto& clause : heading.clauses) {
            if (!clause.owners.empty() && std::ranges::all_of(clause.owners, leads))
                clauses_[task].insert(clauses_[task].begin(),
                                      {.clause = &clause, .source = ClauseSource::group_clause});
        }
    }

    static bool only_helps(const Clauses& clauses) {
        return std::ranges::all_of(clauses, [](const TaskClause& each) {
            return std::ranges::all_of(
                each.clause->owners, [](const OwnerMention& owner) { return owner.duty == Duty::cooperate; });
        });
    }

    const OutlineNode* heading_with_clauses(std::size_t node) const {
        while (node != OutlineNode::no_parent && tree_.nodes[node].clauses.empty())
            node = tree_.nodes[node].parent;
        return node == OutlineNode::no_parent ? nullptr : &tree_.nodes[node];
    }

    const TaskTree& tree_;
    Part part_;
    bool has_lines_each_ = false;
    std::vector<Clauses> clauses_;
};

}  // namespace

std::vector<std::vector<TaskClause>> clauses_by_node(const TaskTree& tree, Part part) {
    return Inheritance(tree, part).run();
}

}  // namespace zeren::extraction
