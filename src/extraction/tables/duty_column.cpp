#include "extraction/tables/duty_column.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "extraction/tables/cell_words.hpp"
#include "extraction/tables/head_subjects.hpp"
#include "extraction/word_lists.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

/// A part that somebody has in a task.
bool speaks_of_a_part(View head) {
    static constexpr std::array words = {View(U"role"),
                                         View(U"roles"),
                                         View(U"raci"),
                                         View(U"rasci"),
                                         View(U"raci role"),
                                         View(U"role in task"),
                                         View(U"responsibility"),
                                         View(U"responsibilities"),
                                         View(U"responsibility type"),
                                         View(U"type of responsibility"),
                                         View(U"involvement"),
                                         View(U"participation"),
                                         View(U"part"),
                                         View(U"rolle"),
                                         View(U"raci-rolle"),
                                         View(U"beteiligung"),
                                         View(U"art der beteiligung"),
                                         View(U"verantwortung"),
                                         View(U"zuständigkeit"),
                                         View(U"rôle"),
                                         View(U"responsabilité"),
                                         View(U"implication"),
                                         View(U"rol"),
                                         View(U"responsabilidad"),
                                         View(U"participación"),
                                         View(U"papel"),
                                         View(U"responsabilidade"),
                                         View(U"participação"),
                                         View(U"ruolo"),
                                         View(U"responsabilità"),
                                         View(U"角色"),
                                         View(U"分工"),
                                         View(U"职责"),
                                         View(U"职责分工"),
                                         View(U"责任"),
                                         View(U"责任分工"),
                                         View(U"责任类型"),
                                         View(U"责任形式"),
                                         View(U"责任性质"),
                                         View(U"分工类型"),
                                         View(U"承担角色"),
                                         View(U"参与方式"),
                                         View(U"承办方式"),
                                         View(U"主协办"),
                                         View(U"主办/协办"),
                                         View(U"牵头/配合")};
    return is_one_of(head, words);
}

/// A kind of anything: of parts only where the cells say so in words.
bool speaks_of_a_kind(View head) {
    static constexpr std::array words = {View(U"type"), View(U"kind"), View(U"art"),  View(U"tipo"),
                                         View(U"类型"), View(U"类别"), View(U"性质"), View(U"方式")};
    return is_one_of(head, words);
}

/// Ann Lee below Name, 张三 below 姓名: beside a part, whoever has it.
bool speaks_of_names(View head) {
    static constexpr std::array words = {
        View(U"name"),   View(U"names"), View(U"people"), View(U"team member"), View(U"nom"),
        View(U"nombre"), View(U"nome"),  View(U"naam"),   View(U"姓名"),        View(U"名称")};
    return is_one_of(head, words) || names_actors(head);
}

class Search {
  public:
    Search(const TableHead& head, const std::vector<ColumnFacts>& facts) : head_(head), facts_(facts) {}

    std::optional<NamesAndDuties> run() const {
        if (!head_.is_there()) return std::nullopt;
        std::optional<std::size_t> duties;
        for (std::size_t column = 0; column < facts_.size(); ++column) {
            if (!is_full_of_marks(facts_[column]) || head_of(column).empty()) continue;
            if (duties || !holds_parts(column)) return std::nullopt;
            duties = column;
        }
        if (!duties) return std::nullopt;
        for (auto kind : {ColumnKind::owners, ColumnKind::people}) {
            if (const auto names = the_one_of(*duties, [&](std::size_t at) { return kind_of(at) == kind; }))
                return NamesAndDuties{.names = *names, .duties = *duties};
        }
        auto names = the_one_of(*duties, [&](std::size_t at) { return speaks_of_names(head_of(at)); });
        // Party: the one column that is as full as that of the parts, and whose head says nothing else.
        if (!names) {
            names = the_one_of(*duties, [&](std::size_t at) {
                return kind_of(at) == ColumnKind::unknown && facts_[at].filled == facts_[*duties].filled &&
                       !head_of(at).empty();
            });
        }
        if (!names) return std::nullopt;
        return NamesAndDuties{.names = *names, .duties = *duties};
    }

  private:
    [[nodiscard]] std::u32string head_of(std::size_t column) const {
        return column < head_.columns.size() ? head_form(head_.columns[column].words()) : std::u32string();
    }

    [[nodiscard]] ColumnKind kind_of(std::size_t column) const {
        return column < head_.columns.size() ? head_.columns[column].meaning.kind : ColumnKind::unknown;
    }

    [[nodiscard]] bool holds_parts(std::size_t column) const {
        return speaks_of_a_part(head_of(column)) ||
               (speaks_of_a_kind(head_of(column)) && facts_[column].signs == 0);
    }

    /// The only filled column with names of this kind; nothing where there are several.
    template <class Condition>
    [[nodiscard]] std::optional<std::size_t> the_one_of(std::size_t duties,
                                                        const Condition& condition) const {
        std::optional<std::size_t> found;
        for (std::size_t column = 0; column < facts_.size(); ++column) {
            if (column == duties || facts_[column].filled == 0 || !condition(column)) continue;
            if (found) return std::nullopt;
            found = column;
        }
        return found;
    }

    const TableHead& head_;
    const std::vector<ColumnFacts>& facts_;
};

}  // namespace

std::optional<NamesAndDuties> names_and_duties(const TableHead& head, const std::vector<ColumnFacts>& facts) {
    return Search(head, facts).run();
}

}  // namespace zeren::extraction::tables
