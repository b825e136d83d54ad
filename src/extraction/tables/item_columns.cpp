#include "extraction/tables/item_columns.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/column_numbers.hpp"
#include "extraction/tables/duty_column.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/mark_columns.hpp"
#include "extraction/tables/task_column.hpp"

namespace zeren::extraction::tables {
namespace {

using enum ColumnKind;

/// Gathers the columns by what their heads (or cells) say, and settles which is the task.
class Settling {
  public:
    Settling(const TableHead& head, const std::vector<ColumnFacts>& facts) : head_(head), facts_(facts) {}

    ItemColumns settle() && {
        if (const auto found = names_and_duties(head_, facts_))
            take_names_and_duties(*found);
        else
            settle_marks();
        settle_kinds();
        std::ranges::sort(columns_.owners, {}, &OwnerColumn::column);
        settle_owners();
        const auto numbers = settle_task_column(std::move(pools_), head_, facts_, columns_);
        if (columns_.task) settle_numbers(numbers, facts_, columns_);
        return std::move(columns_);
    }

  private:
    [[nodiscard]] ColumnKind kind_of(std::size_t column) const {
        return column < head_.columns.size() ? head_.columns[column].meaning.kind : unknown;
    }

    void take_names_and_duties(const NamesAndDuties& found) {
        columns_.owners.push_back({.column = found.names, .duty = head_.columns[found.names].meaning.duty});
        columns_.duties = found.duties;
        marked_ = {std::min(found.names, found.duties), std::max(found.names, found.duties)};
    }

    void settle_marks() {
        auto marks = mark_columns_of(head_, facts_);
        columns_.is_matrix = !marks.columns.empty();
        has_words_too_ = marks.stand_beside_words;
        const bool says_who_leads = heads_say_who_leads(head_, marks.columns);
        for (auto column : marks.columns) {
            const auto duty =
                has_words_too_ || says_who_leads ? head_.columns[column].meaning.duty : Duty::unsaid;
            columns_.owners.push_back({.column = column, .duty = duty, .has_marks = true});
        }
        marked_ = std::move(marks.columns);
    }

    [[nodiscard]] bool has_marks(std::size_t column) const {
        return std::ranges::binary_search(marked_, column);
    }

    void settle_kinds() {
        for (std::size_t column = 0; column < facts_.size(); ++column) {
            if (facts_[column].filled == 0 && kind_of(column) == owners)
                empty_owners_.push_back({.column = column, .duty = head_.columns[column].meaning.duty});
            if (facts_[column].filled == 0 || has_marks(column)) continue;
            switch (kind_of(column)) {
                case group: pools_.groups.push_back(column); break;
                case task:
                case measure:
                    // Nb de tâches | 6 beside marks counts them.
                    if (columns_.is_matrix && facts_[column].counts == facts_[column].filled)
                        columns_.not_read.push_back(column);
                    else
                        pools_.tasks.push_back(column);
                    break;
                case text:
                    // Target over 2026-05-01 says when.
                    if (!columns_.due && holds_numbers(facts_[column]) && is_headed(column, U"target"))
                        columns_.due = column;
                    else
                        pools_.texts.push_back(column);
                    break;
                case number: pools_.numbers.push_back(column); break;
                case people: people_.push_back(column); break;
                case due:
                    if (!columns_.due) columns_.due = column;
                    break;
                case status:
                    if (!columns_.status) columns_.status = column;
                    break;
                case owners:
                    // 牵头（项） | 3 counts.
                    if (facts_[column].counts + facts_[column].dashes == facts_[column].filled)
                        columns_.not_read.push_back(column);
                    else if (!columns_.is_matrix || has_words_too_)
                        columns_.owners.push_back(
                            {.column = column,
                             .duty = head_.columns[column].meaning.duty,
                             .brackets_help = head_.columns[column].meaning.brackets_help});
                    break;
                case aside:
                    if (head_.columns[column].meaning.is_part_of_head) partly_aside_.push_back(column);
                    break;
                case unknown: pools_.strangers.push_back(column); break;
            }
        }
        take_numbers_in_front();
        // Evidence Component: where no head speaks of tasks, one that merely holds such a word may.
        if (pools_.tasks.empty() && pools_.texts.empty() && pools_.groups.empty())
            pools_.strangers.insert(pools_.strangers.begin(), partly_aside_.begin(), partly_aside_.end());
        std::ranges::sort(pools_.strangers);
    }

