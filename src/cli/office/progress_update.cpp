#include "cli/office/progress_update.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

#include "analysis/due_dates.hpp"
#include "analysis/listed_tasks.hpp"
#include "analysis/name_lookup.hpp"
#include "cli/office/progress_words.hpp"
#include "cli/office/task_cells.hpp"
#include "extraction/due_words.hpp"
#include "extraction/own_sheet_cells.hpp"
#include "support/text_width.hpp"

namespace zeren::cli::office {
namespace {

using graph::AccountabilityGraph;
using graph::TaskVertex;
using model::TaskColumn;
using support::Code;

struct OwnerColumn {
    TaskColumn column;
    model::Role role;
};
constexpr std::array owner_columns = {OwnerColumn{TaskColumn::lead, model::Role::lead},
                                      OwnerColumn{TaskColumn::cooperate, model::Role::cooperate},
                                      OwnerColumn{TaskColumn::joint, model::Role::joint}};

/// The year that a plan's date names.
std::optional<std::uint32_t> year_of(const model::PlanInfo& info) {
    constexpr std::size_t digits = 4;
    std::uint32_t year = 0;
    if (info.date.size() < digits) return std::nullopt;
    const auto [end, error] = std::from_chars(info.date.data(), info.date.data() + digits, year);
    return error == std::errc() && end == info.date.data() + digits ? std::optional(year) : std::nullopt;
}

class UpdateReader {
  public:
    UpdateReader(const AccountabilityGraph& graph, const ProgressSheet& sheet, Language language)
        : graph_(graph),
          plan_(graph.plan(0)),
          sheet_(sheet),
          language_(language),
          tasks_(plan_),
          first_rows_(plan_.task_count(), nullptr) {}

    support::Result<ProgressUpdate> run() && {
        for (const auto& row : sheet_.rows) read(row);
        if (!problems_.empty()) return std::move(problems_);
        for (auto task : plan_.tasks()) {
            if (first_rows_[task.row()] == nullptr) update_.unlisted.push_back(graph_.vertex(0, task));
        }
        return std::move(update_);
    }

  private:
    void refuse(Code code, std::string message, const SheetText& cell, std::string hint) {
        problems_.add(support::make_diagnostic(code, std::move(message), cell.where, std::move(hint)));
    }

    void read(const SheetRow& row) {
        const auto& plan = row.at(TaskColumn::plan).text;
        if (!plan.empty() && plan != plan_.info().id) {
            ++update_.rows_of_other_plans;
            return;
        }
        const auto& number = row.at(TaskColumn::number);
        const auto& text = row.at(TaskColumn::task);
        auto found = tasks_.find(number.text, text.text);
        if (!found) {
            auto why = found.diagnostics().items().front();
            why.where = number.text.empty() ? text.where : number.where;
            problems_.add(std::move(why));
            return;
        }
        const auto task = found.value();
        if (const auto* first = std::exchange(first_rows_[task.row()], &row); first != nullptr) {
            const auto& cell = number.text.empty() ? text : number;
            refuse(Code::duplicate_id, fmt::format("two rows are about task \"{}\"", plan_.id(task)), cell,
                   "keep one of them");
            return;
        }
        ++update_.rows;
        compare(task, row);
    }

    void compare(model::TaskId task, const SheetRow& row) {
        const auto vertex = graph_.vertex(0, task);
        analysis::TaskProgress news{.task = task};
        compare_due(task, row.at(TaskColumn::due), news);
        compare_status(task, row.at(TaskColumn::status), news);
        if (news.due || news.status) update_.news.push_back(std::move(news));
        const auto& text = row.at(TaskColumn::task);
        if (!text.text.empty() && !tasks_.says(task, text.text))
            leave(vertex, TaskColumn::task, task_cell(graph_, vertex), text);
        for (const auto& [column, role] : owner_columns) {
            if (!sheet_.has(column)) continue;
            auto in_graph = owner_names(graph_, vertex, role, language_);
            const auto& cell = row.at(column).text;
            if (in_graph != cell && bodies_in(in_graph) != bodies_in(cell))
                leave(vertex, column, std::move(in_graph), row.at(column));
        }
    }

