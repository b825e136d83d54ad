#include "extraction/tables/task_column.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_subjects.hpp"

namespace zeren::extraction::tables {
namespace {

class TaskChoice {
  public:
    TaskChoice(ColumnPools pools, const TableHead& head, const std::vector<ColumnFacts>& facts,
               ItemColumns& columns)
        : pools_(std::move(pools)), head_(head), facts_(facts), columns_(columns) {
        for (const auto& owner : columns_.owners) first_owner_ = std::min(first_owner_, owner.column);
        for (const auto& each : facts_) most_filled_ = std::max(most_filled_, each.filled);
    }

    /// The finest column of those that may hold tasks; of equally fine ones the first.
    void settle() {
        choose_candidates();
        const bool has_number_of_each_row = std::ranges::any_of(
            pools_.numbers, [this](std::size_t column) { return is_of_each_row(column); });
        const auto take_numbers = [&](std::size_t column) {
            if (!holds_numbers(facts_[column])) return false;
            (has_number_of_each_row ? pools_.strangers : pools_.numbers).push_back(column);
            return true;
        };
        if (pools_.tasks.size() + pools_.groups.size() + pools_.texts.size() >
            1) {  // "Task 1" alone is a task, short as it is
            std::erase_if(pools_.tasks, take_numbers);
            std::erase_if(pools_.groups, take_numbers);
        }
        if (pools_.tasks.empty()) pools_.tasks = std::exchange(pools_.texts, {});
        if (pools_.tasks.empty()) std::swap(pools_.tasks, pools_.groups);
        if (pools_.tasks.empty()) return;
        const auto fineness = [this](std::size_t column) { return facts_[column].runs; };
        columns_.task = *std::ranges::max_element(pools_.tasks, {}, fineness);
        const auto& tasks = facts_[*columns_.task];
        columns_.has_numbers_in_tasks = tasks.numbered * 2 >= tasks.filled;
        for (auto column : pools_.tasks) {
            if (column == *columns_.task) continue;
            const bool is_coarser = column < *columns_.task && fineness(column) < fineness(*columns_.task);
            (is_coarser ? pools_.groups : pools_.texts).push_back(column);
        }
        // Trigger moment | Security objective: words of each row behind the task say more of it.
        std::erase_if(pools_.groups, [this](std::size_t column) {
            const bool is_text = column > *columns_.task && is_of_each_row(column) &&
                                 head_.columns[column].meaning.is_part_of_head;
            if (is_text) pools_.texts.push_back(column);
            return is_text;
        });
        take_numbers_before_task();
        std::ranges::sort(pools_.groups);
        std::ranges::sort(pools_.texts);
        // Phase 1 | Phase 2 | …: no tree is as deep as a table may be wide.
        constexpr std::size_t deepest = 16;
        if (pools_.groups.size() > deepest) {
            pools_.strangers.insert(pools_.strangers.end(), pools_.groups.begin() + deepest,
                                    pools_.groups.end());
            pools_.groups.resize(deepest);
            std::ranges::sort(pools_.strangers);
        }
        columns_.groups = pools_.groups;
        columns_.texts = pools_.texts;
        columns_.not_read = pools_.strangers;
    }

    [[nodiscard]] std::vector<std::size_t> numbers() && { return std::move(pools_.numbers); }

  private:
    /// 章节 | 条款 over 1.1.2: numbers right before the task, under a head that says nothing, are its own.
    void take_numbers_before_task() {
        if (!pools_.numbers.empty() || *columns_.task == 0) return;
        const auto before = std::ranges::find(pools_.strangers, *columns_.task - 1);
        if (before == pools_.strangers.end() || !holds_numbers(facts_[*before])) return;
        pools_.numbers.push_back(*before);
        pools_.strangers.erase(before);
    }