    [[nodiscard]] bool is_headed(std::size_t column, std::u32string_view words) const {
        return head_form(head_.columns[column].words()) == words;
    }

    /// 条款 | 1.1.1: numbers in the first column, under whatever head, are those of the rows.
    void take_numbers_in_front() {
        const auto first =
            std::ranges::find_if(facts_, [](const ColumnFacts& each) { return each.filled > 0; });
        const auto column = static_cast<std::size_t>(first - facts_.begin());
        const bool is_strange = !pools_.strangers.empty() && pools_.strangers.front() == column;
        if (!pools_.numbers.empty() || !is_strange || !holds_numbers(*first)) return;
        pools_.numbers.push_back(column);
        pools_.strangers.erase(pools_.strangers.begin());
    }

    /// 责任单位 over two columns without heads of their own: what is merged in the first one (重点考核部门)
    /// says of what kind the bodies in the next one are.
    void drop_kinds_of_owners() {
        const auto head_cell = [this](std::size_t column) {
            const auto& cells = head_.columns[column].cells;
            return cells.empty() ? nullptr : cells.back().cell;
        };
        for (std::size_t at = 0; at + 1 < columns_.owners.size();) {
            const auto column = columns_.owners[at].column;
            const auto next = columns_.owners[at + 1].column;
            const bool share_head = head_cell(column) != nullptr && head_cell(column) == head_cell(next);
            const bool is_kind =
                share_head && facts_[column].is_merged && facts_[column].filled < facts_[next].filled;
            if (is_kind)
                columns_.owners.erase(columns_.owners.begin() + static_cast<std::ptrdiff_t>(at));
            else
                ++at;
        }
    }

    /// Responsable | Aprobador | Consultado | Informado: RACI in words, whose A leads.
    void let_approvers_lead() {
        const auto has = [this](Duty duty) {
            return std::ranges::find(columns_.owners, duty, &OwnerColumn::duty) != columns_.owners.end();
        };
        if (has(Duty::lead) || !has(Duty::responsible) || !has(Duty::consulted) || !has(Duty::informed))
            return;
        for (auto& owner : columns_.owners) {
            if (owner.duty == Duty::approves) {
                owner.duty = Duty::lead;
            } else if (owner.duty == Duty::responsible) {
                owner.duty = Duty::cooperate;  // beside no approver, too, as R alone does
                owner.helps_by_letter = true;
            }
        }
    }

    /// Lead 2019–23 beside Lead: who had the duty before.
    void drop_former_owners() {
        const auto has_year = [this](const OwnerColumn& owner) {
            const auto words = head_form(head_.columns[owner.column].words());
            return words.find(U"20") != std::u32string::npos && std::ranges::count_if(words, is_digit) >= 4;
        };
        const auto is_named = [this](const OwnerColumn& owner) {
            return !owner.has_marks && owner.column < head_.columns.size();
        };
        std::set<Duty> today;
        for (const auto& owner : columns_.owners) {
            if (is_named(owner) && !has_year(owner)) today.insert(owner.duty);
        }
        std::erase_if(columns_.owners, [&](const OwnerColumn& owner) {
            return is_named(owner) && has_year(owner) && today.contains(owner.duty);
        });
    }

    /// 成员单位 | 主要职责: members of a body, beside whom the table has nobody.
    void let_members_own() {
        if (columns_.owners.size() != 1 || columns_.owners.front().column >= head_.columns.size()) return;
        auto& only = columns_.owners.front();
        if (head_form(head_.columns[only.column].words()) == U"成员单位") only.duty = Duty::responsible;
    }

