#pragma once

#include <optional>
#include <string_view>

#include "model/vocabulary.hpp"

namespace zeren::extraction::tables {

/// How far a task is, by the words of a status cell in `head_form`: 已完成, 正常推进, done, 70%. Nothing for
/// a report in other words.
[[nodiscard]] std::optional<model::Status> status_of(std::u32string_view words);

}  // namespace zeren::extraction::tables