    void compare_due(model::TaskId task, const SheetText& cell, analysis::TaskProgress& news) {
        const auto* held = plan_.due(task);
        const auto before = due_words(held);
        if (!sheet_.has(TaskColumn::due) || cell.text == before) return;
        if (cell.text.empty()) return leave_empty(task, TaskColumn::due, before, cell);
        auto due = takes_away(cell.text) ? std::optional(model::Due{}) : due_in(cell);
        if (!due) return;
        if (held != nullptr && due->is_known()) due->extra = held->extra;
        if (analysis::same_deadline(&*due, held)) return;
        change(task, TaskColumn::due, before, due_words(&*due), cell);
        news.due = std::move(due);
    }

    /// The deadline in a cell; nothing, and a problem, where it is none or its year is anybody's guess.
    std::optional<model::Due> due_in(const SheetText& cell) {
        constexpr std::uint32_t any_year = 2000;
        const auto year = year_of(plan_.info());
        auto due = extraction::read_due(cell.text, year);
        if (!due) {
            refuse(Code::bad_value, fmt::format("\"{}\" is no deadline", brief(cell.text)), cell,
                   "write a day (2025-12-31) or words such as 2025年底前, 每季度, 长期坚持; - for none");
        } else if (due->by.empty() && !year && !extraction::read_due(cell.text, any_year)->by.empty()) {
            refuse(Code::bad_value, fmt::format("\"{}\" names no year", brief(cell.text)), cell,
                   "the plan has no date to take it from: write it, as in 2025-12-31");
            return std::nullopt;
        }
        return due;
    }

    void compare_status(model::TaskId task, const SheetText& cell, analysis::TaskProgress& news) {
        const auto held = plan_.status(task);
        const auto before = status_word(held, language_);
        if (!sheet_.has(TaskColumn::status) || cell.text == before) return;
        if (cell.text.empty()) return leave_empty(task, TaskColumn::status, before, cell);
        std::optional<model::Status> status;
        if (!takes_away(cell.text)) {
            status = status_in_cell(cell.text);
            if (!status) {
                refuse(Code::bad_value,
                       fmt::format("\"{}\" does not say how far the task is", brief(cell.text)), cell,
                       "write 未开始, 进行中, 已完成, 已取消, or not started, in progress, done, dropped; - "
                       "for none");
                return;
            }
        }
        if (status == held) return;
        change(task, TaskColumn::status, before, status_word(status, language_), cell);
        news.status = status;
    }

    static std::string brief(std::string_view text) { return support::shorten(support::printable(text), 40); }

    void change(model::TaskId task, TaskColumn column, std::string before, std::string after,
                const SheetText& cell) {
        update_.changes.push_back({.task = graph_.vertex(0, task),
                                   .column = column,
                                   .before = std::move(before),
                                   .after = std::move(after),
                                   .where = cell.where});
    }
    void leave(TaskVertex task, TaskColumn column, std::string in_graph, const SheetText& cell) {
        update_.untaken.push_back({.task = task,
                                   .column = column,
                                   .in_graph = std::move(in_graph),
                                   .in_sheet = cell.text,
                                   .where = cell.where});
    }
    void leave_empty(model::TaskId task, TaskColumn column, std::string in_graph, const SheetText& cell) {
        leave(graph_.vertex(0, task), column, std::move(in_graph), cell);
        update_.untaken.back().why = Untaken::empty;
    }

    /// The bodies that a cell names, by id; those that the plan does not know by what is written.
    [[nodiscard]] std::set<std::string> bodies_in(std::string_view cell) const {
        std::set<std::string> bodies;
        for (auto& name : extraction::names_in_cell(cell)) {
            const auto actor = analysis::find_actor(graph_, name, analysis::Spelling::whole);
            bodies.insert(actor ? std::string(graph_.id(actor.value())) : std::move(name));
        }
        return bodies;
    }

    const AccountabilityGraph& graph_;
    const model::Plan& plan_;
    const ProgressSheet& sheet_;
    Language language_;
    analysis::ListedTasks tasks_;
    std::vector<const SheetRow*> first_rows_;  ///< of each task
    support::Diagnostics problems_;
    ProgressUpdate update_;
};

}  // namespace

support::Result<ProgressUpdate> read_progress(const AccountabilityGraph& graph, const ProgressSheet& sheet,
                                              Language language) {
    return UpdateReader(graph, sheet, language).run();
}

}  // namespace zeren::cli::office