    /// 任务 | 科室: beside tasks, and nobody else, those below a kind of bodies, whatever they are called.
    void take_kind_of_bodies() {
        if (pools_.tasks.empty()) return;
        const auto found = std::ranges::find_if(pools_.strangers, [&](std::size_t column) {
            return column < head_.columns.size() && facts_[column].filled > 0 &&
                   names_kind_of_bodies(head_form(head_.columns[column].words()));
        });
        if (found == pools_.strangers.end()) return;
        columns_.owners.push_back({.column = *found});
        pools_.strangers.erase(found);
    }

    /// 姓名 | 负责工作: beside tasks that nobody has whoever is named there has them.
    void take_named_people() {
        if (pools_.tasks.empty() || columns_.is_matrix) return;
        for (std::size_t column = 0; column < head_.columns.size(); ++column) {
            const auto head = head_form(head_.columns[column].words());
            if (facts_[column].filled > 0 && (head == U"姓名" || head == U"人员姓名"))
                columns_.owners.push_back({.column = column, .duty = Duty::responsible});
        }
        std::ranges::sort(columns_.owners, {}, &OwnerColumn::column);
    }

    /// The owners by their heads; else people; else, in a table whose heads say too little, the columns of
    /// bodies; last a column of nothing but bodies under a head that speaks of something else.
    void settle_owners() {
        drop_kinds_of_owners();
        drop_former_owners();
        let_approvers_lead();
        const auto has_duty = [this](std::size_t column) {
            return head_.columns[column].meaning.duty == Duty::lead ||
                   head_.columns[column].meaning.duty == Duty::cooperate;
        };
        if (columns_.owners.empty() && !columns_.is_matrix && std::ranges::none_of(people_, has_duty))
            take_kind_of_bodies();
        const auto helps = [this](std::size_t column) {
            return head_.columns[column].meaning.duty == Duty::cooperate;
        };
        if (only_help(columns_.owners) && std::ranges::all_of(people_, helps)) take_named_people();
        if (only_help(columns_.owners)) {
            std::ranges::copy(people_who_own(head_, people_), std::back_inserter(columns_.owners));
            std::ranges::sort(columns_.owners, {}, &OwnerColumn::column);
        }
        let_members_own();
        // Heads of owners above empty columns say that nobody owns the tasks.
        if (columns_.owners.empty() && !columns_.is_matrix) columns_.owners = empty_owners_;
        if (!columns_.owners.empty()) return;
        const auto take_bodies = [this](std::size_t column, std::size_t tenths) {
            const auto& facts = facts_[column];
            constexpr std::size_t most_read = 50;
            if (facts.bodies * 10 < std::min(facts.filled, most_read) * tenths) return false;
            columns_.owners.push_back({.column = column});
            return true;
        };
        std::erase_if(pools_.strangers, [&](std::size_t column) { return take_bodies(column, 6); });
        if (!columns_.owners.empty() || columns_.is_matrix) return;
        for (auto* columns : {&pools_.tasks, &pools_.groups}) {
            if (pools_.tasks.size() < 2 && columns == &pools_.tasks) continue;
            std::erase_if(*columns, [&](std::size_t column) {
                return facts_[column].filled > 2 && columns_.owners.empty() && take_bodies(column, 9);
            });
        }
    }

    const TableHead& head_;
    const std::vector<ColumnFacts>& facts_;
    ItemColumns columns_;
    std::vector<std::size_t> marked_;  // and others that are settled
    ColumnPools pools_;
    std::vector<std::size_t> people_;
    std::vector<std::size_t> partly_aside_;
    std::vector<OwnerColumn> empty_owners_;  // heads of owners with nothing below them
    bool has_words_too_ = false;             // columns of names stand beside those of marks
};

}  // namespace

ItemColumns settle_columns(const TableHead& head, const std::vector<ColumnFacts>& facts) {
    return Settling(head, facts).settle();
}

}  // namespace zeren::extraction::tables
