#include "extraction/tables/item_columns.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/column_numbers.hpp"
#include "extraction/tables/mark_columns.hpp"
#include "extraction/tables/marks.hpp"
#include "extraction/tables/printed_number.hpp"

namespace zeren::extraction::tables {
namespace {

using enum ColumnKind;

/// Gathers the columns by what their heads (or cells) say, and settles which is the task.
class Settling {
  public:
    Settling(const TableHead& head, const std::vector<ColumnFacts>& facts) : head_(head), facts_(facts) {}

    ItemColumns settle() && {
        settle_marks();
        settle_kinds();
        std::ranges::sort(columns_.owners, {}, &OwnerColumn::column);
        settle_owners();
        settle_task();
        if (columns_.task) settle_numbers(numbers_, facts_, columns_);
        return std::move(columns_);
    }

  private:
    [[nodiscard]] ColumnKind kind_of(std::size_t column) const {
        return column < head_.columns.size() ? head_.columns[column].meaning.kind : unknown;
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
                case group: grouping_.push_back(column); break;
                case task:
                case measure: candidates_.push_back(column); break;
                case text: texts_.push_back(column); break;
                case number: numbers_.push_back(column); break;
                case people: people_.push_back(column); break;
                case due:
                    if (!columns_.due) columns_.due = column;
                    break;
                case status:
                    if (!columns_.status) columns_.status = column;
                    break;
                case owners:
                    if (!columns_.is_matrix || has_words_too_)
                        columns_.owners.push_back(
                            {.column = column,
                             .duty = head_.columns[column].meaning.duty,
                             .brackets_help = head_.columns[column].meaning.brackets_help});
                    break;
                case aside: break;
                case unknown: strangers_.push_back(column); break;
            }
        }
        take_numbers_in_front();
    }

    /// 条款 | 1.1.1: numbers in the first column, under whatever head, are those of the rows.
    void take_numbers_in_front() {
        const auto first =
            std::ranges::find_if(facts_, [](const ColumnFacts& each) { return each.filled > 0; });
        const auto column = static_cast<std::size_t>(first - facts_.begin());
        const bool is_strange = !strangers_.empty() && strangers_.front() == column;
        if (!numbers_.empty() || !is_strange || !holds_numbers(*first)) return;
        numbers_.push_back(column);
        strangers_.erase(strangers_.begin());
    }

    /// The owners by their heads; else people; else, in a table whose heads say too little, the columns of
    /// bodies; last a column of nothing but bodies under a head that speaks of something else.
    void settle_owners() {
        if (only_help(columns_.owners)) {
            std::ranges::copy(people_who_own(head_, people_), std::back_inserter(columns_.owners));
            std::ranges::sort(columns_.owners, {}, &OwnerColumn::column);
        }
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
        std::erase_if(strangers_, [&](std::size_t column) { return take_bodies(column, 6); });
        if (!columns_.owners.empty() || columns_.is_matrix) return;
        for (auto* columns : {&candidates_, &grouping_}) {
            if (candidates_.size() < 2 && columns == &candidates_) continue;
            std::erase_if(*columns, [&](std::size_t column) {
                return facts_[column].filled > 2 && columns_.owners.empty() && take_bodies(column, 9);
            });
        }
    }

