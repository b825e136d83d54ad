#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace zeren::extraction {

/// What the words beside a name say about its part in a task. What `responsible` comes to depends on who
/// stands beside it: helpers beside a stated lead, the lead beside stated helpers. Those that are consulted
/// or informed (RACI) own nothing.
enum class Duty : std::uint8_t { unsaid, responsible, lead, cooperate, approves, consulted, informed };

/// False for those that only approve, are asked or told.
[[nodiscard]] constexpr bool owns(Duty duty) { return duty < Duty::approves; }

/// More than helping those who do.
[[nodiscard]] constexpr bool owns_itself(Duty duty) { return owns(duty) && duty != Duty::cooperate; }

/// Words found in a plain text, and how many code points they take.
struct DutyWords {
    Duty duty = Duty::unsaid;
    std::size_t size = 0;
    bool has_adverb = false;    ///< of a verb: 按职责分工 and its like stand before it
    bool is_of_people = false;  ///< of a label: 责任人, 负责人
    bool brackets_help = false;  ///< of a label: bodies in brackets behind its names help: 牵头(配合)单位
    bool is_mark = false;        ///< a letter or sign that heads a column
};

/// A label at the begin of the words: 牵头单位, 市级责任部门, 责任单位(部门), 主要责任人 … The longest one
/// that fits. It is a label only if a colon, a blank or the end follows; that is for the caller to see.
[[nodiscard]] std::optional<DutyWords> label_at(std::u32string_view plain);

/// The verb phrase at the end of the words: 牵头, 按职责分工负责, 配合 … with its adverbs. Several verbs in a
/// row are one: 牵头负责 leads, 配合落实 cooperates.
[[nodiscard]] std::optional<DutyWords> verb_ending(std::u32string_view plain);

/// The verb at the begin of the words, for those that stand between names: 牵头, 会同, 联合, 配合.
[[nodiscard]] std::optional<DutyWords> joining_verb_at(std::u32string_view plain);

/// Whether a verb of duties stands anywhere in Han words: a clause without one says of nobody what he does,
/// unless a label does. O(words), and much less than reading it.
[[nodiscard]] bool holds_duty_verb(std::u32string_view plain);

/// 无, /, —, none, n/a, keine and their like: the document says that there is no owner. O(words known).
[[nodiscard]] bool says_none(std::u32string_view plain);
/// Whether any such words begin with the sign. O(log words known).
[[nodiscard]] bool begins_saying_none(char32_t sign);

/// A head of a table's column, alone on a line of a flattened table: 主要任务, 责任部门, 完成时限 …
[[nodiscard]] bool is_column_head(std::u32string_view plain);

/// 完成时限, 联系人, 分管领导, 督办单位: a label whose words are about something else than bodies that own.
[[nodiscard]] bool is_side_label(std::u32string_view plain);
/// 完成时限, 时间要求: a side label whose words are a deadline.
[[nodiscard]] bool is_due_label(std::u32string_view plain);
/// How many code points such a label takes at the begin of the words, with 为 behind it: 完成时限为2025年底.
[[nodiscard]] std::size_t due_label_at(std::u32string_view plain);

/// 含市人民医院, 不少于50家, 以下简称…: words in brackets that remark on the text before them.
[[nodiscard]] bool opens_like_a_remark(std::u32string_view plain);

/// 以下均需各地落实, 不再一一列出: a remark on the clauses to come, which says nothing of this one.
[[nodiscard]] bool opens_a_rider(std::u32string_view plain);

/// What R, A, S, C or I before a colon says; nothing for other words.
[[nodiscard]] std::optional<Duty> raci_letter(std::u32string_view plain);
/// Such a letter at a place of words that hold both R: and A: as labels.
[[nodiscard]] std::optional<Duty> raci_label_at(std::u32string_view plain, std::size_t at);

/// False for a bare period: (2023-2025年) behind a title says when it is, not when it is due.
[[nodiscard]] bool is_firm_deadline(std::u32string_view plain);

/// A rule that a document prints: 列第一位的为牵头单位.
[[nodiscard]] bool says_first_leads(std::u32string_view plain);
/// One of these that counts all names before the first comma: 第一个逗号前为牵头单位.
[[nodiscard]] bool says_those_before_comma_lead(std::u32string_view plain);

/// 市教育局、市财政局分别负责: each owns what is its own, and a rule that the first one leads says nothing of
/// them.
[[nodiscard]] bool says_each_by_itself(std::u32string_view plain);

/// Another one: 无牵头单位的，责任单位即为牵头单位.
[[nodiscard]] bool says_responsible_lead(std::u32string_view plain);

/// 其余为配合单位, 多个牵头部门的按职责分工负责: the second half of such a rule; 约束性指标: of what kind the
/// item is. None names anybody.
[[nodiscard]] bool speaks_of_the_others(std::u32string_view plain);

/// 下同: what a clause says holds from there on.
[[nodiscard]] bool says_from_here_on(std::u32string_view plain);

}  // namespace zeren::extraction