    /// The columns whose heads say so; where there are none, or only some behind the owners whose heads
    /// merely hold such a word (System action), a column of groups in which each row has its own; else
    /// further words; else a column whose head says nothing.
    void choose_candidates() {
        const auto is_before = [this](std::size_t column) { return stands_before_owners(column); };
        const auto is_vague = [&](std::size_t column) {
            return !is_before(column) && head_.columns[column].meaning.is_part_of_head;
        };
        if (std::ranges::any_of(pools_.tasks, is_before)) move_to_texts(is_vague);
        take_stranger_before_owners();
        const bool stand_behind = !pools_.tasks.empty() && std::ranges::none_of(pools_.tasks, is_before);
        if (stand_behind || std::ranges::all_of(pools_.tasks, is_vague)) {
            const auto words = first_words();
            const auto own = std::ranges::find_if(pools_.groups, [&](auto at) {
                const bool stands_behind_words = words < at && head_.columns[at].meaning.is_part_of_head;
                return is_of_each_row(at) && !stands_behind_words;
            });
            if (own != pools_.groups.end()) {
                move_to_texts([](std::size_t) { return true; });
                make_task(pools_.groups, own);
            }
        }
        if (pools_.tasks.empty()) take_stranger_before_words();
        if (pools_.tasks.empty()) pools_.tasks = std::exchange(pools_.texts, {});
        take_stranger_below_merged();
        if (pools_.tasks.empty()) take_stranger();
    }

    /// The first column below a head that says nothing which has words of its own in each row; no_column
    /// where tasks are told by their heads. Trigger moment | Security objective: behind it, a head that
    /// merely holds such a word makes none of groups.
    [[nodiscard]] std::size_t first_words() const {
        if (!head_.is_there() || !pools_.tasks.empty()) return no_column;
        const auto found = std::ranges::find_if(
            pools_.strangers, [this](std::size_t column) { return has_words_of_each_row(column); });
        return found == pools_.strangers.end() ? no_column : *found;
    }

    /// 基本目標 over several rows, each of which has its own words under a head that says nothing, or its own
    /// number and 测评标准: these are the tasks.
    void take_stranger_below_merged() {
        const auto is_merged = [this](std::size_t at) {
            return facts_[at].is_merged && stands_before_owners(at);
        };
        if (pools_.tasks.empty() || columns_.owners.empty()) return;
        if (std::ranges::all_of(pools_.tasks,
                                [this](std::size_t at) { return is_blank_beside_owners(at); })) {
            take_words_of_each_row(pools_.texts);
            return;
        }
        if (!std::ranges::all_of(pools_.tasks, is_merged)) return;
        if (take_words_of_each_row(pools_.strangers)) return;
        const bool have_numbers = std::ranges::any_of(
            pools_.numbers, [&](std::size_t at) { return at > pools_.tasks.back() && is_of_each_row(at); });
        const auto are_numbered = [this](std::size_t at) {
            return facts_[at].numbered == facts_[at].filled && facts_[at].runs > 1;
        };
        const auto has_more_rows = [this](const OwnerColumn& owner) {
            return !owner.has_marks && facts_[owner.column].filled > facts_[pools_.tasks.back()].filled;
        };
        const bool own_finer_rows = std::ranges::all_of(columns_.owners, has_more_rows);
        if (have_numbers || own_finer_rows || std::ranges::any_of(pools_.texts, are_numbered))
            take_words_of_each_row(pools_.texts);
    }

    /// 重点任务 in the first of several rows, blank in the next ones, which have their own 阶段目标 and their
    /// own lead: cells that were merged before the table became text.
    [[nodiscard]] bool is_blank_beside_owners(std::size_t at) const {
        const auto has_more_rows = [&](const OwnerColumn& owner) {
            const bool says_who = owner.duty == Duty::lead || owner.duty == Duty::responsible;
            constexpr std::size_t fewest_blank = 2;  // one may have been forgotten
            return !owner.has_marks && says_who &&
                   facts_[owner.column].filled >= facts_[at].filled + fewest_blank;
        };
        return stands_before_owners(at) && !facts_[at].is_merged &&
               std::ranges::any_of(columns_.owners, has_more_rows);
    }

    /// Makes the first of the columns right of the candidates that has words of its own in each row the task,
    /// and the candidates its groups.
    bool take_words_of_each_row(std::vector<std::size_t>& columns) {
        const auto own = std::ranges::find_if(
            columns, [&](std::size_t at) { return at > pools_.tasks.back() && has_words_of_each_row(at); });
        if (own == columns.end()) return false;
        pools_.groups.insert(pools_.groups.end(), pools_.tasks.begin(), pools_.tasks.end());
        make_task(columns, own);
        return true;
    }

