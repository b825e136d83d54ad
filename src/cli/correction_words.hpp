#pragma once

#include <string>

#include "cli/wording.hpp"
#include "model/corrections.hpp"

namespace zeren::cli {

/// The file of corrections beside a graph; empty for a graph from standard input.
[[nodiscard]] std::string corrections_beside(const std::string& graph_file);

/// What a correction does, in a few words: 任务 3: 增加 市财政局 (牵头).
[[nodiscard]] std::string described(const model::Correction& correction, Language language);

/// Who decided it, when and why, as far as it is known: 张三，2024-01-31：依据会议纪要.
[[nodiscard]] std::string decided(const model::Correction& correction, Language language);

}  // namespace zeren::cli
