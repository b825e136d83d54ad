#include "extraction/tables/mark_columns.hpp"

#include <algorithm>
#include <optional>

#include "extraction/body_names.hpp"
#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/tables/head_words.hpp"
#include "extraction/tables/marks.hpp"

namespace zeren::extraction::tables {
namespace {

using enum ColumnKind;

class MarkSearch {
  public:
    MarkSearch(const TableHead& head, const std::vector<ColumnFacts>& facts) : head_(head), facts_(facts) {}

    MarkColumns run() && {
        bool has_words = false;
        for (std::size_t column = 0; column < facts_.size(); ++column) {
            if (is_mark_column(column)) marked_.push_back(column);
            has_words = has_words || has_owner_words(column);
        }
        add_columns_of_letters();
        if (marked_.size() == 1 && answers_a_question(marked_.front())) marked_.clear();
        if (marked_.size() == 1 && holds_names_like_marks(marked_.front())) marked_.clear();
        has_words = has_words && !stand_names_in_rows();
        if (has_words) std::erase_if(marked_, [this](auto column) { return !stands_under_owners(column); });
        return {.columns = std::move(marked_), .stand_beside_words = has_words};
    }

  private:
    [[nodiscard]] ColumnKind kind_of(std::size_t column) const {
        return column < head_.columns.size() ? head_.columns[column].meaning.kind : unknown;
    }

    /// 1º, Q3 or whatever else below Cronograma (trimestre).
    [[nodiscard]] bool stands_under_time(std::size_t column) const {
        const auto& cells = head_.columns[column].cells;
        return std::any_of(
            cells.begin(), cells.empty() ? cells.end() : cells.end() - 1, [](const auto& placed) {
                constexpr std::size_t longest = 60;
                const auto words = plain_words(*placed.cell, longest);
                const auto form = head_form(std::u32string_view(words).substr(0, words.find(U"(")));
                return meaning_of_head(form).kind == due || names_a_time(form);
            });
    }

    /// The head of a column names somebody: it is there, no month, no legend and no mark of one.
    [[nodiscard]] bool has_name_above(std::size_t column) const {
        const auto words = head_.columns[column].words();
        const auto form = head_form(words);
        return !words.empty() && !names_a_time(form) && !names_a_legend(form) && !names_a_version(form) &&
               !stands_under_time(column) && !(words.size() == 1 && is_symbol(words[0]));
    }

    /// Nearly all that stands in the column are marks, and its head is no month and no mark of a legend.
    [[nodiscard]] bool is_mark_column(std::size_t column) const {
        const auto& facts = facts_[column];
        const auto kind = kind_of(column);
        const bool is_partly_known = head_.is_there() && head_.columns[column].meaning.is_part_of_head;
        const bool may_be_names = is_partly_known || (kind != number && kind != due && kind != status &&
                                                      kind != aside && kind != text);
        if (!head_.is_there() || !may_be_names || !is_full_of_marks(facts)) return false;
        return has_name_above(column);
    }

    /// Roadmap, Evidence, Report over letters: among columns of letters one more is one, whatever its head
    /// says.
    void add_columns_of_letters() {
        constexpr std::size_t fewest = 2;
        const auto holds_letters = [this](std::size_t column) {
            const auto& facts = facts_[column];
            return is_full_of_marks(facts) && facts.signs == facts.filled;
        };
        const auto letters = std::ranges::count_if(marked_, holds_letters);
        if (letters < static_cast<std::ptrdiff_t>(fewest)) return;
        for (auto column = marked_.front(); column < facts_.size(); ++column) {
            if (std::ranges::binary_search(marked_, column) || !holds_letters(column) ||
                !has_name_above(column))
                continue;
            marked_.insert(std::ranges::upper_bound(marked_, column), column);
        }
    }

    /// Nome | Papel | Presente over ✅: one column of ticks under small words says yes or no, and nobody's
    /// name.
    [[nodiscard]] bool answers_a_question(std::size_t column) const {
        const auto& facts = facts_[column];
        const auto words = head_.columns[column].words();
        const bool are_symbols =
            facts.last != nullptr && facts.signs > 0 && is_symbol(plain_words(*facts.last)[0]);
        return are_symbols && form_of_name(words) == NameForm::none && kind_of(column) == unknown;
    }

    /// 担当 over Review: whoever stands below the one head of owners may be called like a mark.
    [[nodiscard]] bool holds_names_like_marks(std::size_t column) const {
        const auto& head = head_.columns[column];
        const bool is_of_owners = head.meaning.kind == owners || head.meaning.kind == people;
        return is_of_owners && !head.meaning.is_part_of_head && head.cells.size() == 1 &&
               facts_[column].signs == 0;
    }

    [[nodiscard]] bool has_owner_words(std::size_t column) const {
        return (kind_of(column) == owners || kind_of(column) == people) &&
               facts_[column].marks * 2 < facts_[column].filled;
    }

    /// One column of owners by its head, the first, and nothing but marks in all others.
    [[nodiscard]] bool stand_names_in_rows() const {
        std::optional<std::size_t> first;
        for (std::size_t column = 0; column < facts_.size(); ++column) {
            if (facts_[column].filled == 0 || is_mark_column(column) || holds_numbers(facts_[column]))
                continue;
            if (first) return false;
            first = column;
        }
        return first && std::ranges::all_of(marked_, [&](auto column) { return column > *first; });
    }

    /// Capofila beside Soggetti coinvolti over Polizia Locale, Ufficio Tecnico, …: names under a head of
    /// owners.
    [[nodiscard]] bool stands_under_owners(std::size_t column) const {
        const auto& head = head_.columns[column];
        return head.cells.size() > 1 && head.meaning.kind == owners && head.meaning.duty != Duty::unsaid &&
               meaning_of_head(head_form(head.words())).kind == unknown;
    }

    const TableHead& head_;
    const std::vector<ColumnFacts>& facts_;
    std::vector<std::size_t> marked_;
};

}  // namespace

MarkColumns mark_columns_of(const TableHead& head, const std::vector<ColumnFacts>& facts) {
    return MarkSearch(head, facts).run();
}

}  // namespace zeren::extraction::tables
