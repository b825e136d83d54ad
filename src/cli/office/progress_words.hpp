#pragma once

#include <optional>
#include <string_view>

#include "model/vocabulary.hpp"

namespace zeren::cli::office {

/// How far a task is, by the words of an office in Chinese, English and other languages: 已完成,
/// 进行中（70%）, 100%, in progress. Nothing for words that leave it open, such as a report in prose.
[[nodiscard]] std::optional<model::Status> status_in_cell(std::string_view text);

/// 无, / or -: the office takes away what stood in the cell. An empty one says nothing.
[[nodiscard]] bool takes_away(std::string_view text);

}  // namespace zeren::cli::office
