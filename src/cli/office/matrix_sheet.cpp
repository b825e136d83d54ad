#include "cli/office/matrix_sheet.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "analysis/load.hpp"
#include "cli/office/sheet_words.hpp"

namespace zeren::cli::office {
namespace {

using formats::Cell;
using formats::CellLook;
using graph::AccountabilityGraph;
using graph::ActorVertex;
using graph::EdgeIndex;
using graph::TaskVertex;
using model::Role;

constexpr std::size_t most_cells = 1'000'000;
constexpr double width_of_actor = 4;
constexpr std::array columns = {SheetColumn{"序号", "No.", 6}, SheetColumn{"主要任务", "Group", 16},
                                SheetColumn{"重点任务", "Task", 44}};
constexpr std::size_t group_column = 1;
constexpr SheetColumn last_column{"涉及单位", "Also named", 20};

std::string_view letter_for(Role role, Language language) {
    switch (role) {
        case Role::lead: return say(language, "牵", "L");
        case Role::cooperate: return say(language, "配", "C");
        case Role::joint: return say(language, "责", "R");
    }
    return {};
}

std::string mark_of(const AccountabilityGraph& graph, EdgeIndex edge, Language language) {
    std::string letter(letter_for(graph.role(edge), language));
    if (!model::is_inferred(graph.basis(edge))) return letter;
    return language == Language::zh ? "（" + letter + "）" : "(" + letter + ")";
}

/// The matrix while it is filled.
class MatrixSheet {
  public:
    MatrixSheet(const AccountabilityGraph& graph, Language language,
                const std::vector<analysis::LoadRow>& loads)
        : graph_(graph), language_(language), loads_(loads), place_(graph.actor_count()) {
        sheet_.name = say(language, "责任矩阵", "Matrix");
        add_head(sheet_, columns, language);
        for (const auto& row : loads) {
            place_[row.actor.row()] = sheet_.columns();
            sheet_.rows.front().push_back(
                {.text = std::string(graph.short_name(row.actor)), .look = CellLook::tall_head});
            sheet_.widths.push_back(width_of_actor);
        }
        sheet_.rows.front().push_back(
            {.text = std::string(say(language, last_column.zh, last_column.en)), .look = CellLook::head});
        sheet_.widths.push_back(last_column.width);
    }

    formats::Sheet run() && {
        for (auto task : graph_.tasks()) add_task(task);
        const auto tasks_end = sheet_.rows.size();
        add_sums();
        add_title(sheet_, graph_, sheet_.name);
        merge_equal_cells(sheet_, group_column, sheet_.title_rows + sheet_.head_rows, tasks_end + 1);
        if (has_inferred_) add_note();
        sheet_.frozen_columns = columns.size();
        return std::move(sheet_);
    }

  private:
    void add_task(TaskVertex task) {
        std::vector<Cell> row(sheet_.columns(), Cell{.look = CellLook::mark});
        row[0] = id_cell(graph_.id(task));
        row[group_column] = {.text = group_text(graph_, task), .look = CellLook::group};
        row[2] = {.text = std::string(task_text(graph_, task))};
        row.back().look = CellLook::text;
        for (auto edge : graph_.edges_of(task)) {
            if (!model::is_owner(graph_.basis(edge))) {
                add_name(row.back().text, graph_.name(graph_.actor(edge)), language_);
                continue;
            }
            row[place_[graph_.actor(edge).row()]].text += mark_of(graph_, edge, language_);
            has_inferred_ = has_inferred_ || model::is_inferred(graph_.basis(edge));
        }
        sheet_.rows.push_back(std::move(row));
    }

    template <class CountOf>
    void add_sum(Role role, CountOf count_of) {
        std::vector<Cell> row(sheet_.columns(), Cell{.look = CellLook::mark});
        row[2] = {.text = std::string(word_for(role, language_)), .look = CellLook::group};
        std::size_t sum = 0;
        for (const auto& load : loads_) {
            const auto count = count_of(load);
            sum += count;
            if (count > 0) row[place_[load.actor.row()]].number = static_cast<double>(count);
        }
        row.back().number = static_cast<double>(sum);
        if (sum > 0) sheet_.rows.push_back(std::move(row));
    }
    void add_sums() {
        add_sum(Role::lead, [](const analysis::LoadRow& row) { return std::size_t{row.lead()}; });
        add_sum(Role::cooperate, [](const analysis::LoadRow& row) { return std::size_t{row.cooperate}; });
        add_sum(Role::joint, [](const analysis::LoadRow& row) { return std::size_t{row.joint}; });
    }

    void add_note() {
        const auto row = sheet_.rows.size();
        sheet_.rows.push_back(
            {{.text = std::string(say(language_, "原文未明确牵头单位，（牵）（配）系按列名顺序推定",
                                      "the text states no lead: (L) and (C) are inferred by order")),
              .look = CellLook::note}});
        sheet_.merged.push_back({row, 0, row, sheet_.columns() - 1});
    }

    const AccountabilityGraph& graph_;
    Language language_;
    const std::vector<analysis::LoadRow>& loads_;
    std::vector<std::size_t> place_;  ///< of each actor: its column
    formats::Sheet sheet_;
    bool has_inferred_ = false;
};

}  // namespace

std::optional<formats::Sheet> matrix_sheet(const AccountabilityGraph& graph, Language language) {
    const auto load = analysis::load(analysis::Scope(graph, {}, analysis::UsualEdges::owners), {},
                                     analysis::OverloadRule{});
    if (graph.task_count() * (load.rows.size() + columns.size() + 1) > most_cells) return std::nullopt;
    return MatrixSheet(graph, language, load.rows).run();
}

}  // namespace zeren::cli::office
