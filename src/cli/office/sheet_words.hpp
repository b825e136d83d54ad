#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/wording.hpp"
#include "formats/sheet.hpp"
#include "graph/accountability_graph.hpp"

namespace zeren::cli::office {

/// A column of an office's sheet: its head in both languages, and its width in signs.
struct SheetColumn {
    std::string_view zh;
    std::string_view en;
    double width = 12;
};

/// Adds the head row of these columns, and their widths.
void add_head(formats::Sheet& sheet, std::span<const SheetColumn> columns, Language language);

/// Adds the title of the plan, or of all plans, over the whole width. Columns must be known by then.
void add_title(formats::Sheet& sheet, const graph::AccountabilityGraph& graph, std::string_view what);

/// The title of the one plan, else of the first with "…" for the others.
[[nodiscard]] std::string title_of(const graph::AccountabilityGraph& graph);

/// The group of a task as a document prints it: number and title; the label where the plan declares no
/// groups.
[[nodiscard]] std::string group_text(const graph::AccountabilityGraph& graph, graph::TaskVertex task);

/// The full text of a task; its title where it has no more.
[[nodiscard]] std::string_view task_text(const graph::AccountabilityGraph& graph, graph::TaskVertex task);

/// A task's id as a cell: a number where it reads back as the same text.
[[nodiscard]] formats::Cell id_cell(std::string_view id);

/// What stands between names in a cell.
[[nodiscard]] std::string_view name_separator(Language language);

/// A name as it stands in a cell: in 「」 where it holds a sign that parts names or words.
[[nodiscard]] std::string cell_name(std::string_view name);

/// Appends a name to a list of names.
void add_name(std::string& names, std::string_view name, Language language);

/// Joins the cells of a column over each run of rows whose texts are equal. `first` is the first row looked
/// at, `sheet.rows` the end. The text stays in the first row of each run only.
void merge_equal_cells(formats::Sheet& sheet, std::size_t column, std::size_t first, std::size_t last);

}  // namespace zeren::cli::office
