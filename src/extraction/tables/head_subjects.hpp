#pragma once

#include <string_view>

namespace zeren::extraction::tables {

/// True for the head over the actors of a transposed matrix: 部门, 角色, Role, Stakeholder, Órgano o
/// servicio.
[[nodiscard]] bool names_actors(std::u32string_view head);

/// 部门, 成员单位, 科室: a kind of bodies, which says no more than that they stand below.
[[nodiscard]] bool names_kind_of_bodies(std::u32string_view head);

/// True for the head over numbers and addresses by which somebody is reached: Phone, E-mail, 联系电话.
[[nodiscard]] bool tells_how_to_call(std::u32string_view head);

/// Draft, Final, Present, 出席: a head over ticks that says what was sent, or who came.
[[nodiscard]] bool names_a_version(std::u32string_view head);

/// True for the head over what marks mean: Legende, 图例, Key.
[[nodiscard]] bool names_a_legend(std::u32string_view head);

/// 1月, 第一季度, Q3, 2025, Week 2: a head of a time-table, under which a mark says when and not who.
[[nodiscard]] bool names_a_time(std::u32string_view head);

}  // namespace zeren::extraction::tables