    /// 工作组 | 牵头单位 | 成员单位 | 主要任务: where the tasks by their head stand behind the owners, a
    /// column before them in which each row has its own name is the task, and what it has to do its text. Not
    /// so below Role, which is somebody's.
    void take_stranger_before_owners() {
        const auto is_before = [this](std::size_t column) { return stands_before_owners(column); };
        if (pools_.tasks.empty() || columns_.owners.empty() || std::ranges::any_of(pools_.tasks, is_before))
            return;
        const auto own = std::ranges::find_if(pools_.strangers, [this](auto at) {
            return has_words_of_each_row(at) && !names_actors(head_form(head_.columns[at].words()));
        });
        if (own == pools_.strangers.end()) return;
        move_to_texts([](std::size_t) { return true; });
        make_task(pools_.strangers, own);
    }

    /// Gate | Command / Evidence: words whose heads merely hold such a word say more of the column before
    /// them in which each row has its own.
    void take_stranger_before_words() {
        if (!head_.is_there() || pools_.texts.empty()) return;
        const auto own = std::ranges::find_if(pools_.strangers, [this](auto at) {
            return at < pools_.texts.front() && has_words_of_each_row(at);
        });
        if (own != pools_.strangers.end()) make_task(pools_.strangers, own);
    }

    void make_task(std::vector<std::size_t>& pool, std::vector<std::size_t>::iterator column) {
        pools_.tasks.assign(1, *column);
        pool.erase(column);
    }

    template <class Condition>
    void move_to_texts(const Condition& condition) {
        const auto moved =
            std::stable_partition(pools_.tasks.begin(), pools_.tasks.end(), std::not_fn(condition));
        pools_.texts.insert(pools_.texts.end(), moved, pools_.tasks.end());
        pools_.tasks.erase(moved, pools_.tasks.end());
    }

    [[nodiscard]] bool stands_before_owners(std::size_t column) const { return column < first_owner_; }

    /// No cell of the column is empty, merged or says what the one above it says.
    [[nodiscard]] bool is_of_each_row(std::size_t column) const {
        const auto& facts = facts_[column];
        return stands_before_owners(column) && !facts.is_merged && facts.runs == most_filled_;
    }

    [[nodiscard]] bool has_words_of_each_row(std::size_t column) const {
        return is_of_each_row(column) && !holds_numbers(facts_[column]);
    }

    /// The column of most words before the owners; where there is none, of all.
    void take_stranger() {
        const auto length = [this](std::size_t column) {
            return holds_numbers(facts_[column]) ? std::size_t{0} : facts_[column].bytes;
        };
        const auto length_before = [&](std::size_t column) {
            return stands_before_owners(column) ? length(column) : std::size_t{0};
        };
        auto taken = std::ranges::max_element(pools_.strangers, {}, length_before);
        if (taken == pools_.strangers.end()) return;
        // Gate | Expected: below heads, the first column of words is what the others speak of.
        const auto first = std::ranges::find_if(
            pools_.strangers, [this](std::size_t column) { return has_words_of_each_row(column); });
        const bool is_first = first != pools_.strangers.end() && head_.is_there() && pools_.texts.empty() &&
                              facts_[*first].bytes >= 8 * facts_[*first].filled;
        if (is_first) taken = first;
        if (length_before(*taken) == 0) taken = std::ranges::max_element(pools_.strangers, {}, length);
        if (length(*taken) == 0) return;
        make_task(pools_.strangers, taken);
        // Without a head, a column with merged cells on its left groups the tasks.
        std::erase_if(pools_.strangers, [this](std::size_t column) {
            if (column > pools_.tasks.front()) return false;
            if (holds_numbers(facts_[column]))
                pools_.numbers.push_back(column);
            else if (facts_[column].runs < facts_[pools_.tasks.front()].runs)
                pools_.groups.push_back(column);
            else
                return false;
            return true;
        });
    }

    ColumnPools pools_;
    const TableHead& head_;
    const std::vector<ColumnFacts>& facts_;
    ItemColumns& columns_;
    std::size_t first_owner_ = no_column;
    std::size_t most_filled_ = 0;
};

}  // namespace

std::vector<std::size_t> settle_task_column(ColumnPools pools, const TableHead& head,
                                            const std::vector<ColumnFacts>& facts, ItemColumns& columns) {
    TaskChoice choice(std::move(pools), head, facts, columns);
    choice.settle();
    return std::move(choice).numbers();
}

}  // namespace zeren::extraction::tables