    /// The finest column of those that may hold tasks; of equally fine ones the first.
    void settle_task() {
        choose_candidates();
        const bool has_number_of_each_row =
            std::ranges::any_of(numbers_, [this](std::size_t column) { return is_of_each_row(column); });
        const auto take_numbers = [&](std::size_t column) {
            if (!holds_numbers(facts_[column])) return false;
            (has_number_of_each_row ? strangers_ : numbers_).push_back(column);
            return true;
        };
        if (candidates_.size() + grouping_.size() + texts_.size() >
            1) {  // "Task 1" alone is a task, short as it is
            std::erase_if(candidates_, take_numbers);
            std::erase_if(grouping_, take_numbers);
        }
        if (candidates_.empty()) candidates_ = std::exchange(texts_, {});
        if (candidates_.empty()) std::swap(candidates_, grouping_);
        if (candidates_.empty()) return;
        const auto fineness = [this](std::size_t column) { return facts_[column].runs; };
        columns_.task = *std::ranges::max_element(candidates_, {}, fineness);
        const auto& tasks = facts_[*columns_.task];
        columns_.has_numbers_in_tasks = tasks.numbered * 2 >= tasks.filled;
        for (auto column : candidates_) {
            if (column == *columns_.task) continue;
            const bool is_coarser = column < *columns_.task && fineness(column) < fineness(*columns_.task);
            (is_coarser ? grouping_ : texts_).push_back(column);
        }
        // Trigger moment | Security objective: words of each row behind the task say more of it.
        std::erase_if(grouping_, [this](std::size_t column) {
            const bool is_text = column > *columns_.task && is_of_each_row(column) &&
                                 head_.columns[column].meaning.is_part_of_head;
            if (is_text) texts_.push_back(column);
            return is_text;
        });
        std::ranges::sort(grouping_);
        std::ranges::sort(texts_);
        columns_.groups = grouping_;
        columns_.texts = texts_;
        columns_.not_read = strangers_;
    }

    /// The columns whose heads say so; where there are none, or only some behind the owners whose heads
    /// merely hold such a word (System action), a column of groups in which each row has its own; else
    /// further words; else a column whose head says nothing.
    void choose_candidates() {
        const auto is_before = [this](std::size_t column) { return stands_before_owners(column); };
        const auto is_vague = [&](std::size_t column) {
            return !is_before(column) && head_.columns[column].meaning.is_part_of_head;
        };
        if (std::ranges::any_of(candidates_, is_before)) move_to_texts(is_vague);
        take_stranger_before_owners();
        if (std::ranges::all_of(candidates_, is_vague)) {
            const auto own = std::ranges::find_if(
                grouping_, [this](auto at) { return is_of_each_row(at) && !stands_behind_words(at); });
            if (own != grouping_.end()) {
                move_to_texts(is_vague);
                candidates_ = {*own};
                grouping_.erase(own);
            }
        }
        if (candidates_.empty()) candidates_ = std::exchange(texts_, {});
        take_stranger_below_merged();
        if (candidates_.empty()) take_stranger();
    }

    /// Trigger moment | Security objective: a head that merely holds such a word, behind a column of words
    /// that has its own in each row, makes none of groups.
    [[nodiscard]] bool stands_behind_words(std::size_t column) const {
        return head_.is_there() && head_.columns[column].meaning.is_part_of_head && candidates_.empty() &&
               std::ranges::any_of(strangers_, [&](std::size_t each) {
                   return each < column && is_of_each_row(each) && !holds_numbers(facts_[each]);
               });
    }

    /// 基本目標 over several rows, each of which has its own words under a head that says nothing, or its own
    /// number and 测评标准: these are the tasks.
    void take_stranger_below_merged() {
        const auto is_merged = [this](std::size_t at) {
            return facts_[at].is_merged && stands_before_owners(at);
        };
        if (candidates_.empty() || columns_.owners.empty() || !std::ranges::all_of(candidates_, is_merged))
            return;
        if (take_words_of_each_row(strangers_)) return;
        const bool have_numbers = std::ranges::any_of(
            numbers_, [&](std::size_t at) { return at > candidates_.back() && is_of_each_row(at); });
        const auto are_numbered = [this](std::size_t at) {
            return facts_[at].numbered == facts_[at].filled && facts_[at].runs > 1;
        };
        const auto has_more_rows = [this](const OwnerColumn& owner) {
            return !owner.has_marks && !facts_[owner.column].is_merged &&
                   facts_[owner.column].filled > facts_[candidates_.back()].filled;
        };
        const bool own_finer_rows = std::ranges::all_of(columns_.owners, has_more_rows);
        if (have_numbers || own_finer_rows || std::ranges::any_of(texts_, are_numbered))
            take_words_of_each_row(texts_);
    }

