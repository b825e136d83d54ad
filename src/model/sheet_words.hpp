#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/vocabulary.hpp"

namespace zeren::model {

/// A word of the field in both languages of our sheets.
struct SheetWord {
    std::string_view zh;
    std::string_view en;
};

/// The columns of the list of tasks (任务清单) that is written for an office and read back.
enum class TaskColumn : std::uint8_t {
    plan,  ///< only where a sheet holds several plans
    number,
    group,
    task,
    lead,
    cooperate,
    joint,
    due,
    status,
    named,      ///< whom the task's own text names
    basis,      ///< why the owners are there
    as_printed  ///< the owner words of the document
};
inline constexpr std::size_t task_column_count = 12;

[[nodiscard]] SheetWord head_of(TaskColumn column);
/// The column of a head in either language.
[[nodiscard]] std::optional<TaskColumn> column_from(std::string_view head);

[[nodiscard]] SheetWord sheet_word(Basis basis);
[[nodiscard]] SheetWord sheet_word(Status status);
[[nodiscard]] std::optional<Basis> basis_from_sheet(std::string_view word);
[[nodiscard]] std::optional<Status> status_from_sheet(std::string_view word);

/// The title in the text of a task's cell: what stands before the first full stop or line end where more
/// follows, else all of it.
[[nodiscard]] std::string_view title_in_cell(std::string_view text);

/// 无, / or -: what a cell says that names nobody.
[[nodiscard]] bool names_nobody(std::string_view text);

/// What the cells say beside these words.
inline constexpr SheetWord order_word{"顺序", "order"};  ///< in front of owners in the document's order
inline constexpr SheetWord leading_mark{"（牵头）",
                                        " (lead)"};   ///< behind a named actor whom the text lets lead
inline constexpr std::string_view open_quote = "「";  ///< around a name that holds a separator
inline constexpr std::string_view close_quote = "」";

}  // namespace zeren::model
