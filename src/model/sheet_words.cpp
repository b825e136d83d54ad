#include "model/sheet_words.hpp"

#include <algorithm>
#include <array>

namespace zeren::model {
namespace {

// In the order of the enumerations.
constexpr std::array<SheetWord, task_column_count> heads = {{{"方案", "Plan"},
                                                             {"序号", "No."},
                                                             {"主要任务", "Group"},
                                                             {"重点任务", "Task"},
                                                             {"牵头单位", "Lead"},
                                                             {"配合单位", "Supporting"},
                                                             {"责任单位（未分主次）", "Jointly responsible"},
                                                             {"完成时限", "Due"},
                                                             {"进展", "Status"},
                                                             {"正文提及", "Named in the text"},
                                                             {"依据", "Basis"},
                                                             {"原文", "As printed"}}};
constexpr std::array<SheetWord, 6> bases = {{{"原文载明", "stated"},
                                             {"按列名顺序推定", "inferred by order"},
                                             {"原文列名", "listed"},
                                             {"正文提及", "named in the text"},
                                             {"人工更正", "corrected"},
                                             {"建议", "proposed"}}};
constexpr std::array<SheetWord, 4> statuses = {
    {{"未开始", "not started"}, {"进行中", "in progress"}, {"已完成", "done"}, {"已取消", "dropped"}}};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<SheetWord, N>& table, std::string_view word) {
    for (std::size_t row = 0; row < N; ++row) {
        if (table[row].zh == word || table[row].en == word) return static_cast<Enum>(row);
    }
    return std::nullopt;
}

}  // namespace

SheetWord head_of(TaskColumn column) { return heads[static_cast<std::size_t>(column)]; }
std::optional<TaskColumn> column_from(std::string_view head) { return find<TaskColumn>(heads, head); }

SheetWord sheet_word(Basis basis) { return bases[static_cast<std::size_t>(basis)]; }
SheetWord sheet_word(Status status) { return statuses[static_cast<std::size_t>(status)]; }
std::optional<Basis> basis_from_sheet(std::string_view word) { return find<Basis>(bases, word); }
std::optional<Status> status_from_sheet(std::string_view word) { return find<Status>(statuses, word); }

bool names_nobody(std::string_view text) {
    constexpr std::array<std::string_view, 5> words = {"无", "/", "-", "—", "none"};
    return std::ranges::find(words, text) != words.end();
}

std::string_view title_in_cell(std::string_view text) {
    constexpr std::string_view full_stop = "。";
    const auto line = text.find('\n');
    const auto stop = text.find(full_stop);
    const auto end = std::min(line, stop);
    const auto behind = end == line ? line + 1 : stop + full_stop.size();
    const bool is_followed = end != std::string_view::npos && behind < text.size();
    return is_followed ? text.substr(0, end) : text;
}

}  // namespace zeren::model
