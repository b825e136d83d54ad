#pragma once

#include "extraction/outline.hpp"

namespace zeren::extraction {

/// 组织实施, 保障措施: how a plan ends, with demands on all, in sentences and not in brackets or labels.
[[nodiscard]] bool is_closing_chapter(const OutlineNode& node);

/// Agenda, 讨论事项, Tagesordnung: what was talked about.
[[nodiscard]] bool is_headed_agenda(const OutlineNode& node);

}  // namespace zeren::extraction
