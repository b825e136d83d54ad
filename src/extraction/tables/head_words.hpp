#pragma once

#include <cstdint>
#include <string_view>

#include "extraction/duty_words.hpp"

namespace zeren::extraction::tables {

/// What the cells of a column are about.
enum class ColumnKind : std::uint8_t {
    unknown,
    number,   ///< 序号, No.
    group,    ///< 类别, 重点领域, Phase
    task,     ///< 重点任务, 工作事项, Task, Tarea
    measure,  ///< 具体措施, 工作内容: finer than the task beside it, where that is merged over several
    text,     ///< 工作目标, 完成标准, Description: further words of the task
    owners,   ///< 责任单位, 牵头单位, Owner, Zuständig
    people,   ///< 责任人, 分管领导: owners only where no column of bodies stands beside
    due,      ///< 完成时限, Deadline
    status,   ///< 进展情况, Status
    aside,    ///< 备注, 联系电话, Budget: about something else
};

struct ColumnMeaning {
    ColumnKind kind = ColumnKind::unknown;
    Duty duty = Duty::unsaid;      ///< of owners
    bool brackets_help = false;    ///< the whole head says that bodies in brackets behind a name help
    bool is_part_of_head = false;  ///< the head holds more than the word that says so: System action
};

/// What a head says about its column, in Chinese, English, Spanish, French, German, Portuguese or Italian.
/// `head` is in `head_form`. Words that are no head of these tables are `unknown`. O(words known), and
/// O(log 4096) for words asked for lately.
[[nodiscard]] ColumnMeaning meaning_of_head(std::u32string_view head);

}  // namespace zeren::extraction::tables