    /// Makes the first of the columns right of the candidates that has words of its own in each row the task,
    /// and the candidates its groups.
    bool take_words_of_each_row(std::vector<std::size_t>& columns) {
        const auto own = std::ranges::find_if(columns, [&](std::size_t at) {
            return at > candidates_.back() && is_of_each_row(at) && !holds_numbers(facts_[at]);
        });
        if (own == columns.end()) return false;
        grouping_.insert(grouping_.end(), candidates_.begin(), candidates_.end());
        candidates_ = {*own};
        columns.erase(own);
        return true;
    }

    /// 工作组 | 牵头单位 | 成员单位 | 主要任务: where the tasks by their head stand behind the owners, a
    /// column before them in which each row has its own name is the task, and what it has to do its text.
    void take_stranger_before_owners() {
        const auto is_before = [this](std::size_t column) { return stands_before_owners(column); };
        if (candidates_.empty() || columns_.owners.empty() || std::ranges::any_of(candidates_, is_before))
            return;
        const auto own = std::ranges::find_if(
            strangers_, [this](auto at) { return is_of_each_row(at) && !holds_numbers(facts_[at]); });
        if (own == strangers_.end()) return;
        move_to_texts([](std::size_t) { return true; });
        candidates_ = {*own};
        strangers_.erase(own);
    }

    template <class Condition>
    void move_to_texts(const Condition& condition) {
        const auto moved =
            std::stable_partition(candidates_.begin(), candidates_.end(), std::not_fn(condition));
        texts_.insert(texts_.end(), moved, candidates_.end());
        candidates_.erase(moved, candidates_.end());
    }

    [[nodiscard]] bool stands_before_owners(std::size_t column) const {
        return std::ranges::all_of(columns_.owners,
                                   [&](const OwnerColumn& owner) { return column < owner.column; });
    }

    /// No cell of the column is empty, merged or says what the one above it says.
    [[nodiscard]] bool is_of_each_row(std::size_t column) const {
        const auto& facts = facts_[column];
        const auto fullest = std::ranges::max(facts_, {}, &ColumnFacts::filled).filled;
        return stands_before_owners(column) && !facts.is_merged && facts.runs == fullest;
    }

    /// The column of most words before the owners; where there is none, of all.
    void take_stranger() {
        const auto length = [this](std::size_t column) {
            return holds_numbers(facts_[column]) ? std::size_t{0} : facts_[column].bytes;
        };
        const auto length_before = [&](std::size_t column) {
            return stands_before_owners(column) ? length(column) : std::size_t{0};
        };
        auto taken = std::ranges::max_element(strangers_, {}, length_before);
        if (taken == strangers_.end()) return;
        if (length_before(*taken) == 0) taken = std::ranges::max_element(strangers_, {}, length);
        if (length(*taken) == 0) return;
        candidates_ = {*taken};
        strangers_.erase(taken);
        // Without a head, a column with merged cells on its left groups the tasks.
        std::erase_if(strangers_, [this](std::size_t column) {
            if (column > candidates_.front()) return false;
            if (holds_numbers(facts_[column]))
                numbers_.push_back(column);
            else if (facts_[column].runs < facts_[candidates_.front()].runs)
                grouping_.push_back(column);
            else
                return false;
            return true;
        });
    }

    const TableHead& head_;
    const std::vector<ColumnFacts>& facts_;
    ItemColumns columns_;
    std::vector<std::size_t> marked_;
    std::vector<std::size_t> grouping_;
    std::vector<std::size_t> candidates_;
    std::vector<std::size_t> texts_;
    std::vector<std::size_t> numbers_;
    std::vector<std::size_t> people_;
    std::vector<std::size_t> strangers_;
    std::vector<OwnerColumn> empty_owners_;  // heads of owners with nothing below them
    bool has_words_too_ = false;             // columns of names stand beside those of marks
};

}  // namespace

ItemColumns settle_columns(const TableHead& head, const std::vector<ColumnFacts>& facts) {
    return Settling(head, facts).settle();
}

}  // namespace zeren::extraction::tables
