#pragma once

#include <cstdint>
#include <string_view>

#include "model/vocabulary.hpp"

namespace zeren::extraction {

/// What the form of a name says about it, without any registry.
enum class NameForm : std::uint8_t {
    none,        ///< not the form of a body's name
    weak,        ///< ends like a place or a unit (县, 站, 队): a body only beside others or under a label
    body,        ///< ends like a body: 局 委 办 厅 政府 公司 …
    collective,  ///< stands for many: 各镇街, 有关部门
};

/// The form of a plain name (`plain_form`).
[[nodiscard]] NameForm form_of_name(std::u32string_view plain);

/// The kind that the form of a name shows: 各镇街 collective, …医院 hospital, …镇 town, …局 department,
/// …公司 institution; else unknown.
[[nodiscard]] model::ActorKind kind_of_name(std::u32string_view plain);

/// True for words that begin with a verb of tasks (加强, 推动 …), with which no name begins.
[[nodiscard]] bool begins_like_a_task(std::u32string_view plain);

/// An area word such as 县, 辖区, 街道, with or without its office (直辖市人民政府), that may stand in a
/// collective after its separator: 各县、市、辖区.
[[nodiscard]] bool is_area_word(std::u32string_view plain);

}  // namespace zeren::extraction
